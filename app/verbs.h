#pragma once

#include "app/call.h"
#include "app/output.h"
#include "app/paper_room.h"

#include <span>

namespace doithoai::cli {

/// What a verb works with.
struct Desk {
    Output& out;
    PaperRoom& papers;
    const Call& call;
};

/// A verb of the command line.
struct Verb {
    const char* name;
    const char* usage;   ///< after the program's name
    const char* summary; ///< English source text, context "CommandLine"
    int minWords;
    int maxWords;
    const char* options; ///< its own, by blanks; with '=' those that take a value
    const char* formats; ///< by blanks, the first one is the default; empty: it prints nothing that has a format
    VerbRun run; ///< nullptr: where papers are made (PaperRoom)
};

std::span<const Verb> verbs();
const Verb* findVerb(const QString& name); ///< nullptr when there is none
QString usageLine(const Verb& verb);
QString verbsHelp(); ///< all verbs with what they do, in lines

int runNew(const Call& call, Desk& desk);
int runAdd(const Call& call, Desk& desk);
int runSet(const Call& call, Desk& desk);
int runDo(const Call& call, Desk& desk);
int runShow(const Call& call, Desk& desk);
int runList(const Call& call, Desk& desk);
bool tellsOfPapers(const QString& list); ///< a list that is made where papers are made
int runImport(const Call& call, Desk& desk);
int runAttach(const Call& call, Desk& desk);
int runBook(const Call& call, Desk& desk);
int runExport(const Call& call, Desk& desk);
int runCheck(const Call& call, Desk& desk);
int runRehearse(const Call& call, Desk& desk);
int runRescue(const Call& call, Desk& desk);
int runBackup(const Call& call, Desk& desk);
int runRestore(const Call& call, Desk& desk);
int runSetting(const Call& call, Desk& desk);
int runWorkflow(const Call& call, Desk& desk);
int runHelp(const Call& call, Desk& desk);

} // namespace doithoai::cli
