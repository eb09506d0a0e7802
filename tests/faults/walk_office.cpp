#include "faults/walk_acts.h"

#include "services/accounts.h"
#include "services/destruction.h"
#include "services/erased_backups.h"
#include "services/erasing.h"
#include "services/handover.h"
#include "services/name_viewing.h"
#include "services/person_data.h"

namespace doithoai::faults {

void Walk::directory()
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

void Walk::people()
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

void Walk::personalData()
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
    act(u("dossiers are kept for a year"), "changeSetting", acts::setting,
        [=](Stage& stage) { return stage.office().changeSetting(u("retention.years"), u("1"), clerk("2025-01-02")); });
    act(u("destroy dossiers"), "destroyDossiers", acts::destroy, [=](Stage& stage) {
        DestructionRequest request;
        request.before = day("2024-01-01");
        request.number = u("99");
        request.decision = u("Quyết định số 1");
        return ended(destroyDossiers(stage.office(), request, clerk("2025-01-03")));
    });
}

} // namespace doithoai::faults
