#pragma once

#include "documents/paper_form.h"

#include <initializer_list>

namespace doithoai {

// What a paper must say before it leaves the office; a draft has dots there. What it can do without it leaves out.

/// Of a paper about a session: keys of the session's fields. Trouble::Refused naming all that is missing.
Result<void> checkNeeds(const PaperInput& input, std::initializer_list<const char*> fields);

/// Of a paper to the superior: keys of the escalation's fields, each of which the paper's own word of that key may say too.
/// Trouble::Refused naming all that is missing.
Result<void> checkEscalationNeeds(const PaperInput& input, const char* paper, std::initializer_list<const char*> fields);

/// A word of a paper, and what the case says in its place.
struct NeededWord {
    const char* key;
    QString known = {};
};

/// What only a person can tell: words of the paper. Trouble::Refused naming all that is missing.
Result<void> checkWords(const PaperInput& input, const char* paper, std::initializer_list<NeededWord> words);

} // namespace doithoai
