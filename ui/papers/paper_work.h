#pragma once

#include "documents/paper_form.h"
#include "services/paper_records.h"
#include "ui/papers/preview_dialog.h"

namespace doithoai {

/// What the papers about one thing are made from, read once for all of them.
struct PaperSource {
    PaperAsk ask; ///< without the name of a paper
    PaperRecord record;
    std::optional<PeriodReport> report; ///< of papers about a period
};

/// Reads it: of cases by their codes, of a post or an organiser, of a period. Trouble as services answer it.
Result<PaperSource> paperSource(Desk& desk, PaperSubject about, const QStringList& codes, const QString& period = {});

/// What a person chooses for a paper beside its words.
struct PaperChoice {
    PaperSigning signing;
    std::optional<Privacy> privacy; ///< absent: as is usual for the paper
    QString layout;                 ///< empty: by the issuer's line
    std::optional<int> replaces;    ///< version of the same paper that it corrects
};

/// Names as initials in a paper for everybody, else as the office has set it, else in full.
Privacy usualPrivacy(const Desk& desk, const PaperForm& form);
/// Number, day and signer as they were typed for the next issue of a paper (services/papers.h).
PaperSigning keptSigning(const PaperRecord& record, const PaperForm& form);

/// One PDF of all papers and attachments, of a session or of an escalation.
bool isDossier(const PaperForm& form);

/// "full" Đầy đủ họ tên …
QString privacyWords(Privacy privacy);

PaperContext paperContext(const Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice = {});
/// Trouble::Refused with a sentence where there is nothing to print yet.
Result<WrittenPaper> writePaper(const Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice = {});
/// Records who looks at the names on a paper, where the office wants it (ui/name_looks.h). The choice comes back, with
/// initials where the look cannot be recorded; Trouble::Refused then for what holds frozen papers and attached files.
Result<PaperChoice> lookAtPaper(Desk& desk, const PaperForm& form, const PaperSource& source, PaperChoice choice = {});
/// The paper as it would be made now, for looking at.
Result<PreviewDialog::Paper> paperOfNow(Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice = {});

/// The same as a file to be edited with another program (ODT).
Result<QByteArray> editablePaper(Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice = {});

/// The issued versions of a paper, the latest first. Trouble as the file answers it.
Result<std::vector<IssuedPaper>> versionsOf(Office& office, const QString& paper, const QString& caseCode);

/// Name of a file: thong-bao-ĐT-2023-001.pdf, without what a file's name may not have.
QString paperFileName(const PaperForm& form, const QString& caseCode, const QString& ending);

/// When in the course of the work a paper is made.
enum class PaperStage { Before, After, Periods };
PaperStage stageOf(const PaperForm& form);
QString stageWords(PaperStage stage);

/// One kind of paper for many petitions, looked at and printed in one run. Those for which it cannot be made are named
/// with the reason.
void printForAll(Desk& desk, const PaperForm& form, const QStringList& codes, QWidget* parent);

/// Several papers as one run, for looking at and printing. `note` stands above the pages.
PreviewDialog::Paper joined(std::vector<PreviewDialog::Paper> papers, const QString& title);

} // namespace doithoai
