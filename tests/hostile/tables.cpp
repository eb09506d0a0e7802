// Tables that come in as CSV: petitions, units, posts, officials, days, units' figures.
#include "hostile/piece.h"

#include <QFile>

namespace hostile {

namespace {

const QByteArray heading = QByteArrayLiteral("content,receivedOn,channel,petitioner,people,unit\n");

Call import(const QString& kind, const QString& path)
{
    return Call{{text("import"), text("office.doithoai"), kind, path}, {}, {path}, {text("sao-luu*")}};
}

/// The same of a table that lies here.
std::function<Call(const Ground&)> table(const char* kind, const QByteArray& bytes)
{
    return [=](const Ground& ground) {
        ground.write(text("table.csv"), bytes);
        return import(text(kind), text("table.csv"));
    };
}

/// One row of petitions with that content, which comes in.
std::function<Call(const Ground&)> petition(const QByteArray& content)
{
    return table("petitions", heading + '"' + QByteArray(content).replace('"', "\"\"") + "\",02/03/2023,survey,Nguyen Van Mau,1,\n");
}

/// The content is kept exactly so.
std::function<QString(const Ground&, const Answer&)> keeps(const char* content)
{
    return [=](const Ground& ground, const Answer&) {
        return ground.kept().contains(text(content)) ? QString() : text("the words were changed");
    };
}

/// A table of the list, as CSV: no cell begins as a formula, and what is kept commands nothing.
QString isHarmless(const Ground& ground, const Answer&)
{
    const QString formula = formulaIn(ground.ask({text("list"), text("office.doithoai"), text("petitions"), text("--format"), text("csv")}));
    return formula.isEmpty() ? commandsIn(ground) : formula;
}

QByteArray rows(const QByteArray& head, const QByteArray& row, int count)
{
    QByteArray all = head;
    all.reserve(head.size() + row.size() * count);
    for (int i = 0; i < count; ++i)
        all += QByteArray(row).replace("#", QByteArray::number(i));
    return all;
}

void add(Pieces& all, const char* name, std::function<Call(const Ground&)> make, int code, const char* says, Effect effect = Effect::None,
         std::function<QString(const Ground&, const Answer&)> look = {})
{
    all.push_back({Door::Table, text(name), std::move(make), code, says, effect, std::move(look)});
}

void addBroken(Pieces& all)
{
    add(all, "a NUL in a cell", table("petitions", heading + QByteArray("a\0b,02/03/2023,survey,,,\n", 24)), 1, "NUL");
    add(all, "a quotation mark alone", table("petitions", heading + "a\"b,02/03/2023,survey,,,\n"), 1, "quotation mark");
    add(all, "a quotation mark that never closes", table("petitions", heading + '"' + QByteArray(2'000'000, 'x')), 1, "quotation mark");
    add(all, "a million marks in pairs", table("petitions", heading + QByteArray("\"a\"\"").repeated(500'000)), 1, "quotation mark");
    add(all, "bytes that are no UTF-8", table("petitions", heading + "a\x80\xFE,02/03/2023,survey,,,\n"), 1, "row 2");
    add(all, "a megabyte of the byte FF", table("petitions", QByteArray(1'000'000, '\xFF')), 1, "");
    add(all, "UTF-16 with a byte too many", table("petitions", QByteArray("\xFF\xFE" "a\0b", 5)), 1, "UTF-16");
    add(all, "UTF-16 with half a pair", table("petitions", QByteArray("\xFF\xFE\x00\xD8\x41\x00", 6)), 1, "");
    add(all, "UTF-8 longer than it need be", table("petitions", heading + "\xC0\xAF,02/03/2023,survey,,,\n"), 1, "row 2");
    add(all, "a million columns", table("petitions", "content,receivedOn,channel" + QByteArray(",x").repeated(1'000'000) + '\n'), 1, "columns");
    add(all, "201 columns in a row", table("petitions", heading + QByteArray(",").repeated(201) + '\n'), 1, "columns");
    add(all, "300,000 rows that are all wrong", table("petitions", rows(heading, "x,99/99/2023,survey,,,\n", 300'000)), 1, "");
    add(all, "150,000 rows that are all wrong", table("petitions", rows(heading, "x,99/99/2023,survey,,,\n", 150'000)), 1, "first 1000 rows");
    add(all, "a million blank lines", table("petitions", heading + QByteArray(1'000'000, '\n')), 1, "rows");
    add(all, "a cell of two million letters", table("petitions", heading + QByteArray(2'000'000, 'x') + ",02/03/2023,survey,,,\n"), 1, "characters");
    add(all, "the same heading twice", table("petitions", "content,content,receivedOn,channel\na,b,02/03/2023,survey\n"), 1, "two columns");
    add(all, "nothing", table("petitions", {}), 1, "empty");
    add(all, "a byte-order mark alone", table("petitions", "\xEF\xBB\xBF"), 1, "empty");
    add(all, "a heading of blanks", table("petitions", " , ,\t\n1,2,3\n"), 1, "lacks");
    add(all, "returns without line feeds", table("petitions", "content,receivedOn,channel\rx,31/02/2023,survey\r"), 1, "31/02/2023");
    add(all, "an archive", table("petitions", "PK\x03\x04" + QByteArray(2000, '\x07')), 1, "");
    add(all, "a paper", table("petitions", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + QByteArray(4000, 'x')), 1, "");
    add(all, "a program", table("petitions", "\x7f" "ELF" + QByteArray(4000, '\0')), 1, "NUL");
    add(all, "41 megabytes", [](const Ground& ground) {
        QFile(ground.write(text("table.csv"), heading)).resize(41'000'000);
        return import(text("petitions"), text("table.csv"));
    }, 1, "larger than");
}

void addCells(Pieces& all)
{
    add(all, "a month first", table("petitions", heading + "x,03/15/2023,survey,,,\n"), 1, "day comes first");
    add(all, "a day of the year 99999", table("petitions", heading + "x,01/01/99999,survey,,,\n"), 1, "no day");
    add(all, "a spreadsheet's day far away", table("petitions", heading + "x,99999999999,survey,,,\n"), 1, "no day");
    add(all, "people below zero", table("petitions", heading + "x,02/03/2023,survey,,-5,\n"), 1, "no number");
    add(all, "more people than a number holds", table("petitions", heading + "x,02/03/2023,survey,,99999999999999999999,\n"), 1, "no number");
    add(all, "a session by a path", table("petitions", "content,receivedOn,channel,session\nx,02/03/2023,survey,../../../etc/passwd\n"), 1, "");
    add(all, "more cells than the heading", table("petitions", heading + "x,02/03/2023,survey,,,,,,,\n"), 1, "more cells");
    add(all, "a unit in markup", table("petitions", heading + "x,02/03/2023,survey,,,<img src=file:///etc/passwd>\n"), 0, "Nobody knows", Effect::Changes);
    const char* formulas[] = {"=1+1", "=cmd|' /C calc'!A0", "+1+1", "-1+1+cmd", "@SUM(A1:A9)", "=HYPERLINK(\"http://x.example\",\"y\")",
                              "=WEBSERVICE(\"http://x.example\")", "=IMPORTXML(\"http://x.example\",\"//a\")"};
    for (const char* formula : formulas)
        all.push_back({Door::Table, text("a formula as content: ") + text(formula), petition(formula), 0, "", Effect::Changes, isHarmless});
    add(all, "a formula behind a line feed", petition("\n=1+1"), 0, "", Effect::Changes, isHarmless);
    add(all, "a formula behind blanks", petition("x\n   =1+1"), 0, "", Effect::Changes, isHarmless);
    add(all, "a wide formula", petition("\xEF\xBC\x9D" "1+1"), 0, "", Effect::Changes, isHarmless);
    add(all, "markup with a file", petition("<img src=file:///etc/passwd><b>x</b>"), 0, "", Effect::Changes,
        keeps("<img src=file:///etc/passwd><b>x</b>"));
    add(all, "a sign that turns the order", petition("a\xE2\x80\xAE" "b\xE2\x81\xA6" "c"), 0, "", Effect::Changes, keeps("abc"));
    add(all, "commands to the screen", petition("a\x1b[31mb\x1b]0;x\x07"), 0, "", Effect::Changes, isHarmless);
    add(all, "a command in one byte", petition("a\xC2\x9B" "31mb"), 0, "", Effect::Changes, keeps("a31mb"));
    add(all, "marks apart from their letters", petition("Nguye\xCC\x82\xCC\x83n"), 0, "", Effect::Changes, keeps("Nguy\xE1\xBB\x85n"));
    add(all, "a control sign between letter and mark", petition("e\x01\xCC\x82"), 0, "", Effect::Changes, keeps("\xC3\xAA"));
    add(all, "a code point that is none", petition("a\xEF\xBF\xBE" "b"), 0, "", Effect::Changes, keeps("a\xEF\xBF\xBD" "b"));
    add(all, "places of a translation", petition("%1 %2 %n %s%n %L1 {{x}} ${HOME}"), 0, "", Effect::Changes, keeps("%1 %2 %n %s%n %L1 {{x}} ${HOME}"));
    add(all, "words of SQL", petition("'); DROP TABLE petition; --"), 0, "", Effect::Changes, keeps("'); DROP TABLE petition; --"));
    add(all, "ten thousand marks on one letter", petition("a" + QByteArray("\xCC\x81").repeated(10'000)), 0, "", Effect::Changes);
}

void addLists(Pieces& all)
{
    add(all, "20,000 units", table("units", rows("code,name\n", "U#,Unit #\n", 20'000)), 1, "more than 3000 rows");
    add(all, "a unit below the row that names it", table("units", "code,name,superior\nA.B,X,C.D\nC.D,Y,\n"), 1, "stands below");
    add(all, "a unit that is its own superior", table("units", "code,name,superior\nA.B,X,A.B\n"), 1, "");
    add(all, "a unit's code as a path", table("units", "code,name\n../../etc/passwd,X\n"), 1, "");
    add(all, "a unit's code with a line feed", table("units", "code,name\n\"A\nB\",X\n"), 1, "");
    add(all, "a unit's level in markup", table("units", "code,name,level\nA.B,X,<b>city</b>\n"), 1, "not known");
    add(all, "a unit's key that nobody knows", table("units", "code,name,__proto__\nA.B,X,1\n"), 1, "no key");
    add(all, "20,000 posts", table("posts", rows("code,name,unit\n", "P#,Post,TU\n", 20'000)), 1, "more than 3000 rows");
    add(all, "a post that owes −1", table("posts", "code,name,unit,quota\nP1,X,TU,-1\n"), 1, "no number");
    add(all, "a post that owes more than a number holds", table("posts", "code,name,unit,quota\nP1,X,TU,2147483648\n"), 1, "no number");
    add(all, "a post of %1", table("posts", "code,name,unit\nP1,X,%1%2%n\n"), 1, "%1%2%n");
    add(all, "an official of a post in markup", table("officials", "name,post\nX,<script>alert(1)</script>\n"), 1, "nobody knows");
    add(all, "an official who begins after the end", table("officials", "name,post,from,to\nX,TU.BT,31/12/9999,01/01/0001\n"), 1, "");
    add(all, "20,000 days", table("calendar", rows("date,kind\n", "01/01/2023,off\n", 20'000)), 1, "more than 3000 rows");
    add(all, "a day of the year 99999 in the calendar", table("calendar", "date,kind\n99999-01-01,off\n"), 1, "no day");
    add(all, "a kind of day in commands", table("calendar", "date,kind\n01/01/2024,\x1b[2J\n"), 1, "not known");
    add(all, "501 reports of units", table("unit-reports", rows("unit,period,sessions,received\n", "DU.TAMSON,2023-H1,1,1\n", 502)), 1, "more than 500 rows");
    add(all, "figures of a unit by a path", table("unit-reports", "unit,period,sessions,received\n../../x,2023-H1,1,1\n"), 1, "no unit");
    add(all, "figures beyond a number", table("unit-reports", "unit,period,sessions,received\nDU.TAMSON,2023-H1,99999999999,1\n"), 1, "whole number");
    add(all, "figures below zero", table("unit-reports", "unit,period,sessions,received\nDU.TAMSON,2023-H1,-1,1\n"), 1, "whole number");
    add(all, "figures of a period that is none", table("unit-reports", "unit,period,sessions,received\nDU.TAMSON,2023-H9,1,1\n"), 1, "");
}

} // namespace

void addTables(Pieces& all)
{
    addBroken(all);
    addCells(all);
    addLists(all);
}

} // namespace hostile
