// What the window keeps as settings: filters of lists, phrases for the minutes.
#include "fuzz/fuzz.h"

#include "ui/lists/list_view.h"
#include "ui/live/phrases.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString words = QString::fromUtf8(fed(data, size));
    const auto views = readViews(words);
    const QString kept = writeViews(views);
    mustHold(writeViews(readViews(kept)) == kept);
    (void)readPhrases(words);
    return 0;
}
