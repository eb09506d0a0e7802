#include "exchange/csv.h"
#include "exchange/list_table.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace doithoai;

TEST_CASE("A list that leaves as a table")
{
    ListTable table({{QStringLiteral("Mã"), false}, {QStringLiteral("Nội dung"), false}, {QStringLiteral("Điện thoại"), true}});
    table.add({QStringLiteral("KN-2023-0001"), QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("0912 345 001")});
    table.add({QStringLiteral("KN-2023-0002"), QStringLiteral("hai dòng\nvà \"ngoặc\", phẩy"), QStringLiteral("+84912345001")});

    SECTION("begins with a byte-order mark, keeps marks, ends its rows with CRLF")
    {
        CHECK(table.bytes().startsWith("\xEF\xBB\xBF" "Mã,Nội dung,Điện thoại\r\n"));
        CHECK(table.bytes().endsWith("\r\n"));
        CHECK(table.rows() == 2);
    }
    SECTION("lets no cell be evaluated and no zero be lost")
    {
        const auto rows = csv::read(table.bytes());
        REQUIRE(rows);
        REQUIRE(rows->size() == 3);
        CHECK((*rows)[1][1] == QStringLiteral("'=HYPERLINK(\"x\")"));
        CHECK((*rows)[1][2] == QStringLiteral("'0912 345 001"));
        CHECK((*rows)[2][1] == QStringLiteral("hai dòng\nvà \"ngoặc\", phẩy"));
        CHECK((*rows)[2][2] == QStringLiteral("'+84912345001"));
        CHECK(csv::rearmed((*rows)[1][2]) == QStringLiteral("0912 345 001"));
    }
    SECTION("is written whole or not at all, with a sentence that names the path")
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("danh-sach.csv"));
        REQUIRE(table.write(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == table.bytes());
        const QString nowhere = folder.filePath(QStringLiteral("khong-co/danh-sach.csv"));
        const auto refused = table.write(nowhere);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().trouble == Trouble::Storage);
        CHECK(refused.error().message.contains(QStringLiteral("khong-co")));
    }
}
