#include "reports/year_plan.h"

#include "domain/dates.h"
#include "domain/text.h"
#include "reports/duty_required.h"
#include "reports/session_figures.h"

#include <algorithm>
#include <map>

namespace doithoai {

namespace {

void count(PlanLine& line, const Session& session)
{
    if (session.state == SessionState::Cancelled)
        return;
    const bool isHeld = wasHeld(session);
    line.held += isHeld ? 1 : 0;
    if (!session.planned.value_or(true)) {
        ++line.adHoc;
        return;
    }
    ++line.planned;
    line.plannedHeld += isHeld ? 1 : 0;
    QString plan = session.planNumber.trimmed();
    if (line.planNumber.isEmpty())
        line.planNumber = plan;
    if (!line.planDate)
        line.planDate = session.planDate;
    if (session.planDate)
        plan += (plan.isEmpty() ? QString() : QStringLiteral(", ")) + dates::onScreen(*session.planDate);
    if (!plan.isEmpty() && !line.plans.contains(plan))
        line.plans.append(plan);
    if (session.state == SessionState::Planned || session.state == SessionState::Preparing || session.state == SessionState::Postponed)
        line.nameable.append(session.code.text);
}

} // namespace

std::optional<QDate> dayOf(const Session& session)
{
    if (session.actualStart)
        return session.actualStart->date();
    return session.plannedStart ? std::optional(session.plannedStart->date()) : std::nullopt;
}

bool wasHeld(const Session& session)
{
    return wasConcluded(session.state);
}

Result<std::vector<PlanLine>> yearPlan(CaseFile& file, int year, const Directory& directory, const ProfileBook& profiles, const WorkCalendar& calendar)
{
    ListFilter filter;
    filter.from = QDate(year, 1, 1);
    filter.to = QDate(year, 12, 31);
    const auto rows = listSessions(file, filter);
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<QString, PlanLine> byBody;
    // Whose head has a duty stands in the plan also before anything is planned.
    for (const Post& post : directory.posts()) {
        const int required = dutyRequired(post, year, profiles, calendar);
        if (required > 0) {
            PlanLine& line = byBody[post.unit.text];
            line.organiser = post.unit;
            line.required += required;
        }
    }
    for (const SessionRow& row : *rows) {
        const std::optional<QDate> day = dayOf(row.session);
        if (!day)
            continue;
        PlanLine& line = byBody[row.session.organiser.text];
        line.organiser = row.session.organiser;
        line.months[day->month()].push_back(row);
        count(line, row.session);
    }
    std::vector<PlanLine> all;
    all.reserve(byBody.size());
    for (auto& [code, line] : byBody)
        all.push_back(std::move(line));
    std::ranges::stable_sort(all, [&](const PlanLine& a, const PlanLine& b) {
        return text::compare(directory.unitName(a.organiser), directory.unitName(b.organiser)) < 0;
    });
    return all;
}

} // namespace doithoai
