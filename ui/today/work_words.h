#pragma once

#include "services/worklist.h"
#include "ui/theme.h"

/// What a person reads of the day's work, in the language of the window.
namespace doithoai::work {

/// "Today is the last day to announce publicly", "14 petitions are due within the week".
QString heading(const WorkItem& item);
/// What more is to be known, a full sentence; empty where the heading and the cases say it all.
QString sentence(const WorkItem& item);
/// The words of one case: its topic with day and body, its content.
QString words(const WorkItem& item, const WorkCase& one);
/// "2 working days overdue", "no opinion yet, for 21 working days"; empty where nothing counts.
QString chip(const WorkItem& item, const WorkCase& one);
/// The button that mends it; empty where only the list behind it is to be looked at.
QString act(const WorkItem& item, const WorkCase* one);
/// The way to the list behind it: "See all 14".
QString more(const WorkItem& item);
/// The heading over all that is as pressing.
QString section(Pressing pressing);
Tone tone(Pressing pressing);

} // namespace doithoai::work
