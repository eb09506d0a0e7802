#pragma once

#include "workflow/judgement.h"

namespace doithoai {

/// Judges an event on an escalation (hồ sơ trình cấp trên).
EscalationVerdict judge(const EscalationCase& current, EscalationEvent event, const Act& act,
                        const Circumstances& circumstances);

/// Judges an escalation that is to be drafted (the step `draft`); `current.escalation` is the draft.
EscalationVerdict judgeNew(const EscalationCase& current, const Act& act, const Circumstances& circumstances);

EscalationVerdict judgeChange(const EscalationCase& current, const QMap<QString, QString>& changes,
                              const Circumstances& circumstances);

std::vector<EscalationEvent> eventsFrom(EscalationState state);
std::vector<EventKey> keysOf(EscalationEvent event);
std::vector<TableRow> escalationTable();
bool mayChange(EscalationState state, Window window);

} // namespace doithoai
