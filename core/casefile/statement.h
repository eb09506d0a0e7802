#pragma once

#include "casefile/connection.h"

#include <QDate>
#include <QVariant>

namespace doithoai {

/// A prepared, forward-only statement with bound values, in use. The connection keeps it for the next use.
/// It speaks to SQLite itself: a case has fifty columns and a table of petitions a hundred thousand rows, and the
/// variants of a QSqlQuery would take longer than the writing.
class Statement {
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next value; an empty text, an invalid day and an invalid variant are NULL.
    Statement& bind(const QString& text);
    Statement& bind(QDate day);
    Statement& bind(qint64 number);
    Statement& bind(const QByteArray& bytes);
    Statement& bind(const QVariant& value);
    /// Binds a text that may be empty but is never NULL.
    Statement& bindText(const QString& text);

    /// Carries it out.
    Result<void> run();
    /// The next row, carrying it out at the first call. False after the last.
    Result<bool> next();

    QString text(int column) const;
    qint64 number(int column) const;
    QByteArray bytes(int column) const;
    /// The same without a copy: valid until the next row.
    QByteArrayView view(int column) const;
    QDate day(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    bool isNull(int column) const;
    /// The row that was put in last.
    qint64 insertedId() const;
    /// How many rows the last writing changed; triggers do not count.
    qint64 changedRows() const;

private:
    /// Whether a value can be bound; the first one puts away those of the last run.
    bool takesValue();
    Statement& bound(int code);
    Result<void> step();

    Connection& m_connection;
    PreparedStatement& m_kept; ///< where the connection keeps it between its uses
    PreparedStatement m_statement;
    std::vector<QByteArray> m_bytes; ///< of the bound values: SQLite takes no copy of its own
    std::optional<Error> m_trouble;
    int m_bound = 0;
    bool m_isRunning = false;
    bool m_isFirst = false; ///< carried out, and its first row not asked for yet
    bool m_hasRow = false;
};

} // namespace doithoai
