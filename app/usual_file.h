#pragma once

#include <QString>
#include <functional>
#include <optional>

namespace doithoai::cli {

/// What a person wants where the file that was open last is not there.
enum class MissingFile { TryAgain, Choose, Own, Close };

/// How that person is asked.
struct AskForFile {
    std::function<MissingFile(const QString& path)> missing;
    std::function<QString(const QString& path)> choose; ///< another file; empty: none was chosen
};

/// The file that a start without a name opens: the last one, or the office's own where none was open yet. The last one may
/// lie on a drive or a stick that is away: then a person says what to open, for two files in which the office records its
/// cases in turn would be worse than none. Nothing: the program is to close. A last one that is gone while its backups are
/// there is opened, too: that is damage, and is told as such.
std::optional<QString> usualFile(const QString& last, const QString& own, const AskForFile& ask);

} // namespace doithoai::cli
