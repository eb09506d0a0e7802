#include "person_fixture.h"

#include "services/erasing.h"
#include "services/file_check.h"
#include "services/restoring.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

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
    SECTION("not by taking away a link to one, which stays where it is")
    {
        const QString away = folder.filePath(u("usb.doithoai"));
        REQUIRE(QFile::rename(old->path, away));
        REQUIRE(QFile::link(away, old->path));
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.removed == QStringList());
        REQUIRE(done.left.size() == 1);
        CHECK(done.left.front().trouble.contains(QFileInfo(away).canonicalFilePath()));
        CHECK(QFileInfo(old->path).isSymLink());
        CHECK(loadOwed(office->file())->size() == 1);
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

TEST_CASE_METHOD(PersonFixture, "A copy that holds what the file has not is left, and named")
{
    mention();
    withdraw();
    const auto old = makeBackup(path(), QDateTime(day("2023-02-15"), QTime(8, 0)));
    const QString late = receive({}, "Chỉ bản sau còn giữ");
    const auto later = makeBackup(path(), QDateTime(day("2023-02-16"), QTime(8, 0)));
    REQUIRE(later);
    const QString own = path();
    QString aside;
    office.reset();
    SECTION("after an older backup was brought back")
    {
        const auto back = restoreBackup(old->path, own, clerk("2023-02-17"));
        REQUIRE(back);
        aside = back->kept;
    }
    SECTION("after a copy was put there by other means")
    {
        REQUIRE(QFile::remove(own));
        REQUIRE(QFile::copy(old->path, own));
    }
    office = std::move(*Office::open(std::move(*CaseFile::open(own, CaseFile::Access::ReadWrite)), papers));
    CHECK_FALSE(office->resolve(late));
    ErasureRequest wanted = request();
    wanted.isInWords = true;
    wanted.isWithBackups = true;
    erased(wanted);
    const FinishedErasing done = finished();
    CHECK(done.removed == QStringList{old->path});
    CHECK(QFile::exists(done.backup));
    QStringList left;
    for (const StaleCopy& copy : done.left) {
        left.append(copy.path);
        CHECK(copy.trouble.contains(u("does not have")));
        CHECK(QFile::exists(copy.path));
    }
    CHECK(left.contains(later->path));
    CHECK(left.size() == (aside.isEmpty() ? 1 : 2));
    CHECK((aside.isEmpty() || left.contains(aside)));
    // They stay named, and nothing more is made for them.
    const FinishedErasing again = finished();
    CHECK(again.left.size() == done.left.size());
    CHECK(again.backup.isEmpty());
    CHECK(QFile::exists(later->path));
    CHECK(problems() == QStringList());
}

TEST_CASE_METHOD(PersonFixture, "Copies that were made under another name of the file are found by what they hold")
{
    mention();
    withdraw();
    const auto old = makeBackup(path(), QDateTime(day("2023-02-15"), QTime(8, 0)));
    REQUIRE(old);
    const QString byHand = backupFolder(path()) + u("/truoc khi sua.doithoai");
    REQUIRE(QFile::copy(old->path, byHand));
    const QString before = path();
    const QString renamed = folder.filePath(u("nam moi.doithoai"));
    office.reset();
    REQUIRE(QFile::rename(before, renamed));
    const auto reopen = [&] { office = std::move(*Office::open(std::move(*CaseFile::open(renamed, CaseFile::Access::ReadWrite)), papers)); };
    ErasureRequest wanted = request();
    wanted.isInWords = true;
    wanted.isWithBackups = true;

    SECTION("the program's own go, one that somebody named is left and said")
    {
        reopen();
        CHECK(staleCopies(*office, {}, {petition})->size() == 2);
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.removed == QStringList{old->path});
        REQUIRE(done.left.size() == 1);
        CHECK(done.left.front().path == byHand);
        CHECK(done.left.front().trouble.contains(u("somebody gave it")));
        CHECK(QFile::exists(byHand));
        // Nobody is reminded of what is to be kept.
        CHECK(loadOwed(office->file())->empty());
    }
    SECTION("those of a file that still stands there are that file's")
    {
        REQUIRE(QFile::copy(renamed, before));
        reopen();
        erased(wanted);
        const FinishedErasing done = finished();
        CHECK(done.removed.isEmpty());
        CHECK(QFile::exists(old->path));
        REQUIRE(done.left.size() == 2);
        CHECK(std::ranges::any_of(done.left, [&](const StaleCopy& copy) { return copy.path == old->path && copy.trouble.contains(QFileInfo(before).fileName()); }));
        CHECK(loadOwed(office->file())->empty());
    }
    SECTION("and the advice on damage names them")
    {
        QFile file(renamed);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(file.size() - 4096));
        file.write(QByteArray(4096, 'x'));
        file.close();
        CHECK(adviceOnDamage(renamed).contains(QFileInfo(old->path).fileName()));
    }
}

TEST_CASE_METHOD(PersonFixture, "No older copy goes where the file has damage that nobody saw")
{
    // The bytes of an attached file stand in no row that SQLite looks into by itself.
    const QByteArray rare = "tam dinh kem chi co mot lan trong tep";
    QFile paper(folder.filePath(u("anh.bin")));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.write(rare);
    paper.close();
    REQUIRE(attach(*office, petition, paper.fileName(), {}, clerk("2023-02-12")));
    withdraw();
    const auto old = makeBackup(path(), QDateTime(day("2023-02-15"), QTime(8, 0)));
    REQUIRE(old);
    const QString own = path();
    const auto reopen = [&] { office = std::move(*Office::open(std::move(*CaseFile::open(own, CaseFile::Access::ReadWrite)), papers)); };
    const auto replaceOnDisk = [&](const QByteArray& what, const QByteArray& with) {
        office.reset();
        QFile file(own);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qsizetype at = file.readAll().indexOf(what);
        REQUIRE(at > 0);
        file.seek(at);
        REQUIRE(file.write(with) == with.size());
        file.close();
        reopen();
    };
    QByteArray wrong = rare;
    wrong[3] = char(wrong[3] ^ 4);
    replaceOnDisk(rare, wrong);
    const QString stick = folder.filePath(u("stick"));
    REQUIRE(QDir().mkpath(stick));
    const QString there = stick + u'/' + QFileInfo(old->path).fileName();
    REQUIRE(QFile::copy(old->path, there));
    ErasureRequest wanted = request();
    wanted.isWithBackups = true;
    wanted.secondPlace = stick;
    erased(wanted);

    const FinishedErasing done = finished();
    CHECK(done.isRewritten);
    CHECK(done.removed == QStringList());
    CHECK(done.backup.isEmpty());
    REQUIRE(done.troubles.size() == 1);
    CHECK(done.troubles.front().trouble == Trouble::Damaged);
    CHECK(done.troubles.front().message.contains(u("The file is damaged")));
    // What to do: the good one is named.
    CHECK(done.troubles.front().message.contains(QDir::toNativeSeparators(old->path)));
    REQUIRE(done.left.size() == 2);
    CHECK(done.left.front().path == old->path);
    CHECK(done.left.back().path == there);
    CHECK(isGoodBackup(old->path));
    CHECK(isGoodBackup(there));
    CHECK(loadOwed(office->file())->size() == 2);
    // Nothing is piled up by trying again.
    CHECK(backupsOf(own).size() == 1);
    CHECK(finished().removed == QStringList());
    CHECK(backupsOf(own).size() == 1);

    replaceOnDisk(wrong, rare);
    const FinishedErasing mended = finished();
    CHECK(mended.isAll());
    CHECK(mended.removed == QStringList{old->path, there});
    CHECK(loadOwed(office->file())->empty());
    CHECK(problems() == QStringList());
}

TEST_CASE_METHOD(PersonFixture, "A copy from which another erasure took the words is not said to hold them")
{
    mention();
    withdraw();
    const QString keep = folder.filePath(u("giu/truoc.doithoai"));
    REQUIRE(QDir().mkpath(folder.filePath(u("giu"))));
    REQUIRE(backupTo(office->file(), keep));
    ErasureRequest wanted = request();
    wanted.isInWords = true;
    wanted.isWithBackups = true;
    erased(wanted);
    CHECK(finished().isAll());
    const auto later = makeBackup(path(), QDateTime(day("2023-03-02"), QTime(8, 0)));
    REQUIRE(later);
    REQUIRE(wordsIn(later->path) == QStringList());
    const QString own = path();
    office.reset();
    REQUIRE(restoreBackup(keep, own, clerk("2023-03-03")));
    office = std::move(*Office::open(std::move(*CaseFile::open(own, CaseFile::Access::ReadWrite)), papers));
    const auto left = [&] {
        erased(wanted);
        std::vector<StaleCopy> copies = finished().left;
        std::erase_if(copies, [&](const StaleCopy& copy) { return copy.path != later->path; });
        REQUIRE(copies.size() == 1);
        CHECK(QFile::exists(later->path));
        return copies.front().trouble;
    };
    const QString said = left();
    CHECK_FALSE(said.contains(u("still holds")));
    CHECK(said.contains(u("by another erasure")));
}
