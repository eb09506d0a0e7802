#include "reports/row_values.h"

#include <QCoreApplication>

namespace doithoai {

tl::unexpected<Error> senseless(const QString& where)
{
    return fail(Trouble::Damaged,
                QCoreApplication::translate(
                    "Reports", "The case file is damaged: %1 makes no sense. Let it be checked, or restore a backup.")
                    .arg(where));
}

tl::unexpected<Error> senselessStep(const Statement& row)
{
    return senseless(QStringLiteral("step %1").arg(row.number(1)));
}

} // namespace doithoai
