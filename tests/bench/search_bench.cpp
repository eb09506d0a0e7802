#include "search_bench.h"

#include "services/journal.h"
#include "services/search.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <functional>
#include <vector>

namespace doithoai::bench {

namespace {

double milliseconds(const std::function<void()>& work)
{
    std::vector<double> took;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(took);
    return took[took.size() - 2]; // the worst but one of nine: what a person notices now and then
}

} // namespace

void measureSearch(Office& office)
{
    QTextStream out(stdout);
    const QDate today(2023, 12, 31);
    for (const char* typed : {"du", "duong", "đường", "nguyen van", "nạo vét rãnh", "kn-2023-77777", "xa xoi khong co", "dinh bang"}) {
        size_t groups = 0;
        const QString words = QString::fromUtf8(typed);
        const double took = milliseconds([&] {
            const auto found = searchEverything(office, words, today);
            groups = found ? found->size() : 999;
        });
        out << "search “" << words << "”: " << QString::number(took, 'f', 1) << " ms, " << groups << " kinds" << Qt::endl;
    }
    const qint64 head = *journalHead(office);
    for (const auto& [name, query] : {std::pair{"by day", JournalQuery{{}, today, today, {}, {}, {}}},
                                      std::pair{"by words", JournalQuery{{}, {}, {}, {}, {}, QStringLiteral("khong co")}}}) {
        QElapsedTimer timer;
        timer.start();
        double longest = 0;
        for (qint64 below = head + 1; below > 1;) {
            QElapsedTimer one;
            one.start();
            const auto scan = scanJournal(office, query, below, query.words.isEmpty() ? 20'000 : 2'000);
            if (!scan)
                break;
            below = scan->reached;
            longest = std::max(longest, double(one.nsecsElapsed()) / 1e6);
        }
        out << "journal of " << head << " entries " << name << ": " << timer.elapsed() << " ms, the longest stretch " << longest << " ms"
            << Qt::endl;
    }
}

} // namespace doithoai::bench
