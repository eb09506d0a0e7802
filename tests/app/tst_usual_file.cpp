#include "app/usual_file.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <vector>

using namespace doithoai::cli;

TEST_CASE("the file that a start without a name opens")
{
    const QTemporaryDir folder;
    const QString last = folder.filePath(QStringLiteral("usb/co-quan.doithoai"));
    const QString own = folder.filePath(QStringLiteral("rieng.doithoai"));
    const QString other = folder.filePath(QStringLiteral("khac.doithoai"));
    const auto plugIn = [&] {
        REQUIRE(QDir().mkpath(QFileInfo(last).absolutePath()));
        QFile file(last);
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    std::vector<MissingFile> answers;
    QStringList asked;
    QString chosen = other;
    const AskForFile ask{[&](const QString& path) {
                             asked.append(path);
                             REQUIRE(!answers.empty());
                             const MissingFile answer = answers.front();
                             answers.erase(answers.begin());
                             return answer;
                         },
                         [&](const QString&) { return std::exchange(chosen, QString()); }};

    SECTION("is the office's own where none was open yet, and the last one where it is there")
    {
        CHECK(usualFile({}, own, ask) == own);
        plugIn();
        CHECK(usualFile(last, own, ask) == last);
        CHECK(asked.isEmpty());
    }
    SECTION("is never another one unasked, also where the office's own is there")
    {
        QFile file(own);
        REQUIRE(file.open(QIODevice::WriteOnly));
        answers = {MissingFile::Close};
        CHECK(usualFile(last, own, ask) == std::nullopt);
        CHECK(asked == QStringList{last});
    }
    SECTION("is what the person says")
    {
        answers = {MissingFile::Own};
        CHECK(usualFile(last, own, ask) == own);
        answers = {MissingFile::Choose};
        CHECK(usualFile(last, own, ask) == other);
        // None was chosen this time: the question comes again.
        answers = {MissingFile::Choose, MissingFile::TryAgain, MissingFile::Own};
        CHECK(usualFile(last, own, ask) == own);
        CHECK(asked.size() == 5);
    }
    SECTION("is the last one when its stick is back")
    {
        const AskForFile patient{[&](const QString&) {
                                     plugIn();
                                     return MissingFile::TryAgain;
                                 },
                                 {}};
        CHECK(usualFile(last, own, patient) == last);
    }
}
