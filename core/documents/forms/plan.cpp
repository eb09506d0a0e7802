#include "documents/forms/form.h"
#include "documents/forms/opinions.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

class PlanForm : public Form {
public:
    explicit PlanForm(const PaperInput& input) : Form(input) { isPaper("plan"); }

    bool hasSessions() const { return !planned().empty(); }

    Document document()
    {
        head(QStringLiteral("KH"));
        title(QStringLiteral("KẾ HOẠCH"), {subject()});
        say(QStringLiteral("Thực hiện %1, %2 xây dựng kế hoạch đối thoại %3 như sau:")
                .arg(legalBasis(), issuerName(), periodWords(record().periodName)));
        purpose();
        sessions();
        tasks();
        heading(QStringLiteral("TỔ CHỨC THỰC HIỆN"));
        personsWords(QStringLiteral("organisation"),
                     QStringLiteral("Cơ quan, đơn vị được phân công chủ động thực hiện; hội nghị đột xuất được tổ chức khi có yêu cầu và ghi rõ lý do.\n"
                                    "Thời gian, thành phần, địa điểm, chủ đề của từng hội nghị được thông báo công khai trước ít nhất %1 ngày.")
                         .arg(context().profile.noticeDays));
        foot(recipients());
        return take(QStringLiteral("Kế hoạch ") + subject());
    }

private:
    QString subject() const
    {
        return QStringLiteral("đối thoại trực tiếp với %1 %2").arg(people(), periodWords(record().periodName));
    }

    void purpose()
    {
        heading(QStringLiteral("MỤC ĐÍCH, YÊU CẦU"));
        subheading(QStringLiteral("1. Mục đích"));
        personsWords(QStringLiteral("purpose"),
                     QStringLiteral("Nắm tâm tư, nguyện vọng và xem xét, giải quyết kiến nghị của %1; tuyên truyền, giải thích chủ trương, "
                                    "chính sách; tăng cường mối quan hệ giữa lãnh đạo với %1.")
                         .arg(people()));
        subheading(QStringLiteral("2. Yêu cầu"));
        personsWords(QStringLiteral("requirements"),
                     QStringLiteral("Đối thoại công khai, dân chủ, thẳng thắn, đúng thẩm quyền; mọi ý kiến được ghi đầy đủ, được trả lời hoặc tiếp "
                                    "thu và được theo dõi đến cùng. Mỗi chức danh có chỉ tiêu thực hiện ít nhất %1 lượt trong năm (Điều 11).")
                         .arg(context().profile.sessionsPerYear));
    }

    std::vector<const Session*> planned() const
    {
        std::vector<const Session*> all;
        for (const SessionCase& one : record().sessions) {
            if (one.session.planned.value_or(true) && one.session.state != SessionState::Cancelled)
                all.push_back(&one.session);
        }
        return all;
    }

    void sessions()
    {
        heading(QStringLiteral("CÁC HỘI NGHỊ ĐỐI THOẠI"));
        Table table;
        table.widths = {7, 25, 22, 22, 24};
        Row head;
        for (const char* words : {"TT", "Chủ đề, hình thức", "Thời gian, địa điểm", "Chủ trì", "Thành phần, quy mô"})
            head.push_back(parts().headCell(QString::fromUtf8(words)));
        table.head.push_back(std::move(head));
        int number = 0;
        for (const Session* one : planned())
            table.rows.push_back(rowOf(++number, *one));
        while (hasRoom() && number < 2) { // for what is not decided yet
            Row row{parts().cell(QString::number(++number), Align::Centre)};
            for (int column = 1; column < 5; ++column)
                row.push_back(parts().cell(QString(16, u'.')));
            table.rows.push_back(std::move(row));
        }
        table.before = 2;
        table.after = 10;
        add(std::move(table));
    }

    Row rowOf(int number, const Session& one) const
    {
        QString when = one.plannedStart ? QStringLiteral("%1, %2").arg(clockWords(*one.plannedStart), one.plannedStart->toString(QStringLiteral("dd/MM/yyyy")))
                       : hasRoom()      ? QStringLiteral("thời gian ........")
                                        : QString();
        QStringList who{postName(one.chair)};
        for (const PostCode& post : one.coChairs)
            who.append(postName(post) + QStringLiteral(" (đồng chủ trì)"));
        QString guests = one.participants.trimmed();
        if (one.expectedAttendance)
            guests += QStringLiteral("%1khoảng %2 người").arg(guests.isEmpty() ? QString() : QStringLiteral("; "), numberWords(one.expectedAttendance));
        const auto filled = [this](const QString& words) -> QString {
            return !words.trimmed().isEmpty() ? words : hasRoom() ? QString(16, u'.') : QStringLiteral("chưa ấn định");
        };
        if (const bool isPlaced = !one.venue.trimmed().isEmpty(); isPlaced || hasRoom())
            when += (when.isEmpty() ? QString() : QStringLiteral("; ")) + filled(one.venue);
        QString topic = filled(one.topic);
        if (!one.form.isEmpty())
            topic += QStringLiteral(" (%1)").arg(uncapitalised(listed("form", one.form)));
        return {parts().cell(QString::number(number), Align::Centre), parts().cell(topic),
                parts().cell(filled(when)), parts().cell(filled(one.chair.isEmpty() ? QString() : who.join(QStringLiteral("; ")))), parts().cell(filled(guests))};
    }

    /// Each distinct text that the sessions give for a phase, one a line.
    QString given(QString Session::*phase) const
    {
        QStringList all;
        for (const Session* one : planned()) {
            const QString words = printable(one->*phase);
            if (!words.isEmpty() && !all.contains(words))
                all.append(words);
        }
        return all.join(u'\n');
    }

    void tasks()
    {
        heading(QStringLiteral("PHÂN CÔNG THỰC HIỆN"));
        const auto proposed = [](const QString& own, const char* other) { return own.isEmpty() ? QString::fromUtf8(other) : own; };
        subheading(QStringLiteral("1. Chuẩn bị đối thoại"));
        personsWords(QStringLiteral("prepare"),
                     proposed(given(&Session::tasksPrepare),
                              "Văn phòng: tham mưu chủ đề, thông báo, giấy mời, tổng hợp và phân loại ý kiến; các đơn vị được giao: chuẩn bị nội dung trả lời."));
        subheading(QStringLiteral("2. Tiến hành đối thoại"));
        personsWords(QStringLiteral("hold"),
                     proposed(given(&Session::tasksHold),
                              "Bộ phận tham mưu, giúp việc: tiếp nhận phiếu, sắp xếp ý kiến phát biểu, điều hành chương trình, ghi biên bản."));
        subheading(QStringLiteral("3. Xử lý công việc sau đối thoại"));
        personsWords(QStringLiteral("followUp"),
                     proposed(given(&Session::tasksFollowUp),
                              "Đơn vị được giao: giải quyết, trả lời đúng hạn; văn phòng: theo dõi, đôn đốc, báo cáo kết quả với cấp trên trực tiếp."));
    }

    QStringList recipients() const
    {
        QStringList to;
        if (issuer() && !issuer()->superior.isEmpty())
            to.append(QStringLiteral("%1 (để báo cáo)").arg(superiorName()));
        for (const QString& code : context().profile.reportRecipients) {
            if (!issuer() || (code != issuer()->code.text && code != issuer()->superior.text))
                to.append(unitName(UnitCode{code}));
        }
        to.append(QStringLiteral("Các cơ quan, đơn vị được phân công"));
        return to;
    }
};

} // namespace

Result<std::vector<Document>> planPaper(const PaperInput& input)
{
    PlanForm form(input);
    if (input.context.isIssue && !form.hasSessions()) {
        return fail(Trouble::Refused, QCoreApplication::translate("Papers", "No session is planned in that period yet, so the plan has nothing to tell. Add "
                                                                            "the sessions first, then issue it."));
    }
    return std::vector<Document>{form.document()};
}

} // namespace doithoai
