#pragma once

#include "services/office.h"

namespace doithoai {

/// What a later step of a session would still ask for if the session stood right before it now: every rule that is not met,
/// judged by the same table, days of steps apart (not-now, not-before-planned). Nothing for an event that no state of the
/// usual course allows. Trouble as Office::session.
Result<std::vector<Finding>> foretell(const Office& office, const SessionCode& code, SessionEvent event, QDate today);

} // namespace doithoai
