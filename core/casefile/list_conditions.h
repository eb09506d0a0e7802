#pragma once

#include "casefile/case_lists.h"
#include "casefile/statement.h"
#include "domain/cases.h"
#include "domain/dates.h"

#include <QVariant>

namespace doithoai {

/// Conditions of a list with their values, about the case's own table under the name "m".
class ListConditions {
public:
    void add(const QString& sql, const QVariant& value);
    void addText(const QString& sql, const QString& value); ///< nothing for an empty value
    void addDay(const QString& sql, QDate day);             ///< nothing for an invalid day
    void addPlain(const QString& sql) { m_sql.append(sql); }
    QString sql() const; ///< " WHERE …", or empty
    void bindTo(Statement& rows) const;

private:
    QStringList m_sql;
    QVariantList m_values;
};

/// Everything that a filter asks for but its words and its page.
ListConditions conditionsOf(CaseKind kind, const ListFilter& filter);

/// The day against which an open case is late; NULL where the clock rests, the case is ended, or no day was set.
/// Sessions have none.
QString dueExpression(CaseKind kind);

/// The final states of a kind of case as a list of SQL.
QString finalStates(CaseKind kind);
/// The effective day of a case's last step; a change of fields is none.
QString lastStepExpression(CaseKind kind);
/// The day from which the deadline of a petition is counted: of the step that set it, else of the receipt.
QString dueSetExpression();
/// On `day` three quarters of the time to the deadline have passed, and the deadline has not.
void addWarned(ListConditions& conditions, QDate day);

/// The names of states as a list of SQL: 'a', 'b'.
template <class State>
QString sqlNames(bool (*isMeant)(State))
{
    QStringList names;
    for (const auto& [state, name] : Names<State>::all) {
        if (isMeant(state))
            names.append(u'\'' + QString(QLatin1String(name)) + u'\'');
    }
    return names.join(QStringLiteral(", "));
}

/// The states of petitions from which there is no way on.
QString finalPetitionStates();

} // namespace doithoai
