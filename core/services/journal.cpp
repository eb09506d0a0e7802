#include "services/journal.h"

#include "domain/person_words.h"
#include "domain/privacy.h"
#include "services/name_viewing.h"

#include <QHash>

namespace doithoai {

namespace {

/// Takes the names of petitioners out of entries, as lists do where looks at full names are recorded: a petitioner becomes
/// initials, address and telephone are withheld, and the name gives way to initials in all other words of its case.
class ShownNames {
public:
    explicit ShownNames(const Office& office)
        : m_office(office)
    {
    }

    void takeOutOf(JournalEntry& entry)
    {
        if (entry.caseKind != QLatin1String("petition"))
            return;
        const Petition& petition = petitionOf(entry.caseCode);
        if (petition.petitionerKind == QLatin1String("organisation"))
            return;
        PersonWords words;
        words.addName(petition.petitioner);
        for (const auto* values : {&entry.before, &entry.after})
            words.addName(values->value(QStringLiteral("petitioner")));
        const QString initials = initialsOf(petition.petitioner);
        for (auto* values : {&entry.before, &entry.after}) {
            for (auto value = values->begin(); value != values->end(); ++value) {
                if (value.key() == QLatin1String("petitioner"))
                    *value = initialsOf(*value);
                else if ((value.key() == QLatin1String("address") || value.key() == QLatin1String("phone")) && !value->isEmpty())
                    entry.withheld.insert(value.key());
                else
                    *value = words.without(*value, initials);
            }
        }
    }

private:
    const Petition& petitionOf(const QString& code)
    {
        auto known = m_petitions.find(code);
        if (known == m_petitions.end()) {
            const auto read = m_office.petition(PetitionCode{code});
            known = m_petitions.insert(code, read ? read->petition : Petition());
        }
        return *known;
    }

    const Office& m_office;
    QHash<QString, Petition> m_petitions;
};

} // namespace

Result<qint64> journalHead(Office& office)
{
    return journalHead(office.file());
}

Result<JournalScan> scanJournal(Office& office, const JournalQuery& query, qint64 below, int rows)
{
    return scanJournal(office.file(), query, below, rows);
}

Result<std::vector<JournalEntry>> journalEntries(Office& office, const std::vector<qint64>& seqs)
{
    auto entries = journalEntries(office.file(), seqs);
    if (entries && areViewsRecorded(office)) {
        ShownNames names(office);
        for (JournalEntry& entry : *entries)
            names.takeOutOf(entry);
    }
    return entries;
}

} // namespace doithoai
