#include "casefile/many_rows.h"

#include <QStringList>

namespace doithoai {

QString insertOf(const QString& into, qsizetype columns, std::size_t rows)
{
    const QString places = u'(' + QStringList(columns, QStringLiteral("?")).join(u',') + u')';
    return into + QStringLiteral(" VALUES ")
        + QStringList(static_cast<qsizetype>(rows), places).join(u',');
}

} // namespace doithoai
