#pragma once

#include "app/call.h"
#include "app/list_table.h"
#include "app/paper_room.h"
#include "domain/dates.h"
#include "domain/period.h"
#include "services/office.h"

namespace doithoai::cli {

/// What a list is asked for, its words read.
struct ListRequest {
    Office& office;
    const Call& call;
    Vocabulary vocabulary;
    QString state;                ///< as written; each list knows its own states
    bool isOverdueOnly = false;
    std::optional<Period> period;
    UnitCode unit;
    QString search;
    QDate asOf;                   ///< today when not given
    bool isAsOfGiven = false;
    std::optional<int> silentDays = {}; ///< at least so many working days without a step
    bool isWarnedOnly = false;
    bool hasInitials = false; ///< petitioners by their initials: who looks at full names is recorded

    bool isPast() const { return asOf < call.actor.today; } ///< the cases are shown as they stood
    bool wantsUnit(const UnitCode& of) const { return unit.isEmpty() || of == unit; }
    /// True when the day lies in the period that is asked for, or none is.
    bool wantsDay(const std::optional<QDate>& day) const
    {
        return !period || (day && *day >= period->from() && *day <= period->to());
    }
    bool wantsLateness(Lateness lateness) const { return !isOverdueOnly || lateness == Lateness::Overdue; }
};

// Cases (case_lists.cpp)
Result<ListTable> sessionTable(const ListRequest& request);
Result<ListTable> petitionTable(const ListRequest& request);
Result<ListTable> escalationTable(const ListRequest& request);
// What is owed (duty_lists.cpp)
Result<ListTable> unitReportTable(const ListRequest& request);
Result<ListTable> taskTable(const ListRequest& request);
Result<ListTable> dutyTable(const ListRequest& request);
Result<ListTable> silenceTable(const ListRequest& request);
Result<ListTable> planTable(const ListRequest& request);
// Papers, their numbers, what is attached (paper_lists.cpp)
Result<ListTable> documentTable(const ListRequest& request);
Result<ListTable> registerTable(const ListRequest& request);
Result<ListTable> attachmentTable(const ListRequest& request);
// What surrounds the cases (reference_lists.cpp)
Result<ListTable> unitTable(const ListRequest& request);
Result<ListTable> postTable(const ListRequest& request);
Result<ListTable> journalTable(const ListRequest& request);
// Personal data (personal_lists.cpp)
Result<ListTable> viewTable(const ListRequest& request);
Result<ListTable> erasureTable(const ListRequest& request);

Cell latenessCell(Lateness lateness);

/// The clock of an escalation: it runs until the superior has answered.
Lateness latenessOf(const Escalation& escalation, QDate on);
/// The clock of a unit's report: it runs until the report is in.
Lateness latenessOf(const UnitReport& report, QDate on);

/// The state that a word names: its stable name, or its label. Trouble::Usage names the states that there are.
template <class State>
Result<std::optional<State>> stateOf(const QString& text);

} // namespace doithoai::cli

#include "app/list_states.h"
