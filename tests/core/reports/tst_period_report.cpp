#include "reports/period_report.h"

#include "casefile/case_repository.h"
#include "casefile/directory_repository.h"
#include "casefile/frozen_papers.h"
#include "histories.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace doithoai;
using namespace doithoai::test;

template <>
struct doithoai::EventOf<Petition> {
    using Type = PetitionEvent;
};

namespace {

/// A file with the regulation and one ward of an office, written through the repositories.
class OfficeFile {
public:
    OfficeFile()
    {
        auto made = CaseFile::create(m_folder.filePath(QStringLiteral("office.doithoai")));
        REQUIRE(made);
        m_file = std::move(*made);
        QFile profile(QStringLiteral(":/profiles/tu-son-2022.json"));
        REQUIRE(profile.open(QIODevice::ReadOnly));
        const QByteArray json = profile.readAll();
        const auto read = Profile::fromJson(json);
        REQUIRE(read);
        write([&] {
            const SmallOffice office;
            for (const Unit& unit : office.units)
                REQUIRE(saveUnit(*m_file, unit));
            for (const Post& post : office.posts)
                REQUIRE(savePost(*m_file, post));
            REQUIRE(saveProfile(*m_file, *read, json));
        });
    }

    CaseFile& file() { return *m_file; }

    template <class Work>
    void write(Work work)
    {
        auto transaction = m_file->begin({QStringLiteral("Trần Văn Thử"), day("2023-07-05"), true});
        REQUIRE(transaction);
        work();
        REQUIRE(transaction->commit());
    }

    /// Puts a history in: the case as it stands, and its rows in order.
    template <class Case>
    void put(const CaseHistory<Case>& history)
    {
        putAs(history.current, history);
    }
    void put(const PetitionBuilder& built)
    {
        CaseHistory<Petition> history;
        history.current.code.text = QString::fromUtf8(built.code());
        history.current.state = built.state();
        for (auto it = built.current().begin(); it != built.current().end(); ++it) {
            if (const auto* field = findField<Petition>(it.key()))
                REQUIRE(setText(history.current, *field, it.value().toString()));
        }
        for (const PetitionBuilder::Row& row : built.rows())
            history.rows.push_back({row.seq, row.event, row.event ? std::optional(row.to) : std::nullopt, row.effectiveOn, row.recordedOn, {},
                                    QJsonDocument(row.told).toJson(QJsonDocument::Compact)});
        putAs(history.current, history);
    }

private:
    template <class Stored, class Case>
    void putAs(const Stored& current, const CaseHistory<Case>& history)
    {
        const CaseRepository<Stored> repository(*m_file);
        write([&] {
            const auto inserted = repository.insert(current);
            REQUIRE(inserted);
            std::optional<typename HistoryRow<Case>::State> before;
            for (const HistoryRow<Case>& row : history.rows) {
                Step step;
                step.event = row.event ? nameOf(*row.event) : QString();
                step.from = before ? nameOf(*before) : QString();
                step.to = row.to ? nameOf(*row.to) : step.from;
                step.effectiveOn = row.effectiveOn;
                step.recordedOn = row.recordedOn;
                step.recordedAt = QDateTime(row.recordedOn, QTime(8, 0));
                step.reason = row.reason;
                step.data = QJsonDocument::fromJson(row.data).object();
                if (row.event) {
                    REQUIRE(repository.addStep(*inserted, step));
                    before = row.to;
                } else {
                    REQUIRE(repository.addChange(*inserted, step));
                }
            }
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
};

/// Received and resolved in the spring of 2020.
PetitionBuilder ended(const char* code, const char* recorded = nullptr)
{
    PetitionBuilder history = anAssigned(code, "2020-03-03", "2020-04-03");
    history.step("2020-03-20", PetitionEvent::ReplyDirect, PetitionState::Replied)
        .step("2020-04-02", PetitionEvent::Resolve, PetitionState::Resolved, {{"outcome", "explained"}}, recorded);
    return history;
}

} // namespace

TEST_CASE("The report of a period from a case file")
{
    OfficeFile office;
    SessionHistory session = aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08");
    session.step("2023-03-20", SessionEvent::SignMinutes, SessionState::Minuted);
    office.put<Session>(session);
    office.put<Session>(aSession("ĐT-2023-002", "2023-05-18T08:00", "2023-04-01")
                            .step("2023-05-01", SessionEvent::Postpone, SessionState::Postponed, {}, nullptr, "Bão số 1"));
    const auto inSession = [](const char* code) {
        return anAssigned(code, "2023-03-03", "2023-04-03").set("2023-03-04", {{"session", "ĐT-2023-001"}});
    };
    office.put(inSession("KN-2023-0001")
                             .step("2023-03-18", PetitionEvent::Answer, PetitionState::Answered,
                                   {{"answerKind", "undertaken"}, {"promise", "Nạo vét rãnh"}, {"promiseDue", "2023-08-01"}}));
    office.put(inSession("KN-2023-0002").step("2023-03-18", PetitionEvent::Defer, PetitionState::Verifying)
                             .step("2023-08-01", PetitionEvent::Reassign, PetitionState::Verifying, {{"unit", "UBND.X"}, {"dueOn", "2023-10-01"}}));
    office.put(inSession("KN-2023-0004").step("2023-03-18", PetitionEvent::Note, PetitionState::Noted)
                             .step("2023-04-01", PetitionEvent::Escalate, PetitionState::Escalated));
    office.put<Escalation>(EscalationHistory("BC-2023-001")
                               .step("2023-03-25", EscalationEvent::Draft, EscalationState::Drafting, {{"session", "ĐT-2023-001"}, {"petitions", "KN-2023-0004"}})
                               .step("2023-04-01", EscalationEvent::Submit, EscalationState::Submitted)
                               .step("2023-05-04", EscalationEvent::Decide, EscalationState::Answered, {{"decisionNumber", "5-TB/TU"}}));
    office.put(inSession("KN-2023-0005").step("2023-03-18", PetitionEvent::Note, PetitionState::Noted));
    UnitReportHistory unitReport("BCDV-2023-H1-DU.X");
    unitReport.step("2023-01-01", UnitReportEvent::Expect, UnitReportState::Expected, {{"unit", "DU.X"}, {"period", "2023-H1"}, {"dueOn", "2023-06-15"}})
        .step("2023-06-10", UnitReportEvent::Receive, UnitReportState::Received, {{"receivedByTUVP", "2023-06-10"}, {"receivedByBDV", "2023-06-11"}});
    office.put<UnitReport>(unitReport);

    SECTION("has the figures of what was recorded")
    {
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        INFO((report ? QString() : report.error().message + report.error().detail));
        REQUIRE(report);
        const PeriodFigures& figures = report->figures;
        CHECK(figures.balanced());
        CHECK(figures.sessions.held == 1);
        CHECK(figures.sessions.byLevel.value(QStringLiteral("ward")) == 1);
        CHECK(figures.notice.onTime == 1);
        REQUIRE(figures.sessions.postponed.size() == 1);
        CHECK(figures.sessions.postponed[0].reason == QStringLiteral("Bão số 1"));
        CHECK(figures.petitions.received == 4);
        CHECK(figures.petitions.raised.noted == 2);
        CHECK(figures.petitions.escalated == 1);
        CHECK(figures.petitions.openAtEnd.waitingSuperior == 1);
        CHECK(figures.petitions.raised.answered == 1);
        CHECK(figures.petitions.raised.toVerify == 1);
        CHECK(figures.petitions.openAtEnd.dueLater == 1);
        CHECK(figures.petitions.openAtEnd.overdue == 2);
        CHECK(figures.petitions.promises.made == 1);
        CHECK(figures.petitions.promises.pending == 1);
        CHECK(figures.unitReports.onTime == QStringList{QStringLiteral("DU.X")});
        CHECK(figures.coverageIn == 1);
        CHECK(figures.coverageExpected == 3);
        CHECK_FALSE(report->previous);
    }

    SECTION("knows what came after the report was issued")
    {
        office.write([&] {
            FrozenPaper paper;
            paper.kind = QStringLiteral("period-report");
            paper.caseCode = QStringLiteral("2023-H1");
            paper.date = day("2023-07-05");
            paper.pdf = QByteArrayLiteral("%PDF-");
            REQUIRE(freezePaper(office.file(), paper));
        });
        office.put(aPetition("KN-2023-0003", "2023-06-20", "2023-07-12"));
        office.put(ended("KN-2020-0001"));
        office.put(ended("KN-2020-0002", "2023-07-13"));
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE(report);
        CHECK(report->figures.corrections == QStringList{QStringLiteral("KN-2023-0003"), QStringLiteral("KN-2020-0002")});
    }

    SECTION("petitions that ended long ago are in no figure, and yet on record")
    {
        const auto before = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE(before);
        for (const char* code : {"KN-2020-0001", "KN-2020-0002", "KN-2020-0003"})
            office.put(ended(code));
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE(report);
        CHECK(toJson(report->figures) == toJson(before->figures));
        CHECK(report->figures.balanced());
        REQUIRE(report->previous);
        CHECK(report->previous->petitions.carriedOver == 0);
        CHECK(report->yearBefore);
    }

    SECTION("a petition of long ago without any step cannot be placed")
    {
        office.put(ended("KN-2020-0001"));
        office.put(PetitionBuilder("KN-2020-0002").has("receivedOn", "2020-03-03"));
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE(report);
        CHECK(report->figures.unbalanced == QStringList{QStringLiteral("KN-2020-0002")});
    }

    SECTION("a step of no case is damage")
    {
        QSqlQuery query(office.file().database());
        office.write([&] { REQUIRE(query.exec(QStringLiteral("INSERT INTO step (kind, caseId, event, \"to\", effectiveOn, recordedOn, "
                                          "recordedAt, data) VALUES ('petition', 77, 'receive', 'received', "
                                          "'2020-04-01', '2020-04-01', '2020-04-01T08:00:00', '{}')"))); });
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE_FALSE(report);
        CHECK(report.error().trouble == Trouble::Damaged);
    }

    SECTION("and the board of the duty")
    {
        const auto board = dutyBoard(office.file(), 2023, day("2023-12-31"), day("2023-12-31"));
        REQUIRE(board);
        REQUIRE(board->size() == 3);
        int held = 0;
        for (const DutyRow& row : *board)
            held += row.held;
        CHECK(held == 1);
    }

    SECTION("a row that makes no sense is damage, not a figure")
    {
        QSqlQuery query(office.file().database());
        office.write([&] { REQUIRE(query.exec(QStringLiteral("INSERT INTO step (kind, caseId, event, \"from\", \"to\", effectiveOn, recordedOn, "
                                          "recordedAt, data) VALUES ('petition', 1, 'levitate', 'answered', 'resolved', "
                                          "'2023-04-01', '2023-04-01', '2023-04-01T08:00:00', '{}')"))); });
        const auto report = makePeriodReport(office.file(), firstHalf, day("2023-12-31"));
        REQUIRE_FALSE(report);
        CHECK(report.error().trouble == Trouble::Damaged);
    }
}

TEST_CASE("The period of a name")
{
    OfficeFile office;
    const auto set = [&](const char* key, const char* value) {
        office.write([&] { REQUIRE(saveSetting(office.file(), QLatin1String(key), QLatin1String(value))); });
    };

    SECTION("ends on the last day of the half-year when the office set nothing")
    {
        const auto period = periodOf(office.file(), QStringLiteral("2023-h1"));
        REQUIRE(period);
        CHECK(period->from() == day("2023-01-01"));
        CHECK(period->to() == day("2023-06-30"));
    }

    SECTION("has the office's cut-off days")
    {
        set("cutoff.h1", "06-15");
        set("cutoff.h2", "12-10");
        const auto first = periodOf(office.file(), QStringLiteral("2023-H1"));
        REQUIRE(first);
        CHECK(first->from() == day("2022-12-11"));
        CHECK(first->to() == day("2023-06-15"));
        const auto year = periodOf(office.file(), QStringLiteral("2023"));
        REQUIRE(year);
        CHECK(year->from() == day("2022-12-11"));
        CHECK(year->to() == day("2023-12-10"));
    }

    SECTION("is refused where a setting is no day")
    {
        set("cutoff.h1", "06-31");
        const auto period = periodOf(office.file(), QStringLiteral("2023-H1"));
        REQUIRE_FALSE(period);
        CHECK(period.error().trouble == Trouble::Refused);
    }

    SECTION("is refused where it is no period")
    {
        const auto period = periodOf(office.file(), QStringLiteral("2023-H3"));
        REQUIRE_FALSE(period);
        CHECK(period.error().trouble == Trouble::Usage);
    }
}
