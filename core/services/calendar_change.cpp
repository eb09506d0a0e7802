#include "services/calendar_change.h"

#include "calendar/deadline_rule.h"
#include "casefile/case_repository.h"
#include "casefile/due_queries.h"
#include "domain/dates.h"
#include "services/recording.h"

#include <QCoreApplication>

namespace doithoai {

WorkCalendar calendarWith(const WorkCalendar& calendar, const ChangeMarks& change)
{
    std::vector<DayMark> marks;
    for (const DayMark& mark : calendar.marks()) {
        const bool isReplaced = std::ranges::any_of(change.put, [&](const DayMark& put) { return put.date == mark.date; });
        if (!isReplaced && !change.removed.contains(mark.date))
            marks.push_back(mark);
    }
    marks.insert(marks.end(), change.put.begin(), change.put.end());
    return WorkCalendar(std::move(marks));
}

Result<std::vector<DueChange>> dueChanges(Office& office, const WorkCalendar& next)
{
    const auto running = runningDeadlines(office.file());
    if (!running)
        return tl::unexpected(running.error());
    std::vector<DueChange> changes;
    for (const RunningDeadline& one : *running) {
        auto rule = DeadlineRule::parse(one.dueIn);
        const QDate own = rule && rule->start == DeadlineRule::Start::Received ? one.receivedOn.value_or(one.setOn) : one.setOn;
        const QDate zero = one.dayZero.isValid() ? one.dayZero : own;
        // Another day that was said beside the number of days is a day by hand.
        if (rule && explainDeadline(office.calendar(), zero, rule->count, rule->unit).last != one.dueOn)
            rule.reset();
        if (!rule) {
            if (office.calendar().isWorkday(one.dueOn) && !next.isWorkday(one.dueOn))
                changes.push_back({one.code, one.dueOn, next.workdayOnOrAfter(one.dueOn), {}, one.setOn});
            continue;
        }
        const QDate last = explainDeadline(next, zero, rule->count, rule->unit).last;
        if (last != one.dueOn)
            changes.push_back({one.code, one.dueOn, last, rule->stableText(), zero});
    }
    return changes;
}

Result<std::vector<DueChange>> dueChanges(Office& office, const ChangeMarks& change)
{
    return dueChanges(office, calendarWith(office.calendar(), change));
}

Result<void> writeDueChanges(CaseFile& file, const std::vector<DueChange>& changes, const Actor& actor)
{
    const PetitionRepository repository(file);
    for (const DueChange& change : changes) {
        if (change.isByHand())
            continue;
        const auto before = repository.find(change.petition);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            continue;
        Petition after = **before;
        after.dueOn = change.after;
        if (const auto updated = repository.update(after); !updated)
            return updated;
        Step step = signedStep(QStringLiteral("set"), nameOf(after.state), nameOf(after.state), actor.today, actor);
        step.reason = QCoreApplication::translate("Calendar", "The working calendar changed: counted anew from %1.").arg(dates::onScreen(change.dayZero));
        step.data = recordedFields(**before, after);
        // How the day was counted goes on with it, so that the next change of the calendar finds it.
        step.data.insert(QStringLiteral("calendar.dueIn"), change.rule);
        step.data.insert(QStringLiteral("calendar.dayZero"), change.dayZero.toString(Qt::ISODate));
        if (const auto added = repository.addChange(after, step); !added)
            return added;
    }
    return {};
}

QStringList dueChangeLines(const std::vector<DueChange>& changes)
{
    QStringList lines;
    for (const DueChange& change : changes) {
        const QString words = change.isByHand()
            ? QCoreApplication::translate("Calendar", "%1: due on %2, set by hand, now a day off. It stays; the next working day is %3.")
            : QCoreApplication::translate("Calendar", "%1: due on %2 → %3, counted anew.");
        lines.append(words.arg(change.petition.text, dates::onScreen(change.before), dates::onScreen(change.after)));
    }
    return lines;
}

} // namespace doithoai
