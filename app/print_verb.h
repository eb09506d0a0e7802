#pragma once

#include "app/files.h"
#include "documents/dossier.h"
#include "documents/paper_form.h"
#include "services/paper_records.h"

namespace doithoai::cli {

/// How a paper is to look: its layout and how much of a petitioner it shows.
struct PaperLook {
    QString layout;
    Privacy privacy = Privacy::Full;
    bool isPrivacyGiven = false;
    bool isFresh = false; ///< made anew, also when it was issued
};

/// A paper that a call asks for.
struct WantedPaper {
    const PaperForm* form;
    PaperAsk ask;
};

/// The look that a call asks for. Trouble::Usage names the layouts, or the kinds of privacy, that there are.
Result<PaperLook> lookOf(const Call& call);

/// How much of a petitioner it shows: public papers withhold names unless the call asks otherwise.
Privacy privacyOf(const PaperForm& form, const PaperLook& look);

/// What the words after the paper's name mean to it: codes by comma, a period, or both.
PaperAsk askOf(const PaperForm& form, const QStringList& words);

/// The paper that FILE PAPER [CODE[,CODE…]] [PERIOD] names. Trouble::Usage: no such paper, no case, no period.
Result<WantedPaper> wantedPaper(const Call& call);

/// Writes a paper where the call wants it, whole or not at all, and says so. The exit code.
int savePaper(const Result<MadePaper>& paper, const QString& path, const Call& call, Desk& desk);

/// The same of a dossier, with a folder for what cannot stand among its pages.
int saveDossier(const MadeDossier& dossier, const QString& path, Desk& desk);

} // namespace doithoai::cli
