#include "documents/forms/petitioner_words.h"
#include "documents/forms/session_form.h"
#include "domain/paper_words.h"

#include <algorithm>

namespace doithoai {

std::vector<const Petition*> SessionForm::petitionsToAnswer() const
{
    std::vector<const Petition*> all;
    for (const PetitionOnRecord& row : record().session->petitions) {
        const PetitionState state = row.petition.state;
        if (state != PetitionState::Merged && state != PetitionState::Withdrawn && state != PetitionState::OutOfScope)
            all.push_back(&row.petition);
    }
    return all;
}

std::vector<const Petition*> SessionForm::petitionsInOrder() const
{
    static const QStringList classes{QStringLiteral("answered"), QStringLiteral("toVerify"), QStringLiteral("noted")};
    std::vector<const Petition*> all = petitionsToAnswer();
    const auto place = [](const Petition* petition) {
        const qsizetype at = classes.indexOf(petition->plannedClass);
        return at < 0 ? classes.size() : at;
    };
    std::ranges::stable_sort(all, [&](const Petition* a, const Petition* b) {
        return place(a) != place(b) ? place(a) < place(b) : a->code < b->code;
    });
    return all;
}

std::vector<const Petition*> SessionForm::petitionsAsSpoken() const
{
    std::vector<const Petition*> all = petitionsInOrder();
    const QStringList kept = record().words.value(speakersWord).split(u',', Qt::SkipEmptyParts);
    std::ranges::stable_sort(all, {}, [&](const Petition* petition) {
        const qsizetype at = kept.indexOf(petition->code.text);
        return at < 0 ? kept.size() : at;
    });
    return all;
}

std::vector<std::pair<UnitCode, std::vector<const Petition*>>> SessionForm::petitionsByUnit() const
{
    std::vector<std::pair<UnitCode, std::vector<const Petition*>>> groups;
    for (const Petition* petition : petitionsToAnswer()) {
        if (petition->unit.isEmpty())
            continue;
        auto group = std::ranges::find_if(groups, [petition](const auto& other) { return other.first == petition->unit; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {petition->unit, {}});
        group->second.push_back(petition);
    }
    return groups;
}

QString SessionForm::plannedClassWords(const Petition& petition) const
{
    return petition.plannedClass.isEmpty() ? QString() : listed("class", petition.plannedClass);
}

QString SessionForm::shown(const QString& words, const Petition& petition) const
{
    QString hidden = withoutPetitioner(words, petition, context().privacy);
    for (const QString& secret : {petition.phone.trimmed(), petition.address.trimmed()}) {
        if (m_isPublic && secret.size() > 5)
            hidden.replace(secret, QStringLiteral("…"), Qt::CaseInsensitive);
    }
    return printable(hidden);
}

QString SessionForm::whoRaised(const Petition& petition) const
{
    Petition told = petition;
    if (m_isPublic && context().privacy == Privacy::Full)
        told.address.clear();
    return printable(petitionerWords(told, context().privacy));
}

} // namespace doithoai
