#include "office_fixture.h"

#include "services/papers.h"
#include "services/secrecy.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct PapersFixture : OfficeFixture {
    PapersFixture() { session = planSession(); }

    PaperIssue notice(const char* number = "", const char* on = "2023-03-06")
    {
        PaperIssue issue;
        issue.ask = {u("notice"), PaperSubject::Session, {session}, {}};
        issue.signing.number = u(number);
        issue.signing.date = day(on);
        return issue;
    }
    Outcome<FrozenPaper> issue(const PaperIssue& wanted, const char* today = "2023-03-10")
    {
        return issuePaper(*office, wanted, clerk(today));
    }
    FrozenPaper issued(const PaperIssue& wanted, const char* today = "2023-03-10")
    {
        auto frozen = issue(wanted, today);
        if (!frozen)
            FAIL(words(frozen.error()).toStdString());
        return *frozen;
    }
    QString next(const char* unit, const char* symbol, const char* on)
    {
        return *proposedNumber(*office, UnitCode{u(unit)}, u(symbol), day(on));
    }
    RegisterEntry outgoing(const char* unit, const char* number, const char* on)
    {
        RegisterEntry entry;
        entry.issuer.text = u(unit);
        entry.symbol = u("TB");
        entry.number = u(number);
        entry.date = day(on);
        entry.subject = u("Về lịch tiếp công dân");
        return entry;
    }

    QString session;
};

} // namespace

TEST_CASE("A mark of state secrets is told from words that only contain it")
{
    for (const char* mark : {"Mật", "MẬT", " mật ", "Độ mật: Mật", "05/MẬT-BC", "Báo cáo (Mật)", "TỐI MẬT", "tài liệu tối mật",
                             "Tuyệt  mật", "Mật - Khẩn"})
        CHECK(refusesSecrecy(u(mark)));
    CHECK(refusesSecrecy(u("MẬT").normalized(QString::NormalizationForm_D)));
    for (const char* word : {"", "Về mật độ xây dựng", "Bảo mật thông tin", "Hộ nuôi ong lấy mật", "bí mật kinh doanh", "Khẩn", "Mặt đường"})
        CHECK(!refusesSecrecy(u(word)));
}

TEST_CASE_METHOD(PapersFixture, "Issuing a paper")
{
    SECTION("takes the next number, freezes it, and tells when it is committed")
    {
        told.clear();
        const FrozenPaper paper = issued(notice());
        CHECK(paper.number == u("1"));
        CHECK(paper.version == 1);
        CHECK(paper.date == day("2023-03-06"));
        CHECK(paper.issuer.text == u("DU.DINHBANG"));
        CHECK_FALSE(papers.wasDraft);
        CHECK(told == QStringList{session});
        CHECK(wasCommitted);
        CHECK(next("DU.DINHBANG", "TB", "2023-03-10") == u("2"));
        const auto kept = issuedPaper(*office, u("notice"), session);
        REQUIRE((kept && *kept));
        CHECK((*kept)->pdf == paper.pdf);
        CHECK(problems() == QStringList());
    }
    SECTION("lets the person type another number, with letters too, which the next proposal passes over")
    {
        CHECK(issued(notice("21a")).number == u("21a"));
        CHECK(next("DU.DINHBANG", "TB", "2023-03-10") == u("1"));
        PaperIssue invitations = notice("21-TB/ĐU");
        invitations.ask.paper = u("invitations");
        CHECK(issued(invitations).number == u("21-TB/ĐU"));
        CHECK(next("DU.DINHBANG", "TB", "2023-03-10") == u("22"));
    }
    SECTION("refuses a number that went out, saying with which paper, and leaves the file as it was")
    {
        issued(notice("5"));
        const QStringList before = everything();
        PaperIssue invitations = notice("05-TB/ĐU");
        invitations.ask.paper = u("invitations");
        const auto again = issue(invitations);
        REQUIRE_FALSE(again);
        CHECK(again.error().error.trouble == Trouble::Refused);
        CHECK(again.error().error.message.contains(session));
        CHECK(again.error().error.message.contains(u("Đảng ủy phường Đình Bảng")));
        CHECK(everything() == before);
    }
    SECTION("takes nothing when the paper cannot be made")
    {
        const QStringList before = everything();
        papers.isLetterMissing = true;
        CHECK_FALSE(issue(notice("7")));
        CHECK(everything() == before);
        CHECK(next("DU.DINHBANG", "TB", "2023-03-10") == u("1"));
    }
    SECTION("refuses a day in the future, a secret, minutes, and a paper to replace that is not there")
    {
        CHECK(issue(notice("1", "2023-03-11"), "2023-03-10").error().error.trouble == Trouble::Refused);
        CHECK(issue(notice("05/MẬT")).error().error.message.contains(u("MẬT")));
        REQUIRE(keepPaperWord(*office, u("notice"), session, u("where"), u("Nhà văn hóa"), clerk("2023-03-01")));
        CHECK_FALSE(keepPaperWord(*office, u("notice"), session, u("urgency"), u("Mật"), clerk("2023-03-01")));
        PaperIssue minutes = notice();
        minutes.ask.paper = u("minutes");
        CHECK(issue(minutes).error().error.message.contains(u("signMinutes")));
        PaperIssue correction = notice("1");
        correction.replaces = 1;
        CHECK(issue(correction).error().error.trouble == Trouble::Usage);
        CHECK(count("register_entry") == 0);
    }
    SECTION("corrects: the new version names the old one and may keep its number")
    {
        issued(notice("5"));
        const auto unnamed = issue(notice("5"));
        REQUIRE_FALSE(unnamed);
        PaperIssue correction = notice("5", "2023-03-09");
        correction.replaces = 1;
        const FrozenPaper second = issued(correction);
        CHECK(second.version == 2);
        CHECK(second.replaces == 1);
        CHECK(count("register_entry") == 1);
        CHECK(registerRows(*office)->front().version == 2);
        const auto all = listPapers(office->file());
        CHECK(isReplaced((*all)[1], *all));
        CHECK_FALSE(isReplaced((*all)[0], *all));
        CHECK((*issuedPaper(*office, u("notice"), session))->version == 2);
        correction.signing.number = u("6");
        correction.replaces = 2;
        CHECK(issued(correction).version == 3);
        CHECK(count("register_entry") == 2);
        CHECK(problems() == QStringList());
        const auto record = paperRecord(*office, correction.ask, day("2023-03-10"));
        REQUIRE(record);
        CHECK(record->signing.number == u("6"));
        CHECK(record->issued.size() == 3);
    }
    SECTION("keeps another case's number from a correction")
    {
        issued(notice("5"));
        const QString other = planSession("2023-04-18T08:00");
        PaperIssue second = notice("5");
        second.ask.codes = {other};
        const auto refused = issue(second);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.message.contains(session));
        second.signing.number = u("6");
        CHECK(issued(second).caseCode == other);
    }
}

TEST_CASE_METHOD(PapersFixture, "Numbers run in books")
{
    SECTION("of the Party by term: a new year goes on, a new term begins anew")
    {
        REQUIRE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "40", "2022-12-30"), clerk("2023-01-02")));
        CHECK(next("DU.DINHBANG", "TB", "2023-01-02") == u("41"));
        CHECK(next("DU.DINHBANG", "BC", "2023-01-02") == u("1"));
        CHECK(next("DU.TANHONG", "TB", "2023-01-02") == u("1"));
        CHECK_FALSE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "40", "2023-01-02"), clerk("2023-01-02")));
        REQUIRE(keepNumberBook(*office, {UnitCode{u("DU.DINHBANG")}, u("TB"), BookScope::Term, 1, day("2025-07-15")}, clerk("2023-01-03")));
        CHECK(next("DU.DINHBANG", "TB", "2025-07-14") == u("41"));
        CHECK(next("DU.DINHBANG", "TB", "2025-07-15") == u("1"));
    }
    SECTION("of state bodies by year")
    {
        REQUIRE(addRegisterEntry(*office, outgoing("UBND.DINHBANG", "40", "2022-12-30"), clerk("2023-01-02")));
        CHECK(next("UBND.DINHBANG", "TB", "2022-12-31") == u("41"));
        CHECK(next("UBND.DINHBANG", "TB", "2023-01-02") == u("1"));
        REQUIRE(addRegisterEntry(*office, outgoing("UBND.DINHBANG", "40", "2023-01-02"), clerk("2023-01-02")));
    }
    SECTION("from the number at which the paper book stands")
    {
        REQUIRE(keepNumberBook(*office, {UnitCode{u("UBND.DINHBANG")}, u("TB"), BookScope::Year, 48, day("2023-01-01")}, clerk("2023-01-03")));
        CHECK(next("UBND.DINHBANG", "TB", "2023-02-01") == u("48"));
        CHECK(next("UBND.DINHBANG", "TB", "2024-02-01") == u("1"));
        REQUIRE(addRegisterEntry(*office, outgoing("UBND.DINHBANG", "", "2023-02-01"), clerk("2023-02-01")));
        CHECK(next("UBND.DINHBANG", "TB", "2023-02-01") == u("49"));
    }
    SECTION("and a change of the book puts what went out in order, or is refused when two would bear one number")
    {
        REQUIRE(addRegisterEntry(*office, outgoing("UBND.DINHBANG", "40", "2022-12-30"), clerk("2023-01-02")));
        REQUIRE(addRegisterEntry(*office, outgoing("UBND.DINHBANG", "40", "2023-01-02"), clerk("2023-01-02")));
        const NumberBook term{UnitCode{u("UBND.DINHBANG")}, u("TB"), BookScope::Term, 1, day("2021-01-01")};
        const QStringList before = everything();
        CHECK_FALSE(keepNumberBook(*office, term, clerk("2023-01-03")));
        CHECK(everything() == before);
        REQUIRE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "3", "2023-01-02"), clerk("2023-01-02")));
        REQUIRE(keepNumberBook(*office, {UnitCode{u("DU.DINHBANG")}, u("TB"), BookScope::Year, 1, day("2020-07-01")}, clerk("2023-01-03")));
        CHECK(next("DU.DINHBANG", "TB", "2023-02-01") == u("4"));
        CHECK(next("DU.DINHBANG", "TB", "2024-02-01") == u("1"));
        CHECK(problems() == QStringList());
    }
    SECTION("that somebody must name rightly")
    {
        CHECK_FALSE(keepNumberBook(*office, {UnitCode{u("XX")}, u("TB"), BookScope::Year, 1, day("2023-01-01")}, clerk("2023-01-03")));
        CHECK_FALSE(keepNumberBook(*office, {UnitCode{u("TU.BDV")}, u(" "), BookScope::Year, 1, day("2023-01-01")}, clerk("2023-01-03")));
        CHECK_FALSE(keepNumberBook(*office, {UnitCode{u("TU.BDV")}, u("TB"), BookScope::Year, 0, day("2023-01-01")}, clerk("2023-01-03")));
    }
}

TEST_CASE_METHOD(PapersFixture, "The register of papers that this program never made")
{
    RegisterEntry arrived;
    arrived.isIncoming = true;
    arrived.printed = u("834-CV/TU");
    arrived.date = day("2023-03-02");
    arrived.subject = u("Đồng ý chủ trương cụm công nghiệp");
    arrived.partner = u("Thành ủy Từ Sơn");
    arrived.caseCode = u("dt-2023-001");
    REQUIRE(addRegisterEntry(*office, arrived, clerk("2023-03-03")));
    REQUIRE(addRegisterEntry(*office, arrived, clerk("2023-03-03")));
    REQUIRE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "12", "2023-03-01"), clerk("2023-03-03")));

    SECTION("numbers arrivals by itself and finds them with or without marks")
    {
        const auto found = registerRows(*office, {.words = u("DONG Y chu truong")});
        REQUIRE(found);
        REQUIRE(found->size() == 2);
        CHECK(found->front().number == u("2"));
        CHECK(found->front().issuer.text == u("TU.BDV"));
        CHECK(found->front().caseCode == session);
        CHECK(registerRows(*office, {.words = u("thanh uy 834")})->size() == 2);
        CHECK(registerRows(*office, {.words = u("tiếp công dân")})->size() == 1);
        CHECK(registerRows(*office, {.isIncoming = true})->size() == 2);
        CHECK(registerRows(*office, {.isIncoming = false})->size() == 1);
        CHECK(registerRows(*office, {.from = day("2023-03-02")})->size() == 2);
        CHECK(registerRows(*office, {.caseCode = session})->size() == 2);
        CHECK(registerRows(*office, {.words = u("không có")})->empty());
        CHECK(*proposedArrival(*office, UnitCode{u("TU.BDV")}, day("2023-03-04")) == u("3"));
        CHECK(*proposedArrival(*office, UnitCode{u("TU.BDV")}, day("2024-03-04")) == u("1"));
    }
    SECTION("refuses secrets, a day to come, a body that is not there, a number that is none")
    {
        RegisterEntry secret = arrived;
        secret.subject = u("Báo cáo (Tối mật)");
        CHECK_FALSE(addRegisterEntry(*office, secret, clerk("2023-03-03")));
        CHECK_FALSE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "13", "2023-03-04"), clerk("2023-03-03")));
        CHECK_FALSE(addRegisterEntry(*office, outgoing("KHONG.CO", "13", "2023-03-01"), clerk("2023-03-03")));
        CHECK_FALSE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "-", "2023-03-01"), clerk("2023-03-03")));
        CHECK_FALSE(addRegisterEntry(*office, outgoing("DU.DINHBANG", "12", "2023-03-01"), clerk("2023-03-03")));
        CHECK(count("register_entry") == 3);
    }
    SECTION("lets a person take out only what a person put in")
    {
        issued(notice("13"));
        const auto rows = registerRows(*office);
        REQUIRE(rows->size() == 4);
        CHECK_FALSE(removeRegisterEntry(*office, rows->front().id, clerk("2023-03-11")));
        CHECK(removeRegisterEntry(*office, rows->back().id, clerk("2023-03-11")));
        CHECK_FALSE(removeRegisterEntry(*office, 999, clerk("2023-03-11")));
        CHECK(count("register_entry") == 3);
        CHECK(problems() == QStringList());
    }
}

TEST_CASE_METHOD(PapersFixture, "Signed minutes stand in the book of minutes")
{
    announce(session);
    open(session);
    conclude(session);
    SECTION("under their number, which a correction keeps or changes")
    {
        sign(session);
        CHECK(next("DU.DINHBANG", "BB", "2023-03-21") == u("3"));
        go(session, "correctMinutes", "2023-03-22", {}, u("Sai tên"));
        go(session, "signMinutes", "2023-03-23", {{u("signedBy"), u("Bí thư")}, {u("number"), u("02-BB/ĐU")}});
        CHECK(count("register_entry") == 1);
        go(session, "correctMinutes", "2023-03-24", {}, u("Sai số"));
        go(session, "signMinutes", "2023-03-25", {{u("signedBy"), u("Bí thư")}, {u("number"), u("04-BB/ĐU")}});
        CHECK(count("register_entry") == 2);
        CHECK((*issuedPaper(*office, u("minutes"), session))->version == 3);
        CHECK(problems() == QStringList());
    }
    SECTION("and a number of another paper is refused, with nothing signed")
    {
        RegisterEntry taken = outgoing("DU.DINHBANG", "2", "2023-03-01");
        taken.symbol = u("BB");
        REQUIRE(addRegisterEntry(*office, taken, clerk("2023-03-19")));
        const auto done = tryTo(session, "signMinutes", "2023-03-20", {{u("signedBy"), u("Bí thư")}, {u("number"), u("02-BB/ĐU")}});
        REQUIRE_FALSE(done);
        CHECK(done.error().error.trouble == Trouble::Refused);
        CHECK(state(session) == u("concluded"));
        CHECK(count("frozen_paper") == 0);
    }
}

TEST_CASE_METHOD(PapersFixture, "What a paper is made from has the words and attachments of its cases")
{
    const QString petition = receive(session, "Đường làng hỏng");
    const auto record = [&](PaperSubject about, const QString& code) {
        auto made = paperRecord(*office, {u("reply"), about, {code}, {}}, day("2023-03-01"));
        REQUIRE(made);
        return *made;
    };
    REQUIRE(keepPaperWord(*office, u("notice"), u("dt-2023-001"), u("contact"), u("  Văn phòng\n0900"), clerk("2023-03-01")));
    REQUIRE(keepPaperWord(*office, u("reply"), petition, u("basis"), u("Luật Đất đai"), clerk("2023-03-01")));
    CHECK(paperWords(*office, u("ĐT-2023-001"))->value(u("notice/contact")) == u("  Văn phòng\n0900"));
    CHECK(record(PaperSubject::Session, session).words.size() == 1);
    CHECK(record(PaperSubject::Petitions, petition).words
          == QMap<QString, QString>{{u("notice/contact"), u("  Văn phòng\n0900")}, {u("reply/basis"), u("Luật Đất đai")}});
    REQUIRE(keepPaperWord(*office, u("reply"), petition, u("basis"), u("  "), clerk("2023-03-01")));
    CHECK(paperWords(*office, petition)->isEmpty());

    const QString path = folder.filePath(u("Đơn của dân.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n%nothing more");
    file.close();
    told.clear();
    const auto first = attach(*office, petition, path, {}, clerk("2023-03-02"));
    REQUIRE(first);
    CHECK(first->title == u("Đơn của dân"));
    CHECK(first->mediaType == u("application/pdf"));
    CHECK(told == QStringList{petition});
    REQUIRE(attach(*office, session, path, u("Ảnh niêm yết"), clerk("2023-03-02")));
    CHECK(count("attachment_body") == 1);

    SECTION("of a session, those of its petitions too, its own first")
    {
        const PaperRecord of = record(PaperSubject::Session, session);
        REQUIRE(of.attachments.size() == 2);
        CHECK(of.attachments.front().title == u("Ảnh niêm yết"));
        CHECK(record(PaperSubject::Petitions, petition).attachments.size() == 1);
        auto whole = paperRecord(*office, {u("integrity-sheet"), PaperSubject::File, {}, {}}, day("2023-03-02"));
        REQUIRE(whole);
        CHECK(whole->attachments.size() == 2);
        CHECK(whole->journalRows > 100);
        CHECK(whole->journalHead.size() == 32);
    }
    SECTION("gives the bytes back, proven")
    {
        CHECK(*attachmentBytes(*office, first->id) == "%PDF-1.4\n%nothing more");
        CHECK(attachmentBytes(*office, 77).error().trouble == Trouble::Usage);
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(u("DROP TRIGGER attachment_body_no_update")));
        REQUIRE(query.exec(u("DROP TRIGGER journal_attachment_body_update")));
        REQUIRE(query.exec(u("UPDATE attachment_body SET bytes = x'00'")));
        CHECK(attachmentBytes(*office, first->id).error().trouble == Trouble::Damaged);
    }
    SECTION("lets go of one, and keeps the bytes while another has them")
    {
        REQUIRE(detach(*office, first->id, clerk("2023-03-03")));
        CHECK(attachmentsOf(*office, petition)->empty());
        CHECK(attachmentsOf(*office, {})->size() == 1);
        CHECK(count("attachment_body") == 1);
        CHECK(detach(*office, first->id, clerk("2023-03-03")).error().trouble == Trouble::Usage);
        CHECK(problems() == QStringList());
    }
    SECTION("refuses what cannot be attached, each with its sentence")
    {
        const auto tryFile = [&](const QString& code, const QString& name) {
            const auto done = attach(*office, code, name, {}, clerk("2023-03-02"));
            REQUIRE_FALSE(done);
            CHECK(done.error().message.size() > 20);
            return done.error().trouble;
        };
        QFile empty(folder.filePath(u("rong.txt")));
        REQUIRE(empty.open(QIODevice::WriteOnly));
        empty.close();
        QFile huge(folder.filePath(u("to.bin")));
        REQUIRE(huge.open(QIODevice::WriteOnly));
        REQUIRE(huge.resize(largestAttachment + 1));
        huge.close();
        CHECK(tryFile(petition, path) == Trouble::Refused);
        CHECK(tryFile(session, empty.fileName()) == Trouble::Refused);
        CHECK(tryFile(session, huge.fileName()) == Trouble::Refused);
        CHECK(tryFile(session, folder.path()) == Trouble::Refused);
        CHECK(tryFile(session, u("/dev/null")) == Trouble::Refused);
        CHECK(tryFile(session, u("/proc/self/environ-none")) == Trouble::Storage);
        CHECK(tryFile(u("ĐT-2099-001"), path) == Trouble::Usage);
        CHECK(count("attachment") == 2);
    }
}
