#include "office_fixture.h"

#include "casefile/connection.h"
#include "services/backups.h"
#include "services/file_check.h"
#include "services/rehearsal.h"
#include "services/restoring.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace doithoai;
using namespace doithoai::test;

namespace {

const QDateTime tomorrow = QDateTime::currentDateTime().addDays(1);

QStringList messages(const QString& path)
{
    QStringList all;
    const auto problems = checkFileAt(path);
    REQUIRE(problems);
    for (const Problem& problem : *problems)
        all.append(problem.what + u' ' + problem.where);
    return all;
}

} // namespace

TEST_CASE("after an update of the program the backups of the version before are good ones still")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u("vp.doithoai"));
    const QString backup = backupFolder(path) + u("/vp-20261126-170000.doithoai");
    REQUIRE(QDir().mkpath(backupFolder(path)));
    const auto bytesOf = [](const QString& name) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const int version = GENERATE(1, 4);
    const QString released = QStringLiteral(TEST_DATA_DIR "/schema-%1.doithoai").arg(version);
    const QByteArray before = bytesOf(released);
    for (const QString& name : {path, backup}) {
        REQUIRE(QFile::copy(released, name));
        REQUIRE(QFile(name).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    const auto damage = [&](const QString& name) {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(8192));
        file.write(QByteArray(4096, 'x'));
    };

    SECTION("one is offered, tried out and brought back, and stays byte for byte")
    {
        damage(path);
        CHECK(adviceOnDamage(path).contains(QFileInfo(backup).fileName()));
        const auto found = rehearseRestore(backup);
        REQUIRE(found);
        CHECK(found->isGood());
        CHECK(found->sessions > 0);
        const auto kept = restoreBackup(backup, path, clerk("2026-11-27"));
        REQUIRE(kept);
        CHECK(QFile::exists(kept->kept));
        CHECK(messages(path) == QStringList());
        CHECK(bytesOf(backup) == before);
        // The file, what it was, and the folder of backups: nothing else lies there.
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).filter(u("restoring")).isEmpty());
        CHECK(QDir(backupFolder(path)).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    SECTION("one that is damaged is none")
    {
        damage(path);
        damage(backup);
        CHECK_FALSE(adviceOnDamage(path).contains(QFileInfo(backup).fileName()));
        CHECK_FALSE(restoreBackup(backup, path, clerk("2026-11-27")));
    }
    SECTION("the file that was brought up to date since is measured by them")
    {
        REQUIRE(CaseFile::open(path, CaseFile::Access::ReadWrite));
        CHECK(messages(path) == QStringList());
    }
}

TEST_CASE("a case file that is no longer one, beside its backups, is damaged")
{
    OfficeFixture f;
    const QString path = f.office->file().path();
    const auto backup = backupNow(*f.office, QDateTime(QDate(2023, 2, 1), QTime(8, 0)));
    REQUIRE(backup);
    f.office.reset();
    const auto openingError = [&] {
        const auto opened = CaseFile::open(path, CaseFile::Access::ReadOnly);
        REQUIRE_FALSE(opened);
        return seenBesideBackups(opened.error(), path);
    };
    QFile file(path);
    SECTION("empty") { REQUIRE(file.resize(0)); }
    SECTION("gone") { REQUIRE(file.remove()); }
    SECTION("with another head")
    {
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
        file.close();
    }
    SECTION("with the mark of another program")
    {
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(68));
        file.write(QByteArray(4, '\0'));
        file.close();
    }
    const Error error = openingError();
    CHECK(error.trouble == Trouble::Damaged);
    CHECK(error.message.contains(u("backup")));
    CHECK(adviceOnDamage(path).contains(QFileInfo(backup->path).fileName()));
    REQUIRE(restoreBackup(backup->path, path, clerk("2023-02-02")));
    CHECK(CaseFile::open(path, CaseFile::Access::ReadWrite));
    // Without a whole backup it is no case file, as ever.
    REQUIRE(QFile::resize(path, 0));
    REQUIRE(QFile::resize(backup->path, 100));
    CHECK(openingError().trouble == Trouble::Storage);
}

TEST_CASE("a journal whose end was cut off")
{
    OfficeFixture f;
    const QString path = f.office->file().path();
    REQUIRE(f.office->changeSetting(u("papers.place"), u("Từ Sơn"), clerk("2023-02-01")));
    const QByteArray earlier = [&] {
        f.office.reset();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    const auto reopen = [&] {
        auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        f.office = std::move(*Office::open(std::move(*file), f.papers));
    };
    reopen();
    f.receive({}, "Chiếu sáng");
    const auto backup = backupNow(*f.office, tomorrow);
    REQUIRE(backup);
    f.office.reset();

    SECTION("is whole by its chain, and is found by the backup that has the rest")
    {
        CHECK(messages(path) == QStringList());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(earlier);
        file.close();
        const QStringList found = messages(path);
        REQUIRE(found.size() == 1);
        CHECK(found.front().startsWith(u("journal ")));
    }
    SECTION("is found too when something else was written after the cut")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(earlier);
        file.close();
        reopen();
        for (int i = 0; i < 30; ++i)
            REQUIRE(f.office->changeSetting(u("papers.place"), u("Bắc Ninh %1").arg(i), clerk("2023-02-01")));
        f.office.reset();
        CHECK(messages(path).size() == 1);
    }
    SECTION("is found too when a newer backup was made of what is left")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(earlier);
        file.close();
        reopen();
        REQUIRE(f.office->changeSetting(u("papers.place"), u("Bắc Ninh"), clerk("2023-02-01")));
        REQUIRE(backupNow(*f.office, tomorrow.addDays(1)));
        f.office.reset();
        CHECK(messages(path).size() == 1);
    }
    SECTION("is found by an older backup where the newest is damaged, and that one is offered")
    {
        const QString older = QString(backup->path).replace(tomorrow.toString(QStringLiteral("yyyyMMdd")), tomorrow.addDays(-3).toString(QStringLiteral("yyyyMMdd")));
        REQUIRE(QFile::copy(backup->path, older));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(earlier);
        file.close();
        SECTION("so that it cannot be opened")
        {
            QFile newest(backup->path);
            REQUIRE(newest.open(QIODevice::ReadWrite));
            REQUIRE(newest.seek(4096));
            newest.write(QByteArray(int(std::min<qint64>(400000, newest.size() - 4096)), 'x'));
            newest.close();
            REQUIRE(isWholeBackup(backup->path));
        }
        SECTION("so that only its proof tells")
        {
            const auto changed = Connection::open(backup->path, Connection::Access::ReadWrite);
            REQUIRE(changed);
            REQUIRE((*changed)->run(u("DROP TRIGGER \"journal_no_update\"")));
            REQUIRE((*changed)->run(u("UPDATE \"journal\" SET \"hash\" = randomblob(32) WHERE \"seq\" = (SELECT max(\"seq\") FROM \"journal\")")));
        }
        CHECK(messages(path).size() == 1);
        CHECK(adviceOnDamage(path).contains(older));
        CHECK_FALSE(adviceOnDamage(path).contains(backup->path));
        // With none that is good nothing is proved, and none is offered.
        REQUIRE(QFile::remove(older));
        CHECK(messages(path) == QStringList());
        CHECK_FALSE(adviceOnDamage(path).contains(backup->path));
    }
    SECTION("is no fault where the person brought an earlier backup back")
    {
        QFile first(f.folder.filePath(u("dau.doithoai")));
        REQUIRE(first.open(QIODevice::WriteOnly));
        first.write(earlier);
        first.close();
        // What a backup of tomorrow holds is measured against a restoring of the day after.
        const auto kept = restoreBackup(first.fileName(), path, clerk("2023-02-02"));
        REQUIRE(kept);
        CHECK(QFile::exists(kept->kept));
        {
            auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
            REQUIRE(file);
            CHECK(restoredAt(**file)->isValid());
        }
        QFile::rename(backup->path, QString(backup->path).replace(tomorrow.toString(QStringLiteral("yyyyMMdd")),
                                                                   tomorrow.addDays(-2).toString(QStringLiteral("yyyyMMdd"))));
        CHECK(messages(path) == QStringList());
    }
}
