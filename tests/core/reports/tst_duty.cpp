#include "histories.h"

#include <algorithm>

using namespace doithoai;
using namespace doithoai::test;

namespace {

std::vector<DutyRow> dutyOf(std::initializer_list<CaseHistory<Session>> sessions, const Period& period = firstHalf,
                            bool deputyCredits = false, const SmallOffice& office = {})
{
    Histories histories;
    histories.sessions = sessions;
    return figuresOf(histories, period, nullptr, office, deputyCredits).duty;
}

DutyRow rowOf(const std::vector<DutyRow>& rows, const char* post)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const DutyRow& row) { return row.post == QLatin1String(post); });
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("The duty of posts with a quota")
{
    SECTION("every post with a quota has a row, also with nothing held; no other post has")
    {
        const auto rows = dutyOf({});
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].post == QStringLiteral("TU.BT"));
        CHECK(rows[0].unit == QStringLiteral("TU"));
        CHECK(rows[0].required == 2);
        CHECK(rows[0].held == 0);
        CHECK(rows[0].missing == 2);
    }

    SECTION("the chair's post is credited; what is missing is never below none; the half-year asks for the year's number")
    {
        const auto rows = dutyOf({aHeld("1", "2023-03-18T08:00", "2023-03-01"), aHeld("2", "2023-04-18T08:00", "2023-04-01"),
                                  aHeld("3", "2023-05-18T08:00", "2023-05-01"), aHeld("4", "2023-07-18T08:00", "2023-07-01")});
        const DutyRow row = rowOf(rows, "DU.X.BT");
        CHECK(row.required == 2);
        CHECK(row.held == 3);
        CHECK(row.byHead == 3);
        CHECK(row.missing == 0);
    }

    SECTION("the second half counts from 1 January")
    {
        const auto sessions = {aHeld("1", "2023-03-18T08:00", "2023-03-01"), aHeld("2", "2023-07-18T08:00", "2023-07-01"),
                               aHeld("3", "2022-12-30T08:00", "2022-12-01")};
        Histories histories;
        histories.sessions.assign(sessions.begin(), sessions.end());
        CHECK(rowOf(figuresOf(histories, secondHalf).duty, "DU.X.BT").held == 2);
        CHECK(rowOf(figuresOf(histories, firstHalf).duty, "DU.X.BT").held == 1);
    }

    SECTION("sessions of chairs without a quota are counted from 1 January as well")
    {
        const auto sessions = {aHeld("1", "2023-03-18T08:00", "2023-03-01", {{"chair", "DU.X.PBT"}}),
                               aHeld("2", "2023-07-18T08:00", "2023-07-01", {{"chair", "DU.X.PBT"}}),
                               aHeld("3", "2023-08-18T08:00", "2023-08-01")};
        Histories histories;
        histories.sessions.assign(sessions.begin(), sessions.end());
        CHECK(figuresOf(histories, firstHalf).dutyOthers == 1);
        CHECK(figuresOf(histories, secondHalf).dutyOthers == 2);
    }

    SECTION("co-chairs are credited too, a session once each")
    {
        const auto rows = dutyOf({aHeld("1", "2023-03-18T08:00", "2023-03-01", {{"coChairs", "UBND.X.CT,DU.X.BT"}})});
        CHECK(rowOf(rows, "DU.X.BT").held == 1);
        CHECK(rowOf(rows, "UBND.X.CT").held == 1);
        CHECK(rowOf(rows, "TU.BT").held == 0);
    }

    SECTION("two holders in a year add up to the post's two, never a fraction of each")
    {
        SmallOffice office;
        const auto holder = [](const char* name, std::optional<QDate> from, std::optional<QDate> to) {
            Official one;
            one.name = QString::fromUtf8(name);
            one.post.text = QStringLiteral("DU.X.BT");
            one.from = from;
            one.to = to;
            return one;
        };
        office.officials = {holder("Đỗ Văn Trước", std::nullopt, QDate(2023, 4, 30)), holder("Lê Thị Sau", QDate(2023, 5, 1), std::nullopt)};
        office.refresh();
        const auto rows = dutyOf({aHeld("1", "2023-03-18T08:00", "2023-03-01"), aHeld("2", "2023-06-18T08:00", "2023-06-01")}, year2023, false, office);
        CHECK(rows.size() == 3);
        CHECK(rowOf(rows, "DU.X.BT").required == 2);
        CHECK(rowOf(rows, "DU.X.BT").held == 2);
        CHECK(rowOf(rows, "DU.X.BT").missing == 0);
    }

    SECTION("a deputy's session stands apart and credits nothing, unless the office decided so")
    {
        const auto session = aHeld("1", "2023-03-18T08:00", "2023-03-01", {{"chair", "DU.X.PBT"}, {"deputyFor", "DU.X.BT"}});
        const DutyRow usual = rowOf(dutyOf({session}), "DU.X.BT");
        CHECK(usual.byDeputy == 1);
        CHECK(usual.byHead == 0);
        CHECK(usual.held == 0);
        CHECK(usual.missing == 2);
        const DutyRow credited = rowOf(dutyOf({session}, firstHalf, true), "DU.X.BT");
        CHECK(credited.byDeputy == 1);
        CHECK(credited.byHead == 0);
        CHECK(credited.held == 1);
        CHECK(credited.missing == 1);
    }

    SECTION("a deputy who chairs for nobody credits nobody")
    {
        const DutyRow row = rowOf(dutyOf({aHeld("1", "2023-03-18T08:00", "2023-03-01", {{"chair", "DU.X.PBT"}})}), "DU.X.BT");
        CHECK(row.byDeputy == 0);
        CHECK(row.held == 0);
    }

    SECTION("an acting head counts as the head")
    {
        SmallOffice office;
        Official acting;
        acting.name = QStringLiteral("Ngô Thị Mẫu");
        acting.post.text = QStringLiteral("DU.X.BT");
        acting.isActing = true;
        acting.from = QDate(2023, 3, 1);
        office.officials = {acting};
        office.refresh();
        const Told byDeputy = {{"chair", "DU.X.PBT"}, {"deputyFor", "DU.X.BT"}, {"chairName", "Ngô Thị Mẫu"}};
        const DutyRow row = rowOf(dutyOf({aHeld("1", "2023-03-18T08:00", "2023-03-01", byDeputy),
                                          aHeld("2", "2023-02-18T08:00", "2023-02-01", byDeputy)},
                                         firstHalf, false, office),
                                  "DU.X.BT");
        CHECK(row.byHead == 1);
        CHECK(row.byDeputy == 1);
        CHECK(row.held == 1);
    }

    SECTION("a post that did not exist in the year owes nothing; one that existed for a part of it does")
    {
        SmallOffice office;
        office.posts[0].to = QDate(2022, 12, 31);
        office.posts[1].to = QDate(2023, 1, 11); // ten days: a session could just be announced and held
        office.posts[3].from = QDate(2023, 7, 1);
        office.refresh();
        CHECK(dutyOf({}, firstHalf, false, office).size() == 1);
        CHECK(dutyOf({}, year2023, false, office).size() == 2);
    }
}
