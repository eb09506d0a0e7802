#pragma once

namespace doithoai::faults {

/// Lets SQLite's allocations fail on demand. Before the first use of SQLite.
void installFaultMemory();

/// Makes SQLite's n-th allocation fail, counted from 1, and with `isForEver` all that follow. While it lives.
class FailingAllocation {
public:
    FailingAllocation(int nth, bool isForEver);
    ~FailingAllocation();
    FailingAllocation(const FailingAllocation&) = delete;
    FailingAllocation& operator=(const FailingAllocation&) = delete;

    bool hasFailed() const;
};

} // namespace doithoai::faults
