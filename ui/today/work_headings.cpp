// The headings of the day's work: what is to be done, and of how many.
#include "ui/today/work_words.h"

#include "domain/dates.h"
#include "ui/today/work_say.h"

namespace doithoai::work {

namespace {

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
        if (item.day.isValid() && item.count < 0)
            return say(QT_TRANSLATE_NOOP("Work", "The backup is dated ahead: the clock of this machine was wrong"));
        return item.day.isValid() ? say(QT_TRANSLATE_NOOP("Work", "The last backup is %1 days old")).arg(item.count)
                                  : say(QT_TRANSLATE_NOOP("Work", "This file has no backup yet"));
    case WorkKind::FinishTyping:
        return oneOr(n, QT_TRANSLATE_NOOP("Work", "Something was typed and not finished"),
                     QT_TRANSLATE_NOOP("Work", "%1 things were typed and not finished"));
    }
    Q_UNREACHABLE();
}

} // namespace doithoai::work
