#pragma once

#include <QString>

namespace doithoai {

/// The petitions under which a promise with a day is still to be reported on, as a subselect of SQL: `id`, the promise's
/// `day`, and `follower`, whose promise it is. An answered petition has its own (`follower` is empty). The promise of a
/// merged petition is reported on under the leading one (Đ.9.2), whatever open state that is in. Of several the earliest
/// day counts, and on one day the petition's own.
QString pendingPromises();

} // namespace doithoai
