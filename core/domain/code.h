#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <compare>

namespace doithoai {

/// A name by which an office calls a thing: a unit, a post, a case. Typed, so that one is never taken for another.
/// An empty code says that nothing is named yet.
template <class Tag>
struct Code {
    QString text;

    bool isEmpty() const { return text.isEmpty(); }

    friend bool operator==(const Code&, const Code&) = default;
    friend bool operator<(const Code& a, const Code& b) { return a.text < b.text; }
    friend size_t qHash(const Code& code, size_t seed = 0) { return ::qHash(code.text, seed); }
};

using UnitCode = Code<struct UnitTag>;
using PostCode = Code<struct PostTag>;
using SessionCode = Code<struct SessionTag>;       ///< ĐT-2023-007
using PetitionCode = Code<struct PetitionTag>;     ///< KN-2023-0001
using EscalationCode = Code<struct EscalationTag>; ///< BC-2023-002
using UnitReportCode = Code<struct UnitReportTag>; ///< BCDV-2023-H1-DU.TAMSON

/// The four kinds of case that the office follows.
enum class CaseKind { Session, Petition, Escalation, UnitReport };

/// A row's number in the case file. Never null: absent is std::optional<Id<…>>.
template <class Tag>
struct Id {
    qint64 value = 0;

    friend auto operator<=>(const Id&, const Id&) = default;
};

using SessionId = Id<struct SessionTag>;
using PetitionId = Id<struct PetitionTag>;
using EscalationId = Id<struct EscalationTag>;
using UnitReportId = Id<struct UnitReportTag>;

} // namespace doithoai
