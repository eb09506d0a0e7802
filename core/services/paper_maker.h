#pragma once

#include "domain/paper_record.h"
#include "regulation/paper_context.h"

namespace doithoai {

class CaseFile;

/// The port through which a service has the papers made that are frozen in its transaction. `app` fills it.
class PaperMaker {
public:
    PaperMaker() = default;
    PaperMaker(const PaperMaker&) = delete;
    PaperMaker& operator=(const PaperMaker&) = delete;
    virtual ~PaperMaker() = default;
    /// The minutes of a session as they are signed. Trouble::Refused when they cannot be painted (a letter is missing).
    virtual Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) = 0;
    /// Any paper of the catalogue, by its name. `file`: of papers about a period, whose figures are counted from it.
    virtual Result<MadePaper> paper(const QString& name, const PaperRecord& record, const PaperContext& context,
                                    CaseFile& file) = 0;
};

} // namespace doithoai
