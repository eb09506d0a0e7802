#pragma once

#include "ui/wording.h"

#include <QCoreApplication>

namespace doithoai::work {

// What all sentences of the day's work are put together with.

inline QString say(const char* source)
{
    return QCoreApplication::translate("Work", source);
}

/// One thing, or several with their number.
inline QString oneOr(int count, const char* one, const char* several)
{
    return count == 1 ? say(one) : say(several).arg(count);
}

inline QString dayAndTime(const QDateTime& at)
{
    return QStringLiteral("%1, %2").arg(dayWords(at.date()), at.time().toString(QStringLiteral("HH:mm")));
}

inline QString quoted(const QString& words)
{
    return QStringLiteral("“%1”").arg(words);
}

} // namespace doithoai::work
