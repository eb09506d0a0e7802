#pragma once

#include "casefile/sql_error.h"
#include "casefile/statement.h"
#include "domain/escalation.h"
#include "domain/petition.h"
#include "domain/session.h"
#include "domain/unit_report.h"

#include <functional>
#include <vector>

namespace doithoai {

/// What the file calls a kind of case, and how its codes look.
struct CaseNames {
    const char* table;
    const char* kind;       ///< in "step" and "counter"
    const char16_t* prefix; ///< of its codes
    int digits;
};

template <class Case>
constexpr CaseNames namesOf();
template <>
constexpr CaseNames namesOf<Session>()
{
    return {"session", "session", u"ĐT", 3};
}
template <>
constexpr CaseNames namesOf<Petition>()
{
    return {"petition", "petition", u"KN", 4};
}
template <>
constexpr CaseNames namesOf<Escalation>()
{
    return {"escalation", "escalation", u"BC", 3};
}
template <>
constexpr CaseNames namesOf<UnitReport>()
{
    return {"unit_report", "unitReport", u"BCDV", 0};
}

template <class Case>
using StateOf = decltype(Case::state);

/// The table that keeps a field: long texts in "…_text", short words about a person in "…_person".
template <class Case>
QString tableOf(const Field<Case>& f)
{
    const QString table = QLatin1String(namesOf<Case>().table);
    if (f.kind == FieldKind::LongText)
        return table + QStringLiteral("_text");
    return f.personal ? table + QStringLiteral("_person") : table;
}

/// A list of petitions is kept as rows of "escalation_petition", not as a column.
template <class Case>
bool isColumn(const Field<Case>& f)
{
    return f.kind != FieldKind::PetitionRefs;
}

/// A SELECT over some fields of a case, and how to read its rows. Its text is made once.
template <class Case>
class CaseSelection {
public:
    using Choice = std::function<bool(const Field<Case>&)>;

    explicit CaseSelection(const Choice& isWanted);

    /// "SELECT … FROM table AS m JOIN …", to be followed by WHERE; `more` are further columns, after its own.
    QString sql(const QString& more = {}) const { return m_columns + more + m_from; }
    /// How many columns it has.
    int width() const { return static_cast<int>(m_fields.size()) + 3; }
    /// Reads the row at which the statement stands, and distrusts it: Trouble::Damaged for what cannot be.
    Result<Case> read(const Statement& row) const;

private:
    std::vector<const Field<Case>*> m_fields;
    QString m_columns;
    QString m_from;
};

/// One table of a case with its share of the fields, and the statements that write it.
template <class Case>
struct CasePart {
    QString table;
    std::vector<const Field<Case>*> fields;
    QStringList own; ///< the columns that are no fields, the head's: code, codeFolded, state; another part's: id
    QString update;  ///< state (of the head), fields …, id

    /// What insertOf needs: the own columns, and some of the fields.
    QString into(const std::vector<const Field<Case>*>& some) const;
};

/// The tables of a case, the head first.
template <class Case>
const std::vector<CasePart<Case>>& partsOf();

/// Everything of a case.
template <class Case>
const CaseSelection<Case>& wholeCase();

/// A code as it is compared: no marks, small letters, no blanks.
QString foldedCode(const QString& code);

} // namespace doithoai
