#pragma once

#include "casefile/case_file.h"

#include <functional>
#include <vector>

namespace doithoai {

/// One text of the file that people wrote: where it stands, and to which case it belongs.
struct WordPlace {
    QString table;    ///< petition_text, step, paper_word, attachment, register_entry, draft, setting …
    QString key;      ///< of its row, as the journal keeps it
    QString column;   ///< the key of the field; of a draft that of its text
    QString caseCode; ///< empty where it belongs to none
    QString text;

    friend bool operator==(const WordPlace&, const WordPlace&) = default;
};

/// Every text of the file that passes a test: fields of cases, words of steps, words added to papers, titles of
/// attachments, subjects and partners of the register, what is being typed, settings. Not among them: petitioner, address
/// and telephone of petitions, names of those who hold or fill posts, the directory, frozen papers. `cases`: only texts of
/// these; empty: all.
Result<std::vector<WordPlace>> findWordPlaces(CaseFile& file, const std::function<bool(const QString&)>& isWanted,
                                              const QStringList& cases = {});

/// Puts other words into such a place, in a step too, and keeps the search index up. Expects an open transaction.
/// `on`: the day of recording.
Result<void> rewritePlace(CaseFile& file, const WordPlace& place, const QString& words, QDate on);

/// A row of the file, there still or not, of which the journal keeps a text of people.
struct JournalPlace {
    QString table;
    QString key;
    QString caseCode; ///< empty where it belongs to none
    int entries = 0;  ///< that hold such a text
};
/// The same in what the journal keeps of these texts: also those that were changed or taken away since, and stand nowhere else
/// any more. Of settings only the words of reports are among them. Reads the whole journal once.
Result<std::vector<JournalPlace>> findJournalPlaces(CaseFile& file, const std::function<bool(const QString&)>& isWanted);

/// A setting that is prose written for a report ("report.2023-H1.good"): as words added to a paper, no choice of the office's.
bool isReportProse(const QString& settingKey);

/// A field that names who holds a post or acts for the office: no data of those who bring petitions.
bool isOfOfficials(const QString& key);

/// How a text is changed that stands under a key of JSON.
using TextChange = std::function<QString(const QString& key, const QString& text)>;
/// JSON with each text in it changed, also of JSON within it: what the journal and the steps keep. Nothing where it is no
/// JSON.
std::optional<QString> changedJson(const QString& json, const TextChange& change);

} // namespace doithoai
