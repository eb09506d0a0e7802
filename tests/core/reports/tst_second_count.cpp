// The figures against a second computation that shares no code with the first: what nobody forgives is a wrong number.
#include "second_count.h"

#include "casefile/directory_repository.h"
#include "random_years.h"
#include "reports/history_reader.h"
#include "reports/period_figures.h"
#include "reports/period_report.h"
#include "services/new_file.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace doithoai;
using namespace doithoai::test;

namespace {

QDate onDay(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

/// Minutes need no pages here.
class NoPapers : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase&, const PaperContext&) override
    {
        return MadePaper{QStringLiteral("Biên bản"), QStringLiteral("Biên bản"), "%PDF-"};
    }
    Result<MadePaper> paper(const QString& name, const PaperRecord&, const PaperContext&, CaseFile&) override
    {
        return MadePaper{name, name, "%PDF-", UnitCode{QStringLiteral("TU.BDV")}, QStringLiteral("TB"), QString()};
    }
};

/// Figures whose number is not that of the cases behind it. `path`: where `value` stands.
QStringList notListed(const QString& path, const QJsonValue& value, const Behind& behind)
{
    // Sums over cases, shares, medians and what is owed are no counts of cases.
    static const QStringList others = {QStringLiteral("attendance"), QStringLiteral("people"), QStringLiteral("peopleMerged"),
                                       QStringLiteral("answeredShare"), QStringLiteral("answeredShareN"), QStringLiteral("medianDays"),
                                       QStringLiteral("n"), QStringLiteral("required"), QStringLiteral("missing")};
    QStringList found;
    const auto count = [&](qsizetype number) {
        if (behind.countOf(path) != number)
            found.append(QStringLiteral("%1: %2, and a list of %3").arg(path).arg(number).arg(behind.countOf(path)));
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += notListed(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), behind);
    } else if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        const QString key = path == QStringLiteral("duty") ? QStringLiteral("post") : QStringLiteral("unit");
        if (rows.isEmpty() || !rows.first().isObject() || !rows.first().toObject().contains(key)) {
            count(rows.size());
        } else {
            for (const QJsonValue& row : rows)
                found += notListed(path + u'.' + row[key].toString(), row, behind);
        }
    } else if (value.isDouble() && !others.contains(path.section(u'.', -1))) {
        count(qsizetype(value.toDouble()));
    }
    return found;
}

/// A look at a period: its days said outright, so that the second count asks nobody for them.
struct Look {
    const char* name;
    const char* from;
    const char* to;
    const char* asOf;
    const char* reportedOn;
    const char* cutOff; ///< of the first half-year and of the second: "06-30 12-31"
};

class Counted {
public:
    explicit Counted(NewFileContent content)
    {
        auto made = makeFile(m_folder.filePath(QStringLiteral("co-quan.doithoai")), content, UnitCode{QStringLiteral("TU.BDV")},
                             m_papers, {QStringLiteral("Nguyễn Thị Thử"), onDay("2023-01-03"), true});
        if (!made)
            FAIL(made.error().message.toStdString());
        m_office = std::move(*made);
    }
    CaseFile& file() { return m_office->file(); }

    void read()
    {
        auto directory = loadDirectory(file());
        REQUIRE(directory);
        m_directory = std::move(*directory);
    }

    /// Both counts of a period and of the two beside it. Empty when they agree to the last figure.
    QStringList disagreements(const Look& look, bool deputyCredits = false)
    {
        const QString name = QLatin1String(look.name);
        auto period = Period::parse(name);
        REQUIRE(period);
        const QString cut = QLatin1String(look.cutOff);
        period->setCutOff(QDate::fromString(QStringLiteral("2023-") + cut.left(5), Qt::ISODate),
                          QDate::fromString(QStringLiteral("2023-") + cut.mid(6), Qt::ISODate));
        const auto all = readHistories(file());
        REQUIRE(all);
        const ChosenHistories histories = inReach(*all, reachOf(*period, onDay(look.asOf), onDay(look.reportedOn)));
        const FigureWorld world{m_directory, m_office->calendar(), m_office->profiles(), deputyCredits};
        const PeriodReport report = makeReport(histories, *period, onDay(look.asOf), onDay(look.reportedOn), world);
        last = report.figures;
        Behind behind;
        makeFigures(histories, *period, onDay(look.asOf), onDay(look.reportedOn), world, &behind);
        const CountedPeriod same{name, onDay(look.from), onDay(look.to), onDay(look.asOf), onDay(look.reportedOn)};
        QStringList found = differences(toJson(report.figures), second(same, deputyCredits));
        found += notListed({}, toJson(report.figures), behind);
        const auto beside = [&](const char* which, const Period& p, const std::optional<PeriodFigures>& first) {
            const CountedPeriod counted{p.name(), p.from(), p.to(), onDay(look.asOf), onDay(look.asOf)};
            if (qstrcmp(which, "previous") == 0)
                CHECK(counted.to == same.from.addDays(-1));
            if (first.has_value() != secondSaysOnRecord(file().database(), counted))
                found.append(QLatin1String(which) + QStringLiteral(": only one of them has it on record"));
            if (first) {
                for (const QString& one : differences(toJson(*first), second(counted, deputyCredits)))
                    found.append(QLatin1String(which) + u'.' + one);
            }
        };
        beside("previous", period->previous(), report.previous);
        beside("yearBefore", period->yearBefore(), report.yearBefore);
        return found;
    }

    PeriodFigures last;

private:
    QJsonObject second(const CountedPeriod& period, bool deputyCredits)
    {
        return secondCount(file().database(), period, deputyCredits);
    }

    QTemporaryDir m_folder;
    NoPapers m_papers;
    std::unique_ptr<Office> m_office;
    Directory m_directory;
};

void checkAgreed(Counted& counted, const Look& look, bool deputyCredits = false)
{
    const QStringList found = counted.disagreements(look, deputyCredits);
    INFO(look.name << " as of " << look.asOf << ", cut off " << look.cutOff << "\n" << found.join(u'\n'));
    CHECK(found.isEmpty());
    CHECK(counted.last.balanced());
}

} // namespace

TEST_CASE("The sample's figures are the same when they are counted a second time")
{
    Counted counted(NewFileContent::Sample);
    counted.read();
    const Look looks[] = {
        {"2023-H1", "2023-01-01", "2023-06-30", "2023-06-30", "2023-06-30", "06-30 12-31"},
        {"2023-H1", "2023-01-01", "2023-06-30", "2023-12-31", "2023-07-05", "06-30 12-31"},
        {"2023-H1", "2023-01-01", "2023-06-30", "2023-04-15", "2023-04-15", "06-30 12-31"},
        {"2023-H1", "2022-12-11", "2023-06-10", "2024-01-31", "2023-06-12", "06-10 12-10"},
        {"2023-H2", "2023-07-01", "2023-12-31", "2024-01-15", "2024-01-15", "06-30 12-31"},
        {"2023", "2023-01-01", "2023-12-31", "2024-03-01", "2024-01-10", "06-30 12-31"},
        {"2024-H1", "2024-01-01", "2024-06-30", "2024-06-30", "2024-06-30", "06-30 12-31"},
    };
    for (const Look& look : looks)
        checkAgreed(counted, look);
}

TEST_CASE("The units of the sample told what the office's own file counts of them")
{
    Counted counted(NewFileContent::Sample);
    // The half-year as it was when it was over, and the year on the last day that the sample tells of.
    for (const auto& [name, asOf] : {std::pair{"2023-H1", "2023-07-15"}, std::pair{"2023", "2023-12-08"}}) {
        const auto period = periodOf(counted.file(), QLatin1String(name));
        REQUIRE(period);
        const auto report = makePeriodReport(counted.file(), *period, onDay(asOf));
        REQUIRE(report);
        const Consolidated& all = report->consolidated;
        int told = 0;
        for (const Consolidated::Row& row : all.rows) {
            told += row.isIn;
            for (size_t i = 0; row.isIn && i < row.figures.size(); ++i) {
                INFO(name << ' ' << row.unit.toStdString() << ' ' << all.totals[i].key.toStdString());
                CHECK(row.figures[i].reported == row.figures[i].counted);
            }
        }
        CHECK(told == (period->name() == QLatin1String("2023") ? 2 : 11));
        const auto sumOf = [&](const char* key) { return std::ranges::find(all.totals, QLatin1String(key), &Consolidated::Total::key)->sum(); };
        CHECK(sumOf("sessions") == report->figures.sessions.held);
        CHECK(sumOf("people") == report->figures.sessions.attendance);
        CHECK(sumOf("received") == report->figures.petitions.received);
        CHECK(sumOf("resolved") == report->figures.petitions.closed.resolved);
    }
}

TEST_CASE("The figures of random years are the same when they are counted a second time")
{
    const unsigned seed = GENERATE(1u, 2u);
    Counted counted(NewFileContent::TuSon);
    const RandomYears years = fillWithRandomYears(counted.file(), seed, 2000, onDay("2023-01-20"), onDay("2025-02-28"));
    CHECK(years.sessions == 2000);
    CHECK(years.petitions > 5000);
    CHECK(years.escalations > 200);
    counted.read();
    if (seed == 1) {
        checkAgreed(counted, {"2024-H1", "2024-01-01", "2024-06-30", "2024-12-31", "2024-07-05", "06-30 12-31"}, true);
        checkAgreed(counted, {"2024-H2", "2024-06-16", "2024-12-05", "2024-12-31", "2024-12-10", "06-15 12-05"});
    } else {
        checkAgreed(counted, {"2023-H1", "2023-01-01", "2023-06-30", "2023-06-30", "2023-06-30", "06-30 12-31"});
        checkAgreed(counted, {"2024", "2024-01-01", "2024-12-31", "2024-09-15", "2024-09-15", "06-30 12-31"});
    }
    checkAgreed(counted, {"2024", "2023-12-16", "2024-12-15", "2025-02-28", "2024-12-20", "06-20 12-15"}, true);

    // Nothing of what is compared is empty: years in which nothing happens prove nothing.
    const PeriodFigures& f = counted.last;
    for (const int number : {f.sessions.held, f.sessions.adHoc, int(f.sessions.postponed.size()), int(f.sessions.cancelled.size()),
                             f.notice.onTime, f.notice.late, f.petitions.carriedOver, f.petitions.received, f.petitions.reopened,
                             f.petitions.closed.resolved, f.petitions.closed.outOfScope, f.petitions.closed.merged,
                             f.petitions.closed.withdrawn, f.petitions.openAtEnd.waitingSuperior, f.petitions.openAtEnd.waitingOther,
                             f.petitions.openAtEnd.resting, f.petitions.openAtEnd.overdue, f.petitions.openAtEnd.dueLater,
                             f.petitions.openAtEnd.noDeadline, f.petitions.outcomes.done, f.petitions.outcomes.explained,
                             f.petitions.outcomes.accepted, f.petitions.outcomes.transferred, f.petitions.outcomes.declined,
                             f.petitions.resolvedOnTime, f.petitions.resolvedLate, f.petitions.raised.answered,
                             f.petitions.raised.toVerify, f.petitions.raised.noted, f.petitions.raisedOther, f.petitions.speakers,
                             f.petitions.transferred, f.petitions.escalated, f.petitions.escalatedAnswered, f.petitions.people,
                             f.petitions.promises.made, f.petitions.promises.kept, f.petitions.promises.broken,
                             f.petitions.promises.pending, f.coverageIn, int(f.unitReports.onTime.size()),
                             int(f.unitReports.late.size()), int(f.unitReports.missing.size()), int(f.corrections.size())})
        CHECK(number > 0);
    CHECK(f.petitions.peopleMerged < f.petitions.people);
}
