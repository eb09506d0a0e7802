#include "office_fixture.h"

#include "casefile/connection.h"
#include "services/backups.h"
#include "services/file_check.h"
#include "services/restoring.h"

#include <QFile>

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
        CHECK(QFile::exists(*kept));
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
