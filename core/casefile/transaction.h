#pragma once

#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>

namespace doithoai {

/// Who writes, and on which day of recording.
struct Actor {
    QString by;
    QDate today;              ///< the day of recording
    bool isRehearsal = false; ///< today was given, not read from the machine's clock: journaled as such
};

/// A transaction: begun immediate, ended once, rolled back unless committed.
class Transaction {
public:
    Transaction(Transaction&&) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    const Actor& actor() const;

    /// Commits. Trouble::Storage (disk full, read-only) with a sentence; the transaction is then rolled back.
    Result<void> commit();

private:
    friend class CaseFile;
    struct Parts;
    explicit Transaction(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace doithoai
