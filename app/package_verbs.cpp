#include "app/package_verbs.h"

#include "app/import_answers.h"
#include "domain/atomic_file.h"
#include "domain/dates.h"
#include "exchange/package_exchange.h"
#include "reports/own_report.h"
#include "reports/period_report.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

QString trustWords(SenderTrust trust)
{
    switch (trust) {
    case SenderTrust::New:
        return QCoreApplication::translate("CommandLine", "the first file of this unit: compare the fingerprint with it");
    case SenderTrust::Known:
        return QCoreApplication::translate("CommandLine", "the same key as before");
    case SenderTrust::Other:
        break;
    }
    return QCoreApplication::translate("CommandLine", "another key than before");
}

QJsonObject toJson(const PackagePreview& preview, bool hasChanged)
{
    QJsonArray cells;
    for (const PackagePreview::Cell& cell : preview.cells) {
        cells.append(QJsonObject{{QStringLiteral("key"), cell.key},
                                 {QStringLiteral("before"), cell.before},
                                 {QStringLiteral("after"), cell.after}});
    }
    return {{QStringLiteral("report"), preview.report},
            {QStringLiteral("unit"), preview.package.unit},
            {QStringLiteral("period"), preview.package.period},
            {QStringLiteral("fingerprint"), preview.fingerprint},
            {QStringLiteral("knownSender"), preview.trust == SenderTrust::Known},
            {QStringLiteral("changed"), hasChanged},
            {QStringLiteral("cells"), cells}};
}

void say(const PackagePreview& preview, Desk& desk)
{
    desk.out.line(QCoreApplication::translate("CommandLine", "%1, %2, made on %3 by %4. Key %5: %6.")
                      .arg(preview.package.unitName, preview.package.period, dates::onScreen(preview.package.madeOn),
                           preview.package.madeBy, preview.fingerprint, trustWords(preview.trust)));
    for (const PackagePreview::Cell& cell : preview.cells) {
        if (cell.differs())
            desk.out.line(QStringLiteral("  %1: %2 → %3").arg(figureLabel(cell.key), cell.before.isEmpty() ? QStringLiteral("–") : cell.before,
                                                              cell.after.isEmpty() ? QStringLiteral("–") : cell.after));
    }
}

/// The body whose figures these are: as the call says, else the office's own.
Result<UnitCode> senderOf(const Office& office, const Call& call)
{
    if (!call.has("unit"))
        return UnitCode{office.settings().value(QStringLiteral("office.body"))};
    if (const auto unit = office.directory().findUnit(call.option("unit")))
        return *unit;
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no unit “%1”.").arg(call.option("unit")));
}

/// On which day it came to whom (Đ.13): today to both, unless the call says otherwise; an empty value: not yet.
Result<PackageReceipt> receiptOf(const Call& call)
{
    PackageReceipt receipt{call.actor.today, call.actor.today, call.has("accept-key")};
    for (auto it = call.fields.begin(); it != call.fields.end(); ++it) {
        const bool isTUVP = it.key() == QLatin1String("receivedByTUVP");
        if (!isTUVP && it.key() != QLatin1String("receivedByBDV")) {
            return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "With a unit's file of figures --set takes receivedByTUVP and "
                                                                                   "receivedByBDV only."));
        }
        const std::optional<QDate> day = it->isEmpty() ? std::nullopt : dates::parseDay(*it);
        if (!it->isEmpty() && !day)
            return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "“%1” is no day.").arg(*it));
        (isTUVP ? receipt.byTUVP : receipt.byBDV) = day;
    }
    return receipt;
}

Outcome<QByteArray> packageOf(Office& office, const Call& call)
{
    const auto unit = senderOf(office, call);
    if (!unit)
        return refuse(unit.error());
    const auto period = periodOf(office.file(), call.words[2]);
    if (!period)
        return refuse(period.error());
    const auto report = makePeriodReport(office.file(), *period, call.actor.today, *unit);
    if (!report)
        return refuse(report.error());
    return makePackage(office, ownUnitReport(report->figures, *unit), report->heldSessions, call.actor);
}

} // namespace

int runExport(const Call& call, Desk& desk)
{
    if (call.words[1] != QLatin1String("unit-package")) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "“%1” cannot be exported. There is: unit-package.")
                                           .arg(call.words[1])
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    if (!call.has("o")) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "Say where the file goes: -o OUT.") + u'\n'
                                       + usageLine(*call.verb),
                                   {}});
    }
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto bytes = packageOf(**office, call);
    if (!bytes)
        return desk.out.fail(bytes.error(), call.isJson());
    if (const auto written = atomicWrite(call.option("o"), *bytes); !written)
        return desk.out.fail(written.error());
    const auto fingerprint = ownFingerprint(**office);
    desk.out.message(QCoreApplication::translate("CommandLine", "The file %1 is written and signed. Fingerprint of the key: %2.")
                         .arg(call.option("o"), fingerprint.value_or(QString())));
    return 0;
}

int importPackage(Office& office, const QByteArray& bytes, const Call& call, Desk& desk)
{
    const auto preview = previewPackage(office, bytes);
    if (!preview)
        return sayNotImported(Refusal{preview.error(), {}}, call, desk);
    const auto receipt = receiptOf(call);
    if (!receipt)
        return desk.out.fail(receipt.error());
    bool hasChanged = false;
    if (!call.has("dry-run")) {
        const auto taken = takePackage(office, bytes, *receipt, call.actor);
        if (!taken)
            return sayNotImported(taken.error(), call, desk);
        hasChanged = *taken;
    }
    ImportResult result;
    result.rows = 1;
    result.known = call.has("dry-run") ? preview->isKnown : !hasChanged;
    result.accepted = 1 - result.known;
    result.codes = QStringList{preview->report};
    if (!call.isJson())
        say(*preview, desk);
    const int code = sayImported(result, call, desk, toJson(*preview, hasChanged));
    if (!call.isJson() && !call.has("dry-run")) {
        desk.out.message(hasChanged ? QCoreApplication::translate("CommandLine", "The figures were taken in as the report %1.").arg(preview->report)
                                    : QCoreApplication::translate("CommandLine", "These figures are in already: nothing was changed."));
    }
    return code;
}

} // namespace doithoai::cli
