#include "ui/directory/handover_fields.h"

#include "ui/directory/directory_fields.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("DirectoryField", source);
}

FieldSpec spec(const char* key, FieldKind kind, const char* label)
{
    return {QLatin1String(key), kind, say(label), {}, Window::ByEvent};
}

} // namespace

std::vector<FieldSpec> handoverFields()
{
    using enum FieldKind;
    return {
        spec("units", Units, QT_TRANSLATE_NOOP("DirectoryField", "Units that end")),
        spec("on", Day, QT_TRANSLATE_NOOP("DirectoryField", "First day of the one that takes over")),
        spec("to", Text, QT_TRANSLATE_NOOP("DirectoryField", "Code of the unit that takes over")),
        spec("name", Text, QT_TRANSLATE_NOOP("DirectoryField", "Its name, when it is made with this; empty: it is there already")),
        spec("superior", FieldKind::Unit, QT_TRANSLATE_NOOP("DirectoryField", "Its superior, when it is made; empty: as of those that end")),
        spec("sessions", YesNo, QT_TRANSLATE_NOOP("DirectoryField", "Planned sessions go over too")),
    };
}

std::vector<FieldForm::Group> handoverGroups()
{
    return {{{}, QStringLiteral("units on to name superior sessions").split(u' ')}};
}

Result<Handover> handoverFromTexts(const QMap<QString, QString>& texts, const Directory& directory)
{
    const auto text = [&](const char* key) { return texts.value(QLatin1String(key)).trimmed(); };
    Handover handover;
    for (const QString& code : text("units").split(u',', Qt::SkipEmptyParts))
        handover.from.push_back({code.trimmed()});
    const auto on = dayFromText(text("on"), say(QT_TRANSLATE_NOOP("DirectoryField", "First day of the one that takes over")));
    if (!on)
        return tl::unexpected(on.error());
    handover.on = on->value_or(QDate());
    handover.to = {text("to").toUpper()};
    handover.movesSessions = text("sessions") == QLatin1String("yes");
    const Unit* first = handover.from.empty() ? nullptr : directory.unit(handover.from.front());
    if (!text("name").isEmpty() && first != nullptr)
        handover.made = successorLike(directory, *first, handover.to, text("name"), {text("superior")}, handover.on);
    return handover;
}

Result<DirectoryAct> handoverAct(Office& office, const Handover& handover, const Actor& actor)
{
    const auto record = previewHandover(office, handover);
    if (!record)
        return tl::unexpected(record.error());
    return DirectoryAct{actOf(*record, actor)};
}

} // namespace doithoai
