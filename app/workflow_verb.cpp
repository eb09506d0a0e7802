#include "app/verbs.h"
#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_workflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

std::vector<TableRow> tableOf(const QString& machine)
{
    if (machine == QLatin1String("session"))
        return doithoai::sessionTable();
    if (machine == QLatin1String("petition"))
        return doithoai::petitionTable();
    if (machine == QLatin1String("escalation"))
        return doithoai::escalationTable();
    return doithoai::unitReportTable();
}

QString padded(const QString& text, qsizetype width)
{
    return text.leftJustified(width);
}

void printText(const std::vector<TableRow>& table, Output& out)
{
    qsizetype from = 0;
    qsizetype event = 0;
    qsizetype to = 0;
    for (const TableRow& row : table) {
        from = std::max(from, row.from.size());
        event = std::max(event, row.event.size());
        to = std::max(to, row.to.size());
    }
    for (const TableRow& row : table) {
        QString line = padded(row.from, from) + QStringLiteral("  ") + padded(row.event, event) + QStringLiteral("  ")
            + padded(row.to, to) + QStringLiteral("  ") + row.guards.join(QStringLiteral(", "));
        if (row.onlyByOtherCase)
            line += QStringLiteral("  ") + QCoreApplication::translate("CommandLine", "(only by another case)");
        out.line(line.trimmed());
    }
}

/// A graph for `dot`: rows that stay are loops, "the state before" is a dashed loop.
void printDot(const QString& machine, const std::vector<TableRow>& table, Output& out)
{
    out.line(QStringLiteral("digraph \"%1\" {\n  rankdir=LR;\n  node [shape=box, style=rounded];").arg(machine));
    for (const TableRow& row : table) {
        for (const QString& target : row.to.split(u'|')) {
            const bool isBack = target == QStringLiteral("←");
            const QString to = isBack || target == QLatin1String("=") ? row.from : target;
            const QString style = isBack || row.onlyByOtherCase ? QStringLiteral(", style=dashed") : QString();
            out.line(QStringLiteral("  \"%1\" -> \"%2\" [label=\"%3\"%4];").arg(row.from, to.trimmed(), row.event, style));
        }
    }
    out.line(QStringLiteral("}"));
}

void printJson(const std::vector<TableRow>& table, Output& out)
{
    QJsonArray array;
    for (const TableRow& row : table) {
        array.append(QJsonObject{{QStringLiteral("from"), row.from},
                                 {QStringLiteral("event"), row.event},
                                 {QStringLiteral("to"), row.to},
                                 {QStringLiteral("guards"), QJsonArray::fromStringList(row.guards)},
                                 {QStringLiteral("onlyByOtherCase"), row.onlyByOtherCase}});
    }
    out.json(array);
}

} // namespace

int runWorkflow(const Call& call, Desk& desk)
{
    static const QStringList machines{QStringLiteral("session"), QStringLiteral("petition"), QStringLiteral("escalation"),
                                      QStringLiteral("unit-report")};
    const QString machine = call.words[0].toLower();
    if (!machines.contains(machine)) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "There is no workflow “%1”. There is: %2.")
                                       .arg(call.words[0], machines.join(QStringLiteral(", "))),
                                   {}});
    }
    const std::vector<TableRow> table = tableOf(machine);
    if (call.isJson())
        printJson(table, desk.out);
    else if (call.format == QLatin1String("dot"))
        printDot(machine, table, desk.out);
    else
        printText(table, desk.out);
    return 0;
}

} // namespace doithoai::cli
