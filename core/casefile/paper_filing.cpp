#include "casefile/paper_filing.h"

#include "casefile/paper_words.h"
#include "casefile/statement.h"

namespace doithoai {

namespace {

const QString mark = QStringLiteral("filed:");
const QString noLetter = QStringLiteral("-");

} // namespace

Result<void> savePaperFiling(CaseFile& file, const QString& kind, const QString& caseCode, int version, const PaperFiling& filing)
{
    const QString word = mark + caseCode + u'/' + QString::number(version);
    for (auto it = filing.cbegin(); it != filing.cend(); ++it) {
        if (auto saved = savePaperWord(file, kind, it.key(), word, it->isEmpty() ? noLetter : *it); !saved)
            return saved;
    }
    return {};
}

Result<PaperFilings> PaperFilings::load(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"kind\", substr(\"word\", 7), \"caseCode\", \"text\" FROM \"paper_word\" "
                                                     "WHERE \"word\" GLOB 'filed:*'"));
    PaperFilings filings;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return filings;
        const QString letter = rows.text(3);
        filings.m_all[rows.text(0) + u' ' + rows.text(1)].insert(rows.text(2), letter == noLetter ? QString() : letter);
    }
}

Result<FiledPapers> listFiledPapers(CaseFile& file)
{
    auto papers = listPapers(file);
    if (!papers)
        return tl::unexpected(papers.error());
    auto filings = PaperFilings::load(file);
    if (!filings)
        return tl::unexpected(filings.error());
    return FiledPapers{std::move(*papers), std::move(*filings)};
}

PaperFiling PaperFilings::of(const FrozenPaper& paper) const
{
    return m_all.value(QStringLiteral("%1 %2/%3").arg(paper.kind, paper.caseCode).arg(paper.version));
}

bool PaperFilings::isUnder(const FrozenPaper& paper, const QString& caseCode) const
{
    return paper.caseCode == caseCode || of(paper).contains(caseCode);
}

QStringList PaperFilings::casesOf(const FrozenPaper& paper) const
{
    QStringList cases{paper.caseCode};
    cases += of(paper).keys();
    cases.removeDuplicates();
    return cases;
}

} // namespace doithoai
