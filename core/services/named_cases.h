#pragma once

#include "services/office.h"

namespace doithoai {

/// A case, or a unit, as a list of codes shows it.
struct NamedCase {
    QString code;
    std::optional<CaseKind> kind; ///< nothing: a unit
    QString words;                ///< what it is about: topic, content, name
    QString state;                ///< in the language of the program; empty of a unit
    QDate day;                    ///< held or planned, received; invalid where there is none
};

/// What these codes stand for, in their order; a code that nobody knows has no words. Denunciations are masked.
/// Trouble::Storage or Trouble::Damaged when the file cannot be read.
Result<std::vector<NamedCase>> namedCases(Office& office, const QStringList& codes);

} // namespace doithoai
