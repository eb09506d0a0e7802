#pragma once

#include "casefile/speaking_order.h"
#include "services/office.h"

namespace doithoai {

/// Where an opinion stands at its session.
enum class SpeakerStage {
    Done,     ///< in one of the classes, or ended in another way: nothing more is to be said to it
    Speaking, ///< the one that is spoken to now
    Waiting,
};

/// One line of the speaking order (thứ tự phát biểu).
struct SpeakerLine {
    PetitionCode petition;
    SpeakerStage stage = SpeakerStage::Waiting;
    int place = 0; ///< among all that nobody has heard yet, whoever speaks included
    std::optional<QDateTime> begunAt;
    std::optional<QDateTime> endedAt;

    friend bool operator==(const SpeakerLine&, const SpeakerLine&) = default;
};

/// True while an opinion has no class yet and is neither transferred, merged, withdrawn nor out of scope (Đ.9.2).
bool isUnheard(PetitionState state);

/// The order of a session: done as they were spoken to, then who speaks, then who waits in the order that was given;
/// opinions that nobody placed come last, by code.
Result<std::vector<SpeakerLine>> speakingOrder(Office& office, const SessionCase& session);

/// Who comes after that one, of those that are unheard, and after the last the first again; after one that is done, who
/// speaks or waits first. Nothing when nobody else is left.
std::optional<PetitionCode> speakerAfter(const std::vector<SpeakerLine>& lines, const PetitionCode& petition);
/// Who came before: of the unheard the one placed earlier, else the one that was done last.
std::optional<PetitionCode> speakerBefore(const std::vector<SpeakerLine>& lines, const PetitionCode& petition);

/// Moves one who waits by so many places among those who wait (negative: earlier), as far as there is room.
Result<void> moveSpeaker(Office& office, const SessionCode& session, const PetitionCode& petition, int by, const Actor& actor);

/// That opinion is spoken to from `at` on; whoever spoke before has ended. Trouble::Usage when the session has no such opinion.
Result<void> beginSpeaking(Office& office, const SessionCode& session, const PetitionCode& petition, const QDateTime& at,
                           const Actor& actor);

/// Whoever speaks has ended at that time; nothing happens where nobody does.
Result<void> endSpeaking(Office& office, const SessionCode& session, const QDateTime& at, const Actor& actor);

} // namespace doithoai
