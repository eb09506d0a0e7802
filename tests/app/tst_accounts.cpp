#include "program.h"

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A file whose first account is a keeper's, a second one a reader's; their passwords lie in files beside it.
Program asking()
{
    Program p;
    p.setToday("2023-03-09");
    p.write("giu.txt", text("một câu dễ nhớ\n").toUtf8());
    p.write("doc.txt", text("chỉ xem thôi nhé\r\n").toUtf8());
    p.done(text("new FILE"));
    p.done(text("account FILE add \"Đỗ Thị Giữ\" --roles keeper --new-password-file %1").arg(p.path("giu.txt")));
    p.done(text("account FILE add \"Lý Văn Đọc\" --roles reader,clerk --new-password-file %1 --by \"Đỗ Thị Giữ\" --password-file %2")
               .arg(p.path("doc.txt"), p.path("giu.txt")));
    p.done(text("account FILE roles \"ly van doc\" --roles reader --by \"Đỗ Thị Giữ\" --password-file %1").arg(p.path("giu.txt")));
    return p;
}

} // namespace

TEST_CASE("a file with accounts on the command line")
{
    const Program p = asking();
    const QString keeper = text(" --by \"Đỗ Thị Giữ\" --password-file ") + p.path("giu.txt");
    const QString reader = text(" --by \"Lý Văn Đọc\" --password-file ") + p.path("doc.txt");

    SECTION("tells nothing to whoever does not say who he is")
    {
        const QByteArray before = p.bytes(p.file());
        for (const char* line : {"list FILE units", "setting FILE", "report FILE 2023-H1", "add FILE petition --set content=x"}) {
            const Run run = p.call(text(line));
            INFO(line);
            CHECK(run.code == 2);
            CHECK(run.out.isEmpty());
        }
        CHECK(p.bytes(p.file()) == before);
    }
    SECTION("refuses a wrong password, and a name that is not the account's")
    {
        CHECK(p.call(text("list FILE units --by \"Lý Văn Đọc\" --password-file ") + p.path("giu.txt")).code == 1);
        CHECK(p.call(text("list FILE units --by \"Ai Đó\" --password-file ") + p.path("giu.txt")).code == 1);
        const Run folded = p.call(text("list FILE units --by \"ly van doc\" --password-file ") + p.path("doc.txt"));
        CHECK(folded.code == 2);
        CHECK(folded.err.contains(text("Lý Văn Đọc")));
    }
    SECTION("lets a reader look and change nothing, naming who does it")
    {
        CHECK(p.done(text("list FILE units --format csv") + reader).out.contains("DU.DINHBANG"));
        const Run refused = p.refused(text("add FILE petition --set content=x --set channel=submitted") + reader);
        CHECK(refused.rules() == QStringList{text("role")});
        CHECK(p.call(text("setting FILE papers.place=X") + reader).code == 1);
        CHECK(p.call(text("account FILE close \"Đỗ Thị Giữ\"") + reader).code == 1);
    }
    SECTION("is still proved and backed up by anybody, and brought back only by who may")
    {
        CHECK(p.call(text("check FILE")).code == 0);
        const QString copy = p.path("sao.doithoai");
        CHECK(p.call(text("backup FILE ") + copy).code == 0);
        CHECK(p.call(text("restore %1 FILE").arg(copy)).code == 2);
        CHECK(p.call(text("restore %1 FILE").arg(copy) + reader).code == 1);
        // Nor by a backup from before the accounts.
        Program open;
        open.setToday("2023-03-09");
        open.done(text("new FILE"));
        CHECK(p.call(text("restore %1 FILE").arg(open.file()) + reader).code == 1);
        CHECK(p.call(text("restore %1 FILE").arg(copy) + keeper).code == 0);
    }
    SECTION("lets nobody sign the figures of a unit who is no clerk, also with the key that is there")
    {
        p.done(text("account FILE add \"Trần Thị Lập\" --roles clerk --new-password-file %1").arg(p.path("doc.txt")) + keeper);
        const QString clerk = text(" --by \"Trần Thị Lập\" --password-file ") + p.path("doc.txt");
        const QString line = text("export FILE unit-package 2023-H1 --unit DU.DINHBANG -o ") + p.path("so-lieu.dtjson");
        CHECK(p.refused(line + reader).rules() == QStringList{text("role")});
        CHECK(p.call(line + clerk).code == 0);
        REQUIRE(QFile::remove(p.path("so-lieu.dtjson")));
        CHECK(p.refused(line + reader).rules() == QStringList{text("role")});
        CHECK(!QFile::exists(p.path("so-lieu.dtjson")));
    }
    SECTION("shows what an erasure would take to who may erase, and keeps that he looked")
    {
        p.done(text("setting FILE privacy.recordViews=yes") + keeper);
        p.done(text("account FILE add \"Trần Thị Lập\" --roles clerk --new-password-file %1").arg(p.path("doc.txt")) + keeper);
        p.done(text("add FILE petition --set content=Rác --set \"petitioner=Nguyễn Văn Mẫu\" --set phone=0912000000 --set channel=submitted "
                    "--by \"Trần Thị Lập\" --password-file ") + p.path("doc.txt"));
        const Run refused = p.call(text("erase FILE KN-2023-0001 --dry-run") + reader);
        CHECK(refused.code == 1);
        CHECK(!refused.out.contains("0912000000"));
        CHECK(!p.done(text("list FILE views --format csv") + keeper).out.contains("KN-2023-0001"));
        CHECK(p.done(text("erase FILE KN-2023-0001 --dry-run") + keeper).out.contains("0912000000"));
        CHECK(p.done(text("list FILE views --format csv") + keeper).out.contains("KN-2023-0001"));
    }
    SECTION("names the roles that there are when one is misspelt")
    {
        const Run run = p.call(text("account FILE roles \"Lý Văn Đọc\" --roles chief") + keeper);
        CHECK(run.code == 2);
        CHECK(run.err.contains(text("minutesTaker")));
    }
}

TEST_CASE("what can be read of a damaged file comes out on the command line")
{
    Program p;
    p.setToday("2023-03-09");
    p.done(text("new FILE --sample"));
    const QString folder = p.path("cuu");
    const Run whole = p.done(text("rescue FILE %1 --format json").arg(folder));
    CHECK(whole.json()[text("whole")].toBool());
    CHECK(whole.json()[text("papers")].toInt() > 0);
    CHECK(QFile::exists(folder + text("/petition.csv")));
    CHECK(p.call(text("rescue FILE %1").arg(folder)).code == 3);
}
