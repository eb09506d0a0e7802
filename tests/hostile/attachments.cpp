// Files that are attached: how they are named, what they are, what they hold.
#include "hostile/piece.h"

#include "documents/zip_file.h"

#include <QFile>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace hostile {

namespace {

Call attach(const QString& path, const QStringList& more = {})
{
    return Call{QStringList{text("attach"), text("office.doithoai"), text("DT-2023-001")} + more + QStringList{text("--"), path}, {}, {path}};
}

/// What is kept of a name commands nothing.
QString isTame(const Ground& ground, const Answer&)
{
    return commandsIn(ground);
}

/// The same, and in a table it is no formula.
QString isNoFormula(const Ground& ground, const Answer&)
{
    return formulaIn(ground.ask({text("list"), text("office.doithoai"), text("attachments"), text("--format"), text("csv")}));
}

void named(Pieces& all, const char* what, const QString& name)
{
    all.push_back({Door::Attachment, text("a name: ") + text(what),
                   [name](const Ground& ground) {
                       ground.write(name, "%PDF-1.4 x");
                       return attach(name);
                   },
                   0, "attached", Effect::Changes, text(what) == text("a formula") ? isNoFormula : isTame});
}

void holding(Pieces& all, const char* what, const char* name, const QByteArray& bytes)
{
    all.push_back({Door::Attachment, text("contents: ") + text(what),
                   [=](const Ground& ground) {
                       ground.write(text(name), bytes);
                       return attach(text(name));
                   },
                   0, "attached", Effect::Changes});
}

void titled(Pieces& all, const char* what, const QString& title)
{
    all.push_back({Door::Attachment, text("a title: ") + text(what),
                   [title](const Ground& ground) {
                       ground.write(text("a.pdf"), "%PDF-1.4 x");
                       return attach(text("a.pdf"), {text("--title"), title});
                   },
                   0, "attached", Effect::Changes, text(what) == text("a formula") ? isNoFormula : isTame});
}

void refused(Pieces& all, const char* what, const std::function<Call(const Ground&)>& make, int code, const char* says)
{
    all.push_back({Door::Attachment, text("no attachment: ") + text(what), make, code, says});
}

} // namespace

void addAttachments(Pieces& all)
{
    named(all, "a dash in front", text("-o.pdf"));
    named(all, "two dashes in front", text("--title.pdf"));
    named(all, "a line feed", text("a\nb.pdf"));
    named(all, "a command to the screen", text("a\x1b[2Jb.pdf"));
    named(all, "turned order", text("a\xE2\x80\xAE" "fdp.exe"));
    named(all, "a formula", text("=1+1.pdf"));
    named(all, "markup", text("<img src=x>.pdf"));
    named(all, "255 bytes", QString(251, u'x') + text(".pdf"));
    named(all, "dots only", text("....pdf"));
    named(all, "a colon in front", text(":a.pdf"));
    named(all, "a back slash", text("..\\..\\a.pdf"));
    named(all, "places of a translation", text("%1%2%n.pdf"));
    titled(all, "markup", text("<img src=file:///etc/passwd>"));
    titled(all, "a formula", text("=cmd|' /C calc'!A0"));
    titled(all, "turned order and commands", text("a\xE2\x80\xAE" "b\x1b[2J"));
    titled(all, "a hundred thousand letters", QString(100'000, u'x'));
    holding(all, "a page with a script", "a.html", "<html><script src=\"http://x.example/a.js\"></script><img src=\"file:///etc/passwd\"></html>");
    holding(all, "a drawing that names a file", "a.svg", "<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><image xlink:href=\"file:///etc/passwd\"/></svg>");
    holding(all, "XML that names a file", "a.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
    holding(all, "a program under another name", "a.pdf", "\x7f" "ELF" + QByteArray(2000, '\0'));
    holding(all, "an archive of 200 megabytes of nothing", "a.zip", *doithoai::zipOf({{"x", QByteArray(200'000'000, '\0')}}));
    holding(all, "an archive whose names climb", "a.docx", *doithoai::zipOf({{"../../../../tmp/x", "x"}, {"/etc/x", "x"}}));
    holding(all, "a paper that starts a program", "a.pdf", "%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/Launch/F(/bin/sh)>>>>endobj\ntrailer<</Root 1 0 R>>");
    holding(all, "a million line feeds", "a.txt", QByteArray(1'000'000, '\n'));
    refused(all, "a folder", [](const Ground& ground) { return attach(ground.root()); }, 1, "no file that could be attached");
    refused(all, "a pipe", [](const Ground& ground) { ground.pipe(text("p")); return attach(text("p")); }, 1, "no file that could be attached");
    refused(all, "a stream without end", [](const Ground&) { return attach(text("/dev/zero")); }, 1, "no file that could be attached");
    refused(all, "a link to itself", [](const Ground& ground) { ground.link(text("l"), ground.path(text("l"))); return attach(text("l")); }, 3, "no file");
    refused(all, "nothing in it", [](const Ground& ground) { ground.write(text("e.pdf"), {}); return attach(text("e.pdf")); }, 1, "empty");
    refused(all, "a gigabyte", [](const Ground& ground) {
        QFile(ground.write(text("g.pdf"), "x")).resize(1'000'000'000);
        return attach(text("g.pdf"));
    }, 1, "at most");
    refused(all, "a socket", [](const Ground& ground) {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        qstrncpy(place.sun_path, QFile::encodeName(ground.path(text("s"))).constData(), sizeof place.sun_path);
        const int made = ::socket(AF_UNIX, SOCK_STREAM, 0);
        (void)::bind(made, reinterpret_cast<const sockaddr*>(&place), sizeof place);
        ::close(made);
        return attach(text("s"));
    }, 1, "no file that could be attached");
    refused(all, "an empty name", [](const Ground&) { return attach({}); }, 3, "no file");
    refused(all, "to a case by a path", [](const Ground& ground) {
        ground.write(text("a.pdf"), "%PDF-1.4 x");
        return Call{{text("attach"), text("office.doithoai"), text("../../etc/passwd"), text("a.pdf")}, {}, {text("a.pdf")}};
    }, 2, "");
}

} // namespace hostile
