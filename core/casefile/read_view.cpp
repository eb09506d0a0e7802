#include "casefile/read_view.h"

#include <sqlite3.h>

namespace doithoai {

Result<std::unique_ptr<ReadView>> ReadView::begin(Connection& connection)
{
    const bool isOwn = sqlite3_get_autocommit(connection.handle()) != 0;
    if (isOwn) {
        if (auto begun = connection.run(QStringLiteral("BEGIN")); !begun)
            return tl::unexpected(begun.error());
    }
    return std::unique_ptr<ReadView>(new ReadView(connection, isOwn));
}

ReadView::~ReadView()
{
    if (m_isOwn)
        m_connection.rollBack();
}

} // namespace doithoai
