#pragma once

#include "domain/labels.h"
#include "services/outcome.h"
#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_workflow.h"

#include <array>

namespace doithoai {

/// What the services must know of each kind of case to carry it through the same code: its case as loaded, its states
/// and events, and the functions of the workflow room that judge it.
template <class Case>
struct Machine;

template <>
struct Machine<Session> {
    using State = SessionState;
    using Event = SessionEvent;
    using OnRecord = SessionCase;
    static constexpr Event creating = SessionEvent::Plan;
    static constexpr auto value = &SessionCase::session;

    static SessionVerdict judge(const OnRecord& current, Event event, const Act& act, const Circumstances& given, Cause)
    {
        return doithoai::judge(current, event, act, given);
    }
    static std::vector<TableRow> table() { return sessionTable(); }
};

template <>
struct Machine<Petition> {
    using State = PetitionState;
    using Event = PetitionEvent;
    using OnRecord = PetitionCase;
    static constexpr Event creating = PetitionEvent::Receive;
    static constexpr auto value = &PetitionCase::petition;

    static PetitionVerdict judge(const OnRecord& current, Event event, const Act& act, const Circumstances& given,
                                 Cause cause)
    {
        return doithoai::judge(current, event, act, given, cause);
    }
    static std::vector<TableRow> table() { return petitionTable(); }
};

template <>
struct Machine<Escalation> {
    using State = EscalationState;
    using Event = EscalationEvent;
    using OnRecord = EscalationCase;
    static constexpr Event creating = EscalationEvent::Draft;
    static constexpr auto value = &EscalationCase::escalation;

    static EscalationVerdict judge(const OnRecord& current, Event event, const Act& act, const Circumstances& given,
                                   Cause)
    {
        return doithoai::judge(current, event, act, given);
    }
    static std::vector<TableRow> table() { return escalationTable(); }
};

template <>
struct Machine<UnitReport> {
    using State = UnitReportState;
    using Event = UnitReportEvent;
    using OnRecord = UnitReportCase;
    static constexpr Event creating = UnitReportEvent::Expect;
    static constexpr auto value = &UnitReportCase::report;

    static UnitReportVerdict judge(const OnRecord& current, Event event, const Act& act, const Circumstances& given,
                                   Cause)
    {
        return doithoai::judge(current, event, act, given);
    }
    static std::vector<TableRow> table() { return unitReportTable(); }
};

template <class Case>
using OnRecord = typename Machine<Case>::OnRecord;
template <class Case>
using EventOf = typename Machine<Case>::Event;
template <class Case>
using CodeOf = decltype(Case::code);

/// The case itself within the case as loaded.
template <class Case>
const Case& valueOf(const OnRecord<Case>& loaded)
{
    return loaded.*Machine<Case>::value;
}

template <class Case>
struct Of {
    using type = Case;
};

/// Calls `visitor` with Of<Session>, Of<Petition>, Of<Escalation> or Of<UnitReport>.
template <class Visitor>
auto withKind(CaseKind kind, Visitor&& visitor)
{
    switch (kind) {
    case CaseKind::Session:
        return visitor(Of<Session>{});
    case CaseKind::Petition:
        return visitor(Of<Petition>{});
    case CaseKind::Escalation:
        return visitor(Of<Escalation>{});
    case CaseKind::UnitReport:
        return visitor(Of<UnitReport>{});
    }
    Q_UNREACHABLE();
}

inline constexpr std::array allKinds = {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation,
                                        CaseKind::UnitReport};

/// The event of a case's machine by its stable name, without regard to case. Trouble::Usage with the known ones.
template <class Case>
Result<EventOf<Case>> readEvent(const QString& name);

/// The field of the case that keeps a key of an event; where only the step keeps it, the field of the same name, if any.
template <class Case>
const Field<Case>* keeperOf(const EventKey& key)
{
    const char* field = key.field && *key.field ? key.field : key.key;
    return findField<Case>(QString::fromLatin1(field));
}

} // namespace doithoai
