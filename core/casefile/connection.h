#pragma once

#include "casefile/gatherer.h"
#include "casefile/transaction.h"

#include <QSqlDatabase>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace doithoai {

struct StatementEnd {
    void operator()(sqlite3_stmt* statement) const;
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

/// What the search index has to learn of one case: the words that it was told before, and those of now.
struct SearchChange {
    QString table;
    qint64 id = 0;
    QString before;
    QString after;
};

/// The row that the journal ends with.
struct JournalHead {
    qint64 seq = 0;
    QByteArray hash;
};

/// How the record of a petition told of its person before it was changed.
struct FormerPerson {
    QString petitioner, address, phone;
};
/// Those that the journal keeps, as far as it was read.
struct FormerPersons {
    qint64 seenTo = 0;
    std::unordered_map<qint64, std::vector<FormerPerson>> byPetition; ///< by its id
};

/// Who writes in the open transaction, as the journal's triggers see it.
struct JournalContext {
    sqlite3* handle = nullptr;
    bool isOpen = false;
    QByteArray by;
    QByteArray at; ///< one moment for the whole transaction
    bool isRehearsal = false;
    QByteArray randomness; ///< not yet used bytes for salts
    QByteArray lastSalt;   ///< of the row in hand
    Gatherer room;         ///< for putting together what is hashed or kept
    PreparedStatement lastRow, addRow; ///< of the journal itself
    std::optional<JournalHead> head;   ///< as long as it is kept
    bool keepsHead = false;
};

/// One connection to a case file, with its pragmas set and read back, the journal's functions, and its prepared
/// statements.
class Connection {
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    static Result<std::shared_ptr<Connection>> open(const QString& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }
    QSqlDatabase database() const;
    sqlite3* handle() const { return m_journal.handle; }
    bool isReadOnly() const;

    /// Runs a statement that answers with nothing.
    Result<void> run(const QString& sql);
    /// The first column of the first row; empty when there is none.
    Result<QString> ask(const QString& sql);

    /// Begins an immediate transaction as `actor`; an Error when one is open.
    Result<void> begin(const Actor& actor);
    /// Ends it; when it cannot be kept, it is rolled back.
    Result<void> commit();
    void rollBack();
    /// Takes back at last what a rollback could not for want of memory: nobody may see it, nor write behind it.
    void makeUpForRollBack();
    bool isInTransaction() const { return m_journal.isOpen; }

    /// A value of a row could not be read for want of memory: what was worked out from it must not be kept, and the open
    /// transaction cannot be committed any more.
    void noteFailedRead() { m_hasFailedRead = true; }

    /// Keeps a change of the search index until the transaction ends. Between other writings each one would make the
    /// index put its words away at once, which costs more than the case itself.
    Result<void> keepForSearch(SearchChange change);
    /// Writes the changes that are kept: before a search, and before the transaction ends.
    Result<void> writeSearch();

    /// A random value of the file's own, made with it and read once: keeps digests of imported rows from being guessed
    /// from outside.
    Result<QByteArray> salt();

    /// What formerPersons() has read before.
    FormerPersons& keptFormerPersons() { return m_formerPersons; }

private:
    friend class Statement;

    Connection(QString path, QString name);
    Result<void> configure(Access access);
    /// The place of a prepared statement; it stays where it is.
    PreparedStatement& prepared(const QString& sql) { return m_prepared[sql]; }

    QString m_path;
    QString m_name;
    JournalContext m_journal;
    std::unordered_map<QString, PreparedStatement> m_prepared; ///< empty while in use
    std::vector<SearchChange> m_search;
    FormerPersons m_formerPersons;
    QByteArray m_salt;
    bool m_hasFailedRead = false;
    bool m_owesRollBack = false;
};

} // namespace doithoai
