#include "services/clock.h"

#include "casefile/file_notes.h"
#include "services/permission.h"

namespace doithoai {

Result<void> acceptClock(Office& office, const Actor& actor)
{
    const auto last = office.file().clockBehind();
    if (!last)
        return {};
    auto transaction = office.begin(acts::typing, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString note = QStringLiteral("%1 < %2").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), last->toUTC().toString(Qt::ISODate));
    if (const auto kept = keepFileNote(office.file(), QStringLiteral("clockAccepted"), note); !kept)
        return kept;
    return transaction->commit();
}

} // namespace doithoai
