#pragma once

#include "workflow/judgement.h"

namespace doithoai {

/// Judges an event on a session (hội nghị). Pure: same arguments, same answer.
SessionVerdict judge(const SessionCase& current, SessionEvent event, const Act& act, const Circumstances& circumstances);

/// Judges a session that is to be added (the step `plan`).
SessionVerdict judgeNew(const Session& draft, const Act& act, const Circumstances& circumstances);

/// Judges a change of fields by `set`: the field's window of states, and guards passed that would no longer hold.
/// `changes`: field key → stable text. `after` is the changed session; `next` its unchanged state.
SessionVerdict judgeChange(const SessionCase& current, const QMap<QString, QString>& changes,
                           const Circumstances& circumstances);

/// The events that the present state has a row for, in the order of the table.
std::vector<SessionEvent> eventsFrom(SessionState state);

/// The keys that an event takes.
std::vector<EventKey> keysOf(SessionEvent event);

std::vector<TableRow> sessionTable();

/// True while a field of that window may be changed.
bool mayChange(SessionState state, Window window);

} // namespace doithoai
