#include "bench_file.h"

#include "services/new_file.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QtDebug>
#include <cstdlib>

namespace doithoai::bench {

namespace {

const Actor clerk{QStringLiteral("Nguyễn Văn Đo"), QDate(2023, 12, 31), true};

[[noreturn]] void giveUp(const QString& why)
{
    qCritical().noquote() << why;
    std::exit(3);
}

void exec(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        giveUp(query.lastError().text() + u'\n' + sql);
}

// Session n is held n days after 10 January 2021 and announced 12 days before.
const QString sessions = QStringLiteral(R"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999),
     s AS (SELECT i, date('2021-01-10', '+' || i || ' days') AS day FROM n)
INSERT INTO "session" ("id", "code", "codeFolded", "state", "topic", "form", "sector", "organiser", "chair",
                       "plannedStart", "plannedMinutes", "planned", "announcedOn", "actualStart", "attendance")
SELECT i + 1, printf('ĐT-%s-%04d', substr(day, 1, 4), i + 1), printf('dt-%s-%04d', substr(day, 1, 4), i + 1), 'minuted',
       'Chuyên đề số ' || i, 'people', CASE i % 3 WHEN 0 THEN 'economy' WHEN 1 THEN 'cultureSociety' ELSE 'securityDefence' END,
       'DU.DINHBANG', 'DU.DINHBANG.BT', day || 'T08:00', 150, 'yes', date(day, '-12 days'), day || 'T08:00', 80 + i % 90
FROM s)");

const QString sessionSteps = QStringLiteral(R"(
WITH e(rank, event, "from", "to", shift) AS (VALUES
  (1, 'plan', '', 'planned', -30), (2, 'prepare', 'planned', 'preparing', -28), (3, 'announce', 'preparing', 'announced', -12),
  (4, 'open', 'announced', 'inProgress', 0), (5, 'conclude', 'inProgress', 'concluded', 0), (6, 'signMinutes', 'concluded', 'minuted', 2))
INSERT INTO "step" ("kind", "caseId", "event", "from", "to", "effectiveOn", "recordedOn", "recordedAt", "by", "data")
SELECT 'session', "id", e.event, nullif(e."from", ''), e."to", date("plannedStart", e.shift || ' days'),
       date("plannedStart", e.shift || ' days'), date("plannedStart", e.shift || ' days') || 'T08:00:00', 'clerk',
       CASE rank WHEN 1 THEN json_object('organiser', "organiser", 'chair', "chair", 'form', "form", 'sector', "sector",
                                         'planned', 'yes', 'plannedStart', "plannedStart")
                 WHEN 3 THEN json_object('announcedOn', "announcedOn") WHEN 4 THEN json_object('actualStart', "actualStart")
                 WHEN 5 THEN json_object('attendance', CAST("attendance" AS TEXT)) ELSE '{}' END
FROM "session", e ORDER BY "id", rank)");

// Thirty petitions a session, received 14 days before it. Way: 0 to 4 answered and resolved with the minutes, 5 and 6
// replied and resolved later, 7 still being verified, 8 noted, 9 transferred.
const QString petitions = QStringLiteral(R"(
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 29999),
     p AS (SELECT i, i % 10 AS way, date('2020-12-27', '+' || (i / 30) || ' days') AS day, i / 30 + 1 AS session FROM n)
INSERT INTO "petition" ("id", "code", "codeFolded", "state", "session", "receivedOn", "channel", "petitionerKind", "people",
                        "sector", "urgency", "unit", "dueOn", "answerKind", "outcome")
SELECT i + 1, printf('KN-%s-%05d', substr(day, 1, 4), i + 1), printf('kn-%s-%05d', substr(day, 1, 4), i + 1),
       CASE WHEN way <= 6 THEN 'resolved' WHEN way = 7 THEN 'verifying' WHEN way = 8 THEN 'noted' ELSE 'transferred' END,
       (SELECT "code" FROM "session" WHERE "id" = p.session), day, CASE i % 4 WHEN 0 THEN 'speech' WHEN 1 THEN 'slip' ELSE 'submitted' END,
       CASE i % 7 WHEN 0 THEN 'group' ELSE 'person' END, CASE i % 7 WHEN 0 THEN 12 END,
       CASE i % 3 WHEN 0 THEN 'economy' WHEN 1 THEN 'cultureSociety' ELSE 'securityDefence' END,
       CASE i % 3 WHEN 0 THEN 'urgent' ELSE 'normal' END, CASE i % 2 WHEN 0 THEN 'UBND.DINHBANG' ELSE 'UBND.TNMT' END,
       date(day, '+40 days'), CASE WHEN way <= 4 THEN 'explained' END,
       CASE WHEN way <= 4 THEN 'explained' WHEN way <= 6 THEN 'done' END
FROM p)");

const QString petitionSteps = QStringLiteral(R"(
WITH e(rank, event, "from", "to", shift, low, high) AS (VALUES
  (1, 'receive', '', 'received', 0, 0, 9), (2, 'classify', 'received', 'classified', 1, 0, 9),
  (3, 'assign', 'classified', 'assigned', 2, 0, 9), (4, 'draftReply', 'assigned', 'drafted', 6, 0, 9),
  (5, 'agreeReply', 'drafted', 'agreed', 9, 0, 9), (6, 'answer', 'agreed', 'answered', 14, 0, 4),
  (7, 'resolve', 'answered', 'resolved', 16, 0, 4), (6, 'defer', 'agreed', 'verifying', 14, 5, 7),
  (7, 'reply', 'verifying', 'replied', 45, 5, 6), (8, 'resolve', 'replied', 'resolved', 60, 5, 6),
  (6, 'note', 'agreed', 'noted', 14, 8, 8), (6, 'transfer', 'agreed', 'transferred', 12, 9, 9))
INSERT INTO "step" ("kind", "caseId", "event", "from", "to", "effectiveOn", "recordedOn", "recordedAt", "by", "data")
SELECT 'petition', p."id", e.event, nullif(e."from", ''), e."to", date("receivedOn", e.shift || ' days'),
       date("receivedOn", e.shift || ' days'), date("receivedOn", e.shift || ' days') || 'T08:00:00', 'clerk',
       CASE rank WHEN 1 THEN json_object('session', "session", 'receivedOn', "receivedOn", 'channel', "channel",
                                         'petitionerKind', "petitionerKind", 'people', CAST("people" AS TEXT))
                 WHEN 2 THEN json_object('sector', "sector", 'urgency', "urgency")
                 WHEN 3 THEN json_object('unit', "unit", 'dueOn', "dueOn", 'dueBasis', 'cơ quan đặt')
                 WHEN 6 THEN CASE WHEN way <= 4 THEN json_object('answerKind', 'explained', 'respondent', 'DU.DINHBANG.BT') ELSE '{}' END
                 ELSE CASE e.event WHEN 'resolve' THEN json_object('outcome', "outcome") ELSE '{}' END END
FROM (SELECT *, ("id" - 1) % 10 AS way FROM "petition") AS p JOIN e ON p.way BETWEEN e.low AND e.high
ORDER BY p."id", rank)");

} // namespace

std::unique_ptr<Office> newOffice(const QString& path, PaperMaker& papers)
{
    auto made = makeFile(path, NewFileContent::TuSon, {QStringLiteral("TU.BDV")}, papers, clerk);
    if (!made)
        giveUp(made.error().message);
    return std::move(*made);
}

void fill(CaseFile& file)
{
    auto transaction = file.begin(clerk);
    if (!transaction)
        giveUp(transaction.error().message);
    for (const QString& sql : {sessions, sessionSteps, petitions, petitionSteps})
        exec(file.database(), sql);
    if (const auto done = transaction->commit(); !done)
        giveUp(done.error().message);
}

QByteArray petitionTable(int rows, int first)
{
    QByteArray table = "Ngày tiếp nhận;Kênh tiếp nhận;Người kiến nghị;Nội dung kiến nghị;Lĩnh vực;Mức độ cấp thiết\n";
    for (int i = first; i < first + rows; ++i) {
        const QDate day = QDate(2023, 1, 1).addDays(i % 180);
        table += day.toString(QStringLiteral("dd/MM/yyyy")).toUtf8() + ";Kiến nghị gửi đến;Ngô Thị Đo " +
                 QByteArray::number(i) + ";\"Đề nghị nạo vét rãnh thoát nước ngõ " + QByteArray::number(i) +
                 "; mưa to là ngập.\";Kinh tế;Cao\n";
    }
    return table;
}

} // namespace doithoai::bench
