#include "reports/promise_count.h"

namespace doithoai {

PromiseCount::PromiseCount(PetitionFigures::Promises& figures, const Returns& returns, const Span& span, Behind* behind)
    : m_figures(figures), m_returns(returns), m_span(span), m_behind(behind)
{
}

void PromiseCount::add(const PetitionFacts& petition, PetitionState state, const PetitionWalk& walked)
{
    const QString& code = petition.code.text;
    count(m_figures.made, "petitions.promises.made", code, walked.promisesMade);
    const bool hasOne = walked.hasPromise || hasPromise(petition);
    if (state == PetitionState::Merged) {
        if (hasOne)
            m_followers[petition.leading.text].append(code);
        return;
    }
    // Who says that a promise was kept where none was made tells of nothing.
    if (!hasOne)
        return;
    countReport(walked, code);
    if (!isFinal(state))
        count(m_figures.pending, "petitions.promises.pending", code);
}

void PromiseCount::follow(const Chosen<PetitionFacts>& petitions)
{
    if (m_followers.isEmpty())
        return;
    QHash<QString, const CaseHistory<PetitionFacts>*> known;
    for (const CaseHistory<PetitionFacts>* history : petitions) {
        if (m_followers.contains(history->current.code.text))
            known.insert(history->current.code.text, history);
    }
    for (auto it = m_followers.constBegin(); it != m_followers.constEnd(); ++it) {
        PetitionWalk leading;
        if (const CaseHistory<PetitionFacts>* history = known.value(it.key()))
            leading = walk(*history, Cut<PetitionFacts>(*history, m_span.end()), m_span, m_returns);
        for (const QString& follower : it.value()) {
            countReport(leading, follower);
            // Also when the leading one ended without a word about it: nobody has said yet whether it was kept.
            if (!leading.isPromiseReported)
                count(m_figures.pending, "petitions.promises.pending", follower);
        }
    }
}

void PromiseCount::countReport(const PetitionWalk& walked, const QString& code)
{
    if (!walked.promiseKept)
        return;
    if (*walked.promiseKept)
        count(m_figures.kept, "petitions.promises.kept", code);
    else
        count(m_figures.broken, "petitions.promises.broken", code);
}

void PromiseCount::count(int& figure, const char* path, const QString& code, int times)
{
    figure += times;
    for (int i = 0; m_behind && i < times; ++i)
        m_behind->add(path, code);
}

} // namespace doithoai
