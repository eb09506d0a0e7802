#pragma once

#include "domain/code.h"

#include <QDate>
#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <variant>

namespace doithoai {

/// What a field holds. It decides how a text is read into it, how it is stored, and which editor a screen offers.
enum class FieldKind {
    Text,
    LongText,
    Day,
    Moment,
    Number,
    YesNo,
    Choice,      ///< a stable key of the vocabulary list named in Field::list
    LevelOrUnit, ///< a key of the list "level", or the code of a unit
    UnitOrText,  ///< the code of a unit where the directory has it, else its name in words
    PostOrText,  ///< the code of a post where the directory has it, else its name in words
    Unit,
    Post,
    Units,
    Posts,
    SessionRef,
    PetitionRef,
    PetitionRefs,
};

/// While which states a field may be changed by `set`. The states of each window stand in the workflow room.
enum class Window {
    Planning,  ///< session: topic to deputyFor
    Team,      ///< session: team, tasks, invited, co-organisers
    Running,   ///< session: overview to attendance
    Review,    ///< session: the internal review
    Content,   ///< petition: who, what, channel
    Handling,  ///< petition: sector to preparation fields
    Placement, ///< petition: which session
    Drafting,  ///< escalation: all parts
    ByEvent,   ///< only an event sets it
};

/// One field of a case: its key in the contract, how to read it, where it lives in the value.
template <class Case>
struct Field {
    using Member = std::variant<QString Case::*, std::optional<QDate> Case::*, std::optional<QDateTime> Case::*,
                                std::optional<int> Case::*, std::optional<bool> Case::*, UnitCode Case::*,
                                PostCode Case::*, SessionCode Case::*, PetitionCode Case::*, QList<UnitCode> Case::*,
                                QList<PostCode> Case::*, QList<PetitionCode> Case::*>;

    const char* key;
    FieldKind kind;
    Member member;
    Window window;
    const char* label;              ///< English source text, translation context "Field"
    const char* list = nullptr;     ///< vocabulary list of a Choice
    bool personal = false;          ///< words about a person: kept apart in the file, erasable
};

/// The fields of a case in the order of the contract.
template <class Case>
std::span<const Field<Case>> fieldsOf();

/// The field of that key, or nullptr. Keys are compared without regard to case.
template <class Case>
const Field<Case>* findField(QStringView key)
{
    for (const Field<Case>& field : fieldsOf<Case>()) {
        if (key.compare(QLatin1String(field.key), Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

namespace field {

/// The stable text of a value: keys and codes as they are, days and moments in ISO, yes and no, lists by comma.
/// Empty when the value is absent.
QString toText(const QString& value);
QString toText(const std::optional<QDate>& value);
QString toText(const std::optional<QDateTime>& value);
QString toText(const std::optional<int>& value);
QString toText(const std::optional<bool>& value);
template <class Tag>
QString toText(const Code<Tag>& value)
{
    return value.text;
}
template <class Tag>
QString toText(const QList<Code<Tag>>& value)
{
    QStringList texts;
    for (const Code<Tag>& code : value)
        texts.append(code.text);
    return texts.join(u',');
}

/// Reads a stable text. False, and the value untouched, when the text has not the shape of the type.
bool fromText(const QString& text, QString& value);
bool fromText(const QString& text, std::optional<QDate>& value);
bool fromText(const QString& text, std::optional<QDateTime>& value);
bool fromText(const QString& text, std::optional<int>& value);
bool fromText(const QString& text, std::optional<bool>& value);
template <class Tag>
bool fromText(const QString& text, Code<Tag>& value)
{
    value.text = text.trimmed();
    return true;
}
template <class Tag>
bool fromText(const QString& text, QList<Code<Tag>>& value)
{
    value.clear();
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            value.append(Code<Tag>{part.trimmed()});
    }
    return true;
}

} // namespace field

/// The stable text of a case's field; empty when absent.
template <class Case>
QString textOf(const Case& value, const Field<Case>& f)
{
    return std::visit([&](auto member) { return field::toText(value.*member); }, f.member);
}

/// Whether two cases have the same in a field.
template <class Case>
bool isSame(const Case& one, const Case& other, const Field<Case>& f)
{
    return std::visit([&](auto member) { return one.*member == other.*member; }, f.member);
}

/// Sets a case's field from a stable text; the empty text makes it absent. False when the text has not the right shape.
template <class Case>
bool setText(Case& value, const Field<Case>& f, const QString& text)
{
    return std::visit([&](auto member) { return field::fromText(text, value.*member); }, f.member);
}

/// The value as other programs see it: numbers as numbers, lists as arrays, yes and no as words, the rest as text.
template <class Case>
QJsonValue jsonOf(const Case& value, const Field<Case>& f);

/// The label of a field in the language of the window.
QString fieldLabel(const char* label);

} // namespace doithoai

#include "domain/field_json.h"
