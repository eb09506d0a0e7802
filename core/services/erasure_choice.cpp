#include "services/erasure_choice.h"

#include "casefile/former_persons.h"
#include "services/name_viewing.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString saying(const char* source)
{
    return QCoreApplication::translate("Erasing", source);
}

void addWords(const PersonRow& row, const std::vector<FormerPerson>& former, ErasureChoice& chosen)
{
    for (PersonWords* words : {&chosen.words, &chosen.ownWords}) {
        words->addName(row.petitioner);
        words->addPhone(row.phone);
        words->addAddress(row.address);
        for (const FormerPerson& one : former) {
            words->addPhone(one.phone);
            words->addAddress(one.address);
        }
    }
    const QStringList known = PersonWords::namesIn(row.petitioner);
    for (const FormerPerson& one : former) {
        if (PersonWords::namesIn(one.petitioner) == known)
            continue;
        chosen.ownWords.addName(one.petitioner);
        chosen.hasFormerNames = true;
    }
}

} // namespace

bool ErasureChoice::isOfDenunciation() const
{
    return std::ranges::any_of(rows, &PersonRow::isWithheld);
}

Result<ErasureChoice> chooseErasure(Office& office, const ErasureRequest& request)
{
    auto people = loadPeople(office.file());
    if (!people)
        return tl::unexpected(people.error());
    const auto former = allFormerPersons(office.file().connection());
    if (!former)
        return tl::unexpected(former.error());
    ErasureChoice chosen;
    for (const QString& text : request.petitions) {
        const auto known = office.resolve(text);
        if (!known)
            return tl::unexpected(known.error());
        const auto row = std::ranges::find(*people, known->code, [](const PersonRow& person) { return person.code.text; });
        if (row == people->end())
            return fail(Trouble::Usage, saying(QT_TRANSLATE_NOOP("Erasing", "“%1” is no petition: a person's data are those of petitions.")).arg(known->code));
        if (chosen.codes.contains(known->code))
            continue;
        chosen.codes.append(known->code);
        chosen.rows.push_back(*row);
        const auto before = former->byPetition.find(row->id);
        addWords(*row, before == former->byPetition.end() ? std::vector<FormerPerson>() : before->second, chosen);
    }
    if (chosen.codes.isEmpty())
        return fail(Trouble::Usage, saying(QT_TRANSLATE_NOOP("Erasing", "Name the cases from which a person's data are to go.")));
    for (const QString& words : request.words) {
        chosen.words.addWords(words);
        chosen.ownWords.addWords(words);
    }
    const auto around = casesAround(office.file(), chosen.codes);
    if (!around)
        return tl::unexpected(around.error());
    chosen.around = *around;
    std::erase_if(*people, [&](const PersonRow& row) { return chosen.codes.contains(row.code.text); });
    chosen.others = std::move(*people);
    // Without the name in the record nothing could tell any more what is not to be shown of the words.
    if (chosen.isOfDenunciation())
        chosen.bound = ErasurePlan::Bound::Denunciation;
    else if (areViewsRecorded(office))
        chosen.bound = ErasurePlan::Bound::Views;
    return chosen;
}

bool isNameless(const PersonRow& row)
{
    static const QStringList ofPersons{QString(), QStringLiteral("person"), QStringLiteral("group")};
    return !row.petitioner.isEmpty() && !isErasedRow(row) && ofPersons.contains(row.kind) && PersonWords::namesIn(row.petitioner).isEmpty();
}

bool isErasedRow(const PersonRow& row)
{
    const bool hasNothing = row.petitioner.isEmpty() && row.address.isEmpty() && row.phone.isEmpty();
    return row.petitioner == erasedWords || hasNothing;
}

bool areWordsIn(const PersonWords& words, const QString& text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return words.areIn(text);
    bool is = false;
    const auto json = changedJson(text, [&](const QString&, const QString& one) -> QString {
        is = is || words.areIn(one);
        return one;
    });
    return json ? is : words.areIn(text);
}

QString whyNothing(const ErasureRequest& request, const ErasureChoice& chosen, const ErasurePlan& plan)
{
    const bool isNew = std::ranges::any_of(plan.cases, [](const ErasurePlan::Case& one) { return !one.isErased; })
        || std::ranges::any_of(plan.places, &NamingPlace::isReplaced) || std::ranges::any_of(plan.history, &NamingHistory::isReplaced);
    if (isNew)
        return {};
    const bool isErased = std::ranges::any_of(chosen.rows, [](const PersonRow& row) { return row.petitioner == erasedWords; });
    if (!plan.places.empty() || !plan.history.empty())
        return saying(QT_TRANSLATE_NOOP("Erasing", "These words stand in texts that stay as it is asked: take them away with --also-in-words, from other cases with --everywhere."));
    if (isErased && request.words.isEmpty())
        return saying(QT_TRANSLATE_NOOP("Erasing", "The names are erased already, and the file does not know them any more. Where they still stand in texts, give the words "
                                                   "themselves: --words \"…\" with --also-in-words, from other cases with --everywhere."));
    if (!request.words.isEmpty())
        return saying(QT_TRANSLATE_NOOP("Erasing", "There is nothing to erase: these words stand in no text."));
    return saying(QT_TRANSLATE_NOOP("Erasing", "There is nothing to erase: these cases name nobody (any more)."));
}

} // namespace doithoai
