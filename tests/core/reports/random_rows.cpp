#include "random_rows.h"

#include "support/catch.h"
#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_workflow.h"

#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>

namespace doithoai::test {

namespace {

QMap<QString, QMap<QString, QString>> byState(const std::vector<TableRow>& rows)
{
    QMap<QString, QMap<QString, QString>> states;
    for (const TableRow& row : rows)
        states[row.from].insert(row.event, row.to);
    return states;
}

void run(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql))
        FAIL(query.lastError().text().toStdString() + " " + sql.toStdString());
}

/// As the column "kind" of the steps names it.
QString kindName(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("session");
    case CaseKind::Petition:
        return QStringLiteral("petition");
    case CaseKind::Escalation:
        return QStringLiteral("escalation");
    case CaseKind::UnitReport:
        return QStringLiteral("unitReport");
    }
    Q_UNREACHABLE();
}

QByteArray jsonOf(const RowTexts& told)
{
    QByteArray json = "{";
    for (auto it = told.begin(); it != told.end(); ++it)
        json += (json.size() > 1 ? ",\"" : "\"") + it.key() + "\":\"" + it.value() + '"';
    return json + '}';
}

} // namespace

RandomRows::RandomRows(CaseFile& file, unsigned seed) : m_file(file), m_random(seed)
{
    m_tables[int(CaseKind::Session)] = byState(sessionTable());
    m_tables[int(CaseKind::Petition)] = byState(petitionTable());
    m_tables[int(CaseKind::Escalation)] = byState(escalationTable());
    m_tables[int(CaseKind::UnitReport)] = byState(unitReportTable());
}

MadeCase& RandomRows::make(CaseKind kind, int year, const QString& event, QDate on, QDate recorded, RowTexts told)
{
    std::deque<MadeCase>& all = m_cases[int(kind)];
    MadeCase made;
    made.kind = kind;
    made.id = qint64(all.size()) + 1;
    switch (kind) {
    case CaseKind::Session:
        made.code = QStringLiteral("ĐT-%1-%2").arg(year).arg(made.id, 4, 10, QChar(u'0'));
        made.state = QStringLiteral("planned");
        break;
    case CaseKind::Petition:
        made.code = QStringLiteral("KN-%1-%2").arg(year).arg(made.id, 5, 10, QChar(u'0'));
        made.state = QStringLiteral("received");
        break;
    case CaseKind::Escalation:
        made.code = QStringLiteral("BC-%1-%2").arg(year).arg(made.id, 4, 10, QChar(u'0'));
        made.state = QStringLiteral("drafting");
        break;
    case CaseKind::UnitReport:
        made.code = QStringLiteral("BCDV-") + QString::fromUtf8(told["period"]) + u'-' + QString::fromUtf8(told["unit"]);
        made.state = QStringLiteral("expected");
        break;
    }
    made.fields = told;
    made.lastOn = kind == CaseKind::Petition ? on : QDate();
    made.lastRecorded = std::max(on, recorded);
    all.push_back(std::move(made));
    add(all.back(), event, {}, on, {}, told);
    return all.back();
}

bool RandomRows::may(const MadeCase& made, const QString& event) const
{
    return m_tables[int(made.kind)].value(made.state).contains(event);
}

void RandomRows::step(MadeCase& made, const QString& event, QDate on, QDate recorded, RowTexts told, const QString& to,
                      const QByteArray& reason)
{
    // Checked a hundred thousand times: an assertion for each would take longer than the step.
    if (!may(made, event))
        FAIL(QStringLiteral("%1 is %2: no %3").arg(made.code, made.state, event).toStdString());
    const QString row = m_tables[int(made.kind)].value(made.state).value(event);
    const QString from = made.state;
    if (!to.isEmpty())
        made.state = to;
    else if (row == QStringLiteral("←"))
        made.state = made.before;
    else if (row != QStringLiteral("="))
        made.state = row;
    const bool isLegal = row == QStringLiteral("←") || row.split(u'|').contains(made.state) || (row.contains(u'=') && made.state == from);
    if (!isLegal)
        FAIL(QStringLiteral("%1: %2 does not lead to %3").arg(made.code, event, made.state).toStdString());
    made.before = from;
    made.lastOn = made.lastOn.isValid() ? std::max(on, made.lastOn) : on;
    made.lastRecorded = std::max({made.lastOn, recorded, made.lastRecorded});
    for (auto it = told.begin(); it != told.end(); ++it)
        made.fields.insert(it.key(), it.value());
    add(made, event, from, made.lastOn, reason, told);
}

void RandomRows::change(MadeCase& made, QDate on, RowTexts told)
{
    made.lastRecorded = std::max(on, made.lastRecorded);
    for (auto it = told.begin(); it != told.end(); ++it)
        made.fields.insert(it.key(), it.value());
    add(made, {}, made.state, made.lastRecorded, {}, told);
}

void RandomRows::add(const MadeCase& made, const QString& event, const QString& from, QDate on, const QByteArray& reason, const RowTexts& told)
{
    m_rows.push_back({made.kind, made.id, event, from, made.state, on, made.lastRecorded, reason, jsonOf(told)});
}

QStringList RandomRows::freeEvents(const QString& state) const
{
    static const QStringList bound = {QStringLiteral("answer"), QStringLiteral("defer"), QStringLiteral("note"),
                                      QStringLiteral("retract"), QStringLiteral("escalate"), QStringLiteral("bringBack")};
    QStringList events = m_tables[int(CaseKind::Petition)].value(state).keys();
    for (const QString& event : bound)
        events.removeAll(event);
    return events;
}

void RandomRows::writeCases(CaseKind kind, const QString& table, const QStringList& columns)
{
    QSqlQuery query(m_file.database());
    QString names, places;
    for (const QString& column : columns) {
        names += QStringLiteral(", \"%1\"").arg(column);
        places += QStringLiteral(", ?");
    }
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO \"%1\" (\"id\", \"code\", \"codeFolded\", \"state\"%2) VALUES (?, ?, ?, ?%3)")
                              .arg(table, names, places)));
    for (const MadeCase& made : m_cases[int(kind)]) {
        int place = 0;
        query.bindValue(place++, made.id);
        query.bindValue(place++, made.code);
        query.bindValue(place++, made.code.toLower());
        query.bindValue(place++, made.state);
        for (const QString& column : columns) {
            const QByteArray text = made.field(column.toLatin1().constData());
            if (text.isEmpty())
                query.bindValue(place++, QVariant());
            else if (column == QStringLiteral("people") || column == QStringLiteral("attendance"))
                query.bindValue(place++, text.toInt());
            else
                query.bindValue(place++, QString::fromUtf8(text));
        }
        if (!query.exec())
            FAIL(query.lastError().text().toStdString() + " " + made.code.toStdString());
    }
}

RandomYears RandomRows::write()
{
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& one, const Row& other) { return one.recorded < other.recorded; });
    QSqlQuery query(m_file.database());
    // The journal would hash each row; it has tests of its own.
    QStringList triggers;
    run(query, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%doithoai_journal(%'"));
    while (query.next())
        triggers.append(query.value(0).toString());
    for (const QString& trigger : triggers)
        run(query, QStringLiteral("DROP TRIGGER \"%1\"").arg(trigger));
    run(query, QStringLiteral("BEGIN"));
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    writeCases(CaseKind::Session, QStringLiteral("session"),
               words("form sector organiser chair chairName deputyFor coChairs plannedStart planned actualStart attendance"));
    writeCases(CaseKind::Petition, QStringLiteral("petition"),
               words("session receivedOn channel petitionerKind people sector urgency unit dueOn answerKind promiseDue promiseKept outcome leading"));
    writeCases(CaseKind::Escalation, QStringLiteral("escalation"), words("session"));
    writeCases(CaseKind::UnitReport, QStringLiteral("unit_report"), words("unit period dueOn receivedByTUVP receivedByBDV"));
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO escalation_petition (escalation, position, petition) VALUES (?, ?, ?)")));
    for (const MadeCase& escalation : m_cases[int(CaseKind::Escalation)]) {
        int position = 0;
        for (const QByteArray& code : escalation.field("petitions").split(',')) {
            query.bindValue(0, escalation.id);
            query.bindValue(1, position++);
            query.bindValue(2, QString::fromUtf8(code));
            REQUIRE(query.exec());
        }
    }
    REQUIRE(query.prepare(QStringLiteral("INSERT INTO step (kind, caseId, event, \"from\", \"to\", effectiveOn, recordedOn, recordedAt, \"by\", reason, data) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'Nguyễn Thị Mẫu', ?, ?)")));
    for (const Row& row : m_rows) {
        const QString recorded = row.recorded.toString(Qt::ISODate);
        query.bindValue(0, kindName(row.kind));
        query.bindValue(1, row.id);
        query.bindValue(2, row.event.isEmpty() ? QVariant() : QVariant(row.event));
        query.bindValue(3, row.from.isEmpty() ? QVariant() : QVariant(row.from));
        query.bindValue(4, row.to);
        query.bindValue(5, row.on.toString(Qt::ISODate));
        query.bindValue(6, recorded);
        query.bindValue(7, QString(recorded + QStringLiteral("T08:00:00.000")));
        query.bindValue(8, row.reason.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(row.reason)));
        query.bindValue(9, QString::fromUtf8(row.data));
        if (!query.exec())
            FAIL(query.lastError().text().toStdString());
    }
    run(query, QStringLiteral("COMMIT"));
    return {int(m_cases[int(CaseKind::Session)].size()), int(m_cases[int(CaseKind::Petition)].size()),
            int(m_cases[int(CaseKind::Escalation)].size()), int(m_rows.size())};
}

} // namespace doithoai::test
