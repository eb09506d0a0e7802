#include "ui/widgets/field_editor.h"

#include "domain/dates.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/text_editors.h"

#include <QCoreApplication>
#include <QStyle>

namespace doithoai {

/// A control that goes while it has the focus still tells that it was left, when the editor that would hear it is no editor
/// any more.
FieldEditor::~FieldEditor()
{
    const auto controls = findChildren<QObject*>();
    for (QObject* one : controls)
        one->disconnect(this);
}

// NOLINTNEXTLINE(readability-make-member-function-const): it changes what is seen
void FieldEditor::setTrouble(bool isInTrouble)
{
    control()->setProperty("trouble", isInTrouble);
    control()->style()->unpolish(control());
    control()->style()->polish(control());
}

void FieldEditor::setProblem(const QString& sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged();
}

std::vector<Choice> choicesOf(const FieldSpec& field, const EditorWorld& world)
{
    std::vector<Choice> choices;
    const auto addUnits = [&] {
        for (const Unit& unit : world.directory.units())
            choices.push_back({unit.code.text, unit.name});
    };
    const auto addWords = [&] {
        for (const Word& word : world.vocabulary.words(field.list))
            choices.push_back({word.key, world.vocabulary.label(field.list, word.key)});
    };
    switch (field.kind) {
    case FieldKind::Unit:
    case FieldKind::Units:
    case FieldKind::UnitOrText:
        addUnits();
        break;
    case FieldKind::LevelOrUnit:
        addWords();
        addUnits();
        break;
    case FieldKind::Post:
    case FieldKind::Posts:
    case FieldKind::PostOrText:
        for (const Post& post : world.directory.posts())
            choices.push_back({post.code.text, post.name});
        break;
    case FieldKind::Choice:
        addWords();
        break;
    case FieldKind::PetitionRef:
    case FieldKind::PetitionRefs:
        for (const auto& [code, sentence] : world.petitions)
            choices.push_back({code, code + QStringLiteral(" · ") + sentence});
        break;
    case FieldKind::SessionRef:
        for (const auto& [code, sentence] : world.sessions)
            choices.push_back({code, code + QStringLiteral(" · ") + sentence});
        break;
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Day:
    case FieldKind::Moment:
    case FieldKind::Number:
    case FieldKind::YesNo:
        break;
    }
    return choices;
}

FieldEditor* makeEditor(const FieldSpec& field, const EditorWorld& world)
{
    switch (field.kind) {
    case FieldKind::Text:
        return new LineEditor;
    case FieldKind::LongText:
        return new LongTextEditor;
    case FieldKind::Day:
        return new DayEditor(DayEditor::Holds::Day);
    case FieldKind::Moment:
        return new DayEditor(DayEditor::Holds::Moment);
    case FieldKind::Number:
        return new NumberEditor;
    case FieldKind::YesNo:
        return new ChoiceEditor({{QStringLiteral("yes"), QCoreApplication::translate("FieldEditor", "Yes")},
                                 {QStringLiteral("no"), QCoreApplication::translate("FieldEditor", "No")}});
    case FieldKind::Choice:
        return new ChoiceEditor(choicesOf(field, world));
    case FieldKind::LevelOrUnit:
    case FieldKind::UnitOrText:
    case FieldKind::PostOrText:
    case FieldKind::Unit:
    case FieldKind::Post:
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
        return new PickerEditor(choicesOf(field, world), PickerEditor::Holds::One);
    case FieldKind::Units:
    case FieldKind::Posts:
    case FieldKind::PetitionRefs:
        return new PickerEditor(choicesOf(field, world), PickerEditor::Holds::Several);
    }
    Q_UNREACHABLE();
}

bool isWide(FieldKind kind)
{
    return kind == FieldKind::LongText || kind == FieldKind::Units || kind == FieldKind::Posts
        || kind == FieldKind::PetitionRefs;
}

QString readable(const FieldSpec& field, const QString& text, const EditorWorld& world)
{
    if (text.isEmpty())
        return {};
    if (field.kind == FieldKind::Day || field.kind == FieldKind::Moment) {
        if (field.kind == FieldKind::Day) {
            const auto day = dates::parseDay(text);
            return day ? dates::onScreen(*day) : text;
        }
        const auto moment = dates::parseMoment(text);
        return moment ? dates::onScreen(*moment) : text;
    }
    if (field.kind == FieldKind::YesNo)
        return text == QLatin1String("yes") ? QCoreApplication::translate("FieldEditor", "Yes")
                                            : QCoreApplication::translate("FieldEditor", "No");
    const std::vector<Choice> choices = choicesOf(field, world);
    if (choices.empty())
        return text;
    QStringList names;
    const bool isMany = field.kind == FieldKind::Units || field.kind == FieldKind::Posts || field.kind == FieldKind::PetitionRefs;
    for (const QString& part : isMany ? text.split(u',', Qt::SkipEmptyParts) : QStringList{text}) {
        QString name = part;
        for (const Choice& choice : choices) {
            if (choice.code == part)
                name = choice.name;
        }
        names.append(name);
    }
    return names.join(QStringLiteral("; "));
}

} // namespace doithoai
