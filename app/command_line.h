#pragma once

#include "app/output.h"
#include "services/paper_maker.h"

#include <QStringList>

namespace doithoai::cli {

/// What the arguments (without the program's name) ask for, before anything is set up for it.
struct Plan {
    bool isWindow = false; ///< no verb: the window, on `file` or on the office's own file
    QString file;
    bool paints = false;   ///< papers may be made: fonts, and so a QGuiApplication, are needed
};
Plan planOf(const QStringList& arguments);

QString version();

/// "vi" or "en": --lang, else what the environment names (LC_ALL, LC_MESSAGES, LANG); Vietnamese unless it is English.
QString languageOf(const QStringList& arguments);

/// Says that the arguments are no text, and that nothing was done. The exit code of commands.md.
int refuseNoText(Output& out);

/// Runs a call with a verb. The exit code of commands.md.
int run(const QStringList& arguments, Output& out, PaperMaker& papers);

} // namespace doithoai::cli
