#pragma once

#include "reports/behind.h"
#include "reports/figures.h"
#include "reports/petition_walk.h"

namespace doithoai {

/// Counts the promises of a period. Whoever was promised something in the hall waits for it, whatever becomes of the case
/// that it stands in (Đ.9.2). The promise of a merged petition is followed under the leading one; one that is open again
/// is pending again. Only who withdraws a petition waits no longer.
class PromiseCount {
public:
    /// All must outlive it; `behind` may be nullptr.
    PromiseCount(PetitionFigures::Promises& figures, const Returns& returns, const Span& span, Behind* behind);

    /// A petition as it stood at the end of the span. A merged one waits for `follow`.
    void add(const PetitionHistory& petition, const PetitionFacts& facts, PetitionState state, const PetitionWalk& walked);
    /// Counts the promises of merged petitions by what became of the leading ones.
    void follow(const ChosenPetitions& petitions);

private:
    void countReport(const PetitionWalk& walked, const PetitionHistory& petition);
    void count(int& figure, const char* path, const PetitionHistory& petition, int times = 1);

    PetitionFigures::Promises& m_figures;
    const Returns& m_returns;
    const Span& m_span;
    Behind* m_behind;
    std::vector<std::pair<QString, PetitionHistory>> m_followers; ///< merged petitions with a promise, each beside its leading one
};

} // namespace doithoai
