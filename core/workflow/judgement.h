#pragma once

#include "calendar/work_calendar.h"
#include "domain/cases.h"
#include "domain/directory.h"
#include "regulation/finding.h"
#include "regulation/profile.h"

#include <QMap>
#include <variant>
#include <optional>
#include <vector>

namespace doithoai {

/// What a judgement may look at besides the case: values only, no clock and no file.
struct Circumstances {
    const ProfileBook& profiles;
    const WorkCalendar& calendar;
    const Directory& directory;
    QDate today;
    bool deputyCredits = false; ///< setting: a deputy's session credits the post stood in for (Đ.11)
};

/// An event with its data, as a person or an import asks for it. Keys and values are the stable ones.
struct Act {
    QDate on; ///< the effective day; invalid: today
    QString reason;
    QMap<QString, QString> justifications; ///< rule id → why
    QMap<QString, QString> data;           ///< key of the event → stable text
};

/// What a step brings about in another case. It is dated by its cause, or by that case's own last step where later.
struct PetitionStep {
    PetitionCode petition;
    PetitionEvent event;
    QMap<QString, QString> data;
};
/// The petition leaves its cancelled session, and keeps its stage.
struct PetitionRelease {
    PetitionCode petition;
};
/// The minutes are frozen: text, PDF and hash.
struct FreezeMinutes {};

using Effect = std::variant<PetitionStep, PetitionRelease, FreezeMinutes>;

/// The answer to an act: every rule not met, or the case as it will be and what that brings about.
template <class Case, class State>
struct Verdict {
    std::vector<Finding> findings; ///< all of them: blocking, passed and advice
    std::optional<State> next;     ///< set when nothing blocks
    Case after{};                  ///< the case with the act's data and its next state; meaningful when next is set
    QDate on;                      ///< the effective day
    QMap<QString, QString> written;///< field key → stable text, of what the act set or cleared; of a new case none
    std::vector<Effect> effects;

    bool isAllowed() const { return next.has_value(); }
};

using SessionVerdict = Verdict<Session, SessionState>;
using PetitionVerdict = Verdict<Petition, PetitionState>;
using EscalationVerdict = Verdict<Escalation, EscalationState>;
using UnitReportVerdict = Verdict<UnitReport, UnitReportState>;

/// One key that an event takes, and the field of the case that keeps it (empty: only the step keeps it).
struct EventKey {
    const char* key;
    const char* field;
};

/// A row of a machine as outside eyes see it: for help, the command line, diagrams and tests.
struct TableRow {
    QString from;
    QString event;
    QString to; ///< "=" stays, "←" the state before, names by "|" where it depends
    QStringList guards;
    bool onlyByOtherCase = false;
};

} // namespace doithoai
