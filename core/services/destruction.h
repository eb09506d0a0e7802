#pragma once

#include "casefile/destructions.h"
#include "domain/destruction_words.h"
#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// Which dossiers are to be destroyed, and by whose decision.
struct DestructionRequest {
    QDate before;          ///< dossiers whose last step lies before this day
    QString number = {};   ///< of the protocol; left out: the next of its book
    QString decision;      ///< "Quyết định số 15-QĐ/TU ngày 02/01/2034 của Thường trực Thành ủy"
    bool isWithBackups = false;
    QString secondPlace = {}; ///< of backups
};

/// What goes and what stays. Of a case its code, state, days, figures and steps stay; of a paper its number, day and hash.
struct DestructionPlan {
    std::vector<EndedCase> cases;
    std::vector<FrozenPaper> papers;         ///< whose pages and words go
    std::vector<FrozenPaper> keptPapers;     ///< that are about other cases too
    std::vector<AttachmentHead> attachments; ///< whose bytes go
    QString basis;                           ///< of the period of keeping, in words; empty: not set
    int years = 0;                           ///< 0: not set

    QStringList codes() const;     ///< of all its cases
    QStringList petitions() const; ///< codes of those that are petitions
};

/// The last day before which dossiers may be destroyed: today less the years of the setting; invalid while none are set.
QDate retentionEnds(const Office& office, QDate today);

/// Looks what would be destroyed. Refused while no period of keeping is set.
Result<DestructionPlan> planDestruction(Office& office, const DestructionRequest& request);

/// Destroys the dossiers that ended before a day, by a protocol (biên bản tiêu hủy) that lists them with their hashes, takes
/// its number and is frozen; all in one transaction. Figures of past periods come out as before. What the file then owes
/// is remembered (finishErasing). Refused: no period of keeping is set, nothing is old enough, no decision is named, the day lies
/// within the period of keeping, the actor's day lies after the machine's, the number is taken. Answers the protocol.
Outcome<FrozenPaper> destroyDossiers(Office& office, const DestructionRequest& request, const Actor& actor);

} // namespace doithoai
