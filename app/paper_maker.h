#pragma once

#include "services/paper_maker.h"

namespace doithoai {

/// Has the papers made by `documents`. It needs a QGuiApplication only when a paper is made.
class DocumentsPaperMaker : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) override;
};

} // namespace doithoai
