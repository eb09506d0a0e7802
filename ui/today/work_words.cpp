#include "ui/today/work_words.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/shell/brought_back.h"
#include "ui/today/work_say.h"

namespace doithoai::work {

QString sentence(const WorkItem& item)
{
    switch (item.kind) {
    case WorkKind::Announce:
        return item.pressing == Pressing::Overdue
            ? say(QT_TRANSLATE_NOOP("Work", "Put the session off, or announce it at once and write down why."))
            : QString();
    case WorkKind::AgreeReplies:
        return say(QT_TRANSLATE_NOOP("Work", "Session %1 opens on %2.")).arg(item.list.session, dayWords(item.day));
    case WorkKind::CollectReports:
        return say(QT_TRANSLATE_NOOP("Work", "Due on %1. In at both recipients: %2 of %3."))
            .arg(dates::onScreen(item.day))
            .arg(item.done)
            .arg(item.total);
    case WorkKind::HoldSessions:
        return item.pressing == Pressing::Overdue
            ? say(QT_TRANSLATE_NOOP("Work", "A session that is not announced yet can no longer be lawful within %1: the last day to announce was %2."))
                  .arg(item.year)
                  .arg(dates::onScreen(item.day))
            : say(QT_TRANSLATE_NOOP("Work", "The last day to announce a session of this year is %1.")).arg(dates::onScreen(item.day));
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
        return say(QT_TRANSLATE_NOOP("Work", "No step for at least %1 working days (a setting).")).arg(item.total);
    case WorkKind::EnterCalendar:
        return say(QT_TRANSLATE_NOOP("Work", "Until then deadlines that reach into %1 leave out weekends only, not its holidays.")).arg(item.year);
    case WorkKind::DestroyOld:
        return say(QT_TRANSLATE_NOOP("Work", "They ended more than %1 years ago (a setting). They are destroyed by a protocol.")).arg(item.total);
    case WorkKind::BackUp:
        if (item.day.isValid() && item.count < 0)
            return say(QT_TRANSLATE_NOOP("Work", "It bears the day %1. Look at the clock, then make a new one.")).arg(dates::onScreen(item.day));
        return item.day.isValid()
            ? say(QT_TRANSLATE_NOOP("Work", "It was made on %1.")).arg(dates::onScreen(item.day))
            : say(QT_TRANSLATE_NOOP("Work", "A backup is a verified copy in a folder beside the file."));
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
    case WorkKind::SignMinutes:
    case WorkKind::WriteReview:
    case WorkKind::ReportResult:
    case WorkKind::AnswerPetitions:
    case WorkKind::TimeRunsOut:
    case WorkKind::WriteDrafts:
    case WorkKind::Classify:
    case WorkKind::SetDeadline:
    case WorkKind::SendUp:
    case WorkKind::WriteResults:
    case WorkKind::FinishDossier:
    case WorkKind::AskSuperior:
    case WorkKind::TellPetitioners:
    case WorkKind::KeepPromise:
    case WorkKind::CheckReports:
    case WorkKind::FinishTyping:
        break;
    }
    return {};
}

QString words(const WorkItem& item, const WorkCase& one)
{
    if (item.kind == WorkKind::FinishTyping)
        return draftWords(Draft{one.code, {}, {{QStringLiteral("words"), one.words}}, one.start, one.who});
    QStringList parts;
    switch (one.kind) {
    case CaseKind::Session:
        if (item.kind == WorkKind::HoldSessions)
            return one.words;
        if (!one.words.isEmpty())
            parts.append(quoted(one.words));
        if (!one.who.isEmpty())
            parts.append(one.who);
        if (one.start.isValid())
            parts.append(dayAndTime(one.start));
        return parts.join(QStringLiteral(" · "));
    case CaseKind::Petition:
        if (item.kind != WorkKind::KeepPromise)
            return one.words.simplified();
        parts.append(quoted(one.words.simplified()));
        if (!one.follower.isEmpty())
            parts.append(say(QT_TRANSLATE_NOOP("Work", "promised in %1, merged into this one")).arg(one.follower));
        return parts.join(QStringLiteral(" · "));
    case CaseKind::Escalation:
        return one.who.isEmpty() ? one.words.simplified() : one.words.simplified() + QStringLiteral(" → ") + one.who;
    case CaseKind::UnitReport:
        return one.words;
    }
    Q_UNREACHABLE();
}

QString chip(const WorkItem& item, const WorkCase& one)
{
    const int n = one.workdays;
    // A day that was recorded while the clock of the machine stood wrong may lie ahead: nothing has waited since it.
    const auto ahead = [&] { return say(QT_TRANSLATE_NOOP("Work", "dated %1, after today")).arg(dates::onScreen(one.day)); };
    const auto ago = [&] {
        return one.isAhead ? ahead()
            : n == 0       ? say(QT_TRANSLATE_NOOP("Work", "today"))
                           : oneOr(n, QT_TRANSLATE_NOOP("Work", "1 working day ago"), QT_TRANSLATE_NOOP("Work", "%1 working days ago"));
    };
    switch (item.kind) {
    case WorkKind::Announce:
        if (item.pressing == Pressing::Overdue)
            return say(QT_TRANSLATE_NOOP("Work", "last day was %1")).arg(dates::onScreen(one.day));
        return item.pressing == Pressing::Today ? say(QT_TRANSLATE_NOOP("Work", "today"))
                                                : say(QT_TRANSLATE_NOOP("Work", "until %1")).arg(dates::onScreen(one.day));
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
        return item.pressing == Pressing::Overdue ? ago() : QString();
    case WorkKind::AnswerPetitions:
    case WorkKind::TimeRunsOut:
    case WorkKind::WriteDrafts:
    case WorkKind::KeepPromise:
    case WorkKind::CollectReports:
        switch (item.pressing) {
        case Pressing::Overdue:
            return oneOr(std::max(1, n), QT_TRANSLATE_NOOP("Work", "1 working day overdue"), QT_TRANSLATE_NOOP("Work", "%1 working days overdue"));
        case Pressing::Today:
            return say(QT_TRANSLATE_NOOP("Work", "today"));
        case Pressing::ThisWeek:
        case Pressing::Later:
            break;
        }
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "1 working day left"), QT_TRANSLATE_NOOP("Work", "%1 working days left"));
    case WorkKind::AskSuperior:
        if (one.isAhead)
            return ahead();
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "no opinion yet, for 1 working day"),
                     QT_TRANSLATE_NOOP("Work", "no opinion yet, for %1 working days"));
    case WorkKind::SignMinutes:
    case WorkKind::WriteReview:
    case WorkKind::ReportResult:
    case WorkKind::Classify:
    case WorkKind::FinishDossier:
    case WorkKind::TellPetitioners:
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
        return ago();
    case WorkKind::HoldSessions:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "1 not planned"), QT_TRANSLATE_NOOP("Work", "%1 not planned"));
    case WorkKind::FinishTyping:
        return dates::onScreen(one.start);
    case WorkKind::AgreeReplies:
    case WorkKind::SetDeadline:
    case WorkKind::SendUp:
    case WorkKind::WriteResults:
    case WorkKind::CheckReports:
    case WorkKind::EnterCalendar:
    case WorkKind::DestroyOld:
    case WorkKind::BackUp:
        break;
    }
    return {};
}

QString act(const WorkItem& item, const WorkCase* one)
{
    switch (item.kind) {
    case WorkKind::EnterCalendar:
        return say(QT_TRANSLATE_NOOP("Work", "Enter the calendar"));
    case WorkKind::DestroyOld:
        return say(QT_TRANSLATE_NOOP("Work", "Look what would be destroyed…"));
    case WorkKind::BackUp:
        return say(QT_TRANSLATE_NOOP("Work", "Back up now"));
    case WorkKind::FinishTyping:
        return one != nullptr ? say(QT_TRANSLATE_NOOP("Work", "Go on typing")) : QString();
    case WorkKind::HoldSessions:
        return say(QT_TRANSLATE_NOOP("Work", "Plan a session…"));
    case WorkKind::WriteReview:
        return one != nullptr ? say(QT_TRANSLATE_NOOP("Work", "Write the review")) : QString();
    case WorkKind::CollectReports:
    case WorkKind::CheckReports:
        return say(QT_TRANSLATE_NOOP("Work", "Open the reports"));
    case WorkKind::Announce:
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
    case WorkKind::SignMinutes:
    case WorkKind::ReportResult:
    case WorkKind::AnswerPetitions:
    case WorkKind::TimeRunsOut:
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
    case WorkKind::WriteDrafts:
    case WorkKind::AgreeReplies:
    case WorkKind::Classify:
    case WorkKind::SetDeadline:
    case WorkKind::SendUp:
    case WorkKind::WriteResults:
    case WorkKind::FinishDossier:
    case WorkKind::AskSuperior:
    case WorkKind::TellPetitioners:
    case WorkKind::KeepPromise:
        break;
    }
    if (one == nullptr)
        return {};
    const QString event = one->event.isEmpty() ? item.event : one->event;
    return event.isEmpty() ? QString() : eventLabel(one->kind, event) + QStringLiteral("…");
}

QString more(const WorkItem& item)
{
    switch (item.place) {
    case WorkPlace::None:
    case WorkPlace::Calendar:
        return {};
    case WorkPlace::Duty:
        return say(QT_TRANSLATE_NOOP("Work", "See the duty of every post"));
    case WorkPlace::UnitReports:
    case WorkPlace::Plan:
    case WorkPlace::Sessions:
    case WorkPlace::Petitions:
    case WorkPlace::Escalations:
        break;
    }
    return item.count > 1 ? say(QT_TRANSLATE_NOOP("Work", "See all %1")).arg(item.count) : QString();
}

QString section(Pressing pressing)
{
    switch (pressing) {
    case Pressing::Overdue:
        return say(QT_TRANSLATE_NOOP("Work", "Overdue"));
    case Pressing::Today:
        return say(QT_TRANSLATE_NOOP("Work", "Today"));
    case Pressing::ThisWeek:
        return say(QT_TRANSLATE_NOOP("Work", "This week"));
    case Pressing::Later:
        return say(QT_TRANSLATE_NOOP("Work", "To keep in mind"));
    }
    Q_UNREACHABLE();
}

Tone tone(Pressing pressing)
{
    switch (pressing) {
    case Pressing::Overdue:
        return Tone::Bad;
    case Pressing::Today:
        return Tone::Warning;
    case Pressing::ThisWeek:
        return Tone::Info;
    case Pressing::Later:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace doithoai::work
