#include "faults/walk.h"

#include "exchange/petition_import.h"
#include "services/accounts.h"
#include "services/attachments.h"
#include "services/destruction.h"
#include "services/directory_acts.h"
#include "services/drafts.h"
#include "services/erased_backups.h"
#include "services/erasing.h"
#include "services/handover.h"
#include "services/name_viewing.h"
#include "services/number_register.h"
#include "services/papers.h"
#include "services/permission.h"
#include "services/person_data.h"
#include "services/speaking_order.h"

namespace doithoai::faults {

namespace {

using test::clerk;
using test::day;
using test::Texts;
using test::u;

Result<void> told(const Refusal& refusal)
{
    Error error = refusal.error;
    for (const Finding& finding : refusal.findings)
        error.message += u' ' + finding.rule + u' ' + finding.message;
    return tl::unexpected(error);
}
template <class T>
Result<void> ended(const Outcome<T>& outcome)
{
    return outcome ? Result<void>() : told(outcome.error());
}
template <class T>
Result<void> ended(const Result<T>& result)
{
    return result ? Result<void>() : tl::unexpected<Error>(result.error());
}
Result<void> ended(const tl::expected<void, Office::Misfit>& result)
{
    return result ? Result<void>() : tl::unexpected<Error>(result.error().error);
}

const QString hall = QStringLiteral("ĐT-2023-001");
const QString other = QStringLiteral("ĐT-2023-002");
const QString answered = QStringLiteral("KN-2023-0001");
const QString deferred = QStringLiteral("KN-2023-0002");
const QString noted = QStringLiteral("KN-2023-0003");
const QString transferred = QStringLiteral("KN-2023-0004");
const QString dossier = QStringLiteral("BC-2023-001");
const QString unitReport = QStringLiteral("BCDV-2023-H1-DU.TAMSON");

CaseKind kindOf(const QString& code)
{
    if (code.startsWith(u("ĐT")))
        return CaseKind::Session;
    if (code.startsWith(u("KN")))
        return CaseKind::Petition;
    return code.startsWith(u("BCDV")) ? CaseKind::UnitReport : CaseKind::Escalation;
}

QString creatingEvent(CaseKind kind)
{
    return kind == CaseKind::Session ? u("plan") : kind == CaseKind::Petition ? u("receive") : u("draft");
}

class Walk {
public:
    std::vector<WalkAct> taken;

    void act(const QString& name, const char* call, const QString& permission, std::function<Result<void>(Stage&)> carryOut)
    {
        taken.push_back({name, {QLatin1String(call)}, permission, std::move(carryOut)});
    }
    void add(CaseKind kind, const char* today, const Texts& fields)
    {
        act(QStringLiteral("add %1").arg(taken.size()), "add", caseAct(kind, creatingEvent(kind)), [=](Stage& stage) { return ended(stage.office().add(kind, fields, {}, clerk(today))); });
    }
    void go(const QString& code, const char* event, const char* today, const Texts& data = {}, const QString& reason = {})
    {
        act(QLatin1String(event) + u' ' + code, "apply", caseAct(kindOf(code), QLatin1String(event)), [=](Stage& stage) {
            return ended(stage.office().apply(code, QLatin1String(event), Act{{}, reason, {}, data}, clerk(today)));
        });
    }
    void set(const QString& code, const char* today, const Texts& fields)
    {
        act(QStringLiteral("set %1").arg(code), "set", caseAct(kindOf(code), u("set")), [=](Stage& stage) { return ended(stage.office().set(code, fields, clerk(today))); });
    }
    void change(const char* name, const DirectoryAct& what)
    {
        const bool isCalendar = std::holds_alternative<ChangeMarks>(what.act);
        act(QLatin1String(name), "change", isCalendar ? acts::calendar : acts::changeDirectory, [=](Stage& stage) { return stage.office().change(what, clerk("2023-06-01")); });
    }

    void plan()
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

    void typing()
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

    void prepare()
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

    void papers()
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

    void hold()
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

    void followUp()
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

    void directory()
    {
        const auto who = [] { return clerk("2023-06-01"); };
        Unit unit;
        unit.code.text = u("TU.HPN");
        unit.name = u("Hội Liên hiệp Phụ nữ thành phố");
        unit.superior.text = u("TU");
        Unit second = unit, lone = unit;
        second.code.text = u("TU.HND");
        second.name = u("Hội Nông dân thành phố");
        lone.code.text = u("TU.LE");
        lone.name = u("Đơn vị lẻ");
        Post post;
        post.code.text = u("TU.HPN.T");
        post.name = u("Chủ tịch Hội Phụ nữ thành phố");
        post.unit.text = u("TU.HPN");
        Post deputy = post, spare = post;
        deputy.code.text = u("TU.HPN.PT");
        deputy.isDeputy = true;
        spare.code.text = u("TU.HPN.KT");
        const Official head{u("Đỗ Thị Giả"), post.code, day("2023-01-01"), {}, false};
        act(u("add a unit"), "addUnit", acts::addToDirectory, [=](Stage& stage) { return stage.office().addUnit(unit, who()); });
        act(u("add units"), "addUnits", acts::addToDirectory, [=](Stage& stage) { return ended(stage.office().addUnits({second}, who())); });
        act(u("add a post"), "addPost", acts::addToDirectory, [=](Stage& stage) { return stage.office().addPost(post, who()); });
        act(u("add posts"), "addPosts", acts::addToDirectory, [=](Stage& stage) { return ended(stage.office().addPosts({deputy}, who())); });
        act(u("add an official"), "addOfficial", acts::addToDirectory, [=](Stage& stage) { return stage.office().addOfficial(head, who()); });
        act(u("add officials"), "addOfficials", acts::addToDirectory, [=](Stage& stage) {
            return ended(stage.office().addOfficials({{u("Lê Thị Thử"), deputy.code, day("2023-01-01"), {}, false}}, who()));
        });
        change("add a unit by hand", {AddUnit{lone}});
        lone.name = u("Đơn vị lẻ khác");
        change("change a unit", {ChangeUnit{lone}});
        change("remove a unit", {RemoveUnit{lone.code}});
        change("add a post by hand", {AddPost{spare}});
        spare.quota = 1;
        change("change a post", {ChangePost{spare}});
        change("begin a term", {AddTerm{{u("Đỗ Văn Giả"), spare.code, day("2023-01-01"), {}, false}}});
        change("a successor", {SucceedTerm{{u("Lê Văn Thử"), spare.code, day("2023-05-01"), {}, false}}});
        Post gone = post;
        gone.code.text = u("TU.HPN.TQ");
        change("add another post", {AddPost{gone}});
        change("remove a post", {RemovePost{gone.code}});
        const auto onTerm = [&](const char* name, bool isRemoved) {
            act(QLatin1String(name), "change", acts::changeDirectory, [=](Stage& stage) -> Result<void> {
                const auto terms = officialTerms(stage.office());
                if (!terms)
                    return tl::unexpected(terms.error());
                Term last = terms->back();
                if (isRemoved)
                    return stage.office().change({RemoveTerm{last.id}}, who());
                last.official.name = u("Lê Văn Thử Hai");
                return stage.office().change({ChangeTerm{last}}, who());
            });
        };
        onTerm("correct a term", false);
        onTerm("remove a term", true);
        change("end a unit", {EndUnit{{u("TU.HND")}, day("2025-06-30"), unit.code}});
        change("mark a day", {ChangeMarks{{{day("2026-02-16"), true, u("Tết Bính Ngọ"), u("Luật")}}, {}}});
        change("unmark it", {ChangeMarks{{}, {day("2026-02-16")}}});
        act(u("import a calendar"), "importCalendar", acts::calendar, [=](Stage& stage) {
            return stage.office().importCalendar({{day("2026-01-01"), true, u("Tết Dương lịch"), u("Luật")}}, who());
        });
        act(u("import a profile"), "importProfile", acts::profile, [=](Stage& stage) -> Result<void> {
            QFile shipped(u(":/profiles/tu-son-2022.json"));
            if (!shipped.open(QIODevice::ReadOnly))
                return fail(Trouble::Storage, u("no profile"));
            return stage.office().importProfile(shipped.readAll().replace("\"to\": \"2025-06-30\"", "\"to\": \"2025-05-31\""), who());
        });
        act(u("hand a unit over"), "carryOutHandover", acts::handOver, [=](Stage& stage) {
            return ended(carryOutHandover(stage.office(), {{UnitCode{u("DU.TRANGHA")}}, UnitCode{u("DU.DONGKY")}, {}, day("2023-05-05"), false}, who()));
        });
        act(u("a setting"), "changeSetting", acts::setting,
            [=](Stage& stage) { return stage.office().changeSetting(u("cutoff.h1"), u("06-15"), who()); });
    }

    /// Last: from the first account on the file asks who works.
    void people()
    {
        const QString keeper = clerk("2023-06-01").by, another = u("Bùi Văn Khác");
        const QString word = u("một câu dễ nhớ"), otherWord = u("câu của người khác");
        const auto who = [] { return clerk("2023-06-01"); };
        const auto asKeeper = [=, this](const char* name, const char* call, std::function<Result<void>(Office&)> carryOut) {
            act(QLatin1String(name), call, acts::accounts, [=](Stage& stage) -> Result<void> {
                if (const auto person = stage.office().signIn(keeper, word); !person)
                    return tl::unexpected<Error>(person.error());
                return carryOut(stage.office());
            });
        };
        act(u("the first account"), "addAccount", acts::accounts,
            [=](Stage& stage) { return addAccount(stage.office(), keeper, {Role::Keeper}, word, who()); });
        asKeeper("another account", "addAccount", [=](Office& office) { return addAccount(office, another, {Role::Reader}, otherWord, who()); });
        asKeeper("other roles", "changeRoles", [=](Office& office) { return changeRoles(office, another, {Role::Clerk, Role::Head}, who()); });
        asKeeper("close an account", "closeAccount", [=](Office& office) { return closeAccount(office, another, who()); });
        asKeeper("open it again", "reopenAccount", [=](Office& office) { return reopenAccount(office, another, who()); });
        asKeeper("a password for another", "givePassword", [=](Office& office) { return givePassword(office, another, word, who()); });
        act(u("one's own password"), "changePassword", acts::ownPassword, [=](Stage& stage) -> Result<void> {
            if (const auto person = stage.office().signIn(keeper, word); !person)
                return tl::unexpected<Error>(person.error());
            return changePassword(stage.office(), word, otherWord, who());
        });
    }

    void personalData()
    {
        act(u("correct a person"), "correctPerson", caseAct(CaseKind::Petition, u("set")), [=](Stage& stage) {
            return ended(correctPerson(stage.office(), {u("KN-2023-0009")}, {{u("petitioner"), u("Lê Thị Đúng")}}, clerk("2023-06-02")));
        });
        act(u("record looks from now on"), "changeSetting", acts::setting,
            [=](Stage& stage) { return stage.office().changeSetting(u("privacy.recordViews"), u("yes"), clerk("2023-06-02")); });
        act(u("look at names"), "recordViews", acts::lookAtNames,
            [=](Stage& stage) { return ended(recordViews(stage.office(), {answered, noted}, u("page"), clerk("2023-06-02"))); });
        act(u("erase a person"), "erasePerson", acts::erase, [=](Stage& stage) {
            ErasureRequest request;
            request.petitions = {u("KN-2023-0005")};
            request.reason = u("Theo đơn");
            request.isInWords = true;
            return ended(erasePerson(stage.office(), request, clerk("2023-06-03")));
        });
        act(u("what an erasure owes"), "finishErasing", acts::finishErasing, [=](Stage& stage) -> Result<void> {
            const auto done = finishErasing(stage.office(), clerk("2023-06-03"));
            // What could not be done stays owed, and is told as a trouble of an act that went on.
            return done && !done->troubles.empty() ? tl::unexpected(done->troubles.front()) : ended(done);
        });
        act(u("destroy dossiers"), "destroyDossiers", acts::destroy, [=](Stage& stage) {
            DestructionRequest request;
            request.before = day("2030-01-01");
            request.number = u("99");
            request.decision = u("Quyết định số 1");
            return ended(destroyDossiers(stage.office(), request, clerk("2035-01-03")));
        });
    }
};

} // namespace

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
