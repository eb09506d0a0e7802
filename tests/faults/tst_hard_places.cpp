#include "faults/long_run.h"
#include "faults/real_program.h"
#include "faults/small_disk.h"
#include "faults/walk.h"

#include "services/file_check.h"

#include <QDir>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace doithoai;
using namespace doithoai::faults;
using test::u;

namespace {

QString tableOf(const QString& path, int rows)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receivedOn,channel,content\n");
    for (int i = 0; i < rows; ++i)
        file.write(u("2023-03-02,survey,Nạo vét mương đoạn %1 để nước thoát về kênh tiêu\n").arg(i).toUtf8());
    return path;
}

QStringList importing(const QString& file, const QString& table)
{
    return {u("import"), file, u("petitions"), table, u("--today"), u("2023-03-09")};
}

void checkWholeAt(const QString& path)
{
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    INFO((file ? QString() : file.error().message).toStdString());
    REQUIRE(file);
    const auto problems = checkWhole(**file);
    REQUIRE(problems);
    CHECK(problems->empty());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A disk that fills refuses in words, keeps the file whole, and goes on once there is room")
{
    QTemporaryDir folder;
    const QString made = folder.filePath(u("moi.doithoai"));
    REQUIRE(RealProgram::run({u("new"), made}).code == 0);
    const int size = int(QFileInfo(made).size() / 1024);
    const QString table = tableOf(folder.filePath(u("bang.csv")), 3000);
    const auto kind = GENERATE(SmallDisk::Kind::Memory, SmallDisk::Kind::Real);
    SmallDisk disk(kind, size + 600);
    INFO(SmallDisk::nameOf(kind));
    if (!disk.isThere()) {
        WARN("no disk may be put up here (" << SmallDisk::nameOf(kind) << "): the limit of a file's size is tested instead, below");
        return;
    }
    const QString file = disk.at("co-quan.doithoai");
    REQUIRE(QFile::copy(made, file));
    const QByteArray before = bytesOf(file);

    const auto refused = RealProgram::run(importing(file, table));
    INFO(refused.err.toStdString());
    CHECK(refused.code == 3);
    CHECK_FALSE(refused.wasKilled);
    CHECK(refused.err.size() > 20);
    checkWholeAt(file);
    CHECK(bytesOf(file) == before);

    // A backup has no room either, and leaves nothing of itself behind.
    const auto copied = RealProgram::run({u("backup"), file, disk.at("sao.doithoai"), u("--lang"), u("en")});
    CHECK(copied.code == 3);
    CHECK(copied.err.contains("no room for the copy"));
    CHECK_FALSE(QFile::exists(disk.at("sao.doithoai")));
    CHECK(QDir(disk.path()).entryList({u(".*part*")}, QDir::Files | QDir::Hidden).isEmpty());

    // A new file has no room: nothing of it stays.
    const auto another = RealProgram::run({u("new"), disk.at("khac.doithoai"), u("--sample"), u("--lang"), u("en")});
    CHECK(another.code == 3);
    CHECK(another.err.contains("no file was made"));
    CHECK_FALSE(QFile::exists(disk.at("khac.doithoai")));
    CHECK(QDir(disk.path()).entryList({u(".*part*")}, QDir::Files | QDir::Hidden).isEmpty());

    // The backup before the table had taken the room: once somebody makes some, work goes on.
    REQUIRE(QDir(disk.at("sao-luu")).removeRecursively());
    CHECK(RealProgram::run({u("add"), file, u("petition"), u("--set"), u("receivedOn=2023-03-02"), u("--set"), u("channel=survey"), u("--set"),
                            u("content=Mẫu"), u("--today"), u("2023-03-09")})
              .code
          == 0);
    checkWholeAt(file);
}

TEST_CASE("A real disk with little room left, however much it is, refuses in words and keeps the file whole")
{
    QTemporaryDir folder;
    const QString made = folder.filePath(u("moi.doithoai"));
    REQUIRE(RealProgram::run({u("new"), made}).code == 0);
    const int size = int(QFileInfo(made).size() / 1024);
    const QString table = tableOf(folder.filePath(u("bang.csv")), 400);
    SmallDisk disk(SmallDisk::Kind::Real, 4 * size);
    if (!disk.isThere()) {
        WARN("no loop device may be mounted here: tmpfs above and the limit of a file's size below are tested instead");
        return;
    }
    const QString file = disk.at("co-quan.doithoai");
    const int steps = isLongRun() ? 100 : 8;
    const int most = 3 * size; // for the backup before the table, the rows and the journal
    int refusals = 0;
    for (int step = 0; step <= steps; ++step) {
        REQUIRE(disk.leave(4 * size));
        QFile::remove(file);
        QDir(disk.at("sao-luu")).removeRecursively();
        REQUIRE(QFile::copy(made, file));
        REQUIRE(disk.leave(most * step / steps));
        const auto run = RealProgram::run(importing(file, table));
        INFO(most * step / steps << " kB left, code " << run.code << ' ' << run.err.toStdString());
        CHECK_FALSE(run.wasKilled);
        CHECK((run.code == 0 || run.code == 3));
        if (run.code == 3) {
            ++refusals;
            CHECK(run.err.size() > 20);
            CHECK(bytesOf(file) == bytesOf(made));
        }
        CHECK(QDir(disk.path()).entryList({u(".*part*")}, QDir::Files | QDir::Hidden).isEmpty());
        REQUIRE(disk.leave(4 * size));
        checkWholeAt(file);
    }
    std::printf("%d rooms left on an ext4 disk: %d refusals, every file whole\n", steps + 1, refusals);
    CHECK(refusals > 0);
    CHECK(refusals <= steps);
}

TEST_CASE("A limit that a file's size meets refuses in words at every size and keeps the file whole")
{
    QTemporaryDir folder;
    const QString made = folder.filePath(u("moi.doithoai"));
    REQUIRE(RealProgram::run({u("new"), made}).code == 0);
    const QString table = tableOf(folder.filePath(u("bang.csv")), 400);
    const qint64 size = QFileInfo(made).size();
    const int steps = isLongRun() ? 60 : 6;
    int refusals = 0;
    for (int step = 0; step < steps; ++step) {
        const QString file = folder.filePath(u("co-quan-%1.doithoai").arg(step));
        REQUIRE(QFile::copy(made, file));
        const rlim_t limit = rlim_t(size * step / steps + 4096);
        const auto run = RealProgram::run(importing(file, table), {}, [limit] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit sizes{limit, limit};
            ::setrlimit(RLIMIT_FSIZE, &sizes);
        });
        INFO("limit " << limit << ", code " << run.code << ' ' << run.err.toStdString());
        CHECK_FALSE(run.wasKilled);
        CHECK((run.code == 0 || run.code == 3));
        if (run.code == 3) {
            ++refusals;
            CHECK(run.err.size() > 20);
        }
        checkWholeAt(file);
        REQUIRE(QFile::remove(file));
    }
    std::printf("%d sizes at which a file may not grow: %d refusals, every file whole\n", steps, refusals);
    CHECK(refusals > 0);
}

TEST_CASE("A file that is moved, removed or replaced under an open office takes nothing in, and says so")
{
    Stage stage;
    const QString aside = stage.folder() + u("/khac.doithoai");
    const auto act = [&](const char* value) {
        return stage.office().changeSetting(u("reports.signerName"), u(value), test::clerk("2023-01-03"));
    };
    REQUIRE(act("Một"));
    const auto before = contentsOf(stage.office().file());
    SECTION("moved: refused, and taken in once it lies there again")
    {
        REQUIRE(QFile::rename(stage.path(), aside));
        const auto refused = act("Hai");
        REQUIRE_FALSE(refused);
        CHECK(refused.error().trouble == Trouble::Storage);
        CHECK(refused.error().message.contains(u("where it was opened")));
        REQUIRE(QFile::rename(aside, stage.path()));
        CHECK(contentsOf(stage.office().file()) == before);
        CHECK(act("Hai"));
    }
    SECTION("removed: refused, nothing is told as saved that nobody could find")
    {
        REQUIRE(QFile::remove(stage.path()));
        CHECK_FALSE(act("Hai"));
        CHECK_FALSE(QFile::exists(stage.path()));
    }
    SECTION("replaced: refused, and the other file stays as it is")
    {
        REQUIRE(QFile::copy(stage.path(), aside));
        const QByteArray other = bytesOf(aside);
        REQUIRE(QFile::rename(stage.path(), stage.folder() + u("/cu.doithoai")));
        REQUIRE(QFile::rename(aside, stage.path()));
        CHECK_FALSE(act("Hai"));
        CHECK_FALSE(act("Ba"));
        CHECK(bytesOf(stage.path()) == other);
    }
}

TEST_CASE("A lock that a kill or a power cut left without a name locks nobody out; one that is held does")
{
    Stage stage;
    stage.close();
    const QString lock = stage.path() + u(".lock");
    QFile left(lock);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    REQUIRE(stage.reopen());
    const auto second = CaseFile::open(stage.path(), CaseFile::Access::ReadWrite);
    REQUIRE_FALSE(second);
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("A second program may read beside the first, and neither write nor harm it")
{
    Stage stage;
    const auto list = RealProgram::run({u("list"), stage.path(), u("units"), u("--format"), u("json")});
    CHECK(list.code == 0);
    const auto added = RealProgram::run({u("setting"), stage.path(), u("reports.signerName=Kẻ thứ hai")});
    CHECK(added.code == 3);
    CHECK(added.err.contains(QByteArray::number(QCoreApplication::applicationPid())));
    CHECK(stage.office().changeSetting(u("reports.signerName"), u("Người thứ nhất"), test::clerk("2023-01-03")));
    stage.close();
    CHECK(RealProgram::run({u("setting"), stage.path(), u("reports.signerName=Kẻ thứ hai")}).code == 0);
    checkWholeAt(stage.path());
}
