#include "scene.h"

#include "services/drafts.h"
#include "services/lists.h"
#include "services/similar_petitions.h"
#include "ui/add_dialog.h"
#include "ui/escalations/escalation_page.h"
#include "ui/event_dialog.h"
#include "ui/petitions/compare_dialog.h"
#include "ui/petitions/deadline_card.h"
#include "ui/petitions/petition_page.h"

namespace doithoai::gallery {

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

QWidget* openPetition(Stage& stage, const QString& code)
{
    if (code.isEmpty())
        return nullptr;
    stage.window.openCase(CaseKind::Petition, code);
    return &stage.window;
}

QString receive(Stage& stage, const char* petitioner, const char* content)
{
    const auto added = stage.office.add(CaseKind::Petition,
                                        {{q("content"), q(content)}, {q("petitioner"), q(petitioner)}, {q("petitionerKind"), q("person")},
                                         {q("address"), q("Khu phố Long Vĩ, phường Đình Bảng")}, {q("phone"), q("0912 000 111")},
                                         {q("receivedOn"), q("2023-06-14")}, {q("channel"), q("submitted")}},
                                        {}, stage.actor);
    return added ? *added : QString();
}

const char* drain = "Đề nghị nạo vét rãnh thoát nước ngõ 12 khu phố Long Vĩ trước mùa mưa; nắp rãnh vỡ nhiều chỗ, trẻ em đi học hằng ngày không an toàn.";

QString prepared(Stage& stage)
{
    const QString code = receive(stage, "Nguyễn Văn Thành", drain);
    receive(stage, "Ngô Thị Thử", "Nắp rãnh thoát nước ngõ 12 khu phố Long Vĩ vỡ nhiều chỗ, đề nghị nạo vét và thay nắp trước mùa mưa.");
    stage.apply(code, "classify", {{q("sector"), q("cultureSociety")}, {q("urgency"), q("high")}, {q("topic"), q("Vệ sinh môi trường")}});
    stage.apply(code, "assign", {{q("unit"), q("UBND.DINHBANG")}, {q("dueOn"), q("2023-07-11")}, {q("dueBasis"), q("Quy chế tiếp nhận, trả lời kiến nghị")}});
    return code;
}

QWidget* received(Stage& stage)
{
    const QString code = receive(stage, "Nguyễn Văn Thành", drain);
    receive(stage, "Ngô Thị Thử", "Nắp rãnh thoát nước ngõ 12 khu phố Long Vĩ vỡ nhiều chỗ, đề nghị nạo vét và thay nắp trước mùa mưa.");
    return openPetition(stage, code);
}

QString draftedWithHistory(Stage& stage)
{
    const QString code = prepared(stage);
    stage.apply(code, "draftReply", {{q("draftReply"), q("Phường sẽ nạo vét.")}});
    stage.apply(code, "returnDraft", {}, q("Nêu rõ thời gian và nguồn kinh phí"));
    stage.apply(code, "draftReply",
                {{q("draftReply"), q("Ủy ban nhân dân phường nạo vét toàn tuyến ngõ 12 trước ngày 15/7, thay 46 nắp rãnh bằng ngân sách phường; trong khi "
                                     "chờ, khu phố đặt biển báo ở các đoạn vỡ nắp.")}});
    return code;
}

QWidget* escalationDrafting(Stage& stage)
{
    const QString code = stage.escalationIn("drafting");
    if (code.isEmpty())
        return nullptr;
    (void)stage.office.set(code, {{q("differing"), q("none")}, {q("results"), {}}}, stage.actor);
    stage.window.openCase(CaseKind::Escalation, code);
    return &stage.window;
}

QWidget* dialogOver(Stage& stage, QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setParent(&stage.window, Qt::Dialog);
    dialog->show();
    return dialog;
}

} // namespace

std::vector<Scene> petitionScenes()
{
    const QDate day(2023, 12, 8);
    const auto in = [](const char* state) {
        return [state](Stage& stage) { return openPetition(stage, stage.petitionIn(state)); };
    };
    return {
        {QStringLiteral("petition-received"), day, received},
        {QStringLiteral("petition-drafted"), day, [](Stage& stage) { return openPetition(stage, draftedWithHistory(stage)); }},
        {QStringLiteral("petition-overdue"), QDate(2024, 2, 20), in("verifying")},
        {QStringLiteral("petition-resolved"), QDate(2024, 2, 20), in("resolved")},
        {QStringLiteral("petition-compare"), day,
         [](Stage& stage) -> QWidget* {
             const QString code = prepared(stage);
             const auto found = similarPetitions(stage.office, PetitionCode{code});
             if (!found || found->empty())
                 return nullptr;
             return dialogOver(stage, new CompareDialog(stage.window.desk(), PetitionCode{code}, found->front().petition.code, &stage.window));
         }},
        {QStringLiteral("petition-deadline"), day,
         [](Stage& stage) -> QWidget* {
             const QString code = prepared(stage);
             openPetition(stage, code);
             stage.window.findChild<PetitionPage*>()->deadline()->explainButton()->click();
             return &stage.window;
         }},
        {QStringLiteral("petition-event"), day,
         [](Stage& stage) -> QWidget* {
             const QString code = receive(stage, "Nguyễn Văn Thành", drain);
             stage.apply(code, "classify", {{q("sector"), q("cultureSociety")}, {q("urgency"), q("high")}});
             return dialogOver(stage, new EventDialog(stage.window.desk(), CaseKind::Petition, {code}, q("assign"), &stage.window));
         }},
        {QStringLiteral("petition-brought-back"), day,
         [](Stage& stage) -> QWidget* {
             Draft draft;
             draft.place = q("add:petition");
             draft.texts = {{q("content"), q(drain)}, {q("petitioner"), q("Nguyễn Văn Thành")}, {q("receivedOn"), q("31/02/2023")}};
             (void)keepDraft(stage.office, draft, stage.actor);
             return dialogOver(stage, new AddDialog(stage.window.desk(), CaseKind::Petition, {}, &stage.window));
         }},
        {QStringLiteral("escalation-drafting"), QDate(2023, 11, 20), escalationDrafting},
        {QStringLiteral("escalation-silent"), QDate(2023, 11, 20),
         [](Stage& stage) -> QWidget* {
             QString code = stage.escalationIn("submitted");
             if (code.isEmpty())
                 code = stage.escalationIn("acknowledged");
             if (code.isEmpty())
                 return nullptr;
             stage.window.openCase(CaseKind::Escalation, code);
             return &stage.window;
         }},
    };
}

} // namespace doithoai::gallery
