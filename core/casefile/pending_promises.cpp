#include "casefile/pending_promises.h"

#include "casefile/due_queries.h"
#include "casefile/list_conditions.h"
#include "casefile/rows.h"

namespace doithoai {

namespace {

Result<int> countOf(CaseFile& file, const ListConditions& days)
{
    Statement rows(file.connection(), QStringLiteral("SELECT count(*) FROM %1 AS w").arg(pendingPromises()) + days.sql());
    days.bindTo(rows);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    return static_cast<int>(rows.number(0));
}

} // namespace

QString pendingPromises()
{
    // A day is of one length, so that the least of "day and follower" is that of the earliest day.
    return QStringLiteral("(SELECT \"id\", substr(min(\"key\"), 1, 10) AS \"day\", substr(min(\"key\"), 11) AS \"follower\" FROM ("
                          "SELECT o.\"id\" AS \"id\", o.\"promiseDue\" AS \"key\" FROM \"petition\" AS o INDEXED BY \"petition_by_promise\" "
                          "WHERE o.\"promiseDue\" IS NOT NULL AND o.\"state\" = 'answered' UNION ALL "
                          "SELECT l.\"id\", f.\"promiseDue\" || f.\"code\" FROM \"petition\" AS f INDEXED BY \"petition_by_promise\" "
                          "JOIN \"petition\" AS l ON l.\"code\" = f.\"leading\" "
                          "WHERE f.\"promiseDue\" IS NOT NULL AND f.\"state\" = 'merged' AND l.\"state\" NOT IN (%1)) GROUP BY \"id\")")
        .arg(finalPetitionStates());
}

Result<PetitionsDue> promisesDue(CaseFile& file, DaySpan days, int first)
{
    ListConditions conditions;
    conditions.addDay(QStringLiteral("w.\"day\" >= ?"), days.from);
    conditions.addDay(QStringLiteral("w.\"day\" <= ?"), days.to);
    const auto count = countOf(file, conditions);
    if (!count)
        return tl::unexpected(count.error());
    PetitionsDue due;
    due.count = *count;
    if (due.count == 0 || first <= 0)
        return due;
    Statement rows(file.connection(),
                   QStringLiteral("SELECT p.\"code\", p.\"state\", p.\"unit\", p.\"session\", w.\"day\", w.\"follower\", t.\"content\", "
                                  "CASE w.\"follower\" WHEN '' THEN t.\"promise\" ELSE (SELECT x.\"promise\" FROM \"petition\" AS f "
                                  "JOIN \"petition_text\" AS x ON x.\"id\" = f.\"id\" WHERE f.\"code\" = w.\"follower\") END "
                                  "FROM %1 AS w JOIN \"petition\" AS p ON p.\"id\" = w.\"id\" "
                                  "LEFT JOIN \"petition_text\" AS t ON t.\"id\" = w.\"id\"%2 ORDER BY w.\"day\", w.\"id\" LIMIT %3")
                       .arg(pendingPromises(), conditions.sql(), QString::number(first)));
    conditions.bindTo(rows);
    auto read = readAll<PetitionDue>(rows, [](const Statement& row) -> Result<PetitionDue> {
        PetitionDue one;
        one.code.text = row.text(0);
        one.state = fromName<PetitionState>(row.text(1)).value_or(PetitionState::Received);
        one.unit.text = row.text(2);
        one.session.text = row.text(3);
        one.day = row.day(4);
        one.follower.text = row.text(5);
        one.content = row.text(6);
        one.promise = row.text(7);
        return one;
    });
    if (!read)
        return tl::unexpected(read.error());
    due.first = std::move(*read);
    return due;
}

} // namespace doithoai
