#include "casefile/register_entries.h"

#include "casefile/rows.h"
#include "casefile/withheld_words.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

const QString selected = QStringLiteral(
    "SELECT \"id\", \"direction\", \"issuer\", \"symbol\", \"scope\", \"number\", \"printed\", \"date\", \"subject\", "
    "\"partner\", \"paper\", \"caseCode\", \"version\", EXISTS (SELECT 1 FROM \"petition\" AS p WHERE p.\"code\" = \"register_entry\".\"caseCode\" AND "
    "p.\"scopeKind\" = 'denunciation') FROM \"register_entry\" ");

QString direction(const RegisterEntry& entry)
{
    return entry.isIncoming ? QStringLiteral("in") : QStringLiteral("out");
}

RegisterEntry readEntry(const Statement& row)
{
    RegisterEntry entry;
    entry.id = row.number(0);
    entry.isIncoming = row.text(1) == QLatin1String("in");
    entry.issuer.text = row.text(2);
    entry.symbol = row.text(3);
    entry.scope = row.text(4);
    entry.number = row.text(5);
    entry.printed = row.text(6);
    entry.date = row.day(7);
    entry.subject = row.text(8);
    entry.partner = row.text(9);
    entry.paper = row.text(10);
    entry.caseCode = row.text(11);
    entry.version = row.isNull(12) ? 0 : static_cast<int>(row.number(12));
    entry.isWithheld = row.number(13) != 0;
    return entry;
}

Result<std::optional<RegisterEntry>> readOne(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(readEntry(row)) : std::nullopt;
}

QVariant versionOf(const RegisterEntry& entry)
{
    return entry.version > 0 ? QVariant(qlonglong(entry.version)) : QVariant();
}

} // namespace

RegisterEntry masked(RegisterEntry entry)
{
    if (!entry.isWithheld)
        return entry;
    for (QString* words : {&entry.subject, &entry.partner}) {
        if (!words->isEmpty())
            *words = withheldWords();
    }
    return entry;
}

QString numberKey(const QString& number)
{
    static const QRegularExpression word(QStringLiteral("^\\s*số\\s*:?\\s*"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(QStringLiteral("[-/‐‑‒–—].*$"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression zeros(QStringLiteral("^0+(?=.)"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QString key = number;
    key.remove(word).remove(rest).remove(blanks).remove(zeros);
    return key.toLower();
}

Result<qint64> addEntry(CaseFile& file, const RegisterEntry& entry)
{
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"register_entry\" (\"direction\", \"issuer\", \"symbol\", \"scope\", \"number\", "
                                 "\"numberKey\", \"printed\", \"date\", \"subject\", \"partner\", \"paper\", \"caseCode\", "
                                 "\"version\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bindText(direction(entry)).bindText(entry.issuer.text).bindText(entry.symbol).bindText(entry.scope);
    row.bindText(entry.number).bindText(numberKey(entry.number)).bind(entry.printed).bind(entry.date);
    row.bind(entry.subject).bind(entry.partner).bind(entry.paper).bind(entry.caseCode).bind(versionOf(entry));
    if (const auto added = row.run(); !added)
        return tl::unexpected(added.error());
    return row.insertedId();
}

Result<void> updateEntry(CaseFile& file, const RegisterEntry& entry)
{
    Statement row(file.connection(),
                  QStringLiteral("UPDATE \"register_entry\" SET \"scope\" = ?, \"printed\" = ?, \"subject\" = ?, "
                                 "\"partner\" = ?, \"version\" = ? WHERE \"id\" = ?"));
    row.bindText(entry.scope).bind(entry.printed).bind(entry.subject).bind(entry.partner).bind(versionOf(entry));
    return row.bind(entry.id).run();
}

Result<void> removeEntry(CaseFile& file, qint64 id)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"register_entry\" WHERE \"id\" = ?"));
    return row.bind(id).run();
}

Result<std::optional<RegisterEntry>> entryOfNumber(CaseFile& file, const RegisterEntry& wanted)
{
    Statement row(file.connection(),
                  selected + QStringLiteral("WHERE \"direction\" = 'out' AND \"issuer\" = ? AND \"symbol\" = ? AND \"scope\" = ? "
                                            "AND \"numberKey\" = ?"));
    row.bindText(wanted.issuer.text).bindText(wanted.symbol).bindText(wanted.scope).bindText(numberKey(wanted.number));
    return readOne(row);
}

Result<std::vector<RegisterEntry>> entriesOfPaper(CaseFile& file, const QString& paper, const QString& caseCode, int version)
{
    Statement row(file.connection(), selected + QStringLiteral("WHERE \"direction\" = 'out' AND \"paper\" = ? AND "
                                                               "\"caseCode\" = ? AND \"version\" = ? ORDER BY \"id\""));
    row.bindText(paper).bindText(caseCode).bind(qint64(version));
    return readAll<RegisterEntry>(row, [](const Statement& found) -> Result<RegisterEntry> { return readEntry(found); });
}

Result<std::optional<RegisterEntry>> entryById(CaseFile& file, qint64 id)
{
    Statement row(file.connection(), selected + QStringLiteral("WHERE \"id\" = ?"));
    row.bind(id);
    return readOne(row);
}

Result<qint64> highestNumber(CaseFile& file, const RegisterEntry& like)
{
    // Numbers of more digits were typed by mistake: nobody goes on from them.
    Statement row(file.connection(),
                  QStringLiteral("SELECT ifnull(max(CAST(\"numberKey\" AS INTEGER)), 0) FROM \"register_entry\" WHERE "
                                 "\"direction\" = ? AND \"issuer\" = ? AND \"symbol\" = ? AND \"scope\" = ? AND "
                                 "\"numberKey\" NOT GLOB '*[^0-9]*' AND length(\"numberKey\") BETWEEN 1 AND 6"));
    row.bindText(direction(like)).bindText(like.issuer.text).bindText(like.symbol).bindText(like.scope);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return row.number(0);
}

Result<std::vector<RegisterEntry>> loadRegister(CaseFile& file)
{
    Statement rows(file.connection(), selected + QStringLiteral("ORDER BY \"date\" DESC, \"id\" DESC"));
    return readAll<RegisterEntry>(rows, [](const Statement& row) -> Result<RegisterEntry> { return readEntry(row); });
}

} // namespace doithoai
