#pragma once

#include "casefile/salvage.h"
#include "domain/shown_person.h"

#include <QHash>

namespace doithoai {

/// Takes who sent the denunciations out of what is read of a damaged file. It is read twice: what tells whose a row is may
/// come behind it. What nothing tells whose it is may be a denunciation's.
class RescuedNames {
public:
    RescuedNames();

    /// Of the first reading, in the order of the tables' names: the journal comes before its words.
    void learn(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values);
    /// Of the second one, in the order of the tables' names: the journal comes before its words.
    void takeOutOf(const QString& table, const QStringList& columns, std::vector<SalvagedValue>& values);

    /// Signed and issued papers, and attached files, that were left out whole: nobody can take a name out of them.
    int papersLeftOut() const { return m_papersLeftOut; }
    int filesLeftOut() const { return m_filesLeftOut; }

private:
    QString idOf(const QString& caseCode) const;
    bool isSecret(const QString& caseCode) const;
    void learnFormer(const QString& petition, const QString& image);
    bool isSecretBody(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values) const;
    QString petitionOf(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values);

    QHash<QString, Petition> m_petitions; ///< all, by id
    QHash<QString, QString> m_ids;        ///< by code
    QHash<QString, QString> m_steps;      ///< id of the petition by the number of its step
    QHash<QString, QString> m_entries;    ///< the same by that of the journal's entry
    QHash<QString, QString> m_personEntries; ///< of the entries about who sent a petition, its id by their numbers
    QHash<QString, std::vector<Petition>> m_formers; ///< who is said to have sent it in such an entry, by the petition's id
    QHash<QString, QString> m_papers;     ///< code of the case by the id of the paper
    QHash<QByteArray, QStringList> m_files; ///< codes of the cases by the hash of the attached file
    int m_papersLeftOut = 0, m_filesLeftOut = 0;
};

} // namespace doithoai
