#pragma once

#include "casefile/connection.h"

namespace doithoai {

/// One view of the file for several questions: they are answered as the file stood at the first of them, also while another
/// process writes. Within a transaction that is open already it adds nothing.
class ReadView {
public:
    static Result<std::unique_ptr<ReadView>> begin(Connection& connection);
    ~ReadView();
    ReadView(const ReadView&) = delete;
    ReadView& operator=(const ReadView&) = delete;

private:
    ReadView(Connection& connection, bool isOwn) : m_connection(connection), m_isOwn(isOwn) {}

    Connection& m_connection;
    bool m_isOwn;
};

} // namespace doithoai
