#include "app/name_looks.h"

#include "app/files.h"
#include "casefile/directory_repository.h"
#include "services/name_viewing.h"

namespace doithoai::cli {

namespace {

bool recordsLooks(const QString& path)
{
    const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!file)
        return false;
    const auto settings = loadSettings(**file);
    return settings && settings->value(QStringLiteral("privacy.recordViews")) == QLatin1String("yes");
}

bool mayBeWritten(const QString& path)
{
    return CaseFile::open(path, CaseFile::Access::ReadWrite).has_value();
}

} // namespace

Result<std::unique_ptr<Office>> openForLooking(const QString& path, Desk& desk)
{
    const bool isWritten = recordsLooks(path) && mayBeWritten(path);
    return openOffice(path, isWritten ? CaseFile::Access::ReadWrite : CaseFile::Access::ReadOnly, desk);
}

Result<bool> mayShowNames(Office& office, const QStringList& petitions, const QString& place, const Call& call, Desk& desk)
{
    auto may = recordViews(office, petitions, place, call.actor);
    if (may && !*may)
        desk.out.message(initialsOnlySentence());
    return may;
}

} // namespace doithoai::cli
