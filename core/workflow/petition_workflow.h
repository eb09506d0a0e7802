#pragma once

#include "domain/dates.h"
#include "workflow/judgement.h"

namespace doithoai {

/// Who asks: an office asks by itself, an escalation or a session brings a step about.
enum class Cause { Office, OtherCase };

/// Judges an event on a petition (ý kiến, kiến nghị). Escalate and bringBack are refused unless another case causes them.
PetitionVerdict judge(const PetitionCase& current, PetitionEvent event, const Act& act, const Circumstances& circumstances,
                      Cause cause = Cause::Office);

/// Judges a petition that is to be received (the step `receive`). `session` is the one it enters, if any.
PetitionVerdict judgeNew(const Petition& draft, const std::optional<Session>& session, const Act& act,
                         const Circumstances& circumstances);

/// Judges a change of fields by `set`, moving into or out of a session included (`newSession`: the one it would enter).
PetitionVerdict judgeChange(const PetitionCase& current, const QMap<QString, QString>& changes,
                            const std::optional<Session>& newSession, const Circumstances& circumstances);

std::vector<PetitionEvent> eventsFrom(PetitionState state);
std::vector<EventKey> keysOf(PetitionEvent event);
std::vector<TableRow> petitionTable();
bool mayChange(PetitionState state, Window window, const std::optional<Session>& session);
/// The same of one field: unit and deadline are frozen when the petition ends, and its lateness with them.
bool mayChange(PetitionState state, const Field<Petition>& field, const std::optional<Session>& session);

/// Where the clock of an open petition stands on a day: its deadline, or its promise's, or resting (workflows.md, the clock).
Lateness latenessOf(const Petition& petition, QDate on);

} // namespace doithoai
