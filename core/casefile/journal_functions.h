#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// How long the salt of an entry with a person's words is.
inline constexpr int saltBytes = 16;

/// Teaches a connection the functions that the journal's triggers call; a program without them cannot write to the
/// file. `context` must outlive the connection.
/// - doithoai_salt(): so many random bytes; doithoai_same_salt(): those that were given last
/// - doithoai_digest(salt, value): BLAKE2b-256 in hex, NULL for NULL
/// - doithoai_image(name, value, …): a JSON object without the absent values
/// - doithoai_journal(table, key, before, after): adds a row to the journal, with who writes and when, and a BLAKE2b-256
///   over the hash before it and its own fields, each behind its length; an error outside a transaction
bool registerJournalFunctions(JournalContext& context);

/// The hash of one journal row, as doithoai_journal makes it; `fields` null where the column is NULL.
QByteArray chainHash(const QByteArray& previous, const std::vector<std::optional<QByteArray>>& fields);

/// The same of one row after the other, field by field, without a copy of any.
class ChainHasher {
public:
    void begin(QByteArrayView previous);
    void add(std::optional<QByteArrayView> field); ///< nothing where the column is NULL
    QByteArray hash() const;

private:
    Gatherer m_fields;
};

/// A salted digest, as doithoai_digest makes it.
QByteArray saltedDigest(const QByteArray& salt, const QByteArray& value);

} // namespace doithoai
