#pragma once

#include "documents/paper_form.h"

namespace doithoai {

/// The one invented office, year and cases that the golden pages are made from. Names, days and numbers are fixed; the
/// bodies and posts are those that the program ships.
struct GoldenRecord {
    GoldenRecord();

    /// At which point of its life a session is shown.
    enum class Stage { Announced, Reported, Postponed };

    SessionCase session(bool isState, Stage stage) const;
    EscalationCase escalation(bool isState) const;
    PeriodReport report() const;

    /// What the paper may be made from, the likeliest first: the first record that the form takes is its golden one.
    std::vector<PaperRecord> recordsFor(const PaperForm& form, bool isState) const;
    PaperContext context(const PaperForm& form, const QString& layout) const;

    Directory directory;
    Vocabulary vocabulary;
    Profile profile;
};

} // namespace doithoai
