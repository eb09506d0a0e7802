#include "program.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

// Every line of what an office may do wrong: a clear sentence, the exit code of the contract, nothing half-written.

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A program with a new file of March 2023.
Program office()
{
    Program p;
    p.setToday("2023-03-09");
    p.done(text("new FILE"));
    return p;
}

/// A call that goes wrong with that code, says a sentence, and leaves the file as it was.
Run wrong(const Program& p, const QString& line, int code)
{
    const QByteArray before = QFile::exists(p.file()) ? p.bytes(p.file()) : QByteArray();
    const Run result = p.call(line);
    INFO(line.toStdString());
    INFO(result.err.toStdString());
    INFO(result.out.toStdString());
    REQUIRE(result.code == code);
    REQUIRE(result.err.trimmed().size() > 10);
    REQUIRE((QFile::exists(p.file()) ? p.bytes(p.file()) : QByteArray()) == before);
    return result;
}

QString addSession(const Program& p)
{
    return p.done(text("add FILE session --set topic=Mẫu --set organiser=DU.DINHBANG --set chair=DU.DINHBANG.BT "
                       "--set form=people --set sector=economy --set plannedStart=2023-03-25T08:00 --set planned=yes"))
        .line();
}

QString addPetition(const Program& p)
{
    return p.done(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=Mẫu")).line();
}

} // namespace

TEST_CASE("A file that is no case file, is damaged, newer, missing or read-only")
{
    Program p;
    p.setToday("2023-03-09");
    SECTION("is not there")
    {
        wrong(p, text("list FILE sessions"), 3);
        wrong(p, text("do FILE DT-2023-001 prepare"), 3);
        REQUIRE_FALSE(QFile::exists(p.file()));
    }
    SECTION("is something else")
    {
        p.write("office.doithoai", "this is a letter, and no case file at all\n");
        wrong(p, text("list FILE sessions"), 3);
        wrong(p, text("check FILE"), 3);
    }
    SECTION("is there already when a new one is made")
    {
        p.write("office.doithoai", "a letter");
        wrong(p, text("new FILE"), 3);
    }
    SECTION("lies in a folder that is not there")
    {
        REQUIRE(p.call(QStringLiteral("new \"%1\"").arg(p.path("none/x.doithoai"))).code == 3);
    }
    SECTION("is damaged in the middle")
    {
        p.done(text("new FILE"));
        QByteArray bytes = p.bytes(p.file());
        for (qsizetype i = 4096; i < bytes.size(); ++i)
            bytes[i] = char(i * 7);
        p.write("office.doithoai", bytes);
        wrong(p, text("check FILE"), 4);
        REQUIRE(p.call(text("check FILE --format json")).json().value(text("ok")).toBool(true) == false);
        wrong(p, text("list FILE units"), 4);
    }
    SECTION("is no case file any more, and a backup of it lies beside it")
    {
        p.done(text("new FILE"));
        REQUIRE(QDir().mkpath(p.path("sao-luu")));
        const QString backup = p.path("sao-luu/office-20230301-170000.doithoai");
        p.done(QStringLiteral("backup FILE \"%1\"").arg(backup));
        SECTION("empty") { p.write("office.doithoai", ""); }
        SECTION("gone") { REQUIRE(QFile::remove(p.file())); }
        SECTION("a letter") { p.write("office.doithoai", "this is a letter, and no case file at all\n"); }
        const Run checked = p.call(text("check FILE"));
        CHECK(checked.code == 4);
        CHECK(checked.err.contains(QFileInfo(backup).fileName()));
        p.done(QStringLiteral("restore \"%1\" FILE").arg(backup));
        p.done(text("check FILE"));
    }
    SECTION("may not be read, or lies where nobody may look")
    {
        if (geteuid() == 0) // root may read whatever the permissions say
            return;
        p.done(text("new FILE"));
        REQUIRE(QDir().mkpath(p.path("shut")));
        const QString shut = p.path("shut/x.doithoai");
        REQUIRE(QFile::copy(p.file(), shut));
        REQUIRE(QFile::setPermissions(p.file(), QFile::WriteOwner));
        REQUIRE(QFile::setPermissions(p.path("shut"), QFile::WriteOwner));
        for (const QString& file : {p.file(), shut}) {
            for (const QString& line : {QStringLiteral("check \"%1\""), QStringLiteral("rescue \"%1\" \"%2\"")}) {
                const Run run = p.call(line.contains(u"%2") ? line.arg(file, p.path("cuu")) : line.arg(file));
                CHECK(run.code == 3);
                CHECK(run.err.contains(QFileInfo(file).fileName()));
                CHECK(!QFile::exists(p.path("cuu")));
            }
        }
        QFile::setPermissions(p.path("shut"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    SECTION("has nothing that can be rescued")
    {
        p.write("office.doithoai", "");
        const Run rescued = p.call(QStringLiteral("rescue FILE \"%1\"").arg(p.path("cuu")));
        CHECK(rescued.code == 4);
        CHECK(!QFile::exists(p.path("cuu")));
    }
    SECTION("is rescued into a folder whose name has signs as the sentences have them")
    {
        p.done(text("new FILE"));
        const QString folder = p.path("cuu %2 %3");
        const Run rescued = p.call(QStringLiteral("rescue FILE \"%1\"").arg(folder));
        CHECK(rescued.code == 0);
        CHECK(rescued.err.contains(folder));
    }
    SECTION("comes from a newer program")
    {
        p.done(text("new FILE"));
        QByteArray bytes = p.bytes(p.file());
        bytes[63] = char(99); // the last byte of SQLite's user version
        p.write("office.doithoai", bytes);
        wrong(p, text("list FILE units"), 3);
        wrong(p, text("add FILE petition --set content=x"), 3);
    }
    SECTION("may not be written")
    {
        p.done(text("new FILE"));
        QFile::setPermissions(p.file(), QFile::ReadOwner);
        REQUIRE(p.call(text("list FILE units")).code == 0);
        if (geteuid() != 0) // root may write whatever the permissions say
            wrong(p, text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=x"), 3);
    }
}

TEST_CASE("A table that is wrong")
{
    Program p = office();
    const auto import = [&](const QByteArray& table, int code, const char* more = "--set channel=survey") {
        const QString source = p.write("table.csv", table);
        return wrong(p, QStringLiteral("import FILE petitions \"%1\" %2").arg(source, text(more)), code);
    };
    SECTION("a missing column, a broken quote, a NUL: nothing is written")
    {
        REQUIRE(import("content,receivedOn\nx,01/03/2023\n", 1, "").err.contains(text("channel")));
        import("content,receivedOn\n\"x,01/03/2023\n", 1);
        import(QByteArray("content,receivedOn\nx\0,01/03/2023\n", 34), 1);
    }
    SECTION("only wrong days: the rows are named and nothing is written")
    {
        const Run result = import("content,receivedOn\nx,31/02/2023\ny,03/15/2023\n", 1);
        REQUIRE(result.err.contains(text("31/02/2023")));
        REQUIRE(result.err.contains(text("03/15/2023")));
    }
    SECTION("no rows: nothing to do, and it says so")
    {
        import("content,receivedOn\n", 0);
    }
    SECTION("wrong rows beside right ones: the right ones are written, the exit code says that some were not")
    {
        const QString source = p.write("table.csv", "content,receivedOn,unit\nx,31/02/2023,\ny,01/03/2023,Cục Không Tên\n");
        const Run result = p.call(QStringLiteral("import FILE petitions \"%1\" --set channel=survey --format json").arg(source));
        REQUIRE(result.code == 1);
        REQUIRE(result.json().value(text("accepted")).toInt() == 1);
        REQUIRE(result.json().value(text("rejected")).toInt() == 1);
        REQUIRE(result.json().value(text("warned")).toInt() == 1);
        REQUIRE(p.done(text("list FILE petitions --format json")).array().size() == 1);
    }
    SECTION("a trial of a right table writes nothing")
    {
        import("content,receivedOn\nx,01/03/2023\n", 0, "--set channel=survey --dry-run");
    }
    SECTION("the source is not there, or its encoding is not read")
    {
        wrong(p, text("import FILE petitions /nowhere/table.csv"), 3);
        const QString source = p.write("table.csv", "content,receivedOn\n");
        const Run old = wrong(p, QStringLiteral("import FILE petitions \"%1\" --encoding koi8").arg(source), 2);
        REQUIRE(old.err.contains(text("utf-8")));
    }
    SECTION("the session of all rows is none")
    {
        const QString source = p.write("table.csv", "content,receivedOn\n");
        wrong(p, QStringLiteral("import FILE petitions \"%1\" --session DT-2023-777").arg(source), 2);
    }
}

TEST_CASE("Words that the program does not know")
{
    Program p = office();
    const QString session = addSession(p);
    SECTION("verbs, options, lists, papers, formats, machines")
    {
        wrong(p, text("dance FILE"), 2);
        wrong(p, text("show FILE ") + session + text(" --colour red"), 2);
        wrong(p, text("list FILE dances"), 2);
        wrong(p, text("list FILE units --state planned"), 2);
        wrong(p, text("list FILE sessions --state dancing"), 2);
        wrong(p, text("list FILE sessions --format xml"), 2);
        wrong(p, text("list FILE sessions --unit NOBODY"), 2);
        wrong(p, text("print FILE poster ") + session + text(" -o x.pdf"), 2);
        wrong(p, text("print FILE minutes ") + session + text(" -o x.docx"), 2);
        wrong(p, text("print FILE minutes ") + session, 2);
        wrong(p, text("report FILE 2023-H3"), 2);
        wrong(p, text("workflow dance"), 2);
        wrong(p, text("import FILE dances x.csv"), 2);
        wrong(p, text("setting FILE dance=yes"), 2);
    }
    SECTION("missing values and words, values given twice")
    {
        wrong(p, text("show FILE"), 2);
        wrong(p, text("do FILE ") + session + text(" prepare --on"), 2);
        wrong(p, text("do FILE ") + session + text(" prepare extra"), 2);
        wrong(p, text("set FILE ") + session + text(" --set topic"), 2);
        wrong(p, text("set FILE ") + session + text(" --set topic=a --set Topic=b"), 2);
    }
    SECTION("events, keys, codes, units, days, numbers")
    {
        wrong(p, text("do FILE ") + session + text(" dance"), 2);
        wrong(p, text("do FILE ") + session + text(" prepare --set colour=red"), 2);
        wrong(p, text("set FILE ") + session + text(" --set colour=red"), 2);
        wrong(p, text("do FILE DT-2023-999 prepare"), 2);
        wrong(p, text("show FILE XX-1"), 2);
        wrong(p, text("set FILE ") + session + text(" --set organiser=NOBODY"), 2);
        wrong(p, text("set FILE ") + session + text(" --set planDate=31/02/2023"), 2);
        wrong(p, text("set FILE ") + session + text(" --set plannedMinutes=many"), 2);
        wrong(p, text("set FILE ") + session + text(" --set form=ballet"), 2);
        wrong(p, text("do FILE ") + session + text(" prepare --on 31/02/2023"), 2);
        wrong(p, text("add FILE dance --set content=x"), 2);
        Program clockless;
        REQUIRE(clockless.call(text("new FILE --today tomorrow")).code == 2);
    }
}

TEST_CASE("A paper of a body that the file does not know")
{
    Program p;
    p.setToday("2023-12-10");
    p.done(text("new FILE --bare"));
    const QString code = p.done(text("add FILE petition --set receivedOn=2022-12-01 --set channel=submitted --set content=Cống")).line();
    p.done(text("do FILE %1 withdraw --on 2022-12-02 --reason rút --set askedBy=x").arg(code));
    p.done(text("setting FILE retention.years=1"));
    p.setToday("2024-06-01");
    const Run refused = wrong(p, text("destroy FILE --before 2023-01-01 --by-decision QĐ"), 1);
    REQUIRE(refused.err.contains(text("TU.BDV")));
}

TEST_CASE("Days that a step cannot have")
{
    Program p = office();
    SECTION("an effective day in the future")
    {
        const QString session = addSession(p);
        const Run result = wrong(p, text("do FILE ") + session + text(" prepare --on 2023-03-10"), 1);
        REQUIRE(result.err.contains(text("future")));
    }
    SECTION("an effective day before the case's previous step")
    {
        const QString petition = addPetition(p);
        const Run result =
            wrong(p, text("do FILE ") + petition + text(" classify --set sector=economy --set urgency=high --on 2023-03-01"), 1);
        REQUIRE(result.err.contains(text("before-last-step")));
    }
    SECTION("a state that does not allow the event, and an event without its keys")
    {
        const QString petition = addPetition(p);
        REQUIRE(wrong(p, text("do FILE ") + petition + text(" assign --set unit=UBND.DINHBANG --set noDeadline=yes"), 1)
                    .err.contains(text("not-now")));
        wrong(p, text("do FILE ") + petition + text(" classify"), 1);
    }
}

TEST_CASE("A file that another process writes is refused to a writer, and open to a reader")
{
    Program p = office();
    // A writer that waits for its table keeps the lock as long as the table has no end.
    const QString pipe = p.path("table.csv");
    REQUIRE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}) == 0);
    QProcess holder;
    holder.start(QStringLiteral(DOITHOAI_PROGRAM), {QStringLiteral("import"), p.file(), QStringLiteral("petitions"), pipe,
                                                    QStringLiteral("--today"), QStringLiteral("2023-03-09")});
    REQUIRE(holder.waitForStarted());
    {
        // Opening the pipe for writing returns once the holder reads it: it has the file by then.
        QFile end(pipe);
        REQUIRE(end.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        wrong(p, text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=x"), 3);
        REQUIRE(p.call(text("list FILE units")).code == 0);
        end.write("content,receivedOn,channel\n");
    }
    REQUIRE(holder.waitForFinished());
    REQUIRE(holder.exitCode() == 0);
    REQUIRE(p.call(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=x")).code == 0);
}
