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
    /// In these cases and around them: also the names that their records had before they were corrected. Not everywhere: a
    /// neighbour may have been recorded by mistake.
    PersonWords ownWords;
    bool hasFormerNames = false;   ///< the two differ
    /// Why the words of the cases go whatever is asked for.
    ErasurePlan::Bound bound = ErasurePlan::Bound::No;

    const PersonWords& wordsIn(const QString& caseCode) const { return around.contains(caseCode) ? ownWords : words; }
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
