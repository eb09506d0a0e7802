#include "services/copies.h"

#include "casefile/integrity.h"

namespace doithoai {

Result<void> saveCopy(Office& office, const QString& path)
{
    return backupTo(office.file(), path);
}

} // namespace doithoai
