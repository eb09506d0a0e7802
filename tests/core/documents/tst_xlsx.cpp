#include "core/documents/paper_fixture.h"
#include "core/documents/zip_reader.h"
#include "documents/paper_tables.h"
#include "documents/report_sheets.h"

using namespace doithoai;

namespace {

QString sheetXml(const ZipReader& zip, int number = 1)
{
    return QString::fromUtf8(zip.part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number).toUtf8().constData()));
}

/// The element of a cell as it stands in the sheet.
QString cellAt(const QString& xml, const char* place)
{
    const qsizetype start = xml.indexOf(QStringLiteral("<c r=\"%1\"").arg(QLatin1String(place)));
    return start < 0 ? QString() : xml.mid(start, xml.indexOf(QStringLiteral("</c>"), start) - start);
}

ZipReader book(const std::vector<Worksheet>& sheets)
{
    const auto bytes = xlsxOf(QStringLiteral("Bảng"), sheets);
    REQUIRE(bytes);
    return ZipReader(*bytes);
}

} // namespace

TEST_CASE("A spreadsheet holds values by their type")
{
    const Worksheet sheet{QStringLiteral("Danh sách"),
                          {QStringLiteral("Chữ"), QStringLiteral("Số"), QStringLiteral("Ngày"), QStringLiteral("Lúc"), QStringLiteral("Tỷ lệ")},
                          {{QStringLiteral("0912345001"), qint64(42), QDate(2023, 3, 18),
                            QDateTime(QDate(2023, 3, 18), QTime(8, 30)), 12.5},
                           {QStringLiteral("=1+1"), SheetValue(), QDate(1890, 1, 1), SheetValue(), SheetValue()},
                           {QStringLiteral("https://x.vn"), qint64(0), SheetValue(), SheetValue(), SheetValue()}}};
    const ZipReader zip = book({sheet});
    const QString xml = sheetXml(zip);

    CHECK(cellAt(xml, "A2").contains(QStringLiteral("t=\"s\"")));
    CHECK(cellAt(xml, "B2").contains(QStringLiteral("<v>42</v>")));
    CHECK(cellAt(xml, "C2").contains(QStringLiteral("<v>45003</v>")));
    CHECK(cellAt(xml, "C2").contains(QStringLiteral(" s=\"")));
    CHECK(cellAt(xml, "D2").contains(QStringLiteral("<v>45003.3541")));
    CHECK(cellAt(xml, "E2").contains(QStringLiteral("<v>12.5</v>")));
    CHECK(cellAt(xml, "C3").contains(QStringLiteral("t=\"s\""))); // before the calendar of the format
    CHECK(cellAt(xml, "B3").isEmpty());
    CHECK_FALSE(xml.contains(QStringLiteral("<f>")));
    CHECK_FALSE(xml.contains(QStringLiteral("<hyperlink")));
    CHECK(xml.contains(QStringLiteral("state=\"frozen\"")));
    CHECK(xml.contains(QStringLiteral("<autoFilter ref=\"A1:E4\"")));
    const QStringList texts = zip.texts("xl/sharedStrings.xml", "t");
    for (const char* text : {"0912345001", "=1+1", "https://x.vn", "01/01/1890"})
        CHECK(texts.contains(QLatin1String(text)));
    CHECK(QString::fromUtf8(zip.part("xl/styles.xml")).contains(QStringLiteral("dd/mm/yyyy")));
    CHECK(zip.texts("docProps/core.xml", "dc:creator").join(QString()).isEmpty());
    CHECK(zip.texts("docProps/core.xml", "dc:title") == QStringList{QStringLiteral("Bảng")});
}

TEST_CASE("What people typed stays text in a spreadsheet")
{
    const QString endless(40000, u'ệ');
    const ZipReader zip = book({Worksheet{QStringLiteral("[x]:*?/\\'"), {QStringLiteral("Chữ")},
                                          {{QStringLiteral("<f>1</f> & \"x\"")}, {QStringLiteral("a\x01\x1b\nb")},
                                           {QStringLiteral("_x0041_")}, {endless}}},
                                Worksheet{QStringLiteral("[x]"), {QStringLiteral("=Chữ")}, {}}});
    const QStringList texts = zip.texts("xl/sharedStrings.xml", "t");
    CHECK(texts.contains(QStringLiteral("<f>1</f> & \"x\"")));
    CHECK(texts.contains(QStringLiteral("a\nb")));
    CHECK(texts.contains(QStringLiteral("_x005F_x0041_")));
    CHECK(texts.contains(QStringLiteral("=Chữ")));
    CHECK(texts.contains(endless.left(32000) + u'…'));
    const QString names = QString::fromUtf8(zip.part("xl/workbook.xml"));
    CHECK(names.contains(QStringLiteral("name=\"x\"")));
    CHECK(names.contains(QStringLiteral("name=\"x 2\"")));
}

TEST_CASE("A printed value is typed again where it cannot be mistaken")
{
    CHECK((sheetValueOf(QStringLiteral("18/03/2023")) == SheetValue(QDate(2023, 3, 18))));
    CHECK((sheetValueOf(QStringLiteral("18/03/2023 08:05")) == SheetValue(QDateTime(QDate(2023, 3, 18), QTime(8, 5)))));
    CHECK((sheetValueOf(QStringLiteral("1.234")) == SheetValue(qint64(1234))));
    CHECK((sheetValueOf(QStringLiteral("0")) == SheetValue(qint64(0))));
    for (const char* text : {"0912345001", "31/02/2023", "=1+1", "12.5", "1234567890", "–", "12/KN-UBND", "007"})
        CHECK((sheetValueOf(QLatin1String(text)) == SheetValue(QString(QLatin1String(text)))));
    CHECK((sheetValueOf({}) == SheetValue()));
}

TEST_CASE("Every table of a paper becomes a sheet")
{
    const auto cell = [](const char* words, int columns = 1, int rows = 1) {
        return Cell{Paragraph{.runs = {{QString::fromUtf8(words)}}, .origin = {}, .word = {}}, columns, rows};
    };
    Document document;
    document.title = QStringLiteral("Giấy");
    SECTION("a head of two rows gives each column one heading")
    {
        Table table;
        table.widths = {1, 1, 1};
        table.head = {{cell("Tên", 1, 2), cell("Số", 2)}, {cell("trước"), cell("sau")}};
        table.rows = {{cell("a"), cell("1"), cell("18/03/2023")}};
        document.blocks = {Paragraph{.runs = {{QStringLiteral("Bảng tổng hợp")}}, .keepWithNext = true, .origin = {}, .word = {}}, table};
        const auto sheets = sheetsOf({document});
        REQUIRE(sheets);
        REQUIRE(sheets->size() == 1);
        const Worksheet& sheet = sheets->front();
        CHECK(sheet.name == QStringLiteral("Bảng tổng hợp"));
        CHECK(sheet.headings == QStringList{QStringLiteral("Tên"), QStringLiteral("Số – trước"), QStringLiteral("Số – sau")});
        CHECK((sheet.rows.front() == std::vector<SheetValue>{QStringLiteral("a"), qint64(1), QDate(2023, 3, 18)}));
    }
    SECTION("a paper without one is refused")
    {
        const auto sheets = sheetsOf({document});
        REQUIRE_FALSE(sheets);
        CHECK(sheets.error().trouble == Trouble::Refused);
    }
}

TEST_CASE("The figures of a period are sheets of numbers")
{
    const PaperFixture fixture;
    const std::vector<Worksheet> sheets = reportSheets(fixture.report(), fixture.context());
    REQUIRE(sheets.size() == 11);
    const auto& figures = sheets.front();
    CHECK((figures.rows.front() == std::vector<SheetValue>{QStringLiteral("Hội nghị đối thoại đã tổ chức"), qint64(31), SheetValue(), qint64(31)}));
    for (const auto& row : figures.rows) {
        if (std::get<QString>(row[0]) == QStringLiteral("Kiến nghị tiếp nhận trong kỳ"))
            CHECK((row[3] == SheetValue(qint64(488))));
    }
    CHECK(sheets[1].rows.size() == 3);
    CHECK((sheets[9].rows.front()[3] == SheetValue(12.5)));
    CHECK((sheets[10].rows.back()[1] == SheetValue(QStringLiteral("Chưa gửi"))));
    CHECK(book(sheets).names.contains(QStringLiteral("xl/worksheets/sheet11.xml")));
}
