#include "app/command_line.h"
#include "app/paper_maker.h"
#include "app/surroundings.h"
#include "app/verbs.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QTranslator>

#include <clocale>
#include <langinfo.h>
#include <unistd.h>

using namespace doithoai;

namespace {

/// Names and papers are UTF-8 whatever the locale of the machine says.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Where nobody is logged in there is no runtime folder; named as Qt would choose it, it is no matter for a message.
void nameRuntimeFolder()
{
    const QString given = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!given.isEmpty() && QFileInfo(given).isDir())
        return;
    const QString passing = QFileInfo(QDir::tempPath()).isDir() ? QDir::tempPath() : QStringLiteral("/tmp");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(passing) + "/runtime-" + QByteArray::number(getuid()));
}

/// `arguments`: nothing when they are no text.
int runVerb(const std::optional<QStringList>& arguments, const QString& language)
{
    QTranslator translator;
    if (language == QLatin1String("vi") && translator.load(QStringLiteral(":/i18n/doithoai_vi.qm")))
        QCoreApplication::installTranslator(&translator);
    cli::Output out(stdout, stderr);
    DocumentsPaperMaker papers;
    return arguments ? cli::run(*arguments, out, papers) : cli::refuseNoText(out);
}

} // namespace

int main(int argc, char* argv[])
{
    cli::leaveStrangeSurroundings();
    // The same case gives the same bytes of a paper: nothing may follow the order of a hash of this run alone.
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments;
    bool isText = true;
    for (int i = 1; i < argc; ++i) {
        isText = isText && QByteArrayView(argv[i]).isValidUtf8();
        arguments.append(QString::fromUtf8(argv[i]));
    }
    const QString language = cli::languageOf(arguments);
    const cli::Plan plan = cli::planOf(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("doithoai"));
    QCoreApplication::setApplicationVersion(cli::version());
    useUtf8();
    if (!isText) {
        QCoreApplication application(argc, argv);
        return runVerb(std::nullopt, language);
    }
    if (plan.isWindow && cli::hasDisplay())
        return cli::runWindow(argc, argv, plan.file, arguments);
    cli::leaveStrangeFolders();
    if (plan.paints) {
        // Papers need fonts, not a display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        nameRuntimeFolder();
        QGuiApplication application(argc, argv);
        return runVerb(arguments, language);
    }
    QCoreApplication application(argc, argv);
    return runVerb(arguments, language);
}
