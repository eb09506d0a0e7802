#include "app/list_request.h"
#include "domain/labels.h"
#include "services/case_machine.h"
#include "reports/year_plan.h"
#include "services/name_viewing.h"
#include "services/silence.h"

namespace doithoai::cli {

namespace {

QString nameOfKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("session");
    case CaseKind::Petition:
        return QStringLiteral("petition");
    case CaseKind::Escalation:
        return QStringLiteral("escalation");
    case CaseKind::UnitReport:
        return QStringLiteral("unitReport");
    }
    Q_UNREACHABLE();
}

Cell stateCell(const SilentCase& one)
{
    return withKind(one.kind, [&](auto of) {
        const auto state = fromName<typename Machine<typename decltype(of)::type>::State>(one.state);
        return Cell(one.state, state ? shortLabel(*state) : one.state);
    });
}

} // namespace

Result<ListTable> silenceTable(const ListRequest& request)
{
    ListTable table{{{"kind", QT_TRANSLATE_NOOP("CommandLine", "Kind")},
                     {"code", QT_TRANSLATE_NOOP("CommandLine", "Code")},
                     {"state", QT_TRANSLATE_NOOP("CommandLine", "State")},
                     {"unit", QT_TRANSLATE_NOOP("CommandLine", "Unit")},
                     {"lastStepOn", QT_TRANSLATE_NOOP("CommandLine", "Last step on")},
                     {"workdays", QT_TRANSLATE_NOOP("CommandLine", "Working days since")},
                     {"open", QT_TRANSLATE_NOOP("CommandLine", "Open")},
                     {"words", QT_TRANSLATE_NOOP("CommandLine", "Content")}},
                    {}};
    const auto silence = silenceOn(request.office, request.asOf, request.silentDays.value_or(silenceDays(request.office)));
    if (!silence)
        return tl::unexpected(silence.error());
    const Directory& directory = request.office.directory();
    for (const Silence::Case& one : silence->cases) {
        if (!request.wantsUnit(one.silent.unit))
            continue;
        const bool isPetition = one.silent.kind == CaseKind::Petition;
        const QString words = isPetition ? asListed(request.office, PetitionCode{one.silent.code}, one.silent.words) : one.silent.words;
        table.rows.push_back({Cell(nameOfKind(one.silent.kind), label(one.silent.kind)), one.silent.code, stateCell(one.silent),
                              Cell(one.silent.unit.text, directory.unitName(one.silent.unit)), dayCell(one.silent.lastOn), one.workdays, 1, words});
    }
    for (const Silence::Unit& one : silence->units) {
        if (!request.wantsUnit(one.silent.unit))
            continue;
        table.rows.push_back({Cell(QStringLiteral("unit"), QCoreApplication::translate("CommandLine", "Unit")), one.silent.unit.text, QString(),
                              Cell(one.silent.unit.text, directory.unitName(one.silent.unit)), dayCell(one.silent.lastOn), one.workdays, one.silent.open,
                              directory.unitName(one.silent.unit)});
    }
    return table;
}

/// The plan of a year by organiser (Đ.8.1): its number and day, what is planned and what was held.
Result<ListTable> planTable(const ListRequest& request)
{
    ListTable table{{{"organiser", QT_TRANSLATE_NOOP("CommandLine", "Organiser")},
                     {"plan", QT_TRANSLATE_NOOP("CommandLine", "Number and day of the plan")},
                     {"required", QT_TRANSLATE_NOOP("CommandLine", "Required")},
                     {"planned", QT_TRANSLATE_NOOP("CommandLine", "Planned")},
                     {"plannedHeld", QT_TRANSLATE_NOOP("CommandLine", "Planned and held")},
                     {"adHoc", QT_TRANSLATE_NOOP("CommandLine", "Ad hoc")},
                     {"held", QT_TRANSLATE_NOOP("CommandLine", "Held")},
                     {"sessions", QT_TRANSLATE_NOOP("CommandLine", "Sessions")}},
                    {}};
    Office& office = request.office;
    const int year = request.period ? request.period->year() : request.asOf.year();
    const auto plan = yearPlan(office.file(), year, office.directory(), office.profiles(), office.calendar());
    if (!plan)
        return tl::unexpected(plan.error());
    for (const PlanLine& line : *plan) {
        if (!request.wantsUnit(line.organiser))
            continue;
        QStringList sessions;
        for (const auto& ofMonth : line.months) {
            for (const SessionRow& row : ofMonth)
                sessions.append(row.session.code.text);
        }
        table.rows.push_back({Cell(line.organiser.text, office.directory().unitName(line.organiser)), line.plans.join(QStringLiteral("; ")), line.required,
                              line.planned, line.plannedHeld, line.adHoc, line.held, codesCell(sessions)});
    }
    return table;
}

} // namespace doithoai::cli
