#pragma once

#include "workflow/machine.h"

namespace doithoai {

/// The machine of a unit's report, for the table engine.
struct UnitReportMachine {
    using Case = UnitReportCase;
    using Subject = UnitReport;
    using State = UnitReportState;
    using Event = UnitReportEvent;
    using Verdict = UnitReportVerdict;

    static const std::vector<machine::Row<UnitReportMachine>>& table();
    static const std::vector<machine::Guard<UnitReportMachine>>* creatingGuards(UnitReportEvent event);
    static const UnitReport& subject(const UnitReportCase& value) { return value.report; }
    static UnitReport& subjectOf(UnitReportCase& value) { return value.report; }
    static const std::vector<Step>& steps(const UnitReportCase& value) { return value.steps; }
    static std::vector<EventKey> keys(UnitReportEvent event);
    /// Only events fill a report.
    static bool mayChange(const UnitReportCase&, const Field<UnitReport>&) { return false; }
    static QString closedText(const UnitReportCase& current, const Field<UnitReport>& field);
    /// A computed report is expected from the first day of its period.
    static QDate earliest(const UnitReportCase& current);
    static QDate profileDay(const machine::Inquiry<UnitReportMachine>& inquiry);
    /// One report goes to both recipients (Đ.13): a receipt that tells of neither is of the day of the step, at both.
    static void settle(machine::Inquiry<UnitReportMachine>& inquiry);
    /// What is sent back was not received: the next receipt tells its own days.
    static void carryOut(machine::Inquiry<UnitReportMachine>& inquiry, UnitReportState next, std::vector<Effect>& effects);
};

using UnitReportInquiry = machine::Inquiry<UnitReportMachine>;
using UnitReportGuard = machine::Guard<UnitReportMachine>;

/// The guards of unit reports, each named by its rule.
namespace unit_report_guards {

void unitExisted(UnitReportInquiry& inquiry);
void chasingNumber(UnitReportInquiry& inquiry);
void figures(UnitReportInquiry& inquiry);
void reason(UnitReportInquiry& inquiry);

} // namespace unit_report_guards
} // namespace doithoai
