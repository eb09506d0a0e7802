#pragma once

#include "documents/forms/period_words.h"
#include "documents/paper_parts.h"

namespace doithoai {

/// The tables of the half-yearly and yearly report: one number a cell, beside it the period before and a year ago.
class PeriodTables {
public:
    PeriodTables(const PeriodReport& report, const PaperContext& context, const PaperParts& parts)
        : m_report(report), m_context(context), m_parts(parts)
    {
    }

    Table sessionsByPost() const; ///< against the quota (Đ.11)
    Table balance() const;        ///< carried over, received, reopened, total, closed and remaining by kind
    BarChart dutyChart() const;     ///< the quota, what was held, and a year ago, by the six rows of Đ.11
    BarChart petitionChart() const; ///< total, closed, remaining, overdue beside the periods before
    Table bySector() const;
    Table byChannel() const;
    Table course() const;         ///< notice, raised, transferred, escalated, promises
    Table unitReports() const;    ///< which units reported and which did not (Đ.13)
    Table dutyByPost() const;     ///< each post with its quota
    Table byUnit() const;         ///< answering units
    Table allFigures() const;     ///< every number of the period, each on a row that is understood alone
    Table allSplits() const;      ///< the numbers by level, form, sector, chair, channel and urgency
    Table consolidated() const;   ///< what the units told, and all together (Đ.14)

private:
    using Pick = int (*)(const PeriodFigures&);
    struct Line {
        QString words;
        Pick pick;
        bool bold = false;
        bool inner = false;
    };
    Table compared(const QString& first, const std::vector<Line>& lines) const;
    Table split(const QString& first, const QString& list, Split PetitionFigures::*split) const;
    Row comparedRow(const QString& words, const std::optional<int>& now, const std::optional<int>& before,
                    const std::optional<int>& yearAgo, bool bold, bool inner) const;
    static std::optional<int> picked(const std::optional<PeriodFigures>& figures, Pick pick)
    {
        return figures ? std::optional(pick(*figures)) : std::nullopt;
    }
    Table plain(std::vector<double> widths, const QStringList& heads) const;

    const PeriodReport& m_report;
    const PaperContext& m_context;
    const PaperParts& m_parts;
};

} // namespace doithoai
