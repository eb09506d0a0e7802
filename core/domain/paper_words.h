#pragma once

#include <QLatin1String>

namespace doithoai {

/// Among the words of a record: the speaking order of its session as it was kept, codes by comma; absent where nobody
/// placed anyone.
inline constexpr QLatin1String speakersWord("session/speakers");

} // namespace doithoai
