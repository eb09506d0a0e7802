#include "casefile/word_places.h"

#include "casefile/case_repository.h"
#include "casefile/case_table.h"
#include "casefile/connection.h"
#include "casefile/draft_repository.h"
#include "casefile/search_index.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace doithoai {

namespace {

using Wanted = std::function<bool(const QString&)>;

bool isWritten(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::UnitOrText || kind == FieldKind::PostOrText;
}

bool isNestedJson(const QString& text)
{
    return text.startsWith(u'{') || text.startsWith(u'[');
}

QJsonValue changed(const QString& key, const QJsonValue& value, const TextChange& change)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (isNestedJson(text)) {
            if (const auto nested = changedJson(text, change))
                return *nested;
        }
        return change(key, text);
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const auto one : before)
            array.append(changed(key, one, change));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = changed(it.key(), it.value(), change);
        return object;
    }
    return value;
}

bool isJsonWanted(const QString& json, const Wanted& isWanted)
{
    bool is = false;
    (void)changedJson(json, [&](const QString&, const QString& text) -> QString {
        is = is || isWanted(text);
        return text;
    });
    return is;
}

/// A table whose rows belong to cases: what to read of it.
struct Source {
    QString table;
    QString key;      ///< SQL for the row's key, as the journal keeps it
    QString caseCode; ///< SQL
    QStringList columns;
    QString from; ///< SQL
};

template <class Case>
void addSources(std::vector<Source>& sources)
{
    const QString head = QLatin1String(namesOf<Case>().table);
    QMap<QString, QStringList> columns;
    for (const Field<Case>& f : fieldsOf<Case>()) {
        const QString table = tableOf(f);
        if (isWritten(f.kind) && isColumn(f) && !isOfOfficials(QString(QLatin1String(f.key))) && !table.endsWith(QLatin1String("_person")))
            columns[table].append(QLatin1String(f.key));
    }
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        sources.push_back({it.key(), QStringLiteral("r.\"id\""), QStringLiteral("m.\"code\""), it.value(),
                           it.key() == head ? QStringLiteral("\"%1\" AS r JOIN \"%1\" AS m USING (\"id\")").arg(head)
                                            : QStringLiteral("\"%1\" AS r JOIN \"%2\" AS m USING (\"id\")").arg(it.key(), head)});
    }
    const QString kind = QLatin1String(namesOf<Case>().kind);
    sources.push_back({QStringLiteral("step"), QStringLiteral("r.\"seq\""), QStringLiteral("m.\"code\""),
                       {QStringLiteral("reason"), QStringLiteral("justified"), QStringLiteral("advised"), QStringLiteral("data")},
                       QStringLiteral("\"step\" AS r JOIN \"%1\" AS m ON r.\"kind\" = '%2' AND m.\"id\" = r.\"caseId\"").arg(head, kind)});
}

const std::vector<Source>& allSources()
{
    static const std::vector<Source> all = [] {
        std::vector<Source> sources;
        addSources<Session>(sources);
        addSources<Petition>(sources);
        addSources<Escalation>(sources);
        addSources<UnitReport>(sources);
        const QString code = QStringLiteral("r.\"caseCode\"");
        sources.push_back({QStringLiteral("paper_word"), QStringLiteral("r.\"kind\" || '/' || r.\"caseCode\" || '/' || r.\"word\""), code,
                           {QStringLiteral("text")}, QStringLiteral("\"paper_word\" AS r")});
        sources.push_back({QStringLiteral("attachment"), QStringLiteral("r.\"id\""), code,
                           {QStringLiteral("title"), QStringLiteral("fileName")}, QStringLiteral("\"attachment\" AS r")});
        sources.push_back({QStringLiteral("register_entry"), QStringLiteral("r.\"id\""), code,
                           {QStringLiteral("subject"), QStringLiteral("partner")}, QStringLiteral("\"register_entry\" AS r")});
        sources.push_back({QStringLiteral("setting"), QStringLiteral("r.\"key\""), QStringLiteral("NULL"),
                           {QStringLiteral("value")}, QStringLiteral("\"setting\" AS r")});
        return sources;
    }();
    return all;
}

Result<void> addPlaces(CaseFile& file, const Source& source, const Wanted& isWanted, const QSet<QString>& cases,
                       std::vector<WordPlace>& places)
{
    QStringList columns{source.key, source.caseCode};
    for (const QString& column : source.columns)
        columns.append(QStringLiteral("r.\"%1\"").arg(column));
    Statement rows(file.connection(), QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QStringLiteral(", ")), source.from));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (!cases.isEmpty() && !cases.contains(rows.text(1)))
            continue;
        for (qsizetype i = 0; i < source.columns.size(); ++i) {
            const int column = int(i) + 2;
            if (rows.isNull(column))
                continue;
            const QString text = rows.text(column);
            if (isNestedJson(text) ? isJsonWanted(text, isWanted) : isWanted(text))
                places.push_back({source.table, rows.text(0), source.columns[i], rows.text(1), text});
        }
    }
}

Result<void> addDrafts(CaseFile& file, const Wanted& isWanted, const QSet<QString>& cases, std::vector<WordPlace>& places)
{
    const auto drafts = loadDrafts(file);
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const Draft& draft : *drafts) {
        for (auto it = draft.texts.cbegin(); it != draft.texts.cend(); ++it) {
            const QStringList codes = casesOfText(draft, it.key());
            const bool isAmongCases = cases.isEmpty() || std::ranges::any_of(codes, [&](const QString& code) { return cases.contains(code); });
            if (isAmongCases && isWanted(*it))
                places.push_back({QStringLiteral("draft"), draft.place, it.key(), codes.value(0), *it});
        }
    }
    return {};
}

/// The case of a row as it stands in the file; nothing when the row is gone.
Result<std::optional<QString>> caseOfRow(Connection& connection, const QString& table, const QString& key)
{
    for (const Source& source : allSources()) {
        if (source.table != table)
            continue;
        Statement row(connection, QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(source.caseCode, source.from, source.key));
        row.bindText(key);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            return row.text(0);
    }
    return std::nullopt;
}

Result<void> rewriteDraft(CaseFile& file, const WordPlace& place, const QString& words)
{
    auto drafts = loadDrafts(file);
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (Draft& draft : *drafts) {
        if (draft.place != place.key)
            continue;
        draft.texts[place.column] = words;
        return saveDraft(file, draft);
    }
    return {};
}

Result<void> allowStep(Connection& connection, const QString& seq, QDate on)
{
    Statement row(connection, QStringLiteral("INSERT INTO \"step_redaction\" (\"step\", \"on\") VALUES (?, ?) ON CONFLICT DO NOTHING"));
    return row.bind(seq.toLongLong()).bind(on).run();
}

Result<void> update(Connection& connection, const WordPlace& place, const QString& words)
{
    const Source* source = nullptr;
    for (const Source& one : allSources()) {
        if (one.table == place.table && one.columns.contains(place.column))
            source = &one;
    }
    if (!source)
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is no such place in the file."),
                    place.table + u'.' + place.column);
    QString key = source->key;
    key.remove(QStringLiteral("r."));
    Statement row(connection, QStringLiteral("UPDATE \"%1\" SET \"%2\" = ? WHERE %3 = ?").arg(place.table, place.column, key));
    row.bind(words);
    const bool isNumber = key == QLatin1String("\"id\"") || key == QLatin1String("\"seq\"");
    return (isNumber ? row.bind(place.key.toLongLong()) : row.bindText(place.key)).run();
}

/// Changes a text of a case with what the search knows of it.
template <class Case>
Result<void> updateCase(CaseFile& file, const WordPlace& place, const QString& words)
{
    const CaseRepository<Case> repository(file);
    const auto before = repository.find({place.caseCode});
    if (!before)
        return tl::unexpected(before.error());
    if (const auto updated = update(file.connection(), place, words); !updated)
        return updated;
    const auto after = repository.find({place.caseCode});
    if (!after)
        return tl::unexpected(after.error());
    if (!*before || !*after)
        return {};
    return updateSearch(file.connection(), QLatin1String(namesOf<Case>().table), (*before)->id.value, searchWords(**before),
                        searchWords(**after));
}

} // namespace

std::optional<QString> changedJson(const QString& json, const TextChange& change)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isObject())
        return QString::fromUtf8(QJsonDocument(changed({}, document.object(), change).toObject()).toJson(QJsonDocument::Compact));
    if (document.isArray())
        return QString::fromUtf8(QJsonDocument(changed({}, document.array(), change).toArray()).toJson(QJsonDocument::Compact));
    return std::nullopt;
}

Result<std::vector<WordPlace>> findWordPlaces(CaseFile& file, const Wanted& isWanted, const QStringList& cases)
{
    const QSet<QString> wanted(cases.begin(), cases.end());
    std::vector<WordPlace> places;
    for (const Source& source : allSources()) {
        if (const auto added = addPlaces(file, source, isWanted, wanted, places); !added)
            return tl::unexpected(added.error());
    }
    if (const auto added = addDrafts(file, isWanted, wanted, places); !added)
        return tl::unexpected(added.error());
    return places;
}

bool isReportProse(const QString& settingKey)
{
    static const QSet<QString> words = {QStringLiteral("leading"), QStringLiteral("good"), QStringLiteral("lacking"),
                                        QStringLiteral("causes"),  QStringLiteral("tasks"), QStringLiteral("proposals")};
    return settingKey.startsWith(QLatin1String("report.")) && words.contains(settingKey.section(u'.', -1));
}

bool isOfOfficials(const QString& key)
{
    static const QSet<QString> keys = {
        QStringLiteral("chairName"),  QStringLiteral("moderator"), QStringLiteral("secretary"), QStringLiteral("signedBy"),
        QStringLiteral("respondent"), QStringLiteral("respondentName"), QStringLiteral("agreedBy"), QStringLiteral("confirmedBy"),
        QStringLiteral("team"),       QStringLiteral("promiseOwner")};
    return keys.contains(key);
}

Result<std::vector<JournalPlace>> findJournalPlaces(CaseFile& file, const Wanted& isWanted)
{
    QSet<QString> tables;
    for (const Source& source : allSources())
        tables.insert(source.table);
    QMap<QString, JournalPlace> found; // by table and key
    Statement rows(file.connection(), QStringLiteral("SELECT j.\"table\", j.\"key\", j.\"before\", j.\"after\", w.\"before\", w.\"after\" FROM \"journal\" AS j "
                                                     "LEFT JOIN \"journal_words\" AS w ON w.\"seq\" = j.\"seq\" ORDER BY j.\"seq\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        const QString table = rows.text(0);
        if (!tables.contains(table) || (table == QLatin1String("setting") && !isReportProse(rows.text(1))))
            continue;
        const bool isStep = table == QLatin1String("step");
        QString caseCode;
        bool isNaming = false;
        for (int column = 2; column <= 5; ++column) {
            if (rows.isNull(column))
                continue;
            (void)changedJson(rows.text(column), [&](const QString& key, const QString& text) -> QString {
                isNaming = isNaming || ((isStep || !isOfOfficials(key)) && isWanted(text));
                if (key == QLatin1String("caseCode"))
                    caseCode = text;
                return text;
            });
        }
        if (!isNaming)
            continue;
        JournalPlace& place = found[table + u'/' + rows.text(1)];
        place.table = table;
        place.key = rows.text(1);
        place.caseCode = caseCode;
        ++place.entries;
    }
    std::vector<JournalPlace> places;
    for (JournalPlace& place : found) {
        const auto known = caseOfRow(file.connection(), place.table, place.key);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            place.caseCode = **known;
        places.push_back(std::move(place));
    }
    return places;
}

Result<void> rewritePlace(CaseFile& file, const WordPlace& place, const QString& words, QDate on)
{
    if (place.table == QLatin1String("draft"))
        return rewriteDraft(file, place, words);
    if (place.table == QLatin1String("step")) {
        if (const auto allowed = allowStep(file.connection(), place.key, on); !allowed)
            return allowed;
        return update(file.connection(), place, words);
    }
    if (place.table.startsWith(QLatin1String("petition")))
        return updateCase<Petition>(file, place, words);
    if (place.table.startsWith(QLatin1String("session")))
        return updateCase<Session>(file, place, words);
    if (place.table.startsWith(QLatin1String("escalation")))
        return updateCase<Escalation>(file, place, words);
    return update(file.connection(), place, words);
}

} // namespace doithoai
