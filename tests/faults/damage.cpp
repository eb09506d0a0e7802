#include "faults/damage.h"

#include <QFile>
#include <sqlite3.h>

namespace doithoai::faults {

namespace {

constexpr qint64 pageSize = 4096;

/// A file opened by another program, with everything out of the way that would tell of its deeds.
class Hand {
public:
    explicit Hand(const QString& path)
    {
        REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK);
        run("PRAGMA ignore_check_constraints = ON");
        m_triggers = ask("SELECT name || x'0a' || sql FROM sqlite_schema WHERE type = 'trigger'");
        for (const QString& trigger : m_triggers)
            run("DROP TRIGGER \"" + trigger.section(u'\n', 0, 0).toUtf8() + '"');
    }
    ~Hand()
    {
        for (const QString& trigger : m_triggers)
            run(trigger.section(u'\n', 1).toUtf8());
        sqlite3_close(m_handle);
    }
    bool run(const QByteArray& sql) { return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK; }
    int changes() { return sqlite3_changes(m_handle); }
    QStringList ask(const QByteArray& sql)
    {
        QStringList answers;
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) == SQLITE_OK);
        while (sqlite3_step(statement) == SQLITE_ROW)
            answers.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
        return answers;
    }

private:
    sqlite3* m_handle = nullptr;
    QStringList m_triggers;
};

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

QStringList filledTables(Hand& hand)
{
    QStringList filled;
    for (const QString& table : hand.ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND sql NOT "
                                         "LIKE '%WITHOUT ROWID%'")) {
        if (!hand.ask("SELECT 1 FROM \"" + table.toUtf8() + "\" LIMIT 1").isEmpty())
            filled.append(table);
    }
    return filled;
}

} // namespace

QString Damager::flipBit(const QString& path)
{
    QByteArray bytes = read(path);
    const qint64 at = pick(bytes.size());
    const int bit = int(pick(8));
    bytes[at] = char(bytes[at] ^ (1 << bit));
    write(path, bytes);
    return QStringLiteral("bit %1 of byte %2 (page %3)").arg(bit).arg(at).arg(at / pageSize + 1);
}

QString Damager::zeroPage(const QString& path)
{
    QByteArray bytes = read(path);
    const qint64 page = pick(bytes.size() / pageSize);
    std::fill_n(bytes.begin() + page * pageSize, pageSize, '\0');
    write(path, bytes);
    return QStringLiteral("page %1 zeroed").arg(page + 1);
}

QString Damager::cutOff(const QString& path)
{
    QByteArray bytes = read(path);
    const qint64 size = pick(2) ? pick(bytes.size()) : pick(bytes.size() / pageSize) * pageSize;
    write(path, bytes.left(size));
    return QStringLiteral("cut off at %1").arg(size);
}

QString Damager::swapPages(const QString& path)
{
    QByteArray bytes = read(path);
    const qint64 pages = bytes.size() / pageSize;
    const qint64 a = pick(pages);
    const qint64 b = (a + 1 + pick(pages - 1)) % pages;
    std::swap_ranges(bytes.begin() + a * pageSize, bytes.begin() + (a + 1) * pageSize, bytes.begin() + b * pageSize);
    write(path, bytes);
    return QStringLiteral("pages %1 and %2 swapped").arg(a + 1).arg(b + 1);
}

QString Damager::overwrite(const QString& path)
{
    QByteArray bytes = read(path);
    const qint64 length = 1 + pick(600);
    const qint64 at = pick(bytes.size() - length);
    for (qint64 i = 0; i < length; ++i)
        bytes[at + i] = char(pick(256));
    write(path, bytes);
    return QStringLiteral("%1 bytes overwritten at %2").arg(length).arg(at);
}

QString Damager::another(const QString& type, const QByteArray& value, bool& isBlob)
{
    isBlob = type == QLatin1String("blob");
    if (type == QLatin1String("integer"))
        return QString::number(value.toLongLong() + 1 + pick(5));
    if (isBlob) {
        QByteArray bytes = QByteArray::fromHex(value);
        if (bytes.isEmpty())
            return QStringLiteral("00");
        bytes[pick(bytes.size())] = char(pick(256));
        return QString::fromLatin1(bytes.toHex());
    }
    if (type == QLatin1String("null"))
        return QStringLiteral("2023-01-01");
    const QDate day = QDate::fromString(QString::fromUtf8(value), Qt::ISODate);
    if (day.isValid())
        return day.addDays(1).toString(Qt::ISODate);
    QString text = QString::fromUtf8(value);
    if (text.isEmpty() || pick(3) == 0)
        return text + u'x';
    text[pick(text.size())] = u'e';
    return text;
}

QString Damager::editRow(const QString& path, const QString& only)
{
    Hand hand(path);
    const QStringList tables = only.isEmpty() ? filledTables(hand) : QStringList{only};
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString table = tables[pick(tables.size())];
        const QByteArray name = table.toUtf8();
        const QStringList rows = hand.ask("SELECT rowid FROM \"" + name + '"');
        const QStringList columns = hand.ask("SELECT name FROM pragma_table_info('" + name + "')");
        const QByteArray row = rows[pick(rows.size())].toUtf8();
        const QByteArray column = columns[pick(columns.size())].toUtf8();
        const QByteArray where = "\" WHERE rowid = " + row;
        const QString type = hand.ask("SELECT typeof(\"" + column + "\") FROM \"" + name + where).front();
        const QString value =
            hand.ask("SELECT CASE typeof(\"" + column + "\") WHEN 'blob' THEN hex(\"" + column + "\") ELSE \"" + column + "\" END FROM \"" + name + where)
                .front();
        bool isBlob = false;
        QString other = another(type, value.toUtf8(), isBlob);
        if (other.compare(value, Qt::CaseInsensitive) == 0)
            continue;
        const QByteArray literal = (isBlob ? "x'" : "'") + QByteArray(other.toUtf8()).replace("'", "''") + '\'';
        const bool isNumber = type == QLatin1String("integer");
        if (hand.run("UPDATE \"" + name + "\" SET \"" + column + "\" = " + (isNumber ? other.toUtf8() : literal) + " WHERE rowid = " + row)
            && hand.changes() == 1)
            return QStringLiteral("%1.%2 of row %3 from “%4” to “%5”")
                .arg(table, QString::fromUtf8(column), QString::fromUtf8(row), value.left(60), other.left(60));
    }
    FAIL("no row could be edited");
    return {};
}

QString Damager::removeRow(const QString& path, const QString& only)
{
    Hand hand(path);
    QStringList tables = only.isEmpty() ? filledTables(hand) : QStringList{only};
    // What is being typed is no record yet: nothing tells that a draft was there.
    tables.removeAll(QStringLiteral("draft"));
    for (int attempt = 0; attempt < 1000; ++attempt) {
        const QString table = tables[pick(tables.size())];
        const QByteArray name = table.toUtf8();
        const QStringList rows = hand.ask("SELECT rowid FROM \"" + name + '"');
        const QString row = rows[pick(rows.size())];
        if (hand.run("DELETE FROM \"" + name + "\" WHERE rowid = " + row.toUtf8()) && hand.changes() == 1)
            return QStringLiteral("row %1 of %2 removed").arg(row, table);
    }
    FAIL("no row could be removed");
    return {};
}

QString Damager::editStep(const QString& path)
{
    Hand hand(path);
    const QStringList seqs = hand.ask("SELECT seq FROM step WHERE event IS NOT NULL");
    const QStringList events = hand.ask("SELECT DISTINCT event FROM step WHERE event IS NOT NULL");
    const QStringList states = hand.ask("SELECT DISTINCT \"to\" FROM step WHERE event IS NOT NULL");
    const QByteArray seq = seqs[pick(seqs.size())].toUtf8();
    const bool isEvent = pick(2) == 0;
    const QByteArray column = isEvent ? "event" : "to";
    const QString before = hand.ask("SELECT \"" + column + "\" FROM step WHERE seq = " + seq).front();
    QString after = before;
    while (after == before)
        after = isEvent ? events[pick(events.size())] : states[pick(states.size())];
    REQUIRE(hand.run("UPDATE step SET \"" + column + "\" = '" + after.toUtf8() + "' WHERE seq = " + seq));
    return QStringLiteral("step %1: %2 instead of %3").arg(QString::fromUtf8(seq), after, before);
}

const std::vector<DamageKind>& damageKinds()
{
    static const std::vector<DamageKind> kinds = {
        {"a flipped bit", 40, 700, [](Damager& d, const QString& path) { return d.flipBit(path); }},
        {"a zeroed page", 10, 200, [](Damager& d, const QString& path) { return d.zeroPage(path); }},
        {"a file cut off", 10, 200, [](Damager& d, const QString& path) { return d.cutOff(path); }},
        {"two pages swapped", 10, 200, [](Damager& d, const QString& path) { return d.swapPages(path); }},
        {"bytes overwritten", 10, 200, [](Damager& d, const QString& path) { return d.overwrite(path); }},
        {"a row edited by SQL", 20, 400, [](Damager& d, const QString& path) { return d.editRow(path); }},
        {"a row removed by SQL", 10, 200, [](Damager& d, const QString& path) { return d.removeRow(path); }},
        {"a journal row edited", 5, 100, [](Damager& d, const QString& path) { return d.editRow(path, QStringLiteral("journal")); }},
        {"a journal row removed", 5, 100, [](Damager& d, const QString& path) { return d.removeRow(path, QStringLiteral("journal")); }},
        {"a step edited", 5, 100, [](Damager& d, const QString& path) { return d.editStep(path); }},
    };
    return kinds;
}

} // namespace doithoai::faults
