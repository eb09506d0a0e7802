// The program that starts is small; window and papers are loaded only where a call needs them.
#include "app/command_line.h"
#include "app/list_table.h"
#include "app/verbs.h"
#include "app/whole_room.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace doithoai;

namespace {

QStringList wordsOf(const char* call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The program that starts needs no library of the window")
{
    QFile program(QStringLiteral(DOITHOAI_PROGRAM));
    REQUIRE(program.open(QIODevice::ReadOnly));
    const QByteArray bytes = program.readAll();
    CHECK(bytes.contains("libQt6Core.so"));
    for (const char* library : {"libQt6Gui.so", "libQt6Widgets.so", "libQt6Svg.so", "libqpdf.so", "libxlsxwriter.so"}) {
        INFO(library);
        CHECK_FALSE(bytes.contains(library));
    }
}

TEST_CASE("What the program that starts does not carry is where papers are made")
{
    const cli::WholeRoom room;
    for (const cli::Verb& verb : cli::verbs()) {
        INFO(verb.name);
        CHECK((verb.run != nullptr) == (room.verb(QString::fromLatin1(verb.name)) == nullptr));
    }
    for (const char* list : {"documents", "register", "attachments"}) {
        INFO(list);
        CHECK(cli::tellsOfPapers(QString::fromLatin1(list)));
        CHECK(room.list(QString::fromLatin1(list)) != nullptr);
    }
    CHECK_FALSE(cli::tellsOfPapers(QStringLiteral("petitions")));
}

TEST_CASE("A call needs the whole program where it makes papers, tells of them, or opens the window")
{
    struct Row {
        const char* call;
        bool needsWhole;
        bool paints;
    };
    constexpr Row rows[] = {
        {"list a.doithoai petitions", false, false},
        {"list a.doithoai petitions --format csv --search o.xlsx", false, false},
        {"list a.doithoai petitions --format xlsx -o a.xlsx", true, false},
        {"list a.doithoai petitions --format=xlsx --o=a.xlsx", true, false},
        {"list a.doithoai Documents", true, false},
        {"--lang en list a.doithoai register", true, false},
        {"do a.doithoai DT-2023-001 prepare", false, false},
        {"do a.doithoai DT-2023-001 SIGNMINUTES", true, true},
        {"new a.doithoai", false, false},
        {"new a.doithoai --sample", true, true},
        {"print a.doithoai notice DT-2023-001 -o a.pdf", true, true},
        {"report a.doithoai 2023-H1", true, false},
        {"report a.doithoai 2023-H1 -oa.pdf", true, true},
        {"check a.doithoai", false, false},
        {"--version", false, false},
        {"nonsense", false, false},
    };
    for (const Row& row : rows) {
        INFO(row.call);
        const cli::Plan plan = cli::planOf(wordsOf(row.call));
        CHECK(plan.needsWhole == row.needsWhole);
        CHECK(plan.paints == row.paints);
        CHECK_FALSE(plan.isWindow);
    }
    CHECK(cli::planOf({}).isWindow);
    CHECK(cli::planOf(wordsOf("a.doithoai")).isWindow);
    CHECK(cli::planOf(wordsOf("a.doithoai --lang en --today 2023-03-01")).isWindow);
    // What the window does not know is refused where it was typed, with a display or without.
    for (const char* call : {"--banana", "a.doithoai --banana", "--today yesterday", "a.doithoai b.doithoai"}) {
        INFO(call);
        CHECK_FALSE(cli::planOf(wordsOf(call)).isWindow);
        CHECK(cli::planOf(wordsOf(call)).isWrong);
    }
    CHECK_FALSE(cli::planOf(wordsOf("nonsense")).isWrong);
    CHECK_FALSE(cli::planOf(wordsOf("--help")).isWrong);
}

TEST_CASE("A program whose window and papers are missing says so in the call's language, and does what needs neither")
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("doithoai"));
    REQUIRE(QFile::copy(QStringLiteral(DOITHOAI_PROGRAM), alone));
    const auto call = [&](const char* words, QByteArray& said) {
        QProcess process;
        process.start(alone, wordsOf(words));
        process.waitForFinished(-1);
        said = process.readAllStandardError();
        return process.exitCode();
    };
    QByteArray said;
    CHECK(call("print a.doithoai notice DT-2023-001 -o a.pdf --lang en", said) == 3);
    CHECK(said.contains("Install the program anew"));
    CHECK(said.contains("doithoai-whole.so"));
    CHECK(call("print a.doithoai notice DT-2023-001 -o a.pdf --lang vi", said) == 3);
    CHECK(said.contains("Hãy cài lại chương trình"));
    CHECK(call("workflow petition", said) == 0);
}
