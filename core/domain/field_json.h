#pragma once

#include "domain/field.h"

#include <QJsonArray>

namespace doithoai {

template <class Case>
QJsonValue jsonOf(const Case& value, const Field<Case>& f)
{
    const QString text = textOf(value, f);
    switch (f.kind) {
    case FieldKind::Number:
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text.toInt());
    case FieldKind::Units:
    case FieldKind::Posts:
    case FieldKind::PetitionRefs: {
        QJsonArray array;
        for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
            array.append(part);
        return array;
    }
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Day:
    case FieldKind::Moment:
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::LevelOrUnit:
    case FieldKind::UnitOrText:
    case FieldKind::PostOrText:
    case FieldKind::Unit:
    case FieldKind::Post:
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
        break;
    }
    return text;
}

} // namespace doithoai
