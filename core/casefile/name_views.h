#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <vector>

namespace doithoai {

/// Who looked at a petitioner's full name, where and when.
struct NameView {
    QString by;
    PetitionCode petition;
    QString place; ///< page show paper export
    QDate on;
    QDateTime at;

    friend bool operator==(const NameView&, const NameView&) = default;
};

/// Of these petitions, or of all where none is named; the newest first.
Result<std::vector<NameView>> loadNameViews(CaseFile& file, const QStringList& petitions = {});

/// True when that look is on record already: one a person, petition, place and day.
Result<bool> isViewKnown(CaseFile& file, const NameView& view);

/// Keeps a look, once. Expects an open transaction.
Result<void> addNameView(CaseFile& file, const NameView& view);

} // namespace doithoai
