#include "office_fixture.h"

#include "casefile/case_repository.h"

#include <QElapsedTimer>

using namespace doithoai;
using namespace doithoai::test;

namespace {

std::vector<Petition> twelve(const QString& session)
{
    std::vector<Petition> petitions;
    for (int i = 1; i <= 12; ++i) {
        Petition petition;
        petition.session.text = session;
        petition.receivedOn = QDate(2023, 2, i);
        petition.channel = u("submitted");
        petition.petitioner = u("Người số %1").arg(i);
        petition.content = u("Nội dung %1").arg(i);
        petitions.push_back(petition);
    }
    return petitions;
}

int accepted(const std::vector<Office::Received>& received)
{
    return static_cast<int>(std::ranges::count_if(received, [](const auto& one) { return !one.isKnown && !anyBlocks(one.findings); }));
}

int known(const std::vector<Office::Received>& received)
{
    return static_cast<int>(std::ranges::count_if(received, [](const auto& one) { return one.isKnown; }));
}

} // namespace

TEST_CASE_METHOD(OfficeFixture, "Cases are added under codes of their year")
{
    SECTION("a session by the year of its planned start")
    {
        CHECK(planSession() == u("ĐT-2023-001"));
        CHECK(planSession("2024-04-01T08:00") == u("ĐT-2024-001"));
        CHECK(planSession() == u("ĐT-2023-002"));
        CHECK(office->resolve(u("dt-2023-002"))->code == u("ĐT-2023-002"));
    }
    SECTION("a session without a planned start is refused")
    {
        const auto code = office->add(CaseKind::Session, {{u("topic"), u("Đất đai")}}, {}, clerk("2023-02-01"));
        REQUIRE_FALSE(code);
        CHECK(code.error().error.trouble == Trouble::Refused);
        CHECK(std::ranges::any_of(code.error().findings,
                                  [](const Finding& finding) { return finding.field == u("plannedStart"); }));
        CHECK(count("session") == 0);
    }
    SECTION("a petition by the year of its receipt, on that day")
    {
        const QString code = add(CaseKind::Petition,
                                 {{u("channel"), u("Thư mời")},
                                  {u("petitioner"), u("Trần Văn Mẫu")},
                                  {u("content"), u("Cống tắc")},
                                  {u("receivedOn"), u("28/12/2022")}},
                                 "2023-01-05");
        CHECK(code == u("KN-2022-0001"));
        const auto petition = office->petition({code});
        REQUIRE(petition);
        CHECK(petition->petition.petitionerKind == u("person"));
        CHECK(petition->petition.people == 1);
        REQUIRE(petition->steps.size() == 1);
        const Step& step = petition->steps.front();
        CHECK(step.event == u("receive"));
        CHECK(step.from.isEmpty());
        CHECK(step.to == u("received"));
        CHECK(step.effectiveOn == day("2022-12-28"));
        CHECK(step.recordedOn == day("2023-01-05"));
        CHECK(step.data.value(u("channel")).toString() == u("invitation"));
        CHECK_FALSE(step.data.contains(u("content")));
        CHECK_FALSE(step.data.contains(u("petitioner")));
    }
    SECTION("a petition without a name is anonymous, and of today")
    {
        const QString code =
            add(CaseKind::Petition, {{u("channel"), u("slip")}, {u("content"), u("Ồn ào")}}, "2023-02-06");
        const auto petition = office->petition({code});
        CHECK(petition->petition.petitionerKind == u("anonymous"));
        CHECK(petition->petition.receivedOn == day("2023-02-06"));
    }
    SECTION("a petition that is not complete is refused")
    {
        const auto code = office->add(CaseKind::Petition, {{u("petitioner"), u("Ai")}}, {}, clerk("2023-02-01"));
        REQUIRE_FALSE(code);
        CHECK(rules(code.error().findings).contains(u("content")));
        CHECK(rules(code.error().findings).contains(u("channels")));
    }
    SECTION("what only an event sets cannot be added, nor a report of a unit")
    {
        const auto answered = office->add(
            CaseKind::Petition, {{u("channel"), u("slip")}, {u("content"), u("x")}, {u("answer"), u("y")}}, {},
            clerk("2023-02-01"));
        REQUIRE_FALSE(answered);
        CHECK(answered.error().error.trouble == Trouble::Usage);
        CHECK(office->add(CaseKind::UnitReport, {}, {}, clerk("2023-02-01")).error().error.trouble == Trouble::Usage);
    }
    SECTION("an escalation names petitions that exist")
    {
        const auto code = office->add(CaseKind::Escalation,
                                      {{u("session"), planSession()}, {u("petitions"), u("KN-2023-0404")}}, {},
                                      clerk("2023-02-01"));
        REQUIRE_FALSE(code);
        CHECK(code.error().error.trouble == Trouble::Usage);
        CHECK(code.error().error.message.contains(u("KN-2023-0404")));
    }
}

TEST_CASE_METHOD(OfficeFixture, "A table of petitions comes in once")
{
    const QString session = planSession();
    told.clear();

    SECTION("a dry run writes nothing and says the same")
    {
        const QStringList before = everything();
        auto rows = twelve(u("dt-2023-001"));
        rows.push_back(rows.front());
        const auto received = office->receiveAll(rows, clerk("2023-02-20"), true);
        REQUIRE(received);
        CHECK(accepted(*received) == 12);
        CHECK(known(*received) == 1);
        CHECK_FALSE(received->front().code.has_value());
        CHECK(everything() == before);
        CHECK(told.isEmpty());
    }
    SECTION("twice the same rows are twelve petitions")
    {
        const auto first = office->receiveAll(twelve(session), clerk("2023-02-20"), false);
        REQUIRE(first);
        CHECK(accepted(*first) == 12);
        CHECK(first->front().code->text == u("KN-2023-0001"));
        CHECK(told.size() == 12);
        CHECK(office->petition({u("KN-2023-0003")})->steps.front().effectiveOn == day("2023-02-03"));
        const auto second = office->receiveAll(twelve(session), clerk("2023-02-21"), false);
        REQUIRE(second);
        CHECK(accepted(*second) == 0);
        CHECK(known(*second) == 12);
        CHECK(count("petition") == 12);
        CHECK(office->session({session})->petitions.size() == 12);
    }
    SECTION("a row that is refused is left out, the others are written")
    {
        auto rows = twelve(session);
        rows[4].channel.clear();
        rows[5].receivedOn = day("2023-12-01");
        const auto received = office->receiveAll(rows, clerk("2023-02-20"), false);
        REQUIRE(received);
        CHECK(accepted(*received) == 10);
        CHECK(rules((*received)[4].findings).contains(u("channels")));
        CHECK(rules((*received)[5].findings).contains(u("future")));
        CHECK(count("petition") == 10);
    }
    SECTION("an unknown session refuses the table")
    {
        const auto received = office->receiveAll(twelve(u("ĐT-2023-055")), clerk("2023-02-20"), false);
        REQUIRE_FALSE(received);
        CHECK(received.error().error.trouble == Trouble::Usage);
        CHECK(count("petition") == 0);
    }
    SECTION("of many rows the screens are told once")
    {
        std::vector<Petition> rows;
        for (int i = 0; i < 60; ++i) {
            rows.push_back(twelve(session)[static_cast<size_t>(i % 12)]);
            rows.back().content += QString::number(i);
        }
        REQUIRE(office->receiveAll(rows, clerk("2023-02-20"), false));
        CHECK(told == QStringList{QString()});
    }
}

namespace {

/// A long table: some rows that nobody may take in, some that stand there twice, near to each other and far apart, two years.
std::vector<Petition> longTable(const QString& session)
{
    std::vector<Petition> rows;
    for (int i = 0; i < 600; ++i) {
        Petition row = twelve(i % 4 == 0 ? session : QString())[static_cast<size_t>(i % 12)];
        row.content = u("Nội dung %1").arg(i % 7 == 6 ? i - 1 : i == 599 ? 0 : i);
        row.petitioner = i % 7 == 6 ? rows.back().petitioner : row.petitioner;
        row.receivedOn = i % 7 == 6 ? rows.back().receivedOn : row.receivedOn->addYears(i % 3 == 0 ? -1 : 0);
        if (i == 599)
            row = rows.front();
        if (i % 31 == 30)
            row.channel.clear();
        rows.push_back(row);
    }
    return rows;
}

/// What is told of each row: its code, known, or the rules that keep it out.
QStringList answers(const std::vector<Office::Received>& received)
{
    QStringList all;
    for (const Office::Received& one : received)
        all.append((one.code ? one.code->text : u("-")) + (one.isKnown ? u(" known ") : u(" ")) + OfficeFixture::rules(one.findings).join(u' '));
    return all;
}

} // namespace

TEST_CASE("A long table is answered and written as its rows one by one")
{
    OfficeFixture whole;
    OfficeFixture single;
    const std::vector<Petition> rows = longTable(whole.planSession());
    REQUIRE(single.planSession() == rows.front().session.text);
    const auto rehearsed = whole.office->receiveAll(rows, clerk("2023-02-20"), true);
    REQUIRE(rehearsed);
    const auto received = whole.office->receiveAll(rows, clerk("2023-02-20"), false);
    REQUIRE(received);
    QStringList oneByOne;
    for (const Petition& row : rows) {
        const auto one = single.office->receiveAll({row}, clerk("2023-02-20"), false);
        REQUIRE(one);
        oneByOne += answers(*one);
    }
    CHECK(answers(*received) == oneByOne);
    CHECK(known(*received) > 80);
    CHECK(accepted(*received) > 400);
    CHECK(known(*rehearsed) == known(*received));
    CHECK(accepted(*rehearsed) == accepted(*received));
    CHECK(whole.problems() == QStringList());
    CHECK(single.problems() == QStringList());
    CHECK(whole.count("petition") == accepted(*received));
    for (const Office::Received& one : *received) {
        if (!one.code)
            continue;
        const auto ours = whole.office->petition(*one.code);
        const auto theirs = single.office->petition(*one.code);
        REQUIRE(ours->petition == theirs->petition);
        REQUIRE(ours->steps.size() == 1);
        Step step = ours->steps.front();
        step.recordedAt = theirs->steps.front().recordedAt;
        REQUIRE(step == theirs->steps.front());
    }
    CHECK(accepted(*whole.office->receiveAll(rows, clerk("2023-02-21"), false)) == 0);
    CHECK(whole.count("petition") == accepted(*received));
}

TEST_CASE_METHOD(OfficeFixture, "A unit's report is known before it is stored")
{
    const QString code = u("BCDV-2023-H1-DU.TAMSON");
    const auto resolved = office->resolve(u("bcdv-2023-h1-du.tamson"));
    REQUIRE(resolved);
    CHECK(resolved->kind == CaseKind::UnitReport);
    CHECK(resolved->code == code);
    CHECK_FALSE(office->resolve(u("BCDV-2023-H2-DU.TAMSON")));
    CHECK_FALSE(office->resolve(u("BCDV-2023-H1-DU.NOWHERE")));
    CHECK(count("unit_report") == 0);
    CHECK(office->unitReport({code})->report.dueOn == day("2023-06-15"));
    const auto next = office->nextSteps(code, day("2023-06-10"));
    REQUIRE(next);
    CHECK(std::ranges::any_of(*next, [](const NextStep& step) { return step.event == u("receive"); }));

    go(code, "receive", "2023-06-12",
       {{u("receivedByTUVP"), u("2023-06-11")},
        {u("receivedByBDV"), u("2023-06-12")},
        {u("number"), u("12-BC/ĐU")},
        {u("sessions"), u("1")},
        {u("received"), u("0")}});
    CHECK(count("unit_report") == 1);
    const auto report = office->unitReport({code});
    REQUIRE(report);
    REQUIRE(report->steps.size() == 2);
    CHECK(report->steps[0].event == u("expect"));
    CHECK(report->steps[0].effectiveOn == day("2023-01-01"));
    CHECK(report->steps[1].from == u("expected"));
    CHECK(report->report.state == UnitReportState::Received);
    CHECK(report->report.received == 0);
    CHECK_FALSE(report->report.resolved.has_value());
    go(code, "accept", "2023-06-13");
    CHECK(count("unit_report") == 1);

    SECTION("a refused first step stores nothing")
    {
        const QString other = u("BCDV-2023-H1-DU.DINHBANG");
        REQUIRE_FALSE(tryTo(other, "remind", "2023-06-16"));
        CHECK(count("unit_report") == 1);
    }
    SECTION("its fields are not set without an event")
    {
        const auto done = office->set(code, {{u("sessions"), u("3")}}, clerk("2023-06-14"));
        REQUIRE_FALSE(done);
        CHECK(done.error().error.trouble == Trouble::Refused);
    }
}
