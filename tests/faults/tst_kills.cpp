#include "faults/long_run.h"
#include "faults/real_program.h"
#include "faults/walk.h"

#include "services/backups.h"
#include "services/file_check.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <cstdio>

using namespace doithoai;
using namespace doithoai::faults;
using test::u;

namespace {

constexpr int rowsOfTable = 120;

/// What the program is called with, and how many petitions it adds when it is whole.
struct Call {
    const char* name;
    std::function<QStringList(int number)> arguments;
    int petitions = 0;
    double lasts = 0; ///< milliseconds, of the runs that ended
};

class KilledOffice {
public:
    KilledOffice()
    {
        REQUIRE(RealProgram::run({u("new"), path()}).code == 0);
        for (int i = 0; i < 3; ++i)
            REQUIRE(RealProgram::run(petition(i)).code == 0);
    }
    QString path() const { return m_folder.filePath(u("co-quan.doithoai")); }
    QString at(const QString& name) const { return m_folder.filePath(name); }
    QStringList petition(int number) const
    {
        return {u("add"), path(), u("petition"), u("--set"), u("receivedOn=2023-03-02"), u("--set"), u("channel=survey"),
                u("--set"), u("content=Mẫu %1").arg(number), u("--today"), u("2023-03-09")};
    }
    QString table(int number) const
    {
        QFile file(at(u("bang-%1.csv").arg(number)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("receivedOn,channel,content,petitioner\n");
        for (int i = 0; i < rowsOfTable; ++i)
            file.write(u("2023-03-02,survey,Nạo vét mương %1/%2,Đỗ Văn Giả %2\n").arg(number).arg(i).toUtf8());
        return file.fileName();
    }

    struct Look {
        qint64 petitions = 0;
        QByteArray contents;
        QString signer;
    };
    /// What is left, looked at as the next start would.
    Look look(bool isChecked) const
    {
        auto file = CaseFile::open(path(), CaseFile::Access::ReadWrite);
        INFO((file ? QString() : file.error().message).toStdString());
        REQUIRE(file);
        if (isChecked) {
            const auto problems = checkWhole(**file);
            REQUIRE(problems);
            CHECK(problems->empty());
        }
        Look seen;
        QSqlQuery query((*file)->database());
        REQUIRE(query.exec(u("SELECT count(*), (SELECT count(*) FROM petition_text), (SELECT count(DISTINCT caseId) FROM step WHERE kind = "
                             "'petition'), (SELECT value FROM setting WHERE key = 'reports.signerName') FROM petition")));
        REQUIRE(query.next());
        seen.petitions = query.value(0).toLongLong();
        // A petition without its words or its first step would be half of one.
        CHECK(query.value(1).toLongLong() == seen.petitions);
        CHECK(query.value(2).toLongLong() == seen.petitions);
        seen.signer = query.value(3).toString();
        query.finish();
        const auto contents = contentsOf(**file);
        REQUIRE(contents);
        seen.contents = *contents;
        return seen;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("The program may be killed at any moment of its work: acts are whole, and what it told as done stays")
{
    KilledOffice office;
    std::vector<Call> calls = {
        {"add a petition", [&](int n) { return office.petition(100 + n); }, 1},
        {"import a table",
         [&](int n) {
             return QStringList{u("import"), office.path(), u("petitions"), office.table(n), u("--today"), u("2023-03-09")};
         },
         rowsOfTable},
        {"classify",
         [&](int n) {
             return QStringList{u("do"), office.path(), u("KN-2023-%1").arg(1 + n % 3, 4, 10, QChar(u'0')), u("classify"), u("--set"),
                                u("sector=economy"), u("--set"), u("urgency=normal"), u("--today"), u("2023-03-09")};
         }},
        {"change a setting",
         [&](int n) {
             return QStringList{u("setting"), office.path(), u("reports.signerName=Đỗ Văn Giả %1").arg(n)};
         }},
        {"back up",
         [&](int n) {
             return QStringList{u("backup"), office.path(), office.at(u("sao-%1.doithoai").arg(n))};
         }},
    };
    const int wanted = isLongRun() ? 500 : 25;
    QRandomGenerator chance(31);
    int kills = 0, ended = 0, kept = 0, writing = 0, number = 0;
    KilledOffice::Look before = office.look(true);
    while (kills < wanted) {
        Call& call = calls[chance.bounded(quint32(calls.size()))];
        const int n = ++number;
        // The first run of each tells how long it lasts; later ones are cut off anywhere in that time, half of them near its
        // end: most of it is the program's start.
        std::optional<double> killAfter;
        if (call.lasts > 0)
            killAfter = call.lasts * (n % 2 == 0 ? 0.15 + chance.generateDouble() : 0.6 + 0.45 * chance.generateDouble());
        const auto run = RealProgram::run(call.arguments(n), killAfter);
        INFO(call.name << ", number " << n << ", killed: " << run.wasKilled << ", code " << run.code << ' ' << run.err.toStdString());
        if (!run.wasKilled && (call.lasts == 0 || run.code == 0))
            call.lasts = run.milliseconds;
        kills += run.wasKilled ? 1 : 0;
        ended += run.wasKilled ? 0 : 1;
        // What SQLite puts back at the next opening is still there.
        writing += run.wasKilled && QFileInfo(office.path() + u("-journal")).size() > 0 ? 1 : 0;
        const KilledOffice::Look after = office.look(kills % 10 == 0);
        const qint64 added = after.petitions - before.petitions;
        CHECK((added == 0 || added == call.petitions));
        const bool isTold = !run.wasKilled && run.code == 0;
        if (isTold)
            CHECK(added == call.petitions);
        // The code of an added petition is told when it is kept.
        if (run.out.contains("KN-2023-") && QLatin1String(call.name) == QLatin1String("add a petition"))
            CHECK(added == 1);
        if (QLatin1String(call.name) == QLatin1String("change a setting")) {
            const QString wish = u("Đỗ Văn Giả %1").arg(n);
            CHECK((after.signer == wish || (!isTold && after.signer == before.signer)));
        }
        if (QLatin1String(call.name) == QLatin1String("back up")) {
            CHECK(after.contents == before.contents);
            const QString copy = office.at(u("sao-%1.doithoai").arg(n));
            if (isTold)
                CHECK(QFile::exists(copy));
            if (QFile::exists(copy)) {
                auto file = CaseFile::open(copy, CaseFile::Access::ReadOnly);
                REQUIRE(file);
                CHECK(contentsOf(**file) == before.contents);
            }
        }
        kept += run.wasKilled && after.contents != before.contents ? 1 : 0;
        before = after;
    }
    std::printf("%d kills of the program at work: %d acts were whole by then, %d were as if never begun, %d of these half written; "
                "%d calls came to their end first\n",
                kills, kept, kills - kept, writing, ended);
    if (isLongRun())
        CHECK(writing > 0);
}
