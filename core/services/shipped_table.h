#pragma once

#include "domain/result.h"

#include <QMap>
#include <QString>
#include <vector>

namespace doithoai {

/// The rows of a table that the program carries in itself (`:/directory/units.csv`), each by its headings.
/// Trouble::Damaged when it is not there or a row has not the cells of the heading: the program is then broken.
Result<std::vector<QMap<QString, QString>>> readShippedTable(const QString& path);

/// A text or table that the program carries in itself. Trouble::Damaged when it is not there.
Result<QByteArray> readShipped(const QString& path);

} // namespace doithoai
