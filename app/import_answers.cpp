#include "app/import_answers.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

QJsonObject toJson(const ImportFinding& finding)
{
    return {{QStringLiteral("row"), finding.row},
            {QStringLiteral("column"), finding.column},
            {QStringLiteral("severity"), finding.severity},
            {QStringLiteral("message"), finding.message}};
}

QJsonObject toJson(const ImportResult& result)
{
    QJsonArray findings;
    for (const ImportFinding& finding : result.findings)
        findings.append(toJson(finding));
    return {{QStringLiteral("rows"), result.rows},         {QStringLiteral("accepted"), result.accepted},
            {QStringLiteral("known"), result.known},       {QStringLiteral("warned"), result.warned},
            {QStringLiteral("rejected"), result.rejected}, {QStringLiteral("findings"), findings},
            {QStringLiteral("codes"), QJsonArray::fromStringList(result.codes)}};
}

void sayFindings(const ImportResult& result, Desk& desk)
{
    for (const ImportFinding& finding : result.findings) {
        if (finding.severity == QLatin1String("known"))
            continue; // counted; a second import of a long table would say nothing else
        QString where = finding.row > 0 ? QCoreApplication::translate("CommandLine", "Row %1").arg(finding.row) : QString();
        if (!finding.column.isEmpty())
            where += QStringLiteral(", ") + finding.column;
        desk.out.message(where.isEmpty() ? finding.message : where + QStringLiteral(": ") + finding.message);
    }
}

} // namespace

int sayImported(const ImportResult& result, const Call& call, Desk& desk, const QJsonObject& beside)
{
    if (call.isJson()) {
        QJsonObject object = beside;
        const QJsonObject counts = toJson(result);
        for (auto it = counts.begin(); it != counts.end(); ++it)
            object.insert(it.key(), it.value());
        desk.out.json(object);
    } else {
        sayFindings(result, desk);
        desk.out.line(QCoreApplication::translate("CommandLine", "Rows: %1; accepted: %2; known: %3; with a warning: %4; "
                                                                 "rejected: %5.")
                          .arg(result.rows)
                          .arg(result.accepted)
                          .arg(result.known)
                          .arg(result.warned)
                          .arg(result.rejected));
        if (call.has("dry-run"))
            desk.out.message(QCoreApplication::translate("CommandLine", "This was a trial: nothing was written."));
    }
    return result.rejected > 0 ? static_cast<int>(Trouble::Refused) : 0;
}

int sayNotImported(const Refusal& refusal, const Call& call, Desk& desk)
{
    if (refusal.error.trouble != Trouble::Refused || !call.isJson())
        return desk.out.fail(refusal, false);
    QJsonArray findings;
    for (const Finding& finding : findingsOf(refusal)) {
        QJsonObject object = doithoai::toJson(finding);
        object.insert(QStringLiteral("row"), 0);
        object.insert(QStringLiteral("column"), QString());
        object.insert(QStringLiteral("severity"), QStringLiteral("error"));
        findings.append(object);
    }
    QJsonObject object = toJson(ImportResult{});
    object.insert(QStringLiteral("refused"), true);
    object.insert(QStringLiteral("findings"), findings);
    desk.out.json(object);
    return static_cast<int>(Trouble::Refused);
}

} // namespace doithoai::cli
