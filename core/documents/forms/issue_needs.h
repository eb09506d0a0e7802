#pragma once

#include "documents/paper_form.h"

#include <initializer_list>

namespace doithoai {

/// What a paper about a session must say before it leaves the office: keys of the session's fields. A draft has dots there.
/// Trouble::Refused naming all that is missing.
Result<void> checkNeeds(const PaperInput& input, std::initializer_list<const char*> fields);

} // namespace doithoai
