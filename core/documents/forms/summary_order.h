#pragma once

#include "domain/cases.h"
#include "domain/vocabulary.h"

namespace doithoai {

/// The class under which the dossier lists a petition (Đ.8.1): the actual one, before the session the planned one.
enum class SummaryClass { Answered, ToVerify, Noted, Apart };

/// Key of the list "class"; empty for Apart.
QString keyOf(SummaryClass which);
/// "Những việc trả lời ngay tại hội nghị"
QString labelOf(SummaryClass which);

struct SummaryEntry {
    const PetitionOnRecord* record = nullptr;
    SummaryClass which = SummaryClass::Apart;
    QString topic; ///< as people read it: the petition's, else its sector
    int number = 0;

    const Petition& petition() const { return record->petition; }
};

/// The petitions of a session by class, then topic in Vietnamese order, then code; numbered from 1.
std::vector<SummaryEntry> summaryOrder(const SessionCase& session, const Vocabulary& vocabulary);

/// The case as its steps had left it by the end of that day: what happened later is not told by a paper of that day. The
/// fields stay as they are now; only the states and the steps go back.
SessionCase asOn(QDate day, SessionCase session);

/// The day on which an event last happened; nothing when it never did.
std::optional<QDate> dayOfEvent(const std::vector<Step>& steps, const char* event);

} // namespace doithoai
