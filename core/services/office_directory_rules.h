#pragma once

#include "casefile/directory_changes.h"
#include "services/office_data.h"

namespace doithoai {

/// What keeps something out of the directory, in a sentence. Each of these answers the thing as it is kept: code in
/// capitals, name as stored. Trouble::Usage when the directory cannot work with it.
Result<Unit> fitting(const OfficeData& office, const Unit& unit); ///< superior and successor are judged by `fitsAmongUnits`
Result<Post> fitting(const OfficeData& office, const Post& post);
Result<Official> fitting(const OfficeData& office, const Official& official);

Result<void> knowsUnit(const Directory& directory, const UnitCode& code);

/// Superior and successor are there, and neither chain leads back to the unit. Trouble::Refused when one does.
Result<void> fitsAmongUnits(const Directory& directory, const Unit& unit);

/// Two terms of one post do not lie over one another; a post of deputies may have several holders, each once.
/// `own`: the term that is being changed. Trouble::Refused with who holds it when.
Result<void> fitsAmongTerms(const OfficeData& office, const std::vector<Term>& terms, const Official& official,
                            std::optional<OfficialId> own);

/// A mark with a day and a name, and no working day that is one anyway.
Result<DayMark> fitting(const DayMark& mark);

} // namespace doithoai
