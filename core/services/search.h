#pragma once

#include "services/office.h"

namespace doithoai {

/// What a search over everything may find, in the order in which it is shown.
enum class FoundKind { Session, Petition, Escalation, Unit, Post, Official, Paper };

/// One thing that was found, as a narrow row shows it.
struct Found {
    FoundKind kind = FoundKind::Session;
    QString code;     ///< of the case, the unit, the post; of an official his post; of a paper its case
    QString title;    ///< topic, content, name, subject: as a person wrote it
    QString detail;   ///< petitioner, post, number; may be empty
    QString state;    ///< stable name of a case's state; empty else
    int version = 0;  ///< of a paper
    QString paperKind;
    bool hasSameMarks = false; ///< the typed words stand in it with the same marks
};

/// What was found of one kind: the first ones, and how many there are.
struct FoundGroup {
    FoundKind kind = FoundKind::Session;
    std::vector<Found> hits;
    int count = 0;
    bool isMore = false; ///< there are more than were counted
};

/// Looks through sessions, petitions, escalations, units, posts, officials and papers, with or without marks; codes in
/// any spelling. What has the words with the same marks comes first. A group that found nothing is left out.
/// `raw`: what was typed, it may be anything. Trouble::Storage or Trouble::Damaged when the file cannot be read.
Result<std::vector<FoundGroup>> searchEverything(Office& office, const QString& raw, QDate today, int most = 5);

} // namespace doithoai
