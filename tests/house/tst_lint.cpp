#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

namespace {

/// The names in a list of the house, one a line; lines that begin with # say what it is for.
QStringList listed(const char* name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/packaging/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList names;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            names.append(line);
    }
    return names;
}

/// The lines that a checker answers with, trimmed, without its heading; nothing where it is not installed.
QStringList answerOf(const char* program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(QLatin1String(program));
    if (path.isEmpty())
        return {};
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(SOURCE_ROOT));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    REQUIRE(process.waitForFinished(60000));
    QStringList names;
    for (const QString& line : QString::fromUtf8(process.readAll()).split(u'\n')) {
        const QString name = line.trimmed();
        if (!name.isEmpty() && !name.endsWith(u':'))
            names.append(name);
    }
    return names;
}

} // namespace

TEST_CASE("The checks of packaging/lint are those that were chosen")
{
    SECTION("by .clang-tidy, where a missing comma drops some without a word")
    {
        const QStringList enabled = answerOf("clang-tidy", {QStringLiteral("--list-checks")});
        if (enabled.isEmpty())
            WARN("clang-tidy is not installed: not compared");
        else
            CHECK(enabled == listed("lint-checks.txt"));
        CHECK(listed("lint-checks.txt").size() > 100);
    }
    SECTION("by names that clazy knows")
    {
        QStringList chosen = listed("clazy-checks.txt");
        QStringList enabled = answerOf("clazy-standalone", {QStringLiteral("--checks=") + chosen.join(u','), QStringLiteral("--list-checks")});
        if (enabled.isEmpty()) {
            WARN("clazy is not installed: not compared");
        } else {
            chosen.sort();
            enabled.sort();
            CHECK(enabled == chosen);
        }
        CHECK(chosen.removeDuplicates() == 0);
    }
}
