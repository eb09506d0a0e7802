#include "faults/fault_memory.h"

#include <QtGlobal>
#include <sqlite3.h>

namespace doithoai::faults {

namespace {

sqlite3_mem_methods real;
struct {
    bool isArmed = false;
    int nth = 0;
    bool isForEver = false;
    int calls = 0;
    bool hasFailed = false;
} plan;

bool fails()
{
    if (!plan.isArmed)
        return false;
    ++plan.calls;
    const bool isNow = plan.calls == plan.nth || (plan.isForEver && plan.calls > plan.nth);
    plan.hasFailed = plan.hasFailed || isNow;
    return isNow;
}

void* allocate(int size)
{
    return fails() ? nullptr : real.xMalloc(size);
}

void* reallocate(void* block, int size)
{
    return fails() ? nullptr : real.xRealloc(block, size);
}

} // namespace

void installFaultMemory()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods methods = real;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) != SQLITE_OK)
        qFatal("SQLite's memory could not be taken over");
}

FailingAllocation::FailingAllocation(int nth, bool isForEver)
{
    plan = {true, nth, isForEver, 0, false};
}

FailingAllocation::~FailingAllocation()
{
    plan.isArmed = false;
}

bool FailingAllocation::hasFailed() const
{
    return plan.hasFailed;
}

} // namespace doithoai::faults
