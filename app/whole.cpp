// The whole program, with window and papers, as the program that starts loads it.
#include "app/command_line.h"
#include "app/surroundings.h"
#include "app/whole_room.h"
#include "app/window.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>

#include <unistd.h>

using namespace doithoai;

namespace {

/// Where nobody is logged in there is no runtime folder; named as Qt would choose it, it is no matter for a message.
void nameRuntimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QFileInfo(given).isDir())
        return;
    const QString passing = QFileInfo(QDir::tempPath()).isDir() ? QDir::tempPath() : QStringLiteral("/tmp");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(passing) + "/runtime-" + QByteArray::number(getuid()));
}

} // namespace

/// The exit code. Called once, by main, which has set the surroundings.
extern "C" Q_DECL_EXPORT int doithoai_whole(int argc, char* argv[])
{
    const cli::Arguments arguments = cli::argumentsOf(argc, argv);
    const cli::Plan plan = cli::planOf(arguments.words);
    cli::useUtf8();
    if (plan.isWindow)
        return cli::runWindow(argc, argv, plan.file, arguments.words);
    cli::leaveStrangeFolders();
    cli::WholeRoom room;
    if (!plan.paints) {
        QCoreApplication application(argc, argv);
        return cli::run(arguments, room);
    }
    // Papers need fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    nameRuntimeFolder();
    QGuiApplication application(argc, argv);
    return cli::run(arguments, room);
}
