#include "office_fixture.h"

#include "services/attachments.h"
#include "services/backups.h"
#include "services/file_check.h"
#include "services/restoring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <utility>

using namespace doithoai;
using namespace doithoai::test;

namespace {

QDateTime at(const char* iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

/// A file that was copied by hand, written to, and backed up.
struct CopiedByHand : OfficeFixture {
    CopiedByHand()
    {
        receive({}, "Chiếu sáng");
        path = office->file().path();
        older = folder.filePath(u("chep tay.doithoai"));
        REQUIRE(QFile::copy(path, older));
        receive({}, "Cống hỏng");
        const auto made = makeBackup(path, at("2023-03-07T10:00:00"));
        REQUIRE(made);
        fuller = *made;
    }
    void putOlderInItsPlace()
    {
        office.reset();
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::copy(older, path));
        reopen();
    }
    void reopen() { office = std::move(*Office::open(std::move(*CaseFile::open(path, CaseFile::Access::ReadWrite)), papers)); }

    QString path, older;
    Backup fuller;
};

} // namespace

TEST_CASE("a backup that holds what the file has lost")
{
    CopiedByHand fixture;

    SECTION("is told once an older copy stands in the file's place")
    {
        CHECK_FALSE(fullerBackup(fixture.office->file()));
        fixture.putOlderInItsPlace();
        CHECK(fullerBackup(fixture.office->file()) == fixture.fuller);
        fixture.receive({}, "Rác thải");
        CHECK(fullerBackup(fixture.office->file()) == fixture.fuller);
        // Nor does a backup of the older copy, as the closing program makes one, end it.
        REQUIRE(makeBackup(fixture.path, at("2023-03-08T10:00:00")));
        CHECK(fullerBackup(fixture.office->file()) == fixture.fuller);
        CHECK(adviceOnDamage(fixture.path).contains(QFileInfo(fixture.fuller.path).fileName()));
    }

    SECTION("is not told where the file has gone on since, nor where somebody brought an older one back")
    {
        fixture.receive({}, "Rác thải");
        CHECK_FALSE(fullerBackup(fixture.office->file()));
        fixture.office.reset();
        REQUIRE(restoreBackup(fixture.older, fixture.path, clerk("2023-03-07"), {}));
        fixture.reopen();
        CHECK_FALSE(fullerBackup(fixture.office->file()));
    }

    SECTION("stays when its day is over, at home and at the second place; one that the file has all of goes")
    {
        const QTemporaryDir stick;
        REQUIRE(copyToSecondPlace(fixture.path, fixture.fuller, stick.path()));
        const auto covered = makeBackup(fixture.path, at("2023-03-07T11:00:00"));
        REQUIRE(covered);
        fixture.putOlderInItsPlace();
        const auto early = makeBackup(fixture.path, at("2023-03-07T15:00:00"));
        const auto late = makeBackup(fixture.path, at("2023-03-07T17:00:00"));
        const auto next = makeBackup(fixture.path, at("2023-03-08T17:00:00"));
        REQUIRE(early);
        REQUIRE(late);
        REQUIRE(next);
        REQUIRE(copyToSecondPlace(fixture.path, *late, stick.path()));
        REQUIRE(copyToSecondPlace(fixture.path, *next, stick.path()));
        CHECK(QFileInfo::exists(fixture.fuller.path));
        CHECK(QFileInfo::exists(covered->path));
        CHECK_FALSE(QFileInfo::exists(early->path));
        CHECK(QFileInfo::exists(late->path));
        CHECK(QFileInfo::exists(stick.filePath(QFileInfo(fixture.fuller.path).fileName())));
        const auto found = checkAgainstBackup(fixture.office->file());
        REQUIRE(found);
        CHECK(found->size() == 1);
    }

    SECTION("is found by its own words where the file has another name now")
    {
        fixture.putOlderInItsPlace();
        fixture.office.reset();
        const QString renamed = fixture.folder.filePath(u("ten khac.doithoai"));
        REQUIRE(QFile::rename(fixture.path, renamed));
        const auto found = checkFileAt(renamed);
        REQUIRE(found);
        REQUIRE(found->size() == 1);
        CHECK(found->front().message.contains(QFileInfo(fixture.fuller.path).fileName()));
    }

    SECTION("is no loss where a copy went its own way and is gone")
    {
        // Somebody tried things out in a copy, which was backed up when it was closed.
        fixture.office.reset();
        const QString tried = fixture.folder.filePath(u("thu.doithoai"));
        REQUIRE(QFile::copy(fixture.path, tried));
        const QString own = std::exchange(fixture.path, tried);
        fixture.reopen();
        fixture.receive({}, "Chỉ để thử");
        REQUIRE(makeBackup(tried, at("2023-03-07T18:00:00")));
        fixture.office.reset();
        fixture.path = own;
        fixture.reopen();
        fixture.receive({}, "Rác thải");
        REQUIRE(QFile::remove(tried));
        auto found = checkAgainstBackup(fixture.office->file());
        REQUIRE(found);
        CHECK(found->empty());
        // Nor where it had been brought back beside the file, to be compared.
        fixture.office.reset();
        REQUIRE(restoreBackup(fixture.fuller.path, tried, clerk("2023-03-08"), {}));
        REQUIRE(makeBackup(tried, at("2023-03-08T18:00:00")));
        REQUIRE(QFile::remove(tried));
        found = checkFileAt(own);
        REQUIRE(found);
        CHECK(found->empty());
        fixture.reopen();
    }

    SECTION("is no loss where it was made before an older one was brought back, whatever its clock said")
    {
        const QDateTime ahead = QDateTime::currentDateTime().addSecs(2);
        const auto dated = makeBackup(fixture.path, ahead);
        REQUIRE(dated);
        fixture.office.reset();
        REQUIRE(restoreBackup(fixture.older, fixture.path, clerk("2023-03-07"), {}));
        // The same as waiting until its moment is over.
        const QString past = backupFolder(fixture.path) + u("/co-quan-%1.doithoai").arg(QDateTime::currentDateTime().addSecs(-1).toString(u("yyyyMMdd-HHmmss")));
        REQUIRE(QFile::rename(dated->path, past));
        auto found = checkFileAt(fixture.path);
        REQUIRE(found);
        CHECK(found->empty());
        // One that was made since is asked.
        fixture.reopen();
        REQUIRE(QFile::remove(fixture.older));
        REQUIRE(QFile::copy(fixture.path, fixture.older));
        fixture.receive({}, "Rác thải");
        REQUIRE(backupNow(*fixture.office));
        fixture.putOlderInItsPlace();
        found = checkAgainstBackup(fixture.office->file());
        REQUIRE(found);
        CHECK(found->size() == 1);
    }

    SECTION("is offered where the file was renamed, and cannot say any more whose it is")
    {
        fixture.office.reset();
        const QString renamed = fixture.folder.filePath(u("ten khac.doithoai"));
        REQUIRE(QFile::rename(fixture.path, renamed));
        QFile file(renamed);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(QByteArray(100, '\0')) == 100);
        file.close();
        CHECK(adviceOnDamage(renamed).contains(QFileInfo(fixture.fuller.path).fileName()));
    }
}

TEST_CASE("backups of a file that was damaged and nobody saw it")
{
    CopiedByHand fixture;
    // The bytes of an attached file stand in no row that SQLite looks into by itself.
    const QByteArray rare = "tam dinh kem chi co mot lan trong tep";
    const QString paper = fixture.folder.filePath(u("anh.bin"));
    QFile file(paper);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(rare);
    file.close();
    const QString code = fixture.receive({}, "Đèn đường");
    REQUIRE(attach(*fixture.office, code, paper, {}, clerk("2023-03-07")));
    const auto make = [&](const char* iso) {
        const auto made = makeBackup(fixture.path, at(iso));
        REQUIRE(made);
        return *made;
    };
    // Of a day that is over the newest is kept.
    const Backup first = make("2023-03-08T09:00:00");
    const Backup second = make("2023-03-08T17:00:00");
    const auto damage = [&] {
        fixture.office.reset();
        QFile own(fixture.path);
        REQUIRE(own.open(QIODevice::ReadWrite));
        const qsizetype place = own.readAll().indexOf(rare);
        REQUIRE(place > 0);
        own.seek(place + 3);
        own.putChar('X');
        own.close();
        fixture.reopen();
    };

    SECTION("keep what is older than a week, and say so")
    {
        damage();
        const Backup made = make("2023-03-20T17:00:00");
        CHECK(QFileInfo::exists(first.path));
        CHECK(made.doubt.contains(QDir::toNativeSeparators(second.path)));
    }
    SECTION("let go of it where all of the new one is good")
    {
        const Backup made = make("2023-03-20T17:00:00");
        CHECK_FALSE(QFileInfo::exists(first.path));
        CHECK(QFileInfo::exists(second.path));
        CHECK(made.doubt.isEmpty());
    }
}
