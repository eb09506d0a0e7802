#include "casefile/transaction_parts.h"

#include <QCoreApplication>

namespace doithoai {

Transaction::Transaction(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Transaction::Transaction(Transaction&&) noexcept = default;

Transaction::~Transaction()
{
    if (m_parts && m_parts->connection)
        m_parts->connection->rollBack();
}

const Actor& Transaction::actor() const
{
    return m_parts->actor;
}

Result<void> Transaction::commit()
{
    if (!m_parts || !m_parts->connection)
        return fail(Trouble::Storage, QCoreApplication::translate("CaseFile", "There is nothing to save."),
                    QStringLiteral("this transaction has ended"));
    const std::shared_ptr<Connection> connection = std::move(m_parts->connection);
    return connection->commit();
}

} // namespace doithoai
