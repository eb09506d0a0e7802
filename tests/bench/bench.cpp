// Measures what an office waits for beside the barest way of doing the same, and prints the ratios. It asserts nothing:
// milliseconds differ between machines, ratios hardly do.
#include "bench_file.h"
#include "search_bench.h"

#include "casefile/case_lists.h"
#include "exchange/petition_import.h"
#include "reports/period_report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <malloc.h>
#include <sys/resource.h>

using namespace doithoai;
using namespace doithoai::bench;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Milliseconds of the best of some runs: what the work itself takes.
template <class Work>
double best(int runs, Work work)
{
    double least = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double took = double(timer.nsecsElapsed()) / 1e6;
        least = i == 0 ? took : std::min(least, took);
    }
    return least;
}

/// Milliseconds that the processor has given to this process: unlike the clock's they hardly grow with what else runs.
double processorTime()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

/// What the plain sqlite3 shell answers to a script.
QByteArray shell(const QString& file, const QByteArray& script)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file});
    process.write(script);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

void say(const QString& what, double ours, double plain)
{
    out() << what.leftJustified(46) << QString::number(ours, 'f', 1).rightJustified(10) << " ms"
          << QString::number(plain, 'f', 1).rightJustified(10) << " ms   ratio " << QString::number(ours / plain, 'f', 2)
          << Qt::endl;
}

void fault(const QString& what, const Error& error)
{
    out() << what << ": " << error.message << ' ' << error.detail << Qt::endl;
}

const QByteArray plainFigures = R"(
SELECT "state", "sector", "channel", "urgency", count(*) FROM (
  SELECT p."sector", p."channel", p."urgency",
         (SELECT s."to" FROM "step" AS s WHERE s."kind" = 'petition' AND s."caseId" = p."id" AND s."event" IS NOT NULL
           AND s."effectiveOn" <= '2023-06-30' AND s."recordedOn" <= '2023-12-31' ORDER BY s."seq" DESC LIMIT 1) AS "state"
  FROM "petition" AS p WHERE p."receivedOn" <= '2023-06-30') GROUP BY 1, 2, 3, 4;
)";

void measureReport(Office& office, const QString& path)
{
    const Period period(2023, Period::Part::FirstHalf);
    Result<PeriodReport> report = makePeriodReport(office.file(), period, QDate(2023, 12, 31));
    if (!report)
        return fault(QStringLiteral("report"), report.error());
    const double ours = best(5, [&] { report = makePeriodReport(office.file(), period, QDate(2023, 12, 31)); });
    // The report counts three periods: its own, the one before and the one a year ago.
    const double plain = best(5, [&] { shell(path, plainFigures + plainFigures + plainFigures); });
    say(QStringLiteral("report of 30,000 petitions | sqlite3, 3 counts"), ours, plain);
    const PetitionFigures& petitions = report->figures.petitions;
    out() << "  carried over " << petitions.carriedOver << ", received " << petitions.received << ", held "
          << report->figures.sessions.held << ", balanced " << (report->figures.balanced() ? "yes" : "no") << Qt::endl;
}

void measureList(const QString& path)
{
    ListFilter page;
    page.limit = 200;
    const auto list = [&](const ListFilter& filter) {
        const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
        if (!file)
            return fault(QStringLiteral("open"), file.error());
        if (const auto rows = listPetitions(**file, filter); !rows)
            fault(QStringLiteral("list"), rows.error());
    };
    const QByteArray bare = R"(SELECT "code", "state", "session", "receivedOn", "sector", "urgency", "unit", "dueOn"
                               FROM "petition" ORDER BY "receivedOn" DESC, "code" DESC)";
    const double first = best(5, [&] { list(page); });
    say(QStringLiteral("open, first 200 petitions | bare SQL"), first, best(5, [&] { shell(path, bare + " LIMIT 200;"); }));
    const double all = best(3, [&] { list({}); });
    say(QStringLiteral("open, all petitions | bare SQL"), all, best(3, [&] { shell(path, bare + ";"); }));
}

void measureImport(const QTemporaryDir& folder, PaperMaker& papers, int rows)
{
    constexpr int piece = 100000; // a larger table is refused
    const QByteArray table = petitionTable(std::min(rows, piece));
    const QString source = folder.filePath(QStringLiteral("rows.csv"));
    QFile csv(source);
    if (!csv.open(QIODevice::WriteOnly) || csv.write(table) != table.size())
        return;
    csv.close();

    const auto office = newOffice(folder.filePath(QStringLiteral("import.doithoai")), papers);
    const Actor actor{QStringLiteral("Nguyễn Văn Đo"), QDate(2023, 12, 31), true};
    int accepted = 0;
    QStringList pieces; // what each 100,000 took of the processor
    double since = processorTime();
    const double ours = best(1, [&] {
        for (int first = 0; first < rows; first += piece) {
            const QByteArray next = first > 0 ? petitionTable(std::min(piece, rows - first), first) : table;
            const auto done = importPetitions(*office, next, {}, actor, false);
            if (!done)
                return fault(QStringLiteral("import"), done.error().error);
            accepted += done->accepted;
            const double until = processorTime();
            pieces.append(QString::number(until - since, 'f', 0));
            since = until;
        }
    });
    const double plain = best(1, [&] {
        shell(folder.filePath(QStringLiteral("plain.sqlite")),
              ".mode csv\n.separator ;\n.import \"" + source.toUtf8() + "\" petitions\n");
    });
    say(QStringLiteral("import of %1 rows | sqlite3 .import").arg(rows), ours, plain);
    out() << "  accepted " << accepted << "; of the processor, 100,000 after 100,000: " << pieces.join(QStringLiteral(", ")) << " ms"
          << Qt::endl;
    measureSearch(*office);
}

} // namespace

int main(int argc, char* argv[])
{
    mallopt(M_TOP_PAD, 4 << 20); // as the program does, here and below
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    NoPapers papers;
    if (argc > 1) { // the import alone, of so many rows
        measureImport(folder, papers, QByteArray(argv[1]).toInt());
        return 0;
    }
    const QString path = folder.filePath(QStringLiteral("large.doithoai"));
    {
        const auto office = newOffice(path, papers);
        const double filled = best(1, [&] { fill(office->file()); });
        out() << "1,000 sessions, 30,000 petitions written with their steps and journal: " << filled << " ms" << Qt::endl;
        measureReport(*office, path);
    }
    measureList(path);
    measureImport(folder, papers, 100000);
    return 0;
}
