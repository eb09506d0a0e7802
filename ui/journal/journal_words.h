#pragma once

#include "services/journal.h"
#include "ui/widgets/field_editor.h"

namespace doithoai {

/// One field of an entry of the journal in a person's words.
struct ChangedField {
    QString label;
    QString before;
    QString after;
};

/// What an entry is about: "Petition KN-2023-0001", "Unit Đảng ủy phường Tam Sơn", "Day 02/01/2023".
QString subjectWords(const JournalEntry& entry, const EditorWorld& world);

/// What was done: "added", "removed", "step: Classify", "changed: Unit in charge, Answer due on".
QString changeWords(const JournalEntry& entry, const EditorWorld& world);

/// The fields in which before and after differ, readable: names for codes, labels for keys, days as on screen. Words
/// that are erased or withheld say so; what only programs read is left out.
std::vector<ChangedField> changedFields(const JournalEntry& entry, const EditorWorld& world);

/// The kinds that one may filter by: the stable name and its words.
std::vector<std::pair<QString, QString>> journalKinds();

/// "10/03/2023 08:15"
QString momentWords(const QDateTime& at);

} // namespace doithoai
