// Names under which a case file, a table or a paper is asked for.
#include "hostile/piece.h"

#include <QDir>
#include <QFile>

namespace hostile {

namespace {

const QString office = QStringLiteral("office.doithoai");

void look(Pieces& all, const char* name, const QString& file, int code, const char* says, const std::function<void(const Ground&)>& before = {},
          const QStringList& reads = {})
{
    all.push_back({Door::FileName, text("looking at ") + text(name),
                   [=](const Ground& ground) {
                       if (before)
                           before(ground);
                       Call call{{text("list"), text("--"), file, text("units")}};
                       call.reads = reads;
                       return call;
                   },
                   code, says});
}

void make(Pieces& all, const char* name, const QString& file, int code, const char* says, const std::function<void(const Ground&)>& before = {},
          const QStringList& makes = {})
{
    all.push_back({Door::FileName, text("making ") + text(name),
                   [=](const Ground& ground) {
                       if (before)
                           before(ground);
                       Call call{{text("new"), text("--bare"), text("--"), file}};
                       call.makes = makes;
                       return call;
                   },
                   code, says});
}

void print(Pieces& all, const char* name, const QString& file, int code, const char* says, const std::function<void(const Ground&)>& before = {},
           const QStringList& makes = {})
{
    all.push_back({Door::FileName, text("printing to ") + text(name),
                   [=](const Ground& ground) {
                       if (before)
                           before(ground);
                       Call call{{text("print"), office, text("notice"), text("DT-2023-001"), text("--fresh"), text("-o"), file}};
                       call.makes = makes;
                       return call;
                   },
                   code, says});
}

void addLooking(Pieces& all)
{
    look(all, "a name with dashes", text("--x.doithoai"), 0, "", [](const Ground& g) { QFile::copy(g.file(), g.path(text("--x.doithoai"))); }, {text("--x.doithoai")});
    look(all, "a name of two lines", text("a\nb.doithoai"), 0, "", [](const Ground& g) { QFile::copy(g.file(), g.path(text("a\nb.doithoai"))); }, {text("a\nb.doithoai")});
    look(all, "a name of commands", text("a\x1b[2Jb"), 3, "no file");
    look(all, "a name that turns", text("a\xE2\x80\xAE" "b"), 3, "no file");
    look(all, "a name of %1", text("%1%2%n"), 3, "%1%2%n");
    look(all, "memory", text(":memory:"), 3, "no file");
    look(all, "a resource", text(":/schema/001.sql"), 3, "no file");
    look(all, "an address", text("file:office.doithoai?mode=ro"), 3, "no file");
    look(all, "an address of memory", text("file::memory:?cache=shared"), 3, "no file");
    look(all, "nothing", {}, 2, "empty");
    look(all, "a name with a climb", text("../here/office.doithoai"), 0, "");
    look(all, "a name of 10,000 letters", QString(10'000, u'x'), 3, "no file");
    look(all, "a folder", text("."), 3, "a folder");
    look(all, "a stream without end", text("/dev/zero"), 3, "empty");
    look(all, "what is typed", text("/dev/stdin"), 3, "empty");
    look(all, "a process's memory", text("/proc/self/mem"), 3, "empty");
    look(all, "a pipe", text("p"), 3, "empty", [](const Ground& g) { g.pipe(text("p")); });
    look(all, "a link to itself", text("l"), 3, "no file", [](const Ground& g) { g.link(text("l"), g.path(text("l"))); });
    look(all, "a link to nothing", text("l"), 3, "no file", [](const Ground& g) { g.link(text("l"), g.path(text("none"))); });
    look(all, "a link to the file", text("l"), 0, "", [](const Ground& g) { g.link(text("l"), g.file()); });
    look(all, "a link to another's file", text("l"), 3, "not a case file", [](const Ground& g) { g.link(text("l"), g.secret()); },
         {text("../outside/secret.txt"), text("l"), text("/*/outside/secret.txt")});
}

void addMaking(Pieces& all)
{
    make(all, "memory", text(":memory:"), 0, "is made", {}, {text(":memory:")});
    make(all, "an address", text("file:x?mode=memory"), 0, "is made", {}, {text("file:x?mode=memory")});
    make(all, "nothing", {}, 2, "empty");
    make(all, "what is there", office, 3, "");
    make(all, "in a folder that is not there", text("none/x.doithoai"), 3, "");
    make(all, "a name of 255 letters", QString(255, u'x'), 3, "");
    make(all, "a name of 230 letters", QString(230, u'x'), 3, "too long");
    make(all, "where a link waits", text("l"), 3, "", [](const Ground& g) { g.link(text("l"), g.secret()); });
    make(all, "where a link to nothing waits", text("l"), 3, "", [](const Ground& g) { g.link(text("l"), g.root() + text("/outside/new")); });
    make(all, "a folder", text("."), 3, "");
    make(all, "a device", text("/dev/null"), 3, "");
    make(all, "a pipe", text("p"), 3, "", [](const Ground& g) { g.pipe(text("p")); });
}

void addPrinting(Pieces& all)
{
    print(all, "a folder", text("f.pdf"), 3, "a folder", [](const Ground& g) { QDir(g.path({})).mkdir(text("f.pdf")); });
    print(all, "a pipe that nobody reads", text("p.pdf"), 3, "nobody reads", [](const Ground& g) { g.pipe(text("p.pdf")); }, {text("p.pdf")});
    print(all, "a folder that is not there", text("none/x.pdf"), 3, "");
    print(all, "a name of 251 letters", QString(247, u'x') + text(".pdf"), 3, "too long");
    print(all, "a name without an ending", text("x"), 2, ".pdf");
    print(all, "nothing", {}, 2, "");
    print(all, "a resource", text(":/x.pdf"), 3, "");
    print(all, "a name of two lines", text("a\nb.pdf"), 0, "", {}, {text("a\nb.pdf")});
    print(all, "a name with a climb", text("../here/x.pdf"), 0, "", {}, {text("x.pdf")});
    print(all, "what is being written already", text("x.pdf"), 0, "", [](const Ground& g) { g.write(text(".x.pdf.abc.part"), "x"); }, {text("x.pdf")});
}

void addBeside(Pieces& all)
{
    const auto add = [&all](const char* name, const QStringList& words, int code, const char* says, const std::function<void(const Ground&)>& before,
                            Effect effect = Effect::None, const QStringList& makes = {}) {
        all.push_back({Door::FileName, text(name), [=](const Ground& ground) {
                           before(ground);
                           Call call{words};
                           call.makes = makes;
                           return call;
                       }, code, says, effect});
    };
    const QStringList change{text("set"), office, text("DT-2023-001"), text("--set"), text("topic=x")};
    add("a lock that is a folder", change, 3, "", [](const Ground& g) { QDir(g.path({})).mkdir(office + text(".lock")); });
    add("a lock of rubbish", change, 0, "", [](const Ground& g) { g.write(office + text(".lock"), QByteArray(100, '\xFF')); }, Effect::Changes, {office + text(".lock")});
    add("a journal of rubbish", change, 0, "", [](const Ground& g) { g.write(office + text("-journal"), QByteArray(9000, '\x5A')); }, Effect::Changes);
    add("a journal that is a folder", change, 3, "", [](const Ground& g) { QDir(g.path({})).mkdir(office + text("-journal")); });
    add("a log of another mode beside it", change, 0, "", [](const Ground& g) { g.write(office + text("-wal"), QByteArray(9000, '\x5A')); }, Effect::Changes, {office + text("-wal"), office + text("-shm")});
    add("a backup onto what is there", {text("backup"), office, text("b")}, 3, "", [](const Ground& g) { g.write(text("b"), "x"); });
    add("a backup onto itself", {text("backup"), office, office}, 3, "", [](const Ground&) {});
    add("a backup into a link", {text("backup"), office, text("b")}, 3, "", [](const Ground& g) { g.link(text("b"), g.secret()); });
    add("bringing back what is no backup", {text("restore"), text("b"), office}, 3, "", [](const Ground& g) { g.write(text("b"), "a letter of some length, and no backup at all"); }, Effect::None, {text("b")});
    add("bringing back a file over itself", {text("restore"), office, office}, 3, "same file", [](const Ground&) {});
    add("trying out a folder", {text("rehearse"), text(".")}, 3, "folder", [](const Ground&) {});
    add("trying out a stream", {text("rehearse"), text("/dev/zero")}, 3, "", [](const Ground&) {});
}

} // namespace

void addFileNames(Pieces& all)
{
    addLooking(all);
    addMaking(all);
    addPrinting(all);
    addBeside(all);
}

} // namespace hostile
