#pragma once

#include "services/attachments.h"
#include "services/number_register.h"
#include "services/paper_records.h"

namespace doithoai {

/// The words that a person added to the papers of a case (a period, a post's year), by "paper/word".
Result<QMap<QString, QString>> paperWords(Office& office, const QString& caseCode);

/// Keeps the words that a person added to a paper; they stay when it is made anew. Without text they are taken away.
/// `caseCode`: what the paper is filed under (PaperRecord::code), a case's code in any spelling. Trouble::Refused: the
/// words mark a state secret.
Result<void> keepPaperWord(Office& office, const QString& paper, const QString& caseCode, const QString& word, const QString& text,
                           const Actor& actor);

/// Number, day and signer as they were typed for the next issue of a paper: they lie beside the person's words.
namespace kept_signing {
inline constexpr QLatin1String number("signing.number"), date("signing.date"), post("signing.post"), name("signing.name");
}

/// A paper as it is to leave the office.
struct PaperIssue {
    PaperAsk ask;
    PaperSigning signing = {};           ///< number empty: that which the case knows, else the next; date empty: today
    Privacy privacy = Privacy::Full;
    QString layout = {};
    std::optional<int> replaces = {};    ///< the issued version that it corrects
    QStringList letters = {};            ///< numbers of the letters that go with it, in their order; left out: as `signing`
};

/// Issues a paper: has it made, takes its number in the book, and those of the letters that go with it in theirs, freezes
/// pages, words and hash, and files it under every case that it is about, all in one transaction, then tells. Number and day that lay ready for it are used up. A kind without a symbol takes no number. Refused: the number is taken (the sentence names by which paper),
/// its case has it once and it went out before (the sentence names it; a correction says which one it replaces), the day lies in the future, it marks a state secret, it cannot be made or must not leave (a report that does not
/// balance); minutes, which are issued by signing them. Usage: there is no version to replace.
Outcome<FrozenPaper> issuePaper(Office& office, const PaperIssue& issue, const Actor& actor);

/// True when another version of the paper corrects this one. `all`: at least all papers of that kind and case.
bool isReplaced(const FrozenPaper& paper, const std::vector<FrozenPaper>& all);

/// The issued paper that counts: the latest that is filed under the case and that none replaces, with its PDF. Nothing
/// while none was issued.
Result<std::optional<FrozenPaper>> issuedPaper(Office& office, const QString& paper, const QString& caseCode);

} // namespace doithoai
