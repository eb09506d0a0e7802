#include "regulation/profile.h"

#include <algorithm>

namespace doithoai
{

namespace
{

/// TU.BT, DU.*.BT: a star stands for one part between the points.
bool matches(const QString& pattern, const QString& code)
{
    const QStringList wanted = pattern.split(u'.');
    const QStringList parts = code.split(u'.');
    if (wanted.size() != parts.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isAny = wanted[i] == QLatin1String("*") && !parts[i].isEmpty();
        if (!isAny && wanted[i].compare(parts[i], Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

/// How far a day lies outside a profile's time; 0 within.
qint64 distance(const Profile& profile, QDate day)
{
    if (day < profile.from)
        return day.daysTo(profile.from);
    if (profile.to && day > *profile.to)
        return profile.to->daysTo(day);
    return 0;
}

} // namespace

Rule Profile::rule(const QString& ruleId) const
{
    const auto it = rules.constFind(ruleId);
    if (it != rules.cend())
        return *it;
    return Rule{ruleId, QStringLiteral("—"), Strength::Required, {}};
}

bool Profile::hasQuota(const QString& postCode) const
{
    return std::ranges::any_of(quotaPosts, [&](const QString& pattern) { return matches(pattern, postCode); });
}

ProfileBook::ProfileBook(std::vector<Profile> profiles)
    : m_profiles(std::move(profiles))
{
    std::ranges::stable_sort(m_profiles, {}, &Profile::from);
}

const Profile* ProfileBook::inForceOn(QDate day) const
{
    if (!day.isValid())
        return nullptr;
    // Where two overlap, the successor counts from its first day on.
    const Profile* found = nullptr;
    for (const Profile& profile : m_profiles) {
        if (distance(profile, day) == 0)
            found = &profile;
    }
    return found;
}

const Profile* ProfileBook::nearest(QDate day) const
{
    if (const Profile* current = inForceOn(day))
        return current;
    if (m_profiles.empty())
        return nullptr;
    if (!day.isValid())
        return &m_profiles.back();
    return &*std::ranges::min_element(m_profiles, {}, [&](const Profile& profile) { return distance(profile, day); });
}

Vocabulary vocabularyOf(const Profile& profile)
{
    Vocabulary vocabulary;
    for (auto it = profile.lists.cbegin(); it != profile.lists.cend(); ++it)
        vocabulary.replace(it.key(), it.value());
    return vocabulary;
}

} // namespace doithoai
