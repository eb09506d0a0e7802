#pragma once

#include "domain/result.h"
#include "regulation/finding.h"

#include <QStringList>
#include <vector>

namespace doithoai {

/// Why an act was not carried out: trouble in words, and every rule that was not met.
struct Refusal {
    Error error;
    std::vector<Finding> findings;
};

template <class T>
using Outcome = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refuse(Error error)
{
    return tl::unexpected<Refusal>(Refusal{std::move(error), {}});
}

/// What a step did.
struct StepDone {
    QString code;
    QString state;                 ///< stable name
    std::vector<Finding> findings; ///< passed with a reason, and advice
    QStringList alsoChanged;       ///< codes of other cases that it changed
};

/// An event that the present state has a row for: may it be taken now with nothing more said, and what is missing.
struct NextStep {
    QString event;
    bool isAllowed = false;
    std::vector<Finding> findings;
};

} // namespace doithoai
