#include "services/backup_keeping.h"

#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

/// Marks the newest of each of the first `count` spans of days; the backups are sorted, newest first.
template <class SpanOf>
void keepNewest(const std::vector<Backup>& all, int count, SpanOf spanOf, QSet<QString>& kept)
{
    QSet<QDate> spans;
    for (const Backup& backup : all) {
        const QDate span = spanOf(backup.at.date());
        if (spans.contains(span))
            continue;
        if (spans.size() == count)
            return;
        spans.insert(span);
        kept.insert(backup.path);
    }
}

std::vector<Backup> outdatedAmong(std::vector<Backup> all, const BackupKeeping& keeping)
{
    if (all.empty())
        return {};
    std::ranges::sort(all, std::ranges::greater(), &Backup::at);
    QSet<QString> kept;
    keepNewest(all, keeping.days, [](QDate day) { return day; }, kept);
    keepNewest(all, keeping.weeks, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); }, kept);
    keepNewest(all, keeping.months, [](QDate day) { return QDate(day.year(), day.month(), 1); }, kept);
    const QDate last = all.front().at.date();
    std::erase_if(all, [&](const Backup& backup) { return kept.contains(backup.path) || backup.at.date() == last; });
    return all;
}

} // namespace

bool isAhead(const Backup& backup, const QDateTime& now)
{
    return backup.at > now;
}

std::vector<Backup> outdated(std::vector<Backup> all, const QDateTime& now, const BackupKeeping& keeping)
{
    const auto ahead = std::partition(all.begin(), all.end(), [&](const Backup& backup) { return !isAhead(backup, now); });
    std::vector<Backup> gone = outdatedAmong({all.begin(), ahead}, keeping);
    std::ranges::move(outdatedAmong({ahead, all.end()}, keeping), std::back_inserter(gone));
    return gone;
}

} // namespace doithoai
