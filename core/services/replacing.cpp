#include "services/replacing.h"

#include "casefile/account_seal.h"
#include "casefile/case_file.h"
#include "casefile/file_identity.h"
#include "casefile/file_probe.h"
#include "casefile/statement.h"
#include "casefile/taken_out.h"
#include "services/backups.h"
#include "services/own_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <memory>
#include <optional>

namespace doithoai {

namespace {

constexpr qsizetype mostCases = 20;

/// Everybody who has an account, with roles and password, as it is kept; empty in a file without accounts, and in one of a
/// version that had none. How often a wrong password was given is no part of it.
Result<QStringList> peopleOf(Connection& connection)
{
    const auto hasTables = connection.ask(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE \"name\" IN ('account', 'account_secret')"));
    if (!hasTables)
        return tl::unexpected(hasTables.error());
    QStringList people;
    if (hasTables->toInt() != 2)
        return people;
    Statement rows(connection, QStringLiteral("SELECT a.\"name\", a.\"roles\", ifnull(a.\"until\", ''), ifnull(s.\"verifier\", '') FROM \"account\" AS a "
                                              "LEFT JOIN \"account_secret\" AS s ON s.\"name\" = a.\"name\" ORDER BY a.\"name\""));
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return people;
        people.append(QStringList{rows.text(0), rows.text(1), rows.text(2), withoutSeal(rows.text(3))}.join(u'\n'));
    }
}

/// Who says what stands there.
struct Asked {
    std::shared_ptr<Connection> connection;
    QString path;
    QStringList people;
};

/// The file itself, or the newest of its backups that can be asked: damage lets nobody in whom the file would keep out.
std::optional<Asked> askedOf(const QString& file)
{
    QStringList paths{file};
    for (const Backup& backup : backupsOf(file))
        paths.append(backup.path);
    for (const QString& path : paths) {
        if (!identityOf(path))
            continue;
        auto connection = Connection::open(path, Connection::Access::ReadOnly);
        if (!connection)
            continue;
        if (auto people = peopleOf(**connection))
            return Asked{std::move(*connection), path, std::move(*people)};
    }
    return std::nullopt;
}

Result<void> refuseNewer(const QString& file)
{
    const auto marks = probeFile(file);
    if (!marks || marks->needsRecovery || marks->version <= schemaVersion || marks->application != int(applicationId))
        return {};
    return fail(Trouble::Storage, QCoreApplication::translate("Restoring", "%1 was written by a newer version of this program: it cannot be asked who may replace it. Move it "
                                                                           "aside yourself, then bring the backup back.")
                                      .arg(QDir::toNativeSeparators(file)));
}

} // namespace

Result<Replacing> lookAtReplacing(const QString& backup, const QString& file)
{
    Replacing replacing;
    if (!QFileInfo(file).isFile())
        return replacing;
    // What is no case file at all is told as that, not as one with other people.
    if (const auto marks = probeFile(backup); !marks && isNoCaseFile(backup))
        return tl::unexpected(marks.error());
    if (const auto known = refuseNewer(file); !known)
        return tl::unexpected(known.error());
    const auto said = askedOf(file);
    if (!said)
        return replacing;
    const auto& [there, path, people] = *said;
    replacing.isOtherFile = OwnCopies(path).of(backup) == Kinship::Foreign;
    replacing.asksWho = !people.isEmpty();
    const auto copy = Connection::open(backup, Connection::Access::ReadOnly);
    const auto others = copy ? peopleOf(**copy) : tl::unexpected(copy.error());
    replacing.changesPeople = replacing.asksWho && (!others || *others != people);
    if (!copy || replacing.isOtherFile)
        return replacing;
    if (auto givenBack = heldAgain(*there, **copy))
        replacing.givenBack = std::move(*givenBack);
    return replacing;
}

Result<void> mayReplaceFile(const Replacing& replacing, const std::optional<Roles>& roles)
{
    if (!replacing.asksWho)
        return {};
    if (!roles) {
        return fail(Trouble::Refused, QCoreApplication::translate("Restoring", "The file that stands there asks who works with it, and could not be asked. Move it aside "
                                                                               "yourself, then bring the backup back."));
    }
    if (!replacing.isForKeeper() || roles->contains(Role::Keeper))
        return {};
    return fail(Trouble::Refused,
                replacing.isOtherFile
                    ? QCoreApplication::translate("Restoring", "This is no backup of the file that stands there, but of another one. Only the keeper of the file that stands "
                                                               "there may put it in its place.")
                    : QCoreApplication::translate("Restoring", "With this backup other people may sign in, with other passwords or in other roles, than in the file that "
                                                               "stands there. Only its keeper may bring it back."));
}

QString wordsOf(const Replacing& replacing)
{
    QStringList words;
    if (replacing.isOtherFile)
        words.append(QCoreApplication::translate("Restoring", "It is no backup of the file that stood there, but of another one: other cases, other people."));
    if (replacing.changesPeople)
        words.append(QCoreApplication::translate("Restoring", "Accounts, roles and passwords are those of the backup again."));
    if (!replacing.givenBack.isEmpty()) {
        QString cases = QStringList(replacing.givenBack.mid(0, mostCases)).join(QStringLiteral(", "));
        if (replacing.givenBack.size() > mostCases)
            cases = QCoreApplication::translate("Restoring", "%1 and %2 more").arg(cases).arg(replacing.givenBack.size() - mostCases);
        words.append(QCoreApplication::translate("Restoring", "The backup does not know what was erased or destroyed since; these cases hold it again: %1. Erase or destroy it again.").arg(cases));
    }
    return words.join(u' ');
}

} // namespace doithoai
