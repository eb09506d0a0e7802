#include "person_fixture.h"

#include "casefile/unfinished.h"
#include "services/backups.h"
#include "services/rehearsal.h"
#include "services/unfinished_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/wait.h>
#include <unistd.h>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// The mark of a process that was there and is gone.
QString markOfTheDead()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    REQUIRE(child > 0);
    waitpid(child, nullptr, 0);
    QStringList parts = makerMark().split(u'-');
    REQUIRE(parts.size() == 3);
    parts[1] = QString::number(child);
    return parts.join(u'-');
}

QString partOf(const QString& path, const QString& mark)
{
    return QFileInfo(path).absolutePath() + u"/." + QFileInfo(path).fileName() + u'.' + mark + u".part";
}

} // namespace

TEST_CASE_METHOD(PersonFixture, "Copies that were cut off while they were made")
{
    mention();
    withdraw();
    const auto whole = makeBackup(path(), {day("2023-02-20"), QTime(8, 0)});
    REQUIRE(whole);
    const QString never = QString(whole->path).replace(u("080000"), u("090000"));
    const QString dead = partOf(never, markOfTheDead());
    REQUIRE(QFile::copy(whole->path, dead));
    ErasureRequest wanted = request();
    wanted.isInWords = true;
    wanted.isWithBackups = true;

    SECTION("go with an erasure, and are named")
    {
        const QString beside = partOf(folder.filePath(u("co-quan.before-restore-20230220-080000.doithoai")), markOfTheDead());
        REQUIRE(QFile::copy(whole->path, beside));
        QFile cut(dead);
        REQUIRE(cut.resize(8192)); // nobody can tell any more whose it is
        REQUIRE(QFile::copy(whole->path, dead + u("-journal")));
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.isAll());
        CHECK(done.cleared == QStringList{dead, dead + u("-journal"), beside});
        CHECK_FALSE(QFile::exists(dead));
        CHECK_FALSE(QFile::exists(dead + u("-journal")));
        CHECK_FALSE(QFile::exists(beside));
    }
    SECTION("go with the next backup")
    {
        REQUIRE(makeBackup(path(), {day("2023-02-21"), QTime(8, 0)}));
        CHECK_FALSE(QFile::exists(dead));
    }
    SECTION("and with the next copy to the very same name, wherever that is")
    {
        const QString elsewhere = folder.filePath(u("cho khac.doithoai"));
        const QString left = partOf(elsewhere, markOfTheDead());
        REQUIRE(QFile::copy(whole->path, left));
        REQUIRE(backupTo(office->file(), elsewhere));
        CHECK(QFile::exists(elsewhere));
        CHECK_FALSE(QFile::exists(left));
    }
    SECTION("not one that is being made: it is named, and remembered")
    {
        const QString alive = partOf(never, makerMark());
        const QString unknown = partOf(never, u("1abc"));
        REQUIRE(QFile::copy(whole->path, alive));
        REQUIRE(QFile::copy(whole->path, unknown));
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK_FALSE(done.isAll());
        REQUIRE(done.left.size() == 2);
        CHECK(QFile::exists(alive));
        CHECK(QFile::exists(unknown));
        CHECK(*loadOwed(office->file()) == std::vector<Owed>{{u("backups"), {}}});
        // What was not touched for hours nobody makes.
        for (const QString& one : {alive, unknown}) {
            QFile file(one);
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-2 * 60 * 60), QFileDevice::FileModificationTime));
        }
        CHECK(finished().isAll());
        CHECK_FALSE(QFile::exists(alive));
        CHECK_FALSE(QFile::exists(unknown));
        CHECK(loadOwed(office->file())->empty());
    }
    SECTION("not one of another office's file of the same name")
    {
        PersonFixture other;
        const auto theirs = makeBackup(other.path(), {day("2023-02-20"), QTime(8, 0)});
        REQUIRE(theirs);
        REQUIRE(QFile::remove(dead));
        REQUIRE(QFile::copy(theirs->path, dead));
        CHECK(clearUnfinished(path()).gone.isEmpty());
        CHECK(QFile::exists(dead));
    }
    SECTION("the folder of a rehearsal goes with the next one, and with an erasure")
    {
        const auto leave = [&] {
            const QString left = QDir::tempPath() + u("/doithoai-rehearsal-") + markOfTheDead() + u("-abcdef");
            REQUIRE(QDir().mkpath(left));
            REQUIRE(QFile::copy(whole->path, left + u("/rehearsal.doithoai")));
            return left;
        };
        const QString first = leave();
        REQUIRE(rehearseRestore(whole->path));
        CHECK_FALSE(QFileInfo::exists(first));
        const QString second = leave();
        erased(wanted);
        CHECK(finished().cleared.contains(second));
        CHECK_FALSE(QFileInfo::exists(second));
    }
}
