#pragma once

#include "casefile/due_queries.h"
#include "services/lists.h"

namespace doithoai {

/// How soon something must be done. Every item stands in exactly one, in this order.
enum class Pressing {
    Overdue,  ///< its day has passed
    Today,
    ThisWeek, ///< within the next five working days
    Later,    ///< to be kept in mind
};

/// What is to be done.
enum class WorkKind {
    Announce,          ///< a session's last day to announce (Đ.8.3)
    OpenSession,       ///< announced, and its day is here or has passed (Đ.9)
    Conclude,          ///< it was opened and not concluded (Đ.9)
    NewDate,           ///< its day has passed without an announcement, or it is postponed without a new day
    SignMinutes,       ///< concluded, the minutes not signed (Đ.9)
    WriteReview,       ///< held, without the internal review (Đ.10.1)
    ReportResult,      ///< signed and reviewed, the superior not told (Đ.10.2)
    AnswerPetitions,   ///< the day of the answer
    TimeRunsOut,       ///< three quarters of the time to the answer have passed
    WriteDrafts,       ///< the day of the draft before a session (Đ.8.1)
    AgreeReplies,      ///< a session opens soon, and these have no agreed reply (Đ.8.1)
    Classify,          ///< received for days and not classified (Đ.8.1)
    SetDeadline,       ///< deferred without a day (Đ.10.1)
    SendUp,            ///< noted, and not sent to the superior (Đ.10.1)
    WriteResults,      ///< answered or replied to, and left open
    FinishDossier,     ///< an escalation that was not sent yet (Đ.7)
    AskSuperior,       ///< sent, and the superior is silent (Đ.7)
    TellPetitioners,   ///< the superior has answered, the petitioners were not told (Đ.10.1)
    KeepPromise,       ///< a promise falls due or was passed (Đ.9.2)
    CollectReports,    ///< units' reports are due or missing (Đ.13)
    CheckReports,      ///< units' reports wait to be checked (Đ.13)
    HoldSessions,      ///< what the year can no longer, or only just, make up (Đ.11)
    WakeCases,         ///< no step for so many working days (a setting)
    WakeUnits,         ///< units with open petitions, on none of which anything was done for so long
    EnterCalendar,
    DestroyOld,        ///< dossiers whose period of keeping (a setting) is over
    BackUp,
    FinishTyping,      ///< what was being typed and became no act
};

/// Where a click leads: the screens that list it, named as the window names its places.
enum class WorkPlace { Sessions, Petitions, Escalations, Duty, UnitReports, Plan, Calendar, None };

/// A case behind an item.
struct WorkCase {
    CaseKind kind = CaseKind::Session;
    QString code;
    QString words;      ///< its topic, its content, what was promised
    QString who;        ///< the body or unit that it lies with
    QDate day;          ///< the day that matters: the last to announce, the deadline, the last step
    QDateTime start;    ///< of a session
    QString event;      ///< the act that mends it, of its machine; empty: that of the item
    int workdays = 0;   ///< to that day; since it for what is past, silent or waiting. Never negative
    bool isAhead = false; ///< its day lies after today: what is counted since that day has not begun (a clock that was wrong)
    QString follower = {}; ///< the merged petition that was answered with the promise, where it is not the case's own
};

/// One thing to be done.
struct WorkItem {
    WorkKind kind = WorkKind::BackUp;
    Pressing pressing = Pressing::Later;
    QString article;   ///< Đ.8.3; empty where no article asks for it
    int count = 1;     ///< how many cases
    QDate day;         ///< the day that matters to all of them, where there is one
    int done = 0;      ///< of `total`: reports that are in, sessions that were held
    int total = 0;
    int year = 0;
    QString period;    ///< of units' reports
    std::vector<WorkCase> cases; ///< the first few
    QString event;     ///< the act that mends all of them; empty: another one, by kind
    WorkPlace place = WorkPlace::None;
    ListFilter list;   ///< what the list behind it shows
};

/// A post's duty as the figures have it (Đ.11).
struct DutyStanding {
    QString post;
    int required = 0;
    int held = 0;
};

/// What the day's work looks at besides the file.
struct WorkWorld {
    QDate today;
    std::vector<DutyStanding> duty;      ///< of today's year; empty: not looked at
    std::optional<QDate> lastBackup;     ///< later than today: none but such as are dated ahead
    QDateTime now = QDateTime::currentDateTime(); ///< for what is being typed
};

/// What the year's duty asks for, beside what is held.
struct DutyOutlook {
    int year = 0;
    int required = 0, held = 0; ///< lượt; held counts no more than required of a post
    int posts = 0;
    int unplanned = 0;          ///< lượt that remain and that no planned session makes up
    int postsUnplanned = 0;
    QDate lastDayToAnnounce;    ///< for a session on 31 December
    bool canStillBeHeld = true; ///< a session announced today is lawful within the year
};

/// Everything that must be done on a day, most pressing first; no case is named twice for the same work.
struct Worklist {
    QDate day;
    std::vector<WorkItem> items;
    DutyOutlook duty;
    OpenCases open;
    std::optional<WorkItem> next; ///< when nothing presses: what comes next

    int pressing() const; ///< how many items are overdue or for today
};

/// How many cases are open, for the navigation: answered from an index.
Result<OpenCases> openCases(Office& office);

/// Trouble::Storage or Trouble::Damaged when the file cannot be read.
Result<Worklist> makeWorklist(Office& office, const WorkWorld& world);

} // namespace doithoai
