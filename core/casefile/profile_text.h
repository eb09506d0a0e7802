#pragma once

#include "casefile/case_file.h"

namespace doithoai {

/// The JSON text of a profile as it is kept; empty when there is none of that id.
Result<QByteArray> profileJson(CaseFile& file, const QString& id);

} // namespace doithoai
