#include "core/services/office_fixture.h"
#include "exchange/rescue.h"
#include "services/attachments.h"
#include "services/papers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(OfficeFixture, "Papers and attached files of denunciations stay out for one who is not to learn who sent them")
{
    const auto bring = [&](const QString& petitioner, const QByteArray& letter) {
        const QString code = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), petitioner}, {u("content"), u("Đơn của ") + petitioner}}, "2023-02-10");
        QFile paper(folder.filePath(u("don.txt")));
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write(letter);
        paper.close();
        REQUIRE(attach(*office, code, paper.fileName(), u("Đơn"), clerk("2023-02-11")));
        PaperIssue issue;
        issue.ask = {u("receipt"), PaperSubject::Petitions, {code}, {}};
        issue.signing.date = day("2023-02-12");
        REQUIRE(issuePaper(*office, issue, clerk("2023-02-12")));
        return code;
    };
    const QString secret = bring(u("Xoằng Thị Ngoẹng"), "thu cua nguoi to cao");
    // As a clerk does who wants to keep a secret: the journal has both.
    set(secret, {{u("petitioner"), {}}, {u("petitionerKind"), u("anonymous")}, {u("content"), u("Đơn không tên")}}, "2023-02-15");
    const QString other = bring(u("Lê Thị Thử"), "thu cua nguoi khac");
    go(secret, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn tố cáo"));
    const QString path = office->file().path();
    office.reset();
    const auto read = [](const QString& from) {
        QFile file(from);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto bytesIn = [&](const QString& place) {
        QByteArray all;
        for (const QString& sub : {QString(), u("/van-ban"), u("/tep-kem")}) {
            for (const QFileInfo& file : QDir(place + sub).entryInfoList(QDir::Files))
                all.append(file.fileName().toUtf8()).append(read(file.filePath()));
        }
        return all;
    };
    const auto spoil = [&](const char* sql) {
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
        char* said = nullptr;
        const int code = sqlite3_exec(handle, sql, nullptr, nullptr, &said);
        INFO((said != nullptr ? said : ""));
        REQUIRE(code == SQLITE_OK);
        sqlite3_close(handle);
    };
    const QString out = folder.filePath(u("ra"));

    SECTION("the others come out, and the sheet says what does not")
    {
        const auto rescued = rescue(path, out, SendersOfDenunciations::Withheld);
        REQUIRE(rescued);
        CHECK(rescued->isWhole());
        CHECK(rescued->papers == 1);
        CHECK(rescued->attachments == 1);
        const QByteArray all = bytesIn(out);
        CHECK(all.contains("thu cua nguoi khac"));
        CHECK(all.contains(QString(u("%PDF-receipt ") + other).toUtf8()));
        CHECK(!all.contains("thu cua nguoi to cao"));
        CHECK(!all.contains(QString(u("receipt ") + secret).toUtf8()));
        CHECK(!all.contains("Ngoẹng"));
        CHECK(read(out + u("/DOC-TRUOC.txt")).contains("papers (1) and the attached files (1)"));
    }
    SECTION("nor does what nothing tells whose it is")
    {
        // As if the pages of these rows were lost.
        spoil("DROP TRIGGER frozen_paper_no_delete; DROP TRIGGER journal_frozen_paper_delete; DELETE FROM frozen_paper");
        spoil("DROP TRIGGER journal_petition_delete; DELETE FROM petition");
        const auto rescued = rescue(path, out, SendersOfDenunciations::Withheld);
        REQUIRE(rescued);
        CHECK(rescued->papers == 0);
        CHECK(rescued->attachments == 0);
        const QByteArray all = bytesIn(out);
        CHECK(!all.contains("thu cua nguoi"));
        CHECK(!all.contains("%PDF"));
        CHECK(read(out + u("/DOC-TRUOC.txt")).contains("papers (2) and the attached files (2)"));
    }
    SECTION("all of it comes out for its keeper")
    {
        const auto rescued = rescue(path, out);
        REQUIRE(rescued);
        CHECK(rescued->papers == 2);
        CHECK(rescued->attachments == 2);
        CHECK(bytesIn(out).contains("thu cua nguoi to cao"));
    }
}
