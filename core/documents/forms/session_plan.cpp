#include "documents/forms/before_forms.h"
#include "documents/forms/issue_needs.h"
#include "documents/forms/session_form.h"

#include <algorithm>
#include <array>

namespace doithoai {

namespace {

/// The plan that every session starts with (Đ.8.1, 8.2): why, what, when, the days to keep, who does what.
class SessionPlanForm : public SessionForm {
public:
    explicit SessionPlanForm(const PaperInput& input) : SessionForm(input) { isPaper("session-plan"); }

    Document document()
    {
        head(QStringLiteral("KH"));
        titleOf(QStringLiteral("KẾ HOẠCH"), QStringLiteral("tổ chức"));
        basis();
        purpose();
        content();
        days();
        if (hasRoom() || hasTasks())
            tasks();
        rest();
        foot(recipients());
        return take(QStringLiteral("Kế hoạch tổ chức hội nghị đối thoại %1").arg(session().code.text));
    }

private:
    void basis()
    {
        QString rests = QStringLiteral("Thực hiện %1").arg(legalBasis());
        if (const QString plan = planWords(); !plan.isEmpty())
            rests += QStringLiteral("; %1").arg(plan);
        if (const QString consent = printable(session().partyConsent); !consent.isEmpty())
            rests += QStringLiteral("; ý kiến của cấp ủy (%1)").arg(consent);
        say(QStringLiteral("%1, %2 xây dựng kế hoạch tổ chức %3 như sau:").arg(rests, issuerName(), sessionName()));
    }

    void purpose()
    {
        heading(QStringLiteral("MỤC ĐÍCH, YÊU CẦU"));
        subheading(QStringLiteral("1. Mục đích"));
        personsWords(QStringLiteral("purpose"),
                     QStringLiteral("Lắng nghe, nắm tâm tư, nguyện vọng và xem xét, giải quyết kiến nghị chính đáng của %1 về chủ "
                                    "đề đối thoại; tuyên truyền, giải thích chủ trương, chính sách; tăng đồng thuận trong xã hội.")
                         .arg(people()));
        subheading(QStringLiteral("2. Yêu cầu"));
        personsWords(QStringLiteral("requirements"),
                     QStringLiteral("Hội nghị công khai, dân chủ, thẳng thắn, cầu thị, xây dựng và trách nhiệm; đúng chủ đề, đúng thẩm quyền; "
                                    "mọi ý kiến được ghi đầy đủ và được trả lời hoặc tiếp thu.\nCông tác chuẩn bị bảo đảm tiến độ; "
                                    "các đơn vị được giao chịu trách nhiệm về nội dung trả lời."));
    }

    void content()
    {
        heading(QStringLiteral("NỘI DUNG, THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN"));
        numbered(QStringLiteral("Chủ đề"), topic());
        if (!session().form.isEmpty())
            numbered(QStringLiteral("Hình thức"), listed("form", session().form));
        if (!session().sector.isEmpty())
            numbered(QStringLiteral("Lĩnh vực"), listed("sector", session().sector));
        numbered(QStringLiteral("Thời gian"), session().plannedStart ? QStringLiteral("%1 (dự kiến %2)").arg(plannedHours(), durationWords())
                                                                     : QString());
        numbered(QStringLiteral("Địa điểm"), session().venue);
        numbered(QStringLiteral("Chủ trì"), chairs());
        numbered(QStringLiteral("Thành phần tham dự"), session().participants);
        if (!session().invited.trimmed().isEmpty())
            numbered(QStringLiteral("Cơ quan, đơn vị được mời dự và trả lời"), namesIn(session().invited).join(QStringLiteral("; ")));
        if (!session().coOrganisers.isEmpty())
            numbered(QStringLiteral("Cơ quan phối hợp tổ chức"), partners());
        numbered(QStringLiteral("Quy mô"), session().expectedAttendance
                     ? QStringLiteral("khoảng %1 người").arg(*session().expectedAttendance)
                     : QString());
    }

    QString topic() const
    {
        const QString basis = printable(session().topicBasis);
        return basis.isEmpty() ? session().topic : QStringLiteral("%1 (cơ sở lựa chọn: %2)").arg(printable(session().topic), basis);
    }

    QString chairs() const
    {
        QStringList all{personWords(session().chair, session().chairName, plannedDay())};
        for (const PostCode& post : session().coChairs)
            all.append(personWords(post, {}, plannedDay()) + QStringLiteral(" (đồng chủ trì)"));
        return all.join(QStringLiteral("; "));
    }

    QString partners() const
    {
        QStringList names;
        for (const UnitCode& unit : session().coOrganisers)
            names.append(unitName(unit));
        QString all = names.join(QStringLiteral("; "));
        if (const QString agreed = printable(session().agreement); !agreed.isEmpty())
            all += QStringLiteral(" (nội dung đã thống nhất: %1)").arg(agreed);
        return all;
    }

    /// The days that the regulation and the practice of an office ask for, counted back from the session.
    void days()
    {
        heading(QStringLiteral("TIẾN ĐỘ CHUẨN BỊ VÀ THỰC HIỆN"));
        Table table = tableWith({1, 9, 5}, {QStringLiteral("TT"), QStringLiteral("Công việc"), QStringLiteral("Thời hạn")});
        const auto addRow = [&](const QString& what, const QString& until) {
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre), parts().cell(what), parts().cell(until)});
        };
        addRow(QStringLiteral("Thông báo công khai thời gian, thành phần, địa điểm, chủ đề"), noticeUntil());
        addRow(QStringLiteral("Thu thập ý kiến tham gia đối thoại"), until(QStringLiteral("Đến hết %1"), 5));
        addRow(QStringLiteral("Phân loại ý kiến, giao đơn vị chuẩn bị nội dung trả lời"), until(QStringLiteral("Xong trước %1"), 4));
        addRow(QStringLiteral("Gửi giấy mời; chuẩn bị hội trường, chương trình, phiếu"), until(QStringLiteral("Xong trước %1"), 3));
        addRow(QStringLiteral("Thảo luận, thống nhất dự kiến nội dung trả lời; hoàn thiện hồ sơ, tài liệu"), until(QStringLiteral("Xong trước %1"), 2));
        addRow(QStringLiteral("Tổ chức hội nghị đối thoại"), until(QStringLiteral("Ngày %1"), 0));
        addRow(QStringLiteral("Rút kinh nghiệm; phân công giải quyết, trả lời; báo cáo cấp trên trực tiếp"),
               QStringLiteral("Ngay sau hội nghị"));
        add(std::move(table));
    }

    static QString dots() { return QString(24, u'.'); }

    QString noticeUntil() const
    {
        const Profile& profile = context().profile;
        if (!session().plannedStart || profile.noticeInWorkdays)
            return QStringLiteral("Trước hội nghị ít nhất %1 ngày%2")
                .arg(QString::number(profile.noticeDays), profile.noticeInWorkdays ? QStringLiteral(" làm việc") : QString());
        return QStringLiteral("Chậm nhất %1 (trước %2 ngày)")
            .arg(shortDay(plannedDay().addDays(-profile.noticeDays)), QString::number(profile.noticeDays));
    }

    QString until(const QString& words, int daysBefore) const
    {
        return session().plannedStart ? words.arg(shortDay(plannedDay().addDays(-daysBefore))) : dots();
    }

    bool hasTasks() const
    {
        const Session& s = session();
        return std::ranges::any_of(std::array{s.team, s.tasksPrepare, s.tasksHold, s.tasksFollowUp},
                                   [](const QString& words) { return !printable(words).isEmpty(); });
    }

    void tasks()
    {
        heading(QStringLiteral("PHÂN CÔNG THỰC HIỆN"));
        if (const QString team = printable(session().team); !team.isEmpty())
            labelled(QStringLiteral("Bộ phận tham mưu, giúp việc:"), team);
        else if (hasRoom())
            blank(QStringLiteral("Bộ phận tham mưu, giúp việc:"), 1);
        Table table = tableWith({4, 11}, {QStringLiteral("Giai đoạn"), QStringLiteral("Người, đơn vị thực hiện và nhiệm vụ")});
        for (const auto& [phase, words] :
             {std::pair{QStringLiteral("1. Chuẩn bị đối thoại"), session().tasksPrepare},
              std::pair{QStringLiteral("2. Tiến hành đối thoại"), session().tasksHold},
              std::pair{QStringLiteral("3. Xử lý công việc sau đối thoại"), session().tasksFollowUp}}) {
            if (const bool isTold = !printable(words).isEmpty(); isTold || hasRoom())
                table.rows.push_back({parts().cell(phase, Align::Left, true), parts().cell(isTold ? words : QString(70, u'.'))});
        }
        if (!table.rows.empty())
            add(std::move(table));
    }

    void rest()
    {
        heading(QStringLiteral("KINH PHÍ"));
        personsWords(QStringLiteral("funding"),
                     QStringLiteral("Từ nguồn kinh phí hoạt động thường xuyên được giao của %1.").arg(issuerName()));
        heading(QStringLiteral("TỔ CHỨC THỰC HIỆN"));
        personsWords(QStringLiteral("organisation"),
                     QStringLiteral("Các cơ quan, đơn vị, cá nhân được phân công chủ động thực hiện đúng tiến độ; khó khăn, vướng mắc kịp "
                                    "thời phản ánh về %1 để xem xét, giải quyết.")
                         .arg(issuerName()));
    }

    QStringList recipients() const
    {
        QStringList list{QStringLiteral("%1 (để báo cáo)").arg(superiorName())};
        for (const Invitee& invitee : invitees())
            list.append(invitee.name);
        list.append(QStringLiteral("Bộ phận tham mưu, giúp việc"));
        return list;
    }
};

} // namespace

Result<std::vector<Document>> sessionPlanPaper(const PaperInput& input)
{
    if (const auto told = checkNeeds(input, {"topic", "plannedStart", "venue", "participants"}); !told)
        return tl::unexpected(told.error());
    return std::vector<Document>{SessionPlanForm(input).document()};
}

} // namespace doithoai
