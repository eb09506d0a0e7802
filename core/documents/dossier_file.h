#pragma once

#include "documents/dossier.h"

namespace doithoai {

/// Writes the dossier, and what lies beside it into the folder "<name>-kem-theo", which is made when it is needed.
/// Comes back with that folder, empty when there is none. What stood at `path` stays whole when it fails.
Result<QString> writeDossier(const MadeDossier& dossier, const QString& path);

} // namespace doithoai
