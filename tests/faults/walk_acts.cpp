#include "faults/walk_acts.h"

#include "exchange/petition_import.h"
#include "services/attachments.h"
#include "services/drafts.h"
#include "services/number_register.h"
#include "services/papers.h"
#include "services/speaking_order.h"

namespace doithoai::faults {

void Walk::plan()
{
    Texts session{{u("topic"), u("Vệ sinh môi trường")},    {u("form"), u("people")},
                  {u("sector"), u("cultureSociety")},       {u("organiser"), u("DU.DINHBANG")},
                  {u("chair"), u("DU.DINHBANG.BT")},        {u("plannedStart"), u("2023-03-18T08:00")},
                  {u("plannedMinutes"), u("150")},          {u("venue"), u("Hội trường phường")},
                  {u("participants"), u("Nhân dân phường")}, {u("planned"), u("yes")},
                  {u("planNumber"), u("01-KH/ĐU")},         {u("planDate"), u("2023-01-05")}};
    add(CaseKind::Session, "2023-02-01", session);
    session[u("plannedStart")] = u("2023-04-18T08:00");
    add(CaseKind::Session, "2023-02-01", session);
    for (const char* words : {"Đường làng hỏng", "Cống thoát nước tắc", "Quy hoạch đất dịch vụ", "Cấp giấy chứng nhận"})
        add(CaseKind::Petition, "2023-02-10",
            {{u("channel"), u("submitted")}, {u("petitioner"), u("Trần Văn Mẫu")}, {u("content"), u(words)}, {u("session"), hall}});
    act(u("receive many"), "receiveAll", acts::importPetitions, [](Stage& stage) {
        std::vector<Petition> many;
        for (int i = 0; i < 36; ++i) { // more than one statement takes
            Petition petition;
            petition.channel = u("submitted");
            petition.receivedOn = day("2023-02-12");
            petition.petitioner = u("Lê Thị Thử %1").arg(i);
            petition.content = u("Đèn đường ngõ %1 hỏng").arg(i);
            petition.session.text = other;
            many.push_back(petition);
        }
        return ended(stage.office().receiveAll(many, clerk("2023-02-12"), false));
    });
    act(u("import a table"), "receiveAll", acts::importPetitions, [](Stage& stage) {
        const QByteArray table = "Ngày tiếp nhận,Nội dung kiến nghị,Họ tên\n13/02/2023,Sửa trường học,Đỗ Văn Giả\n"
                                 "13/02/2023,Nạo vét mương,Đỗ Thị Giả\n";
        return ended(importPetitions(stage.office(), table, {{u("channel"), u("survey")}}, clerk("2023-02-14"), false));
    });
    go(u("KN-2023-0005"), "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
    go(u("KN-2023-0006"), "merge", "2023-02-20", {{u("leading"), u("KN-2023-0007")}});
    go(u("KN-2023-0008"), "screenOut", "2023-02-20",
       {{u("kind"), u("complaint")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn khiếu nại"));
    go(other, "cancel", "2023-02-21", {}, u("Trùng lịch"));
}

void Walk::typing()
{
    const auto draft = [](const char* words) {
        return [=](Stage& stage) {
            Draft typed;
            typed.place = u("event:answer:KN-2023-0001");
            typed.caseCode = answered;
            typed.texts = {{u("answer"), u(words)}};
            return keepDraft(stage.office(), typed, clerk("2023-03-01"));
        };
    };
    act(u("keep a draft"), "keepDraft", acts::typing, draft("Phường"));
    act(u("keep it on"), "keepDraft", acts::typing, draft("Phường sẽ làm trong quý II"));
    act(u("drop it"), "dropDraft", acts::typing,
        [](Stage& stage) { return dropDraft(stage.office(), u("event:answer:KN-2023-0001"), clerk("2023-03-01")); });
}

void Walk::prepare()
{
    go(hall, "prepare", "2023-02-22");
    set(hall, "2023-02-23",
        {{u("team"), u("Tổ giúp việc gồm 3 người")}, {u("secretary"), u("Lê Thị Ghi")}, {u("tasksPrepare"), u("Tổng hợp ý kiến")},
         {u("tasksHold"), u("Ghi biên bản")}, {u("tasksFollowUp"), u("Theo dõi")}});
    go(hall, "announce", "2023-03-06", {{u("where"), u("Nhà văn hóa")}, {u("by"), u("Văn phòng")}, {u("proof"), u("Ảnh niêm yết")}});
    for (const QString& petition : {answered, deferred, noted, transferred}) {
        go(petition, "classify", "2023-03-07", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(petition, "assign", "2023-03-07", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});
        go(petition, "draftReply", "2023-03-08", {{u("draftReply"), u("Phường sẽ làm")}});
        go(petition, "agreeReply", "2023-03-09", {{u("agreedBy"), u("Bí thư")}});
    }
}

void Walk::papers()
{
    act(u("attach"), "attach", acts::attach, [](Stage& stage) {
        return ended(attach(stage.office(), hall, stage.picture(), u("Ảnh niêm yết"), clerk("2023-03-06")));
    });
    act(u("attach it elsewhere"), "attach", acts::attach, [](Stage& stage) {
        return ended(attach(stage.office(), answered, stage.picture(), u("Ảnh"), clerk("2023-03-06")));
    });
    act(u("retitle"), "retitle", acts::changeAttachment, [](Stage& stage) -> Result<void> {
        const auto all = attachmentsOf(stage.office(), answered);
        if (!all)
            return tl::unexpected(all.error());
        return retitle(stage.office(), all->front().id, u("Ảnh hiện trường"), clerk("2023-03-06"));
    });
    act(u("detach"), "detach", acts::changeAttachment, [](Stage& stage) -> Result<void> {
        const auto all = attachmentsOf(stage.office(), answered);
        if (!all)
            return tl::unexpected(all.error());
        return detach(stage.office(), all->front().id, clerk("2023-03-06"));
    });
    act(u("words on a paper"), "keepPaperWord", acts::paperWords, [](Stage& stage) {
        return keepPaperWord(stage.office(), u("notice"), hall, u("contact"), u("Văn phòng Đảng ủy"), clerk("2023-03-06"));
    });
    const auto issue = [](std::optional<int> replaces) {
        return [=](Stage& stage) {
            PaperIssue wanted;
            wanted.ask = {u("notice"), PaperSubject::Session, {hall}, {}};
            wanted.signing.date = day("2023-03-06");
            wanted.replaces = replaces;
            return ended(issuePaper(stage.office(), wanted, clerk("2023-03-10")));
        };
    };
    act(u("issue a paper"), "issuePaper", acts::issuePaper, issue({}));
    act(u("correct it"), "issuePaper", acts::issuePaper, issue(1));
    act(u("settle a book"), "keepNumberBook", acts::numberBook, [](Stage& stage) {
        return keepNumberBook(stage.office(), {UnitCode{u("UBND.DINHBANG")}, u("TB"), BookScope::Year, 48, day("2023-01-01")},
                              clerk("2023-03-10"));
    });
    act(u("enter in the register"), "addRegisterEntry", acts::registerLine, [](Stage& stage) {
        RegisterEntry entry;
        entry.issuer.text = u("UBND.DINHBANG");
        entry.symbol = u("TB");
        entry.number = u("48");
        entry.date = day("2023-03-09");
        entry.subject = u("Về lịch tiếp công dân");
        return ended(addRegisterEntry(stage.office(), entry, clerk("2023-03-10")));
    });
    act(u("strike it out"), "removeRegisterEntry", acts::registerLine, [](Stage& stage) -> Result<void> {
        RegisterFilter filter;
        filter.issuer.text = u("UBND.DINHBANG");
        const auto rows = registerRows(stage.office(), filter);
        if (!rows)
            return tl::unexpected(rows.error());
        return removeRegisterEntry(stage.office(), rows->front().id, clerk("2023-03-10"));
    });
}

void Walk::hold()
{
    const auto at = [](int hour, int minute) { return QDateTime(QDate(2023, 3, 18), QTime(hour, minute)); };
    go(hall, "open", "2023-03-18", {{u("actualStart"), u("2023-03-18T08:05")}});
    act(u("move a speaker"), "moveSpeaker", acts::speakingOrder,
        [](Stage& stage) { return moveSpeaker(stage.office(), {hall}, {noted}, -1, clerk("2023-03-18")); });
    act(u("begin to speak"), "beginSpeaking", acts::speakingOrder,
        [=](Stage& stage) { return beginSpeaking(stage.office(), {hall}, {answered}, at(8, 30), clerk("2023-03-18")); });
    act(u("end speaking"), "endSpeaking", acts::speakingOrder, [=](Stage& stage) { return endSpeaking(stage.office(), {hall}, at(8, 40), clerk("2023-03-18")); });
    go(answered, "answer", "2023-03-18", {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Đã giải thích rõ")}});
    go(deferred, "defer", "2023-03-18", {{u("unit"), u("UBND.DINHBANG")}, {u("dueOn"), u("2023-04-10")}});
    go(noted, "note", "2023-03-18", {{u("resolvingLevel"), u("city")}});
    go(transferred, "transfer", "2023-03-18",
       {{u("competentUnit"), u("UBND.TNMT")}, {u("transferNumber"), u("7-CV/ĐU")}, {u("noticeNumber"), u("8-TB/ĐU")}});
    go(hall, "conclude", "2023-03-18",
       {{u("actualEnd"), u("2023-03-18T10:30")}, {u("attendance"), u("120")}, {u("overview"), u("Tình hình ổn định")},
        {u("principlesTold"), u("yes")}});
    go(hall, "signMinutes", "2023-03-20", {{u("signedBy"), u("Bí thư")}, {u("number"), u("02-BB/ĐU")}});
    go(hall, "correctMinutes", "2023-03-22", {}, u("Sai tên một đại biểu"));
    go(hall, "signMinutes", "2023-03-23", {{u("signedBy"), u("Bí thư")}, {u("number"), u("03-BB/ĐU")}});
}

void Walk::followUp()
{
    go(deferred, "reply", "2023-04-03", {{u("replyNumber"), u("15-CV/UBND")}});
    go(deferred, "resolve", "2023-04-20", {{u("result"), u("Đã khơi thông")}});
    add(CaseKind::Escalation, "2023-03-25",
        {{u("session"), hall}, {u("petitions"), noted}, {u("to"), u("TU")}, {u("reason"), u("Vượt thẩm quyền")},
         {u("proposal"), u("Điều chỉnh quy hoạch")}, {u("documents"), u("none")}, {u("results"), u("none")}, {u("differing"), u("none")}});
    go(dossier, "complete", "2023-03-26");
    go(dossier, "submit", "2023-03-27", {{u("number"), u("20-BC/ĐU")}});
    go(dossier, "remind", "2023-04-27", {{u("number"), u("31-CV/ĐU")}});
    go(dossier, "decide", "2023-05-04", {{u("number"), u("90-TB/TU")}, {u("decision"), u("Đồng ý")}});
    go(dossier, "inform", "2023-05-08", {{u("told"), u("yes")}});
    go(dossier, "close", "2023-05-09");
    go(noted, "reply", "2023-05-08", {{u("replyNumber"), u("22-CV/ĐU")}});
    go(noted, "resolve", "2023-05-10", {{u("result"), u("Đã điều chỉnh")}});
    go(transferred, "resolve", "2023-05-10", {{u("result"), u("Phòng đã giải quyết")}});
    set(hall, "2023-05-11", {{u("review"), u("Chuẩn bị tốt")}});
    go(hall, "report", "2023-05-12", {{u("number"), u("40-BC/ĐU")}, {u("to"), u("TU")}});
    go(hall, "close", "2023-05-15");
    go(unitReport, "receive", "2023-06-05",
       {{u("number"), u("12-BC/ĐU")}, {u("receivedByTUVP"), u("2023-06-05")}, {u("receivedByBDV"), u("2023-06-05")}, {u("sessions"), u("1")}});
    go(unitReport, "accept", "2023-06-07");
}

std::vector<WalkAct> wholeWalk()
{
    Walk walk;
    walk.plan();
    walk.typing();
    walk.prepare();
    walk.papers();
    walk.hold();
    walk.followUp();
    walk.directory();
    walk.personalData();
    walk.people();
    return walk.taken;
}

} // namespace doithoai::faults
