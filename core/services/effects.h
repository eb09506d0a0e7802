#pragma once

#include "services/case_loading.h"

namespace doithoai {

/// Carries out what a step brings about in petitions, in the transaction of its cause: steps judged with
/// Cause::OtherCase, dated by the cause or by the petition's own last step where that is later, and releases.
/// Returns the codes of the petitions that changed. The first refusal ends it: the cause is then not to be committed.
Outcome<QStringList> carryOut(const OfficeData& office, const std::vector<Effect>& effects, QDate causeOn,
                              const QString& reason, const Actor& actor);

/// Has the minutes made and freezes them. `session`: the case as signed. Expects an open transaction.
Result<void> freezeMinutes(const OfficeData& office, const SessionCase& session, QDate signedOn, const Actor& actor);

} // namespace doithoai
