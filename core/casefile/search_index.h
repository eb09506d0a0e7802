#pragma once

#include "casefile/connection.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/unit_report.h"

namespace doithoai {

/// The folded words under which a case is found. Of a denunciation, those who sent it are not among them.
/// Empty for a kind that is not searched.
QString searchWords(const Session& session);
QString searchWords(const Petition& petition);
QString searchWords(const Escalation& escalation);
QString searchWords(const UnitReport& report);

/// Keeps the index of a kind up: `before` as it was indexed (empty for a new case), `after` as it is now. It is written
/// with the open transaction, in the order of the calls, at its end or before a search.
Result<void> updateSearch(Connection& connection, const QString& table, qint64 id, const QString& before,
                          const QString& after);

/// Writes one kept change into the index.
Result<void> writeSearchChange(Connection& connection, const SearchChange& change);

/// Which of the typed words are found also as the beginning of a longer one.
enum class OpenWords { None, Last, All };

/// What a person typed as an expression of the index: every word quoted. Empty when nothing in it can be searched for.
QString searchExpression(const QString& typed, OpenWords open = OpenWords::All);

/// The words of what was typed, to be looked for in many texts.
class TypedMarks {
public:
    explicit TypedMarks(const QString& typed);
    /// True when all of them stand in `text` with the same marks, whatever their case.
    bool areIn(const QString& text) const;

private:
    QStringList m_words;
};

/// True when all typed words stand in the words of a case, which were folded: of a denunciation as it is shown, for the index
/// knows all of its content.
bool hasTyped(const QString& searchWords, const QString& typed);

/// True when all typed words stand in `text` with the same marks, whatever their case.
bool hasSameMarks(const QString& text, const QString& typed);

} // namespace doithoai
