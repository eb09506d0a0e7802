#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace doithoai {

/// A table that leaves the program as CSV after RFC 4180, for the spreadsheets of an office: UTF-8 with a byte-order
/// mark, cells that a spreadsheet would evaluate disarmed with an apostrophe, and telephone numbers likewise, so that
/// their first zero stays.
class ListTable {
public:
    struct Column {
        QString title;
        bool isTelephone = false;
    };
    explicit ListTable(const QList<Column>& columns);

    void add(const QStringList& cells);
    int rows() const { return m_rows; }
    const QByteArray& bytes() const { return m_bytes; }

    /// Writes it whole or not at all. Trouble::Storage with a sentence that names the path.
    Result<void> write(const QString& path) const;

private:
    QList<bool> m_isTelephone;
    QByteArray m_bytes;
    int m_rows = 0;
};

} // namespace doithoai
