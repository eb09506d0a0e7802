#include "ui/name_looks.h"

#include "services/name_viewing.h"

namespace doithoai {

bool mayShowNames(Desk& desk, const QStringList& petitions)
{
    const auto hasNames = recordViews(desk.office(), petitions, QStringLiteral("page"), desk.actor());
    if (hasNames && *hasNames)
        return true;
    desk.say(hasNames ? initialsOnlySentence() : hasNames.error().message, Tone::Warning);
    return false;
}

Result<void> lookAtWhole(Desk& desk, const QStringList& cases)
{
    if (!areViewsRecorded(desk.office()))
        return {};
    const auto hasNames = recordViews(desk.office(), petitionsBehind(desk.office(), cases), QStringLiteral("paper"), desk.actor());
    if (!hasNames)
        return tl::unexpected(hasNames.error());
    if (!*hasNames)
        return tl::unexpected(notShownWhole());
    return {};
}

} // namespace doithoai
