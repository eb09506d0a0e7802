// How long a million rows of the journal take to be verified, beside reading and beside hashing the same bytes. It asserts
// nothing but that the chain holds: milliseconds differ between machines, ratios hardly do.
#include "casefile/check_journal.h"
#include "casefile/connection.h"
#include "casefile/directory_repository.h"
#include "casefile/filling.h"
#include "casefile/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace doithoai;

namespace {

constexpr int rowsAtOnce = 50'000;

/// How long something takes: by the clock, and of the processor alone, which a busy machine hardly lengthens.
class Stopwatch {
public:
    void start()
    {
        m_clock.start();
        m_processor = std::clock();
    }
    double wall() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double processor() const { return double(std::clock() - m_processor) * 1e3 / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_clock;
    std::clock_t m_processor = 0;
};

struct Took {
    double wall = 0;
    double processor = 0;
    explicit Took(const Stopwatch& watch) : wall(watch.wall()), processor(watch.processor()) {}
};

/// Writes settings until the journal has so many rows.
bool fill(CaseFile& file, int rows)
{
    const Actor clerk{QStringLiteral("Nguyễn Thị Mẫu"), QDate(2023, 3, 1), true};
    auto filling = Filling::begin(file);
    for (int done = 0; filling && done < rows;) {
        auto transaction = file.begin(clerk);
        if (!transaction)
            return false;
        for (int i = 0; i < rowsAtOnce && done < rows; ++i, ++done) {
            if (!saveSetting(file, QStringLiteral("key.%1").arg(done % 1000), QStringLiteral("Văn phòng Đảng ủy phường, lần %1").arg(done)))
                return false;
        }
        if (!transaction->commit())
            return false;
    }
    return filling && filling->finish();
}

/// The bytes of every row in the order of the chain, and how long reading them took.
std::vector<QByteArray> readAll(CaseFile& file)
{
    std::vector<QByteArray> all;
    Statement rows(file.connection(), QStringLiteral("SELECT \"seq\", \"at\", \"by\", \"rehearsal\", \"table\", \"key\", \"before\", \"after\", "
                                                     "\"hash\" FROM \"journal\" ORDER BY \"seq\""));
    while (rows.next().value_or(false)) {
        QByteArray bytes;
        for (int column = 0; column < 9; ++column)
            bytes.append(rows.view(column));
        all.push_back(std::move(bytes));
    }
    return all;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    QTemporaryDir folder;
    auto file = CaseFile::create(folder.filePath(QStringLiteral("nhat-ky.doithoai")));
    if (!file || !fill(**file, rows)) {
        std::fputs("the file could not be filled\n", stderr);
        return 1;
    }
    Stopwatch timer;
    timer.start();
    const std::vector<QByteArray> all = readAll(**file);
    const Took reading(timer);
    qint64 size = 0;
    timer.start();
    QByteArray last;
    for (const QByteArray& bytes : all) {
        size += bytes.size();
        last = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    }
    const Took hashing(timer);
    std::vector<Problem> problems;
    timer.start();
    const auto checked = checkChain((*file)->connection(), problems);
    const Took verifying(timer);
    if (!checked || !problems.empty()) {
        std::fputs("the chain does not hold\n", stderr);
        return 1;
    }
    std::printf("%zu rows of the journal, %.0f MB\n", all.size(), double(size) / 1e6);
    std::printf("                        by the clock   of the processor\n");
    std::printf("verified in            %10.0f ms %10.0f ms\n", verifying.wall, verifying.processor);
    std::printf("read                   %10.0f ms %10.0f ms\n", reading.wall, reading.processor);
    std::printf("hashed from memory     %10.0f ms %10.0f ms   verifying takes %.2f times reading and hashing\n", hashing.wall, hashing.processor,
                verifying.processor / (reading.processor + hashing.processor));
    return 0;
}
