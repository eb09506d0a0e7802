#include "casefile/journal_reader.h"

#include "casefile/case_table.h"
#include "casefile/journal_triggers.h"
#include "casefile/rows.h"
#include "casefile/withheld_words.h"
#include "domain/text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <unordered_map>

namespace doithoai {

namespace {

/// The tables that belong to a kind.
QStringList tablesOf(const QString& kind)
{
    static const QMap<QString, QStringList> tables = [] {
        const auto list = [](const char* names) { return QString::fromLatin1(names).split(u' '); };
        return QMap<QString, QStringList>{
            {QStringLiteral("session"), list("session session_text speaker")},
            {QStringLiteral("petition"), list("petition petition_person petition_text")},
            {QStringLiteral("escalation"), list("escalation escalation_text escalation_petition")},
            {QStringLiteral("unitReport"), list("unit_report unit_report_text")},
            {QStringLiteral("directory"), list("unit post official")},
            {QStringLiteral("calendar"), list("day_mark")},
            {QStringLiteral("regulation"), list("profile")},
            {QStringLiteral("setting"), list("setting meta")},
            {QStringLiteral("paper"), list("frozen_paper frozen_paper_body paper_word register_entry number_book attachment attachment_body")},
            {QStringLiteral("personal"), list("erasure erasure_owed step_redaction journal_redaction name_view destruction destroyed_case destroyed_paper")},
        };
    }();
    return tables.value(kind);
}

bool isCaseKind(const QString& kind)
{
    return kind == QLatin1String("session") || kind == QLatin1String("petition") || kind == QLatin1String("escalation")
        || kind == QLatin1String("unitReport");
}

/// The head table of a kind of case.
QString headTable(const QString& kind)
{
    return kind == QLatin1String("unitReport") ? QStringLiteral("unit_report") : kind;
}

QString quotedList(const QStringList& names)
{
    QStringList quoted;
    for (const QString& name : names)
        quoted.append(u'\'' + name + u'\'');
    return quoted.join(QStringLiteral(", "));
}

struct KnownCase {
    QString kind;
    QString code;
    qint64 id = 0;
};

Result<std::optional<KnownCase>> findCase(CaseFile& file, const QString& text)
{
    for (const char* kind : {"session", "petition", "escalation", "unitReport"}) {
        const QString name = QLatin1String(kind);
        Statement row(file.connection(),
                      QStringLiteral("SELECT \"id\", \"code\" FROM \"%1\" WHERE \"codeFolded\" = ?").arg(headTable(name)));
        row.bindText(foldedCode(text));
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            return std::optional(KnownCase{name, row.text(1), row.number(0)});
    }
    return std::optional<KnownCase>();
}

/// The conditions that SQL can judge by itself; the names of writers and words are judged with folded texts.
class Conditions {
public:
    void add(const QString& sql, const QVariantList& values = {})
    {
        m_sql.append(u'(' + sql + u')');
        m_values.append(values);
    }
    QString sql() const { return m_sql.join(QStringLiteral(" AND ")); }
    void bindTo(Statement& rows) const
    {
        for (const QVariant& value : m_values)
            rows.bind(value);
    }

private:
    QStringList m_sql;
    QVariantList m_values;
};

void addCase(Conditions& conditions, const KnownCase& known)
{
    const QString id = QString::number(known.id);
    const QStringList tables = tablesOf(known.kind);
    const QString ofSteps = QStringLiteral("\"kind\":\"%1\",\"caseId\":%2,").arg(known.kind, id);
    const QString byCode = u'"' + known.code + u'"';
    conditions.add(QStringLiteral("(j.\"table\" IN (%1) AND (j.\"key\" = ? OR j.\"key\" LIKE ? || '/%')) "
                                  "OR (j.\"table\" = 'step' AND instr(j.\"after\", ?) > 0) "
                                  "OR (j.\"table\" IN ('frozen_paper', 'speaker', 'escalation_petition', 'paper_word', "
                                  "'register_entry', 'attachment', 'erasure', 'name_view', 'destroyed_case') "
                                  "AND instr(ifnull(j.\"after\", j.\"before\"), ?) > 0)")
                       .arg(quotedList(tables)),
                   {id, id, ofSteps, byCode});
}

void addKind(Conditions& conditions, const QString& kind)
{
    QString sql = QStringLiteral("j.\"table\" IN (%1)").arg(quotedList(tablesOf(kind)));
    QVariantList values;
    if (isCaseKind(kind)) {
        sql += QStringLiteral(" OR (j.\"table\" = 'step' AND instr(j.\"after\", ?) > 0)");
        values.append(QStringLiteral("\"kind\":\"%1\"").arg(kind));
    }
    conditions.add(sql, values);
}

QStringList foldedWords(const QString& typed)
{
    constexpr qsizetype longest = 200; // what is pasted by mistake is no search
    return text::folded(typed.left(longest)).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool hasAll(const QString& folded, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); });
}

void readImage(const QByteArray& json, QMap<QString, QString>& values)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        values.insert(it.key(), it.value().isString() ? it.value().toString() : QString::number(it.value().toInteger()));
}

/// The values of an image without its keys, for looking through.
QString valuesOf(const QByteArray& json)
{
    QMap<QString, QString> values;
    readImage(json, values);
    return QStringList(values.cbegin(), values.cend()).join(u'\n');
}

/// Columns of a scan: seq, by, table, key, before, after, words before, words after.
Result<bool> hasWords(CaseFile& file, const Statement& row, const QStringList& words)
{
    if (words.isEmpty())
        return true;
    const QString table = row.text(2);
    QStringList texts{table == QLatin1String("step") ? QString() : row.text(3)};
    for (const int column : {4, 5})
        texts.append(QString::fromUtf8(row.view(column)));
    bool hasPersonal = !row.isNull(6) || !row.isNull(7);
    if (hasPersonal) {
        const auto isWithheld = areWordsWithheld(file, table, row.text(3), row.bytes(row.isNull(5) ? 4 : 5));
        if (!isWithheld)
            return tl::unexpected(isWithheld.error());
        hasPersonal = !*isWithheld;
    }
    if (hasPersonal) {
        for (const int column : {6, 7})
            texts.append(QString::fromUtf8(row.view(column)));
    }
    // The images carry the names of their columns: a word is looked for in the values only.
    if (!hasAll(text::folded(texts.join(u'\n')), words))
        return false;
    QStringList values{texts.first()};
    for (qsizetype i = 1; i < texts.size(); ++i)
        values.append(valuesOf(texts[i].toUtf8()));
    return hasAll(text::folded(values.join(u'\n')), words);
}

/// Codes of cases by kind and row, read once each.
class CaseCodes {
public:
    explicit CaseCodes(CaseFile& file)
        : m_file(file)
    {
    }

    Result<QString> code(const QString& kind, qint64 id)
    {
        const QString name = kind + u'/' + QString::number(id);
        if (const auto known = m_codes.constFind(name); known != m_codes.cend())
            return *known;
        Statement row(m_file.connection(), QStringLiteral("SELECT \"code\" FROM \"%1\" WHERE \"id\" = ?").arg(headTable(kind)));
        row.bind(id);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        return *m_codes.insert(name, *more ? row.text(0) : QString());
    }

private:
    CaseFile& m_file;
    QHash<QString, QString> m_codes;
};

Result<void> findItsCase(CaseCodes& codes, JournalEntry& entry)
{
    const auto& values = entry.after.isEmpty() ? entry.before : entry.after;
    if (entry.table == QLatin1String("step")) {
        entry.caseKind = values.value(QStringLiteral("kind"));
        if (!isCaseKind(entry.caseKind))
            return {};
        const auto code = codes.code(entry.caseKind, values.value(QStringLiteral("caseId")).toLongLong());
        if (!code)
            return tl::unexpected(code.error());
        entry.caseCode = *code;
        return {};
    }
    if (values.contains(QStringLiteral("caseCode"))) { // papers, their words, attachments, the register
        entry.caseCode = values.value(QStringLiteral("caseCode"));
        return {};
    }
    if (entry.table == QLatin1String("erasure") || entry.table == QLatin1String("name_view")) {
        entry.caseKind = QStringLiteral("petition");
        entry.caseCode = values.value(QStringLiteral("petition"));
        return {};
    }
    if (entry.table == QLatin1String("destroyed_case")) {
        entry.caseCode = values.value(QStringLiteral("case"));
        return {};
    }
    if (entry.table == QLatin1String("speaker")) {
        entry.caseKind = QStringLiteral("session");
        entry.caseCode = values.value(QStringLiteral("session"));
        return {};
    }
    for (const char* kind : {"session", "petition", "escalation", "unitReport"}) {
        if (!tablesOf(QLatin1String(kind)).contains(entry.table))
            continue;
        const auto code = codes.code(QLatin1String(kind), entry.key.section(u'/', 0, 0).toLongLong());
        if (!code)
            return tl::unexpected(code.error());
        entry.caseKind = QLatin1String(kind);
        entry.caseCode = *code;
    }
    return {};
}

/// Puts the words in the place of their digests, or says that they are erased or withheld.
Result<void> putWords(CaseFile& file, const JournaledTable* table, const Statement& row, JournalEntry& entry)
{
    if (!table)
        return {};
    entry.digests = table->bulky;
    if (table->personal.isEmpty())
        return {};
    const auto withheld = areWordsWithheld(file, entry.table, entry.key, row.bytes(row.isNull(7) ? 6 : 7));
    if (!withheld)
        return tl::unexpected(withheld.error());
    const bool isWithheld = *withheld;
    const auto put = [&](int column, QMap<QString, QString>& values) {
        QMap<QString, QString> words;
        if (!row.isNull(column))
            readImage(row.bytes(column), words);
        for (const QString& name : table->personal) {
            if (!values.contains(name))
                continue;
            if (isWithheld)
                entry.withheld.insert(name);
            else if (!words.contains(name))
                entry.erased.insert(name);
            values[name] = isWithheld ? QString() : words.value(name);
        }
    };
    put(8, entry.before);
    put(9, entry.after);
    return {};
}

} // namespace

Result<qint64> journalHead(CaseFile& file)
{
    Statement row(file.connection(), QStringLiteral("SELECT ifnull(max(\"seq\"), 0) FROM \"journal\""));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return row.number(0);
}

Result<QByteArray> journalHash(CaseFile& file)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"hash\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1"));
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? row.bytes(0) : QByteArray();
}

Result<JournalScan> scanJournal(CaseFile& file, const JournalQuery& query, qint64 below, int rows)
{
    JournalScan scan;
    scan.reached = std::max<qint64>(1, below - rows);
    Conditions conditions;
    conditions.add(QStringLiteral("j.\"seq\" < ? AND j.\"seq\" >= ?"), {below, scan.reached});
    if (query.from.isValid())
        conditions.add(QStringLiteral("substr(j.\"at\", 1, 10) >= ?"), {query.from.toString(Qt::ISODate)});
    if (query.to.isValid())
        conditions.add(QStringLiteral("substr(j.\"at\", 1, 10) <= ?"), {query.to.toString(Qt::ISODate)});
    if (!query.kind.isEmpty())
        addKind(conditions, query.kind);
    if (!query.caseCode.trimmed().isEmpty()) {
        const auto known = findCase(file, query.caseCode);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known) {
            scan.reached = 1;
            return scan;
        }
        addCase(conditions, **known);
    }
    const QStringList words = foldedWords(query.words);
    const QStringList writer = foldedWords(query.by);
    // Long images are read only where words are looked for.
    const QString columns = words.isEmpty() ? QStringLiteral("j.\"seq\", j.\"by\"")
                                            : QStringLiteral("j.\"seq\", j.\"by\", j.\"table\", j.\"key\", j.\"before\", "
                                                             "j.\"after\", w.\"before\", w.\"after\"");
    const QString from = words.isEmpty() ? QStringLiteral(" FROM \"journal\" AS j")
                                         : QStringLiteral(" FROM \"journal\" AS j LEFT JOIN \"journal_words\" AS w ON w.\"seq\" = j.\"seq\"");
    Statement found(file.connection(), QStringLiteral("SELECT ") + columns + from + QStringLiteral(" WHERE ") + conditions.sql()
                                           + QStringLiteral(" ORDER BY j.\"seq\" DESC"));
    conditions.bindTo(found);
    QHash<QString, bool> isWriter;
    while (true) {
        const auto more = found.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return scan;
        if (!writer.isEmpty()) {
            const QString by = found.text(1);
            if (!isWriter.contains(by))
                isWriter.insert(by, hasAll(text::folded(by), writer));
            if (!isWriter.value(by))
                continue;
        }
        const auto fits = hasWords(file, found, words);
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits)
            scan.seqs.push_back(found.number(0));
    }
}

Result<std::vector<JournalEntry>> journalEntries(CaseFile& file, const std::vector<qint64>& seqs)
{
    const auto tables = journaledTables(file.connection());
    if (!tables)
        return tl::unexpected(tables.error());
    CaseCodes codes(file);
    std::vector<JournalEntry> entries;
    for (const qint64 seq : seqs) {
        Statement row(file.connection(),
                      QStringLiteral("SELECT j.\"seq\", j.\"at\", j.\"by\", j.\"rehearsal\", j.\"table\", j.\"key\", "
                                     "j.\"before\", j.\"after\", w.\"before\", w.\"after\" FROM \"journal\" AS j "
                                     "LEFT JOIN \"journal_words\" AS w ON w.\"seq\" = j.\"seq\" WHERE j.\"seq\" = ?"));
        row.bind(seq);
        const auto more = row.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            continue;
        JournalEntry entry;
        entry.seq = seq;
        entry.at = QDateTime::fromString(row.text(1), Qt::ISODateWithMs);
        entry.by = row.text(2);
        entry.isRehearsal = row.number(3) != 0;
        entry.table = row.text(4);
        entry.key = row.text(5);
        entry.isAdded = row.isNull(6);
        entry.isRemoved = row.isNull(7);
        readImage(row.bytes(6), entry.before);
        readImage(row.bytes(7), entry.after);
        const auto table = std::ranges::find(*tables, entry.table, &JournaledTable::name);
        if (const auto put = putWords(file, table == tables->end() ? nullptr : &*table, row, entry); !put)
            return tl::unexpected(put.error());
        if (const auto found = findItsCase(codes, entry); !found)
            return tl::unexpected(found.error());
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace doithoai
