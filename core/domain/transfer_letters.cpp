#include "domain/transfer_letters.h"

#include "domain/privacy.h"

#include <algorithm>

namespace doithoai {

namespace {

bool isToldByLetter(const Petition& petition)
{
    return !isDenunciation(petition) && !isErased(petition) && (petition.noticeMeans.isEmpty() || petition.noticeMeans == QLatin1String("posted"));
}

QString letterKey(const Petition& petition)
{
    return hasNoName(petition) ? petition.code.text : petition.petitioner.trimmed() + u'\n' + petition.address.trimmed();
}

template <class Key>
std::vector<PetitionGroup> grouped(const PetitionGroup& petitions, Key&& key)
{
    std::vector<std::pair<QString, PetitionGroup>> groups;
    for (const PetitionCase* one : petitions) {
        const QString own = key(one->petition);
        auto known = std::ranges::find(groups, own, &std::pair<QString, PetitionGroup>::first);
        if (known == groups.end())
            known = groups.insert(groups.end(), {own, {}});
        known->second.push_back(one);
    }
    std::vector<PetitionGroup> result;
    result.reserve(groups.size());
    for (auto& [own, members] : groups)
        result.push_back(std::move(members));
    return result;
}

} // namespace

QString transferTarget(const Petition& petition)
{
    return (isDenunciation(petition) ? petition.directedTo : petition.competentUnit).trimmed();
}

std::vector<PetitionCase> withTarget(const PaperRecord& record, const Directory& directory)
{
    std::vector<PetitionCase> petitions = record.petitions;
    const QString said = record.words.value(targetWord).simplified();
    const QString target = directory.findUnit(said).value_or(UnitCode{said}).text;
    for (PetitionCase& one : petitions) {
        if (!transferTarget(one.petition).isEmpty())
            continue;
        (isDenunciation(one.petition) ? one.petition.directedTo : one.petition.competentUnit) = target;
    }
    return petitions;
}

bool hasNoName(const Petition& petition)
{
    return petition.petitionerKind == QLatin1String("anonymous") || petition.petitioner.trimmed().isEmpty();
}

std::vector<PetitionGroup> slipsOf(const std::vector<PetitionCase>& petitions)
{
    PetitionGroup all;
    for (const PetitionCase& one : petitions)
        all.push_back(&one);
    return grouped(all, transferTarget);
}

std::vector<PetitionGroup> lettersOf(const PetitionGroup& slip)
{
    PetitionGroup told;
    std::ranges::copy_if(slip, std::back_inserter(told), [](const PetitionCase* one) { return isToldByLetter(one->petition); });
    return grouped(told, letterKey);
}

std::vector<PetitionGroup> transferLetters(const std::vector<PetitionCase>& petitions)
{
    std::vector<PetitionGroup> all;
    for (const PetitionGroup& slip : slipsOf(petitions)) {
        for (PetitionGroup& letter : lettersOf(slip))
            all.push_back(std::move(letter));
    }
    return all;
}

} // namespace doithoai
