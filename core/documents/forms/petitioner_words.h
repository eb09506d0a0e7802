#pragma once

#include "domain/petition.h"
#include "regulation/paper_context.h"

namespace doithoai {

/// Who raised an opinion, as the beginning of a sentence: "Ông (Bà) Nguyễn Văn Thành (khu phố Xuân Đài)"; shortened or
/// left out as the print's privacy asks. Who denounces is masked whatever it asks.
QString petitionerWords(const Petition& petition, Privacy privacy);

/// Somebody's words about the petition with the petitioner's name, telephone and address taken out where the print hides them.
QString withoutPetitioner(const QString& words, const Petition& petition, Privacy privacy);

} // namespace doithoai
