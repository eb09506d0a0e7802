#include "domain/atomic_file.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace doithoai;

TEST_CASE("atomicWrite")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("biên bản.pdf"));
    const auto read = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };

    SECTION("writes a file and replaces it, keeping its permissions")
    {
        REQUIRE(atomicWrite(path, "one"));
        CHECK(read() == "one");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(atomicWrite(path, "two"));
        CHECK(read() == "two");
        CHECK(!(QFile::permissions(path) & QFile::ReadOther));
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    SECTION("writes through a link to the file behind it")
    {
        REQUIRE(atomicWrite(path, "one"));
        const QString link = folder.filePath(QStringLiteral("link"));
        REQUIRE(QFile::link(path, link));
        REQUIRE(atomicWrite(link, "two"));
        CHECK(read() == "two");
    }
    SECTION("says what is wrong and leaves nothing behind")
    {
        const auto nowhere = atomicWrite(folder.filePath(QStringLiteral("no/such/file")), "x");
        REQUIRE(!nowhere);
        CHECK(nowhere.error().trouble == Trouble::Storage);
        CHECK(nowhere.error().message.contains(QStringLiteral("no such folder")));
        CHECK(!atomicWrite(folder.path(), "x"));
        CHECK(!atomicWrite(QStringLiteral("/dev/full"), "x"));
        CHECK(atomicWrite(QStringLiteral("/dev/null"), "x"));
        CHECK(QDir(folder.path()).isEmpty());
    }
}
