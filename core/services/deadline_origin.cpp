#include "services/deadline_origin.h"

namespace doithoai {

DeadlineOrigin originOf(const PetitionCase& petition)
{
    const QDate received = petition.petition.receivedOn.value_or(QDate());
    DeadlineOrigin origin{received, {}};
    for (const Step& step : petition.steps) {
        const std::optional<DeadlineRule> rule = DeadlineRule::parse(step.data.value(step.event + QStringLiteral(".dueIn")).toString());
        if (!rule && step.data.value(QLatin1String("dueOn")).toString().isEmpty())
            continue;
        origin.rule = rule;
        origin.zero = rule && rule->start == DeadlineRule::Start::Received && received.isValid() ? received : step.effectiveOn;
    }
    return origin;
}

QDate doneOn(const PetitionCase& petition)
{
    QDate done;
    for (const Step& step : petition.steps) {
        const auto to = fromName<PetitionState>(step.to);
        const bool isDone = to && (*to == PetitionState::Answered || *to == PetitionState::Replied || *to == PetitionState::Transferred || isFinal(*to));
        if (!isDone)
            done = {};
        else if (!done.isValid())
            done = step.effectiveOn;
    }
    return done;
}

DeadlineExplanation explained(const PetitionCase& petition, const WorkCalendar& calendar)
{
    const DeadlineOrigin origin = originOf(petition);
    const std::optional<QDate> due = petition.petition.dueOn;
    if (!due || !origin.zero.isValid() || *due < origin.zero)
        return {};
    if (origin.rule) {
        DeadlineExplanation given = explainDeadline(calendar, origin.zero, origin.rule->count, origin.rule->unit);
        if (given.last == *due)
            return given;
    }
    return explainDeadline(calendar, origin.zero, calendar.workdaysBetween(origin.zero, *due), DayUnit::Working);
}

} // namespace doithoai
