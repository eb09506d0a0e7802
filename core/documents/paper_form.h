#pragma once

#include "documents/paper_pages.h"
#include "domain/paper_record.h"
#include "regulation/paper_context.h"
#include "reports/figures.h"

#include <span>

namespace doithoai {

/// Who may read a paper: a public one never shows a telephone number or an address, and withholds names by default.
enum class Readers {
    Everybody, ///< posted, published, handed out in the hall
    Addressed, ///< sent to those whom it names
    Office,    ///< internal: never leaves the bodies that prepare
};

/// Words that a person adds to a paper. They are kept with the case and never overwritten by a new generation.
struct PaperWord {
    const char* key;
    const char* label; ///< English source text, context "Papers"
};

/// What a form writes a paper from.
struct PaperInput {
    const PaperRecord& record;
    const PeriodReport* report = nullptr; ///< of papers about a period
    const PaperContext& context;
    const LayoutProfile& profile;
    const Unit* issuer = nullptr;
    QDate day; ///< of the paper: its date, else today's
};

/// A paper of the office: a row of the catalogue.
struct PaperForm {
    const char* name;   ///< on the command line
    const char* label;  ///< what people call it: English source text, context "Papers"
    const char* slug;   ///< of file names: thong-bao
    PaperSubject about;
    const char* symbol; ///< of its kind in the number books: TB; empty: it takes no number
    Readers readers;
    std::span<const PaperWord> words;
    /// Whose paper it is; nothing: the organiser of the session, else the office's own body.
    UnitCode (*issuer)(const PaperRecord& record, const PaperContext& context);
    /// The papers that are printed together; Trouble::Refused with a sentence when the case has nothing to print.
    Result<std::vector<Document>> (*make)(const PaperInput& input);
};

/// All papers, in the order of an office's work. Adding one: its file in documents/forms, its row here.
std::span<const PaperForm> paperForms();
const PaperForm* findPaperForm(const QString& name); ///< nullptr when there is none
QString labelOf(const PaperForm& form);              ///< in the language of the program
/// What people call a paper by its name in the catalogue; a name that it does not have stays as it is.
QString paperLabel(const QString& name);

/// Up to which day the figures of a paper about a period are counted: today, but a plan tells what was known on its own day.
QDate figuresDay(const QString& paper, const PaperSigning& signing, QDate today);

/// A paper written, but not laid out yet: for the editor, and to learn whether there is anything to print.
struct WrittenPaper {
    std::vector<Document> documents;
    LayoutProfile profile;
    UnitCode issuer;
    QString number; ///< as printed; empty when it has none
};

/// Writes a paper by its issuer's line and its day. `report`: of papers about a period.
Result<WrittenPaper> writePaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                                const PaperContext& context);

/// A paper laid out, with what the number books need to know of it.
struct LaidPaper {
    PaperPages pages;
    std::vector<Document> documents; ///< as they were laid out: for the editable file
    LayoutProfile profile;
    UnitCode issuer;
    QString number; ///< as printed; empty when it has none
};

/// The same laid out in pages.
Result<LaidPaper> layPaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                           const PaperContext& context);
/// The same as PDF.
Result<MadePaper> makePaper(const PaperForm& form, const PaperRecord& record, const PeriodReport* report,
                            const PaperContext& context);

} // namespace doithoai
