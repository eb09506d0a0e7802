#include "workflow/unit_report_workflow.h"

#include "workflow/machine_judge.h"
#include "workflow/unit_report_machine.h"

#include <QCoreApplication>

namespace doithoai {

const std::vector<machine::Row<UnitReportMachine>>& UnitReportMachine::table()
{
    using enum UnitReportState;
    using enum UnitReportEvent;
    using machine::About;
    namespace g = unit_report_guards;

    static const UnitReportGuard chasingNumber{"outgoing-number", g::chasingNumber, {}, About::Act};
    static const UnitReportGuard figures{"figures", g::figures};
    static const UnitReportGuard reason{"reason", g::reason, {}, About::Act};
    static const machine::Target<UnitReportMachine> same{machine::stay<UnitReportMachine>, "="};

    static const std::vector<machine::Row<UnitReportMachine>> rows = {
        {{Expected}, Remind, same, {chasingNumber}},
        {{Expected}, Receive, Received, {figures}},
        {{Received}, SendBack, Expected, {reason}},
        {{Received}, Accept, Accepted, {}},
        {{Accepted}, Reopen, Received, {reason}},
    };
    return rows;
}

const std::vector<UnitReportGuard>* UnitReportMachine::creatingGuards(UnitReportEvent event)
{
    static const std::vector<UnitReportGuard> guards = {{"unit-existed", unit_report_guards::unitExisted}};
    return event == UnitReportEvent::Expect ? &guards : nullptr;
}

std::vector<EventKey> UnitReportMachine::keys(UnitReportEvent event)
{
    switch (event) {
    case UnitReportEvent::Remind:
        return {{"number", ""}};
    case UnitReportEvent::Receive: {
        std::vector<EventKey> keys;
        for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
            const QLatin1String key(field.key);
            if (key != QLatin1String("unit") && key != QLatin1String("period") && key != QLatin1String("dueOn"))
                keys.push_back({field.key, field.key});
        }
        return keys;
    }
    case UnitReportEvent::Expect:
    case UnitReportEvent::SendBack:
    case UnitReportEvent::Accept:
    case UnitReportEvent::Reopen:
        break;
    }
    return {};
}

QString UnitReportMachine::closedText(const UnitReportCase& current, const Field<UnitReport>& field)
{
    return machine::closedFieldText(
        fieldLabel(field.label), label(current.report.state),
        QCoreApplication::translate("Findings", "Only a step of the case sets it."));
}

QDate UnitReportMachine::earliest(const UnitReportCase& current)
{
    if (!current.steps.empty())
        return current.steps.back().effectiveOn;
    const Result<Period> period = Period::parse(current.report.period);
    return period ? period->from() : QDate();
}

QDate UnitReportMachine::profileDay(const UnitReportInquiry& inquiry)
{
    const Result<Period> period = Period::parse(inquiry.after.period);
    return period ? period->to() : inquiry.on;
}

void UnitReportMachine::settle(UnitReportInquiry& inquiry)
{
    UnitReport& report = inquiry.after;
    if (inquiry.event != UnitReportEvent::Receive || report.receivedByTUVP || report.receivedByBDV)
        return;
    report.receivedByTUVP = inquiry.on;
    report.receivedByBDV = inquiry.on;
}

void UnitReportMachine::carryOut(UnitReportInquiry& inquiry, UnitReportState, std::vector<Effect>&)
{
    if (inquiry.event != UnitReportEvent::SendBack)
        return;
    inquiry.after.receivedByTUVP.reset();
    inquiry.after.receivedByBDV.reset();
}

UnitReportVerdict judge(const UnitReportCase& current, UnitReportEvent event, const Act& act,
                        const Circumstances& circumstances)
{
    if (event == UnitReportEvent::Expect && current.steps.empty()) {
        Act dated = act;
        dated.on = UnitReportMachine::earliest(current);
        return machine::judgeNew<UnitReportMachine>(current, event, UnitReportState::Expected, dated, circumstances,
                                                    *UnitReportMachine::creatingGuards(event));
    }
    return machine::judge<UnitReportMachine>(current, event, act, circumstances);
}

std::optional<UnitReport> expectedReport(const Unit& unit, const Period& period, const Circumstances& circumstances)
{
    const bool isYear = period.part() == Period::Part::Year;
    const Profile* profile = circumstances.profiles.inForceOn(period.to());
    const bool existed = (!unit.from || *unit.from <= period.to()) && (!unit.to || period.from() <= *unit.to);
    if (!unit.reports || period.part() == Period::Part::SecondHalf || !profile || !existed)
        return std::nullopt;
    UnitReport report;
    report.unit = unit.code;
    report.period = period.name();
    report.code.text = QStringLiteral("BCDV-%1-%2").arg(period.name(), unit.code.text);
    report.dueOn = isYear ? QDate(period.year(), profile->yearReportMonth, profile->yearReportDay)
                          : QDate(period.year(), profile->halfYearReportMonth, profile->halfYearReportDay);
    // Nobody owed a report on a day on which the regulation did not ask for it yet.
    if (*report.dueOn < profile->from)
        return std::nullopt;
    return report;
}

std::vector<UnitReportEvent> eventsFrom(UnitReportState state)
{
    return machine::eventsFrom<UnitReportMachine>(state);
}

std::vector<EventKey> keysOf(UnitReportEvent event)
{
    return UnitReportMachine::keys(event);
}

std::vector<TableRow> unitReportTable()
{
    return machine::exportTable<UnitReportMachine>(QStringLiteral("(computed)"), UnitReportEvent::Expect,
                                                 UnitReportState::Expected);
}

} // namespace doithoai
