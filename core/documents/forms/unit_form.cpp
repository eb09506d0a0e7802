#include "documents/forms/form.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"
#include "documents/signing.h"
#include "domain/dates.h"

namespace doithoai {

namespace {

struct Line {
    const char* words;
    const char* unit;
    std::optional<int> UnitReport::*figure;
};

constexpr Line sessionLines[] = {
    {"Số hội nghị đối thoại đã tổ chức", "hội nghị", &UnitReport::sessions},
    {"Trong đó: thông báo công khai chưa đủ thời hạn", "hội nghị", &UnitReport::lateNotices},
    {"Số lượt người dự", "lượt người", &UnitReport::people},
};
constexpr Line petitionLines[] = {
    {"Số kiến nghị tiếp nhận", "kiến nghị", &UnitReport::received},
    {"Đã giải quyết xong", "kiến nghị", &UnitReport::resolved},
    {"Đã trả lời, giải thích", "kiến nghị", &UnitReport::explained},
    {"Đã tiếp thu", "kiến nghị", &UnitReport::accepted},
    {"Đã chuyển cơ quan có thẩm quyền", "kiến nghị", &UnitReport::transferred},
    {"Không có cơ sở giải quyết", "kiến nghị", &UnitReport::declined},
    {"Ngoài phạm vi điều chỉnh", "kiến nghị", &UnitReport::outOfScope},
    {"Đã báo cáo, trình cấp trên", "kiến nghị", &UnitReport::escalated},
    {"Đang giải quyết, trong hạn", "kiến nghị", &UnitReport::openInTime},
    {"Đang giải quyết, quá hạn", "kiến nghị", &UnitReport::openOverdue},
};

class UnitForm : public Form {
public:
    explicit UnitForm(const PaperInput& input) : Form(input), m_report(input.record.unitReport->report) { isPaper("unit-form"); }

    Document document()
    {
        const bool isIn = m_report.state != UnitReportState::Expected || m_report.receivedByBDV || m_report.receivedByTUVP;
        plainHead();
        title(QStringLiteral("BIỂU SỐ LIỆU"), {QStringLiteral("kết quả thực hiện đối thoại trực tiếp với %1").arg(people()),
                                             periodWords(m_report.period)});
        isAbout(QStringLiteral("Biểu số liệu kết quả thực hiện đối thoại trực tiếp với %1 %2 của %3")
                    .arg(people(), periodWords(m_report.period), unitName(m_report.unit)));
        add(parts().sentence({{QStringLiteral("Kèm theo báo cáo số ")}, {m_report.number.trimmed().isEmpty() ? QStringLiteral("..................") : m_report.number},
                              {QStringLiteral(" của %1; gửi Văn phòng Thành ủy và Ban Dân vận Thành ủy").arg(unitName(m_report.unit))},
                              {m_report.dueOn ? QStringLiteral(" trước hết %1.").arg(dates::onPaper(*m_report.dueOn)) : QStringLiteral(".")}}));
        Table table;
        table.widths = {8, 56, 18, 18};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Chỉ tiêu")),
                       parts().headCell(QStringLiteral("Đơn vị tính")), parts().headCell(QStringLiteral("Số liệu"))}};
        addLines(table, QStringLiteral("I"), QStringLiteral("Hội nghị đối thoại"), sessionLines);
        addLines(table, QStringLiteral("II"), QStringLiteral("Kiến nghị của %1").arg(people()), petitionLines);
        table.after = 8;
        add(std::move(table));
        say(QStringLiteral("Không phát sinh thì ghi số 0; chưa có số liệu thì để trống (không phải số 0)"));
        if (!isIn && m_report.note.trimmed().isEmpty())
            lineToWrite(QStringLiteral("Ghi chú:"));
        else
            labelled(QStringLiteral("Ghi chú:"), m_report.note);
        if (isIn)
            arrived();
        const PaperSigning& signing = record().signing;
        const Signature signature = signatureOf(issuer(), signing.post, signing.name, input().day, directory());
        twoSignatures({QStringLiteral("NGƯỜI LẬP BIỂU")}, {}, signature.lines, isIn ? signature.name : QString());
        return take(QStringLiteral("Biểu số liệu %1 %2").arg(unitName(m_report.unit), periodWords(m_report.period)));
    }

private:
    template <size_t n>
    void addLines(Table& table, const QString& number, const QString& name, const Line (&lines)[n]) const
    {
        table.rows.push_back({parts().cell(number, Align::Centre, true), parts().cell(name, Align::Left, true), parts().cell({}), parts().cell({})});
        int count = 0;
        for (const Line& line : lines) {
            const std::optional<int>& figure = m_report.*line.figure;
            table.rows.push_back({parts().cell(QString::number(++count), Align::Centre), parts().cell(QString::fromUtf8(line.words)),
                                  parts().cell(QString::fromUtf8(line.unit), Align::Centre),
                                  parts().cell(figure ? numberWords(figure) : QString(), Align::Centre)});
        }
    }

    /// On one line, so that the form and its signatures stay on one page.
    void arrived()
    {
        const auto day = [](const std::optional<QDate>& on) { return on ? on->toString(QStringLiteral("dd/MM/yyyy")) : QStringLiteral("chưa nhận"); };
        say(QStringLiteral("Nhận: Văn phòng Thành ủy %1; Ban Dân vận %2").arg(day(m_report.receivedByTUVP), day(m_report.receivedByBDV)));
    }

    const UnitReport& m_report;
};

} // namespace

Result<std::vector<Document>> unitFormPaper(const PaperInput& input)
{
    return std::vector<Document>{UnitForm(input).document()};
}

} // namespace doithoai
