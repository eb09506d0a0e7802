#include "office_fixture.h"

#include "services/backups.h"
#include "services/rehearsal.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>

using namespace doithoai;
using namespace doithoai::test;

namespace {

Backup at(const QDateTime& moment)
{
    return {moment.toString(Qt::ISODate), moment};
}

QSet<QDate> spansOf(const std::vector<Backup>& all, QDate (*spanOf)(QDate))
{
    QSet<QDate> spans;
    for (const Backup& backup : all)
        spans.insert(spanOf(backup.at.date()));
    return spans;
}

QDate weekOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }
QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

/// Those that stay, newest first.
std::vector<Backup> kept(std::vector<Backup> all)
{
    QSet<QString> gone;
    for (const Backup& old : outdated(all))
        gone.insert(old.path);
    std::erase_if(all, [&](const Backup& backup) { return gone.contains(backup.path); });
    std::ranges::sort(all, std::ranges::greater(), &Backup::at);
    return all;
}

} // namespace

TEST_CASE("which backups are kept")
{
    SECTION("none of none, and all of the last day")
    {
        CHECK(outdated({}).empty());
        const QDate day(2023, 6, 1);
        CHECK(outdated({at({day, QTime(8, 0)}), at({day, QTime(9, 0)}), at({day, QTime(17, 0)})}).empty());
    }
    SECTION("those that are dated ahead take no place of the others, and are thinned by themselves")
    {
        const QDateTime now(QDate(2023, 6, 1), QTime(12, 0));
        std::vector<Backup> all;
        for (int i = 0; i < 10; ++i) {
            all.push_back(at(now.addDays(-i)));
            all.push_back(at(now.addYears(15).addDays(-i)));
        }
        const QDateTime muchLater = now.addYears(16);
        std::vector<Backup> today, ahead;
        for (const Backup& one : all)
            (one.at <= now ? today : ahead).push_back(one);
        std::vector<Backup> each = outdated(today, now);
        std::ranges::copy(outdated(ahead, muchLater), std::back_inserter(each));
        CHECK(outdated(all, now) == each);
        CHECK(each.size() >= 2);
        // As if the clock had been right: the true ones would make room.
        CHECK(outdated(all, muchLater).size() > each.size());
        CHECK(isAhead(at(now.addSecs(1)), now));
        CHECK_FALSE(isAhead(at(now), now));
    }
    SECTION("a backup each working day of three years leaves 7 days, 8 weeks and 24 months")
    {
        std::vector<Backup> all;
        for (QDate day(2021, 1, 4); day <= QDate(2023, 12, 29); day = day.addDays(1)) {
            if (day.dayOfWeek() <= 5)
                all.push_back(at({day, QTime(17, 0)}));
        }
        const std::vector<Backup> left = kept(all);
        CHECK(left.front() == all.back());
        CHECK(spansOf(left, monthOf).size() == 24);
        CHECK(left.size() <= 7 + 8 + 24);
        CHECK(left.back().at.date() == QDate(2022, 1, 31)); // the newest of the oldest kept month
    }
    SECTION("in any order of days: each of the last 7 days, 8 weeks and 24 months that has one keeps its newest, and nothing else stays")
    {
        QRandomGenerator random(2023);
        for (int round = 0; round < 300; ++round) {
            std::vector<Backup> all;
            QSet<QString> taken;
            const int count = 1 + int(random.bounded(120));
            for (int i = 0; i < count; ++i) {
                const QDateTime moment(QDate(2021, 1, 1).addDays(random.bounded(1 + int(random.bounded(1200)))), QTime(random.bounded(24), random.bounded(60), 0));
                const Backup one = at(moment);
                if (!taken.contains(one.path))
                    all.push_back(one);
                taken.insert(one.path);
            }
            const std::vector<Backup> left = kept(all);
            REQUIRE_FALSE(left.empty());
            QDate (*const spans[])(QDate) = {[](QDate day) { return day; }, weekOf, monthOf};
            const qsizetype counts[] = {7, 8, 24};
            for (size_t kind = 0; kind < 3; ++kind) {
                QList<QDate> had = spansOf(all, spans[kind]).values();
                std::ranges::sort(had, std::ranges::greater());
                for (qsizetype i = 0; i < std::min(counts[kind], had.size()); ++i) {
                    const auto newest = std::ranges::max_element(all, {}, [&](const Backup& backup) {
                        return spans[kind](backup.at.date()) == had[i] ? backup.at : QDateTime();
                    });
                    CHECK(std::ranges::count(left, *newest) == 1);
                }
            }
            const QDate last = left.front().at.date();
            CHECK(std::ranges::count_if(left, [&](const Backup& backup) { return backup.at.date() != last; }) <= 7 + 8 + 24);
            CHECK(outdated(left).empty());
        }
    }
}

TEST_CASE("the folder of backups")
{
    OfficeFixture fixture;
    const QString path = fixture.office->file().path();
    const auto backup = [&](QDate day) {
        const auto made = backupNow(*fixture.office, {day, QTime(17, 0)});
        REQUIRE(made);
        return *made;
    };

    SECTION("lets go of what is no longer kept, and of nothing that somebody named otherwise")
    {
        const Backup first = backup(QDate(2023, 5, 1));
        const QString renamed = QDir(backupFolder(path)).filePath(u("co-quan-20230502-170000 giữ lại.doithoai"));
        REQUIRE(QFile::copy(first.path, renamed));
        for (int i = 0; i < 12; ++i)
            backup(QDate(2023, 5, 2).addDays(i));
        CHECK(backupsOf(path).size() < 13);
        CHECK_FALSE(QFile::exists(first.path));
        CHECK(QFile::exists(renamed));
    }
    SECTION("lets go of none that somebody chose to bring back, at home or at the second place")
    {
        const QTemporaryDir stick;
        const Backup first = backup(QDate(2023, 5, 1));
        const auto away = copyToSecondPlace(path, first, stick.path());
        REQUIRE(away);
        const auto later = [&](int from) {
            for (int i = 0; i < 12; ++i)
                REQUIRE(copyToSecondPlace(path, backup(QDate(2023, 5, 2).addDays(from + i)), stick.path()));
        };
        {
            const BackupHold atHome(first.path);
            const BackupHold atStick(away->path);
            later(0);
            CHECK(QFile::exists(first.path));
            CHECK(QFile::exists(away->path));
        }
        // Nobody wants it any more.
        later(12);
        CHECK_FALSE(QFile::exists(first.path));
        CHECK_FALSE(QFile::exists(away->path));
    }
    SECTION("a second place gets a copy of its own; one that is not there is said")
    {
        const QTemporaryDir stick;
        const Backup made = backup(QDate(2023, 5, 2));
        const auto copied = copyToSecondPlace(path, made, stick.path());
        REQUIRE(copied);
        CHECK(isWholeBackup(copied->path));
        CHECK(backupsOf(path, stick.path()).size() == 1);
        REQUIRE(copyToSecondPlace(path, made, stick.path())); // a second time changes nothing
        CHECK(backupsOf(path, stick.path()).size() == 1);
        const auto missing = copyToSecondPlace(path, made, stick.filePath(u("rút ra")));
        REQUIRE_FALSE(missing);
        CHECK(missing.error().message.contains(u("rút ra")));
    }
    SECTION("a stick that two offices share, whose files have one name, keeps the backups of both")
    {
        OfficeFixture other;
        const QString theirFile = other.office->file().path();
        REQUIRE(QFileInfo(theirFile).fileName() == QFileInfo(path).fileName());
        const QTemporaryDir stick;
        QStringList theirs;
        for (int i = 0; i < 12; ++i) {
            const auto made = backupNow(*other.office, {QDate(2023, 5, 2).addDays(i), QTime(17, 0)});
            REQUIRE(made);
            REQUIRE(copyToSecondPlace(theirFile, *made, stick.path()));
        }
        for (const Backup& one : backupsOf(theirFile, stick.path()))
            theirs.append(one.path);
        REQUIRE(theirs.size() > 6);

        CHECK(backupsOf(path, stick.path()).empty());
        CHECK_FALSE(lastBackup(path, stick.path()));
        // Of the very second of one of theirs: it is not in the way, and not taken for ours.
        const Backup made = backup(QDate(2023, 5, 13));
        const auto copied = copyToSecondPlace(path, made, stick.path());
        REQUIRE(copied);
        CHECK_FALSE(theirs.contains(copied->path));
        CHECK(copyToSecondPlace(path, made, stick.path()) == *copied);
        CHECK(backupsOf(path, stick.path()) == std::vector{*copied});
        CHECK(lastBackup(path, stick.path()) == *copied);
        for (int i = 0; i < 12; ++i)
            REQUIRE(copyToSecondPlace(path, backup(QDate(2023, 6, 2).addDays(i)), stick.path()));
        CHECK(backupsOf(path, stick.path()).size() < 13);
        for (const QString& one : std::as_const(theirs))
            CHECK(QFile::exists(one));
        CHECK(backupsOf(theirFile, stick.path()).size() == std::size_t(theirs.size()));
    }
    SECTION("one of another office that lies among ours is neither counted nor let go")
    {
        OfficeFixture other;
        const auto theirs = backupNow(*other.office, {QDate(2023, 5, 1), QTime(8, 0)});
        REQUIRE(theirs);
        const Backup first = backup(QDate(2023, 4, 30));
        const QString strange = QDir(backupFolder(path)).filePath(QFileInfo(theirs->path).fileName());
        REQUIRE(QFile::copy(theirs->path, strange));
        CHECK(lastBackup(path) == first);
        for (int i = 0; i < 12; ++i)
            backup(QDate(2023, 5, 2).addDays(i));
        CHECK(QFile::exists(strange));
    }
    SECTION("asks for a backup when there is none, and after something was written")
    {
        CHECK(needsBackup(path));
        const QDateTime soon = QDateTime::currentDateTime().addSecs(5);
        REQUIRE(backupNow(*fixture.office, soon));
        CHECK_FALSE(needsBackup(path, soon));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        CHECK(needsBackup(path, soon));
    }
    SECTION("one of a clock that ran ahead keeps no other from being made, and is known as such")
    {
        const QDateTime wrong = QDateTime::currentDateTime().addYears(12);
        const auto ahead = backupNow(*fixture.office, wrong);
        REQUIRE(ahead);
        CHECK(needsBackup(path));
        CHECK_FALSE(lastBackup(path));
        CHECK(backupAhead(path) == *ahead);
        const Backup first = backup(QDate(2023, 5, 1));
        CHECK(lastBackup(path) == first);
        CHECK(backupsOf(path) == std::vector{first, *ahead});
        // The newest of the true days stay, however many come.
        std::vector<Backup> all{first};
        for (int i = 0; i < 7; ++i)
            all.push_back(backup(QDate(2023, 5, 2).addDays(i)));
        for (size_t i = all.size() - 7; i < all.size(); ++i)
            CHECK(QFile::exists(all[i].path));
        CHECK(QFile::exists(ahead->path));
        CHECK(lastBackup(path) == all.back());
        CHECK_FALSE(backupAhead(path, wrong));
    }
    SECTION("tries one out in a place of its own: what came back is counted and proven")
    {
        fixture.receive({}, "Chiếu sáng ngõ 12");
        const Backup made = backup(QDate(2023, 5, 2));
        const auto found = rehearseRestore(made.path);
        REQUIRE(found);
        CHECK(found->isGood());
        CHECK(found->petitions == 1);
        CHECK(found->journalRows > 0);
        QFile damaged(made.path);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        REQUIRE(damaged.seek(damaged.size() / 2));
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        const auto bad = rehearseRestore(made.path);
        CHECK((!bad || !bad->isGood()));
    }
}
