#include "histories.h"

#include <QJsonArray>
#include <random>

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

namespace {

/// The rows of the petition's table, as far as figures see them.
struct Move {
    P from;
    PetitionEvent event;
    P to;
};

std::vector<Move> movesFrom(P state)
{
    std::vector<Move> moves;
    const auto add = [&](PetitionEvent event, P to) { moves.push_back({state, event, to}); };
    const bool isSpokenOf = state == P::Received || state == P::Classified || state == P::Assigned ||
                            state == P::Drafted || state == P::Agreed;
    if (isSpokenOf) {
        add(Answer, P::Answered);
        add(Defer, P::Verifying);
        add(Note, P::Noted);
    }
    if (isSpokenOf || state == P::Verifying || state == P::Noted)
        add(ScreenOut, P::OutOfScope);
    if (!isFinal(state)) {
        add(Merge, P::Merged);
        add(Withdraw, P::Withdrawn);
    }
    if (state == P::Received)
        add(Classify, P::Classified);
    if (state == P::Classified)
        add(Assign, P::Assigned);
    if (state == P::Noted)
        add(TakeUp, P::Verifying);
    if (state == P::Noted || state == P::Verifying) {
        add(Escalate, P::Escalated);
        add(Transfer, P::Transferred);
    }
    if (state == P::Escalated)
        add(BringBack, P::Verifying);
    if (state == P::Verifying)
        add(Reply, P::Replied);
    if (state == P::Answered || state == P::Replied || state == P::Transferred)
        add(Resolve, P::Resolved);
    if (state == P::Resolved || state == P::Withdrawn)
        add(Reopen, P::Verifying);
    if (state == P::OutOfScope)
        add(Reopen, P::Received);
    if (state == P::Merged)
        add(Unmerge, P::Received);
    return moves;
}

/// A petition that wanders through its table for two years, some steps written down late.
PetitionBuilder wanderer(std::mt19937& random, int number)
{
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    const auto iso = [](QDate on) { return on.toString(Qt::ISODate).toLatin1(); };
    QDate on = QDate(2022, 7, 1).addDays(upTo(600));
    QDate recorded = on.addDays(upTo(3));
    PetitionBuilder history = aPetition(QByteArray::number(number).constData(), iso(on).constData(), iso(recorded).constData());
    P state = P::Received;
    for (int steps = upTo(12); steps > 0; --steps) {
        const auto moves = movesFrom(state);
        const Move move = moves[random() % moves.size()];
        on = on.addDays(upTo(60));
        recorded = std::max(recorded, on).addDays(upTo(9) == 0 ? upTo(120) : 0);
        state = move.to;
        if (move.event == Assign)
            history.step(iso(on).constData(), move.event, state, {{"unit", "UBND.X"}, {"dueOn", iso(on.addDays(upTo(90))).constData()}}, iso(recorded).constData());
        else if (move.event == Resolve)
            history.step(iso(on).constData(), move.event, state, {{"outcome", "done"}}, iso(recorded).constData());
        else
            history.step(iso(on).constData(), move.event, state, {}, iso(recorded).constData());
    }
    return history;
}

} // namespace

TEST_CASE("The balance")
{
    SECTION("holds for whatever order of steps the table allows, for every period, as at any day")
    {
        std::mt19937 random(20230318);
        Histories histories;
        for (int i = 0; i < 600; ++i)
            wanderer(random, i).packInto(histories.petitions);
        const SmallOffice office;
        for (const char* name : {"2022-H2", "2023-H1", "2023-H2", "2023", "2024-H1"}) {
            const Period period = *Period::parse(QString::fromLatin1(name));
            for (int days : {-100, -1, 0, 1, 40, 400}) {
                const QDate asOf = period.to().addDays(days);
                const PeriodFigures figures = makeFigures(histories, period, asOf, asOf, office.world());
                INFO(name << " as at " << asOf);
                CHECK(figures.balanced());
                CHECK(figures.unbalanced.isEmpty());
                const PetitionFigures::Outcomes& outcomes = figures.petitions.outcomes;
                CHECK(outcomes.done + outcomes.explained + outcomes.accepted + outcomes.transferred + outcomes.declined ==
                      figures.petitions.closed.resolved);
                int bySector = 0;
                for (int number : figures.petitions.bySector)
                    bySector += number;
                CHECK(bySector == figures.petitions.received);
            }
        }
    }

    SECTION("what one period leaves open is what the next one carries over, as known on one day")
    {
        std::mt19937 random(20231231);
        Histories histories;
        for (int i = 0; i < 600; ++i)
            wanderer(random, i).packInto(histories.petitions);
        const char* asOf = "2024-12-31";
        const PetitionFigures first = figuresOf(histories, firstHalf, asOf).petitions;
        const PetitionFigures second = figuresOf(histories, secondHalf, asOf).petitions;
        const PetitionFigures year = figuresOf(histories, year2023, asOf).petitions;
        REQUIRE(first.toDealWith() > 100);
        CHECK(second.carriedOver == first.openAtEnd.sum());
        CHECK(year.carriedOver == first.carriedOver);
        CHECK(year.received == first.received + second.received);
        CHECK(year.openAtEnd.sum() == second.openAtEnd.sum());
        CHECK(year.people == first.people + second.people);
    }

    SECTION("a case without any step, or one that came out of its end by no event, is named")
    {
        Histories histories;
        histories.petitions = packed({PetitionBuilder("KN-2023-0009").has("receivedOn", "2023-03-01"), aPetition("KN-2023-0001", "2023-03-01"),
                               aPetition("KN-2022-0001", "2022-03-01").step("2022-04-01", Withdraw, P::Withdrawn).step("2023-04-01", Classify, P::Classified)});
        const PeriodFigures figures = figuresOf(histories);
        CHECK(figures.unbalanced == QStringList{QStringLiteral("KN-2023-0009"), QStringLiteral("KN-2022-0001")});
        CHECK_FALSE(figures.balanced());
    }
}

TEST_CASE("The report of a period made again")
{
    Histories histories;
    histories.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")};
    histories.petitions = packed({
        anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03").step("2023-03-18", Defer, P::Verifying),
        anAssigned("KN-2023-0002", "2023-03-03", "2023-04-03"),
    });
    const auto before = toJson(figuresOf(histories, firstHalf, "2023-07-05"));

    SECTION("is the same in December, whatever happened since")
    {
        histories.petitions = packed({
            anAssigned("KN-2023-0001", "2023-03-03", "2023-04-03").step("2023-03-18", Defer, P::Verifying)
                .step("2023-08-01", Reassign, P::Verifying, {{"unit", "UBND.TNMT"}, {"dueOn", "2023-12-01"}})
                .step("2023-09-01", Reply, P::Replied).step("2023-09-02", Resolve, P::Resolved, {{"outcome", "done"}}),
            anAssigned("KN-2023-0002", "2023-03-03", "2023-04-03").set("2023-07-20", {{"sector", "partyBuilding"}}).step("2023-08-01", Withdraw, P::Withdrawn),
            anAssigned("KN-2023-0003", "2023-07-03", "2023-08-03"),
        });
        auto again = toJson(figuresOf(histories, firstHalf, "2023-12-20"));
        again[QStringLiteral("asOf")] = before[QStringLiteral("asOf")];
        CHECK(QJsonDocument(again).toJson() == QJsonDocument(before).toJson());
    }

    SECTION("and what was written down after it was reported is listed apart")
    {
        aPetition("KN-2023-0004", "2023-06-20", "2023-07-12").packInto(histories.petitions);
        aPetition("KN-2023-0005", "2023-07-20", "2023-07-22").packInto(histories.petitions);
        const SmallOffice office;
        const PeriodFigures asReported = makeFigures(histories, firstHalf, day("2023-07-05"), day("2023-07-05"), office.world());
        CHECK(asReported.petitions.received == 2);
        CHECK(asReported.corrections == QStringList{QStringLiteral("KN-2023-0004")});
        const PeriodFigures inDecember = makeFigures(histories, firstHalf, day("2023-12-20"), day("2023-07-05"), office.world());
        CHECK(inDecember.petitions.received == 3);
        CHECK(inDecember.corrections == QStringList{QStringLiteral("KN-2023-0004")});
        CHECK(figuresOf(histories, firstHalf, "2023-12-20").corrections.isEmpty());
    }

    SECTION("as at a day within the period, what comes later in it is no correction")
    {
        CHECK(figuresOf(histories, firstHalf, "2023-03-10").corrections.isEmpty());
    }
}

TEST_CASE("A period with another cut-off day")
{
    Period first = firstHalf;
    first.setCutOff(QDate(2023, 6, 15), QDate(2023, 12, 15));
    Period second = secondHalf;
    second.setCutOff(QDate(2023, 6, 15), QDate(2023, 12, 15));
    Histories histories;
    histories.petitions = packed({aPetition("1", "2022-12-15"), aPetition("2", "2022-12-16"), aPetition("3", "2023-06-15"),
                           aPetition("4", "2023-06-16"), aPetition("5", "2023-12-15"), aPetition("6", "2023-12-16"),
                           anAssigned("7", "2023-03-01", "2023-06-15")});

    SECTION("begins on the day after the previous one and ends on its own")
    {
        const PeriodFigures figures = figuresOf(histories, first);
        CHECK(figures.from == day("2022-12-16"));
        CHECK(figures.to == day("2023-06-15"));
        CHECK(figures.petitions.carriedOver == 1);
        CHECK(figures.petitions.received == 3);
        CHECK(figures.petitions.openAtEnd.dueToday == 1);
        const PeriodFigures after = figuresOf(histories, second);
        CHECK(after.petitions.carriedOver == 4);
        CHECK(after.petitions.received == 2);
        CHECK(after.petitions.openAtEnd.overdue == 1);
    }

    SECTION("the periods beside it have the same cut-off")
    {
        CHECK(first.previous().to() == day("2022-12-15"));
        CHECK(first.yearBefore().from() == day("2021-12-16"));
    }
}

TEST_CASE("A year beside its halves")
{
    Histories histories;
    histories.sessions = {aHeld("1", "2023-03-18T08:00", "2023-03-01"), aHeld("2", "2023-06-30T08:00", "2023-06-25", {}, "30"),
                          aHeld("3", "2023-07-01T08:00", "2023-06-01", {}, "70")};
    const PeriodFigures first = figuresOf(histories, firstHalf);
    const PeriodFigures second = figuresOf(histories, secondHalf);
    const PeriodFigures year = figuresOf(histories, year2023);
    CHECK(first.sessions.held == 2);
    CHECK(second.sessions.held == 1);
    CHECK(year.sessions.held == first.sessions.held + second.sessions.held);
    CHECK(year.sessions.attendance == first.sessions.attendance + second.sessions.attendance);
    CHECK(year.notice.onTime == first.notice.onTime + second.notice.onTime);
    CHECK(year.notice.late == 1);
}

TEST_CASE("The periods beside a report")
{
    const SmallOffice office;
    const auto reportOf = [&](const Histories& histories, const Period& period) {
        return makeReport(histories, period, period.to(), period.to(), office.world());
    };

    SECTION("are absent where nothing is on record")
    {
        Histories histories;
        histories.petitions = packed({aPetition("1", "2023-03-01")});
        const PeriodReport report = reportOf(histories, firstHalf);
        CHECK_FALSE(report.previous);
        CHECK_FALSE(report.yearBefore);
        CHECK(toJson(report)[QStringLiteral("previous")].isNull());
    }

    SECTION("have the same figures otherwise")
    {
        Histories histories;
        histories.petitions = packed({aPetition("1", "2022-03-01").step("2022-05-01", Withdraw, P::Withdrawn), aPetition("2", "2022-11-01"), aPetition("3", "2023-03-01")});
        const PeriodReport report = reportOf(histories, firstHalf);
        REQUIRE(report.previous);
        REQUIRE(report.yearBefore);
        CHECK(report.previous->period == QStringLiteral("2022-H2"));
        CHECK(report.previous->petitions.received == 1);
        CHECK(report.previous->petitions.carriedOver == 0);
        CHECK(report.yearBefore->petitions.closed.withdrawn == 1);
        CHECK(report.figures.petitions.carriedOver == 1);
        CHECK(toJson(report)[QStringLiteral("yearBefore")].toObject()[QStringLiteral("petitions")].toObject()[QStringLiteral("received")].toInt() == 1);
    }

    SECTION("are counted at the same time when there are many petitions, and are the same")
    {
        std::mt19937 random(20240101);
        Histories histories;
        for (int i = 0; i < 6000; ++i)
            wanderer(random, i).packInto(histories.petitions);
        const PeriodReport report = reportOf(histories, secondHalf);
        const auto alone = [&](const Period& period) { return toJson(makeFigures(histories, period, secondHalf.to(), secondHalf.to(), office.world())); };
        REQUIRE(report.previous);
        REQUIRE(report.yearBefore);
        CHECK(toJson(report.figures) == alone(secondHalf));
        CHECK(toJson(*report.previous) == alone(firstHalf));
        CHECK(toJson(*report.yearBefore) == alone(secondHalf.yearBefore()));
        CHECK(report.previous->petitions.received > 1000);
    }
}

TEST_CASE("Figures as JSON")
{
    Histories histories;
    histories.sessions = {aHeld("ĐT-2023-001", "2023-03-18T08:00", "2023-03-08")};
    histories.petitions = packed({anAssigned("KN-2023-0001", "2023-03-03", "2023-06-30"),
                           aPetition("KN-2023-0002", "2023-03-03").step("2023-03-05", Withdraw, P::Withdrawn)});
    const QJsonObject json = toJson(figuresOf(histories));
    const auto at = [&](const char* path) {
        QJsonValue value = json;
        for (const QString& key : QString::fromLatin1(path).split(u'.'))
            value = value.toObject().value(key);
        return value;
    };

    SECTION("stand under the dotted paths of the contract")
    {
        for (const char* path :
             {"sessions.held", "sessions.byLevel.ward", "sessions.byForm.people", "sessions.bySector.economy", "sessions.byPost",
              "sessions.planned", "sessions.adHoc", "sessions.attendance", "sessions.postponed", "sessions.cancelled",
              "notice.onTime", "notice.late", "notice.none", "petitions.carriedOver", "petitions.received",
              "petitions.reopened", "petitions.closed.resolved", "petitions.closed.outOfScope", "petitions.closed.merged",
              "petitions.closed.withdrawn", "petitions.openAtEnd.waitingSuperior", "petitions.openAtEnd.waitingOther",
              "petitions.openAtEnd.resting", "petitions.openAtEnd.overdue", "petitions.openAtEnd.dueToday",
              "petitions.openAtEnd.dueLater", "petitions.openAtEnd.noDeadline", "petitions.outcomes.done",
              "petitions.outcomes.explained", "petitions.outcomes.accepted", "petitions.outcomes.transferred",
              "petitions.outcomes.declined", "petitions.resolvedOnTime", "petitions.resolvedLate",
              "petitions.raised.answered", "petitions.raised.toVerify", "petitions.raised.noted", "petitions.raisedOther",
              "petitions.speakers", "petitions.answeredShare", "petitions.answeredShareN", "petitions.transferred",
              "petitions.bySector.none", "petitions.escalated", "petitions.escalatedAnswered", "petitions.people", "petitions.peopleMerged",
              "petitions.promises.made", "petitions.promises.kept", "petitions.promises.broken",
              "petitions.promises.pending", "petitions.bySector", "petitions.byChannel", "petitions.byUrgency",
              "petitions.byUnit", "duty", "coverage.in", "coverage.expected", "unitReports.expected",
              "unitReports.onTime", "unitReports.late", "unitReports.missing", "period", "from", "to", "asOf", "balanced"}) {
            INFO(path);
            CHECK_FALSE(at(path).isUndefined());
        }
    }

    SECTION("with their values")
    {
        CHECK(at("period").toString() == QStringLiteral("2023-H1"));
        CHECK(at("from").toString() == QStringLiteral("2023-01-01"));
        CHECK(at("to").toString() == QStringLiteral("2023-06-30"));
        CHECK(at("balanced").toBool());
        CHECK(at("petitions.openAtEnd.dueToday").toInt() == 1);
        CHECK(at("petitions.answeredShare").isNull());
        CHECK(at("notice.onTime").toInt() == 1);
        const QJsonObject duty = json[QStringLiteral("duty")].toArray()[1].toObject();
        CHECK(duty[QStringLiteral("post")].toString() == QStringLiteral("DU.X.BT"));
        CHECK(duty[QStringLiteral("required")].toInt() == 2);
        CHECK(duty[QStringLiteral("missing")].toInt() == 1);
    }
}
