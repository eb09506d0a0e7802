#include "services/case_input.h"

#include "calendar/deadline_rule.h"
#include "domain/dates.h"
#include "domain/spelling.h"
#include "domain/text.h"
#include "services/case_machine.h"

#include <QCoreApplication>
#include <functional>

namespace doithoai {

namespace {

tl::unexpected<Error> wrongWord(const QString& sentence)
{
    return fail(Trouble::Usage, sentence);
}

Result<QString> day(const QString& label, const QString& text)
{
    if (const auto read = dates::parseDay(text))
        return read->toString(Qt::ISODate);
    return wrongWord(QCoreApplication::translate("Office", "%1: “%2” is not a day. Write it as 18/03/2023 or 2023-03-18.")
                         .arg(label, text));
}

Result<QString> moment(const QString& label, const QString& text)
{
    if (const auto read = dates::parseMoment(text))
        return field::toText(std::optional(*read));
    return wrongWord(
        QCoreApplication::translate("Office", "%1: “%2” is not a day with a time. Write it as 18/03/2023 08:00 or "
                                              "2023-03-18T08:00.")
            .arg(label, text));
}

Result<QString> number(const QString& label, const QString& text)
{
    bool isNumber = false;
    const int read = text.toInt(&isNumber);
    if (isNumber && read >= 0)
        return QString::number(read);
    return wrongWord(
        QCoreApplication::translate("Office", "%1: “%2” is not a whole number of zero or more.").arg(label, text));
}

/// A code of the directory: by code, or by name in words.
template <class CodeType>
Result<QString> known(const std::optional<CodeType>& found, const QString& label, const QString& text)
{
    if (found)
        return found->text;
    return wrongWord(
        std::is_same_v<CodeType, UnitCode>
            ? QCoreApplication::translate("Office", "%1: the directory has no unit “%2”, or more than one of that name.")
                  .arg(label, text)
            : QCoreApplication::translate("Office", "%1: the directory has no post “%2”, or more than one of that name.")
                  .arg(label, text));
}

Result<QString> eachOf(const QString& text, const std::function<Result<QString>(const QString&)>& read)
{
    QStringList codes;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto code = read(part.trimmed());
        if (!code)
            return code;
        if (!codes.contains(*code))
            codes.append(*code);
    }
    return codes.join(u',');
}

/// The few fields of free text in which one word means something to the rules: "yes" and "none".
QString settledWord(QLatin1String key, const QString& text, const Vocabulary& vocabulary)
{
    if (key == QLatin1String("told") && vocabulary.key(QStringLiteral("yesNo"), text) == QLatin1String("yes"))
        return QStringLiteral("yes");
    const bool isPartOfDossier = key == QLatin1String("documents") || key == QLatin1String("differing")
        || key == QLatin1String("results");
    const QStringList nothing{QStringLiteral("none"), QStringLiteral("khong"), QStringLiteral("khong co")};
    if (isPartOfDossier && nothing.contains(text::folded(text)))
        return QStringLiteral("none");
    return text;
}

/// A session stands in the plan or is held ad hoc: the labels say it in words of their own.
std::optional<QString> plannedWord(QLatin1String key, const QString& text)
{
    if (key != QLatin1String("planned"))
        return std::nullopt;
    static const QHash<QString, QString> words{
        {QStringLiteral("dinh ky"), QStringLiteral("yes")},       {QStringLiteral("theo ke hoach"), QStringLiteral("yes")},
        {QStringLiteral("planned"), QStringLiteral("yes")},       {QStringLiteral("dinh ky theo ke hoach"), QStringLiteral("yes")},
        {QStringLiteral("dot xuat"), QStringLiteral("no")},       {QStringLiteral("ad hoc"), QStringLiteral("no")}};
    const auto found = words.constFind(text::spelled(text));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

template <class Case>
QStringList fieldKeys()
{
    QStringList keys;
    for (const Field<Case>& field : fieldsOf<Case>()) {
        if (field.window != Window::ByEvent)
            keys.append(QLatin1String(field.key));
    }
    return keys;
}

tl::unexpected<Error> unknownKey(const QString& key, const QString& owner, const QStringList& known)
{
    return wrongWord(known.isEmpty()
                         ? QCoreApplication::translate("Office", "“%1” is no key of %2, which takes none.").arg(key, owner)
                         : QCoreApplication::translate("Office", "“%1” is no key of %2. It takes: %3.")
                               .arg(key, owner, known.join(QStringLiteral(", "))));
}

template <class Case>
Result<QMap<QString, QString>> readFields(const CaseInput& input, const QMap<QString, QString>& texts)
{
    QMap<QString, QString> read;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const Field<Case>* field = findField<Case>(it.key().trimmed());
        if (!field)
            return unknownKey(it.key(), label(Case::kind), fieldKeys<Case>());
        auto value = input.value(*field, it.value());
        if (!value)
            return tl::unexpected(value.error());
        read.insert(QLatin1String(field->key), *value);
    }
    return read;
}

/// A deadline in days ("10 working days", a word of the list "dueIn") as its stable text. Trouble::Usage for other words.
Result<QString> deadlineRule(const QString& text, const Vocabulary& vocabulary)
{
    const QString words = text::stored(text).trimmed();
    if (words.isEmpty())
        return QString();
    const auto rule = DeadlineRule::parse(vocabulary.key(QStringLiteral("dueIn"), words).value_or(words));
    if (rule)
        return rule->stableText();
    return wrongWord(QCoreApplication::translate("Office", "“%1” is no number of days. Write for example “10 working days”, “15 days” or "
                                                           "“10 working days from receipt”.")
                         .arg(words));
}

template <class Case>
Result<QMap<QString, QString>> readEventData(const CaseInput& input, const Vocabulary& vocabulary, const QString& eventName,
                                             const QMap<QString, QString>& texts)
{
    const auto event = readEvent<Case>(eventName);
    if (!event)
        return tl::unexpected(event.error());
    const std::vector<EventKey> keys = keysOf(*event);
    QStringList known;
    for (const EventKey& key : keys)
        known.append(QLatin1String(key.key));

    QMap<QString, QString> read;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QString name = it.key().trimmed();
        const auto own = std::ranges::find_if(keys, [&](const EventKey& key) {
            return name.compare(QLatin1String(key.key), Qt::CaseInsensitive) == 0;
        });
        const Field<Case>* field = own != keys.end() ? keeperOf<Case>(*own) : findField<Case>(name);
        const bool isPlain = field && field->window != Window::ByEvent;
        if (own == keys.end() && !isPlain)
            return unknownKey(name, QStringLiteral("“%1”").arg(nameOf(*event)), known);
        Result<QString> value = field ? input.value(*field, it.value())
            : name.compare(QLatin1String("dueIn"), Qt::CaseInsensitive) == 0 ? deadlineRule(it.value(), vocabulary)
                                                                              : Result<QString>(text::stored(it.value()).trimmed());
        if (!value)
            return tl::unexpected(value.error());
        read.insert(own != keys.end() ? QLatin1String(own->key) : QLatin1String(field->key), *value);
    }
    return read;
}

} // namespace

CaseInput::CaseInput(const Directory& directory, const Vocabulary& vocabulary)
    : m_directory(directory)
    , m_vocabulary(vocabulary)
{
}

template <class Case>
Result<QString> CaseInput::value(const Field<Case>& field, const QString& text) const
{
    const QString words = text::stored(text).trimmed();
    if (words.isEmpty())
        return QString();
    const QString label = fieldLabel(field.label);
    const auto choice = [&](const QString& list) -> Result<QString> {
        if (const auto key = m_vocabulary.key(list, words))
            return *key;
        QStringList labels;
        for (const Word& word : m_vocabulary.words(list))
            labels.append(m_vocabulary.label(list, word.key));
        return wrongWord(QCoreApplication::translate("Office", "%1: the list has no word “%2”. It has: %3.")
                             .arg(label, words, labels.join(QStringLiteral("; "))));
    };
    const auto unit = [&](const QString& part) { return known(m_directory.findUnit(part), label, part); };
    const auto post = [&](const QString& part) { return known(m_directory.findPost(part), label, part); };

    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        return settledWord(QLatin1String(field.key), words, m_vocabulary);
    case FieldKind::Day:
        return day(label, words);
    case FieldKind::Moment:
        return moment(label, words);
    case FieldKind::Number:
        return number(label, words);
    case FieldKind::YesNo:
        if (const auto word = plannedWord(QLatin1String(field.key), words))
            return *word;
        return choice(QStringLiteral("yesNo"));
    case FieldKind::Choice:
        return choice(QLatin1String(field.list));
    case FieldKind::LevelOrUnit:
        if (const auto level = m_vocabulary.key(QStringLiteral("level"), words))
            return *level;
        return unit(words);
    case FieldKind::UnitOrText:
        return m_directory.findUnit(words).value_or(UnitCode{words}).text;
    case FieldKind::PostOrText:
        return m_directory.findPost(words).value_or(PostCode{words}).text;
    case FieldKind::Unit:
        return unit(words);
    case FieldKind::Post:
        return post(words);
    case FieldKind::Units:
        return eachOf(words, unit);
    case FieldKind::Posts:
        return eachOf(words, post);
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
        return words;
    case FieldKind::PetitionRefs:
        return eachOf(words, [](const QString& part) -> Result<QString> { return part; });
    }
    Q_UNREACHABLE();
}

template Result<QString> CaseInput::value(const Field<Session>&, const QString&) const;
template Result<QString> CaseInput::value(const Field<Petition>&, const QString&) const;
template Result<QString> CaseInput::value(const Field<Escalation>&, const QString&) const;
template Result<QString> CaseInput::value(const Field<UnitReport>&, const QString&) const;

Result<QMap<QString, QString>> CaseInput::fields(CaseKind kind, const QMap<QString, QString>& texts) const
{
    return withKind(kind, [&](auto of) { return readFields<typename decltype(of)::type>(*this, texts); });
}

Result<QMap<QString, QString>> CaseInput::eventData(CaseKind kind, const QString& event,
                                                    const QMap<QString, QString>& texts) const
{
    return withKind(kind, [&](auto of) { return readEventData<typename decltype(of)::type>(*this, m_vocabulary, event, texts); });
}

template <class Case>
Result<EventOf<Case>> readEvent(const QString& name)
{
    if (const auto event = fromName<EventOf<Case>>(name.trimmed()))
        return *event;
    QStringList known;
    for (const auto& [event, stable] : Names<EventOf<Case>>::all) {
        if (event != Machine<Case>::creating)
            known.append(QLatin1String(stable));
    }
    return fail(Trouble::Usage,
                QCoreApplication::translate("Office", "There is no event “%1” for this kind of case (%2). Known: %3.")
                    .arg(name, label(Case::kind), known.join(QStringLiteral(", "))));
}

template Result<SessionEvent> readEvent<Session>(const QString&);
template Result<PetitionEvent> readEvent<Petition>(const QString&);
template Result<EscalationEvent> readEvent<Escalation>(const QString&);
template Result<UnitReportEvent> readEvent<UnitReport>(const QString&);

} // namespace doithoai
