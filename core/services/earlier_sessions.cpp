#include "services/earlier_sessions.h"

#include "services/lists.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Whose session it is, for the people who were promised something.
const PostCode& postOf(const Session& session)
{
    return session.deputyFor.isEmpty() ? session.chair : session.deputyFor;
}

} // namespace

Result<std::vector<SessionCase>> earlierSessions(Office& office, const Session& session)
{
    std::vector<SessionCase> earlier;
    if (postOf(session).isEmpty())
        return earlier;
    const std::optional<QDateTime>& start = session.actualStart ? session.actualStart : session.plannedStart;
    const auto rows = sessionRows(office);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const SessionRow& row : *rows) {
        const Session& other = row.session;
        const bool isEarlier = other.actualStart && (!start || *other.actualStart < *start);
        if (!isEarlier || other.code == session.code || postOf(other) != postOf(session))
            continue;
        auto loaded = office.session(other.code);
        if (!loaded)
            return tl::unexpected(loaded.error());
        earlier.push_back(std::move(*loaded));
    }
    std::ranges::stable_sort(earlier, {}, [](const SessionCase& held) { return *held.session.actualStart; });
    return earlier;
}

} // namespace doithoai
