#pragma once

#include "core/documents/paper_fixture.h"
#include "documents/paper_form.h"

namespace doithoai {

/// The fixture's small world as papers before and on the day of a session meet it: a session that is announced, with
/// petitions that are assigned, drafted and agreed.
struct RecordFixture : PaperFixture {
    RecordFixture();

    /// That session of a body: DU.DINHBANG (the Party's papers) or UBND.DINHBANG (State papers).
    SessionCase announced(const char* organiser = "DU.DINHBANG") const;
    /// What its papers are made from.
    PaperRecord record(const char* organiser = "DU.DINHBANG") const { return record(announced(organiser)); }
    PaperRecord record(SessionCase session) const;
    /// The same, about its petitions (all, or those named).
    PaperRecord petitionsRecord(const QStringList& codes = {}) const;
    /// A session of which nothing is known but who organises it.
    PaperRecord bare(const char* organiser = "DU.DINHBANG") const;

    /// A paper of the catalogue, as PDF. `privacy`: nothing: as the catalogue's readers ask.
    Result<MadePaper> make(const char* paper, const PaperRecord& record, std::optional<Privacy> privacy = {}) const;
    /// Its words, read back from the PDF without blanks; fails the test when it is not made.
    QString text(const char* paper, const PaperRecord& record, std::optional<Privacy> privacy = {}) const;
};

/// A petition with no steps but its receiving.
PetitionOnRecord collected(const char* code, const char* petitioner, const char* content, const char* unit);
/// Fails the test, naming them, unless the text has all of these words.
void requireWords(const QString& squeezedText, std::initializer_list<const char*> words);
void requireNone(const QString& squeezedText, std::initializer_list<const char*> words);

} // namespace doithoai
