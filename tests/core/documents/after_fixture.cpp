#include "core/documents/after_fixture.h"

namespace doithoai {

SessionCase AfterFixture::held(const char* organiser) const
{
    SessionCase result = session(UnitCode{QString::fromUtf8(organiser)});
    Session& s = result.session;
    s.state = SessionState::Minuted;
    s.announcedOn = QDate(2023, 3, 11);
    s.noticeWhere = QStringLiteral("Bảng tin trụ sở");
    s.planned = true;
    s.planNumber = QStringLiteral("17-KH/ĐU");
    s.planDate = QDate(2023, 1, 6);
    s.team = QStringLiteral("Trần Thị Hoa, Lê Thị Thu");
    s.tasksFollowUp = QStringLiteral("Văn phòng: theo dõi trả lời");
    Step announced;
    announced.event = QStringLiteral("announce");
    announced.effectiveOn = QDate(2023, 3, 11);
    announced.justified = {{QStringLiteral("lead-time"), QStringLiteral("Mưa ngập kéo dài")}};
    result.steps = {announced};
    for (PetitionOnRecord& one : result.petitions) {
        one.petition.session = s.code;
        one.petition.receivedOn = QDate(2023, 3, 2);
        one.petition.sector = QStringLiteral("economy");
    }
    result.petitions[1].petition.legalBasis = QStringLiteral("Luật Đầu tư công");
    result.petitions[1].petition.draftReply = QStringLiteral("Phòng đã khảo sát tuyến đường.");
    result.petitions[1].petition.plannedClass = QStringLiteral("answered");
    return result;
}

PaperRecord AfterFixture::about(const QStringList& codes, const char* organiser) const
{
    PaperRecord result = heldRecord(organiser);
    for (const QString& code : codes) {
        for (const PetitionOnRecord& row : result.session->petitions) {
            if (row.petition.code.text != code)
                continue;
            PetitionCase petition;
            petition.petition = row.petition;
            petition.steps = row.steps;
            petition.session = result.session->session;
            result.petitions.push_back(std::move(petition));
        }
    }
    result.code = codes.front();
    return result;
}

PaperRecord AfterFixture::escalated(const char* organiser) const
{
    PaperRecord result = heldRecord(organiser);
    EscalationCase one;
    Escalation& e = one.escalation;
    e.code.text = QStringLiteral("BC-2023-001");
    e.session = result.session->session.code;
    e.to = {UnitCode{QString::fromUtf8(organiser).startsWith(QLatin1String("UBND")) ? QStringLiteral("UBND") : QStringLiteral("TU")}};
    e.reason = QStringLiteral("Mức hỗ trợ do cấp trên quy định");
    e.proposal = QStringLiteral("Nâng mức hỗ trợ từ năm 2024");
    e.results = QStringLiteral("Đã giải thích tại hội nghị");
    e.differing = QStringLiteral("none");
    e.documents = QStringLiteral("Ảnh hiện trạng");
    for (const PetitionOnRecord& row : result.session->petitions) {
        if (row.petition.state == PetitionState::Noted)
            one.petitions.push_back(row.petition);
    }
    e.petitions = {one.petitions.front().code};
    result.code = e.code.text;
    result.escalation = std::move(one);
    return result;
}

PaperRecord AfterFixture::recordFor(const char* paper, const char* organiser) const
{
    const QLatin1String name(paper);
    if (name.startsWith(QLatin1String("escalation")))
        return escalated(organiser);
    if (name == QLatin1String("reply"))
        return about({QStringLiteral("KN-2023-0003")}, organiser);
    if (name == QLatin1String("transfer"))
        return about({QStringLiteral("KN-2023-0011")}, organiser);
    return heldRecord(organiser);
}

} // namespace doithoai
