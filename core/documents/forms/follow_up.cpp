#include "documents/forms/after_form.h"
#include "documents/forms/after_forms.h"

namespace doithoai {

namespace {

/// What is to be done after the session and by whom, and what became of the promises. Stays in the office.
class FollowUpForm : public AfterForm {
public:
    explicit FollowUpForm(const PaperInput& input) : AfterForm(input)
    {
        isPaper("follow-up");
        m_entries = summaryOrder(*record().session, context().vocabulary);
    }

    Document document()
    {
        plainHead();
        QStringList subject{QStringLiteral("các ý kiến, kiến nghị sau hội nghị đối thoại %1").arg(onSessionDay())};
        if (hasRoom() || !printable(session().topic).isEmpty())
            subject.append(QStringLiteral("Chủ đề: %1").arg(orDots(session().topic)));
        title(QStringLiteral("BẢNG PHÂN CÔNG GIẢI QUYẾT"), subject);
        assignments();
        promises();
        const Signature head = signing();
        twoSignatures({QStringLiteral("NGƯỜI THEO DÕI")}, {}, head.lines, head.name);
        return take(QStringLiteral("Bảng phân công giải quyết sau hội nghị %1").arg(session().code.text), Sheet::A4Landscape);
    }

private:
    Row headOf(const QStringList& names) const
    {
        Row head;
        for (const QString& name : names)
            head.push_back(parts().headCell(name));
        return head;
    }

    void assignments()
    {
        heading(QStringLiteral("PHÂN CÔNG GIẢI QUYẾT"));
        Table table;
        table.widths = {7, 21, 29, 24, 20, 17, 18, 14};
        table.head = {headOf({QStringLiteral("TT"), QStringLiteral("Mã số"), QStringLiteral("Nội dung kiến nghị"),
                              QStringLiteral("Việc phải làm"), QStringLiteral("Cơ quan, đơn vị thực hiện"), QStringLiteral("Thời hạn"),
                              QStringLiteral("Kết quả"), QStringLiteral("Ngày, ký nhận")})};
        int number = 0;
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            const QString task = taskOf(entry);
            if (task.isEmpty())
                continue;
            const bool isDone = isFinal(p.state) || p.state == PetitionState::Replied;
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), parts().cell(p.code.text),
                                  parts().cell(hidden(p.content, p)), parts().cell(task), parts().cell(handlerOf(p)),
                                  parts().cell(dueOf(p) ? shortDay(dueOf(p)) : QStringLiteral("Chưa ấn định"), Align::Centre),
                                  parts().cell(isDone ? resultOf(*entry.record) : QStringLiteral("Đang giải quyết")),
                                  parts().cell(QString())});
            for (Cell& cell : table.rows.back())
                cell.words.origin = p.code.text;
        }
        table.after = 8;
        if (number == 0)
            say(QStringLiteral("Không có việc phải giải quyết sau hội nghị."));
        else
            add(std::move(table));
    }

    QString taskOf(const SummaryEntry& entry) const
    {
        const Petition& p = entry.petition();
        if (!p.promise.trimmed().isEmpty())
            return QStringLiteral("Thực hiện cam kết: ") + unclosed(hidden(p.promise, p));
        if (entry.which == SummaryClass::ToVerify || p.state == PetitionState::Verifying)
            return QStringLiteral("Kiểm tra, làm rõ, trả lời bằng văn bản");
        if (entry.which == SummaryClass::Noted)
            return QStringLiteral("Báo cáo cấp trên");
        return p.state == PetitionState::Transferred ? QStringLiteral("Theo dõi việc giải quyết của cơ quan có thẩm quyền") : QString();
    }

    void promises()
    {
        heading(QStringLiteral("THEO DÕI CAM KẾT"));
        Table table;
        table.widths = {7, 23, 32, 31, 23, 17, 15, 18};
        table.head = {headOf({QStringLiteral("TT"), QStringLiteral("Mã số"), QStringLiteral("Nội dung kiến nghị"),
                              QStringLiteral("Cam kết"), QStringLiteral("Người, đơn vị thực hiện"), QStringLiteral("Thời hạn"),
                              QStringLiteral("Đã thực hiện"), QStringLiteral("Kết quả")})};
        int number = 0;
        for (const SummaryEntry& entry : m_entries) {
            const Petition& p = entry.petition();
            if (p.promise.trimmed().isEmpty())
                continue;
            const Petition& told = entry.record->promiseTeller();
            const QString kept = told.promiseKept ? (*told.promiseKept ? QStringLiteral("Đã thực hiện") : QStringLiteral("Chưa thực hiện được"))
                                                  : QStringLiteral("Đang thực hiện");
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), parts().cell(p.code.text),
                                  parts().cell(hidden(p.content, p)), parts().cell(hidden(p.promise, p)),
                                  parts().cell(nameOrWords(p.promiseOwner)), parts().cell(shortDay(p.promiseDue), Align::Centre),
                                  parts().cell(kept), parts().cell(hidden(told.result, told))});
            for (Cell& cell : table.rows.back())
                cell.words.origin = p.code.text;
        }
        table.after = 8;
        if (number == 0)
            say(QStringLiteral("Tại hội nghị không có cam kết nào."));
        else
            add(std::move(table));
    }

    std::vector<SummaryEntry> m_entries;
};

} // namespace

Result<std::vector<Document>> followUpPaper(const PaperInput& input)
{
    return std::vector<Document>{FollowUpForm(input).document()};
}

} // namespace doithoai
