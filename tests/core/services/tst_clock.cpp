#include "office_fixture.h"

#include "casefile/file_notes.h"
#include "services/clock.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// Opens a file as if the machine's clock had been set back by some days since its last row.
std::unique_ptr<Office> withClockSetBack(OfficeFixture& f, int days)
{
    const QString path = f.office->file().path();
    // A row that the machine's own clock dates.
    REQUIRE(f.office->changeSetting(u("papers.place"), u("Từ Sơn"), Actor{u("Nguyễn Thị Thử"), QDate::currentDate(), false}));
    {
        QSqlQuery query(f.office->file().database());
        REQUIRE(query.exec(QStringLiteral("SELECT \"sql\" FROM \"sqlite_schema\" WHERE \"name\" = 'journal_no_update'")));
        REQUIRE(query.next());
        const QString guard = query.value(0).toString();
        REQUIRE(query.exec(QStringLiteral("DROP TRIGGER \"journal_no_update\"")));
        query.prepare(QStringLiteral("UPDATE \"journal\" SET \"at\" = ? WHERE \"seq\" = (SELECT max(\"seq\") FROM \"journal\")"));
        query.addBindValue(QDateTime::currentDateTimeUtc().addDays(days).toString(Qt::ISODateWithMs));
        REQUIRE(query.exec());
        REQUIRE(query.exec(guard));
    }
    f.office.reset();
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    REQUIRE(file);
    auto office = Office::open(std::move(*file), f.papers);
    REQUIRE(office);
    return std::move(*office);
}

} // namespace

TEST_CASE("a clock that was set back")
{
    OfficeFixture f;
    SECTION("is told with both moments, and going on all the same is journaled")
    {
        const QDate ahead = QDateTime::currentDateTimeUtc().date().addDays(40); // as the row says it, also before seven
        const auto office = withClockSetBack(f, 40);
        REQUIRE(office->file().clockBehind());
        CHECK(office->file().clockBehind()->date() == ahead);
        CHECK(office->file().warnings().size() == 1);
        REQUIRE(acceptClock(*office, clerk("2023-02-01")));
        CHECK(fileNote(office->file(), u("clockAccepted"))->contains(ahead.toString(Qt::ISODate)));
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(QStringLiteral("SELECT \"table\", \"key\", \"by\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1")));
        REQUIRE(query.next());
        CHECK(query.value(0).toString() == u("meta"));
        CHECK(query.value(1).toString().contains(u("clockAccepted")));
        CHECK(query.value(2).toString() == u("Nguyễn Thị Thử"));
    }
    SECTION("is nothing to be asked about while the clock goes on")
    {
        CHECK(!f.office->file().clockBehind());
        REQUIRE(acceptClock(*f.office, clerk("2023-02-01")));
        CHECK(fileNote(f.office->file(), u("clockAccepted")) == QString());
    }
}
