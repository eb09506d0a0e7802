#include "core/exchange/import_fixture.h"
#include "exchange/unit_report_import.h"
#include "exchange/xlsx_reader.h"

#include <zip.h>

using namespace doithoai;

namespace {

const Actor june{QStringLiteral("Trần Thị Thử"), QDate(2023, 6, 14), true};
const QMap<QString, QString> halfYear{{QStringLiteral("period"), QStringLiteral("2023-H1")}};

QByteArray bytesOf(const char* text)
{
    return QByteArray(text);
}

UnitReport reportOf(Office& office, const char* unit)
{
    const auto report = office.unitReport({QStringLiteral("BCDV-2023-H1-") + QLatin1String(unit)});
    REQUIRE(report);
    return report->report;
}

/// A workbook with one sheet of that XML.
QByteArray workbook(const QByteArray& sheet, const QByteArray& shared = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.xlsx"));
    int trouble = 0;
    zip_t* archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, &trouble);
    REQUIRE(archive);
    const auto add = [archive](const char* name, const QByteArray& bytes) {
        zip_source_t* source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        REQUIRE(zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0);
    };
    const QByteArray whole = "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>";
    const QByteArray texts = "<sst>" + shared + "</sst>";
    add("xl/worksheets/sheet1.xml", whole);
    add("xl/sharedStrings.xml", texts);
    REQUIRE(zip_close(archive) == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Units' figures come in from a table, one unit a row")
{
    ImportFixture fixture;
    Office& office = fixture.office();
    const QByteArray table = bytesOf("Đơn vị,Số báo cáo,Văn phòng Thành ủy nhận,Ban Dân vận nhận,Số hội nghị,Tiếp nhận,Đã giải quyết xong\r\n"
                                     "DU.DINHBANG,12-BC/ĐU,12/06/2023,13/06/2023,2,31,20\r\n"
                                     "Đảng ủy phường Tam Sơn,7-BC/ĐU,12/06/2023,12/06/2023,0,0,\r\n"
                                     "DU.DONGKY,8-BC/ĐU,12/06/2023,12/06/2023,hai,5,1\r\n"
                                     "Phường Không Có,,,,1,1,1\r\n");
    SECTION("figures, days and numbers stand as told; blank stays blank; a row that cannot be is named")
    {
        const auto result = importUnitReports(office, table, halfYear, june, false);
        REQUIRE(result);
        CHECK(result->rows == 4);
        CHECK(result->accepted == 2);
        CHECK(result->rejected == 2);
        REQUIRE(result->findings.size() == 2);
        CHECK(result->findings[0].row == 4);
        CHECK(result->findings[0].column == QStringLiteral("sessions"));
        CHECK(result->findings[1].row == 5);
        const UnitReport dinhBang = reportOf(office, "DU.DINHBANG");
        CHECK(dinhBang.state == UnitReportState::Received);
        CHECK(dinhBang.sessions == 2);
        CHECK(dinhBang.received == 31);
        CHECK_FALSE(dinhBang.declined);
        CHECK(dinhBang.receivedByTUVP == QDate(2023, 6, 12));
        CHECK(dinhBang.receivedByBDV == QDate(2023, 6, 13));
        const UnitReport tamSon = reportOf(office, "DU.TAMSON");
        CHECK(tamSon.sessions == 0);
        CHECK_FALSE(tamSon.resolved);
        CHECK(reportOf(office, "DU.DONGKY").state == UnitReportState::Expected);
    }
    SECTION("a trial writes nothing; a second time it is known")
    {
        REQUIRE(importUnitReports(office, table, halfYear, june, true)->accepted == 2);
        CHECK(reportOf(office, "DU.DINHBANG").state == UnitReportState::Expected);
        REQUIRE(importUnitReports(office, table, halfYear, june, false)->accepted == 2);
        const auto again = importUnitReports(office, table, halfYear, june, false);
        CHECK(again->accepted == 0);
        CHECK(again->known == 2);
        CHECK(office.unitReport({QStringLiteral("BCDV-2023-H1-DU.DINHBANG")})->steps.size() == 2);
    }
}

TEST_CASE("A unit's own form comes in, as CSV and as XLSX")
{
    ImportFixture fixture;
    QMap<QString, QString> given = halfYear;
    given.insert(QStringLiteral("unit"), QStringLiteral("DU.DINHBANG"));
    QByteArray form;
    SECTION("CSV")
    {
        form = bytesOf("BIỂU SỐ LIỆU;;;\nTT;Chỉ tiêu;Đơn vị tính;Số liệu\nI;Hội nghị đối thoại;;\n"
                       "1;Số hội nghị đối thoại đã tổ chức;hội nghị;3\n1;Số kiến nghị tiếp nhận;kiến nghị;40\n2;Đã giải quyết xong;kiến nghị;\n");
    }
    SECTION("XLSX, with shared and inline texts and numbers as a spreadsheet writes them")
    {
        form = workbook("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>Số liệu</t></is></c></row>"
                        "<row r=\"4\"><c r=\"B4\" t=\"s\"><v>1</v></c><c r=\"D4\"><v>3</v></c></row>"
                        "<row r=\"5\"><c r=\"B5\" t=\"s\"><v>2</v></c><c r=\"D5\"><f>20+20</f><v>40.0</v></c></row>",
                        "<si><t>Chỉ tiêu</t></si><si><r><t>Số hội nghị </t></r><r><t>đối thoại đã tổ chức</t></r></si>"
                        "<si><t>Số kiến nghị tiếp nhận</t></si>");
    }
    const auto result = importUnitReports(fixture.office(), form, given, june, false);
    REQUIRE(result);
    INFO((result->findings.empty() ? QString() : result->findings.front().message));
    CHECK(result->accepted == 1);
    const UnitReport report = reportOf(fixture.office(), "DU.DINHBANG");
    CHECK(report.sessions == 3);
    CHECK(report.received == 40);
    CHECK_FALSE(report.resolved);
}

TEST_CASE("A table that is no units' report is refused whole")
{
    ImportFixture fixture;
    QByteArray table;
    SECTION("without a heading of it") { table = bytesOf("a,b\n1,2\n"); }
    SECTION("with a million rows") { table = "unit,sessions\n" + QByteArray("DU.DINHBANG,1\n").repeated(1'000'000); }
    SECTION("a workbook that was cut short")
    {
        table = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        table.truncate(table.size() / 2);
    }
    SECTION("a workbook whose rows end nowhere") { table = workbook("<row r=\"1048576\"><c r=\"A1\"><v>1</v></c></row>"); }
    SECTION("a workbook that is no XML inside") { table = workbook("<row r=\"1\"><c"); }
    SECTION("a file of bytes") { table = QByteArray("PK\x03\x04 and nothing more"); }
    const auto result = importUnitReports(fixture.office(), table, halfYear, june, false);
    REQUIRE_FALSE(result);
    CHECK(result.error().error.trouble == Trouble::Refused);
    CHECK(reportOf(fixture.office(), "DU.DINHBANG").state == UnitReportState::Expected);
}
