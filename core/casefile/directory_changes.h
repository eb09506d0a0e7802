#pragma once

#include "casefile/case_file.h"
#include "domain/code.h"

#include <vector>

namespace doithoai {

using OfficialId = Id<struct OfficialTag>;

/// A term of office as it stands in the file: who held which post from when to when, and the row that keeps it.
struct Term {
    OfficialId id;
    Official official;

    friend bool operator==(const Term&, const Term&) = default;
};

/// What refers to a unit or a post: in which table, under which field, how often, and the first that does.
struct Reference {
    QString table;   ///< unit post official session petition escalation unit_report setting
    QString field;   ///< label of the field in the language of the window; of a setting its key
    int count = 0;
    QString example; ///< the code of one of them
};

/// All terms in the order in which they were entered.
Result<std::vector<Term>> loadTerms(CaseFile& file);

/// The writing functions expect an open transaction.
Result<void> updateTerm(CaseFile& file, const Term& term);
Result<void> removeTerm(CaseFile& file, OfficialId id);
Result<void> removeUnit(CaseFile& file, const UnitCode& code);
Result<void> removePost(CaseFile& file, const PostCode& code);
Result<void> removeDayMark(CaseFile& file, QDate day);

Result<std::vector<Reference>> referencesTo(CaseFile& file, const UnitCode& code);
Result<std::vector<Reference>> referencesTo(CaseFile& file, const PostCode& code);

/// Codes of open petitions whose answer, draft or promise falls due on one of these days.
Result<QStringList> openDeadlinesOn(CaseFile& file, const QList<QDate>& days);

} // namespace doithoai
