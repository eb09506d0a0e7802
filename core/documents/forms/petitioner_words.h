#pragma once

#include "domain/petition.h"
#include "regulation/paper_context.h"

namespace doithoai {

/// Who raised an opinion, as the beginning of a sentence: "Ông (Bà) Nguyễn Văn Thành (khu phố Xuân Đài)"; shortened or
/// left out as the print's privacy asks. Who denounces is masked whatever it asks.
QString petitionerWords(const Petition& petition, Privacy privacy);

/// Somebody's words about the petition with the petitioner's name, telephone and address taken out where the print hides them.
QString withoutPetitioner(const QString& words, const Petition& petition, Privacy privacy);

/// Whom a letter to the petitioner is addressed to: "Ông (Bà) Nguyễn Văn Thành, Khu phố Xuân Đài, phường Đình Bảng".
QString addresseeWords(const Petition& petition);
/// How it speaks of the petitioner: "Ông (Bà)", "các hộ …", "quý cơ quan".
QString youWords(const Petition& petition);

/// Who raised it, on a public paper, which shows no telephone number and no address however much of the name it shows.
QString publicPetitionerWords(const Petition& petition, Privacy privacy);
QString publicWords(const QString& words, const Petition& petition, Privacy privacy);

/// On what its deadline rests; that the office set it itself (the preset's "Cơ quan đặt: ") is said in its own lists only.
QString basisWords(const Petition& petition);

/// The same sentence once more, but for how the writer ended it.
bool isSaidAgain(const QString& words, const QString& before);

} // namespace doithoai
