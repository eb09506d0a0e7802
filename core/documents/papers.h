#pragma once

#include "documents/paper_pages.h"
#include "domain/cases.h"
#include "regulation/paper_context.h"
#include "reports/figures.h"

#include <QPagedPaintDevice>

class QPainter;

namespace doithoai {

/// The minutes of a session (biên bản hội nghị đối thoại, Đ.9.1), laid out by the issuer's line.
/// Trouble::Refused when a letter is missing from the fonts.
Result<MadePaper> makeMinutes(const SessionCase& session, const PaperContext& context);

/// The same pages for a preview or a printer.
Result<PaperPages> minutesPages(const SessionCase& session, const PaperContext& context);

/// The words that a person adds to the report of a period, and who issues it.
struct ReportWords {
    UnitCode issuer;        ///< empty: the office's own body
    QString number;         ///< empty: a dotted place to write it in
    std::optional<QDate> date;
    QString leading;        ///< I- lãnh đạo, chỉ đạo, quán triệt
    QString good, lacking, causes; ///< III- đánh giá
    QString merit;                 ///< proposals for commendation (Đ.12.1); empty: the part is left out
    QString tasks, proposals;      ///< IV-
    PostCode signer;               ///< who signs, by post
    QString replaces;              ///< which report this one corrects, as replacementWords() says it
    QString signerPost, signerName; ///< the same in words: BÍ THƯ, or lines by '|'
};

/// The words that the office keeps for the report of a period, in its settings `report.<period>.<word>`: they stay when
/// the paper is made anew.
ReportWords keptReportWords(const QMap<QString, QString>& settings, const QString& period);

/// Under which name the words of a report are kept: its period, and of a unit's sheet the unit too.
QString wordsKeyOf(const PeriodReport& report);

/// The half-yearly or yearly report (Đ.13, Đ.14). One that does not balance prints as DỰ THẢO and names the cases.
Result<MadePaper> makePeriodReportPaper(const PeriodReport& report, const ReportWords& words, const PaperContext& context);

/// The same pages for a preview or a printer.
Result<PaperPages> periodReportPages(const PeriodReport& report, const ReportWords& words, const PaperContext& context);

/// The report as lines of text, for the command line.
QString periodReportText(const PeriodReport& report, const PaperContext& context);

} // namespace doithoai
