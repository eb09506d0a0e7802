#include "services/erasure_choice.h"

#include "casefile/draft_repository.h"
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

void addWords(const PersonRow& row, ErasureChoice& chosen)
{
    for (PersonWords* words : {&chosen.words, &chosen.aroundWords, &chosen.ownWords}) {
        words->addName(row.petitioner);
        words->addPhone(row.phone);
        words->addAddress(row.address);
    }
}

/// What the record told before it was corrected. Names not everywhere, and what the records of `others` tell today only in the
/// case itself: somebody else had been recorded there by mistake.
void addFormer(const PersonRow& row, const std::vector<FormerPerson>& former, const PersonWords& others, ErasureChoice& chosen)
{
    const QStringList known = PersonWords::namesIn(row.petitioner);
    for (const FormerPerson& one : former) {
        chosen.ownWords.addPhone(one.phone);
        chosen.ownWords.addAddress(one.address);
        for (PersonWords* words : {&chosen.words, &chosen.aroundWords}) {
            if (!others.areIn(one.phone))
                words->addPhone(one.phone);
            if (!others.areIn(one.address))
                words->addAddress(one.address);
        }
        if (PersonWords::namesIn(one.petitioner) == known)
            continue;
        chosen.ownWords.addName(one.petitioner);
        if (!others.areIn(one.petitioner))
            chosen.aroundWords.addName(one.petitioner);
    }
    chosen.hasFormer = true;
}

QStringList casesOf(const WordPlace& place)
{
    const bool isOfStep = place.table == QLatin1String("draft") && place.key.startsWith(QLatin1String("event:"));
    return isOfStep ? casesAtDraftPlace(place.key) << place.caseCode : QStringList{place.caseCode};
}

void addAllFormer(const FormerPersons& former, ErasureChoice& chosen)
{
    const auto of = [&](const PersonRow& row) { return former.byPetition.find(row.id); };
    if (std::ranges::none_of(chosen.rows, [&](const PersonRow& row) { return of(row) != former.byPetition.end(); }))
        return;
    PersonWords others;
    for (const PersonRow& row : chosen.others) {
        others.addName(row.petitioner);
        others.addPhone(row.phone);
        others.addAddress(row.address);
    }
    for (const PersonRow& row : chosen.rows) {
        if (const auto before = of(row); before != former.byPetition.end())
            addFormer(row, before->second, others, chosen);
    }
}

} // namespace

bool ErasureChoice::isOfDenunciation() const
{
    return std::ranges::any_of(rows, &PersonRow::isWithheld);
}

bool ErasureChoice::isAround(const WordPlace& place) const
{
    return std::ranges::any_of(casesOf(place), [&](const QString& code) { return isAround(code); });
}

const PersonWords& ErasureChoice::wordsIn(const WordPlace& place) const
{
    const QStringList all = casesOf(place);
    const auto own = std::ranges::find_if(all, [&](const QString& code) { return codes.contains(code); });
    const auto near = std::ranges::find_if(all, [&](const QString& code) { return isAround(code); });
    return wordsIn(own != all.end() ? *own : near != all.end() ? *near : place.caseCode);
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
        addWords(*row, chosen);
    }
    if (chosen.codes.isEmpty())
        return fail(Trouble::Usage, saying(QT_TRANSLATE_NOOP("Erasing", "Name the cases from which a person's data are to go.")));
    for (const QString& words : request.words) {
        for (PersonWords* all : {&chosen.words, &chosen.aroundWords, &chosen.ownWords})
            all->addWords(words);
    }
    const auto around = casesAround(office.file(), chosen.codes);
    if (!around)
        return tl::unexpected(around.error());
    chosen.around = *around;
    std::erase_if(*people, [&](const PersonRow& row) { return chosen.codes.contains(row.code.text); });
    chosen.others = std::move(*people);
    addAllFormer(*former, chosen);
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
    const auto isSetting = [](const NamingPlace& one) { return one.isSetting; };
    if (!plan.places.empty() && plan.history.empty() && std::ranges::all_of(plan.places, isSetting))
        return saying(QT_TRANSLATE_NOOP("Erasing", "These words stand in settings only, which no erasure takes: change them among the settings."));
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
