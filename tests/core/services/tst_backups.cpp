#include "office_fixture.h"

#include "services/backups.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace doithoai;
using namespace doithoai::test;

namespace {

QDateTime moment(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

TEST_CASE("backups of the office's file")
{
    OfficeFixture fixture;
    const QString path = fixture.office->file().path();

    SECTION("lie in a folder beside it, named by day and time, and hold everything")
    {
        CHECK_FALSE(lastBackup(path));
        const QString petition = fixture.receive({}, "Chiếu sáng");
        const auto made = backupNow(*fixture.office, moment("2023-03-07T17:02:09"));
        REQUIRE(made);
        CHECK(QFileInfo(made->path).fileName() == u("co-quan-20230307-170209.doithoai"));
        CHECK(QFileInfo(made->path).absolutePath() == backupFolder(path));
        CHECK(lastBackup(path) == *made);
        const auto copy = CaseFile::open(made->path, CaseFile::Access::ReadOnly);
        REQUIRE(copy);
        FakePapers papers;
        QFile::setPermissions(made->path, QFile::ReadOwner | QFile::WriteOwner);
        const auto office = Office::open(CaseFile::open(made->path, CaseFile::Access::ReadOnly).value(), papers);
        REQUIRE(office);
        CHECK((*office)->petition({petition}));
    }

    SECTION("the newest good one counts, not one that was cut off, another file's, or a stranger")
    {
        const auto first = backupNow(*fixture.office, moment("2023-03-07T08:00:00"));
        const auto second = backupNow(*fixture.office, moment("2023-03-08T08:00:00"));
        REQUIRE(second);
        CHECK(lastBackup(path) == *second);
        QFile cut(second->path);
        REQUIRE(cut.resize(QFileInfo(cut).size() - 4096));
        CHECK(lastBackup(path) == *first);
        const QDir folder(backupFolder(path));
        QFile::copy(first->path, folder.filePath(u("khac-20230309-080000.doithoai")));
        QFile stranger(folder.filePath(u("co-quan-20230310-080000.doithoai")));
        REQUIRE(stranger.open(QIODevice::WriteOnly));
        stranger.write("not a case file");
        stranger.close();
        CHECK(lastBackup(path) == *first);
    }

    SECTION("lie beside the file that a link leads to, whichever name it is opened by")
    {
        const QTemporaryDir desktop;
        const QString link = desktop.filePath(u("co-quan cua toi.doithoai"));
        REQUIRE(QFile::link(path, link));
        CHECK(backupFolder(link) == backupFolder(path));
        const auto made = makeBackup(link, {day("2023-02-20"), QTime(8, 0)});
        REQUIRE(made);
        CHECK(QFileInfo(made->path).absolutePath() == backupFolder(path));
        CHECK(namedBackups(path) == std::vector{*made});
        CHECK(namedBackups(link) == std::vector{*made});
        CHECK(QDir(desktop.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    }
    SECTION("two within one second do not take each other's name")
    {
        const auto first = backupNow(*fixture.office, moment("2023-03-07T08:00:00"));
        const auto second = backupNow(*fixture.office, moment("2023-03-07T08:00:00"));
        REQUIRE(first);
        REQUIRE(second);
        CHECK(first->path != second->path);
    }

    SECTION("a folder that cannot be made is said, and the file stays as it was")
    {
        QFile file(backupFolder(path));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        const auto made = backupNow(*fixture.office, moment("2023-03-07T08:00:00"));
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Storage);
        CHECK(fixture.receive({}, "Chiếu sáng").startsWith(u("KN-2023")));
    }

    SECTION("beside the window's work: the file takes acts meanwhile, and the end is told once")
    {
        int argc = 0;
        std::unique_ptr<QCoreApplication> own;
        if (QCoreApplication::instance() == nullptr)
            own = std::make_unique<QCoreApplication>(argc, nullptr);
        BackupRun run;
        int done = 0;
        QObject::connect(&run, &BackupRun::done, &run, [&](const Backup&) { ++done; });
        QObject::connect(&run, &BackupRun::failed, &run, [&](const Error& error) { FAIL_CHECK(error.message.toStdString()); });
        REQUIRE(run.start(path));
        CHECK_FALSE(run.start(path));
        fixture.receive({}, "Chiếu sáng");
        const QDeadlineTimer end(10000);
        while (done == 0 && !end.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        CHECK(done == 1);
        CHECK_FALSE(run.isRunning());
        CHECK(lastBackup(path));
    }
}
