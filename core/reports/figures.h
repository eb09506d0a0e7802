#pragma once

#include "domain/period.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace doithoai {

/// A split of a number by a stable key (a level, a form, a post), in the order of the keys. Cases whose field is blank
/// stand under the empty key (in JSON under "none"), so that a split sums up to its whole.
using Split = QMap<QString, int>;

struct SessionFigures {
    int held = 0;
    Split byLevel, byForm, bySector, byPost;
    int planned = 0;
    int adHoc = 0;
    int attendance = 0;
    struct Put {
        QString code, reason;
    };
    std::vector<Put> postponed, cancelled;
};

struct NoticeFigures {
    int onTime = 0, late = 0, none = 0;
};

struct UnitFigures {
    QString unit;
    int received = 0;
    int answered = 0;
    std::optional<double> medianDays; ///< from received to answered; absent without an answer
    int n = 0;                        ///< cases behind the median
    int overdue = 0;
};

struct PetitionFigures {
    int carriedOver = 0, received = 0, reopened = 0;
    struct Closed {
        int resolved = 0, outOfScope = 0, merged = 0, withdrawn = 0;
        int sum() const { return resolved + outOfScope + merged + withdrawn; }
    } closed;
    struct Open {
        int waitingSuperior = 0, waitingOther = 0, resting = 0, overdue = 0, dueToday = 0, dueLater = 0, noDeadline = 0;
        int sum() const { return waitingSuperior + waitingOther + resting + overdue + dueToday + dueLater + noDeadline; }
    } openAtEnd;
    struct Outcomes {
        int done = 0, explained = 0, accepted = 0, transferred = 0, declined = 0;
    } outcomes;
    int resolvedOnTime = 0, resolvedLate = 0;
    struct Raised {
        int answered = 0, toVerify = 0, noted = 0;
    } raised;
    int raisedOther = 0, speakers = 0;
    std::optional<double> answeredShare; ///< absent when nothing was raised
    int answeredShareN = 0;
    int transferred = 0, escalated = 0, escalatedAnswered = 0;
    int people = 0, peopleMerged = 0;
    struct Promises {
        int made = 0, kept = 0, broken = 0, pending = 0;
    } promises;
    Split bySector, byChannel, byUrgency;
    std::vector<UnitFigures> byUnit;

    int toDealWith() const { return carriedOver + received + reopened; }
};

struct DutyRow {
    QString post, unit;
    int required = 0, held = 0, byHead = 0, byDeputy = 0, missing = 0;
};

struct ReportFigures {
    QStringList expected, onTime, late, missing; ///< codes of units
};

/// The figures of a period, made from the recorded steps (rules.md, "How figures are counted"). Values, no paper.
struct PeriodFigures {
    QString period;
    QDate from, to, asOf;
    SessionFigures sessions;
    NoticeFigures notice;
    PetitionFigures petitions;
    std::vector<DutyRow> duty;
    int dutyOthers = 0;       ///< sessions of chairs without a quota, from 1 January as the duty rows are counted
    int coverageIn = 0, coverageExpected = 0;
    ReportFigures unitReports;
    QStringList unbalanced;   ///< codes of the cases that break the balance; empty: balanced
    QStringList corrections;  ///< codes with steps effective in the period but recorded after it was reported

    /// The period ends after the day as at which it was counted.
    bool isOver() const { return to <= asOf; }
    bool balanced() const { return unbalanced.isEmpty() && petitions.toDealWith() == petitions.closed.sum() + petitions.openAtEnd.sum(); }
};

/// The figures that units told beside what the office's own file has of them (Đ.14).
struct Consolidated {
    struct Figure {
        std::optional<int> reported; ///< absent: the unit did not tell it, which is not zero
        int counted = 0;             ///< from the cases in the office's file
        int value() const { return reported.value_or(counted); }
    };
    struct Row {
        QString unit;
        bool isIn = false;           ///< its report has come
        std::vector<Figure> figures; ///< in the order of `totals`
    };
    struct Total {
        QString key;     ///< of the figure in a unit's report: sessions, received …
        int own = 0;     ///< of the bodies that no unit reports of
        int units = 0;   ///< of the units, each once
        int told = 0;    ///< units that told this figure
        int sum() const { return own + units; }
    };
    std::vector<Row> rows;     ///< the units that owe a report
    std::vector<Total> totals; ///< empty where none is owed
};

/// A period beside the one before it and the same one a year ago (absent where nothing is on record).
struct PeriodReport {
    PeriodFigures figures;
    QStringList heldSessions; ///< codes of the sessions that sessions.held counts
    std::optional<PeriodFigures> previous, yearBefore;
    Consolidated consolidated; ///< of a report of all alone
    QString unit;              ///< whose sheet it is; empty: of all
};

QJsonObject toJson(const PeriodFigures& figures);
/// As the contract of the command line has it: the dotted paths of rules.md as nested objects.
QJsonObject toJson(const PeriodReport& report);

} // namespace doithoai
