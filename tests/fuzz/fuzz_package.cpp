// A unit's figures as a signed file.
#include "fuzz/fuzz.h"

#include "exchange/unit_package.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto package = readPackage(fed(data, size));
    if (!package)
        mustHold(!package.error().message.isEmpty());
    return 0;
}
