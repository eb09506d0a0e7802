#pragma once

#include "casefile/frozen_papers.h"

#include <QHash>
#include <QMap>

namespace doithoai {

/// The cases that a frozen paper is filed under besides its own, each with the number of the letter that went out with it
/// to tell of that case; empty: none did. The paper's own case stands among them only where it has such a letter.
using PaperFiling = QMap<QString, QString>;

/// Keeps it beside the words of those cases. Expects an open transaction.
Result<void> savePaperFiling(CaseFile& file, const QString& kind, const QString& caseCode, int version, const PaperFiling& filing);

/// The filing of all papers that have one.
class PaperFilings {
public:
    static Result<PaperFilings> load(CaseFile& file);

    PaperFiling of(const FrozenPaper& paper) const;
    /// True where the paper is about that case, alone or with others.
    bool isUnder(const FrozenPaper& paper, const QString& caseCode) const;
    /// All its cases, its own first.
    QStringList casesOf(const FrozenPaper& paper) const;

private:
    QHash<QString, PaperFiling> m_all;
};

/// All papers without text and PDF, newest first, and where each is filed.
struct FiledPapers {
    std::vector<FrozenPaper> papers;
    PaperFilings filings;
};
Result<FiledPapers> listFiledPapers(CaseFile& file);

} // namespace doithoai
