#pragma once

#include "domain/directory.h"
#include "domain/paper_record.h"

#include <QLatin1String>

namespace doithoai {

/// Petitions that share a paper.
using PetitionGroup = std::vector<const PetitionCase*>;

/// Where a petition goes when it is transferred: the competent body; of a denunciation whom it is directed to.
QString transferTarget(const Petition& petition);
/// The word of a transfer that names the body it goes to, by code or in words: a slip is issued before its step names one.
inline constexpr QLatin1String targetWord("transfer/to");
/// The petitions of a transfer, each with the body that it goes to: the one that its case names, else that of the word.
std::vector<PetitionCase> withTarget(const PaperRecord& record, const Directory& directory);
/// True where nobody can be written to: the notice is posted.
bool hasNoName(const Petition& petition);

/// The petitions of each slip: all that goes to one body, in the order of the petitions.
std::vector<PetitionGroup> slipsOf(const std::vector<PetitionCase>& petitions);
/// The petitions of each letter that goes with a slip (Đ.10.1): all that one person raised together. Nobody is written to
/// about a denunciation, nor where the notice was given in the hall or by telephone, nor whom nobody knows any more.
std::vector<PetitionGroup> lettersOf(const PetitionGroup& slip);
/// The letters of all slips, in the order of the pages.
std::vector<PetitionGroup> transferLetters(const std::vector<PetitionCase>& petitions);

/// The word of a transfer that holds the numbers of its letters, in that order, by comma.
inline constexpr QLatin1String lettersWord("transfer/letters");

} // namespace doithoai
