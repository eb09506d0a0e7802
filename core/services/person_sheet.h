#pragma once

#include "services/person_data.h"

namespace doithoai {

/// The paper that a person gets who asks for the own data: its name in the catalogue.
inline const QString personSheetName = QStringLiteral("person-data");

/// What that paper is made from. Its words are Vietnamese, as of every paper.
Result<PaperRecord> personRecord(Office& office, const PersonData& data, QDate today);

} // namespace doithoai
