#pragma once

#include "calendar/work_calendar.h"
#include "domain/directory.h"
#include "domain/result.h"
#include "domain/vocabulary.h"

#include <QMap>

namespace doithoai {

/// Units, posts, officials and days of the calendar from texts by key (commands.md, "Keys"), as people write them.
/// Trouble::Usage for a key or a word that is not known, Trouble::Refused for an indispensable one that is missing.
Result<Unit> unitFrom(const QMap<QString, QString>& texts, const Directory& directory, const Vocabulary& vocabulary);
Result<Post> postFrom(const QMap<QString, QString>& texts, const Directory& directory, const Vocabulary& vocabulary);
Result<Official> officialFrom(const QMap<QString, QString>& texts, const Directory& directory,
                              const Vocabulary& vocabulary);
Result<DayMark> dayMarkFrom(const QMap<QString, QString>& texts);

} // namespace doithoai
