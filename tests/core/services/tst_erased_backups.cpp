#include "person_fixture.h"

#include "services/erasing.h"

#include <QDir>
#include <QFile>

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(PersonFixture, "Older backups that hold erased words go after a new one is made")
{
    const QDateTime then(day("2023-02-15"), QTime(8, 0));
    mention();
    withdraw();
    const auto old = makeBackup(path(), then);
    REQUIRE(old);
    const QString stick = folder.filePath(u("stick"));
    ErasureRequest wanted = request();
    wanted.isInWords = true;
    wanted.isWithBackups = true;

    SECTION("at home, and at a second place that is there")
    {
        REQUIRE(QDir().mkpath(stick));
        const auto copied = copyToSecondPlace(path(), *old, stick);
        REQUIRE(copied);
        wanted.secondPlace = stick;
        CHECK(staleCopies(*office, stick, {petition})->size() == 2);
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.isAll());
        CHECK(done.removed == QStringList{old->path, copied->path});
        CHECK(!QFile::exists(old->path));
        CHECK(!QFile::exists(copied->path));
        CHECK(QFile::exists(done.backup));
        CHECK(wordsIn(done.backup) == QStringList());
        CHECK(backupsOf(path(), stick).size() == 1);
        CHECK(wordsIn(backupsOf(path(), stick).front().path) == QStringList());
        CHECK(loadOwed(office->file())->empty());
        // Nothing is owed: nothing happens.
        CHECK(finished().backup.isEmpty());
        CHECK(problems() == QStringList());
    }
    SECTION("also one that was made between two erasures of the same case, with the words that only the second took")
    {
        wanted.isInWords = false;
        erased(wanted);
        const FinishedErasing first = finished();
        CHECK(!wordsIn(first.backup).isEmpty());
        // As the second erasure would find it.
        CHECK(staleCopies(*office, {})->empty());
        REQUIRE(staleCopies(*office, {}, {petition})->size() == 1);
        wanted.words = {name};
        wanted.isInWords = true;
        erased(wanted);
        const FinishedErasing second = finished();
        CHECK(second.removed == QStringList{first.backup});
        REQUIRE(backupsOf(path()).size() == 1);
        CHECK(backupsOf(path()).front().path == second.backup);
        CHECK(staleCopies(*office, {})->empty());
        // Nothing that it holds was taken out since: it stays.
        CHECK(finished().removed.isEmpty());
    }
    SECTION("also one that was made before the case came in, and names the person elsewhere")
    {
        const QString neighbour = u("Lò Thị Mẩy Xuyến");
        // In personal words, and in the journal's own pictures.
        const QString about = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("content"), u("Nhà bà ") + neighbour + u(" lấn ngõ")}}, "2023-02-21");
        const auto before = makeBackup(path(), then.addDays(6));
        set(session, {{u("participants"), u("Bà ") + neighbour}}, "2023-02-22");
        const auto later = makeBackup(path(), then.addDays(7));
        const QString late = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), neighbour}, {u("content"), u("Xin rút")}}, "2023-02-23");
        go(late, "withdraw", "2023-02-24", {{u("askedBy"), u("Con")}}, u("Đã thỏa thuận"));
        ErasureRequest other = request();
        other.petitions = {late};
        other.isWithBackups = true;
        // Where only the case's own record loses the name, none of them holds anything that was taken out.
        erased(other);
        CHECK(finished().removed.isEmpty());
        other.words = {neighbour};
        other.isEverywhere = true;
        erased(other);
        CHECK(finished().removed.size() == 2);
        CHECK_FALSE(QFile::exists(before->path));
        CHECK_FALSE(QFile::exists(later->path));
        CHECK(QFile::exists(old->path)); // knows neither of the case nor of the name
        CHECK(problems() == QStringList());
        CHECK_FALSE(office->petition({about})->petition.content.contains(neighbour));
    }
    SECTION("never those of another office, whose file has the same name and cases of the same codes")
    {
        REQUIRE(QDir().mkpath(stick));
        PersonFixture other;
        REQUIRE(other.petition == petition);
        const auto theirs = makeBackup(other.path(), then.addDays(1));
        REQUIRE(theirs);
        const auto shared = copyToSecondPlace(other.path(), *theirs, stick);
        REQUIRE(shared);
        const QString strange = backupFolder(path()) + u'/' + QFileInfo(theirs->path).fileName();
        REQUIRE(QFile::copy(theirs->path, strange));
        REQUIRE(copyToSecondPlace(path(), *old, stick));
        wanted.secondPlace = stick;
        CHECK(staleCopies(*office, stick, {petition})->size() == 2);
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.isAll());
        CHECK(done.removed.size() == 2);
        CHECK(QFile::exists(shared->path));
        CHECK(QFile::exists(strange));
    }
    SECTION("a place that is away is remembered, and cleared when it is back")
    {
        wanted.secondPlace = stick;
        erased(wanted);
        const FinishedErasing first = finished();
        CHECK(first.unreachable == QStringList{stick});
        CHECK(*loadOwed(office->file()) == std::vector<Owed>{{u("backups"), stick}});
        REQUIRE(QDir().mkpath(stick));
        const QString late = stick + u'/' + QFileInfo(old->path).fileName();
        QFile::remove(late);
        {
            // The stick comes back with what it took away.
            CaseFile::open(first.backup, CaseFile::Access::ReadOnly);
            REQUIRE(QFile::copy(first.backup, late));
            CHECK(staleCopies(*office, stick)->empty());
        }
        CHECK(finished().isAll());
        CHECK(loadOwed(office->file())->empty());
        CHECK(problems() == QStringList());
    }
    SECTION("they stay where that is wished; a copy that is no file of ours is left, and said")
    {
        QFile broken(backupFolder(path()) + u("/co-quan-20230101-080000.doithoai"));
        REQUIRE(broken.open(QIODevice::WriteOnly));
        broken.write("no database");
        broken.close();
        wanted.isWithBackups = false;
        erased(wanted);
        CHECK(finished().removed.isEmpty());
        CHECK(QFile::exists(old->path));
        const auto stale = staleCopies(*office, {});
        REQUIRE(stale->size() == 2);
        CHECK(!stale->front().trouble.isEmpty());
        CHECK(stale->back().path == old->path);
    }
}
