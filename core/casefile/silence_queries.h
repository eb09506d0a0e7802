#pragma once

#include "casefile/case_file.h"
#include "domain/cases.h"

#include <vector>

namespace doithoai {

/// An open case whose last step lies back.
struct SilentCase {
    CaseKind kind = CaseKind::Petition;
    QString code;
    QString state; ///< stable name
    QString words; ///< content, topic, reason
    UnitCode unit; ///< in charge; of a session its organiser, of an escalation its first addressee
    QDate lastOn;  ///< effective day of its last step; a change of fields is none
};
/// Open cases of a kind (petitions, escalations, sessions) without a step after `until`, the longest silent first; `first`: no
/// more than so many, −1: all. A session is silent only once its day (before `today`) has come.
Result<std::vector<SilentCase>> silentCases(CaseFile& file, CaseKind kind, QDate until, QDate today, int first = -1);
Result<int> countSilentCases(CaseFile& file, CaseKind kind, QDate until, QDate today);

/// A unit with open petitions, on none of which a step was taken after `until`.
struct SilentUnit {
    UnitCode unit;
    int open = 0;
    QDate lastOn;
};
Result<std::vector<SilentUnit>> silentUnits(CaseFile& file, QDate until);

} // namespace doithoai
