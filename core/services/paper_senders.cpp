#include "services/paper_senders.h"

#include "casefile/withheld_words.h"

namespace doithoai {

Result<void> takeOutFormerSenders(CaseFile& file, SessionCase& session)
{
    for (PetitionOnRecord& one : session.petitions) {
        if (const auto done = takeOutFormer(file, one.petition); !done)
            return done;
    }
    return {};
}

Result<void> takeOutFormerSenders(CaseFile& file, PaperRecord& record)
{
    if (record.session) {
        if (const auto done = takeOutFormerSenders(file, *record.session); !done)
            return done;
    }
    for (SessionCase& session : record.sessions) {
        if (const auto done = takeOutFormerSenders(file, session); !done)
            return done;
    }
    for (PetitionCase& one : record.petitions) {
        if (const auto done = takeOutFormer(file, one.petition); !done)
            return done;
    }
    if (record.escalation) {
        for (Petition& one : record.escalation->petitions) {
            if (const auto done = takeOutFormer(file, one); !done)
                return done;
        }
    }
    return {};
}

} // namespace doithoai
