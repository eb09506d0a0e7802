#pragma once

#include "services/recording.h"

#include <span>

namespace doithoai {

/// A case that is to be added, judged: the code it needs is of that year.
template <class Case, class State>
struct Judged {
    Verdict<Case, State> verdict;
    Act act;
    int year = 0;
};

/// What an office need not say of each petition: received on that day, by one person where it has a name.
void fillIn(Petition& petition, QDate receivedOn);

/// Stores allowed new cases, taken out of what was judged, each under the next code of its year and with its creating step.
/// Returns their codes, in this order. Expects an open transaction.
template <class Case, class State>
Result<std::vector<decltype(Case::code)>> storeNew(CaseFile& file, std::span<Judged<Case, State>> judged,
                                                   const Actor& actor)
{
    const CaseRepository<Case> repository(file);
    std::vector<int> years;
    for (const Judged<Case, State>& one : judged)
        years.push_back(one.year);
    auto codes = repository.takeCodes(years);
    if (!codes)
        return codes;
    std::vector<Case> values;
    values.reserve(judged.size());
    std::vector<Step> steps(judged.size(), signedStep(nameOf(Machine<Case>::creating), {}, {}, {}, actor));
    for (std::size_t i = 0; i < judged.size(); ++i) {
        auto& verdict = judged[i].verdict;
        Case& value = values.emplace_back(std::move(verdict.after));
        value.code = (*codes)[i];
        value.state = *verdict.next;
        Step& step = steps[i];
        step.to = nameOf(value.state);
        step.effectiveOn = verdict.on;
        addFindings(step, verdict.findings);
    }
    if (const auto inserted = repository.insertAll(values); !inserted)
        return tl::unexpected(inserted.error());
    if (const auto added = repository.addFirstSteps(values, steps); !added)
        return tl::unexpected(added.error());
    return codes;
}

} // namespace doithoai
