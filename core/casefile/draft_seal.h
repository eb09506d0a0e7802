#pragma once

#include <QJsonObject>
#include <QStringList>

namespace doithoai {

/// The key beside the texts of a draft under which their hash lies. Drafts are no part of the journal, and without it a
/// damaged one would look like typing.
inline constexpr char16_t draftSeal[] = u"#";

/// Adds the hash of the texts and of what else the row of the draft holds.
void seal(QJsonObject& texts, const QStringList& row);

/// True when the hash fits, or, where none `mustBe` there, when there is none: older programs kept none.
bool isSealed(const QJsonObject& texts, const QStringList& row, bool mustBe);

/// What the file notes when each of its drafts has a hash.
inline const QString draftsSealedNote = QStringLiteral("draftsSealed");

} // namespace doithoai
