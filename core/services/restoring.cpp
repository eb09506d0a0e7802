#include "services/restoring.h"

#include "casefile/file_notes.h"
#include "casefile/integrity.h"

namespace doithoai {

namespace {

constexpr QLatin1String noteKey("restoredAt");

} // namespace

Result<QString> restoreBackup(const QString& backup, const QString& path, const Actor& actor)
{
    auto kept = restoreFrom(backup, path);
    if (!kept)
        return kept;
    // It is back already: a note that cannot be kept takes nothing away.
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    if (!file)
        return kept;
    auto transaction = (*file)->begin(actor);
    if (transaction && keepFileNote(**file, noteKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)))
        (void)transaction->commit();
    return kept;
}

Result<QDateTime> restoredAt(CaseFile& file)
{
    const auto note = fileNote(file, noteKey);
    if (!note)
        return tl::unexpected(note.error());
    return QDateTime::fromString(*note, Qt::ISODate);
}

} // namespace doithoai
