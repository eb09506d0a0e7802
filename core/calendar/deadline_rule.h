#pragma once

#include "calendar/deadline.h"

#include <QStringView>
#include <span>

namespace doithoai {

/// A deadline as a person sets it: so many days from the act or from the day of receipt. What was set so can be counted anew
/// when the calendar changes; a day that was set by hand stays.
struct DeadlineRule {
    enum class Start { Act, Received };

    int count = 0; ///< days, day 0 not counted
    DayUnit unit = DayUnit::Working;
    Start start = Start::Act;

    /// Reads a preset's key, the stable text, or words: "10 ngày làm việc", "15 ngày", "10 working days from receipt".
    /// Nothing for other words and for no or more than 999 days.
    static std::optional<DeadlineRule> parse(QStringView written);
    QString stableText() const; ///< "10 working received", "15 calendar act"
    QString basis() const;      ///< Vietnamese, for papers: "15 ngày, kể từ ngày giao (cơ quan đặt)"

    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

/// A usual deadline. The regulation sets none: each names what it rests on. Its label is the word of that key in the list "dueIn".
struct DeadlinePreset {
    const char* key;
    DeadlineRule rule;
    const char16_t* basis;  ///< Vietnamese, kept as the basis of the deadline
};
std::span<const DeadlinePreset> deadlinePresets();
/// The preset with that rule; nullptr for a rule of one's own.
const DeadlinePreset* presetOf(const DeadlineRule& rule);

/// The first day on which three quarters of the time from day 0 to the last day have passed: then one is warned. Never the
/// last day's morrow; of a deadline that was set for its own day that day.
QDate warningDay(QDate dayZero, QDate last);

} // namespace doithoai
