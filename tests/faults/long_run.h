#pragma once

#include <QtGlobal>

namespace doithoai::faults {

/// The tests of this room run in seconds and look at a part of all moments; with DOITHOAI_FAULTS=long they look at every
/// one and print their figures (packaging/faults).
inline bool isLongRun()
{
    return qEnvironmentVariable("DOITHOAI_FAULTS") == QLatin1String("long");
}

} // namespace doithoai::faults
