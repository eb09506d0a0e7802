#include "casefile/number_steps.h"

#include "casefile/rows.h"

namespace doithoai {

namespace {

/// The day of the last step of these events is the day of the number that stands in the case.
QString dayOfStep(const char* kind, const char* events)
{
    return QStringLiteral("(SELECT x.\"effectiveOn\" FROM \"step\" AS x WHERE x.\"kind\" = '%1' AND x.\"caseId\" = m.\"id\" "
                          "AND x.\"event\" IN (%2) ORDER BY x.\"seq\" DESC LIMIT 1)")
        .arg(QLatin1String(kind), QLatin1String(events));
}

QString numbersIn(const char* table, const char* key, const QString& unit, const QString& organiser, const QString& day)
{
    return QStringLiteral("SELECT '%2', m.\"code\", m.\"%2\", %3, %4, %5 FROM \"%1\" AS m WHERE instr(m.\"%2\", ?1) > 0")
        .arg(QLatin1String(table), QLatin1String(key), unit, organiser, day);
}

/// Only the step keeps the number of a reminder.
QString reminders(const char* table, const char* kind, const QString& organiser)
{
    return QStringLiteral("SELECT 'remind', m.\"code\", json_extract(x.\"data\", '$.\"remind.number\"'), NULL, %3, x.\"effectiveOn\" "
                          "FROM \"step\" AS x JOIN \"%1\" AS m ON m.\"id\" = x.\"caseId\" WHERE x.\"kind\" = '%2' "
                          "AND x.\"event\" = 'remind' AND instr(x.\"data\", ?1) > 0")
        .arg(QLatin1String(table), QLatin1String(kind), organiser);
}

QString selected()
{
    const QString none = QStringLiteral("NULL");
    const QString organiser = QStringLiteral("(SELECT s.\"organiser\" FROM \"session\" AS s WHERE s.\"code\" = m.\"session\")");
    const QString unit = QStringLiteral("m.\"unit\"");
    const QString transferred = dayOfStep("petition", "'transfer'");
    const QStringList parts{
        numbersIn("session", "reportNumber", none, QStringLiteral("m.\"organiser\""), dayOfStep("session", "'report'")),
        numbersIn("petition", "replyNumber", unit, organiser, dayOfStep("petition", "'reply', 'replyDirect'")),
        numbersIn("petition", "transferNumber", unit, organiser, transferred),
        numbersIn("petition", "noticeNumber", unit, organiser, transferred),
        numbersIn("escalation", "outgoingNumber", none, organiser, dayOfStep("escalation", "'submit'")),
        reminders("escalation", "escalation", organiser),
        reminders("unit_report", "unitReport", none)};
    return parts.join(QStringLiteral(" UNION ALL "));
}

} // namespace

Result<std::vector<NumberStep>> stepsWithNumber(CaseFile& file, const QString& part)
{
    Statement rows(file.connection(), selected());
    rows.bind(part);
    return readAll<NumberStep>(rows, [](const Statement& row) -> Result<NumberStep> {
        return NumberStep{row.text(0), row.text(1), row.text(2), UnitCode{row.text(3)}, UnitCode{row.text(4)}, row.isNull(5) ? QDate() : row.day(5)};
    });
}

} // namespace doithoai
