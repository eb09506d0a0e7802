#include "office_fixture.h"

#include "casefile/attachments.h"
#include "casefile/erasures.h"
#include "casefile/journal_reader.h"
#include "casefile/person_rows.h"
#include "casefile/taken_out.h"
#include "services/attachments.h"
#include "services/destruction.h"
#include "services/drafts.h"
#include "services/erased_backups.h"
#include "services/erasing.h"
#include "services/lists.h"
#include "services/papers.h"

#include <QFile>

using namespace doithoai;
using namespace doithoai::test;

namespace {

const QString name = QStringLiteral("Xoằng Thị Ngoẹng");

/// A session of 2023 with all its papers, closed; a petition without a session, withdrawn; one that is open.
struct DestructionFixture : OfficeFixture {
    DestructionFixture()
    {
        session = planSession();
        petition = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), name}, {u("content"), u("Cống nhà ") + name}, {u("session"), session}}, "2023-02-10");
        announce(session);
        agree(petition);
        open(session);
        answer(petition);
        conclude(session);
        sign(session);
        QFile file(folder.filePath(u("anh.txt")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("the bytes of the attached file");
        file.close();
        REQUIRE(attach(*office, petition, file.fileName(), u("Đơn ") + name, clerk("2023-03-20")));
        single = receive({}, "Đèn đường hỏng", "2023-02-10");
        go(single, "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        kept = receive({}, "Còn mở", "2023-02-10");
        REQUIRE(office->changeSetting(u("retention.years"), u("1"), clerk("2023-03-21")));
    }

    Outcome<FrozenPaper> destroy(const char* before = "2024-01-01", const QString& decision = QStringLiteral("Quyết định số 15-QĐ/TU"))
    {
        DestructionRequest request;
        request.before = day(before);
        request.number = u("7");
        request.decision = decision;
        return destroyDossiers(*office, request, clerk("2025-01-05"));
    }
    bool hasBytes(const char* words)
    {
        QFile file(office->file().path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(words);
    }

    QString session, petition, single, kept;
};

} // namespace

TEST_CASE_METHOD(DestructionFixture, "Dossiers that ended long ago are destroyed by a protocol")
{
    SECTION("a dossier goes whole: while its session is not closed, none of it goes")
    {
        DestructionRequest request;
        request.before = day("2024-01-01");
        const auto plan = planDestruction(*office, request);
        REQUIRE(plan);
        REQUIRE(plan->cases.size() == 1);
        CHECK(plan->cases.front().code == single);
        CHECK(plan->papers.empty());
        CHECK(plan->attachments.empty());
        request.before = day("2023-02-20");
        CHECK(planDestruction(*office, request)->cases.empty());
    }
    SECTION("its words go, and its code, state, days and steps stay; the protocol is frozen and in the register")
    {
        const Petition before = office->petition({single})->petition;
        const auto steps = office->petition({single})->steps;
        const auto done = destroy();
        if (!done)
            FAIL(words(done.error()).toStdString());
        CHECK(done->kind == u("destruction-protocol"));
        CHECK(done->caseCode == u("TH-2025-001"));
        REQUIRE(paperVersion(office->file(), done->kind, done->caseCode, 1)->has_value());
        const auto after = office->petition({single});
        REQUIRE(after);
        CHECK(after->petition.petitioner == u("(đã xóa)"));
        CHECK(after->petition.content == u("(đã tiêu hủy)"));
        CHECK(after->petition.state == before.state);
        CHECK(after->petition.receivedOn == before.receivedOn);
        CHECK(after->petition.channel == before.channel);
        CHECK(after->steps.size() == steps.size());
        CHECK(destructionOf(office->file(), single)->value().decision == u("Quyết định số 15-QĐ/TU"));
        CHECK(office->petition({kept})->petition.content == u("Còn mở"));
        CHECK(problems() == QStringList());
        // A second time there is nothing left.
        CHECK(!destroy());
    }
    SECTION("what is being typed for a step of it goes too")
    {
        const auto type = [&](const QString& code) {
            Draft draft;
            draft.place = u("event:reopen:") + code;
            draft.texts = {{u("reason"), u("Bà gọi lại")}};
            REQUIRE(keepDraft(*office, draft, clerk("2023-03-01")));
        };
        type(single);
        type(kept);
        REQUIRE(destroy());
        CHECK_FALSE(draftAt(*office, u("event:reopen:") + single).value());
        CHECK(draftAt(*office, u("event:reopen:") + kept).value());
        CHECK(problems() == QStringList());
    }
    SECTION("a merged petition goes only with the one that leads it")
    {
        const QString follower = receive({}, "Cùng một việc", "2023-02-11");
        go(follower, "merge", "2023-02-12", {{u("leading"), kept}});
        const auto codes = [&] {
            DestructionRequest request;
            request.before = day("2024-01-01");
            return planDestruction(*office, request)->codes();
        };
        CHECK(codes() == QStringList{single});
        CHECK(isLedByOpen(office->file(), {follower}).value());
        CHECK_FALSE(isLedByOpen(office->file(), {single}).value());
        // Nor are a person's data taken out of what an open petition answers for.
        ErasureRequest erasure;
        erasure.petitions = {follower};
        erasure.reason = u("Theo đơn");
        const auto erased = erasePerson(*office, erasure, clerk("2023-03-20"));
        REQUIRE(!erased);
        CHECK(erased.error().error.message.contains(follower));
        go(follower, "unmerge", "2023-03-20", {}, u("Việc khác"));
        go(follower, "withdraw", "2023-03-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        CHECK(codes() == QStringList{single, follower});
        CHECK(erasePerson(*office, erasure, clerk("2023-03-20")));
    }
    SECTION("what was destroyed takes nothing more, and says by which protocol")
    {
        const auto isDestroyed = [](const auto& done) { return !done && rules(done.error().findings) == QStringList{u("destroyed")}; };
        REQUIRE(destroy());
        const QStringList before = everything();
        const auto reopened = tryTo(single, "reopen", "2025-01-06", {}, u("Xem lại"));
        CHECK(isDestroyed(reopened));
        CHECK(reopened.error().findings.front().message.contains(single));
        CHECK(reopened.error().findings.front().article == u("—"));
        CHECK(isDestroyed(office->set(single, {{u("petitioner"), name}}, clerk("2025-01-06"))));
        CHECK(isDestroyed(tryTo(kept, "merge", "2025-01-06", {{u("leading"), single}})));
        const auto escalated = office->add(CaseKind::Escalation, {{u("petitions"), single}, {u("to"), u("TU")}, {u("reason"), u("Việc cũ")}}, {}, clerk("2025-01-06"));
        CHECK(isDestroyed(escalated));
        QFile file(folder.filePath(u("them.txt")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("more");
        file.close();
        CHECK_FALSE(attach(*office, single, file.fileName(), u("Thêm"), clerk("2025-01-06")));
        CHECK_FALSE(keepPaperWord(*office, u("receipt"), single, u("contact"), name, clerk("2025-01-06")));
        CHECK(everything() == before);
        const auto next = office->nextSteps(single, day("2025-01-06"));
        REQUIRE(next);
        REQUIRE(!next->empty());
        for (const NextStep& step : *next) {
            CHECK_FALSE(step.isAllowed);
            CHECK(step.findings.front().rule == u("destroyed"));
        }
        CHECK(office->rehearse(single, u("reopen"), {}, day("2025-01-06"))->findings.front().rule == u("destroyed"));
        // Every other case goes on.
        go(kept, "withdraw", "2025-01-06", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
    }
    SECTION("a protocol that cannot be made destroys nothing")
    {
        papers.isLetterMissing = true;
        const QStringList before = everything();
        CHECK(!destroy());
        CHECK(everything() == before);
    }
    SECTION("refused: no decision, a day in the future, within the period of keeping, nothing so old")
    {
        const QStringList before = everything();
        CHECK(!destroy("2024-01-01", u(" ")));
        CHECK(!destroy("2025-01-06"));
        CHECK(!destroy("2020-01-01"));
        CHECK(everything() == before);
        REQUIRE(office->changeSetting(u("retention.years"), u("20"), clerk("2025-01-05")));
        const auto done = destroy();
        REQUIRE(!done);
        CHECK(done.error().error.message.contains(u("05/01/2005")));
        CHECK(retentionEnds(*office, day("2035-01-05")) == day("2015-01-05"));
        CHECK(!office->changeSetting(u("retention.years"), u("hundred"), clerk("2025-01-05")));
        REQUIRE(office->changeSetting(u("retention.years"), u("1"), clerk("2025-01-05")));
        CHECK(destroy());
    }
    SECTION("refused: no period of keeping is set, so that none has ended; not even a trial")
    {
        REQUIRE(office->changeSetting(u("retention.years"), u("0"), clerk("2025-01-05")));
        const QStringList before = everything();
        const auto done = destroy();
        REQUIRE(!done);
        CHECK(done.error().error.trouble == Trouble::Refused);
        CHECK(done.error().error.message.contains(u("retention.years")));
        DestructionRequest request;
        request.before = day("2024-01-01");
        CHECK(planDestruction(*office, request).error().message.contains(u("retention.basis")));
        CHECK(everything() == before);
    }
    SECTION("refused on a day that the machine has not reached: a trial only looks")
    {
        DestructionRequest request;
        request.before = day("2024-01-01");
        request.number = u("7");
        request.decision = u("Quyết định số 15-QĐ/TU");
        const Actor ahead{u("Nguyễn Thị Thử"), QDate::currentDate().addDays(1), true};
        const auto done = destroyDossiers(*office, request, ahead);
        REQUIRE(!done);
        CHECK(done.error().error.message.contains(QDate::currentDate().toString(u("dd/MM/yyyy"))));
        CHECK(planDestruction(*office, request)->cases.size() == 1);
        CHECK(count("destruction") == 0);
    }
}

TEST_CASE_METHOD(DestructionFixture, "Pages of frozen papers go by a protocol only, and their hashes stay")
{
    set(session, {{u("review"), u("Nội dung rút kinh nghiệm")}}, "2023-03-21");
    go(session, "report", "2023-03-22", {{u("number"), u("9-BC/ĐU")}, {u("to"), u("TU")}});
    const auto closing = tryTo(session, "close", "2023-04-01");
    if (!closing)
        FAIL(words(closing.error()).toStdString());
    const auto signedMinutes = latestPaper(office->file(), u("minutes"), session);
    REQUIRE(signedMinutes->has_value());
    REQUIRE(hasBytes("the bytes of the attached file"));

    SECTION("nobody can take them away beforehand")
    {
        QSqlQuery query(office->file().database());
        CHECK(!query.exec(u("DELETE FROM \"frozen_paper_body\"")));
        CHECK(!query.exec(u("UPDATE \"frozen_paper\" SET \"subject\" = 'x'")));
    }
    SECTION("the protocol takes them, with the attached files; check is content, and says so of one that is asked for")
    {
        const auto done = destroy();
        if (!done)
            FAIL(words(done.error()).toStdString());
        const auto rewritten = rewriteWhole(office->file());
        REQUIRE(rewritten);
        CHECK(!hasBytes("the bytes of the attached file"));
        CHECK(!hasBytes(name.toUtf8().constData()));
        CHECK(!hasBytes("xoang"));
        CHECK(problems() == QStringList());
        const auto gone = latestPaper(office->file(), u("minutes"), session);
        REQUIRE(!gone);
        CHECK(gone.error().trouble == Trouble::Refused);
        CHECK(!office->minutes({session}, day("2025-01-05")));
        const auto rows = paperRows(*office, session);
        REQUIRE(rows->size() == 1);
        CHECK(rows->front().hash == (*signedMinutes)->hash);
        CHECK(attachmentsOf(*office, petition)->empty());
        CHECK(office->session({session})->session.review == u("(đã tiêu hủy)"));
        CHECK(state(session) == u("closed"));
    }
    SECTION("what the journal alone keeps of a case goes with it")
    {
        REQUIRE(keepPaperWord(*office, u("receipt"), single, u("contact"), u("Hỏi ") + name, clerk("2023-02-21")));
        REQUIRE(keepPaperWord(*office, u("receipt"), single, u("contact"), {}, clerk("2023-02-21")));
        REQUIRE(keepPaperWord(*office, u("receipt"), kept, u("contact"), u("Hỏi Zybqkwv"), clerk("2023-02-21")));
        const auto found = [&](const char* words) {
            JournalQuery query;
            query.words = u(words);
            return scanJournal(office->file(), query, *journalHead(office->file()) + 1, 100000)->seqs.size();
        };
        REQUIRE(found("Ngoẹng") > 0);
        REQUIRE(destroy());
        CHECK(found("Ngoẹng") == 0);
        CHECK(found("Zybqkwv") == 1);
        CHECK(problems() == QStringList());
    }
    SECTION("a backup that was made after an erasure, and before the destruction, is removed after it")
    {
        ErasureRequest erasure;
        erasure.petitions = {petition, single};
        erasure.reason = u("Theo đơn");
        erasure.isWithBackups = true;
        REQUIRE(makeBackup(office->file().path(), {day("2023-04-01"), QTime(8, 0)}));
        REQUIRE(erasePerson(*office, erasure, clerk("2024-01-05")));
        const auto between = finishErasing(*office, clerk("2024-01-05"), {day("2024-01-05"), QTime(8, 0)});
        REQUIRE(between);
        REQUIRE(QFile::exists(between->backup));
        DestructionRequest request;
        request.before = day("2024-01-01");
        request.number = u("7");
        request.decision = u("Quyết định số 15-QĐ/TU");
        request.isWithBackups = true;
        REQUIRE(destroyDossiers(*office, request, clerk("2025-01-05")));
        const auto done = finishErasing(*office, clerk("2025-01-05"), {day("2025-01-05"), QTime(8, 0)});
        REQUIRE(done);
        CHECK(done->removed == QStringList{between->backup});
        CHECK(done->isAll());
        const auto taken = loadTakenOut(office->file());
        CHECK(std::ranges::count(taken->cases, session, &TakenOut::OfCase::caseCode) == 1);
        CHECK(std::ranges::count(taken->cases, petition, &TakenOut::OfCase::caseCode) == 3);
    }
    SECTION("a body that goes without a protocol is found")
    {
        QSqlQuery query(office->file().database());
        REQUIRE(query.exec(u("DROP TRIGGER \"frozen_paper_body_no_delete\"")));
        REQUIRE(query.exec(u("DROP TRIGGER \"journal_frozen_paper_body_delete\"")));
        REQUIRE(query.exec(u("DELETE FROM \"frozen_paper_body\"")));
        CHECK(problems().join(u'\n').contains(u("paper minutes")));
    }
}
