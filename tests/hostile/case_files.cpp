// Case files that somebody else has prepared: other files, strange heads, schemas that act on their own.
#include "hostile/piece.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace hostile {

namespace {

const QString office = QStringLiteral("office.doithoai");

void carryOut(const QString& path, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
    }
    sqlite3_close(handle);
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(at))
        file.write(bytes);
}

enum class Work { Look, Change, Prove };

QStringList wordsOf(Work work)
{
    switch (work) {
    case Work::Look:
        return {text("list"), office, text("petitions")};
    case Work::Change:
        return {text("add"), office, text("petition"), text("--set"), text("receivedOn=2023-03-02"), text("--set"), text("channel=survey"), text("--set"), text("content=x")};
    case Work::Prove:
        break;
    }
    return {text("check"), office};
}

void add(Pieces& all, const char* name, Work work, const std::function<void(const Ground&)>& prepare, int code, const char* says, Effect effect = Effect::None)
{
    static const char* const names[] = {"looking: ", "changing: ", "proving: "};
    all.push_back({Door::FileName, text("a case file, ") + text(names[int(work)]) + text(name),
                   [=](const Ground& ground) {
                       prepare(ground);
                       return Call{wordsOf(work), {}, {}, {office + text("-wal"), office + text("-shm")}};
                   },
                   code, says, effect});
}

std::function<void(const Ground&)> sql(const char* statements)
{
    return [=](const Ground& ground) { carryOut(ground.file(), statements); };
}

std::function<void(const Ground&)> head(qint64 at, const QByteArray& bytes)
{
    return [=](const Ground& ground) { overwrite(ground.file(), at, bytes); };
}

void addSchemas(Pieces& all)
{
    const char* foreign = "did not make";
    const char* trigger = "CREATE TRIGGER evil AFTER INSERT ON petition BEGIN UPDATE petition SET code = 'KN-2023-0666' WHERE id = new.id; END";
    add(all, "a trigger that renames", Work::Change, sql(trigger), 4, foreign);
    add(all, "a trigger that renames", Work::Prove, sql(trigger), 4, "evil");
    add(all, "a trigger that loads a library", Work::Change, sql("CREATE TRIGGER evil AFTER INSERT ON journal BEGIN SELECT load_extension('/tmp/evil.so'); END"), 4, foreign);
    add(all, "a trigger that writes a file", Work::Change, sql("CREATE TRIGGER evil AFTER INSERT ON petition BEGIN SELECT writefile('/tmp/evil', 'x'); END"), 4, foreign);
    add(all, "a trigger under a name of ours", Work::Change, sql("DROP TRIGGER step_no_update; CREATE TRIGGER step_no_update BEFORE UPDATE ON step BEGIN SELECT 1; END"), 4, foreign);
    add(all, "a trigger that has gone", Work::Change, sql("DROP TRIGGER step_no_delete"), 4, foreign);
    const char* view = "PRAGMA legacy_alter_table = ON; ALTER TABLE journal RENAME TO j2; CREATE VIEW journal AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                       "SELECT x AS seq, '2023' AS at, 0 AS rehearsal FROM c";
    add(all, "a view without end for the journal", Work::Look, sql(view), 4, foreign);
    add(all, "a view without end for the journal", Work::Change, sql(view), 4, foreign);
    add(all, "a view without end for the journal", Work::Prove, sql(view), 4, foreign);
    add(all, "a view of something else for the petitions", Work::Look, sql("PRAGMA legacy_alter_table = ON; ALTER TABLE petition RENAME TO p2; CREATE VIEW petition AS SELECT * FROM p2"), 4, foreign);
    add(all, "a table of another engine", Work::Look, sql("CREATE VIRTUAL TABLE evil USING rtree(id, a, b)"), 4, foreign);
    add(all, "a table besides", Work::Look, sql("CREATE TABLE evil (a)"), 0, "");
    add(all, "a table besides", Work::Change, sql("CREATE TABLE evil (a)"), 4, foreign);
    add(all, "an index that computes", Work::Change, sql("CREATE INDEX evil ON petition (length(code))"), 4, foreign);
    add(all, "a column besides", Work::Change, sql("ALTER TABLE petition ADD COLUMN evil TEXT AS (code || code)"), 4, foreign);
    add(all, "a schema that is no SQL", Work::Look, sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'rubbish' WHERE name = 'petition'"), 4, "");
    add(all, "a schema whose root is another's page", Work::Look, sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'petition'"), 4, "");
}

void addHeads(Pieces& all)
{
    add(all, "the mode of a log", Work::Look, sql("PRAGMA journal_mode = WAL"), 3, "Open it once for writing");
    add(all, "the mode of a log", Work::Change, sql("PRAGMA journal_mode = WAL"), 0, "", Effect::Changes);
    add(all, "four thousand million pages", Work::Look, head(28, QByteArray("\xFF\xFF\xFF\xFE", 4)), 4, "damaged");
    add(all, "pages of 512 bytes, it says", Work::Look, head(16, QByteArray("\x02\x00", 2)), 4, "damaged");
    add(all, "pages of 3 bytes, it says", Work::Look, head(16, QByteArray("\x00\x03", 2)), 4, "damaged");
    add(all, "more reserved than there is", Work::Look, head(20, "\xFF"), 4, "damaged");
    add(all, "a list of free pages without end", Work::Look, head(32, QByteArray("\x7F\xFF\xFF\xFF\x7F\xFF\xFF\xFF", 8)), 4, "damaged");
    add(all, "free pages that are used", Work::Look, head(32, QByteArray("\x00\x00\x00\x05\x00\x00\x00\x09", 8)), 4, "damaged");
    add(all, "texts in UTF-16, it says", Work::Look, head(56, QByteArray("\x00\x00\x00\x02", 4)), 4, "damaged");
    add(all, "a format of the future", Work::Look, head(44, QByteArray("\x00\x00\x00\x09", 4)), 4, "damaged");
    add(all, "a version of the future", Work::Change, head(60, QByteArray("\x7F\xFF\xFF\xFF", 4)), 3, "newer version");
    add(all, "a version below zero", Work::Look, head(60, QByteArray("\xFF\xFF\xFF\xFF", 4)), 4, "damaged");
    add(all, "another program's number", Work::Change, head(68, QByteArray("\x00\x00\x00\x00", 4)), 4, "damaged");
    add(all, "a head and nothing else", Work::Look, [](const Ground& g) { QFile(g.file()).resize(100); }, 4, "damaged");
    add(all, "half of it", Work::Look, [](const Ground& g) { QFile(g.file()).resize(QFile(g.file()).size() / 2); }, 4, "damaged");
    add(all, "a terabyte of nothing behind it", Work::Look, [](const Ground& g) { QFile(g.file()).resize(qint64(1) << 40); }, 0, "");
    add(all, "a terabyte of pages", Work::Look, [](const Ground& g) {
        QFile(g.file()).resize(qint64(1) << 40);
        overwrite(g.file(), 28, bigEndian(1u << 28));
    }, 4, "damaged");
    add(all, "nothing", Work::Change, [](const Ground& g) { QFile(g.file()).resize(0); }, 3, "empty");
    add(all, "a letter", Work::Change, [](const Ground& g) {
        QFile::remove(g.file());
        g.write(office, "a letter to the office, and no case file at all, however long it may be");
    }, 3, "not a case file");
    add(all, "another program's file", Work::Change, [](const Ground& g) {
        QFile::remove(g.file());
        carryOut(g.file(), "CREATE TABLE places (url); INSERT INTO places VALUES ('x')");
    }, 3, "not a case file");
    add(all, "another program's file with a log", Work::Change, [](const Ground& g) {
        QFile::remove(g.file());
        carryOut(g.file(), "PRAGMA journal_mode = WAL; CREATE TABLE places (url); INSERT INTO places VALUES ('x')");
    }, 3, "not a case file");
}

} // namespace

void addCaseFiles(Pieces& all)
{
    addSchemas(all);
    addHeads(all);
}

} // namespace hostile
