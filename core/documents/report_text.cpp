#include "documents/forms/period_words.h"
#include "documents/papers.h"
#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// Lines for a terminal: what at the left, numbers at the right.
class ReportLines {
public:
    void title(const QString& words) { m_lines.append(words); }
    void part(const QString& words)
    {
        m_lines.append(QString());
        m_lines.append(words);
    }
    void line(const QString& words, const QString& value) { m_lines.append(row(words, {value}, 2)); }
    void line(const QString& words, int value) { line(words, QString::number(value)); }
    void inner(const QString& words, int value) { m_lines.append(row(words, {QString::number(value)}, 4)); }
    void columns(const QString& words, const QStringList& values) { m_lines.append(row(words, values, 2)); }
    QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    static QString row(const QString& words, const QStringList& values, int indent)
    {
        QString line = QString(QString(indent, u' ') + words).leftJustified(58);
        for (const QString& value : values)
            line += u' ' + value.rightJustified(8);
        return line;
    }

    QStringList m_lines;
};

void writeSessions(ReportLines& lines, const PeriodFigures& figures)
{
    lines.part(QCoreApplication::translate("ReportText", "Sessions"));
    lines.line(QCoreApplication::translate("ReportText", "Held"), figures.sessions.held);
    lines.inner(QCoreApplication::translate("ReportText", "by the plan"), figures.sessions.planned);
    lines.inner(QCoreApplication::translate("ReportText", "ad hoc"), figures.sessions.adHoc);
    lines.line(QCoreApplication::translate("ReportText", "People present"), figures.sessions.attendance);
    lines.line(QCoreApplication::translate("ReportText", "Announced in time"), figures.notice.onTime);
    lines.line(QCoreApplication::translate("ReportText", "Announced too late"), figures.notice.late);
    lines.line(QCoreApplication::translate("ReportText", "Not announced"), figures.notice.none);
    lines.line(QCoreApplication::translate("ReportText", "Postponed"), int(figures.sessions.postponed.size()));
    lines.line(QCoreApplication::translate("ReportText", "Cancelled"), int(figures.sessions.cancelled.size()));
}

void writeDuty(ReportLines& lines, const PeriodFigures& figures)
{
    lines.part(QCoreApplication::translate("ReportText", "Duty of the posts since 1 January (Đ.11)"));
    lines.columns(QString(), {QCoreApplication::translate("ReportText", "posts"),
                              QCoreApplication::translate("ReportText", "a year"),
                              QCoreApplication::translate("ReportText", "held"),
                              QCoreApplication::translate("ReportText", "none yet")});
    const std::vector<DutySum> sums = dutySums(figures);
    for (const DutySum& sum : sums) {
        lines.columns(sum.label, {QString::number(sum.posts), QString::number(sum.required), QString::number(sum.held),
                                  QString::number(sum.none)});
    }
    const DutySum total = totalOf(sums);
    lines.columns(QCoreApplication::translate("ReportText", "Together"),
                  {QString::number(total.posts), QString::number(total.required), QString::number(total.held), QString::number(total.none)});
    lines.line(QCoreApplication::translate("ReportText", "Other posts in the period"), otherPosts(figures));
}

void writePetitions(ReportLines& lines, const PetitionFigures& petitions)
{
    lines.part(QCoreApplication::translate("ReportText", "Petitions"));
    lines.line(QCoreApplication::translate("ReportText", "Carried over"), petitions.carriedOver);
    lines.line(QCoreApplication::translate("ReportText", "Received"), petitions.received);
    lines.line(QCoreApplication::translate("ReportText", "Reopened"), petitions.reopened);
    lines.line(QCoreApplication::translate("ReportText", "Total to be dealt with"), petitions.toDealWith());
    lines.line(QCoreApplication::translate("ReportText", "Closed"), petitions.closed.sum());
    lines.inner(QCoreApplication::translate("ReportText", "resolved"), petitions.closed.resolved);
    lines.inner(QCoreApplication::translate("ReportText", "out of scope"), petitions.closed.outOfScope);
    lines.inner(QCoreApplication::translate("ReportText", "merged"), petitions.closed.merged);
    lines.inner(QCoreApplication::translate("ReportText", "withdrawn"), petitions.closed.withdrawn);
    lines.line(QCoreApplication::translate("ReportText", "Remaining"), petitions.openAtEnd.sum());
    lines.inner(QCoreApplication::translate("ReportText", "waiting for the superior"), petitions.openAtEnd.waitingSuperior);
    lines.inner(QCoreApplication::translate("ReportText", "transferred, waiting"), petitions.openAtEnd.waitingOther);
    lines.inner(QCoreApplication::translate("ReportText", "replied, result to be recorded"), petitions.openAtEnd.resting);
    lines.inner(QCoreApplication::translate("ReportText", "overdue"), petitions.openAtEnd.overdue);
    lines.inner(QCoreApplication::translate("ReportText", "due on the last day"), petitions.openAtEnd.dueToday);
    lines.inner(QCoreApplication::translate("ReportText", "due later"), petitions.openAtEnd.dueLater);
    lines.inner(QCoreApplication::translate("ReportText", "without a deadline"), petitions.openAtEnd.noDeadline);

    lines.part(QCoreApplication::translate("ReportText", "At the sessions"));
    lines.line(QCoreApplication::translate("ReportText", "Answered at once"), petitions.raised.answered);
    lines.line(QCoreApplication::translate("ReportText", "To be verified, answered later"), petitions.raised.toVerify);
    lines.line(QCoreApplication::translate("ReportText", "Noted for the superior"), petitions.raised.noted);
    lines.line(QCoreApplication::translate("ReportText", "Transferred in the period"), petitions.transferred);
    lines.line(QCoreApplication::translate("ReportText", "Escalated in the period"), petitions.escalated);
    lines.line(QCoreApplication::translate("ReportText", "Promises made"), petitions.promises.made);
    lines.inner(QCoreApplication::translate("ReportText", "kept"), petitions.promises.kept);
    lines.inner(QCoreApplication::translate("ReportText", "not kept"), petitions.promises.broken);
    lines.inner(QCoreApplication::translate("ReportText", "pending"), petitions.promises.pending);
}

void writeSplit(ReportLines& lines, const QString& head, const QString& list, const Split& split,
                const Vocabulary& vocabulary)
{
    if (split.isEmpty())
        return;
    lines.part(head);
    for (auto it = split.cbegin(); it != split.cend(); ++it) {
        lines.line(it.key() == QLatin1String("none") ? QCoreApplication::translate("ReportText", "not named")
                                      : vocabulary.label(list, it.key()),
                   it.value());
    }
}

} // namespace

QString periodReportText(const PeriodReport& report, const PaperContext& context)
{
    const PeriodFigures& figures = report.figures;
    ReportLines lines;
    lines.title(QCoreApplication::translate("ReportText", "Report of the period %1: %2 to %3, as at %4")
                    .arg(figures.period, dates::onScreen(figures.from), dates::onScreen(figures.to),
                         dates::onScreen(figures.asOf)));
    if (figures.balanced())
        lines.title(QCoreApplication::translate("ReportText", "The figures balance."));
    else
        lines.title(QCoreApplication::translate("ReportText", "The figures do not balance; look at these cases: %1.")
                        .arg(figures.unbalanced.join(QStringLiteral(", "))));
    lines.title(QCoreApplication::translate("ReportText", "Figures of %1 of %2 units are in.")
                    .arg(figures.coverageIn).arg(figures.coverageExpected));
    writeSessions(lines, figures);
    writeDuty(lines, figures);
    writePetitions(lines, figures.petitions);
    writeSplit(lines, QCoreApplication::translate("ReportText", "Received petitions by sector"), QStringLiteral("sector"),
               figures.petitions.bySector, context.vocabulary);
    writeSplit(lines, QCoreApplication::translate("ReportText", "Received petitions by channel"), QStringLiteral("channel"),
               figures.petitions.byChannel, context.vocabulary);
    const ReportFigures& reports = figures.unitReports;
    lines.part(QCoreApplication::translate("ReportText", "Reports of the units (Đ.13)"));
    lines.line(QCoreApplication::translate("ReportText", "Expected"), int(reports.expected.size()));
    lines.line(QCoreApplication::translate("ReportText", "On time"), int(reports.onTime.size()));
    lines.line(QCoreApplication::translate("ReportText", "Late"), int(reports.late.size()));
    lines.line(QCoreApplication::translate("ReportText", "Missing"), int(reports.missing.size()));
    for (const QString& unit : reports.missing)
        lines.columns(QStringLiteral("  ") + context.directory.unitName(UnitCode{unit}), {});
    return lines.text();
}

} // namespace doithoai
