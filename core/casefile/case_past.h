#pragma once

#include "casefile/case_file.h"
#include "domain/cases.h"

#include <QDate>
#include <QMap>

namespace doithoai {

/// How a case stood at the end of an earlier day.
struct Past {
    bool isThere = false;        ///< false: it was not there yet
    QDate firstOn;               ///< of its creating step
    QDate lastOn;                ///< of its last step until then
    QMap<QString, QDate> toldOn; ///< field key, or event.key of what a step alone keeps → when a step last told it
};

/// Puts a case back to how it stood at the end of a day: its state, and the fields that steps and changes by `set` told
/// since. What happened by then counts, whenever it was written down. Words about persons stand as they are: no step
/// keeps them.
template <class Case>
Result<Past> rewind(CaseFile& file, Case& value, QDate day);

} // namespace doithoai
