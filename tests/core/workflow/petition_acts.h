#pragma once

#include "core/workflow/taken_steps.h"

#include "workflow/petition_workflow.h"

namespace doithoai::test {

inline const QDate june(2023, 6, 1);

/// A petition that was received on 20 February, in a session in that state.
inline PetitionCase caseOf(const Petition& petition, std::optional<SessionState> session = SessionState::InProgress)
{
    PetitionCase value;
    value.petition = petition;
    if (session)
        value.session = aSession().in(*session).session();
    value.steps = {stepOf(QStringLiteral("receive"), QString(), QStringLiteral("received"), day(2023, 2, 20))};
    return value;
}

/// An event on 18 March.
inline PetitionVerdict take(const PetitionCase& value, PetitionEvent event, const Data& data = {},
                     const QString& reason = QStringLiteral("Theo đề nghị"))
{
    Act act;
    act.on = day(2023, 3, 18);
    act.data = data;
    act.reason = reason;
    return judge(value, event, act, world().on(june));
}

} // namespace doithoai::test
