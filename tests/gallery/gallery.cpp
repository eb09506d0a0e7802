// Draws the screens of the program as PNG files:
//   doithoai_gallery OUT [--scene NAME]… [--language vi|en] [--theme light|dark] [--size 1366x768] [--scale 1]
// Without --language and --theme every scene is drawn in both languages, light and dark.
#include "scene.h"

#include "app/paper_maker.h"
#include "services/lists.h"
#include "services/new_file.h"
#include "ui/language.h"
#include "ui/settings/view_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

namespace doithoai::gallery {

namespace {

std::vector<Scene> allScenes()
{
    std::vector<Scene> all;
    for (const auto& room : {shellScenes, sessionScenes, listScenes, todayScenes, petitionScenes, liveScenes, recordsScenes, paperScenes,
                             peopleScenes, personalScenes}) {
        for (Scene& scene : room())
            all.push_back(std::move(scene));
    }
    return all;
}

struct Look {
    QString language;
    bool isDark = false;
    QSize size{1366, 768};
    double scale = 1;
};

/// Draws a scene on a copy of the sample file. False, with a word on the error stream, where it cannot be played.
bool draw(const Scene& scene, const Look& look, const QString& sample, const QDir& out)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tu-son-2023.doithoai"));
    QFile::copy(sample, path);
    DocumentsPaperMaker papers;
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    auto office = file ? Office::open(std::move(*file), papers) : Result<std::unique_ptr<Office>>(tl::unexpected(file.error()));
    if (!office) {
        std::fprintf(stderr, "%s\n", qPrintable(office.error().message));
        return false;
    }
    useLanguage(look.language);
    view::useTheme(look.isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    const QString person = QStringLiteral("Nguyễn Thị Hạnh");
    SilentPrompter prompter;
    MainWindow window(**office, person, scene.day, &prompter);
    window.resize(look.size);
    window.show();
    Stage stage{**office, window, Actor{person, scene.day, true}};
    Stage::settle();
    QWidget* seen = scene.play(stage);
    Stage::settle(120);
    if (seen == nullptr) {
        std::fprintf(stderr, "%s: the sample has no such case\n", qPrintable(scene.name));
        return false;
    }
    QPixmap picture(seen->size() * look.scale);
    picture.setDevicePixelRatio(look.scale);
    picture.fill(Qt::transparent);
    seen->render(&picture);
    const QString name = QStringLiteral("%1-%2-%3%4.png")
                             .arg(scene.name, look.language, look.isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                  look.scale > 1 ? QStringLiteral("-%1").arg(look.scale * 100) : QString());
    return picture.save(out.filePath(name));
}

int run()
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("out"), QStringLiteral("the folder for the pictures"));
    parser.addOptions({{QStringLiteral("scene"), QStringLiteral("only scenes whose name begins so"), QStringLiteral("name")},
                       {QStringLiteral("language"), QStringLiteral("vi or en"), QStringLiteral("language")},
                       {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("theme")},
                       {QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("size"), QStringLiteral("1366x768")},
                       {QStringLiteral("scale"), QStringLiteral("pixels a point"), QStringLiteral("factor"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(*QCoreApplication::instance());
    const QDir out(parser.positionalArguments().value(0, QStringLiteral("gallery")));
    out.mkpath(QStringLiteral("."));
    const QStringList wanted = parser.values(QStringLiteral("scene"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    Look look;
    look.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    look.scale = parser.value(QStringLiteral("scale")).toDouble();

    QTemporaryDir folder;
    const QString sample = folder.filePath(QStringLiteral("sample.doithoai"));
    DocumentsPaperMaker papers;
    auto made = makeFile(sample, NewFileContent::Sample, UnitCode{QStringLiteral("TU.BDV")}, papers,
                               Actor{QStringLiteral("Nguyễn Thị Hạnh"), QDate(2023, 1, 3), true});
    if (!made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().message));
        return 1;
    }
    made->reset();
    int drawn = 0;
    int failed = 0;
    for (const Scene& scene : allScenes()) {
        const bool isWanted = wanted.isEmpty()
            || std::ranges::any_of(wanted, [&](const QString& begin) { return scene.name.startsWith(begin); });
        if (!isWanted)
            continue;
        for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
            for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                const bool isAsked = (!parser.isSet(QStringLiteral("language")) || parser.value(QStringLiteral("language")) == language)
                    && (!parser.isSet(QStringLiteral("theme")) || parser.value(QStringLiteral("theme")) == theme);
                if (!isAsked)
                    continue;
                look.language = language;
                look.isDark = theme == QLatin1String("dark");
                draw(scene, look, sample, out) ? ++drawn : ++failed;
            }
        }
    }
    std::printf("%d pictures in %s, %d failed\n", drawn, qPrintable(out.absolutePath()), failed);
    return failed == 0 ? 0 : 1;
}

} // namespace

QString Stage::sessionIn(const char* state) const
{
    ListFilter filter;
    filter.state = QString::fromLatin1(state);
    const auto rows = sessionRows(office, filter);
    return rows && !rows->empty() ? rows->front().session.code.text : QString();
}

QString Stage::petitionIn(const char* state) const
{
    ListFilter filter;
    filter.state = QString::fromLatin1(state);
    const auto rows = petitionRows(office, filter);
    return rows && !rows->empty() ? rows->front().petition.code.text : QString();
}

QString Stage::escalationIn(const char* state) const
{
    ListFilter filter;
    filter.state = QString::fromLatin1(state);
    const auto rows = escalationRows(office, filter);
    return rows && !rows->empty() ? rows->front().escalation.code.text : QString();
}

void Stage::apply(const QString& code, const char* event, QMap<QString, QString> data, const QString& reason) const
{
    Act act;
    act.data = std::move(data);
    act.reason = reason;
    if (const auto done = office.apply(code, QString::fromLatin1(event), act, actor); !done) {
        std::fprintf(stderr, "%s %s: %s\n", qPrintable(code), event, qPrintable(done.error().error.message));
        for (const Finding& finding : done.error().findings)
            std::fprintf(stderr, "  %s: %s\n", qPrintable(finding.rule), qPrintable(finding.message));
        std::exit(1);
    }
}

void Stage::settle(int ms)
{
    QApplication::processEvents();
    if (ms > 0) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

} // namespace doithoai::gallery

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doithoai-gallery"));
    return doithoai::gallery::run();
}
