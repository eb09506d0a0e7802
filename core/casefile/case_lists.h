#pragma once

#include "casefile/case_file.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"

#include <span>
#include <vector>

namespace doithoai {

/// What a list asks for. Empty members ask for nothing in particular.
struct ListFilter {
    QString state;
    QString unit;
    QString session;
    QString search; ///< words, found without regard to marks; quoted for the index, never an expression
    QDate from;     ///< of plannedStart, receivedOn, or the first step
    QDate to;
    QString sector;
    QString urgency;
    QString lateness; ///< stable name; judged on `asOf`
    QDate asOf;       ///< invalid: today
    QDate dueFrom;    ///< of dueOn, of an answered petition of promiseDue, of an escalation of expectedOn
    QDate dueTo;
    bool isOpenOnly = false;     ///< without those in a final state
    /// A promise is to be reported on here, its own or a merged petition's; deadlines asked for are then the promise's.
    bool hasPromiseOnly = false;
    int limit = -1; ///< how many rows; −1: all
    int offset = 0; ///< rows left out in front
};

struct SessionRow {
    Session session; ///< without long texts
    int petitions = 0;
    int open = 0;
};
struct PetitionRow {
    Petition petition; ///< with petitioner and content, without answer, draft and result
};
struct EscalationRow {
    Escalation escalation;
};
struct JournalRow {
    qint64 seq = 0;
    QString at, by, table, key, before, after;
    bool isRehearsal = false; ///< the day was given, not read from the machine's clock
};

/// Lists come newest first; with a search, rows that have its words with the same marks stand in front.
/// Who sent a denunciation is withheld in every list, and not found by a search.
Result<std::vector<SessionRow>> listSessions(CaseFile& file, const ListFilter& filter);
Result<std::vector<PetitionRow>> listPetitions(CaseFile& file, const ListFilter& filter);
Result<std::vector<EscalationRow>> listEscalations(CaseFile& file, const ListFilter& filter);

/// True for a denunciation that the index finds by words of whoever sent it alone, which are not shown. `shown`: as a list has it.
bool isFoundBySender(const Petition& shown, const QString& typed);
Result<std::vector<qint64>> idsOfDenunciations(CaseFile& file);
Result<bool> isFoundBySender(CaseFile& file, qint64 id, const QString& typed);

/// The same rows for cases that are known by their numbers (case_index.h), in that order.
Result<std::vector<SessionRow>> sessionsById(CaseFile& file, std::span<const qint64> ids);
Result<std::vector<PetitionRow>> petitionsById(CaseFile& file, std::span<const qint64> ids);
Result<std::vector<EscalationRow>> escalationsById(CaseFile& file, std::span<const qint64> ids);

Result<std::vector<JournalRow>> listJournal(CaseFile& file, qint64 afterSeq = 0, int limit = -1);

} // namespace doithoai
