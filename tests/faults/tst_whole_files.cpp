#include "faults/long_run.h"
#include "faults/power_loss.h"

#include "casefile/connection.h"
#include "casefile/integrity.h"
#include "services/backups.h"
#include "services/copies.h"

#include <QDir>
#include <QRandomGenerator>
#include <cstdio>

using namespace doithoai;
using namespace doithoai::faults;
using test::u;

namespace {

/// A folder of its own, and what a power cut leaves of it.
class Folder {
public:
    Folder()
    {
        QDir().mkpath(path());
        QDir().mkpath(left());
    }
    QString path() const { return QDir(m_temporary.path()).canonicalPath() + u("/office"); }
    QString left() const { return QDir(m_temporary.path()).canonicalPath() + u("/left"); }
    QString at(const char* name) const { return path() + u'/' + u(name); }
    QString leftAt(const char* name) const { return left() + u'/' + u(name); }

private:
    QTemporaryDir m_temporary{QFileInfo(u("/dev/shm")).isWritable() ? u("/dev/shm/doithoai-XXXXXX") : QDir::tempPath() + u("/doithoai-XXXXXX")};
};

/// Cuts the power at every operation of what `act` does in the folder (some hundred of them at most in a short run) and
/// lets `look` see what is left; `isTold`: the act had ended.
int cutAll(Folder& folder, const char* name, const std::function<void()>& act, const std::function<void(bool isTold)>& look)
{
    Disk disk(folder.path());
    act();
    disk.stop();
    const std::size_t end = disk.operations();
    CHECK(disk.flushesOfFolders() > 0);
    QRandomGenerator chance(7);
    int losses = 0;
    const std::size_t stride = std::max<std::size_t>(1, end / (isLongRun() ? 150 : 12));
    for (std::size_t at = 0; at <= end; at = at < end ? std::min(at + stride, end) : end + 1) {
        for (const Loss loss : allLosses) {
            INFO(name << ": after operation " << at << " of " << end << ", loss " << int(loss));
            lay(disk.survivor(at, loss, chance.generate()), folder.left());
            look(at == end);
            ++losses;
        }
    }
    std::printf("%-28s %5d losses\n", name, losses);
    return losses;
}

QByteArray contentsAt(const QString& path)
{
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    INFO(path.toStdString() << ' ' << (file ? std::string() : QString(file.error().message + u' ' + file.error().detail).toStdString()));
    REQUIRE(file);
    const auto problems = checkFile(**file);
    REQUIRE(problems);
    CHECK(problems->empty());
    const auto contents = contentsOf(**file);
    REQUIRE(contents);
    return *contents;
}

void make(const QString& path, NewFileContent content = NewFileContent::TuSon)
{
    test::FakePapers papers;
    REQUIRE(makeFile(path, content, UnitCode{u("TU.BDV")}, papers, test::clerk("2023-01-03")));
}

void changeSetting(const QString& path, const char* value)
{
    test::FakePapers papers;
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    REQUIRE(file);
    auto office = Office::open(std::move(*file), papers);
    REQUIRE(office);
    REQUIRE((*office)->changeSetting(u("reports.signerName"), u(value), test::clerk("2023-01-03")));
}

} // namespace

TEST_CASE("A new file is there whole or not at all when the power goes")
{
    const auto content = GENERATE(NewFileContent::TuSon, NewFileContent::Sample);
    Folder folder;
    QByteArray whole;
    cutAll(folder, content == NewFileContent::Sample ? "a new file with a sample" : "a new file",
           [&] {
               make(folder.at("moi.doithoai"), content);
           },
           [&](bool isTold) {
               if (whole.isEmpty())
                   whole = contentsAt(folder.at("moi.doithoai"));
               const QString left = folder.leftAt("moi.doithoai");
               if (isTold)
                   REQUIRE(QFile::exists(left));
               if (QFile::exists(left))
                   CHECK(contentsAt(left) == whole);
           });
}

TEST_CASE("A backup that was told is there whole when the power goes, and the file beside it untouched")
{
    Folder folder;
    make(folder.at("co-quan.doithoai"));
    const QByteArray whole = contentsAt(folder.at("co-quan.doithoai"));
    bool isCopy = false;
    SECTION("in its folder") {}
    SECTION("where a person wants it") { isCopy = true; }
    cutAll(folder, isCopy ? "a copy" : "a backup",
           [&] {
               if (!isCopy) {
                   REQUIRE(makeBackup(folder.at("co-quan.doithoai"), QDateTime::currentDateTime()));
                   return;
               }
               auto file = CaseFile::open(folder.at("co-quan.doithoai"), CaseFile::Access::ReadOnly);
               REQUIRE(file);
               REQUIRE(backupTo(**file, folder.at("ban-sao.doithoai")));
           },
           [&](bool isTold) {
               CHECK(contentsAt(folder.leftAt("co-quan.doithoai")) == whole);
               if (isCopy) {
                   if (isTold)
                       REQUIRE(QFile::exists(folder.leftAt("ban-sao.doithoai")));
                   if (QFile::exists(folder.leftAt("ban-sao.doithoai")))
                       CHECK(contentsAt(folder.leftAt("ban-sao.doithoai")) == whole);
                   return;
               }
               const auto backup = lastBackup(folder.leftAt("co-quan.doithoai"));
               if (isTold)
                   REQUIRE(backup);
               if (backup)
                   CHECK(contentsAt(backup->path) == whole);
           });
}

TEST_CASE("A restored file is the old or the new one when the power goes, and there is always one")
{
    Folder folder;
    make(folder.at("sao.doithoai"));
    const QByteArray restored = contentsAt(folder.at("sao.doithoai"));
    REQUIRE(QFile::copy(folder.at("sao.doithoai"), folder.at("co-quan.doithoai")));
    changeSetting(folder.at("co-quan.doithoai"), "Đỗ Văn Giả");
    const QByteArray old = contentsAt(folder.at("co-quan.doithoai"));
    REQUIRE(old != restored);
    cutAll(folder, "a restored file",
           [&] {
               const auto aside = restoreFrom(folder.at("sao.doithoai"), folder.at("co-quan.doithoai"));
               REQUIRE(aside);
               CHECK(contentsAt(*aside) == old);
           },
           [&](bool isTold) {
               const QByteArray left = contentsAt(folder.leftAt("co-quan.doithoai"));
               CHECK((left == restored || (!isTold && left == old)));
               if (!isTold)
                   return;
               const QStringList aside = QDir(folder.left()).entryList({u("*before-restore*.doithoai")});
               REQUIRE(aside.size() == 1);
               CHECK(contentsAt(folder.left() + u'/' + aside.front()) == old);
           });
}

TEST_CASE("A file of an older program survives a loss of power while it is brought up to date")
{
    const char* old = GENERATE("schema-1.doithoai", "schema-2.doithoai");
    Folder folder;
    REQUIRE(QFile::copy(QStringLiteral(TEST_DATA_DIR "/") + u(old), folder.at("cu.doithoai")));
    QFile::setPermissions(folder.at("cu.doithoai"), QFile::ReadOwner | QFile::WriteOwner);
    cutAll(folder, old,
           [&] { REQUIRE(CaseFile::open(folder.at("cu.doithoai"), CaseFile::Access::ReadWrite)); },
           [&](bool isTold) {
               // Opening goes on with what is missing.
               auto file = CaseFile::open(folder.leftAt("cu.doithoai"), CaseFile::Access::ReadWrite);
               REQUIRE(file);
               CHECK((*file)->connection().ask(u("PRAGMA user_version")) == QString::number(schemaVersion));
               const auto problems = checkFile(**file);
               REQUIRE(problems);
               CHECK(problems->empty());
               if (isTold)
                   CHECK_FALSE(QDir(folder.left()).entryList({u("cu.v*.doithoai")}).isEmpty());
           });
}
