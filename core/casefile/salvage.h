#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <vector>

namespace doithoai {

/// A value of a row that was read: text, or the bytes of a paper or an attachment.
struct SalvagedValue {
    QString text;
    QByteArray bytes;
    bool isBytes = false;
};

/// What could be read of one table.
struct SalvagedTable {
    QString name;
    qint64 rows = 0;
    bool isWhole = true; ///< false: the reading met damage, rows may be missing
};

/// Takes each row as it comes: the table, its columns, its values. An error ends the salvage.
using TakeRow = std::function<Result<void>(const QString& table, const QStringList& columns, const std::vector<SalvagedValue>& values)>;

/// Reads what can be read of a damaged file, table by table, from both ends and row by row between them. The file is opened
/// as if nobody could change it, and nothing is written to it. Trouble::Damaged when not even its list of tables can be read,
/// Trouble::Storage when it is no file.
Result<std::vector<SalvagedTable>> salvage(const QString& path, const TakeRow& take);

} // namespace doithoai
