// Guards of the half-yearly and yearly reports of the units (Đ.13).
#include "workflow/unit_report_machine.h"

#include "domain/dates.h"
#include "domain/period.h"
#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai::unit_report_guards {

void unitExisted(UnitReportInquiry& inquiry)
{
    const UnitReport& report = inquiry.after;
    const Unit* unit = inquiry.circumstances.directory.unit(report.unit);
    const Result<Period> period = Period::parse(report.period);
    const bool existed = unit && period && (!unit->from || *unit->from <= period->to())
        && (!unit->to || period->from() <= *unit->to);
    if (!existed) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 did not exist in the period %2, so that no report of it "
                                                             "is expected. Choose another unit or another period.")
                         .arg(inquiry.circumstances.directory.unitName(report.unit), report.period),
                     "unit");
    }
}

void chasingNumber(UnitReportInquiry& inquiry)
{
    if (inquiry.said("number").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the outgoing paper is missing. Enter the number "
                                                             "under which it was issued."),
                     "number");
    }
}

void figures(UnitReportInquiry& inquiry)
{
    const UnitReport& report = inquiry.after;
    bool isGiven = false;
    for (const Field<UnitReport>& field : fieldsOf<UnitReport>()) {
        const QLatin1String key(field.key);
        const bool isFigure = field.kind == FieldKind::Number;
        if (!isFigure && key != QLatin1String("note"))
            continue;
        const QString text = textOf(report, field);
        isGiven = isGiven || !text.isEmpty() || inquiry.act.data.contains(key);
        if (isFigure && text.startsWith(u'-')) {
            inquiry.miss(QCoreApplication::translate("Findings", "“%1” is %2. A figure is a number from 0 on, or blank where "
                                                                 "the unit gave none.")
                             .arg(fieldLabel(field.label), text),
                         field.key);
        }
    }
    if (!isGiven) {
        inquiry.miss(QCoreApplication::translate("Findings", "The report has no figures. Enter those that it gives; a nil "
                                                             "return is entered with 0, or with a note that nothing "
                                                             "arose."),
                     "sessions");
    }
    const std::pair<std::optional<QDate>, const char*> days[] = {{report.receivedByTUVP, "receivedByTUVP"},
                                                                  {report.receivedByBDV, "receivedByBDV"}};
    for (const auto& [day, key] : days) {
        const QString text = machine::toldInFutureText(machine::labelOfKey<UnitReport>(key), day.value_or(QDate()),
                                                       inquiry.circumstances.today);
        if (!text.isEmpty())
            inquiry.missRule("future", text, QLatin1String(key));
    }
}

void reason(UnitReportInquiry& inquiry)
{
    if (!inquiry.hasReason())
        inquiry.miss(machine::reasonText());
}

} // namespace doithoai::unit_report_guards
