#include "casefile/check_structure.h"

#include "casefile/connection.h"
#include "casefile/schema_parts.h"
#include "casefile/sql_error.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

namespace doithoai {

Result<void> checkStructure(Connection& connection, std::vector<Problem>& problems)
{
    const QString structure = QStringLiteral("structure");
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(20)")))
        return tl::unexpected(storageError(query.lastError()));
    while (query.next()) {
        if (const QString found = query.value(0).toString(); found != QLatin1String("ok"))
            problems.push_back(
                {structure, found, QCoreApplication::translate("CaseFile", "A page of the file is damaged.")});
    }
    query.finish();

    const auto fingerprint = fingerprintOf(connection);
    if (!fingerprint)
        return tl::unexpected(fingerprint.error());
    if (*fingerprint == newestParts)
        return {};
    const auto expected = madeParts(schemaHistory(), schemaHistory().back().version);
    if (!expected)
        return tl::unexpected(expected.error());
    const auto found = partsOf(connection);
    if (!found)
        return tl::unexpected(found.error());
    for (auto it = expected->cbegin(); it != expected->cend(); ++it) {
        if (!found->contains(it.key()))
            problems.push_back(
                {structure, it.key(), QCoreApplication::translate("CaseFile", "A part of the file is missing.")});
        else if (found->value(it.key()) != it.value())
            problems.push_back(
                {structure, it.key(),
                 QCoreApplication::translate("CaseFile", "A part of the file was changed from outside.")});
    }
    for (auto it = found->cbegin(); it != found->cend(); ++it) {
        if (!expected->contains(it.key()))
            problems.push_back({structure, it.key(),
                                QCoreApplication::translate("CaseFile", "A part was put into the file from outside.")});
    }
    return {};
}

Result<void> checkReferences(Connection& connection, std::vector<Problem>& problems)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return tl::unexpected(storageError(query.lastError()));
    while (query.next())
        problems.push_back({QStringLiteral("references"),
                            QStringLiteral("%1 %2").arg(query.value(0).toString(), query.value(1).toString()),
                            QCoreApplication::translate("CaseFile", "The row names something in %1 that is not there.")
                                .arg(query.value(2).toString())});
    return {};
}

} // namespace doithoai
