#pragma once

#include "casefile/case_file.h"
#include "domain/shown_person.h"
#include "domain/step.h"

namespace doithoai {

/// What stands in the place of words that are withheld.
QString withheldWords();

/// True for the code of a denunciation.
Result<bool> isDenunciation(CaseFile& file, const QString& code);

/// The codes of all denunciations.
Result<QSet<QString>> denunciations(CaseFile& file);

/// Who sent a denunciation, known by all that the file keeps of it: also by the words that stood in its record before they were
/// corrected. Where these cannot be read, no free words of the case may be shown.
ShownPerson withheldPerson(CaseFile& file, const Petition& whole);
/// The same done to a petition that is a denunciation, as lists, papers and exports may show it. Never store what this returns.
Petition masked(CaseFile& file, Petition petition);

/// A petition as papers get it, which take out of its words who sent it themselves: without that by which the record of a
/// denunciation named the sender before it was corrected.
Result<void> takeOutFormer(CaseFile& file, Petition& petition);

/// JSON as the journal and the steps keep it, its texts as they may be shown. The same text where it holds nothing of the person.
QString shownJson(const QString& json, const ShownPerson& person);
std::vector<Step> shownSteps(std::vector<Step> steps, const ShownPerson& person);

/// True when the personal words of a journal row say who sent a denunciation, or may say it: nobody is shown them. `image`:
/// of the row, before or after.
Result<bool> areWordsWithheld(CaseFile& file, const QString& table, const QString& key, const QByteArray& image);

} // namespace doithoai
