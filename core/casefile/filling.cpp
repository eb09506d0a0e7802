#include "casefile/filling.h"

#include "casefile/connection.h"

#include <QCoreApplication>

namespace doithoai {

Result<Filling> Filling::begin(CaseFile& file)
{
    if (const auto set = file.connection().run(QStringLiteral("PRAGMA synchronous=OFF")); !set)
        return tl::unexpected(set.error());
    return Filling(file);
}

Result<void> Filling::finish()
{
    Connection& connection = m_file->connection();
    if (auto set = connection.run(QStringLiteral("PRAGMA synchronous=EXTRA")); !set)
        return set;
    const auto readBack = connection.ask(QStringLiteral("PRAGMA synchronous"));
    if (!readBack)
        return tl::unexpected(readBack.error());
    if (*readBack != QLatin1String("3")) {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("CaseFile", "The new file cannot be made safe on this disk."),
                    QStringLiteral("synchronous is ") + *readBack);
    }
    // A commit of its own flushes the whole file through SQLite: opened by other means, the file would lose its locks.
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

} // namespace doithoai
