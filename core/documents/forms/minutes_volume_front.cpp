#include "documents/forms/minutes_volume_front.h"

#include "documents/forms/after_form.h"
#include "documents/forms/period_forms.h"
#include "documents/forms/period_words.h"

namespace doithoai {

namespace {

class VolumeForm : public AfterForm {
public:
    explicit VolumeForm(const PaperInput& input) : AfterForm(input) { isPaper("minutes-volume"); }

    std::vector<Document> documents(const std::vector<VolumeLine>& lines)
    {
        plainHead();
        title(QStringLiteral("TẬP BIÊN BẢN HỘI NGHỊ ĐỐI THOẠI"), {periodWords(record().periodName)});
        const auto signedOnes = std::ranges::count_if(lines, [](const VolumeLine& line) { return line.page > 0; });
        say(QStringLiteral("Gồm %1 biên bản đã ký của %2 hội nghị đã tổ chức trong kỳ, xếp theo ngày; mỗi biên bản là bản đã ký, giữ nguyên từng trang.")
                .arg(numberWords(int(signedOnes)), numberWords(int(lines.size()))));
        subheading(QStringLiteral("MỤC LỤC"));
        Table table;
        table.widths = {7, 14, 17, 35, 16, 11};
        table.head = {{parts().headCell(QStringLiteral("TT")), parts().headCell(QStringLiteral("Ngày")), parts().headCell(QStringLiteral("Hội nghị")),
                       parts().headCell(QStringLiteral("Chủ đề, cơ quan tổ chức")), parts().headCell(QStringLiteral("Số biên bản")),
                       parts().headCell(QStringLiteral("Trang"))}};
        for (const VolumeLine& line : lines) {
            table.rows.push_back({parts().cell(QString::number(table.rows.size() + 1), Align::Centre), parts().cell(shortDay(line.day), Align::Centre),
                                  parts().cell(line.code), parts().cell(QStringLiteral("%1 (%2)").arg(line.topic, line.organiser)),
                                  parts().cell(line.page > 0 ? line.number : QStringLiteral("chưa ký"), Align::Centre),
                                  parts().cell(line.page > 0 ? QString::number(line.page) : QStringLiteral("–"), Align::Centre)});
            for (Cell& cell : table.rows.back())
                cell.words.origin = line.code;
        }
        if (table.rows.empty())
            say(QStringLiteral("Trong kỳ chưa có hội nghị nào đã tổ chức."));
        else
            add(std::move(table));
        std::vector<Document> documents;
        documents.push_back(take(QStringLiteral("Tập biên bản hội nghị đối thoại %1").arg(periodWords(record().periodName))));
        return documents;
    }
};

} // namespace

std::vector<Document> minutesVolumeFront(const PaperInput& input, const std::vector<VolumeLine>& lines)
{
    return VolumeForm(input).documents(lines);
}

Result<std::vector<Document>> minutesVolumePaper(const PaperInput& input)
{
    std::vector<VolumeLine> lines;
    for (const SessionCase& one : input.record.sessions) {
        if (one.session.actualStart) {
            lines.push_back({one.session.code.text, one.session.topic, input.context.directory.unitName(one.session.organiser), {},
                             one.session.actualStart->date(), 0});
        }
    }
    return minutesVolumeFront(input, lines);
}

} // namespace doithoai
