#include "app/name_looks.h"

#include "app/files.h"
#include "casefile/directory_repository.h"
#include "services/name_viewing.h"

namespace doithoai::cli {

namespace {

bool recordsLooks(CaseFile& file)
{
    const auto settings = loadSettings(file);
    return settings && settings->value(QStringLiteral("privacy.recordViews")) == QLatin1String("yes");
}

} // namespace

bool recordsLooks(const QString& path)
{
    const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    return file && recordsLooks(**file);
}

Result<std::unique_ptr<Office>> openForLooking(const QString& path, Desk& desk)
{
    auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    if (!recordsLooks(**file))
        return openOffice(std::move(*file), desk);
    file->reset();
    const bool mayBeWritten = CaseFile::open(path, CaseFile::Access::ReadWrite).has_value();
    return openOffice(path, mayBeWritten ? CaseFile::Access::ReadWrite : CaseFile::Access::ReadOnly, desk);
}

Result<bool> mayShowNames(Office& office, const QStringList& petitions, const QString& place, const Call& call, Desk& desk)
{
    auto may = recordViews(office, petitions, place, call.actor);
    if (may && !*may)
        desk.out.message(initialsOnlySentence());
    return may;
}

} // namespace doithoai::cli
