#include "services/deadline_origin.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Of a deadline that was set as a day: its working days, and the days off up to it where it is one itself.
DeadlineExplanation untilDay(const WorkCalendar& calendar, QDate zero, QDate due)
{
    const int count = calendar.workdaysBetween(zero, due);
    DeadlineExplanation exact = explainDeadline(calendar, zero, count, DayUnit::Working);
    if (exact.last == due)
        return exact;
    DeadlineExplanation longer = explainDeadline(calendar, zero, count + 1, DayUnit::Working);
    std::erase_if(longer.days, [due](const CountedDay& day) { return day.day > due; });
    longer.yearsNotEntered.removeIf([due](int year) { return year > due.year(); });
    longer.count = count;
    longer.last = due;
    return longer;
}

} // namespace

DeadlineOrigin originOf(const PetitionCase& petition)
{
    const QDate received = petition.petition.receivedOn.value_or(QDate());
    DeadlineOrigin origin{received, {}}, beforeClass = origin;
    for (const Step& step : petition.steps) {
        const auto event = fromName<PetitionEvent>(step.event);
        if (event == PetitionEvent::Answer || event == PetitionEvent::Defer || event == PetitionEvent::Note)
            beforeClass = origin;
        if (event == PetitionEvent::Retract) {
            // With the wrong key its deadline is taken back; the one before it is counted from where it was.
            origin = beforeClass;
            continue;
        }
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
    return untilDay(calendar, origin.zero, *due);
}

} // namespace doithoai
