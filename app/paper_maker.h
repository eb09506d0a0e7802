#pragma once

#include "services/paper_maker.h"

namespace doithoai {

/// Has the papers made by `documents`. It needs a QGuiApplication only when a paper is made.
class DocumentsPaperMaker : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) override;
    Result<MadePaper> paper(const QString& name, const PaperRecord& record, const PaperContext& context,
                            CaseFile& file) override;
};

} // namespace doithoai
