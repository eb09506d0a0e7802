#pragma once

#include "domain/dates.h"
#include "domain/directory.h"
#include "domain/field.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>

namespace doithoai::cli {

/// What people read for a stable text of a field.
template <class Case>
QString readable(const Field<Case>& f, const QString& stable, const Vocabulary& vocabulary, const Directory& directory)
{
    const auto unitOr = [&](const QString& code) { return directory.unitName(UnitCode{code}); };
    const auto postOr = [&](const QString& code) { return directory.postName(PostCode{code}); };
    QStringList names;
    switch (f.kind) {
    case FieldKind::Day:
        return dates::onScreen(QDate::fromString(stable, Qt::ISODate));
    case FieldKind::Moment:
        return dates::onScreen(QDateTime::fromString(stable, Qt::ISODate));
    case FieldKind::YesNo:
        return vocabulary.label(QStringLiteral("yesNo"), stable);
    case FieldKind::Choice:
        return vocabulary.label(QString::fromLatin1(f.list), stable);
    case FieldKind::LevelOrUnit: {
        const QString level = vocabulary.label(QStringLiteral("level"), stable);
        return level == stable ? unitOr(stable) : level;
    }
    case FieldKind::Unit:
    case FieldKind::UnitOrText:
        return unitOr(stable);
    case FieldKind::Post:
    case FieldKind::PostOrText:
        return postOr(stable);
    case FieldKind::Units:
        for (const QString& code : stable.split(u',', Qt::SkipEmptyParts))
            names.append(unitOr(code));
        return names.join(QStringLiteral("; "));
    case FieldKind::Posts:
        for (const QString& code : stable.split(u',', Qt::SkipEmptyParts))
            names.append(postOr(code));
        return names.join(QStringLiteral("; "));
    case FieldKind::Text:
    case FieldKind::LongText:
        // The few words in free text that the rules know by themselves.
        if (stable == QLatin1String("none"))
            return QCoreApplication::translate("CommandLine", "none");
        if (stable == QLatin1String("yes"))
            return vocabulary.label(QStringLiteral("yesNo"), stable);
        break;
    case FieldKind::Number:
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
    case FieldKind::PetitionRefs:
        break;
    }
    return stable;
}

} // namespace doithoai::cli
