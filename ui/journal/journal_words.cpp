#include "ui/journal/journal_words.h"

#include "domain/dates.h"
#include "domain/labels.h"
#include "ui/case_specs.h"
#include "ui/directory/directory_fields.h"
#include "ui/papers/paper_work.h"
#include "ui/settings/setting_names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Journal", source);
}

std::optional<CaseKind> caseKindOf(const QString& kind)
{
    if (kind == QLatin1String("session"))
        return CaseKind::Session;
    if (kind == QLatin1String("petition"))
        return CaseKind::Petition;
    if (kind == QLatin1String("escalation"))
        return CaseKind::Escalation;
    if (kind == QLatin1String("unitReport"))
        return CaseKind::UnitReport;
    return std::nullopt;
}

/// What only programs read.
bool isHidden(const QString& table, const QString& column)
{
    static const QSet<QString> everywhere = {QStringLiteral("id"), QStringLiteral("codeFolded"), QStringLiteral("hash"),
                                             QStringLiteral("digest"), QStringLiteral("json")};
    static const QSet<QString> ofSteps = {QStringLiteral("seq"), QStringLiteral("kind"), QStringLiteral("caseId"), QStringLiteral("recordedOn"),
                                          QStringLiteral("recordedAt"), QStringLiteral("by")};
    return everywhere.contains(column) || (table == QLatin1String("step") && ofSteps.contains(column));
}

QString otherLabel(const QString& column)
{
    const QMap<QString, QString> labels = {
        {QStringLiteral("state"), say(QT_TRANSLATE_NOOP("Journal", "State"))},
        {QStringLiteral("code"), say(QT_TRANSLATE_NOOP("Journal", "Code"))},
        {QStringLiteral("event"), say(QT_TRANSLATE_NOOP("Journal", "Step"))},
        {QStringLiteral("from"), say(QT_TRANSLATE_NOOP("Journal", "State before"))},
        {QStringLiteral("to"), say(QT_TRANSLATE_NOOP("Journal", "State after"))},
        {QStringLiteral("effectiveOn"), say(QT_TRANSLATE_NOOP("Journal", "Effective on"))},
        {QStringLiteral("reason"), say(QT_TRANSLATE_NOOP("Journal", "Reason"))},
        {QStringLiteral("justified"), say(QT_TRANSLATE_NOOP("Journal", "Passed with a reason"))},
        {QStringLiteral("advised"), say(QT_TRANSLATE_NOOP("Journal", "Advice shown"))},
        {QStringLiteral("kind"), say(QT_TRANSLATE_NOOP("Journal", "Kind"))},
        {QStringLiteral("caseCode"), say(QT_TRANSLATE_NOOP("Journal", "Case"))},
        {QStringLiteral("version"), say(QT_TRANSLATE_NOOP("Journal", "Version"))},
        {QStringLiteral("number"), say(QT_TRANSLATE_NOOP("Journal", "Number"))},
        {QStringLiteral("date"), say(QT_TRANSLATE_NOOP("Journal", "Date"))},
        {QStringLiteral("subject"), say(QT_TRANSLATE_NOOP("Journal", "Subject"))},
        {QStringLiteral("text"), say(QT_TRANSLATE_NOOP("Journal", "Words of the paper"))},
        {QStringLiteral("pdf"), say(QT_TRANSLATE_NOOP("Journal", "Pages of the paper"))},
        {QStringLiteral("position"), say(QT_TRANSLATE_NOOP("Journal", "Place in the order"))},
        {QStringLiteral("petition"), say(QT_TRANSLATE_NOOP("Journal", "Petition"))},
        {QStringLiteral("session"), say(QT_TRANSLATE_NOOP("Journal", "Session"))},
        {QStringLiteral("begunAt"), say(QT_TRANSLATE_NOOP("Journal", "Began to speak"))},
        {QStringLiteral("endedAt"), say(QT_TRANSLATE_NOOP("Journal", "Ended"))},
        {QStringLiteral("key"), say(QT_TRANSLATE_NOOP("Journal", "Name"))},
        {QStringLiteral("name"), say(QT_TRANSLATE_NOOP("Journal", "Name"))},
        {QStringLiteral("value"), say(QT_TRANSLATE_NOOP("Journal", "Value"))},
    };
    return labels.value(column, say(QT_TRANSLATE_NOOP("Journal", "Other")));
}

/// The columns of the directory as fields, so that codes and keys are read as names.
FieldSpec directoryField(const QString& table, const QString& column)
{
    std::vector<FieldSpec> fields;
    if (table == QLatin1String("unit"))
        fields = unitFields();
    else if (table == QLatin1String("post"))
        fields = postFields();
    else if (table == QLatin1String("official"))
        fields = termFields();
    else if (table == QLatin1String("day_mark"))
        fields = markFields();
    for (const FieldSpec& field : fields) {
        if (field.key == column)
            return field;
    }
    return {};
}

bool isTree(const QString& value)
{
    return (value.startsWith(u'{') || value.startsWith(u'[')) && !QJsonDocument::fromJson(value.toUtf8()).isNull();
}

/// Rules that were passed with a reason, or advice: the words of each.
QString findingWords(const QString& json)
{
    QStringList words;
    const QJsonArray findings = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto value : findings) {
        if (const QString text = value.toObject().value(QLatin1String("text")).toString(); !text.isEmpty())
            words.append(text);
    }
    return words.join(QStringLiteral("; "));
}

/// Reads one column in the words of a person.
class Reader {
public:
    Reader(const JournalEntry& entry, const EditorWorld& world)
        : m_entry(entry)
        , m_world(world)
        , m_kind(caseKindOf(entry.caseKind))
    {
    }

    FieldSpec field(const QString& column) const
    {
        if (FieldSpec known = directoryField(m_entry.table, column); !known.label.isEmpty())
            return known;
        const bool isOfCase = m_kind && m_entry.table != QLatin1String("step") && m_entry.table != QLatin1String("speaker")
            && m_entry.table != QLatin1String("frozen_paper");
        if (isOfCase) {
            if (FieldSpec known = fieldOfKind(*m_kind, column); !known.label.isEmpty())
                return known;
        }
        return {column, FieldKind::Text, otherLabel(column), {}, Window::ByEvent};
    }

    QString value(const FieldSpec& field, const QString& text) const
    {
        if (text.isEmpty())
            return {};
        const QString& column = field.key;
        if (m_kind && column == QLatin1String("state"))
            return stateLabel(*m_kind, text);
        if (m_kind && m_entry.table == QLatin1String("step")) {
            if (column == QLatin1String("event"))
                return text == QLatin1String("set") ? say(QT_TRANSLATE_NOOP("Journal", "Fields changed")) : eventLabel(*m_kind, text);
            if (column == QLatin1String("from") || column == QLatin1String("to"))
                return stateLabel(*m_kind, text);
            if (column == QLatin1String("justified") || column == QLatin1String("advised"))
                return findingWords(text);
        }
        const bool isPaper = (column == QLatin1String("kind") && (m_entry.table == QLatin1String("frozen_paper") || m_entry.table == QLatin1String("paper_word")))
            || (column == QLatin1String("paper") && m_entry.table == QLatin1String("register_entry"));
        if (isPaper)
            return paperLabel(text);
        if (m_entry.table == QLatin1String("setting") && column == QLatin1String("key"))
            return settingName(text);
        if (m_entry.digests.contains(column))
            return say(QT_TRANSLATE_NOOP("Journal", "(kept whole with the paper)"));
        if (isTree(text))
            return say(QT_TRANSLATE_NOOP("Journal", "(kept whole)"));
        if (field.kind == FieldKind::Text && column.endsWith(QLatin1String("On"))) {
            if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
                return dates::onScreen(day);
        }
        if (field.kind == FieldKind::Text && column == QLatin1String("date"))
            return dates::onScreen(QDate::fromString(text, Qt::ISODate));
        if (field.kind == FieldKind::Text && column.endsWith(QLatin1String("At")) && text.contains(u'T'))
            return momentWords(QDateTime::fromString(text, Qt::ISODate));
        return readable(field, text, m_world);
    }

    QString value(const QString& column, const QMap<QString, QString>& values) const
    {
        if (!values.contains(column))
            return {};
        if (m_entry.withheld.contains(column))
            return say(QT_TRANSLATE_NOOP("Journal", "(kept confidential)"));
        if (m_entry.erased.contains(column) && values.value(column).isEmpty())
            return say(QT_TRANSLATE_NOOP("Journal", "(erased)"));
        return value(field(column), values.value(column));
    }

    /// What a step recorded of its case, field by field.
    void addStepData(std::vector<ChangedField>& fields) const
    {
        const QJsonObject data = QJsonDocument::fromJson(m_entry.after.value(QStringLiteral("data")).toUtf8()).object();
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QString key = it.key().section(u'.', -1);
            FieldSpec known = m_kind ? fieldOfKind(*m_kind, key) : FieldSpec();
            if (known.label.isEmpty())
                known = {key, FieldKind::Text, otherLabel(key), {}, Window::ByEvent};
            const QString text = it.value().isString() ? it.value().toString() : it.value().toVariant().toString();
            fields.push_back({known.label, {}, isTree(text) ? QString() : readable(known, text, m_world)});
        }
    }

private:
    const JournalEntry& m_entry;
    const EditorWorld& m_world;
    std::optional<CaseKind> m_kind;
};

/// A kind of case before its code, in a narrow column.
QString shortNoun(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return say(QT_TRANSLATE_NOOP("Journal", "Session"));
    case CaseKind::Petition:
        return say(QT_TRANSLATE_NOOP("Journal", "Petition"));
    case CaseKind::Escalation:
        return say(QT_TRANSLATE_NOOP("Journal", "Escalation"));
    case CaseKind::UnitReport:
        return say(QT_TRANSLATE_NOOP("Journal", "Report"));
    }
    Q_UNREACHABLE();
}

QString ofEither(const JournalEntry& entry, const char* column)
{
    const QString name = QLatin1String(column);
    const QString after = entry.after.value(name);
    return after.isEmpty() ? entry.before.value(name) : after;
}

} // namespace

QString momentWords(const QDateTime& at)
{
    return at.isValid() ? dates::onScreen(at.date()) + u' ' + at.time().toString(QStringLiteral("HH:mm")) : QString();
}

QString subjectWords(const JournalEntry& entry, const EditorWorld& world)
{
    const auto named = [](const QString& noun, const QString& name) { return name.isEmpty() ? noun : QString(noun + u' ' + name); };
    if (entry.table == QLatin1String("unit"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Unit")), ofEither(entry, "name"));
    if (entry.table == QLatin1String("post"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Post")), ofEither(entry, "name"));
    if (entry.table == QLatin1String("official"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Official")),
                     ofEither(entry, "name") + QStringLiteral(" · ") + world.directory.postName(PostCode{ofEither(entry, "post")}));
    if (entry.table == QLatin1String("day_mark"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Day")), dates::onScreen(QDate::fromString(entry.key, Qt::ISODate)));
    if (entry.table == QLatin1String("profile"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Regulation")), ofEither(entry, "name"));
    if (entry.table == QLatin1String("setting"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Setting")), u'“' + settingName(entry.key) + u'”');
    if (entry.table == QLatin1String("account"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Account")), entry.key);
    if (entry.table == QLatin1String("meta"))
        return say(QT_TRANSLATE_NOOP("Journal", "The file itself"));
    if (entry.table == QLatin1String("frozen_paper") || entry.table == QLatin1String("frozen_paper_body"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Paper of")), entry.caseCode);
    if (entry.table == QLatin1String("paper_word"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Words of a paper of")), entry.caseCode);
    if (entry.table == QLatin1String("number_book"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Number book")), ofEither(entry, "issuer") + u' ' + ofEither(entry, "symbol"));
    if (entry.table == QLatin1String("register_entry"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Register line")), ofEither(entry, "printed"));
    if (entry.table == QLatin1String("attachment") || entry.table == QLatin1String("attachment_body"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Attachment of")), entry.caseCode);
    if (entry.table == QLatin1String("erasure"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Personal data erased from")), entry.caseCode);
    if (entry.table == QLatin1String("erasure_owed") || entry.table == QLatin1String("step_redaction") || entry.table == QLatin1String("journal_redaction"))
        return say(QT_TRANSLATE_NOOP("Journal", "Part of an erasure"));
    if (entry.table == QLatin1String("name_view"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Look at the name of")), entry.caseCode);
    if (entry.table == QLatin1String("destruction"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Protocol of destruction")), ofEither(entry, "code"));
    if (entry.table == QLatin1String("destroyed_case") || entry.table == QLatin1String("destroyed_paper"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Destroyed by protocol")), entry.caseCode);
    if (entry.table == QLatin1String("sender_key"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Key of the unit")), entry.key);
    if (entry.table == QLatin1String("import_digest"))
        return named(say(QT_TRANSLATE_NOOP("Journal", "Mark of an imported row")), ofEither(entry, "petition"));
    if (const auto kind = caseKindOf(entry.caseKind))
        return named(shortNoun(*kind), entry.caseCode);
    return say(QT_TRANSLATE_NOOP("Journal", "Other"));
}

QString changeWords(const JournalEntry& entry, const EditorWorld& world)
{
    if (entry.table == QLatin1String("step")) {
        const QString event = entry.after.value(QStringLiteral("event"));
        const auto kind = caseKindOf(entry.caseKind);
        if (event.isEmpty() || event == QLatin1String("set") || !kind)
            return say(QT_TRANSLATE_NOOP("Journal", "fields changed"));
        return say(QT_TRANSLATE_NOOP("Journal", "step: %1")).arg(eventLabel(*kind, event));
    }
    if (entry.isAdded)
        return say(QT_TRANSLATE_NOOP("Journal", "added"));
    if (entry.isRemoved)
        return say(QT_TRANSLATE_NOOP("Journal", "removed"));
    QStringList labels;
    for (const ChangedField& field : changedFields(entry, world))
        labels.append(field.label);
    // Nothing of a password stands in the journal, only that it was set.
    if (labels.isEmpty() && entry.table == QLatin1String("account"))
        return say(QT_TRANSLATE_NOOP("Journal", "password set"));
    labels.removeDuplicates();
    return say(QT_TRANSLATE_NOOP("Journal", "changed: %1")).arg(labels.join(QStringLiteral(", ")));
}

std::vector<ChangedField> changedFields(const JournalEntry& entry, const EditorWorld& world)
{
    const Reader read(entry, world);
    std::vector<ChangedField> fields;
    QStringList columns = entry.before.keys();
    columns += entry.after.keys();
    columns.removeDuplicates();
    std::ranges::stable_sort(columns, {}, [](const QString& column) {
        static const QStringList first = QStringLiteral("code name event from to state effectiveOn reason").split(u' ');
        const qsizetype at = first.indexOf(column);
        return at < 0 ? first.size() : at;
    });
    for (const QString& column : std::as_const(columns)) {
        if (isHidden(entry.table, column))
            continue;
        if (entry.table == QLatin1String("step") && column == QLatin1String("data"))
            continue;
        // Withheld and erased words cannot be compared: their digests tell only that something stood there.
        const bool isSame = entry.before.contains(column) == entry.after.contains(column)
            && entry.before.value(column) == entry.after.value(column);
        if (isSame && !entry.isAdded && !entry.isRemoved)
            continue;
        ChangedField field{read.field(column).label, read.value(column, entry.before), read.value(column, entry.after)};
        if (!field.before.isEmpty() || !field.after.isEmpty())
            fields.push_back(std::move(field));
    }
    if (entry.table == QLatin1String("step"))
        read.addStepData(fields);
    return fields;
}

std::vector<std::pair<QString, QString>> journalKinds()
{
    return {
        {QString(), say(QT_TRANSLATE_NOOP("Journal", "Everything"))},
        {QStringLiteral("session"), label(CaseKind::Session)},
        {QStringLiteral("petition"), label(CaseKind::Petition)},
        {QStringLiteral("escalation"), label(CaseKind::Escalation)},
        {QStringLiteral("unitReport"), label(CaseKind::UnitReport)},
        {QStringLiteral("paper"), say(QT_TRANSLATE_NOOP("Journal", "Papers"))},
        {QStringLiteral("directory"), say(QT_TRANSLATE_NOOP("Journal", "Directory"))},
        {QStringLiteral("calendar"), say(QT_TRANSLATE_NOOP("Journal", "Working calendar"))},
        {QStringLiteral("regulation"), say(QT_TRANSLATE_NOOP("Journal", "Regulations"))},
        {QStringLiteral("setting"), say(QT_TRANSLATE_NOOP("Journal", "Settings"))},
        {QStringLiteral("personal"), say(QT_TRANSLATE_NOOP("Journal", "Personal data"))},
    };
}

} // namespace doithoai
