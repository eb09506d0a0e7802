#include "documents/forms/period_words.h"
#include "documents/papers.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "domain/unit_report.h"
#include "reports/figure_list.h"

#include <QCoreApplication>
#include <QLocale>

namespace doithoai {

namespace {

/// Lines for a terminal: what at the left, numbers at the right.
class ReportLines {
public:
    void title(const QString& words) { m_lines.append(words); }
    void part(const QString& words, const QStringList& heads = {})
    {
        m_lines.append(QString());
        m_lines.append(row(words, heads, 0));
    }
    void line(const QString& words, const QStringList& values, int indent = 2) { m_lines.append(row(words, values, indent)); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    static QString row(const QString& words, const QStringList& values, int indent)
    {
        QString line = QString(indent, u' ') + words;
        if (!values.isEmpty())
            line = line.leftJustified(58);
        for (const QString& value : values)
            line += u' ' + value.rightJustified(9);
        return line;
    }

    QStringList m_lines;
};

class ReportText {
public:
    ReportText(const PeriodReport& report, const PaperContext& context) : m_report(report), m_figures(report.figures), m_context(context) {}

    QString text()
    {
        head();
        figures();
        for (const FigureSplit& split : figureSplits())
            writeSplit(split);
        duty();
        units();
        unitReports();
        consolidated();
        return m_lines.text();
    }

private:
    QStringList compared(int (*pick)(const PeriodFigures&)) const
    {
        const auto of = [pick](const std::optional<PeriodFigures>& figures) { return figures ? QString::number(pick(*figures)) : QStringLiteral("–"); };
        return {QString::number(pick(m_figures)), of(m_report.previous), of(m_report.yearBefore)};
    }
    static QStringList heads()
    {
        return {QCoreApplication::translate("ReportText", "now"), QCoreApplication::translate("ReportText", "before"),
                QCoreApplication::translate("ReportText", "year ago")};
    }

    void head()
    {
        m_lines.title(QCoreApplication::translate("ReportText", "Report of the period %1: %2 to %3, as at %4")
                          .arg(m_figures.period, dates::onScreen(m_figures.from), dates::onScreen(m_figures.to), dates::onScreen(m_figures.asOf)));
        if (!m_report.unit.isEmpty())
            m_lines.title(m_context.directory.unitName(UnitCode{m_report.unit}));
        if (!m_figures.isOver())
            m_lines.title(QCoreApplication::translate("ReportText", "The period is not over: these are its figures so far."));
        if (m_figures.balanced())
            m_lines.title(QCoreApplication::translate("ReportText", "The figures balance."));
        else
            m_lines.title(QCoreApplication::translate("ReportText", "The figures do not balance; look at these cases: %1.")
                              .arg(m_figures.unbalanced.join(QStringLiteral(", "))));
        if (m_figures.coverageExpected > 0) {
            m_lines.title(QCoreApplication::translate("ReportText", "Figures of %1 of %2 units are in.")
                              .arg(m_figures.coverageIn).arg(m_figures.coverageExpected));
        }
        if (!m_figures.corrections.isEmpty())
            m_lines.title(QCoreApplication::translate("ReportText", "Recorded after the report: %1.").arg(m_figures.corrections.join(QStringLiteral(", "))));
    }

    void figures()
    {
        std::optional<FigurePart> part;
        for (const FigureRow& row : figureRows()) {
            if (part != row.part)
                m_lines.part(labelOf(row.part), heads());
            part = row.part;
            m_lines.line(labelOf(row), compared(row.pick), row.level == 2 ? 4 : 2);
        }
        if (m_figures.petitions.answeredShare) {
            m_lines.line(QCoreApplication::translate("ReportText", "Share answered at the session (of %1)").arg(m_figures.petitions.answeredShareN),
                         {QString::number(qRound(*m_figures.petitions.answeredShare * 100)) + u'%'});
        }
    }

    void writeSplit(const FigureSplit& split)
    {
        const QString list = QLatin1String(split.list);
        const QStringList keys = keysOf(split, m_report, m_context.directory, m_context.vocabulary);
        if (keys.isEmpty())
            return;
        m_lines.part(labelOf(split), heads());
        for (const QString& key : keys) {
            const QString name = key.isEmpty() ? QCoreApplication::translate("ReportText", "not named")
                : list.isEmpty()               ? m_context.directory.postName(PostCode{key})
                                               : m_context.vocabulary.label(list, key);
            const auto of = [&](const std::optional<PeriodFigures>& figures) {
                return figures ? QString::number(split.pick(*figures).value(key)) : QStringLiteral("–");
            };
            m_lines.line(name, {QString::number(split.pick(m_figures).value(key)), of(m_report.previous), of(m_report.yearBefore)});
        }
    }

    void duty()
    {
        m_lines.part(QCoreApplication::translate("ReportText", "Duty of the posts since 1 January (Đ.11)"),
                     {QCoreApplication::translate("ReportText", "posts"), QCoreApplication::translate("ReportText", "a year"),
                      QCoreApplication::translate("ReportText", "held"), QCoreApplication::translate("ReportText", "none yet")});
        const std::vector<DutySum> sums = dutySums(m_figures);
        const auto line = [this](const QString& name, const DutySum& sum) {
            m_lines.line(name, {QString::number(sum.posts), QString::number(sum.required), QString::number(sum.held), QString::number(sum.none)});
        };
        for (const DutySum& sum : sums)
            line(sum.label, sum);
        line(QCoreApplication::translate("ReportText", "Together"), totalOf(sums));
        m_lines.line(QCoreApplication::translate("ReportText", "Other posts"), {QString::number(m_figures.dutyOthers)});
        m_lines.part(QCoreApplication::translate("ReportText", "Duty of each post"),
                     {QCoreApplication::translate("ReportText", "a year"), QCoreApplication::translate("ReportText", "held"),
                      QCoreApplication::translate("ReportText", "by deputy"), QCoreApplication::translate("ReportText", "left")});
        for (const DutyRow& row : m_figures.duty) {
            m_lines.line(m_context.directory.postName(PostCode{row.post}), {QString::number(row.required), QString::number(row.held),
                                                                            QString::number(row.byDeputy), QString::number(row.missing)});
        }
    }

    void units()
    {
        if (m_figures.petitions.byUnit.empty())
            return;
        m_lines.part(QCoreApplication::translate("ReportText", "Answering units"),
                     {QCoreApplication::translate("ReportText", "received"), QCoreApplication::translate("ReportText", "answered"),
                      QCoreApplication::translate("ReportText", "days"), QCoreApplication::translate("ReportText", "overdue")});
        for (const UnitFigures& unit : m_figures.petitions.byUnit) {
            m_lines.line(m_context.directory.unitName(UnitCode{unit.unit}),
                         {QString::number(unit.received), QString::number(unit.answered),
                          unit.medianDays ? QLocale::c().toString(*unit.medianDays, 'f', 1) : QStringLiteral("–"), QString::number(unit.overdue)});
        }
    }

    void unitReports()
    {
        const auto list = [this](const QString& words, const QStringList& units) {
            if (units.isEmpty())
                return;
            m_lines.part(words);
            for (const QString& unit : units)
                m_lines.line(m_context.directory.unitName(UnitCode{unit}), {});
        };
        list(QCoreApplication::translate("ReportText", "Late reports"), m_figures.unitReports.late);
        list(QCoreApplication::translate("ReportText", "Missing reports"), m_figures.unitReports.missing);
    }

    void consolidated()
    {
        const Consolidated& all = m_report.consolidated;
        if (all.totals.empty())
            return;
        m_lines.part(QCoreApplication::translate("ReportText", "Consolidated (Đ.14)"),
                     {QCoreApplication::translate("ReportText", "own"), QCoreApplication::translate("ReportText", "units"),
                      QCoreApplication::translate("ReportText", "together"), QCoreApplication::translate("ReportText", "told by")});
        for (const Consolidated::Total& total : all.totals) {
            const Field<UnitReport>* field = findField<UnitReport>(total.key);
            m_lines.line(field ? fieldLabel(field->label) : total.key,
                         {QString::number(total.own), QString::number(total.units), QString::number(total.sum()),
                          QStringLiteral("%1/%2").arg(total.told).arg(all.rows.size())});
        }
    }

    const PeriodReport& m_report;
    const PeriodFigures& m_figures;
    const PaperContext& m_context;
    ReportLines m_lines;
};

} // namespace

QString periodReportText(const PeriodReport& report, const PaperContext& context)
{
    return ReportText(report, context).text();
}

} // namespace doithoai
