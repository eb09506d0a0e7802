#include "core/documents/record_fixture.h"

#include "support/catch.h"

namespace doithoai {

PetitionOnRecord collected(const char* code, const char* petitioner, const char* content, const char* unit)
{
    PetitionOnRecord row = spokenTo(QString::fromUtf8(code), {}, 0, QString::fromUtf8(petitioner), QString::fromUtf8(content));
    row.petition.receivedOn = QDate(2023, 3, 1);
    row.petition.unit.text = QString::fromUtf8(unit);
    return row;
}

RecordFixture::RecordFixture()
{
    profile.minMinutes = 120;
    profile.maxMinutes = 180;
}

SessionCase RecordFixture::announced(const char* organiser) const
{
    SessionCase result = session(UnitCode{QString::fromUtf8(organiser)});
    Session& s = result.session;
    s.state = SessionState::Announced;
    s.actualStart.reset();
    s.actualEnd.reset();
    s.attendance.reset();
    s.plannedMinutes = 150;
    s.expectedAttendance = 40;
    s.sector = QStringLiteral("economy");
    s.topicBasis = QStringLiteral("Qua nắm tình hình dư luận");
    s.planNumber = QStringLiteral("17-KH/ĐU");
    s.planDate = QDate(2023, 1, 6);
    s.team = QStringLiteral("Trần Thị Hoa (điều hành), Lê Thị Thu (thư ký), Phạm Văn Tám (tổng hợp)");
    s.tasksPrepare = QStringLiteral("Văn phòng: tổng hợp ý kiến, gửi giấy mời");
    s.tasksHold = QStringLiteral("Tổ giúp việc: tiếp nhận phiếu, ghi biên bản");
    s.tasksFollowUp = QStringLiteral("Văn phòng: theo dõi trả lời");
    s.invited = QStringLiteral("Phòng Quản lý đô thị; Ban đại diện cha mẹ học sinh");
    s.announcedOn = QDate(2023, 3, 6);
    s.noticeWhere = QStringLiteral("Bảng tin trụ sở; nhà văn hóa khu phố Xuân Đài");
    s.noticeBy = QStringLiteral("Văn phòng Đảng ủy");
    s.noticeProof = QStringLiteral("Biên bản niêm yết và ảnh chụp");
    Step planned;
    planned.seq = 1;
    planned.event = QStringLiteral("plan");
    planned.to = QStringLiteral("planned");
    planned.effectiveOn = QDate(2023, 2, 1);
    planned.data = {{QStringLiteral("venue"), QStringLiteral("Nhà văn hóa Xuân Đài")},
                    {QStringLiteral("plannedStart"), QStringLiteral("2023-03-18T08:00")}};
    Step step;
    step.seq = 5;
    step.event = QStringLiteral("announce");
    step.from = QStringLiteral("preparing");
    step.to = QStringLiteral("announced");
    step.effectiveOn = QDate(2023, 3, 6);
    result.steps = {planned, step};

    auto drain = collected("KN-2023-0001", "Nguyễn Văn Thành", "Đề nghị nạo vét rãnh thoát nước đoạn ngõ 12; mưa to là ngập.", "UBND.QLDT");
    drain.petition.address = QStringLiteral("Khu phố Xuân Đài, phường Đình Bảng");
    drain.petition.phone = QStringLiteral("0912 345 001");
    drain.petition.state = PetitionState::Agreed;
    drain.petition.plannedClass = QStringLiteral("answered");
    drain.petition.legalBasis = QStringLiteral("Luật Đầu tư công");
    drain.petition.draftReply = QStringLiteral("Đã bố trí kinh phí, thi công trong quý II.");
    drain.petition.agreedBy = QStringLiteral("Họp thống nhất ngày 10/3/2023");
    drain.petition.direction = QStringLiteral("nạo vét toàn tuyến");
    drain.petition.prepareDueOn = QDate(2023, 3, 10);
    drain.petition.dueOn = QDate(2023, 4, 15);
    drain.petition.dueBasis = QStringLiteral("20 ngày làm việc sau hội nghị");
    auto light = collected("KN-2023-0002", "Khu phố Thịnh Lang", "Kiến nghị lắp đèn chiếu sáng vào nhà văn hóa.", "UBND.DINHBANG");
    light.petition.petitionerKind = QStringLiteral("group");
    light.petition.households = 46;
    light.petition.state = PetitionState::Drafted;
    light.petition.plannedClass = QStringLiteral("noted");
    light.petition.draftReply = QStringLiteral("Ghi nhận, đề nghị thành phố đầu tư.");
    light.petition.prepareDueOn = QDate(2023, 3, 12);
    auto smell = collected("KN-2023-0003", "", "Mùi khét từ cơ sở tái chế giấy.", "UBND.QLDT");
    smell.petition.petitionerKind = QStringLiteral("anonymous");
    smell.petition.state = PetitionState::Assigned;
    smell.petition.plannedClass = QStringLiteral("toVerify");
    auto denounced = collected("KN-2023-0004", "Trần Thị Bưởi", "Tố cáo ông N.V.K. lấn chiếm đất công.", "");
    denounced.petition.address = QStringLiteral("Khu phố Ao Sen, phường Đình Bảng");
    denounced.petition.state = PetitionState::OutOfScope;
    denounced.petition.scopeKind = QStringLiteral("denunciation");
    result.petitions = {drain, light, smell, denounced};
    return result;
}

PaperRecord RecordFixture::record(SessionCase session) const
{
    PaperRecord result;
    result.code = session.session.code.text;
    result.session = std::move(session);
    return result;
}

PaperRecord RecordFixture::petitionsRecord(const QStringList& codes) const
{
    PaperRecord result = record();
    for (const PetitionOnRecord& row : result.session->petitions) {
        if (!codes.isEmpty() && !codes.contains(row.petition.code.text))
            continue;
        PetitionCase petition;
        petition.petition = row.petition;
        petition.session = result.session->session;
        result.petitions.push_back(std::move(petition));
    }
    result.code = result.petitions.front().petition.code.text;
    return result;
}

PaperRecord RecordFixture::bare(const char* organiser) const
{
    SessionCase session;
    session.session.code.text = QStringLiteral("ĐT-2023-009");
    session.session.organiser.text = QString::fromUtf8(organiser);
    return record(std::move(session));
}

Result<MadePaper> RecordFixture::make(const char* paper, const PaperRecord& record, std::optional<Privacy> privacy) const
{
    const PaperForm* form = findPaperForm(QLatin1String(paper));
    REQUIRE(form != nullptr);
    PaperContext around = context();
    around.privacy = privacy.value_or(form->readers == Readers::Everybody ? Privacy::Initials : Privacy::Full);
    return makePaper(*form, record, nullptr, around);
}

QString RecordFixture::text(const char* paper, const PaperRecord& record, std::optional<Privacy> privacy) const
{
    const auto made = make(paper, record, privacy);
    INFO((made ? std::string(paper) : made.error().message.toStdString()));
    REQUIRE(made.has_value());
    return squeezed(PaperReader(made->pdf).text());
}

void requireWords(const QString& squeezedText, std::initializer_list<const char*> words)
{
    for (const char* word : words) {
        INFO(word);
        CHECK(squeezedText.contains(squeezed(QString::fromUtf8(word))));
    }
}

void requireNone(const QString& squeezedText, std::initializer_list<const char*> words)
{
    for (const char* word : words) {
        INFO(word);
        CHECK_FALSE(squeezedText.contains(squeezed(QString::fromUtf8(word))));
    }
}

} // namespace doithoai
