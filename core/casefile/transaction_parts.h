#pragma once

#include "casefile/connection.h"

namespace doithoai {

struct Transaction::Parts {
    std::shared_ptr<Connection> connection;
    Actor actor;
};

} // namespace doithoai
