#pragma once

#include "calendar/work_calendar.h"
#include "domain/directory.h"
#include "domain/result.h"
#include "ui/case_specs.h"

namespace doithoai {

/// The fields of units, posts, terms and marks of the calendar, as their forms show them, and the way from the things to
/// the texts of a form and back. Back: Trouble::Usage with a sentence for a day or a number that is none.

std::vector<FieldSpec> unitFields();
QMap<QString, QString> textsOf(const Unit& unit);
Result<Unit> unitFromTexts(const QMap<QString, QString>& texts);

std::vector<FieldSpec> postFields();
QMap<QString, QString> textsOf(const Post& post);
Result<Post> postFromTexts(const QMap<QString, QString>& texts);

std::vector<FieldSpec> termFields();
QMap<QString, QString> textsOf(const Official& official);
Result<Official> officialFromTexts(const QMap<QString, QString>& texts);

std::vector<FieldSpec> markFields();
QMap<QString, QString> textsOf(const DayMark& mark);
Result<DayMark> markFromTexts(const QMap<QString, QString>& texts);

/// A day that must be one, or nothing. `label`: the field's, for the sentence.
Result<std::optional<QDate>> dayFromText(const QString& text, const QString& label);

/// "01/07/2020 – 30/06/2025", "since 01/07/2020", "until …"; empty without dates.
QString daysWords(const std::optional<QDate>& from, const std::optional<QDate>& to);

/// The label of a column of the directory's tables; empty for a column that is none of theirs.
QString directoryLabel(const QString& table, const QString& column);

} // namespace doithoai
