// What the program finds around it: folders, languages, zones, and what Qt and the C library would obey. LD_ is left out:
// whoever sets it runs his own program anyway.
#include "hostile/piece.h"

#include <QDir>
#include <QFile>

namespace hostile {

namespace {

using Values = QMap<QString, QString>;

const QString office = QStringLiteral("office.doithoai");

/// A folder with what the libraries look for, all of it rubbish; nothing of it may be opened.
QString strangeFolder(const Ground& ground)
{
    for (const char* folder : {"evil/sqldrivers", "evil/platforms", "evil/mime/packages", "evil/C.UTF-8/LC_CTYPE", "evil/zoneinfo", "evil/gconv"})
        QDir(ground.path({})).mkpath(text(folder));
    for (const char* name : {"evil/sqldrivers/libqsqlite.so", "evil/platforms/libqoffscreen.so", "evil/mime/mime.cache", "evil/qtlogging.ini",
                             "evil/fonts.conf", "evil/gconv/gconv-modules", "evil/zone", "evil/mime/packages/x.xml"})
        ground.write(text(name), "\x7f" "ELF rubbish \x01\x02 [Rules]\n*=true\n");
    return ground.path(text("evil"));
}

enum class Work { Look, Print, Attach };

void add(Pieces& all, const char* name, Work work, const std::function<Values(const Ground&)>& values)
{
    all.push_back({Door::Environment, text(name),
                   [=](const Ground& ground) {
                       Call call{{text("list"), office, text("units")}};
                       if (work == Work::Print) {
                           call.words = {text("print"), office, text("notice"), text("DT-2023-001"), text("--fresh"), text("-o"), text("x.pdf")};
                           call.makes = {text("x.pdf")};
                       } else if (work == Work::Attach) {
                           ground.write(text("a.pdf"), "%PDF-1.4 x");
                           call.words = {text("attach"), office, text("DT-2023-001"), text("a.pdf")};
                           call.reads = {text("a.pdf")};
                       }
                       call.environment = values(ground);
                       return call;
                   },
                   0, "", work == Work::Attach ? Effect::Changes : Effect::None});
}

void add(Pieces& all, const char* name, Work work, const char* variable, const QString& value)
{
    add(all, name, work, [=](const Ground&) { return Values{{text(variable), value}}; });
}

/// The same with the strange folder as its value, or with a file in it.
void addFolder(Pieces& all, Work work, const char* variable, const char* within = "")
{
    const QByteArray name = QByteArray(variable) + " elsewhere";
    add(all, name.constData(), work, [=](const Ground& ground) { return Values{{text(variable), strangeFolder(ground) + text(within)}}; });
}

} // namespace

void addEnvironments(Pieces& all)
{
    add(all, "no home", Work::Print, "HOME", text("/nonexistent/home"));
    add(all, "a home that is no folder", Work::Print, "HOME", text("/dev/null"));
    add(all, "a home of two lines", Work::Look, "HOME", text("/tmp/a\nb"));
    add(all, "a home of ten thousand letters", Work::Print, "HOME", u'/' + QString(10'000, u'x'));
    add(all, "an empty home", Work::Print, "HOME", {});
    add(all, "no folder for passing things", Work::Print, "TMPDIR", text("/nonexistent"));
    add(all, "a folder for passing things that is none", Work::Print, "TMPDIR", text("/dev/null"));
    add(all, "a folder for passing things with a dash", Work::Look, "TMPDIR", text("-x"));
    add(all, "a run-time folder that is none", Work::Print, "XDG_RUNTIME_DIR", text("/dev/null"));
    addFolder(all, Work::Attach, "XDG_DATA_HOME");
    addFolder(all, Work::Attach, "XDG_DATA_DIRS");
    addFolder(all, Work::Print, "XDG_CONFIG_HOME");
    addFolder(all, Work::Print, "XDG_CACHE_HOME");
    addFolder(all, Work::Look, "QT_PLUGIN_PATH");
    addFolder(all, Work::Print, "QT_QPA_PLATFORM_PLUGIN_PATH", "/platforms");
    addFolder(all, Work::Look, "QT_LOGGING_CONF", "/qtlogging.ini");
    addFolder(all, Work::Look, "LOCPATH");
    addFolder(all, Work::Look, "GCONV_PATH", "/gconv");
    addFolder(all, Work::Look, "TZDIR", "/zoneinfo");
    addFolder(all, Work::Look, "ICU_DATA");
    addFolder(all, Work::Print, "FONTCONFIG_FILE", "/fonts.conf");
    addFolder(all, Work::Print, "FONTCONFIG_PATH");
    addFolder(all, Work::Print, "QT_QPA_FONTDIR");
    add(all, "a platform that is none", Work::Print, "QT_QPA_PLATFORM", text("nonsense:x=/etc/passwd"));
    add(all, "an end at every warning", Work::Print, "QT_FATAL_WARNINGS", text("1"));
    add(all, "words of every plug-in", Work::Look, "QT_DEBUG_PLUGINS", text("1"));
    add(all, "all words of Qt", Work::Print, "QT_LOGGING_RULES", text("*=true"));
    add(all, "words of Qt that command", Work::Look, "QT_MESSAGE_PATTERN", text("\x1b[2J%{backtrace}"));
    add(all, "a scale without end", Work::Print, "QT_SCALE_FACTOR", text("1e300"));
    add(all, "a language that is a path", Work::Look, "LC_ALL", text("../../../../tmp/evil"));
    add(all, "a language that nobody speaks", Work::Look, "LC_ALL", text("xx_YY.UTF-99@euro"));
    add(all, "a language of ten thousand letters", Work::Look, "LC_ALL", QString(10'000, u'x'));
    add(all, "a language that turns letters", Work::Look, "LC_ALL", text("tr_TR.UTF-8"));
    add(all, "languages in a row", Work::Look, "LANGUAGE", text("../../x:../../y"));
    add(all, "a zone that is a file", Work::Look, [](const Ground& ground) { return Values{{text("TZ"), u':' + ground.secret()}}; });
    add(all, "a zone that is a path", Work::Look, "TZ", text("../../../etc/passwd"));
    add(all, "a zone without end", Work::Look, "TZ", text("/dev/zero"));
    add(all, "a zone that waits", Work::Look, [](const Ground& ground) {
        ground.pipe(text("zone"));
        return Values{{text("TZ"), u':' + ground.path(text("zone"))}};
    });
    add(all, "a zone far away", Work::Look, "TZ", text("<x>-167:59:59"));
    add(all, "a zone of ten thousand letters", Work::Look, "TZ", QString(10'000, u'x'));
    all.push_back({Door::Environment, text("a drawing program of that name in the folder at hand"),
                   [](const Ground& ground) {
                       const QString evil = ground.write(text("pdftoppm"), "#!/bin/sh\ncat ../outside/secret.txt\n");
                       QFile::setPermissions(evil, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
                       ground.write(text("a.pdf"), "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                                                   "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\ntrailer\n<</Root 1 0 R/Size 4>>\n%%EOF\n");
                       ground.before({text("attach"), office, text("DT-2023-002"), text("a.pdf")});
                       Call call{{text("print"), office, text("dossier"), text("DT-2023-002"), text("-o"), text("d.pdf")}};
                       call.environment = {{text("PATH"), ground.path({}).chopped(1) + text(":.")}};
                       call.makes = {text("d.pdf"), text("d-kem-theo"), text("d-kem-theo/*")};
                       call.programs = {text("pdftoppm")};
                       return call;
                   },
                   0, "is written", Effect::None, [](const Ground& ground, const Answer& answer) {
                       const bool isOurs = !answer.programs.filter(ground.root()).isEmpty();
                       return isOurs ? text("the strange program was started") : QString();
                   }});
}

} // namespace hostile
