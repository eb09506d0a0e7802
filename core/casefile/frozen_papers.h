#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <optional>
#include <vector>

namespace doithoai {

/// A signed or issued paper as it left the office. It cannot be changed, not even by SQL.
struct FrozenPaper {
    QString kind;     ///< "minutes", "period-report"
    QString caseCode; ///< of a session; of a report its period
    int version = 1;  ///< 1, 2 … after each correction
    QString number;   ///< as printed; may be empty
    QDate date;
    QString subject;
    QString text;
    QByteArray pdf;
    QByteArray hash; ///< SHA-256 of the PDF
    UnitCode issuer = {};            ///< whose paper it is; empty of minutes signed before the register was kept
    QString symbol = {};             ///< of its kind in the issuer's book; empty: it has no number
    std::optional<int> replaces = {}; ///< the version that it corrects
    PostCode signerPost = {};        ///< as it was said at issue; empty: the head
    QString signerName = {};
};

/// Freezes a paper: gives it its version and hash. Expects an open transaction.
Result<FrozenPaper> freezePaper(CaseFile& file, FrozenPaper paper);
/// The latest version, with its PDF; nothing when none was frozen.
Result<std::optional<FrozenPaper>> latestPaper(CaseFile& file, const QString& kind, const QString& caseCode);
/// One version, with its PDF; nothing when there is none of that number.
Result<std::optional<FrozenPaper>> paperVersion(CaseFile& file, const QString& kind, const QString& caseCode, int version);
/// All papers without text and PDF, newest first.
Result<std::vector<FrozenPaper>> listPapers(CaseFile& file);

} // namespace doithoai
