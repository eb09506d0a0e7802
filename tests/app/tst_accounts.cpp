#include "program.h"

#include <QDir>
#include <QFileInfo>

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
    SECTION("counts wrong passwords also where it is only read, and forgets them with a right one")
    {
        const QString tries = text("SELECT failures FROM account_secret WHERE name = 'Lý Văn Đọc'");
        const auto failures = [&] {
            QProcess shell;
            shell.start(text("sqlite3"), {p.file(), tries});
            REQUIRE(shell.waitForFinished());
            return shell.readAllStandardOutput().trimmed();
        };
        CHECK(p.call(text("list FILE units --by \"Lý Văn Đọc\" --password-file ") + p.path("giu.txt")).code == 1);
        CHECK(failures() == "1");
        p.done(text("list FILE units") + reader);
        CHECK(failures() == "0");
        CHECK(p.call(text("check FILE")).code == 0);
        // A backup stays as it is.
        const QString copy = p.path("sao.doithoai");
        p.done(text("backup FILE ") + copy);
        const QByteArray before = p.bytes(copy);
        REQUIRE(QFile::remove(p.file()));
        CHECK(p.call(text("restore %1 FILE --by \"Đỗ Thị Giữ\" --password-file ").arg(copy) + p.path("doc.txt")).code == 1);
        CHECK(p.bytes(copy) == before);
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
        // What is no backup at all is told as that.
        CHECK(p.call(text("restore %1 FILE").arg(p.path("nowhere.doithoai")) + keeper).code == 3);
        CHECK(p.call(text("restore %1 FILE").arg(p.path("doc.txt")) + keeper).code == 3);
        CHECK(p.call(text("restore %1 FILE").arg(copy) + keeper).code == 0);
    }
    SECTION("is brought back by a clerk where people are the same, and gives nobody a role again that was taken")
    {
        const QString add = text("account FILE add \"Trần Thị Lập\" --roles clerk,keeper --new-password-file %1").arg(p.path("doc.txt"));
        p.done(add + keeper);
        const QString clerk = text(" --by \"Trần Thị Lập\" --password-file ") + p.path("doc.txt");
        const QString before = p.path("truoc.doithoai"), after = p.path("sau.doithoai");
        p.done(text("backup FILE ") + before);
        p.done(text("account FILE roles \"Trần Thị Lập\" --roles clerk") + keeper);
        p.done(text("backup FILE ") + after);
        const QByteArray bytes = p.bytes(p.file());
        const Run refused = p.call(text("restore %1 FILE").arg(before) + clerk);
        CHECK(refused.code == 1);
        CHECK(refused.err.contains(text("Quản trị")));
        CHECK(p.bytes(p.file()) == bytes);
        CHECK(p.call(text("restore %1 FILE").arg(after) + clerk).code == 0);
        CHECK(p.call(text("restore %1 FILE").arg(before) + keeper).err.contains(text("mật khẩu trở lại như trong bản sao lưu")));
        CHECK(QProcess::execute(text("sqlite3"), {p.file(), text("PRAGMA user_version = 99")}) == 0);
        CHECK(p.call(text("restore %1 FILE").arg(after) + keeper).code == 3);
    }
    SECTION("is replaced by no backup of strangers, and without its accounts by the word of the backup's")
    {
        Program strange;
        strange.setToday("2023-03-09");
        const QString mallory = text(" --by \"Kẻ Lạ\" --password-file ") + p.path("doc.txt");
        strange.done(text("new FILE --bare"));
        strange.done(text("account FILE add \"Kẻ Lạ\" --roles keeper --new-password-file ") + p.path("doc.txt"));
        const QString kept = p.path("giu.doithoai");
        p.done(text("backup FILE ") + kept);
        const QByteArray before = p.bytes(p.file());
        CHECK(p.call(text("restore %1 FILE").arg(strange.file()) + mallory).code == 1);
        CHECK(p.bytes(p.file()) == before);
        CHECK(p.call(text("restore %1 FILE").arg(strange.file()) + keeper).code == 0);
        // Nor where a saving was cut off, or damage keeps the file from being read while its own backup can be.
        QDir().mkpath(p.path("sao-luu"));
        REQUIRE(p.call(text("restore %1 FILE").arg(kept) + mallory).code == 0);
        p.done(text("backup FILE ") + p.path("sao-luu/office-20230309-100000.doithoai"));
        const QString journal = p.file() + text("-journal");
        SECTION("cut off")
        {
            const QString half = p.path("nua");
            REQUIRE(QDir(p.path("sao-luu")).removeRecursively());
            // With a tiny cache pages are in the file before the saving is done.
            REQUIRE(QProcess::execute(text("sqlite3"),
                                      {p.file(), text("PRAGMA cache_size = 5; BEGIN; INSERT INTO counter (kind, year, last) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                                      "FROM n LIMIT 50000) SELECT 'x', i, 1 FROM n"),
                                       text(".shell cp '%1' '%2'; cp '%1-journal' '%2-journal'").arg(p.file(), half), text("ROLLBACK")})
                    == 0);
            REQUIRE(QFileInfo(half + text("-journal")).size() > 0);
            QFile::remove(p.file());
            QFile::remove(journal);
            REQUIRE(QFile::rename(half, p.file()));
            REQUIRE(QFile::rename(half + text("-journal"), journal));
        }
        SECTION("damaged") { p.write("office.doithoai", QByteArray(p.bytes(p.file())).replace(0, 4, "xxxx")); }
        CHECK(p.call(text("restore %1 FILE").arg(strange.file()) + mallory).code == 1);
        CHECK(p.call(text("restore %1 FILE").arg(strange.file())).code == 2);
        CHECK(p.call(text("restore %1 FILE").arg(kept) + keeper).code == 0);
        // Where nothing can be read, the backup's accounts are asked.
        QDir(p.path("sao-luu")).removeRecursively();
        p.write("office.doithoai", "damaged");
        CHECK(p.call(text("restore %1 FILE").arg(strange.file()) + keeper).code == 1);
        CHECK(p.call(text("restore %1 FILE").arg(strange.file()) + mallory).code == 0);
    }
    SECTION("is brought back with the backup's password where its own is damaged")
    {
        const QString copy = p.path("sao.doithoai");
        p.done(text("backup FILE ") + copy);
        CHECK(QProcess::execute(text("sqlite3"), {p.file(), text("UPDATE account_secret SET failures = 3")}) == 0);
        CHECK(p.call(text("list FILE units") + keeper).code == 4);
        CHECK(p.call(text("restore %1 FILE").arg(copy) + reader).code == 1);
        CHECK(p.call(text("restore %1 FILE").arg(copy) + keeper).code == 0);
    }
    SECTION("gives nobody all that it holds who might not bring it back either")
    {
        const QString folder = p.path("cuu");
        CHECK(p.call(text("rescue FILE ") + folder).code == 2);
        CHECK(p.call(text("rescue FILE ") + folder + reader).code == 1);
        CHECK(!QFile::exists(folder));
        CHECK(p.call(text("rescue FILE ") + folder + keeper).code == 0);
        CHECK(QFile::exists(folder + text("/account.csv")));
        // Where the file is too damaged to be asked, its newest backup is; where there is none, nobody can be.
        QDir().mkpath(p.path("sao-luu"));
        p.done(text("backup FILE ") + p.path("sao-luu/office-20230309-100000.doithoai"));
        p.write("office.doithoai", p.bytes(p.file()).replace(18 * 4096, 4096, QByteArray(4096, 'x')));
        CHECK(p.call(text("check FILE")).code == 4);
        CHECK(p.call(text("rescue FILE %1-2").arg(folder) + reader).code == 1);
        CHECK(p.call(text("rescue FILE %1-2").arg(folder) + keeper).code == 4);
        REQUIRE(QDir(p.path("sao-luu")).removeRecursively());
        CHECK(p.call(text("rescue FILE %1-3").arg(folder)).code == 4);
    }
    SECTION("tells who sent a denunciation to the keeper alone, also in what is saved of it")
    {
        p.done(text("account FILE add \"Trần Thị Lập\" --roles clerk --new-password-file %1").arg(p.path("doc.txt")) + keeper);
        const QString clerk = text(" --by \"Trần Thị Lập\" --password-file ") + p.path("doc.txt");
        p.done(text("add FILE petition --set \"content=Cán bộ nhận tiền. Tôi là Trịnh Mật Danh\" --set \"petitioner=Trịnh Mật Danh\" --set phone=0977123456 "
                    "--set \"address=9 ngõ Kín\" --set channel=submitted") + clerk);
        p.done(text("add FILE petition --set \"content=Đèn hỏng\" --set \"petitioner=Lê Thường Dân\" --set channel=submitted") + clerk);
        p.done(text("attach FILE KN-2023-0001 \"%1\" --title \"Đơn Trịnh Mật Danh\"").arg(p.write("Trịnh Mật Danh.txt", "words")) + clerk);
        p.done(text("do FILE KN-2023-0001 screenOut --set kind=denunciation --set \"directedTo=Thanh tra\" --set \"notTold=Trịnh Mật Danh vắng\" --reason \"Tố cáo\"") + clerk);
        const auto saved = [&](const QString& folder) {
            QByteArray all;
            for (const QString& name : QDir(folder).entryList({text("*.csv")}))
                all += p.bytes(folder + u'/' + name);
            return all;
        };
        p.done(text("rescue FILE %1").arg(p.path("cuu-1")) + clerk);
        const QByteArray masked = saved(p.path("cuu-1"));
        CHECK(!masked.contains(text("Mật Danh").toUtf8()));
        CHECK(!masked.contains("0977123456"));
        CHECK(masked.contains(text("Cán bộ nhận tiền").toUtf8()));
        CHECK(masked.contains(text("Lê Thường Dân").toUtf8()));
        p.done(text("rescue FILE %1").arg(p.path("cuu-2")) + keeper);
        CHECK(saved(p.path("cuu-2")).contains(text("Trịnh Mật Danh").toUtf8()));
    }
    SECTION("lets everybody change the own password, and nobody else's")
    {
        p.write("moi.txt", text("một câu mới của tôi\n").toUtf8());
        CHECK(p.call(text("account FILE password \"Đỗ Thị Giữ\" --new-password-file ") + p.path("moi.txt") + reader).code == 1);
        CHECK(p.call(text("account FILE password \"Lý Văn Đọc\" --new-password-file %1 --by \"Lý Văn Đọc\" --password-file %2").arg(p.path("moi.txt"), p.path("giu.txt"))).code == 1);
        CHECK(p.call(text("account FILE password \"Lý Văn Đọc\" --new-password-file ") + p.path("moi.txt") + reader).code == 0);
        CHECK(p.call(text("list FILE units") + reader).code == 1);
        CHECK(p.call(text("list FILE units --by \"Lý Văn Đọc\" --password-file ") + p.path("moi.txt")).code == 0);
        CHECK(p.call(text("list FILE units") + keeper).code == 0);
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
