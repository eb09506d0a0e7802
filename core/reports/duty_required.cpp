#include "reports/duty_required.h"

#include "calendar/deadline.h"

#include <algorithm>

namespace doithoai {

namespace {

/// A session could be announced and held between these days, both of them within the regulation's own.
bool couldBeHeld(const Profile& profile, QDate first, QDate last, const WorkCalendar& calendar)
{
    const DayUnit unit = profile.noticeInWorkdays ? DayUnit::Working : DayUnit::Calendar;
    return first <= last && noticeLead(calendar, first, last, unit) >= profile.noticeDays;
}

/// The number in the directory where it is the office's own: no regulation asks for it, of this post or at all.
bool isOwnDecision(const Post& post, const ProfileBook& profiles)
{
    const auto asksForIt = [&](const Profile& profile) {
        return profile.hasQuota(post.code.text) && profile.sessionsPerYear == *post.quota;
    };
    return post.quota && std::ranges::none_of(profiles.profiles(), asksForIt);
}

} // namespace

int dutyRequired(const Post& post, int year, const ProfileBook& profiles, const WorkCalendar& calendar)
{
    if (post.quota && *post.quota <= 0)
        return 0;
    const QDate first = std::max(QDate(year, 1, 1), post.from.value_or(QDate(year, 1, 1)));
    const QDate last = std::min(QDate(year, 12, 31), post.to.value_or(QDate(year, 12, 31)));
    if (profiles.profiles().empty())
        return first <= last ? post.quota.value_or(0) : 0;
    const std::vector<Profile>& all = profiles.profiles();
    for (auto profile = all.rbegin(); profile != all.rend(); ++profile) {
        const QDate from = std::max(first, profile->from);
        const QDate to = profile->to ? std::min(last, *profile->to) : last;
        if (!couldBeHeld(*profile, from, to, calendar))
            continue;
        if (isOwnDecision(post, profiles))
            return *post.quota;
        return profile->hasQuota(post.code.text) ? profile->sessionsPerYear : 0;
    }
    return 0;
}

} // namespace doithoai
