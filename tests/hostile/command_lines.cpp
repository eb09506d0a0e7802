// The words of a call: verbs, options, codes, periods, days, bytes.
#include "hostile/piece.h"

namespace hostile {

namespace {

const QString office = QStringLiteral("office.doithoai");

void add(Pieces& all, const char* name, const QStringList& words, int code, const char* says = "", Effect effect = Effect::None)
{
    all.push_back({Door::CommandLine, text(name), [words](const Ground&) { return Call{words}; }, code, says, effect});
}

void bare(Pieces& all, const char* name, const QStringList& words, int code, const char* says = "")
{
    all.push_back({Door::CommandLine, text(name), [words](const Ground&) {
                       Call call{words};
                       call.isBare = true;
                       return call;
                   }, code, says});
}

/// A line for the shell, which can write what is no text.
void line(Pieces& all, const char* name, const char* shell, int code, const char* says = "")
{
    all.push_back({Door::CommandLine, text(name), [shell](const Ground&) {
                       Call call;
                       call.shell = text(shell);
                       call.programs = {text("sh"), text("dash"), text("bash"), text("printf")};
                       return call;
                   }, code, says});
}

} // namespace

void addCommandLines(Pieces& all)
{
    bare(all, "a verb that commands the screen", {text("\x1b]0;x\x07\x1b[2J"), text("--lang"), text("en")}, 2, "no verb");
    bare(all, "a verb that turns", {text("a\xE2\x80\xAE" "b"), text("--lang"), text("en")}, 2, "no verb");
    bare(all, "a verb of two lines", {text("list\nnew"), text("--lang"), text("en")}, 2, "no verb");
    bare(all, "a verb of a hundred thousand letters", {QString(100'000, u'x'), text("--lang"), text("en")}, 2, "no verb");
    bare(all, "a verb of %1", {text("%1%2%n"), text("--lang"), text("en")}, 2, "%1%2%n");
    bare(all, "a language that is a path", {text("list"), office, text("units"), text("--lang"), text("../../../etc/passwd"), text("--by"), text("T")}, 2);
    bare(all, "five thousand words", QStringList{text("list"), office} + QStringList(5'000, text("x")) + QStringList{text("--lang"), text("en"), text("--by"), text("T")}, 2, "one word too many");
    bare(all, "five thousand options", QStringList(5'000, text("--today")) + QStringList{text("list"), office, text("units")}, 2);
    bare(all, "a name of who does it that is empty", {text("list"), office, text("units"), text("--by="), text("--lang"), text("en")}, 2, "needs a value");
    add(all, "an option that nobody knows", {text("list"), office, text("units"), text("--exec=/bin/sh")}, 2, "no option");
    add(all, "an option of Qt", {text("list"), office, text("units"), text("-platformpluginpath"), text("/tmp")}, 2, "no option");
    add(all, "an option of Qt with a value", {text("list"), office, text("units"), text("-qmljsdebugger=port:1")}, 2, "no option");
    add(all, "an option twice", {text("list"), office, text("units"), text("--format=csv"), text("--format=json")}, 2, "twice");
    add(all, "a value of a switch", {text("list"), office, text("petitions"), text("--overdue=../../x")}, 2, "takes no value");
    add(all, "a format that is a path", {text("list"), office, text("units"), text("--format"), text("../../x")}, 2, "no format");
    add(all, "a pair without a key", {text("set"), office, text("DT-2023-001"), text("--set"), text("=x")}, 2, "key=value");
    add(all, "a pair without a sign", {text("set"), office, text("DT-2023-001"), text("--set"), QString(100'000, u'x')}, 2, "key=value");
    add(all, "a key that nobody knows", {text("set"), office, text("DT-2023-001"), text("--set"), text("__proto__=x")}, 2);
    add(all, "a key of the table", {text("set"), office, text("DT-2023-001"), text("--set"), text("id=7")}, 2);
    add(all, "the state itself", {text("set"), office, text("DT-2023-001"), text("--set"), text("state=closed")}, 2);
    add(all, "a code that is a path", {text("show"), office, text("../../../etc/passwd")}, 2);
    add(all, "a code with a path behind it", {text("show"), office, text("DT-2023-001/../../x")}, 2);
    add(all, "a code of SQL", {text("show"), office, text("DT-2023-001' OR 1=1 --")}, 2);
    add(all, "a code of nine thousand digits", {text("show"), office, text("DT-2023-") + QString(9'000, u'9')}, 2);
    add(all, "a code of two lines", {text("show"), office, text("DT-2023-001\nDT-2023-002")}, 2);
    add(all, "thirty thousand codes", {text("do"), office, text("DT-2023-999,").repeated(3'000), text("prepare")}, 2);
    add(all, "an event that is a path", {text("do"), office, text("DT-2023-001"), text("../prepare")}, 2);
    add(all, "a paper that is a path", {text("print"), office, text("../../x"), text("DT-2023-001"), text("-o"), text("x.pdf")}, 2, "no paper");
    add(all, "a layout that is a path", {text("print"), office, text("notice"), text("DT-2023-001"), text("--profile"), text("../../etc/passwd"), text("-o"), text("x.pdf")}, 2, "no layout");
    add(all, "a list that is a table of SQLite", {text("list"), office, text("sqlite_schema")}, 2, "no list");
    add(all, "a state of SQL", {text("list"), office, text("petitions"), text("--state"), text("x' OR '1'='1")}, 2);
    add(all, "a unit of SQL", {text("list"), office, text("petitions"), text("--unit"), text("x' OR '1'='1")}, 2);
    add(all, "a period of commands", {text("report"), office, text("2023-H1;id")}, 2);
    add(all, "the half-year before all years", {text("report"), office, text("0000-H1")}, 2, "no period");
    add(all, "the last half-year", {text("report"), office, text("9999-H2")}, 0);
    add(all, "a year of six digits", {text("report"), office, text("999999")}, 2);
    add(all, "the last day of all", {text("report"), office, text("2023"), text("--as-of"), text("9999-12-31")}, 0);
    add(all, "a day that is none", {text("report"), office, text("2023"), text("--as-of"), text("2023-02-31")}, 2, "no day");
    add(all, "a figure that is a path", {text("report"), office, text("2023-H1"), text("--behind"), text("../../x")}, 2, "no figure");
    add(all, "a figure of ten thousand dots", {text("report"), office, text("2023-H1"), text("--behind"), QString(10'000, u'.')}, 2, "no figure");
    add(all, "days of silence beyond a number", {text("list"), office, text("silent"), text("--silent"), text("99999999999999999999")}, 2);
    add(all, "a number of a paper in commands", {text("issue"), office, text("notice"), text("DT-2023-001"), text("--number"), text("1\x1b[2J<b>")}, 0, "", Effect::Changes);
    add(all, "a book that begins below zero", {text("book"), office, text("DU.DINHBANG"), text("TB"), text("--first"), text("-1")}, 2);
    add(all, "a version that is none", {text("issue"), office, text("notice"), text("DT-2023-001"), text("--replaces"), text("-1")}, 2);
    add(all, "a machine that is a path", {text("workflow"), text("../session")}, 2);
    add(all, "help on a path", {text("help"), text("../../x")}, 2);
    add(all, "a verb to export that nobody knows", {text("export"), office, text("../../x"), text("2023-H1"), text("-o"), text("x")}, 2);
    line(all, "a verb that is no text", "exec $P \"$(printf '\\377\\376')\" --lang en", 2, "UTF-8");
    line(all, "a file whose name is no text", "exec $P new \"$(printf 'a\\377b.doithoai')\" --lang en", 2, "UTF-8");
    line(all, "a value that is no text", "exec $P set office.doithoai DT-2023-001 --set \"topic=$(printf 'a\\300\\257')\" --lang en", 2, "UTF-8");
    line(all, "half of a pair as a value", "exec $P set office.doithoai DT-2023-001 --set \"topic=$(printf 'a\\355\\240\\200')\" --lang en", 2, "UTF-8");
    line(all, "nobody listens to what it says", "exec $P list office.doithoai units --by T --lang en >&- 2>&-", 0);
}

} // namespace hostile
