#include "services/journal.h"

#include "casefile/erased_cases.h"
#include "casefile/withheld_words.h"
#include "casefile/word_places.h"
#include "domain/privacy.h"
#include "domain/shown_person.h"
#include "services/name_viewing.h"

#include <QHash>
#include <QSet>

namespace doithoai {

namespace {

/// Takes the names of petitioners out of entries: of denunciations always, of others where looks at full names are recorded. A
/// petitioner becomes initials, address and telephone are withheld, and the name gives way in all other words of its case.
class ShownNames {
public:
    static Result<ShownNames> of(Office& office)
    {
        auto secret = denunciations(office.file());
        if (!secret)
            return tl::unexpected(secret.error());
        return ShownNames(office, std::move(*secret));
    }

    /// False where every entry may be shown as it is.
    bool hasAny() const { return m_isRecorded || !m_secret.isEmpty(); }

    void takeOutOf(JournalEntry& entry)
    {
        // What hangs on a case has no kind of its own.
        const bool isOfPetition = entry.caseKind.isEmpty() || entry.caseKind == QLatin1String("petition");
        const Petition* petition = isOfPetition ? petitionOf(entry.caseCode) : nullptr;
        if (!petition)
            return;
        if (!isDenunciation(*petition) && petition->petitionerKind == QLatin1String("organisation"))
            return;
        ShownPerson person = personOf(*petition);
        for (const auto* values : {&entry.before, &entry.after})
            person.addFormer(values->value(QStringLiteral("petitioner")));
        for (auto* values : {&entry.before, &entry.after}) {
            for (auto value = values->begin(); value != values->end(); ++value) {
                if (isOfOfficials(value.key()))
                    continue;
                if (value.key() == QLatin1String("petitioner"))
                    *value = initialsOf(*value);
                else if ((value.key() == QLatin1String("address") || value.key() == QLatin1String("phone")) && !value->isEmpty())
                    entry.withheld.insert(value.key());
                else
                    *value = isJson(*value) ? shownJson(*value, person) : person.in(value.key(), *value);
            }
        }
    }

    Result<void> takeOutOf(JournalRow& row)
    {
        static const QSet<QString> tables{QStringLiteral("petition"), QStringLiteral("petition_text"), QStringLiteral("step"), QStringLiteral("frozen_paper")};
        if (!tables.contains(row.table))
            return {}; // personal columns are digests there
        const auto code = caseOfRowAt(m_office.file().connection(), row.table, row.key);
        if (!code)
            return tl::unexpected(code.error());
        if (const Petition* petition = petitionOf(*code)) {
            const ShownPerson person = personOf(*petition);
            row.before = shownJson(row.before, person);
            row.after = shownJson(row.after, person);
        }
        return {};
    }

private:
    ShownNames(Office& office, QSet<QString> secret) : m_office(office), m_secret(std::move(secret)), m_isRecorded(areViewsRecorded(office)) {}

    static bool isJson(const QString& text) { return text.startsWith(u'{') || text.startsWith(u'['); }
    ShownPerson personOf(const Petition& petition) const
    {
        return isDenunciation(petition) ? withheldPerson(m_office.file(), petition) : ShownPerson::byInitials(petition);
    }

    /// Nothing for what is no petition, and for one that may be shown as it is.
    const Petition* petitionOf(const QString& code)
    {
        if (code.isEmpty() || (!m_isRecorded && !m_secret.contains(code)))
            return nullptr;
        auto known = m_petitions.find(code);
        if (known == m_petitions.end()) {
            const auto read = m_office.petition(PetitionCode{code});
            known = m_petitions.insert(code, read ? read->petition : Petition());
        }
        return known->code.isEmpty() ? nullptr : &*known;
    }

    Office& m_office;
    QSet<QString> m_secret; ///< codes
    bool m_isRecorded;
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
    if (!entries)
        return entries;
    auto names = ShownNames::of(office);
    if (!names)
        return tl::unexpected(names.error());
    for (JournalEntry& entry : *entries)
        names->takeOutOf(entry);
    return entries;
}

Result<std::vector<JournalRow>> journalRows(Office& office)
{
    auto rows = listJournal(office.file());
    if (!rows)
        return rows;
    auto names = ShownNames::of(office);
    if (!names)
        return tl::unexpected(names.error());
    if (!names->hasAny())
        return rows;
    for (JournalRow& row : *rows) {
        if (const auto done = names->takeOutOf(row); !done)
            return tl::unexpected(done.error());
    }
    return rows;
}

} // namespace doithoai
