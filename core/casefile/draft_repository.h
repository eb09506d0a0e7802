#pragma once

#include "casefile/case_file.h"

#include <QDateTime>
#include <QMap>
#include <optional>
#include <vector>

namespace doithoai {

/// What a person is typing at one place of the program and has not made an act of yet.
struct Draft {
    QString place;    ///< "live:ĐT-2023-001", "event:answer:KN-2023-0007", "add:petition"
    QString caseCode; ///< the case it is about; empty where there is none yet, or its place names it
    QMap<QString, QString> texts;
    QDateTime at; ///< when it was kept last
    QString by;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// The cases that a draft at this place is about, by their codes in it: several where a step is done to several. Drafts of steps
/// name them nowhere else. Empty: none, as of what is being added.
QStringList casesAtDraftPlace(const QString& place);

/// The same of one text of a draft: of a live session each belongs to the opinion that its key names, or to the session.
QStringList casesOfText(const Draft& draft, const QString& key);

/// Puts a draft in the place of the one that is there. Expects an open transaction, as the next one does.
Result<void> saveDraft(CaseFile& file, const Draft& draft);
Result<void> removeDraft(CaseFile& file, const QString& place);
/// All drafts, the latest first.
Result<std::vector<Draft>> loadDrafts(CaseFile& file);

} // namespace doithoai
