#include "services/drafts.h"

#include "domain/text.h"
#include "services/permission.h"

#include <algorithm>

namespace doithoai {

namespace {

template <class Work>
Result<void> inTransaction(Office& office, const Actor& actor, Work&& work)
{
    auto transaction = office.begin(acts::typing, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = work(); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<void> keepDraft(Office& office, Draft draft, const Actor& actor)
{
    bool hasWords = false;
    for (QString& words : draft.texts) {
        words = text::stored(words);
        hasWords = hasWords || !words.trimmed().isEmpty();
    }
    if (!hasWords)
        return dropDraft(office, draft.place, actor);
    draft.by = actor.by;
    draft.at = QDateTime::currentDateTimeUtc();
    return inTransaction(office, actor, [&] { return saveDraft(office.file(), draft); });
}

Result<void> dropDraft(Office& office, const QString& place, const Actor& actor)
{
    const Result<std::optional<Draft>> there = draftAt(office, place);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return {};
    return inTransaction(office, actor, [&] { return removeDraft(office.file(), place); });
}

Result<std::vector<Draft>> draftsOf(Office& office)
{
    return loadDrafts(office.file());
}

Result<std::optional<Draft>> draftAt(Office& office, const QString& place)
{
    Result<std::vector<Draft>> all = loadDrafts(office.file());
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, place, &Draft::place);
    if (found == all->end())
        return std::optional<Draft>();
    return std::optional(std::move(*found));
}

} // namespace doithoai
