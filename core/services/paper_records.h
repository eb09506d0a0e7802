#pragma once

#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// What a paper is asked for: what it is about, and of which case or cases, post or period.
struct PaperAsk {
    QString paper;       ///< its name in the catalogue of papers
    PaperSubject about = PaperSubject::Session;
    QStringList codes;   ///< of cases, as people write them; of a post; of the organiser of a plan
    QString period = {}; ///< 2023-H1, 2023; of papers about a period or a year
};

/// Everything that the paper is made from, as it stands in the file. Trouble::Usage when a code is of another kind of
/// case or of none; Trouble::Refused when several are asked for and the paper is about one.
Result<PaperRecord> paperRecord(Office& office, const PaperAsk& ask, QDate today);

/// The petitions whose names a paper made from that record may show.
QStringList petitionsOn(const PaperRecord& record, const PaperAsk& ask);

/// Papers that are put together from pages as they were signed or came in (dossiers, volumes of minutes): no name in them
/// can be turned into initials.
bool isOfWholePages(const QString& paper);

/// That version of a paper of the record's own case, out of what was issued.
std::optional<IssuedPaper> issuedVersion(const PaperRecord& record, const QString& paper, int version);

/// The day whose regulation and names a paper of that record follows.
QDate dayOf(const PaperRecord& record, QDate today);

} // namespace doithoai
