#pragma once

#include "core/documents/record_fixture.h"

namespace doithoai {

/// The fixture's session after it was held: minuted, with late notice passed for a reason, an open petition of each kind,
/// and a report to the superior.
struct AfterFixture : RecordFixture {
    SessionCase held(const char* organiser = "DU.DINHBANG") const;
    PaperRecord heldRecord(const char* organiser = "DU.DINHBANG") const { return record(held(organiser)); }
    /// About petitions of that session, by their codes.
    PaperRecord about(const QStringList& codes, const char* organiser = "DU.DINHBANG") const;
    PaperRecord escalated(const char* organiser = "DU.DINHBANG") const;
    /// The record that the paper of that name is made from.
    PaperRecord recordFor(const char* paper, const char* organiser = "DU.DINHBANG") const;
};

inline constexpr const char* afterPapers[] = {"conclusions", "summary", "result-report", "reply", "transfer", "follow-up",
                                              "review-minutes", "result-notice", "escalation", "escalation-letter"};

} // namespace doithoai
