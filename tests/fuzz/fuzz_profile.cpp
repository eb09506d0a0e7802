// A regulation's profile as somebody may hand it in.
#include "fuzz/fuzz.h"

#include "regulation/profile.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto profile = Profile::fromJson(fed(data, size));
    if (!profile)
        mustHold(!profile.error().message.isEmpty());
    return 0;
}
