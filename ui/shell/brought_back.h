#pragma once

#include "services/drafts.h"

namespace doithoai {

/// Where a draft was being typed, read from its place.
struct DraftPlace {
    enum class Kind { Live, Event, Add, Register, Other };
    Kind kind = Kind::Other;
    QString event;       ///< of Event
    QStringList codes;   ///< of Live and Event
    CaseKind added = CaseKind::Petition; ///< of Add
    bool isIncoming = false; ///< of Register
};
DraftPlace readDraftPlace(const QString& place);

/// What a draft holds, for the person who typed it: "Answer at the session · KN-2023-0007 (24 words)".
QString draftWords(const Draft& draft);

} // namespace doithoai
