#pragma once

#include "domain/cases.h"
#include "regulation/paper_context.h"

namespace doithoai {

/// The port through which a service has the papers made that are frozen in its transaction. `app` fills it.
class PaperMaker {
public:
    virtual ~PaperMaker() = default;
    /// The minutes of a session as they are signed. Trouble::Refused when they cannot be painted (a letter is missing).
    virtual Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) = 0;
};

} // namespace doithoai
