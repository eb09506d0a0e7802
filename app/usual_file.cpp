#include "app/usual_file.h"

#include "services/backups.h"

#include <QFileInfo>

namespace doithoai::cli {

std::optional<QString> usualFile(const QString& last, const QString& own, const AskForFile& ask)
{
    if (last.isEmpty())
        return own;
    while (!QFileInfo::exists(last) && !hasWholeBackups(last)) {
        switch (ask.missing(last)) {
        case MissingFile::TryAgain:
            break;
        case MissingFile::Choose:
            if (const QString chosen = ask.choose(last); !chosen.isEmpty())
                return chosen;
            break;
        case MissingFile::Own:
            return own;
        case MissingFile::Close:
            return std::nullopt;
        }
    }
    return last;
}

} // namespace doithoai::cli
