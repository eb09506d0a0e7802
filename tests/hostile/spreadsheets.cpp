// Units' figures as XLSX: archives and what is packed in them.
#include "hostile/piece.h"

#include "documents/zip_file.h"

#include <QtEndian>

namespace hostile {

namespace {

const QByteArray sheetName = QByteArrayLiteral("xl/worksheets/sheet1.xml");

QByteArray archive(const std::vector<doithoai::ZipPart>& parts)
{
    return *doithoai::zipOf(parts);
}

QByteArray sheet(const QByteArray& rows, const QByteArray& before = {})
{
    return before + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray cells(const QByteArray& unit, const QByteArray& sessions)
{
    return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>period</t></is></c>"
           "<c r=\"C1\" t=\"inlineStr\"><is><t>sessions</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>"
        + unit + "</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>2023-H1</t></is></c><c r=\"C2\">" + sessions + "</c></row>";
}

std::function<Call(const Ground&)> book(const std::function<QByteArray(const Ground&)>& bytes)
{
    return [=](const Ground& ground) {
        ground.write(text("figures.xlsx"), bytes(ground));
        return Call{{text("import"), text("office.doithoai"), text("unit-reports"), text("figures.xlsx")}, {}, {text("figures.xlsx")}, {text("sao-luu*")}};
    };
}

/// The size that the archive's list tells of its first part, changed.
QByteArray lying(QByteArray zip, quint32 size)
{
    const qsizetype entry = zip.lastIndexOf("PK\x01\x02");
    qToLittleEndian(size, zip.data() + entry + 24);
    return zip;
}

} // namespace

void addSpreadsheets(Pieces& all)
{
    const auto add = [&all](const char* name, const std::function<QByteArray(const Ground&)>& bytes, const char* says) {
        all.push_back({Door::Table, text("a spreadsheet: ") + text(name), book(bytes), 1, says});
    };
    const auto whole = [](const QByteArray& xml) {
        return [=](const Ground&) { return archive({{sheetName, xml}}); };
    };
    add("cut off", [](const Ground&) { return archive({{sheetName, sheet(cells("DU.TAMSON", "<v>1</v>"))}}).chopped(40); }, "spreadsheet");
    add("no sheet in it", [](const Ground&) { return archive({{"readme.txt", "x"}}); }, "spreadsheet");
    add("names that climb", [](const Ground&) { return archive({{"../../../../tmp/x", "x"}, {"xl/worksheets/../../x.xml", "x"}}); }, "spreadsheet");
    add("a bomb of 200 megabytes", [](const Ground&) { return archive({{sheetName, QByteArray(200'000'000, ' ')}}); }, "larger");
    add("a bomb among the shared texts", [](const Ground&) {
        return archive({{sheetName, sheet({})}, {"xl/sharedStrings.xml", QByteArray(100'000'000, ' ')}});
    }, "larger");
    add("a part that is longer than it says", [](const Ground&) { return lying(archive({{sheetName, sheet(cells("DU.TAMSON", "<v>1</v>"))}}), 10); }, "");
    add("a part that is shorter than it says", [](const Ground&) { return lying(archive({{sheetName, sheet(cells("DU.TAMSON", "<v>1</v>"))}}), 15'000'000); }, "spreadsheet");
    add("a part of four gigabytes, it says", [](const Ground&) { return lying(archive({{sheetName, sheet({})}}), 0xFFFFFFFE); }, "larger");
    add("a billion laughs", whole("<!DOCTYPE x [<!ENTITY a \"" + QByteArray(2000, 'x') + "\"><!ENTITY b \"" + QByteArray("&a;").repeated(2000)
                                  + "\"><!ENTITY c \"" + QByteArray("&b;").repeated(2000) + "\">]>" + sheet(cells("&c;", "<v>1</v>"))), "spreadsheet");
    add("a text from a file", [](const Ground& ground) {
        return archive({{sheetName, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file://" + ground.secret().toUtf8() + "\">]>" + sheet(cells("&a;", "<v>1</v>"))}});
    }, "");
    add("no end to its elements", whole(sheet(QByteArray("<row>").repeated(300'000))), "");
    add("a cell far to the right", whole(sheet("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>")), "");
    add("a row far below", whole(sheet("<row r=\"2147483647\"><c r=\"A1\"><v>1</v></c></row>")), "rows");
    add("a row before the first", whole(sheet("<row r=\"-5\"><c r=\"A1\"><v>1</v></c></row>")), "");
    add("60,000 rows of 500 cells that are not there", whole(sheet(QByteArray("<row><c r=\"SF1\"/></row>").repeated(60'000))), "larger");
    add("a shared text that is none", whole(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-7</v></c><c r=\"B1\" t=\"s\"><v>99999999</v></c></row>")), "");
    add("10,000 parts", [](const Ground&) {
        std::vector<doithoai::ZipPart> parts;
        for (int i = 0; i < 10'000; ++i)
            parts.push_back({"p" + QByteArray::number(i), {}, true});
        return archive(parts);
    }, "spreadsheet");
    add("a unit in markup", whole(sheet(cells("&lt;img src=file:///etc/passwd&gt;", "<v>1</v>"))), "no unit");
    add("a formula without a value", whole(sheet(cells("DU.TAMSON", "<f>SYSTEM(\"x\")</f>"))), "");
    add("a figure in words of a formula", whole(sheet(cells("DU.TAMSON", "<v>=1+1</v>"))), "whole number");
}

} // namespace hostile
