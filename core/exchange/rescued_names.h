#pragma once

#include "casefile/salvage.h"
#include "domain/shown_person.h"

#include <QHash>

namespace doithoai {

/// Takes who sent the denunciations out of what is read of a damaged file. It is read twice: what tells whose a row is may
/// come behind it.
class RescuedNames {
public:
    /// Of the first reading.
    void learn(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values);
    /// Of the second one, in the order of the tables' names: the journal comes before its words.
    void takeOutOf(const QString& table, const QStringList& columns, std::vector<SalvagedValue>& values);

private:
    QString petitionOf(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values);

    QHash<QString, Petition> m_petitions; ///< all, by id
    QHash<QString, QString> m_ids;        ///< by code
    QHash<QString, QString> m_steps;      ///< id of the petition by the number of its step
    QHash<QString, QString> m_entries;    ///< the same by that of the journal's entry
};

} // namespace doithoai
