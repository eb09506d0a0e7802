#include "core/documents/golden_record.h"

namespace doithoai {

using namespace Qt::StringLiterals;

namespace {

Step step(qint64 seq, const char* event, QDate on, const QString& reason = {})
{
    Step result;
    result.seq = seq;
    result.event = QLatin1String(event);
    result.effectiveOn = result.recordedOn = on;
    result.recordedAt = QDateTime(on, QTime(16, 30));
    result.by = u"Nguyễn Thị Hạnh"_s;
    result.reason = reason;
    return result;
}

Petition petition(int number, bool isState, const QString& petitioner, const QString& content)
{
    Petition result;
    result.code.text = u"KN-2023-%1"_s.arg(number + (isState ? 100 : 0), 4, 10, QChar(u'0'));
    result.session.text = isState ? u"ĐT-2023-012"_s : u"ĐT-2023-007"_s;
    result.receivedOn = QDate(2023, 2, 20).addDays(number % 9);
    result.channel = u"submitted"_s;
    result.petitioner = petitioner;
    result.petitionerKind = u"person"_s;
    result.address = u"Khu phố Xuân Đài, phường Đình Bảng"_s;
    result.phone = u"0912 345 %1"_s.arg(number, 3, 10, QChar(u'0'));
    result.content = content;
    result.opinionKind = u"petition"_s;
    result.sector = u"economy"_s;
    result.topic = u"Hạ tầng khu dân cư"_s;
    result.urgency = u"normal"_s;
    result.plannedClass = u"answered"_s;
    result.legalBasis = u"Kế hoạch đầu tư công năm 2023 của phường"_s;
    result.direction = u"Trả lời ngay tại hội nghị"_s;
    result.resolveBy = u"Trong quý II năm 2023"_s;
    result.resolvingLevel = u"ward"_s;
    result.unit.text = u"UBND.DINHBANG"_s;
    result.prepareDueOn = QDate(2023, 3, 10);
    result.dueOn = QDate(2023, 4, 14);
    result.dueBasis = u"Cơ quan đặt: 20 ngày làm việc sau hội nghị"_s;
    result.draftReply = u"Phường đã khảo sát, lập dự toán và đưa vào kế hoạch sửa chữa năm 2023."_s;
    result.agreedBy = u"Tập thể lãnh đạo phường"_s;
    result.state = PetitionState::Agreed;
    return result;
}

class Cases {
public:
    Cases(bool isState, bool isHeld) : m_isState(isState), m_isHeld(isHeld) {}

    std::vector<PetitionOnRecord> all()
    {
        promised();
        explained();
        deferred();
        noted();
        outside();
        rest();
        return std::move(m_all);
    }

private:
    Petition next(const QString& petitioner, const QString& content)
    {
        return petition(int(m_all.size()) + 1, m_isState, petitioner, content);
    }

    /// `events`: after the session began; before that the petition was prepared as all are.
    void keep(Petition petition, PetitionState state, const QStringList& events)
    {
        PetitionOnRecord record;
        qint64 seq = 100 * qint64(m_all.size() + 1);
        for (const char* event : {"receive", "classify", "assign", "draftReply", "agreeReply"})
            record.steps.push_back(step(++seq, event, QDate(2023, 3, 1)));
        if (m_isHeld) {
            petition.state = state;
            for (const QString& event : events)
                record.steps.push_back(step(++seq, event.toLatin1().constData(), QDate(2023, 3, 18)));
        } else {
            if (state == PetitionState::OutOfScope)
                petition.state = state; // it was screened out when it came in
            petition.answer = petition.answerKind = petition.respondent = petition.promise = petition.promiseOwner = QString();
            petition.replyNumber = petition.result = petition.outcome = petition.transferNumber = petition.noticeNumber = QString();
            petition.promiseDue = {};
        }
        record.petition = std::move(petition);
        m_all.push_back(std::move(record));
    }

    void promised()
    {
        Petition p = next(u"Nguyễn Văn Thành"_s, u"Đề nghị nạo vét rãnh thoát nước đoạn ngõ 12; mưa to là ngập, nước tràn vào nhà dân."_s);
        p.channel = u"speech"_s;
        p.urgency = u"high"_s;
        p.answer = u"Phường đã bố trí kinh phí và giao địa chính - xây dựng thực hiện."_s;
        p.answerKind = u"undertaken"_s;
        p.respondent = u"UBND.DINHBANG.PCT"_s;
        p.respondentName = u"Đàm Văn Hải"_s;
        p.onBehalfOfChair = true;
        p.promise = u"nạo vét xong rãnh ngõ 12"_s;
        p.promiseOwner = u"UBND.DINHBANG"_s;
        p.promiseDue = QDate(2023, 4, 30);
        keep(p, PetitionState::Answered, {u"answer"_s});
    }

    void explained()
    {
        Petition p = next(u"Trần Thị Bích"_s, u"Vì sao đất dịch vụ khu Ao Sen chậm giao? Các hộ đã nộp đủ tiền từ năm 2019."_s);
        p.petitionerKind = u"group"_s;
        p.people = 23;
        p.households = 18;
        p.opinionKind = u"question"_s;
        p.topic = u"Đất đai"_s;
        p.answer = u"Hồ sơ còn vướng 3 hộ chưa nhận bồi thường; thành phố đã phê duyệt phương án bổ sung ngày 02/3/2023, phường sẽ "
                   "niêm yết tiến độ từng tuần tại nhà văn hóa khu phố."_s;
        p.answerKind = u"explained"_s;
        p.respondent = m_isState ? u"UBND.DINHBANG.CT"_s : u"DU.DINHBANG.BT"_s;
        p.result = u"Đã giải thích tại hội nghị"_s;
        p.outcome = u"explained"_s;
        keep(p, PetitionState::Resolved, {u"answer"_s, u"resolve"_s});
    }

    void deferred()
    {
        Petition p = next(u"Khu phố Thịnh Lang"_s, u"46 hộ kiến nghị lắp đèn chiếu sáng trên tuyến vào nhà văn hóa."_s);
        p.petitionerKind = u"group"_s;
        p.households = 46;
        p.people = 120;
        p.unit.text = u"UBND.QLDT"_s;
        p.resolvingLevel = u"city"_s;
        p.direction = u"Khảo sát thực địa, trả lời bằng văn bản"_s;
        p.plannedClass = u"toVerify"_s;
        p.answer = u"Phòng Quản lý đô thị đã khảo sát ngày 28/3/2023; tuyến dài 420 m, lắp 14 bộ đèn LED, thi công trong tháng 5 năm 2023."_s;
        p.replyNumber = m_isState ? u"145/UBND-ĐCXD"_s : u"33-CV/ĐU"_s;
        p.result = u"Lắp 14 bộ đèn trong tháng 5 năm 2023"_s;
        keep(p, PetitionState::Replied, {u"defer"_s, u"reply"_s});

        Petition late = next(u"Chi hội Cựu chiến binh khu phố Đình"_s, u"Ao làng bèo phủ kín, đề nghị cải tạo làm nơi sinh hoạt công cộng."_s);
        late.petitionerKind = u"organisation"_s;
        late.sector = u"cultureSociety"_s;
        late.unit.text = u"UBND.TNMT"_s;
        late.direction = u"Kiểm tra hiện trạng, lập phương án cải tạo"_s;
        late.plannedClass = u"toVerify"_s;
        keep(late, PetitionState::Verifying, {u"defer"_s});

        Petition anonymous = next({}, u"Người dân lo ngại mùi khét từ cơ sở tái chế giấy vào ban đêm."_s);
        anonymous.petitionerKind = u"anonymous"_s;
        anonymous.address = anonymous.phone = QString();
        anonymous.channel = u"slip"_s;
        anonymous.topic = u"Môi trường"_s;
        anonymous.answer = u"Đã kiểm tra và yêu cầu cơ sở khắc phục, dừng hoạt động ban đêm."_s;
        anonymous.answerKind = u"accepted"_s;
        anonymous.respondent = u"Phòng Tài nguyên và Môi trường"_s;
        anonymous.outcome = u"accepted"_s;
        anonymous.result = u"Đã tiếp thu, kiểm tra lại ngày 25/3/2023"_s;
        keep(anonymous, PetitionState::Resolved, {u"answer"_s, u"resolve"_s});
    }

    void noted()
    {
        for (const auto& [who, what] : {std::pair{u"Vũ Hữu Ích"_s, u"Đề nghị nâng mức hỗ trợ người có công đang nuôi dưỡng tại gia đình."_s},
                                        std::pair{u"Ngô Thị Xuân"_s, u"Đề nghị mở rộng nút giao đường tỉnh 277 với đường vào phường."_s}}) {
            Petition p = next(who, what);
            p.sector = u"cultureSociety"_s;
            p.plannedClass = u"noted"_s;
            p.direction = u"Báo cáo cấp trên xem xét"_s;
            p.resolvingLevel = m_isState ? u"UBND"_s : u"TU"_s;
            keep(p, PetitionState::Escalated, {u"note"_s, u"escalate"_s});
        }
    }

    void outside()
    {
        Petition p = next(u"Đỗ Văn Mẫn"_s, u"Tố cáo ông N.V.K. lấn chiếm đất công."_s);
        p.scopeKind = u"denunciation"_s;
        p.directedTo = u"Thanh tra thành phố Từ Sơn"_s;
        p.toldOn = QDate(2023, 3, 19);
        p.draftReply = QString();
        keep(p, PetitionState::OutOfScope, {u"screenOut"_s});

        Petition other = next(u"Phạm Quý Đôn"_s, u"Các khoản thu đầu năm của trường mầm non chưa thống nhất giữa các lớp."_s);
        other.sector = u"cultureSociety"_s;
        other.direction = u"Chuyển cơ quan quản lý giáo dục giải quyết"_s;
        other.competentUnit = u"Phòng Giáo dục và Đào tạo"_s;
        other.transferNumber = m_isState ? u"08/PC-UBND"_s : u"03-PC/ĐU"_s;
        other.noticeNumber = m_isState ? u"146/UBND"_s : u"41-CV/ĐU"_s;
        other.noticeMeans = u"letter"_s;
        other.noticeOn = QDate(2023, 3, 20);
        keep(other, PetitionState::Transferred, {u"transfer"_s});
    }

    void rest()
    {
        Petition merged = next(u"Nguyễn Thị Mai"_s, u"Đề nghị nạo vét rãnh ngõ 12."_s);
        merged.leading.text = m_all.front().petition.code.text;
        keep(merged, PetitionState::Merged, {u"merge"_s});

        Petition withdrawn = next(u"Hoàng Đình Khôi"_s, u"Đề nghị chuyển điểm thu gom rác sang đầu ngõ 7."_s);
        withdrawn.askedBy = u"Người nêu rút tại hội nghị"_s;
        keep(withdrawn, PetitionState::Withdrawn, {u"withdraw"_s});

        Petition declined = next(
            u"Quách Bá Quý"_s,
            u"Gia đình tôi đề nghị được chuyển 120 m² đất vườn thành đất ở ngoài quy hoạch. Thửa đất nằm cuối khu phố, giáp mương tiêu, "
            "đã sử dụng ổn định từ năm 1987, có biên bản kiểm kê của hợp tác xã và xác nhận của bốn hộ liền kề. Năm 2009 gia đình đã "
            "làm đơn nhưng chưa được trả lời; năm 2015 cán bộ địa chính đo lại, ghi diện tích 118 m². Nay con trai đã lập gia đình, "
            "nhà chật, đề nghị phường xem xét xác nhận để gia đình hoàn thiện hồ sơ, nộp tiền sử dụng đất theo quy định và xây nhà "
            "trước mùa mưa."_s);
        declined.answer = u"Thửa đất nằm trong hành lang bảo vệ công trình thủy lợi nên không có cơ sở chuyển mục đích."_s;
        declined.answerKind = u"declined"_s;
        declined.respondent = u"UBND.DINHBANG.CT"_s;
        declined.outcome = u"declined"_s;
        declined.result = u"Đã trả lời rõ căn cứ"_s;
        keep(declined, PetitionState::Resolved, {u"answer"_s, u"resolve"_s});
    }

    bool m_isState, m_isHeld;
    std::vector<PetitionOnRecord> m_all;
};

} // namespace

SessionCase GoldenRecord::session(bool isState, Stage stage) const
{
    SessionCase result;
    Session& s = result.session;
    s.code.text = isState ? u"ĐT-2023-012"_s : u"ĐT-2023-007"_s;
    s.topic = u"Hạ tầng đô thị và vệ sinh môi trường khu dân cư"_s;
    s.form = u"people"_s;
    s.sector = u"economy"_s;
    s.organiser.text = isState ? u"UBND.DINHBANG"_s : u"DU.DINHBANG"_s;
    s.chair.text = isState ? u"UBND.DINHBANG.CT"_s : u"DU.DINHBANG.BT"_s;
    s.coChairs = {PostCode{isState ? u"HDND.DINHBANG.CT"_s : u"UBND.DINHBANG.CT"_s}};
    s.plannedStart = QDateTime(QDate(2023, 3, 18), QTime(8, 0));
    s.plannedMinutes = 150;
    s.venue = u"Hội trường phường Đình Bảng"_s;
    s.participants = u"đại diện nhân dân 11 khu phố: 72 người; lãnh đạo các đơn vị được mời trả lời: 12 người"_s;
    s.expectedAttendance = 90;
    s.planned = true;
    s.planNumber = isState ? u"23/KH-UBND"_s : u"24-KH/ĐU"_s;
    s.planDate = QDate(2023, 1, 6);
    s.partyConsent = isState ? u"22-CV/ĐU, ngày 24/01/2023"_s : QString();
    s.topicBasis = u"Tổng hợp dư luận quý IV năm 2022 của Mặt trận phường"_s;
    s.moderator = u"Trần Thị Hoa, Phó Chủ tịch Ủy ban MTTQ phường"_s;
    s.secretary = u"Lê Thị Thu, công chức văn phòng"_s;
    s.team = u"Trần Thị Hoa (điều hành); Lê Thị Thu (thư ký); Vũ Ngọc Quý (tổng hợp ý kiến); đại diện Mặt trận và Văn phòng"_s;
    s.tasksPrepare = u"Văn phòng: tổng hợp ý kiến, thông báo, giấy mời; các đơn vị: dự thảo trả lời"_s;
    s.tasksHold = u"Tổ giúp việc: tiếp nhận phiếu, xếp thứ tự phát biểu, ghi biên bản"_s;
    s.tasksFollowUp = u"Văn phòng: báo cáo kết quả, theo dõi trả lời; đơn vị được giao: trả lời đúng hạn"_s;
    s.invited = u"Phòng Quản lý đô thị; Phòng Tài nguyên và Môi trường; Công an phường Đình Bảng"_s;
    s.announcedOn = QDate(2023, 3, 6);
    s.noticeWhere = u"Nhà văn hóa 11 khu phố; trang thông tin điện tử của phường; loa truyền thanh"_s;
    s.noticeBy = u"Văn phòng Đảng ủy phường"_s;
    s.noticeProof = u"Ảnh chụp niêm yết, biên bản của trưởng khu phố"_s;
    for (const char* event : {"plan", "prepare", "announce"})
        result.steps.push_back(step(qint64(result.steps.size()) + 1, event, QDate(2023, 3, 6)));
    result.steps.back().data.insert(u"noticeWhere"_s, s.noticeWhere);
    result.petitions = Cases(isState, stage == Stage::Reported).all();
    if (stage == Stage::Announced) {
        s.state = SessionState::Announced;
    } else if (stage == Stage::Postponed) {
        s.state = SessionState::Postponed;
        result.steps.push_back(step(9001, "postpone", QDate(2023, 3, 15), u"Mưa lớn, hội trường bị ngập, chưa bảo đảm an toàn"_s));
    } else {
        s.state = SessionState::Reported;
        s.actualStart = QDateTime(QDate(2023, 3, 18), QTime(8, 5));
        s.actualEnd = QDateTime(QDate(2023, 3, 18), QTime(10, 35));
        s.attendance = 84;
        s.principlesTold = true;
        s.overview = u"Quý I thu ngân sách đạt 31% kế hoạch; phường tập trung đầu tư hạ tầng và môi trường.\nCòn 3 tuyến ngõ thoát nước kém."_s;
        s.differing = u"Còn hai ý kiến về mức đóng góp sửa đường ngõ 12."_s;
        s.conclusions = u"Giao UBND phường nạo vét rãnh ngõ 12 xong trước ngày 30/4/2023.\nGiao công chức địa chính niêm yết tiến độ giao "
                        "đất dịch vụ hằng tuần."_s;
        s.signedBy = u"Nguyễn Đức An"_s;
        s.minutesNumber = u"02"_s;
        s.review = u"Khâu mời còn chậm; cần gửi giấy mời trước 7 ngày."_s;
        s.reportNumber = isState ? u"12/BC-UBND"_s : u"09-BC/ĐU"_s;
        s.reportTo = isState ? u"UBND"_s : u"TU"_s;
        for (const char* event : {"open", "conclude", "signMinutes", "report"})
            result.steps.push_back(step(9000 + qint64(result.steps.size()), event, QDate(2023, 3, 20)));
        const EscalationCase upward = escalation(isState);
        result.escalations.push_back({upward.escalation, upward.steps});
    }
    return result;
}

EscalationCase GoldenRecord::escalation(bool isState) const
{
    EscalationCase result;
    Escalation& e = result.escalation;
    e.code.text = isState ? u"BC-2023-004"_s : u"BC-2023-002"_s;
    e.state = EscalationState::Submitted;
    e.session.text = isState ? u"ĐT-2023-012"_s : u"ĐT-2023-007"_s;
    e.to = {UnitCode{isState ? u"UBND"_s : u"TU"_s}};
    e.reason = u"Chế độ với người có công và quy hoạch nút giao đường tỉnh do cấp trên quyết định."_s;
    e.proposal = u"Xem xét, có ý kiến với tỉnh về mức hỗ trợ; đưa nút giao vào kế hoạch đầu tư năm 2024."_s;
    e.expectedOn = QDate(2023, 5, 15);
    e.documents = u"Danh sách 14 người có công; bản vẽ hiện trạng nút giao"_s;
    e.differing = u"Còn ý kiến khác nhau về phạm vi giải phóng mặt bằng nút giao."_s;
    e.results = u"Phường đã giải thích, ghi nhận tại hội nghị và lắp gờ giảm tốc tạm thời."_s;
    e.outgoingNumber = isState ? u"85/BC-UBND"_s : u"15-BC/ĐU"_s;
    e.submittedOn = QDate(2023, 3, 27);
    result.steps = {step(9101, "draft", QDate(2023, 3, 22)), step(9102, "complete", QDate(2023, 3, 25)),
                    step(9103, "submit", QDate(2023, 3, 27))};
    for (const PetitionOnRecord& record : Cases(isState, true).all()) {
        if (record.petition.state == PetitionState::Escalated) {
            e.petitions.append(record.petition.code);
            result.petitions.push_back(record.petition);
        }
    }
    return result;
}

} // namespace doithoai
