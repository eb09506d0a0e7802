#pragma once

#include "casefile/erasures.h"
#include "casefile/name_views.h"
#include "casefile/person_rows.h"
#include "casefile/register_entries.h"
#include "casefile/word_places.h"
#include "domain/cases.h"
#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// A petition that may be a person's: several persons may have one name, and one person several ways to write it.
struct PersonMatch {
    PersonRow row; ///< what may be shown: withheld of a denunciation
    bool isByName = false, isByPhone = false;
};

/// The petitions of a person that is asked for by name (with marks or without), by telephone number or by the code of
/// one petition: those of that name or number, then those that share a number with them. Who sent a denunciation is found
/// by its code only. Empty when there is none. Trouble::Usage for words that ask for nobody.
Result<std::vector<PersonMatch>> findPerson(Office& office, const QString& who);

/// Everything that the file holds about a person in these cases.
struct PersonData {
    std::vector<PetitionOnRecord> petitions; ///< with all fields and steps; who sent a denunciation is withheld
    std::vector<PaperMention> papers;        ///< that name the person, or are filed under these cases
    std::vector<AttachmentHead> attachments;
    std::vector<RegisterEntry> entries;      ///< of the register, filed under these cases or naming the person
    std::vector<WordPlace> mentions;         ///< other texts that name the person, with what is being typed
    std::vector<JournalMention> journal;     ///< entries that keep the person's words
    std::vector<NameView> views;
    std::vector<Erasure> erasures;
    int imported = 0; ///< came in with a table
};
/// `petitions`: codes as people write them. Trouble::Usage: none, or one that is no petition.
Result<PersonData> personData(Office& office, const QStringList& petitions);

/// What became of a correction in one case.
struct CorrectedCase {
    QString code;
    bool isCorrected = false;
    QString why = {}; ///< it was not: the sentences of the rules that were not met
};
/// Corrects petitioner, address and telephone in these cases by the ordinary rules of changing fields, each case for
/// itself: what was signed or issued is corrected by its own way only. `fields`: keys petitioner, address, phone; others
/// are Trouble::Usage, as is a code that no petition has.
Result<std::vector<CorrectedCase>> correctPerson(Office& office, const QStringList& petitions, const QMap<QString, QString>& fields, const Actor& actor);

} // namespace doithoai
