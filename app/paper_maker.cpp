#include "app/paper_maker.h"

#include "documents/papers.h"

namespace doithoai {

Result<MadePaper> DocumentsPaperMaker::minutes(const SessionCase& session, const PaperContext& context)
{
    return makeMinutes(session, context);
}

} // namespace doithoai
