#pragma once

#include "domain/account.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/unit_report.h"

#include <QString>

namespace doithoai {

/// What a person reads for a state or an event, in the language of the window.
QString label(SessionState state);
QString label(PetitionState state);
QString label(EscalationState state);
QString label(UnitReportState state);
QString label(SessionEvent event);
QString label(PetitionEvent event);
QString label(EscalationEvent event);
QString label(UnitReportEvent event);
QString label(CaseKind kind);
QString label(Role role);

/// The same for a narrow place (a chip in a list).
QString shortLabel(SessionState state);
QString shortLabel(PetitionState state);
QString shortLabel(EscalationState state);
QString shortLabel(UnitReportState state);

} // namespace doithoai
