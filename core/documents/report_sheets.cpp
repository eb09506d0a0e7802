#include "documents/report_sheets.h"

namespace doithoai {

namespace {

using F = PeriodFigures;
using Pick = int (*)(const F&);

struct Line {
    const char* words;
    Pick pick;
};

// The order of the report. Words of a part stand before those of the whole that they belong to.
constexpr Line lines[] = {
    {"Hội nghị đối thoại đã tổ chức", [](const F& f) { return f.sessions.held; }},
    {"Hội nghị: theo kế hoạch", [](const F& f) { return f.sessions.planned; }},
    {"Hội nghị: đột xuất", [](const F& f) { return f.sessions.adHoc; }},
    {"Số người dự", [](const F& f) { return f.sessions.attendance; }},
    {"Hội nghị hoãn", [](const F& f) { return int(f.sessions.postponed.size()); }},
    {"Hội nghị hủy", [](const F& f) { return int(f.sessions.cancelled.size()); }},
    {"Thông báo đúng hạn", [](const F& f) { return f.notice.onTime; }},
    {"Thông báo chậm", [](const F& f) { return f.notice.late; }},
    {"Không thông báo", [](const F& f) { return f.notice.none; }},
    {"Kiến nghị kỳ trước chuyển sang", [](const F& f) { return f.petitions.carriedOver; }},
    {"Kiến nghị tiếp nhận trong kỳ", [](const F& f) { return f.petitions.received; }},
    {"Kiến nghị mở lại", [](const F& f) { return f.petitions.reopened; }},
    {"Tổng số phải giải quyết", [](const F& f) { return f.petitions.toDealWith(); }},
    {"Đã kết thúc", [](const F& f) { return f.petitions.closed.sum(); }},
    {"Đã kết thúc: đã giải quyết", [](const F& f) { return f.petitions.closed.resolved; }},
    {"Đã kết thúc: ngoài phạm vi", [](const F& f) { return f.petitions.closed.outOfScope; }},
    {"Đã kết thúc: gộp vào vụ khác", [](const F& f) { return f.petitions.closed.merged; }},
    {"Đã kết thúc: người dân rút", [](const F& f) { return f.petitions.closed.withdrawn; }},
    {"Còn lại cuối kỳ", [](const F& f) { return f.petitions.openAtEnd.sum(); }},
    {"Còn lại: chờ cấp trên", [](const F& f) { return f.petitions.openAtEnd.waitingSuperior; }},
    {"Còn lại: đã chuyển, chờ kết quả", [](const F& f) { return f.petitions.openAtEnd.waitingOther; }},
    {"Còn lại: đã trả lời, chờ ghi kết quả", [](const F& f) { return f.petitions.openAtEnd.resting; }},
    {"Còn lại: quá hạn", [](const F& f) { return f.petitions.openAtEnd.overdue; }},
    {"Còn lại: đến hạn ngày cuối kỳ", [](const F& f) { return f.petitions.openAtEnd.dueToday; }},
    {"Còn lại: trong hạn", [](const F& f) { return f.petitions.openAtEnd.dueLater; }},
    {"Còn lại: chưa có hạn", [](const F& f) { return f.petitions.openAtEnd.noDeadline; }},
    {"Giải quyết đúng hạn", [](const F& f) { return f.petitions.resolvedOnTime; }},
    {"Giải quyết quá hạn", [](const F& f) { return f.petitions.resolvedLate; }},
    {"Tại hội nghị: trả lời ngay", [](const F& f) { return f.petitions.raised.answered; }},
    {"Tại hội nghị: xác minh, trả lời sau", [](const F& f) { return f.petitions.raised.toVerify; }},
    {"Tại hội nghị: tiếp thu, báo cáo cấp trên", [](const F& f) { return f.petitions.raised.noted; }},
    {"Chuyển cơ quan khác trong kỳ", [](const F& f) { return f.petitions.transferred; }},
    {"Báo cáo cấp trên trong kỳ", [](const F& f) { return f.petitions.escalated; }},
    {"Cấp trên đã trả lời", [](const F& f) { return f.petitions.escalatedAnswered; }},
    {"Cam kết đã đưa ra", [](const F& f) { return f.petitions.promises.made; }},
    {"Cam kết: đã thực hiện", [](const F& f) { return f.petitions.promises.kept; }},
    {"Cam kết: không thực hiện", [](const F& f) { return f.petitions.promises.broken; }},
    {"Cam kết: chưa đến hạn", [](const F& f) { return f.petitions.promises.pending; }},
};

QStringList headings(const QString& first)
{
    return {first, QStringLiteral("Kỳ này"), QStringLiteral("Kỳ trước"), QStringLiteral("Cùng kỳ năm trước")};
}

SheetValue number(int value)
{
    return qint64(value);
}

template <class Value>
std::vector<SheetValue> compared(const QString& words, const PeriodReport& report, Value value)
{
    const auto of = [&value](const std::optional<F>& figures) { return figures ? number(value(*figures)) : SheetValue(); };
    return {words, number(value(report.figures)), of(report.previous), of(report.yearBefore)};
}

Worksheet figures(const PeriodReport& report)
{
    Worksheet sheet{QStringLiteral("Số liệu"), headings(QStringLiteral("Chỉ tiêu")), {}};
    for (const Line& line : lines)
        sheet.rows.push_back(compared(QString::fromUtf8(line.words), report, line.pick));
    return sheet;
}

Worksheet split(const QString& name, const QString& list, const PeriodReport& report, const PaperContext& context,
                Split PetitionFigures::*part)
{
    Worksheet sheet{name, headings(name), {}};
    QStringList keys;
    for (const std::optional<F>& figures : {std::optional(report.figures), report.previous, report.yearBefore}) {
        if (figures)
            keys += (figures->petitions.*part).keys();
    }
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : keys) {
        const bool isNone = key.isEmpty() || key == QLatin1String("none");
        sheet.rows.push_back(compared(isNone ? QStringLiteral("Chưa xác định") : context.vocabulary.label(list, key), report,
                                      [&](const F& f) { return (f.petitions.*part).value(key); }));
    }
    return sheet;
}

Worksheet duty(const F& figures, const Directory& directory)
{
    Worksheet sheet{QStringLiteral("Chỉ tiêu chức danh"),
                    {QStringLiteral("Chức danh"), QStringLiteral("Cơ quan, đơn vị"), QStringLiteral("Chỉ tiêu năm"),
                     QStringLiteral("Đã thực hiện"), QStringLiteral("Người đứng đầu chủ trì"), QStringLiteral("Cấp phó chủ trì"),
                     QStringLiteral("Còn thiếu")},
                    {}};
    for (const DutyRow& row : figures.duty) {
        sheet.rows.push_back({directory.postName(PostCode{row.post}), directory.unitName(UnitCode{row.unit}), number(row.required),
                              number(row.held), number(row.byHead), number(row.byDeputy), number(row.missing)});
    }
    return sheet;
}

Worksheet units(const F& figures, const Directory& directory)
{
    Worksheet sheet{QStringLiteral("Đơn vị trả lời"),
                    {QStringLiteral("Cơ quan, đơn vị"), QStringLiteral("Được giao"), QStringLiteral("Đã trả lời"),
                     QStringLiteral("Số ngày trả lời, trung vị"), QStringLiteral("Số vụ tính trung vị"), QStringLiteral("Quá hạn")},
                    {}};
    for (const UnitFigures& unit : figures.petitions.byUnit) {
        sheet.rows.push_back({directory.unitName(UnitCode{unit.unit}), number(unit.received), number(unit.answered),
                              unit.medianDays ? SheetValue(*unit.medianDays) : SheetValue(), number(unit.n), number(unit.overdue)});
    }
    return sheet;
}

Worksheet unitReports(const ReportFigures& reports, const Directory& directory)
{
    Worksheet sheet{QStringLiteral("Báo cáo của đơn vị"), {QStringLiteral("Cơ quan, đơn vị"), QStringLiteral("Tình trạng")}, {}};
    for (const QString& unit : reports.expected) {
        QString state;
        if (reports.onTime.contains(unit))
            state = QStringLiteral("Gửi đúng hạn");
        else if (reports.late.contains(unit))
            state = QStringLiteral("Gửi chậm");
        else if (reports.missing.contains(unit))
            state = QStringLiteral("Chưa gửi");
        sheet.rows.push_back({directory.unitName(UnitCode{unit}), state});
    }
    return sheet;
}

} // namespace

std::vector<Worksheet> reportSheets(const PeriodReport& report, const PaperContext& context)
{
    return {figures(report),
            duty(report.figures, context.directory),
            split(QStringLiteral("Lĩnh vực"), QStringLiteral("sector"), report, context, &PetitionFigures::bySector),
            split(QStringLiteral("Kênh tiếp nhận"), QStringLiteral("channel"), report, context, &PetitionFigures::byChannel),
            split(QStringLiteral("Mức độ khẩn"), QStringLiteral("urgency"), report, context, &PetitionFigures::byUrgency),
            units(report.figures, context.directory),
            unitReports(report.figures.unitReports, context.directory)};
}

} // namespace doithoai
