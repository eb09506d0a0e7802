#pragma once

#include "calendar/work_calendar.h"
#include "casefile/transaction.h"
#include "domain/directory.h"
#include "domain/result.h"
#include "regulation/profile.h"

#include <QSqlDatabase>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace doithoai {

class Connection;
struct Migration;

inline constexpr int schemaVersion = 5;
inline constexpr int applicationId = 0x444F4954; // "DOIT"

/// A step of bringing an older file up to date, told before it is taken.
struct UpdateStep {
    int number = 1; ///< from 1
    int of = 1;
    QString what; ///< in the language of the window
};
using TellUpdate = std::function<void(const UpdateStep&)>;

/// The office's one file. The only class that opens a connection, sets its pragmas and reads them back.
class CaseFile {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Makes a new, empty file of the present schema and opens it for writing. Trouble::Storage when the path exists.
    static Result<std::unique_ptr<CaseFile>> create(const QString& path);

    /// Opens a file. For writing it takes the lock; the error names the process and host that holds it.
    /// Trouble::Storage: not there, locked, read-only, not a case file, newer than the program. Trouble::Damaged:
    /// damaged.
    /// An older file is brought up to date when it is opened for writing, a verified copy of it as it was beside it; `tell`
    /// hears of each step, and warnings() says what was done.
    static Result<std::unique_ptr<CaseFile>> open(const QString& path, Access access, const TellUpdate& tell = {});

    /// The same with another history of the schema: for the test of migrations.
    static Result<std::unique_ptr<CaseFile>> open(const QString& path, Access access,
                                                  const std::vector<Migration>& history, const TellUpdate& tell = {});

    /// Brings an older file up to date and closes it: for a thread beside the window. Does nothing to any other file. What
    /// was done, in sentences.
    static Result<QStringList> bringUpToDate(const QString& path, const TellUpdate& tell);
    /// The version of a file that the program would bring up to date; nothing for any other file.
    static std::optional<int> olderVersion(const QString& path);

    ~CaseFile();
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    QString path() const;
    /// Trouble::Storage when what lies at path() is not what was opened: moved, removed, or another file put in its place.
    Result<void> isInItsPlace() const;
    Access access() const;
    QSqlDatabase database() const; ///< for the repositories of this room and for reports; nobody else speaks SQL

    /// Begins an immediate transaction. Its rows are journaled as written by `actor`.
    Result<Transaction> begin(const Actor& actor);

    /// What happened before this opening and the person should know: a clock behind the journal, for example.
    const QStringList& warnings() const;
    void addWarnings(const QStringList& sentences); ///< of what was done to the file before it was opened
    /// The moment of the journal's last row where the machine's clock lies before it; nothing while the clock goes on.
    std::optional<QDateTime> clockBehind() const;

    /// A folder of the person's caches, where what was worked out from the file may be kept to be read again sooner; empty:
    /// nothing is kept. Whatever lies there can be thrown away: it is worked out anew.
    void setCacheFolder(const QString& folder);
    const QString& cacheFolder() const;

    /// For the other files of this room, and for reports: prepared statements and SQLite's own handle.
    Connection& connection() const;

private:
    struct Parts;
    explicit CaseFile(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace doithoai
