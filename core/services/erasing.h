#pragma once

#include "casefile/erasures.h"
#include "casefile/person_rows.h"
#include "casefile/word_places.h"
#include "domain/paper_record.h"
#include "services/office.h"

namespace doithoai {

/// Which of a person's data are to go.
struct ErasureRequest {
    QStringList petitions;    ///< codes as people write them: one case is one person's, whoever has the same name
    QString reason;           ///< why, without the person's name: it stays
    bool isOpenToo = false;   ///< also from cases that are not ended yet, and need the name
    QStringList words = {};   ///< other words by which the texts name the person
    bool isInWords = false;   ///< also where texts of these cases and of those around them name the person
    bool isEverywhere = false; ///< also in texts of any other case: it may be somebody of the same name
    /// The places that were ticked, out of those of the preview; left out: by the two above.
    std::optional<std::vector<WordPlace>> ticked = std::nullopt;
    bool isWithBackups = false; ///< older backups that hold the words are to go too: remembered for finishErasing()
    QString secondPlace = {};   ///< a second place of backups: a folder, there now or not
};

/// A text that names the person.
struct NamingPlace {
    WordPlace place;
    QString excerpt;
    bool isAround = false;    ///< of these cases, or of those around them
    bool isSetting = false;   ///< which the office changes by itself: no erasure takes it
    bool isReplaced = false;  ///< it goes with this request
    bool isBound = false;     ///< it goes with any: ErasurePlan::bound
    bool isWithheld = false;  ///< it would tell who sent a denunciation: it is in no answer
};

/// Words in the journal that stand nowhere else any more: they were changed, or the row is gone.
struct NamingHistory {
    JournalPlace place;
    bool isAround = false;
    bool isReplaced = false;
    bool isWithheld = false;
};

/// What an erasure takes and what it leaves.
struct ErasurePlan {
    struct Case {
        PetitionCode code;
        PetitionState state = PetitionState::Received;
        QString petitioner, address, phone; ///< as they may be shown: withheld of a denunciation
        bool isErased = false;              ///< before this
    };
    /// Another petition that holds the words as its own petitioner, address or telephone: perhaps somebody of the same name. It stays.
    struct OtherRecord {
        PetitionCode code;
        QStringList fields; ///< keys
    };
    /// Why the words of these cases and of those around them go along whatever is asked for.
    enum class Bound {
        No,
        Denunciation, ///< who sent it must not be shown by them
        Views         ///< who looks at full names is recorded
    };
    Bound bound = Bound::No;
    std::vector<Case> cases;
    QStringList nameless;                       ///< cases in whose record no person's name was recognised
    std::vector<OtherRecord> records;
    std::vector<NamingPlace> places;
    std::vector<NamingHistory> history;
    std::vector<PaperMention> papers;           ///< that name the person or are filed there: they stay
    std::vector<AttachmentHead> attachments;    ///< of these cases: their files stay
    int imported = 0;                           ///< cases of which the digest of their imported row stays
};

/// Looks what a request would do; of places in a denunciation that is not asked for nothing is told, though they go with a request
/// for everywhere. Trouble::Usage: a code that no petition has.
Result<ErasurePlan> planErasure(Office& office, const ErasureRequest& request);

/// Erases a person's data from cases, which stay with all their figures: petitioner, address and telephone go, where asked
/// also the name in texts; the journal keeps that they were erased, by whom, when and why, and not the words; the search
/// forgets them. In one transaction; what the file then still owes (being written anew, its older backups) is
/// remembered in it: finishErasing(). Refused: a case that is not ended, unless it is asked for; all were erased before;
/// the reason is empty or names the person. Of a denunciation, and where looks at names are recorded, the words of the cases and
/// of those around them go with it always. Answers what was done.
Outcome<ErasurePlan> erasePerson(Office& office, const ErasureRequest& request, const Actor& actor);

/// What a person has to know of the plan besides, in sentences.
QStringList notesOn(const ErasurePlan& plan);

/// True where it leaves what names the person, as far as may be told.
bool isNamedStill(const ErasurePlan& plan);

/// What a person reads for a place: the field, or what kind of words it is.
QString labelOf(const WordPlace& place);
/// The same for the fields of another petition's record.
QString labelOf(const ErasurePlan::OtherRecord& record);

/// All words by which the petitioners of these cases are known.
Result<PersonWords> wordsOfPetitioners(Office& office, const QStringList& petitions);

} // namespace doithoai
