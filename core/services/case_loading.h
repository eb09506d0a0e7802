#pragma once

#include "services/case_machine.h"
#include "services/office_data.h"

namespace doithoai {

/// Loads a case with everything that its guards look at. `said`: what an act is about to say, for what it names
/// besides (the leading petition of a merge, petitions and session of an escalation). A report that is still expected
/// and not stored is computed, with its step `expect`. Trouble::Usage when no case has the code.
template <class Case>
Result<OnRecord<Case>> loadCase(const OfficeData& office, const CodeOf<Case>& code,
                                const QMap<QString, QString>& said = {});

/// An escalation's surroundings: its session, its petitions as named, and who else holds them.
Result<EscalationCase> surround(const OfficeData& office, const Escalation& escalation);

/// Which kind of case a code belongs to and its spelling in the file. Trouble::Usage when no case has it.
Result<Office::Known> resolveCode(const OfficeData& office, const QString& code);

/// The code of one kind of case as it stands in the file. Trouble::Usage when no such case has it.
template <class Case>
Result<QString> resolveCodeOf(const OfficeData& office, const QString& code);

/// Puts the code of a case, or a list of them, into the spelling of the file; other kinds of text stay as they are.
/// Trouble::Usage when no case has the code.
Result<void> settleCode(const OfficeData& office, FieldKind kind, QString& text);

/// The report behind a code that the profile lets one expect; nothing when there is none.
std::optional<UnitReport> computedReport(const OfficeData& office, const QString& code);
/// The step by which a computed report becomes a case, dated on the period's first day.
Step expectStep(const OfficeData& office, const UnitReport& report);

/// The day whose profile a case follows.
QDate dayOf(const Session& session, QDate otherwise);

} // namespace doithoai
