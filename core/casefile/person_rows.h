#pragma once

#include "casefile/frozen_papers.h"
#include "domain/person_words.h"
#include "domain/petition.h"

#include <vector>

namespace doithoai {

/// Who brought a petition, as its record has it.
struct PersonRow {
    PetitionCode code;
    PetitionState state = PetitionState::Received;
    SessionCode session;
    QString petitioner, address, phone;
    bool isWithheld = false; ///< a denunciation: nobody is shown who sent it
    qint64 id = 0;
    QString kind; ///< of the petitioner: person, group, organisation, anonymous
};

/// Of all petitions, by their codes.
Result<std::vector<PersonRow>> loadPeople(CaseFile& file);

/// The cases that belong to petitions: themselves, their sessions, the escalations that carry them, petitions that were
/// merged with them. In the order of their kinds and codes.
Result<QStringList> casesAround(CaseFile& file, const QStringList& petitions);

/// Whether a petition was merged into one that is not ended, through however many: that one answers for it.
Result<bool> isLedByOpen(CaseFile& file, const PetitionCode& petition);

/// A frozen paper that names a person, or is filed under a case.
struct PaperMention {
    FrozenPaper paper; ///< without text and PDF
    bool isNaming = false;
};
/// Those whose words name the person, and all that are filed under these cases; oldest first. `ownWords`: of the person in
/// papers that are filed there.
Result<std::vector<PaperMention>> papersAbout(CaseFile& file, const QStringList& cases, const PersonWords& words, const PersonWords& ownWords);

/// A row of the journal that still keeps words about petitioners of these petitions.
struct JournalMention {
    qint64 seq = 0;
    QString at, by, table, caseCode;
};
Result<std::vector<JournalMention>> journalWordsOf(CaseFile& file, const QStringList& petitions);

/// How many of these petitions came in with a table.
Result<int> countImported(CaseFile& file, const QStringList& petitions);

} // namespace doithoai
