#include "reports/promise_count.h"

#include <algorithm>

namespace doithoai {

PromiseCount::PromiseCount(PetitionFigures::Promises& figures, const Returns& returns, const Span& span, Behind* behind)
    : m_figures(figures), m_returns(returns), m_span(span), m_behind(behind)
{
}

void PromiseCount::add(const PetitionHistory& petition, const PetitionFacts& facts, PetitionState state, const PetitionWalk& walked)
{
    count(m_figures.made, "petitions.promises.made", petition, walked.promisesMade);
    const bool hasOne = walked.hasPromise || facts.hasPromise();
    if (state == PetitionState::Merged) {
        if (hasOne)
            m_followers.emplace_back(petition.text(facts[Fact::Leading]), petition);
        return;
    }
    // Who says that a promise was kept where none was made tells of nothing.
    if (!hasOne)
        return;
    countReport(walked, petition);
    if (!isFinal(state))
        count(m_figures.pending, "petitions.promises.pending", petition);
}

void PromiseCount::follow(const ChosenPetitions& petitions)
{
    if (m_followers.empty())
        return;
    QHash<QString, std::optional<PetitionHistory>> known;
    for (const auto& [leading, follower] : m_followers)
        known.insert(leading, std::nullopt);
    for (const PetitionHistory& petition : petitions) {
        if (const auto leading = known.find(petition.code()); leading != known.end())
            *leading = petition;
    }
    std::ranges::stable_sort(m_followers, {}, [](const auto& one) { return one.first; });
    for (const auto& [code, follower] : m_followers) {
        PetitionWalk leading;
        if (const std::optional<PetitionHistory> history = known.value(code))
            leading = walk(*history, PetitionCut(*history, m_span.end()), m_span, m_returns);
        countReport(leading, follower);
        // Also when the leading one ended without a word about it: nobody has said yet whether it was kept.
        if (!leading.isPromiseReported)
            count(m_figures.pending, "petitions.promises.pending", follower);
    }
}

void PromiseCount::countReport(const PetitionWalk& walked, const PetitionHistory& petition)
{
    if (!walked.promiseKept)
        return;
    if (*walked.promiseKept)
        count(m_figures.kept, "petitions.promises.kept", petition);
    else
        count(m_figures.broken, "petitions.promises.broken", petition);
}

void PromiseCount::count(int& figure, const char* path, const PetitionHistory& petition, int times)
{
    figure += times;
    for (int i = 0; m_behind && i < times; ++i)
        m_behind->add(path, petition.code());
}

} // namespace doithoai
