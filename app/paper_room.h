#pragma once

#include "services/paper_maker.h"

namespace doithoai::cli {

struct Call;
struct Desk;
struct ListRequest;
struct ListTable;

using VerbRun = int (*)(const Call& call, Desk& desk);
using ListMaker = Result<ListTable> (*)(const ListRequest& request);

/// Where papers are made. The program that starts carries none of it: its libraries take longer to load than most verbs
/// to run, so they are loaded only for a call that needs them (Plan::needsWhole).
class PaperRoom : public PaperMaker {
public:
    /// A verb that the table of verbs has no function for.
    virtual VerbRun verb(const QString& name) const = 0;
    /// A list that tells of papers by their names.
    virtual ListMaker list(const QString& name) const = 0;
    /// Writes a list as a spreadsheet where the call wants it, and says so. The exit code.
    virtual int saveSheet(const ListTable& table, const QString& title, const Call& call, Desk& desk) const = 0;
};

} // namespace doithoai::cli
