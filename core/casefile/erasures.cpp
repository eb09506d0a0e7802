#include "casefile/erasures.h"

#include "casefile/case_repository.h"
#include "casefile/connection.h"
#include "casefile/erased_cases.h"
#include "casefile/file_notes.h"
#include "casefile/journal_functions.h"
#include "casefile/rows.h"
#include "casefile/search_index.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace doithoai {

namespace {

const QString personTable = QStringLiteral("petition_person");

/// A row of the journal as it is looked through.
struct JournalRow {
    qint64 seq = 0;
    std::optional<QString> before, after, wordsBefore, wordsAfter;
    bool isLast = false; ///< the row that it tells of was not written since
};

std::optional<QString> cell(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

Result<void> emptyWords(Connection& connection, qint64 seq, bool withSalt)
{
    Statement row(connection, withSalt ? QStringLiteral("UPDATE \"journal_words\" SET \"before\" = NULL, \"after\" = NULL, \"salt\" = x'' "
                                                        "WHERE \"seq\" = ?")
                                       : QStringLiteral("UPDATE \"journal_words\" SET \"before\" = NULL, \"after\" = NULL WHERE \"seq\" = ?"));
    return row.bind(seq).run();
}

QString digestOf(const std::optional<QString>& picture)
{
    return picture ? QString::fromLatin1(saltedDigest({}, picture->toUtf8())) : QString();
}

/// The hash of an entry at its place in the chain, with these pictures in place of its own.
Result<QByteArray> redactedHash(Connection& connection, qint64 seq, const std::optional<QString>& before, const std::optional<QString>& after)
{
    Statement row(connection, QStringLiteral("SELECT (SELECT p.\"hash\" FROM \"journal\" AS p WHERE p.\"seq\" = j.\"seq\" - 1), j.\"seq\", j.\"at\", j.\"by\", "
                                             "j.\"rehearsal\", j.\"table\", j.\"key\" FROM \"journal\" AS j WHERE j.\"seq\" = ?"));
    row.bind(seq);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    std::vector<std::optional<QByteArray>> fields;
    for (int column = 1; column <= 6; ++column)
        fields.emplace_back(row.text(column).toUtf8());
    for (const std::optional<QString>& picture : {before, after})
        fields.push_back(picture ? std::optional(picture->toUtf8()) : std::nullopt);
    return chainHash(row.bytes(0), fields);
}

/// Keeps that an entry lost words, and with which pictures it stands since.
Result<void> addRedaction(Connection& connection, qint64 seq, const std::optional<QString>& before, const std::optional<QString>& after)
{
    const auto hash = redactedHash(connection, seq, before, after);
    if (!hash)
        return tl::unexpected(hash.error());
    Statement fact(connection, QStringLiteral("INSERT INTO \"journal_redaction\" (\"entry\", \"before\", \"after\", \"hash\") VALUES (?, ?, ?, ?)"));
    return fact.bind(seq).bind(digestOf(before)).bind(digestOf(after)).bind(*hash).run();
}

Result<void> redact(Connection& connection, qint64 seq, const std::optional<QString>& before, const std::optional<QString>& after)
{
    if (const auto added = addRedaction(connection, seq, before, after); !added)
        return added;
    Statement row(connection, QStringLiteral("UPDATE \"journal\" SET \"before\" = ?, \"after\" = ? WHERE \"seq\" = ?"));
    return row.bind(before.value_or(QString())).bind(after.value_or(QString())).bind(seq).run();
}

/// Takes the words out of one row; true when it had any. `isCovered`: of a case of which the file says that its words went;
/// of every other one the entry itself is to tell that they went by an erasure, also where its pictures held none of them.
Result<bool> emptyRow(Connection& connection, const JournalRow& row, bool isPerson, bool isCovered, const TextChange& change)
{
    const auto holds = [&](const std::optional<QString>& json) {
        bool is = false;
        if (json) {
            (void)changedJson(*json, [&](const QString& key, const QString& text) -> QString {
                is = is || change(key, text) != text;
                return text;
            });
        }
        return is;
    };
    bool isEmptied = false;
    const bool hasWords = row.wordsBefore || row.wordsAfter;
    // The last picture of a person is that without words: its salt proves it.
    if (isPerson ? !row.isLast : hasWords && (holds(row.wordsBefore) || holds(row.wordsAfter))) {
        if (const auto emptied = emptyWords(connection, row.seq, !row.isLast); !emptied)
            return tl::unexpected(emptied.error());
        isEmptied = true;
    }
    const bool isBefore = holds(row.before);
    const bool isAfter = !row.isLast && holds(row.after);
    if (isBefore || isAfter) {
        if (const auto done = redact(connection, row.seq, isBefore ? changedJson(*row.before, change) : row.before,
                                     isAfter ? changedJson(*row.after, change) : row.after);
            !done)
            return tl::unexpected(done.error());
        isEmptied = true;
    } else if (isEmptied && !isCovered) {
        if (const auto told = addRedaction(connection, row.seq, row.before, row.after); !told)
            return tl::unexpected(told.error());
    }
    return isEmptied;
}

Result<JournalRow> rowAt(Connection& connection, qint64 seq, bool isLast)
{
    Statement row(connection, QStringLiteral("SELECT j.\"before\", j.\"after\", w.\"before\", w.\"after\" FROM \"journal\" AS j "
                                             "LEFT JOIN \"journal_words\" AS w ON w.\"seq\" = j.\"seq\" WHERE j.\"seq\" = ?"));
    row.bind(seq);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    // A row that is gone needs nothing that would prove it.
    return JournalRow{seq, cell(row, 0), cell(row, 1), cell(row, 2), cell(row, 3), isLast && !row.isNull(1)};
}

/// The rows of the journal by "table/key" of what they tell of, in their order: the journal is looked through once,
/// however much is erased.
Result<QMap<QString, std::vector<qint64>>> wantedRows(Connection& connection, const JournalRows& wanted)
{
    Statement rows(connection, QStringLiteral("SELECT \"seq\", \"table\", \"key\" FROM \"journal\" ORDER BY \"seq\""));
    QMap<QString, std::vector<qint64>> found;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return found;
        const QString table = rows.text(1);
        const QString key = rows.text(2);
        const QString name = table + u'/' + key;
        if (wanted.rows.contains(name) || (table == personTable && wanted.people.contains(key)))
            found[name].push_back(rows.number(0));
    }
}

} // namespace

Result<std::vector<Erasure>> loadErasures(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"petition\", \"on\", \"at\", \"by\", \"reason\" FROM \"erasure\" ORDER BY \"id\" DESC"));
    return readAll<Erasure>(rows, [](const Statement& row) -> Result<Erasure> {
        return Erasure{{row.text(0)}, row.day(1), QDateTime::fromString(row.text(2), Qt::ISODateWithMs), row.text(3), row.text(4)};
    });
}

Result<void> addErasure(CaseFile& file, const Erasure& erasure)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"erasure\" (\"petition\", \"on\", \"at\", \"by\", \"reason\") VALUES (?, ?, ?, ?, ?)"));
    row.bind(erasure.petition.text).bind(erasure.on).bindText(erasure.at.toString(Qt::ISODateWithMs));
    return row.bindText(erasure.by).bindText(erasure.reason).run();
}

Result<void> replacePerson(CaseFile& file, const PetitionCode& code, const QString& petitioner)
{
    Connection& connection = file.connection();
    const PetitionRepository repository(file);
    const auto before = repository.find(code);
    if (!before)
        return tl::unexpected(before.error());
    if (!*before)
        return fail(Trouble::Usage, code.text);
    const qint64 id = (*before)->id.value;
    Statement gone(connection, QStringLiteral("DELETE FROM \"petition_person\" WHERE \"id\" = ?"));
    if (const auto removed = gone.bind(id).run(); !removed)
        return removed;
    Statement anew(connection, QStringLiteral("INSERT INTO \"petition_person\" (\"id\", \"petitioner\") VALUES (?, ?)"));
    if (const auto added = anew.bind(id).bind(petitioner).run(); !added)
        return added;
    Petition after = **before;
    after.petitioner = petitioner;
    after.address.clear();
    after.phone.clear();
    return updateSearch(connection, QStringLiteral("petition"), id, searchWords(**before), searchWords(after));
}

Result<int> emptyJournal(CaseFile& file, const JournalRows& wanted, const TextChange& change)
{
    Connection& connection = file.connection();
    const auto found = wantedRows(connection, wanted);
    if (!found)
        return tl::unexpected(found.error());
    const auto covered = casesTakenOut(connection);
    if (!covered)
        return tl::unexpected(covered.error());
    if (const auto noted = keepFileNote(file, emptiedNote, QStringLiteral("yes")); !noted)
        return tl::unexpected(noted.error());
    int emptied = 0;
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        const bool isPerson = it.key().startsWith(personTable + u'/');
        const bool isStep = it.key().startsWith(QLatin1String("step/"));
        const auto caseCode = caseOfRowAt(connection, it.key().section(u'/', 0, 0), it.key().section(u'/', 1));
        if (!caseCode)
            return tl::unexpected(caseCode.error());
        const bool isCovered = covered->contains(*caseCode);
        // As in the row itself, who acted for the office stays: somebody of the same name. Of a step the words go as a whole.
        const TextChange ofRow = [&](const QString& key, const QString& text) -> QString { return !isStep && isOfOfficials(key) ? text : change(key, text); };
        for (const qint64 seq : *it) {
            const auto row = rowAt(connection, seq, seq == it->back());
            if (!row)
                return tl::unexpected(row.error());
            const auto done = emptyRow(connection, *row, isPerson, isCovered, ofRow);
            if (!done)
                return tl::unexpected(done.error());
            emptied += *done ? 1 : 0;
        }
    }
    return emptied;
}

Result<void> forgetSearched(CaseFile& file)
{
    Connection& connection = file.connection();
    if (const auto written = connection.writeSearch(); !written)
        return written;
    for (const char* index : {"petition_search", "session_search", "escalation_search"}) {
        if (const auto done = connection.run(QStringLiteral("INSERT INTO \"%1\" (\"%1\") VALUES ('optimize')").arg(QLatin1String(index))); !done)
            return done;
    }
    return {};
}

Result<std::vector<Owed>> loadOwed(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"what\", \"place\" FROM \"erasure_owed\" ORDER BY 1 DESC, 2"));
    return readAll<Owed>(rows, [](const Statement& row) -> Result<Owed> { return Owed{row.text(0), row.text(1)}; });
}

Result<void> addOwed(CaseFile& file, const Owed& owed)
{
    Statement row(file.connection(), QStringLiteral("INSERT INTO \"erasure_owed\" (\"what\", \"place\") VALUES (?, ?) ON CONFLICT DO NOTHING"));
    return row.bindText(owed.what).bindText(owed.place).run();
}

Result<void> oweRest(CaseFile& file, bool isWithBackups, const QString& secondPlace)
{
    std::vector<Owed> owed{{QStringLiteral("rewrite"), {}}};
    if (isWithBackups)
        owed.push_back({QStringLiteral("backups"), {}});
    if (isWithBackups && !secondPlace.isEmpty())
        owed.push_back({QStringLiteral("backups"), secondPlace});
    for (const Owed& one : owed) {
        if (const auto added = addOwed(file, one); !added)
            return added;
    }
    return {};
}

Result<void> removeOwed(CaseFile& file, const Owed& owed)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"erasure_owed\" WHERE \"what\" = ? AND \"place\" = ?"));
    return row.bindText(owed.what).bindText(owed.place).run();
}

Result<void> rewriteWhole(CaseFile& file)
{
    return file.connection().run(QStringLiteral("VACUUM"));
}

Result<void> rewriteWholeAt(const QString& path, const std::atomic<bool>& isStopped)
{
    const std::atomic<bool>* asked = &isStopped;
    constexpr int lookEvery = 1000; // instructions of the statement
    const auto own = Connection::open(path, Connection::Access::ReadWrite);
    if (!own)
        return tl::unexpected(own.error());
    sqlite3_progress_handler((*own)->handle(), lookEvery,
                             [](void* place) { return (*static_cast<const std::atomic<bool>**>(place))->load() ? 1 : 0; },
                             &asked);
    auto done = (*own)->run(QStringLiteral("VACUUM"));
    sqlite3_progress_handler((*own)->handle(), 0, nullptr, nullptr);
    if (!done && isStopped)
        return fail(Trouble::Refused, QCoreApplication::translate("Erasing", "The writing anew of the file was put off. It is remembered."));
    return done;
}

} // namespace doithoai
