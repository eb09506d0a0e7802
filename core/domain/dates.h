#pragma once

#include "domain/names.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>

namespace doithoai {

namespace dates {

/// A day as people write it: dd/MM/yyyy, d/M/yyyy, dd-MM-yyyy, dd.MM.yyyy or ISO; never month first.
/// Nothing when there is no such day.
std::optional<QDate> parseDay(QStringView text);

/// A day and a time: one of the days above with HH:mm, or ISO.
std::optional<QDateTime> parseMoment(QStringView text);

/// As it is stored: 2023-03-18. Empty for an invalid day.
QString stored(QDate day);

/// On screen: 18/03/2023.
QString onScreen(QDate day);
QString onScreen(const QDateTime& moment);

/// On paper: ngày 05 tháng 02 năm 2022; a zero before days under 10 and before the months 1 and 2 only.
QString onPaper(QDate day);

/// A day in short as papers cite one: 06/01/2023, 18/3/2023 (a zero before the months 1 and 2 only).
QString inCitation(QDate day);

} // namespace dates

/// Where an open case stands against its deadline on a day. Due today is not overdue.
enum class Lateness { Overdue, DueToday, DueLater, NoDeadline, Resting, Final };

template <>
struct Names<Lateness> {
    using enum Lateness;
    static constexpr std::array all = {
        std::pair{Overdue, "overdue"},       std::pair{DueToday, "dueToday"}, std::pair{DueLater, "dueLater"},
        std::pair{NoDeadline, "noDeadline"}, std::pair{Resting, "resting"},   std::pair{Final, "final"},
    };
};

/// Overdue, due today, due later or without a deadline, on a day.
Lateness latenessOf(const std::optional<QDate>& dueOn, QDate on);

} // namespace doithoai
