#include "exchange/reference_import.h"
#include "import_fixture.h"

using namespace doithoai;

TEST_CASE("Tables of the directory and the calendar are all or nothing")
{
    ImportFixture fixture;
    Office& office = fixture.office();

    SECTION("units name their superior, also one of an earlier row")
    {
        const auto result = importUnits(office,
                                        "code,name,level,line,superior,from\n"
                                        "CB.A,Chi bộ A,ward,party,DU.DINHBANG,01/01/2023\n"
                                        "CB.B,Chi bộ B,ward,party,CB.A,2023-01-01\n",
                                        fixture.actor, false);
        REQUIRE(result.has_value());
        REQUIRE(result->accepted == 2);
        REQUIRE(office.directory().unit(UnitCode{QStringLiteral("CB.B")})->superior.text == QStringLiteral("CB.A"));
    }
    SECTION("units do not name a superior that stands below")
    {
        const auto result = importUnits(office, "code,name,superior\nCB.B,Chi bộ B,CB.A\nCB.A,Chi bộ A,\n", fixture.actor, false);
        REQUIRE_FALSE(result.has_value());
        REQUIRE(result.error().error.message.contains(QStringLiteral("CB.A")));
        REQUIRE(office.directory().unit(UnitCode{QStringLiteral("CB.A")}) == nullptr);
    }
    SECTION("a fault in one row keeps all of them out and names the row")
    {
        const auto result = importUnits(office, "code,name,level,line\nCB.A,Chi bộ A,ward,party\nCB.B,Chi bộ B,moon,party\n",
                                        fixture.actor, false);
        REQUIRE_FALSE(result.has_value());
        REQUIRE(result.error().error.trouble == Trouble::Refused);
        REQUIRE(result.error().error.message.contains(u'3'));
        REQUIRE(office.directory().unit(UnitCode{QStringLiteral("CB.A")}) == nullptr);
    }
    SECTION("what only the office can refuse keeps all rows out too, names its row, and is met by a trial")
    {
        for (const bool isTrial : {true, false}) {
            const auto result = importUnits(office, "code,name,level,line\nCB.A,Chi bộ A,ward,party\nno code!,B,ward,party\n",
                                            fixture.actor, isTrial);
            REQUIRE_FALSE(result.has_value());
            REQUIRE(result.error().error.trouble == Trouble::Refused);
            REQUIRE(result.error().error.message.contains(u'3'));
            REQUIRE(office.directory().unit(UnitCode{QStringLiteral("CB.A")}) == nullptr);
        }
        REQUIRE_FALSE(importPosts(office, "code,name,unit\nTU.X,Một,TU\nTU.Y,,TU\n", fixture.actor, false).has_value());
        REQUIRE(office.directory().post(PostCode{QStringLiteral("TU.X")}) == nullptr);
        const size_t officials = office.directory().officials().size();
        REQUIRE_FALSE(importOfficials(office, "name,post,from,to\nAn,TU.BT,,\nBa,TU.BT,2024-01-01,2023-01-01\n", fixture.actor,
                                      false)
                          .has_value());
        REQUIRE(office.directory().officials().size() == officials);
    }
    SECTION("a trial writes nothing")
    {
        REQUIRE(importPosts(office, "code,name,unit\nTU.X,Người mới,TU\n", fixture.actor, true).has_value());
        REQUIRE(office.directory().post(PostCode{QStringLiteral("TU.X")}) == nullptr);
        REQUIRE(importPosts(office, "code,name,unit\nTU.X,Người mới,TU\n", fixture.actor, false).has_value());
        REQUIRE(office.directory().post(PostCode{QStringLiteral("TU.X")}) != nullptr);
    }
    SECTION("officials hold a post that is known")
    {
        REQUIRE(importOfficials(office, QStringLiteral("name,post,from\nNguyễn Văn Thử,TU.BT,2023-01-01\n").toUtf8(),
                                fixture.actor, false)
                    .has_value());
        REQUIRE(office.directory().holder(PostCode{QStringLiteral("TU.BT")}, QDate(2023, 3, 1))->name
                == QStringLiteral("Nguyễn Văn Thử"));
        REQUIRE_FALSE(importOfficials(office, "name,post\nAn,NOBODY.X\n", fixture.actor, false).has_value());
    }
    SECTION("days of the calendar are off or worked")
    {
        REQUIRE(importCalendar(office, "date,kind,name,basis\n2026-01-01,off,New Year,Law\n03/01/2026,work,Exchange,Law\n",
                               fixture.actor, false)
                    .has_value());
        REQUIRE_FALSE(office.calendar().isWorkday(QDate(2026, 1, 1)));
        REQUIRE(office.calendar().isWorkday(QDate(2026, 1, 3)));
        REQUIRE_FALSE(importCalendar(office, "date,kind\n2026-01-02,maybe\n", fixture.actor, false).has_value());
    }
    SECTION("a heading that is no key is refused")
    {
        REQUIRE_FALSE(importCalendar(office, "date,kind,colour\n2026-01-02,off,red\n", fixture.actor, false).has_value());
        // Whoever named the columns in words of his own is told how they are called.
        const auto own = importCalendar(office, QStringLiteral("Ngày,Loại\n2026-01-02,off\n").toUtf8(), fixture.actor, false);
        REQUIRE_FALSE(own.has_value());
        REQUIRE(own.error().error.message.contains(QStringLiteral("date, kind, name, basis")));
    }
}
