#include "ui/reports/table_import.h"

#include "exchange/encoding.h"
#include "exchange/incoming_file.h"
#include "exchange/unit_report_import.h"
#include "exchange/xlsx_reader.h"
#include "ui/backup_first.h"
#include "ui/prompter.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("TableImport", words);
}

/// What stands in the way, a line each; the first few.
QString findingsOf(const ImportResult& result)
{
    constexpr int most = 12;
    QStringList lines;
    for (const ImportFinding& finding : result.findings) {
        if (lines.size() == most) {
            lines.append(QStringLiteral("…"));
            break;
        }
        const QString where = QCoreApplication::translate("TableImport", "Row %1").arg(finding.row)
            + (finding.column.isEmpty() ? QString() : QString(QStringLiteral(", ") + finding.column));
        lines.append(where + QStringLiteral(": ") + finding.message);
    }
    return lines.join(u'\n');
}

/// The day on which the office that has the file in hand received it; the other day is told by hand.
QString ownDayKey(const Office& office)
{
    const QString body = office.settings().value(QStringLiteral("office.body"));
    return body == QLatin1String("TU.VP") ? QStringLiteral("receivedByTUVP") : QStringLiteral("receivedByBDV");
}

} // namespace

bool takeInTable(Desk& desk, const QString& period, const QString& unit)
{
    const auto path = desk.prompter().fileToOpen(say(QT_TRANSLATE_NOOP("TableImport", "A table of units' figures")),
                                                 say(QT_TRANSLATE_NOOP("TableImport", "Tables")) + QStringLiteral(" (*.csv *.xlsx)"));
    if (!path)
        return false;
    auto read = readIncoming(*path, largestList);
    if (!read) {
        desk.say(read.error().message, Tone::Bad);
        return false;
    }
    QByteArray bytes = std::move(*read);
    if (!xlsx::isWorkbook(bytes)) {
        auto decoded = decodeTable(bytes, QStringLiteral("auto"));
        if (!decoded) {
            desk.say(decoded.error().message, Tone::Bad);
            return false;
        }
        bytes = std::move(decoded->utf8);
    }
    QMap<QString, QString> given{{QStringLiteral("period"), period},
                                 {ownDayKey(desk.office()), desk.today().toString(Qt::ISODate)}};
    if (!unit.isEmpty())
        given.insert(QStringLiteral("unit"), unit);
    const auto trial = importUnitReports(desk.office(), bytes, given, desk.actor(), true);
    if (!trial) {
        desk.say(trial.error().error.message, Tone::Bad);
        return false;
    }
    const QString summary = QCoreApplication::translate("TableImport", "Reports in the table: %1. They can be taken in: %2; known already: %3; they cannot: %4.")
                                .arg(trial->rows).arg(trial->accepted).arg(trial->known).arg(trial->rejected);
    if (trial->accepted == 0) {
        desk.prompter().tell(say(QT_TRANSLATE_NOOP("TableImport", "Nothing to take in")), QString(summary + u'\n' + findingsOf(*trial)));
        return false;
    }
    Prompter::Question question;
    question.title = say(QT_TRANSLATE_NOOP("TableImport", "Take the figures in?"));
    question.text = summary;
    question.details = findingsOf(*trial);
    question.yes = say(QT_TRANSLATE_NOOP("TableImport", "Take in"));
    if (!desk.prompter().confirm(question))
        return false;
    if (const auto kept = backUpFirst(desk); !kept) {
        desk.say(kept.error().message, Tone::Bad);
        return false;
    }
    const auto done = importUnitReports(desk.office(), bytes, given, desk.actor(), false);
    if (!done) {
        desk.say(done.error().error.message, Tone::Bad);
        return false;
    }
    desk.say(QCoreApplication::translate("TableImport", "%1 reports were taken in.").arg(done->accepted), Tone::Good);
    return done->accepted > 0;
}

} // namespace doithoai
