#pragma once

#include "app/paper_maker.h"
#include "app/paper_room.h"

namespace doithoai::cli {

/// The room where papers are made, with all that is in it. It needs a QGuiApplication only when a paper is made.
class WholeRoom final : public PaperRoom {
public:
    Result<MadePaper> minutes(const SessionCase& session, const PaperContext& context) override;
    Result<MadePaper> paper(const QString& name, const PaperRecord& record, const PaperContext& context, CaseFile& file) override;
    VerbRun verb(const QString& name) const override;
    ListMaker list(const QString& name) const override;
    int saveSheet(const ListTable& table, const QString& title, const Call& call, Desk& desk) const override;

private:
    DocumentsPaperMaker m_maker;
};

} // namespace doithoai::cli
