#include "ui/today/work_words.h"

#include "domain/dates.h"
#include "ui/case_specs.h"
#include "ui/shell/brought_back.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace doithoai::work {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Work", source);
}

/// One thing, or several with their number.
QString oneOr(int count, const char* one, const char* several)
{
    return count == 1 ? say(one) : say(several).arg(count);
}

QString dayAndTime(const QDateTime& at)
{
    return QStringLiteral("%1, %2").arg(dayWords(at.date()), at.time().toString(QStringLiteral("HH:mm")));
}

QString quoted(const QString& words)
{
    return QStringLiteral("“%1”").arg(words);
}

QString announceHeading(const WorkItem& item)
{
    switch (item.pressing) {
    case Pressing::Overdue:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The last day to announce publicly has passed"),
                     QT_TRANSLATE_NOOP("Work", "%1 sessions have passed their last day to announce publicly"));
    case Pressing::Today:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "Today is the last day to announce publicly"),
                     QT_TRANSLATE_NOOP("Work", "Today is the last day to announce %1 sessions publicly"));
    case Pressing::ThisWeek:
    case Pressing::Later:
        break;
    }
    return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The last day to announce publicly is near"),
                 QT_TRANSLATE_NOOP("Work", "%1 sessions have to be announced publicly soon"));
}

QString answerHeading(const WorkItem& item)
{
    switch (item.pressing) {
    case Pressing::Overdue:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "A petition is overdue"), QT_TRANSLATE_NOOP("Work", "%1 petitions are overdue"));
    case Pressing::Today:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "A petition is due today"), QT_TRANSLATE_NOOP("Work", "%1 petitions are due today"));
    case Pressing::ThisWeek:
    case Pressing::Later:
        break;
    }
    return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "A petition is due within five working days"),
                 QT_TRANSLATE_NOOP("Work", "%1 petitions are due within five working days"));
}

QString draftHeading(const WorkItem& item)
{
    switch (item.pressing) {
    case Pressing::Overdue:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The draft of a reply is overdue"),
                     QT_TRANSLATE_NOOP("Work", "The drafts of %1 replies are overdue"));
    case Pressing::Today:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The draft of a reply is due today"),
                     QT_TRANSLATE_NOOP("Work", "The drafts of %1 replies are due today"));
    case Pressing::ThisWeek:
    case Pressing::Later:
        break;
    }
    return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The draft of a reply is due within five working days"),
                 QT_TRANSLATE_NOOP("Work", "The drafts of %1 replies are due within five working days"));
}

QString promiseHeading(const WorkItem& item)
{
    switch (item.pressing) {
    case Pressing::Overdue:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "The day of a promise has passed, and nobody has reported on it"),
                     QT_TRANSLATE_NOOP("Work", "%1 promises have passed their day, and nobody has reported on them"));
    case Pressing::Today:
        return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "A promise falls due today"), QT_TRANSLATE_NOOP("Work", "%1 promises fall due today"));
    case Pressing::ThisWeek:
    case Pressing::Later:
        break;
    }
    return oneOr(item.count, QT_TRANSLATE_NOOP("Work", "A promise falls due"), QT_TRANSLATE_NOOP("Work", "%1 promises fall due"));
}

QString periodWords(const WorkItem& item)
{
    return item.period.endsWith(QLatin1String("H1")) ? say(QT_TRANSLATE_NOOP("Work", "first half of %1")).arg(item.year)
                                                     : say(QT_TRANSLATE_NOOP("Work", "year %1")).arg(item.year);
}

} // namespace

QString heading(const WorkItem& item)
{
    const int n = item.count;
    switch (item.kind) {
    case WorkKind::Announce:
        return announceHeading(item);
    case WorkKind::OpenSession:
        return item.pressing == Pressing::Overdue
            ? oneOr(n, QT_TRANSLATE_NOOP("Work", "The day of a session has passed, and it was not opened"),
                    QT_TRANSLATE_NOOP("Work", "%1 sessions have passed their day and were not opened"))
            : oneOr(n, QT_TRANSLATE_NOOP("Work", "A session opens today"), QT_TRANSLATE_NOOP("Work", "%1 sessions open today"));
    case WorkKind::Conclude:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A session is in progress and not concluded"),
                     QT_TRANSLATE_NOOP("Work", "%1 sessions are in progress and not concluded"));
    case WorkKind::NewDate:
        return item.pressing == Pressing::Overdue
            ? oneOr(n, QT_TRANSLATE_NOOP("Work", "The planned day has passed without an announcement"),
                    QT_TRANSLATE_NOOP("Work", "%1 sessions have passed their planned day without an announcement"))
            : oneOr(n, QT_TRANSLATE_NOOP("Work", "A postponed session has no new day"),
                    QT_TRANSLATE_NOOP("Work", "%1 postponed sessions have no new day"));
    case WorkKind::SignMinutes:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "The minutes of a session are not signed"),
                     QT_TRANSLATE_NOOP("Work", "The minutes of %1 sessions are not signed"));
    case WorkKind::WriteReview:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A session was held and not reviewed"),
                     QT_TRANSLATE_NOOP("Work", "%1 sessions were held and not reviewed"));
    case WorkKind::ReportResult:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "The result of a session was not reported to the superior"),
                     QT_TRANSLATE_NOOP("Work", "The results of %1 sessions were not reported to the superior"));
    case WorkKind::AnswerPetitions:
        return answerHeading(item);
    case WorkKind::TimeRunsOut:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "Three quarters of the time for a petition have passed"),
                     QT_TRANSLATE_NOOP("Work", "Three quarters of the time for %1 petitions have passed"));
    case WorkKind::WakeCases:
        return item.place == WorkPlace::Sessions
            ? oneOr(n, QT_TRANSLATE_NOOP("Work", "Nothing was done on a session for long"), QT_TRANSLATE_NOOP("Work", "Nothing was done on %1 sessions for long"))
            : oneOr(n, QT_TRANSLATE_NOOP("Work", "Nothing was done on a petition for long"), QT_TRANSLATE_NOOP("Work", "Nothing was done on %1 petitions for long"));
    case WorkKind::WakeUnits:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A unit did nothing on its petitions for long"), QT_TRANSLATE_NOOP("Work", "%1 units did nothing on their petitions for long"));
    case WorkKind::WriteDrafts:
        return draftHeading(item);
    case WorkKind::AgreeReplies:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A reply is not agreed, and the session opens soon"),
                     QT_TRANSLATE_NOOP("Work", "%1 replies are not agreed, and the session opens soon"));
    case WorkKind::Classify:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A petition was received and is not classified"),
                     QT_TRANSLATE_NOOP("Work", "%1 petitions were received and are not classified"));
    case WorkKind::SetDeadline:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A petition is to be answered later and has no day"),
                     QT_TRANSLATE_NOOP("Work", "%1 petitions are to be answered later and have no day"));
    case WorkKind::SendUp:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A petition was noted and not sent to the superior"),
                     QT_TRANSLATE_NOOP("Work", "%1 petitions were noted and not sent to the superior"));
    case WorkKind::WriteResults:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A petition was answered; its result is not written down"),
                     QT_TRANSLATE_NOOP("Work", "%1 petitions were answered; their results are not written down"));
    case WorkKind::FinishDossier:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "A dossier for the superior was not sent yet"),
                     QT_TRANSLATE_NOOP("Work", "%1 dossiers for the superior were not sent yet"));
    case WorkKind::AskSuperior:
        switch (item.pressing) {
        case Pressing::Overdue:
            return say(QT_TRANSLATE_NOOP("Work", "The superior's opinion was expected and has not come"));
        case Pressing::Today:
            return say(QT_TRANSLATE_NOOP("Work", "The superior's opinion is expected today"));
        case Pressing::ThisWeek:
        case Pressing::Later:
            break;
        }
        return say(QT_TRANSLATE_NOOP("Work", "Waiting for the superior"));
    case WorkKind::TellPetitioners:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "The superior has answered; the petitioners are to be told"),
                     QT_TRANSLATE_NOOP("Work", "The superior has answered %1 dossiers; the petitioners are to be told"));
    case WorkKind::KeepPromise:
        return promiseHeading(item);
    case WorkKind::CollectReports:
        return item.pressing == Pressing::Overdue
            ? oneOr(n, QT_TRANSLATE_NOOP("Work", "The report of a unit is missing"), QT_TRANSLATE_NOOP("Work", "The reports of %1 units are missing"))
            : say(QT_TRANSLATE_NOOP("Work", "Unit reports · %1")).arg(periodWords(item));
    case WorkKind::CheckReports:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "The report of a unit waits to be checked"),
                     QT_TRANSLATE_NOOP("Work", "The reports of %1 units wait to be checked"));
    case WorkKind::HoldSessions:
        return say(QT_TRANSLATE_NOOP("Work", "Dialogue duty of %1")).arg(item.year);
    case WorkKind::EnterCalendar:
        return say(QT_TRANSLATE_NOOP("Work", "The working calendar of %1 is not entered")).arg(item.year);
    case WorkKind::DestroyOld:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "The period of keeping of one dossier is over"),
                     QT_TRANSLATE_NOOP("Work", "The period of keeping of %1 dossiers is over"));
    case WorkKind::BackUp:
        return item.day.isValid() ? say(QT_TRANSLATE_NOOP("Work", "The last backup is %1 days old")).arg(item.count)
                                  : say(QT_TRANSLATE_NOOP("Work", "This file has no backup yet"));
    case WorkKind::FinishTyping:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "Something was typed and not finished"),
                     QT_TRANSLATE_NOOP("Work", "%1 things were typed and not finished"));
    }
    Q_UNREACHABLE();
}

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
        return draftWords(Draft{one.code, {}, {}, one.start, one.who});
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
        return item.kind == WorkKind::KeepPromise ? quoted(one.words.simplified()) : one.words.simplified();
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
    const auto ago = [&] {
        return n == 0 ? say(QT_TRANSLATE_NOOP("Work", "today"))
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
