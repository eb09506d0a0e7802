#include "histories.h"

#include "reports/duty_required.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

Profile profileOf(const char* id, const char* from, const char* to, int sessions, int notice = 10,
                  const QStringList& posts = {QStringLiteral("TU.BT"), QStringLiteral("DU.*.BT")})
{
    Profile profile;
    profile.id = QString::fromLatin1(id);
    profile.from = day(from);
    if (qstrlen(to) > 0)
        profile.to = day(to);
    profile.sessionsPerYear = sessions;
    profile.noticeDays = notice;
    profile.quotaPosts = posts;
    return profile;
}

Post secretary(const char* from = "", const char* to = "", std::optional<int> quota = 2)
{
    Post post;
    post.code.text = QStringLiteral("DU.X.BT");
    post.unit.text = QStringLiteral("DU.X");
    post.quota = quota;
    if (qstrlen(from) > 0)
        post.from = day(from);
    if (qstrlen(to) > 0)
        post.to = day(to);
    return post;
}

} // namespace

TEST_CASE("What a post owes for a year, by the regulations in force")
{
    const WorkCalendar calendar;
    const Profile first = profileOf("2022", "2022-12-29", "2025-06-30", 2);
    const Profile next = profileOf("2025", "2025-07-01", "", 1, 7);
    const ProfileBook both({first, next});
    struct Case {
        const char* what;
        Post post;
        int year;
        int required;
    };
    const Case table[] = {
        {"the year before the change: the old number", secretary(), 2024, 2},
        {"the year of the change, a post that goes on: the whole number of the new one", secretary(), 2025, 1},
        {"the year after it", secretary(), 2026, 1},
        {"a post that ended the day before the change: the old number", secretary("", "2025-06-30"), 2025, 2},
        {"and nothing in the years after its end", secretary("", "2025-06-30"), 2026, 0},
        {"a post that began with the change: the new number, never the half of one", secretary("2025-07-01"), 2025, 1},
        {"and nothing before its first day", secretary("2025-07-01"), 2024, 0},
        {"a post that began so late that no session could be called", secretary("2025-12-27"), 2025, 0},
        {"one that began just in time: seven days before the last", secretary("2025-12-24"), 2025, 1},
        {"a post that existed for three days", secretary("2024-03-01", "2024-03-03"), 2024, 0},
        {"a post that existed for three days across the change", secretary("2025-06-29", "2025-07-02"), 2025, 0},
        {"a post of twelve days under the old regulation", secretary("2025-06-18", "2025-07-02"), 2025, 2},
        {"the three days of 2022 in which the first regulation was in force", secretary(), 2022, 0},
        {"before every regulation", secretary(), 2021, 0},
        {"a post without a number: as the regulation asks", secretary("", "", std::nullopt), 2024, 2},
        {"a post that is freed", secretary("", "", 0), 2024, 0},
        {"the office's own, higher number stands under both", secretary("", "", 3), 2025, 3},
        {"a number that an earlier regulation asked for is no decision of the office", secretary("", "", 2), 2026, 1},
    };
    for (const Case& one : table) {
        INFO(one.what);
        CHECK(dutyRequired(one.post, one.year, both, calendar) == one.required);
    }

    SECTION("a successor that comes too late in December leaves the year to the one before it")
    {
        const ProfileBook late({profileOf("2022", "2022-12-29", "2025-12-26", 2), profileOf("2025", "2025-12-27", "", 1, 7)});
        CHECK(dutyRequired(secretary(), 2025, late, calendar) == 2);
        CHECK(dutyRequired(secretary(), 2026, late, calendar) == 1);
    }
    SECTION("a year that ends in a gap owes what was in force last; a year that is all gap owes nothing")
    {
        const ProfileBook gap({first});
        CHECK(dutyRequired(secretary(), 2025, gap, calendar) == 2);
        CHECK(dutyRequired(secretary(), 2026, gap, calendar) == 0);
    }
    SECTION("a post that the successor does not name owes nothing from then on; one of the office's own list still does")
    {
        const ProfileBook fewer({first, profileOf("2025", "2025-07-01", "", 1, 7, {QStringLiteral("TU.BT")})});
        CHECK(dutyRequired(secretary(), 2024, fewer, calendar) == 2);
        CHECK(dutyRequired(secretary(), 2025, fewer, calendar) == 0);
        Post own = secretary();
        own.code.text = QStringLiteral("MTTQ.T");
        CHECK(dutyRequired(own, 2025, fewer, calendar) == 2);
    }
    SECTION("for every day on which a post may end, the number is one of the two, whole")
    {
        for (QDate end = day("2025-01-11"); end <= day("2025-12-31"); end = end.addDays(1)) {
            const Post post = secretary("", end.toString(Qt::ISODate).toLatin1().constData());
            // Until seven days of the new regulation are full, only a session under the old one could be called.
            CHECK(dutyRequired(post, 2025, both, calendar) == (end < day("2025-07-08") ? 2 : 1));
        }
    }
}

TEST_CASE("The board in the year of a new regulation")
{
    SmallOffice office;
    Profile old = profileOf("2022", "2022-12-29", "2025-06-30", 2, 10,
                            {QStringLiteral("TU.BT"), QStringLiteral("DU.*.BT"), QStringLiteral("UBND.*.CT")});
    Profile next = old;
    next.id = QStringLiteral("2025");
    next.from = day("2025-07-01");
    next.to.reset();
    next.noticeDays = 7;
    next.sessionsPerYear = 1;
    office.profiles = ProfileBook({old, next});
    office.posts[0].to = day("2025-06-30"); // the city's secretary ended with the city
    office.refresh();
    Histories histories;
    histories.sessions = {aHeld("1", "2025-03-18T08:00", "2025-03-01", {{"coChairs", "TU.BT"}}),
                          aHeld("2", "2025-08-20T08:00", "2025-08-12")};
    const Period year(2025, Period::Part::Year);
    const PeriodFigures figures = figuresOf(histories, year, nullptr, office);

    SECTION("each post by the regulation of its last day in the year, all its sessions of the year counted")
    {
        REQUIRE(figures.duty.size() == 3);
        CHECK(figures.duty[0].post == QStringLiteral("TU.BT"));
        CHECK(figures.duty[0].required == 2);
        CHECK(figures.duty[0].missing == 1);
        CHECK(figures.duty[1].post == QStringLiteral("DU.X.BT"));
        CHECK(figures.duty[1].required == 1);
        CHECK(figures.duty[1].held == 2);
        CHECK(figures.duty[1].missing == 0);
    }
    SECTION("eight days of notice are too few by the old one and enough by the new")
    {
        CHECK(figures.notice.onTime == 2);
        histories.sessions = {aHeld("1", "2025-03-18T08:00", "2025-03-10"), aHeld("2", "2025-08-20T08:00", "2025-08-12")};
        const NoticeFigures notice = figuresOf(histories, year, nullptr, office).notice;
        CHECK(notice.late == 1);
        CHECK(notice.onTime == 1);
    }
}
