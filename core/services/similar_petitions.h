#pragma once

#include "services/office.h"

namespace doithoai {

/// A petition that may be the same as another one.
struct SimilarPetition {
    Petition petition;
    int likeness = 0;         ///< of their words, in hundredths
    bool isSamePerson = false; ///< the same name, or the same address
};

/// Petitions that may be the same as this one, the likeliest first: by the pairs of words that they share, without regard
/// to marks and to i and y. Trouble::Usage when no petition has the code.
Result<std::vector<SimilarPetition>> similarPetitions(Office& office, const PetitionCode& code, int most = 5);

/// How much two texts share of the shorter one's pairs of words, in hundredths.
int likenessOf(const QString& a, const QString& b);

} // namespace doithoai
