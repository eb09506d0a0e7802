#pragma once

#include "domain/code.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace doithoai::machine {

inline bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

/// Nothing, or a bare “no”, which tells no reason.
bool isNoReason(const QString& text);
/// What is said of a deadline that has passed on the day on which it is set.
QString passedDayText(QDate due, QDate on);

/// Codes for a sentence: by comma, all of them.
template <class Tag>
QString listed(const QList<Code<Tag>>& codes)
{
    QStringList texts;
    for (const Code<Tag>& code : codes)
        texts.append(code.text);
    return texts.join(QStringLiteral(", "));
}

/// The sentence of the rule `reason`.
QString reasonText();

} // namespace doithoai::machine
