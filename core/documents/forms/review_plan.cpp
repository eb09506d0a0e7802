#include "documents/forms/form.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"
#include "domain/dates.h"
#include "domain/period.h"

#include <algorithm>

namespace doithoai {

namespace {

class ReviewPlanForm : public Form {
public:
    explicit ReviewPlanForm(const PaperInput& input) : Form(input) { isPaper("review-plan"); }

    Document document()
    {
        head(QStringLiteral("KH"));
        title(QStringLiteral("KẾ HOẠCH"), {QStringLiteral("%1 việc thực hiện Quy định lãnh đạo các cấp").arg(review()),
                                         QStringLiteral("thực hiện đối thoại trực tiếp với %1 %2").arg(people(), when())});
        say(QStringLiteral("Thực hiện %1 (Điều 14), %2 xây dựng kế hoạch %3 %4 như sau:").arg(legalBasis(), issuerName(), review(), when()));
        heading(QStringLiteral("MỤC ĐÍCH, YÊU CẦU"));
        personsWords(QStringLiteral("purpose"),
                     QStringLiteral("Đánh giá đúng kết quả, ưu điểm, hạn chế và nguyên nhân; rút kinh nghiệm, đề ra nhiệm vụ, giải pháp thời gian tới.\n"
                                    "Việc %1 thiết thực, bám sát số liệu và thực tế cơ sở; không hình thức.").arg(review()));
        heading(QStringLiteral("NỘI DUNG"));
        figures();
        personsWords(QStringLiteral("content"),
                     QStringLiteral("Công tác lãnh đạo, chỉ đạo, quán triệt; kết quả tổ chức hội nghị theo chỉ tiêu của từng chức danh (Điều 11).\n"
                                    "Kết quả tiếp nhận, giải quyết, trả lời kiến nghị; cam kết đã thực hiện và chưa thực hiện; nội dung đã trình cấp trên.\n"
                                    "Việc chấp hành chế độ báo cáo (Điều 13); kiến nghị, đề xuất."));
        if (tells(QStringLiteral("conference"))) {
            heading(QStringLiteral("HÌNH THỨC, THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN"));
            personsWords(QStringLiteral("conference"), {}, 3);
        }
        if (Table days = schedule(); !days.rows.empty()) {
            heading(QStringLiteral("TIẾN ĐỘ"));
            add(std::move(days));
        }
        heading(QStringLiteral("KHEN THƯỞNG"));
        personsWords(QStringLiteral("merit"),
                     QStringLiteral("Xem xét khen thưởng tập thể, cá nhân có thành tích theo quy định (khoản 1 Điều 12)."));
        heading(QStringLiteral("TỔ CHỨC THỰC HIỆN"));
        personsWords(QStringLiteral("organisation"),
                     QStringLiteral("Văn phòng Thành ủy phối hợp với Ban Dân vận Thành ủy tổng hợp số liệu, dự thảo báo cáo, chuẩn bị hội nghị.\n"
                                    "Đảng ủy các phường, các chi, đảng bộ trực thuộc gửi báo cáo và biểu số liệu đúng hạn."));
        foot({QStringLiteral("%1 (để báo cáo)").arg(superiorName()), QStringLiteral("Các cơ quan, đơn vị được phân công")});
        return take(QStringLiteral("Kế hoạch %1 việc thực hiện đối thoại %2").arg(review(), when()));
    }

private:
    bool isYear() const
    {
        const auto period = Period::parse(record().periodName);
        return period && period->part() == Period::Part::Year;
    }
    QString review() const { return isYear() ? QStringLiteral("tổng kết") : QStringLiteral("sơ kết"); }
    QString when() const { return periodWords(record().periodName); }

    /// What is known already, so that the review starts from it.
    void figures()
    {
        if (!input().report)
            return;
        const PeriodFigures& f = input().report->figures;
        const QDate until = std::min(f.asOf, f.to);
        if (until < f.from) // the plan is older than the period: nothing has happened in it
            return;
        const QString reports = f.asOf > until ? QStringLiteral("đến %1, ").arg(dates::onPaper(f.asOf)) : QString();
        QString words = QStringLiteral("Số liệu đến %1: %2 hội nghị; %3 kiến nghị phải giải quyết, đã kết thúc %4")
                            .arg(dates::onPaper(until), numberWords(f.sessions.held), numberWords(f.petitions.toDealWith()),
                                 numberWords(f.petitions.closed.sum()));
        if (f.coverageExpected > 0) { // no unit reports for the second half of a year alone
            words += QStringLiteral("; %3%1/%2 đơn vị đã gửi báo cáo")
                         .arg(numberWords(f.coverageIn), numberWords(f.coverageExpected), reports);
        }
        say(words);
    }

    /// By when the units report; once that day is over, what is left of it.
    std::pair<QString, QString> reporting(QDate due, const QString& open) const
    {
        if (!due.isValid() || record().periodName.endsWith(QLatin1String("-H2")))
            return {QStringLiteral("Các đơn vị gửi báo cáo và biểu số liệu"), open};
        if (input().day <= due)
            return {QStringLiteral("Các đơn vị gửi báo cáo và biểu số liệu"), dates::onPaper(due)};
        const bool areAllIn = input().report && input().report->figures.coverageExpected > 0
            && input().report->figures.coverageIn == input().report->figures.coverageExpected;
        return areAllIn ? std::pair{QStringLiteral("Các đơn vị đã gửi báo cáo và biểu số liệu (hạn %1)").arg(dates::onPaper(due)), QStringLiteral("Đã xong")}
                        : std::pair{QStringLiteral("Các đơn vị chưa gửi báo cáo và biểu số liệu gửi tiếp (đã quá hạn %1)").arg(dates::onPaper(due)),
                                  hasRoom() ? open : QStringLiteral("Gửi ngay")};
    }

    /// The lines that a person wrote: what | until when. Else the usual steps; of those whose day nobody told, a draft has dots.
    std::vector<std::pair<QString, QString>> steps() const
    {
        std::vector<std::pair<QString, QString>> own;
        for (const QString& text : printableLines(word(QStringLiteral("schedule"))))
            own.emplace_back(text.section(u'|', 0, 0).trimmed(), text.section(u'|', 1).trimmed());
        if (!own.empty())
            return own;
        const Profile& profile = context().profile;
        const int year = record().to.isValid() ? record().to.year() : input().day.year();
        const QDate due = isYear() ? QDate(year, profile.yearReportMonth, profile.yearReportDay)
                                   : QDate(year, profile.halfYearReportMonth, profile.halfYearReportDay);
        const QString open = QStringLiteral("ngày ..... tháng ..... năm .......");
        std::vector<std::pair<QString, QString>> usual{reporting(due, open),
                                                       {QStringLiteral("Tổng hợp số liệu, dự thảo báo cáo"), open},
                                                       {QStringLiteral("Xin ý kiến, hoàn thiện báo cáo"), open},
                                                       {QStringLiteral("Tổ chức hội nghị %1").arg(review()), open}};
        if (!hasRoom())
            std::erase_if(usual, [&open](const auto& step) { return step.second == open; });
        return usual;
    }

    Table schedule() const
    {
        Table table;
        table.widths = {8, 54, 38};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Công việc")),
                       parts().headCell(QStringLiteral("Thời hạn"))}};
        int number = 0;
        const auto all = steps();
        for (const auto& [what, until] : all) {
            table.rows.push_back({parts().cell(QString::number(++number), Align::Centre), parts().cell(what), parts().cell(until)});
            for (Cell& cell : table.rows.back())
                cell.words.word = QStringLiteral("schedule");
        }
        for (Row& row : table.rows) // few rows: they stay on one page
            row.front().words.keepWithNext = &row != &table.rows.back();
        table.after = 8;
        return table;
    }
};

} // namespace

Result<std::vector<Document>> reviewPlanPaper(const PaperInput& input)
{
    return std::vector<Document>{ReviewPlanForm(input).document()};
}

} // namespace doithoai
