#include "person_fixture.h"

#include "services/erasing.h"
#include "services/journal.h"
#include "services/number_register.h"
#include "services/papers.h"
#include "services/search.h"

#include <QFile>
#include <QSqlQuery>
#include <QThread>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(PersonFixture, "A person's data are erased from a case, which stays")
{
    SECTION("nothing of the name is left in the bytes of the file, and the file is whole")
    {
        mention();
        withdraw();
        REQUIRE(wordsIn(path()).size() > 6);
        const Petition before = now();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        const ErasurePlan plan = erased(wanted);
        CHECK(finished().isRewritten);

        CHECK(wordsIn(path()) == QStringList());
        CHECK(wordsIn(path() + u("-journal")) == QStringList());
        CHECK(problems() == QStringList());
        const Petition after = now();
        CHECK(after.petitioner == u("(đã xóa)"));
        CHECK(after.address.isEmpty());
        CHECK(after.phone.isEmpty());
        CHECK(after.content == u("Bà (đã xóa) đề nghị sửa cống trước nhà"));
        CHECK(after.askedBy == u("Chính bà (đã xóa)"));
        CHECK(after.state == before.state);
        CHECK(after.people == 12);
        CHECK(after.petitionerKind == before.petitionerKind);
        CHECK(office->petition({petition})->steps.back().reason == u("(đã xóa) đã tự thỏa thuận"));
        CHECK(office->session({session})->session.topicBasis == u("Theo phản ánh của bà (đã xóa)"));
        CHECK(draftAt(*office, u("event:answer:") + petition)->value().texts[u("answer")] == u("Thưa bà (đã xóa)"));
        CHECK(attachmentsOf(*office, petition)->front().title == u("Đơn của (đã xóa)"));
        CHECK(paperWords(*office, session)->value(u("notice/contact")) == u("Hỏi (đã xóa)"));
        CHECK(plan.attachments.size() == 1);
        CHECK(told.contains(petition));
        CHECK(wasCommitted);
    }
    SECTION("the file is written anew over a connection of its own, beside an office that goes on")
    {
        mention();
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        const auto rest = erasingRest(*office, clerk("2023-03-01"));
        REQUIRE(rest);
        REQUIRE(rest->owed.size() == 1);
        const std::atomic<bool> goesOn = false;
        const FinishedErasing done = workOff(*rest, [&] { return rewriteWholeAt(path(), goesOn); }, QDateTime::currentDateTime());
        CHECK(done.isAll());
        CHECK(done.isRewritten);
        REQUIRE(noteWorkedOff(*office, done, clerk("2023-03-01")));
        CHECK(erasingRest(*office, clerk("2023-03-01"))->owed.empty());
        CHECK(wordsIn(path()) == QStringList());
        CHECK(problems() == QStringList());
        CHECK(!receive({}, "Sau khi xóa").isEmpty());
        CHECK(!wordsIn(path()).contains(u("Ngoẹng")));
    }
    SECTION("what is put off stays remembered, and the file as it was")
    {
        withdraw();
        erased(request());
        const auto rest = erasingRest(*office, clerk("2023-03-01"));
        REQUIRE(rest);
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const std::atomic<bool> isStopped = true;
        const FinishedErasing done = workOff(*rest, [&] { return rewriteWholeAt(path(), isStopped); }, QDateTime::currentDateTime());
        CHECK_FALSE(done.isAll());
        REQUIRE(done.troubles.size() == 1);
        CHECK(done.troubles.front().trouble == Trouble::Refused);
        REQUIRE(noteWorkedOff(*office, done, clerk("2023-03-01")));
        file.seek(0);
        CHECK(file.readAll() == before);
        CHECK(erasingRest(*office, clerk("2023-03-01"))->owed == rest->owed);
        CHECK(finished().isRewritten);
    }
    SECTION("a program that is killed while the file is written anew loses nothing")
    {
        mention();
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        // Closed, as whoever is killed leaves it to the next one.
        const QString file = path();
        office.reset();
        for (int i = 0; i < 12; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                const std::atomic<bool> goesOn = false;
                for (;;)
                    (void)rewriteWholeAt(file, goesOn);
            }
            REQUIRE(child > 0);
            QThread::usleep(static_cast<unsigned long>(4000 + 3000 * i));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            auto opened = CaseFile::open(file, CaseFile::Access::ReadWrite);
            REQUIRE(opened);
            office = *Office::open(std::move(*opened), papers);
            REQUIRE(problems() == QStringList());
            CHECK(erasingRest(*office, clerk("2023-03-01"))->owed.size() == 1);
            office.reset();
        }
        office = *Office::open(*CaseFile::open(file, CaseFile::Access::ReadWrite), papers);
        CHECK(finished().isRewritten);
        CHECK(wordsIn(path()) == QStringList());
    }
    SECTION("the texts stay where it is not asked for, and are named with what stands around")
    {
        mention();
        withdraw();
        const auto plan = planErasure(*office, request());
        REQUIRE(plan);
        QStringList places;
        for (const NamingPlace& one : plan->places) {
            CHECK(one.isAround);
            CHECK(!one.isReplaced);
            CHECK(wordsOfPetitioners(*office, {petition})->areIn(one.excerpt));
            places.append(one.place.table + u'.' + one.place.column);
        }
        places.sort();
        CHECK(places == QStringList{u("attachment.title"), u("draft.answer"), u("paper_word.text"), u("petition.askedBy"), u("petition_text.content"),
                                    u("register_entry.partner"), u("register_entry.subject"), u("session.topicBasis"), u("step.data"), u("step.data"),
                                    u("step.reason")});
        erased(request());
        CHECK(now().petitioner == u("(đã xóa)"));
        CHECK(now().content.contains(name));
        CHECK(problems() == QStringList());
        // What was ticked goes, and nothing else.
        ErasureRequest ticked = request();
        ticked.words = {name};
        ticked.ticked = std::vector<WordPlace>();
        const auto again = planErasure(*office, ticked);
        REQUIRE(again);
        for (const NamingPlace& one : again->places) {
            if (one.place.column == u("content"))
                ticked.ticked->push_back(one.place);
        }
        REQUIRE(ticked.ticked->size() == 1);
        erased(ticked);
        CHECK(now().content == u("Bà (đã xóa) đề nghị sửa cống trước nhà"));
        CHECK(now().askedBy.contains(name));
        CHECK(problems() == QStringList());
    }
    SECTION("the search finds the case no more by the name, and still by its content")
    {
        withdraw();
        REQUIRE(searchEverything(*office, name, day("2023-03-01"))->size() == 1);
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        CHECK(searchEverything(*office, name, day("2023-03-01"))->empty());
        CHECK(searchEverything(*office, u("xoang"), day("2023-03-01"))->empty());
        CHECK(searchEverything(*office, u("sửa cống trước nhà"), day("2023-03-01"))->size() == 1);
    }
    SECTION("the journal keeps who erased what and why, without the words")
    {
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        JournalQuery byName;
        byName.words = u("Ngoẹng");
        CHECK(scanJournal(office->file(), byName, *journalHead(office->file()) + 1, 100000)->seqs.empty());
        JournalQuery byReason;
        byReason.words = u("Theo đơn đề nghị ngày 01/03/2023");
        const auto found = scanJournal(office->file(), byReason, *journalHead(office->file()) + 1, 100000);
        REQUIRE(found->seqs.size() == 1);
        const auto entry = journalEntries(office->file(), found->seqs)->front();
        CHECK(entry.table == u("erasure"));
        CHECK(entry.by == u("Nguyễn Thị Thử"));
        CHECK(entry.after.value(u("petition")) == petition);
        const auto facts = loadErasures(office->file());
        REQUIRE(facts->size() == 1);
        CHECK(facts->front().on == day("2023-03-01"));
    }
    SECTION("what the journal alone keeps, of words that were changed since, goes with the case or everywhere")
    {
        // About the session of the case, a word of its paper that is gone, and a case that has nothing to do with it.
        set(session, {{u("participants"), u("Bà ") + name + u(" và các hộ")}}, "2023-02-11");
        set(session, {{u("participants"), u("Các hộ")}}, "2023-02-12");
        REQUIRE(keepPaperWord(*office, u("notice"), session, u("contact"), u("Hỏi ") + name, clerk("2023-02-12")));
        REQUIRE(keepPaperWord(*office, u("notice"), session, u("contact"), {}, clerk("2023-02-12")));
        const QString other = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("content"), u("Nhà bà ") + name + u(" lấn ngõ")}}, "2023-02-12");
        set(other, {{u("content"), u("Lấn ngõ")}}, "2023-02-13");
        withdraw();
        const auto named = [&] {
            JournalQuery byName;
            byName.words = u("Ngoẹng");
            return scanJournal(office->file(), byName, *journalHead(office->file()) + 1, 100000)->seqs.size();
        };
        const auto historyOf = [](const ErasurePlan& plan, bool isReplaced) {
            QStringList rows;
            for (const NamingHistory& one : plan.history) {
                if (one.isReplaced == isReplaced)
                    rows.append(one.place.table + u' ' + one.place.caseCode);
            }
            rows.sort();
            return rows;
        };
        ErasureRequest wanted = request();
        CHECK(historyOf(*planErasure(*office, wanted), true).isEmpty());
        wanted.isInWords = true;
        const ErasurePlan first = erased(wanted);
        CHECK(historyOf(first, true) == QStringList{u("paper_word ") + session, u("session ") + session});
        CHECK(historyOf(first, false) == QStringList{u("petition_text ") + other});
        CHECK(named() == 2); // receiving the other case, and its correction
        wanted.words = {name};
        wanted.isEverywhere = true;
        const ErasurePlan second = erased(wanted);
        CHECK(historyOf(second, true) == QStringList{u("petition_text ") + other});
        CHECK(named() == 0);
        finished();
        CHECK(wordsIn(path()) == QStringList());
        CHECK(problems() == QStringList());
        CHECK(office->session({session})->session.participants == u("Các hộ"));
        CHECK(office->petition({other})->petition.content == u("Lấn ngõ"));
        // Now there is nothing left of it.
        CHECK(!erasePerson(*office, wanted, clerk("2023-03-01")));
    }
    SECTION("who holds a post and has the same name stays in the journal, as in the case")
    {
        set(session, {{u("chairName"), name}}, "2023-02-11");
        set(session, {{u("chairName"), u("Trần Văn Chủ")}}, "2023-02-12");
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        wanted.isEverywhere = true;
        CHECK(erased(wanted).history.empty());
        CHECK(problems() == QStringList());
    }
    SECTION("who has another case of the same name keeps it")
    {
        const QString other = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), name}, {u("content"), u("Việc khác của ") + name}}, "2023-02-12");
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        const ErasurePlan plan = erased(wanted);
        CHECK(office->petition({other})->petition.petitioner == name);
        CHECK(office->petition({other})->petition.content.contains(name));
        CHECK(plan.places.back().place.caseCode == other);
        CHECK(!plan.places.back().isAround);
    }
    SECTION("refused: an open case, no reason, a reason that names, a second time, no petition")
    {
        const auto refusedWith = [&](const ErasureRequest& wanted) -> QString {
            const QStringList before = everything();
            const auto done = erasePerson(*office, wanted, clerk("2023-03-01"));
            CHECK(everything() == before);
            return done ? QString() : done.error().error.message;
        };
        CHECK(refusedWith(request()).contains(petition));
        ErasureRequest open = request();
        open.isOpenToo = true;
        CHECK(planErasure(*office, open));
        withdraw();
        ErasureRequest wanted = request();
        wanted.reason = u("  ");
        CHECK(!refusedWith(wanted).isEmpty());
        wanted.reason = u("Bà ngoẹng không: XOẰNG THỊ NGOẸNG đề nghị");
        CHECK(!refusedWith(wanted).isEmpty());
        wanted.petitions = {session};
        CHECK(!refusedWith(wanted).isEmpty());
        wanted.petitions = {u("KN-2023-9999")};
        CHECK(!refusedWith(wanted).isEmpty());
        erased(request());
        CHECK(!refusedWith(request()).isEmpty());
    }
    SECTION("an open case goes where it is asked for, and can be ended afterwards")
    {
        ErasureRequest wanted = request();
        wanted.isOpenToo = true;
        erased(wanted);
        go(petition, "withdraw", "2023-03-02", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        CHECK(state(petition) == u("withdrawn"));
        CHECK(problems() == QStringList());
    }
    SECTION("who sent a denunciation is erased without being shown")
    {
        go(petition, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn tố cáo"));
        const auto plan = planErasure(*office, request());
        REQUIRE(plan->cases.size() == 1);
        CHECK(plan->cases.front().petitioner == u("(giữ bí mật)"));
        for (const NamingPlace& one : plan->places)
            CHECK(one.excerpt == u("…"));
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        finished();
        CHECK(wordsIn(path()) == QStringList());
        CHECK(problems() == QStringList());
    }
    SECTION("what another case of the same person leads to in a denunciation is not told, and goes with everywhere")
    {
        mention();
        go(petition, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn tố cáo"));
        const QString other = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), name}, {u("content"), u("Đèn đường")}}, "2023-02-21");
        go(other, "withdraw", "2023-03-02", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        ErasureRequest wanted = request();
        wanted.petitions = {other};
        const auto ofDenunciation = [&](const ErasurePlan& plan) {
            return std::ranges::any_of(plan.places, [&](const NamingPlace& one) { return one.place.caseCode == petition; })
                || std::ranges::any_of(plan.history, [&](const NamingHistory& one) { return one.place.caseCode == petition; });
        };
        CHECK_FALSE(ofDenunciation(*planErasure(*office, wanted)));
        // Nor the other way round.
        const auto theirs = planErasure(*office, request());
        CHECK(std::ranges::none_of(theirs->places, [&](const NamingPlace& one) { return one.place.caseCode == other; }));
        wanted.isEverywhere = true;
        const auto done = erasePerson(*office, wanted, clerk("2023-06-02"));
        REQUIRE(done);
        CHECK_FALSE(ofDenunciation(*done));
        CHECK(registerRows(*office, {.caseCode = petition})->front().subject == u("(giữ bí mật)"));
        go(petition, "reopen", "2023-06-03", {}, u("Không phải đơn tố cáo"));
        CHECK_FALSE(registerRows(*office, {.caseCode = petition})->front().partner.contains(name));
    }
    SECTION("signed and issued papers stay, and are named")
    {
        PaperIssue issue;
        issue.ask = {u("receipt"), PaperSubject::Petitions, {petition}, {}};
        issue.signing.date = day("2023-02-12");
        REQUIRE(issuePaper(*office, issue, clerk("2023-02-12")));
        withdraw();
        const ErasurePlan plan = erased(request());
        REQUIRE(plan.papers.size() == 1);
        CHECK(plan.papers.front().paper.kind == u("receipt"));
        CHECK(problems() == QStringList());
    }
}
