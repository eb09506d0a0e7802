#include "app/command_line.h"
#include "app/surroundings.h"

#include <QCoreApplication>
#include <QHashSeed>

#include <algorithm>
#include <climits>
#include <dlfcn.h>
#include <unistd.h>

using namespace doithoai;

namespace {

/// The room of a call that needs none (Plan::needsWhole).
class NoRoom final : public cli::PaperRoom {
public:
    Result<MadePaper> minutes(const SessionCase&, const PaperContext&) override { return none(); }
    Result<MadePaper> paper(const QString&, const PaperRecord&, const PaperContext&, CaseFile&) override { return none(); }
    cli::VerbRun verb(const QString&) const override { return nullptr; }
    cli::ListMaker list(const QString&) const override { return nullptr; }
    int saveSheet(const cli::ListTable&, const QString&, const cli::Call&, cli::Desk&) const override { return static_cast<int>(Trouble::Storage); }

private:
    static tl::unexpected<Error> none() { return fail(Trouble::Storage, QStringLiteral("the whole program is not loaded")); }
};

/// The window and the papers lie beside the program, with all the libraries that they need. The exit code.
int runWhole(int argc, char* argv[], const cli::Arguments& arguments)
{
    char self[PATH_MAX] = {};
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    const QByteArray path = QByteArray(self, std::max<ssize_t>(length, 0)) + "-whole.so";
    void* library = dlopen(path.constData(), RTLD_LAZY | RTLD_LOCAL);
    using Whole = int (*)(int, char*[]);
    const auto whole = library ? reinterpret_cast<Whole>(dlsym(library, "doithoai_whole")) : nullptr;
    if (whole)
        return whole(argc, argv);
    const char* why = dlerror();
    cli::useUtf8();
    const QCoreApplication application(argc, argv);
    return cli::refuseUnloaded(arguments, QString::fromLocal8Bit(why));
}

} // namespace

int main(int argc, char* argv[])
{
    cli::leaveStrangeSurroundings();
    cli::takeMemoryInLargerParts();
    // The same case gives the same bytes of a paper: nothing may follow the order of a hash of this run alone.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("doithoai"));
    QCoreApplication::setApplicationVersion(cli::version());
    const cli::Arguments arguments = cli::argumentsOf(argc, argv);
    const cli::Plan plan = cli::planOf(arguments.words);
    if (arguments.areText && (plan.isWindow ? cli::hasDisplay() : plan.needsWhole))
        return runWhole(argc, argv, arguments);
    cli::useUtf8();
    if (arguments.areText)
        cli::leaveStrangeFolders();
    QCoreApplication application(argc, argv);
    NoRoom room;
    return cli::run(arguments, room);
}
