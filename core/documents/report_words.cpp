#include "documents/papers.h"

#include <QDate>

namespace doithoai {

QString wordsKeyOf(const PeriodReport& report)
{
    const QString& unit = report.unit;
    return unit.isEmpty() ? report.figures.period : QString(report.figures.period + u'/' + unit);
}

ReportWords keptReportWords(const QMap<QString, QString>& settings, const QString& period)
{
    const auto kept = [&](const char* word) {
        return settings.value(QStringLiteral("report.%1.%2").arg(period, QLatin1String(word)));
    };
    ReportWords words;
    words.issuer = UnitCode{kept("issuer")};
    words.number = kept("number");
    if (const QDate day = QDate::fromString(kept("date"), Qt::ISODate); day.isValid())
        words.date = day;
    words.leading = kept("leading");
    words.good = kept("good");
    words.lacking = kept("lacking");
    words.causes = kept("causes");
    words.merit = kept("merit");
    words.tasks = kept("tasks");
    words.proposals = kept("proposals");
    words.signerPost = kept("signerPost");
    words.signerName = kept("signerName");
    return words;
}

} // namespace doithoai
