#pragma once

#include "casefile/statement.h"

namespace doithoai {

/// Goes once through the steps that a query gives, beside the cases that they belong to.
class StepCursor {
public:
    StepCursor(Connection& connection, const QString& sql) : m_row(connection, sql) {}

    /// The row in hand, to be read where `isAtRow`; also to bind what the query asks for.
    Statement& row() { return m_row; }
    /// False behind the last row.
    Result<bool> isAtRow()
    {
        if (!m_isAsked) {
            const auto more = m_row.next();
            if (!more)
                return more;
            m_isAsked = true;
            m_isAtRow = *more;
        }
        return m_isAtRow;
    }
    /// Lets the row in hand go: the next one is asked for with the next question.
    void pass() { m_isAsked = false; }

private:
    Statement m_row;
    bool m_isAsked = false;
    bool m_isAtRow = false;
};

} // namespace doithoai
