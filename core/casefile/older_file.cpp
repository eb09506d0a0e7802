#include "casefile/older_file.h"

#include "casefile/case_file.h"
#include "casefile/file_probe.h"
#include "casefile/schema_parts.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>

namespace doithoai {

namespace {

/// What opening asks of a file as well: its pages hang together, and nothing in it acts on its own.
Result<void> proveParts(Connection& connection, int version)
{
    const auto answer = connection.ask(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer != QLatin1String("ok"))
        return fail(Trouble::Damaged, QCoreApplication::translate("CaseFile", "The case file is damaged. Restore it from the latest backup."),
                    *answer);
    return refuseForeignParts(connection, schemaHistory(), version);
}

} // namespace

Result<std::shared_ptr<Connection>> openAsWritten(const QString& path)
{
    const auto older = CaseFile::olderVersion(path);
    if (!older) {
        // The sentences of opening are those for every other file.
        if (const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly); !file)
            return tl::unexpected(file.error());
        return Connection::open(path, Connection::Access::ReadOnly);
    }
    auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection;
    if (const auto proved = proveParts(**connection, *older); !proved)
        return tl::unexpected(proved.error());
    return connection;
}

Result<void> updateCopy(const QString& path)
{
    if (!CaseFile::olderVersion(path))
        return {};
    Result<void> done;
    {
        const auto connection = Connection::open(path, Connection::Access::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        done = migrate(**connection, schemaHistory(), {QStringLiteral("doithoai"), QDate::currentDate(), false});
        if (done)
            done = proveParts(**connection, schemaVersion);
    }
    // It stays empty beside the copy, which is soon called otherwise.
    const QString journal = path + QStringLiteral("-journal");
    if (QFileInfo(journal).size() == 0)
        QFile::remove(journal);
    return done;
}

} // namespace doithoai
