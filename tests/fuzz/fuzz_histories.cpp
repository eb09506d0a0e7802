// What a report keeps of the histories of petitions: a disk may give back other bytes than it was given.
#include "fuzz/fuzz.h"

#include "reports/history_codec.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto histories = decoded(fed(data, size));
    if (!histories)
        return 0;
    // Whatever it holds can be looked through, and is written and read again as it is.
    for (const PetitionHistory& petition : histories->all()) {
        (void)petition.text(petition.facts()[Fact::Session]);
        PetitionFacts room;
        const PetitionCut cut(petition, {QDate(2023, 6, 30), QDate(2023, 12, 31)});
        (void)cut.facts(room);
        (void)cut.lastDay();
    }
    const QByteArray again = encoded(*histories);
    const auto same = decoded(again);
    mustHold(same && encoded(*same) == again);
    return 0;
}
