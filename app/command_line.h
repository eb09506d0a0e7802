#pragma once

#include "app/output.h"
#include "app/paper_room.h"

#include <QStringList>

namespace doithoai::cli {

/// What the arguments (without the program's name) ask for, before anything is set up for it.
struct Plan {
    bool isWindow = false; ///< no verb: the window, on `file` or on the office's own file
    QString file;
    bool isWrong = false;  ///< no verb, and words that the window does not know: they are refused, and nothing opens
    bool paints = false;   ///< papers may be made: fonts, and so a QGuiApplication, are needed
    bool needsWhole = false; ///< the window, or what only a PaperRoom does
};
Plan planOf(const QStringList& arguments);

QString version();

/// "vi" or "en": --lang, else what the environment names (LC_ALL, LC_MESSAGES, LANG); Vietnamese unless it is English.
QString languageOf(const QStringList& arguments);

/// The words of a call without the program's name. What is no UTF-8 is replaced, and told.
struct Arguments {
    QStringList words;
    bool areText = true;
    QString language; ///< languageOf the words
};
/// To be called before `useUtf8`, which changes what the environment says.
Arguments argumentsOf(int argc, char* argv[]);

/// Names and papers are UTF-8 whatever the locale of the machine says.
void useUtf8();

/// Says in the call's language that window and papers could not be loaded, and why. The exit code (3).
int refuseUnloaded(const Arguments& arguments, const QString& why);

/// Runs a call with a verb, in its language. The exit code of commands.md.
int run(const Arguments& arguments, PaperRoom& papers);

} // namespace doithoai::cli
