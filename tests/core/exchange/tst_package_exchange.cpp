#include "core/exchange/import_fixture.h"
#include "exchange/package_exchange.h"

using namespace doithoai;

namespace {

const QString report = QStringLiteral("BCDV-2023-H1-DU.DINHBANG");

UnitReport counted(int received)
{
    UnitReport own;
    own.unit = UnitCode{QStringLiteral("DU.DINHBANG")};
    own.period = QStringLiteral("2023-H1");
    own.sessions = 2;
    own.people = 240;
    own.received = received;
    own.declined = 0;
    own.number = QStringLiteral("41-BC/ĐU");
    return own;
}

Actor on(int month, int day)
{
    return {QStringLiteral("Trần Thị Thử"), QDate(2023, month, day), true};
}

PackageReceipt came(int month, int day, bool acceptsKey = false)
{
    return {QDate(2023, month, day), QDate(2023, month, day), acceptsKey};
}

} // namespace

TEST_CASE("A ward's figures reach the office in a signed file")
{
    ImportFixture ward;
    ImportFixture centre;
    Office& office = centre.office();
    const auto made = makePackage(ward.office(), counted(37), {}, on(6, 12));
    REQUIRE(made);

    SECTION("the office sees each figure before it takes them in")
    {
        const auto preview = previewPackage(office, *made);
        REQUIRE(preview);
        CHECK(preview->report == report);
        CHECK(preview->trust == SenderTrust::New);
        CHECK(preview->fingerprint == *ownFingerprint(ward.office()));
        CHECK_FALSE(preview->isKnown);
        const auto received = std::ranges::find(preview->cells, QStringLiteral("received"), &PackagePreview::Cell::key);
        CHECK(received->before.isEmpty());
        CHECK(received->after == QStringLiteral("37"));
        CHECK(office.unitReport({report})->report.state == UnitReportState::Expected);
    }
    SECTION("taken in, they are the unit's report; blank stays blank; a second time changes nothing")
    {
        REQUIRE(*takePackage(office, *made, came(6, 14), on(6, 14)));
        const UnitReport in = office.unitReport({report})->report;
        CHECK(in.state == UnitReportState::Received);
        CHECK(in.received == 37);
        CHECK(in.declined == 0);
        CHECK_FALSE(in.resolved);
        CHECK(in.receivedByBDV == QDate(2023, 6, 14));
        CHECK(in.number == QStringLiteral("41-BC/ĐU"));
        const size_t steps = office.unitReport({report})->steps.size();
        const auto again = takePackage(office, *made, came(6, 15), on(6, 15));
        REQUIRE(again);
        CHECK_FALSE(*again);
        CHECK(office.unitReport({report})->steps.size() == steps);
        CHECK(previewPackage(office, *made)->trust == SenderTrust::Known);
    }
    SECTION("where it came to one of both recipients only, the other day stays open")
    {
        REQUIRE(*takePackage(office, *made, {std::nullopt, QDate(2023, 6, 14), false}, on(6, 14)));
        const UnitReport in = office.unitReport({report})->report;
        CHECK(in.receivedByBDV == QDate(2023, 6, 14));
        CHECK_FALSE(in.receivedByTUVP);
    }
    SECTION("other figures wait until the report is sent back, and then replace every one")
    {
        REQUIRE(takePackage(office, *made, came(6, 14), on(6, 14)));
        UnitReport mended = counted(38);
        mended.people.reset();
        const auto second = makePackage(ward.office(), mended, {}, on(6, 16));
        REQUIRE_FALSE(takePackage(office, *second, came(6, 16), on(6, 16)));
        REQUIRE(office.apply(report, QStringLiteral("sendBack"), Act{{}, QStringLiteral("Thiếu số liệu"), {}, {}}, on(6, 16)));
        REQUIRE(*takePackage(office, *second, came(6, 16), on(6, 16)));
        CHECK(office.unitReport({report})->report.received == 38);
        CHECK_FALSE(office.unitReport({report})->report.people);
    }
    SECTION("another key is refused until a person says that the unit has a new one")
    {
        REQUIRE(takePackage(office, *made, came(6, 14), on(6, 14)));
        REQUIRE(office.apply(report, QStringLiteral("sendBack"), Act{{}, QStringLiteral("Thiếu số liệu"), {}, {}}, on(6, 15)));
        ImportFixture stranger;
        const auto other = makePackage(stranger.office(), counted(99), {}, on(6, 15));
        CHECK(previewPackage(office, *other)->trust == SenderTrust::Other);
        const auto refused = takePackage(office, *other, came(6, 15), on(6, 15));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.message.contains(previewPackage(office, *other)->fingerprint));
        CHECK(office.unitReport({report})->report.received == 37);
        CHECK(*takePackage(office, *other, came(6, 15, true), on(6, 15)));
        CHECK(office.unitReport({report})->report.received == 99);
    }
    SECTION("a unit that owes no report here, and a changed file, are refused with nothing taken in")
    {
        UnitReport foreign = counted(1);
        foreign.period = QStringLiteral("2023-H2");
        const auto second = makePackage(ward.office(), foreign, {}, on(6, 12));
        CHECK_FALSE(previewPackage(office, *second));
        QByteArray changed = *made;
        changed.replace("37", "73");
        const auto refused = takePackage(office, changed, came(6, 14, true), on(6, 14));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.message.contains(QStringLiteral("figures.received")));
        CHECK(office.unitReport({report})->report.state == UnitReportState::Expected);
    }
    SECTION("the same file signs with the same key, and its secret stands in no list and no journal")
    {
        const auto second = makePackage(ward.office(), counted(1), {}, on(6, 13));
        CHECK(readPackage(*second)->sender == readPackage(*made)->sender);
        CHECK_FALSE(makePackage(ward.office(), UnitReport{}, {}, on(6, 13)));
    }
}
