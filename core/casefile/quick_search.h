#pragma once

#include "casefile/case_file.h"
#include "casefile/frozen_papers.h"

#include <vector>

namespace doithoai {

/// A case that a search found, with what a narrow row shows of it.
struct QuickHit {
    QString code;
    QString state; ///< stable name
    QString words; ///< topic, content, reason
    QString who;   ///< of a petition; empty where it is withheld
    bool hasSameMarks = false;
};

struct QuickHits {
    std::vector<QuickHit> hits;
    int count = 0; ///< of all that fit, up to `mostCounted`
};
inline constexpr int mostCounted = 1000;

/// The newest cases that have all typed words, those with the same marks in front. Who sent a denunciation is neither
/// found nor shown. `typed` may be anything: what cannot be searched for finds nothing.
Result<QuickHits> quickSessions(CaseFile& file, const QString& typed, int most);
Result<QuickHits> quickPetitions(CaseFile& file, const QString& typed, int most);
Result<QuickHits> quickEscalations(CaseFile& file, const QString& typed, int most);

/// The case of that code in any spelling (dt-2023-1, KN 2023 31); nothing when none has it.
struct CodeHit {
    QString kind; ///< session petition escalation
    QuickHit hit;
};
Result<std::vector<CodeHit>> findByCode(CaseFile& file, const QString& typed);

/// Papers whose number, subject or case has all typed words; newest first, without text and PDF.
Result<std::vector<FrozenPaper>> quickPapers(CaseFile& file, const QString& typed);

} // namespace doithoai
