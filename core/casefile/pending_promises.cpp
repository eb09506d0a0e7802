#include "casefile/pending_promises.h"

#include "casefile/list_conditions.h"

namespace doithoai {

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

} // namespace doithoai
