#include "services/erased_backups.h"

#include "casefile/journal_ends.h"
#include "services/file_check.h"
#include "services/other_copies.h"
#include "services/own_copies.h"
#include "services/permission.h"
#include "services/unfinished_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace doithoai {

namespace {

const QString rewriteWord = QStringLiteral("rewrite");
const QString backupsWord = QStringLiteral("backups");

/// Why a copy that holds the words stays where it is; empty: it may go. What the file has not is nowhere else.
QString whyKept(const QString& copy, const QString& file, Kinship kinship, Held held)
{
    if (kinship == Kinship::Unknown)
        return QCoreApplication::translate("Erasing", "It cannot be told whether it is a copy of this file.");
    const auto hasAll = hasAllOf(file, copy);
    if (!hasAll)
        return hasAll.error().message;
    // Without the link the words would be where they are, and nobody would know of them.
    if (const QFileInfo link(copy); *hasAll && link.isSymLink()) {
        return QCoreApplication::translate("Erasing", "It is a link to %1, which still holds those words: delete that yourself when you no longer need it, and the link.")
            .arg(QDir::toNativeSeparators(link.canonicalFilePath()));
    }
    if (*hasAll)
        return {};
    if (held == Held::ErasedOtherwise) {
        return QCoreApplication::translate("Erasing", "It has entries that this file does not have. Those words were erased in it too, but by another erasure, perhaps not all "
                                                      "of them: look at it, and delete it yourself when you no longer need it.");
    }
    return QCoreApplication::translate("Erasing", "It still holds those words, and entries that this file does not have: look at it, and delete it yourself "
                                                  "when you no longer need it.");
}

std::vector<StaleCopy> staleAmong(const std::vector<Backup>& copies, const QString& file, const TakenOut& taken)
{
    const OwnCopies own(file);
    std::vector<StaleCopy> stale;
    for (const Backup& copy : copies) {
        const Kinship kinship = own.of(copy.path);
        if (kinship == Kinship::Foreign)
            continue;
        const auto held = heldIn(copy.path, taken);
        if (!held)
            stale.push_back({copy.path, copy.at, held.error().message});
        else if (*held != Held::Nothing)
            stale.push_back({copy.path, copy.at, whyKept(copy.path, file, kinship, *held)});
    }
    return stale;
}

/// Copies of the file under other names. Whoever named one wants to keep it, and the one of a file that stands there is that
/// file's.
std::vector<StaleCopy> staleUnderOtherNames(const QString& file, const QString& place, const TakenOut& taken)
{
    std::vector<StaleCopy> stale;
    for (const RenamedCopy& one : renamedCopies(file, place)) {
        for (StaleCopy& copy : staleAmong({one.copy}, file, taken)) {
            copy.isForPerson = !one.isOfFormerName();
            if (!one.besides.isEmpty()) {
                copy.trouble = QCoreApplication::translate("Erasing", "It still holds those words, and is a copy of %1 by its name. Erase them there too, or delete it yourself.")
                                   .arg(QDir::toNativeSeparators(one.besides));
            } else if (copy.trouble.isEmpty() && !one.isOfFormerName()) {
                copy.trouble = QCoreApplication::translate("Erasing", "It still holds those words, and somebody gave it its name: delete it yourself when you no longer need it.");
            }
            stale.push_back(std::move(copy));
        }
    }
    return stale;
}

/// What has the name of a copy of the file at one place: an empty one is home.
std::vector<Backup> copiesAt(const QString& file, const QString& place)
{
    std::vector<Backup> copies = namedBackups(file, place);
    if (place.isEmpty()) {
        for (Backup& beside : copiesBeside(file))
            copies.push_back(std::move(beside));
    }
    std::ranges::sort(copies, {}, &Backup::at);
    return copies;
}

/// All copies at a place that hold what was taken out.
std::vector<StaleCopy> staleAt(const QString& file, const QString& place, const TakenOut& taken)
{
    std::vector<StaleCopy> stale = staleAmong(copiesAt(file, place), file, taken);
    for (StaleCopy& copy : staleUnderOtherNames(file, place, taken))
        stale.push_back(std::move(copy));
    return stale;
}

bool isThere(const QString& place)
{
    return place.isEmpty() || QFileInfo(place).isDir();
}

/// Removes what is stale at a place; true when nothing of it is left that the program would remove.
bool clear(const QString& file, const QString& place, const TakenOut& taken, FinishedErasing& finished)
{
    bool isClear = true;
    std::vector<StaleCopy> stale = staleAt(file, place, taken);
    for (StaleCopy& copy : stale) {
        if (copy.trouble.isEmpty() && QFile::remove(copy.path)) {
            finished.removed.append(copy.path);
            continue;
        }
        if (copy.trouble.isEmpty())
            copy.trouble = QCoreApplication::translate("Erasing", "It could not be removed.");
        isClear = isClear && copy.isForPerson;
        finished.left.push_back(std::move(copy));
    }
    const ClearedCopies unfinished = clearUnfinished(file, place);
    finished.cleared += unfinished.gone;
    for (const QString& path : unfinished.left) {
        finished.left.push_back({path, {}, QCoreApplication::translate("Erasing", "It is not finished, and may still be in the making.")});
        isClear = false;
    }
    return isClear;
}

bool mayGo(const StaleCopy& copy)
{
    return copy.trouble.isEmpty();
}

/// An older copy may be the only good one where the file has damage that nobody saw: it goes only for a new one that `check`
/// calls good.
Result<void> proveNew(const QString& copy, const QString& file)
{
    if (isGoodBackup(copy))
        return {};
    if (isGoodBackup(file)) {
        return fail(Trouble::Storage, QCoreApplication::translate("Erasing", "The new backup came out damaged and was thrown away, so no older copy goes. Have the disk looked "
                                                                             "at, and do it again."));
    }
    return fail(Trouble::Damaged, QCoreApplication::translate("Erasing", "The file is damaged, and so would be every new backup: no older copy goes."));
}

/// Makes a new backup when an older one is to go. Without a good new one, none goes.
Result<void> backUpFirst(const QString& file, const std::vector<Owed>& owed, const TakenOut& taken, const QDateTime& now,
                         FinishedErasing& finished)
{
    const bool isNeeded = std::ranges::any_of(owed, [&](const Owed& one) {
        if (one.what != backupsWord || !isThere(one.place))
            return false;
        const std::vector<StaleCopy> stale = staleAt(file, one.place, taken);
        return std::ranges::any_of(stale, mayGo);
    });
    if (!isNeeded)
        return {};
    const auto made = makeBackup(file, now, [&](const QString& copy) { return proveNew(copy, file); });
    if (!made) {
        Error error = made.error();
        if (error.trouble == Trouble::Damaged)
            error.message += u' ' + adviceOnDamage(file);
        return tl::unexpected(std::move(error));
    }
    finished.backup = made->path;
    return {};
}

/// Names what would have gone.
void nameLeft(const QString& file, const std::vector<Owed>& owed, const TakenOut& taken, FinishedErasing& finished)
{
    for (const Owed& one : owed) {
        if (one.what != backupsWord || !isThere(one.place))
            continue;
        for (StaleCopy& copy : staleAt(file, one.place, taken)) {
            if (mayGo(copy))
                copy.trouble = QCoreApplication::translate("Erasing", "It still holds those words, and stays until there is a good new backup.");
            finished.left.push_back(std::move(copy));
        }
    }
}

} // namespace

Result<std::vector<StaleCopy>> staleCopies(Office& office, const QString& second, const QStringList& petitions)
{
    auto taken = loadTakenOut(office.file());
    if (!taken)
        return tl::unexpected(taken.error());
    for (const QString& code : petitions)
        taken->cases.push_back({code, {}});
    const QString file = office.file().path();
    std::vector<StaleCopy> stale = staleAt(file, {}, *taken);
    if (!second.isEmpty() && isThere(second)) {
        for (StaleCopy& copy : staleAt(file, second, *taken))
            stale.push_back(std::move(copy));
    }
    return stale;
}

Result<ErasingRest> erasingRest(Office& office, const Actor& actor)
{
    ErasingRest rest{office.file().path(), {}, {}};
    auto owed = loadOwed(office.file());
    if (!owed)
        return tl::unexpected(owed.error());
    if (owed->empty())
        return rest;
    // Judged before anything is done; the writing itself stands in no transaction.
    if (const auto allowed = office.begin(acts::finishErasing, actor); !allowed)
        return tl::unexpected(allowed.error());
    auto taken = loadTakenOut(office.file());
    if (!taken)
        return tl::unexpected(taken.error());
    rest.owed = std::move(*owed);
    rest.taken = std::move(*taken);
    return rest;
}

FinishedErasing workOff(const ErasingRest& rest, const std::function<Result<void>()>& rewrite, const QDateTime& now)
{
    FinishedErasing finished;
    const bool isRewriteOwed = std::ranges::any_of(rest.owed, [](const Owed& one) { return one.what == rewriteWord; });
    if (isRewriteOwed) {
        const auto rewritten = rewrite();
        finished.isRewritten = rewritten.has_value();
        if (rewritten)
            finished.done.push_back({rewriteWord, {}});
        else
            finished.troubles.push_back(rewritten.error());
    }
    // A copy of a file that was not written anew would hold in its unused space what the older ones are removed for.
    if (isRewriteOwed && !finished.isRewritten)
        return finished;
    const bool isClearing = std::ranges::any_of(rest.owed, [](const Owed& one) { return one.what == backupsWord; });
    // Before a backup clears its folder by the way: what went is said.
    if (isClearing)
        finished.cleared = clearLeftRehearsals();
    for (const Owed& one : rest.owed) {
        if (one.what == backupsWord && isThere(one.place))
            finished.cleared += clearUnfinished(rest.file, one.place).gone;
    }
    const auto backedUp = backUpFirst(rest.file, rest.owed, rest.taken, now, finished);
    if (!backedUp) {
        finished.troubles.push_back(backedUp.error());
        nameLeft(rest.file, rest.owed, rest.taken, finished);
        return finished;
    }
    for (const Owed& one : rest.owed) {
        if (one.what != backupsWord)
            continue;
        if (!isThere(one.place)) {
            finished.unreachable.append(one.place);
            continue;
        }
        if (!one.place.isEmpty() && !finished.backup.isEmpty()) {
            if (const auto copied = copyToSecondPlace(rest.file, {finished.backup, now}, one.place); !copied) {
                finished.troubles.push_back(copied.error());
                continue;
            }
        }
        if (clear(rest.file, one.place, rest.taken, finished))
            finished.done.push_back(one);
    }
    return finished;
}

Result<void> noteWorkedOff(Office& office, const FinishedErasing& finished, const Actor& actor)
{
    if (finished.done.empty())
        return {};
    auto transaction = office.begin(acts::finishErasing, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Owed& one : finished.done) {
        if (const auto removed = removeOwed(office.file(), one); !removed)
            return removed;
    }
    return transaction->commit();
}

Result<FinishedErasing> finishErasing(Office& office, const Actor& actor, const QDateTime& now)
{
    const auto rest = erasingRest(office, actor);
    if (!rest)
        return tl::unexpected(rest.error());
    FinishedErasing finished = workOff(*rest, [&office] { return rewriteWhole(office.file()); }, now);
    if (const auto noted = noteWorkedOff(office, finished, actor); !noted)
        return tl::unexpected(noted.error());
    return finished;
}

} // namespace doithoai
