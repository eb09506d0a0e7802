#pragma once

#include "services/erasing.h"

namespace doithoai {

/// The cases of a request as the file has them, and by which words their persons are looked for.
struct ErasureChoice {
    std::vector<PersonRow> rows;
    std::vector<PersonRow> others; ///< of the other petitions
    QStringList codes;
    QStringList around;            ///< these cases and those that belong to them
    PersonWords words;             ///< looked for in the whole file
    /// In these cases: also all that their records told before they were corrected.
    PersonWords ownWords;
    /// Around them: of that what no other record tells today. A neighbour may have been recorded by mistake.
    PersonWords aroundWords;
    bool hasFormer = false;        ///< the three differ
    /// Why the words of the cases go whatever is asked for.
    ErasurePlan::Bound bound = ErasurePlan::Bound::No;

    const PersonWords& wordsIn(const QString& caseCode) const { return codes.contains(caseCode) ? ownWords : around.contains(caseCode) ? aroundWords : words; }
    /// The same of a place; what is being typed for a step may be about several cases.
    const PersonWords& wordsIn(const WordPlace& place) const;
    bool isAround(const WordPlace& place) const;
    bool isAround(const QString& caseCode) const { return around.contains(caseCode); }
    bool isOfDenunciation() const;
};
/// Trouble::Usage: no case is named, or one that is no petition.
Result<ErasureChoice> chooseErasure(Office& office, const ErasureRequest& request);

/// True when a record names somebody, but not so that a person's name could be recognised in it: what texts call that person is
/// not known.
bool isNameless(const PersonRow& row);

/// True when nothing is left in the record that an erasure takes.
bool isErasedRow(const PersonRow& row);

/// Whether words stand in a text, JSON too.
bool areWordsIn(const PersonWords& words, const QString& text);

/// Why an erasure would do nothing; empty where it does something.
QString whyNothing(const ErasureRequest& request, const ErasureChoice& chosen, const ErasurePlan& plan);

} // namespace doithoai
