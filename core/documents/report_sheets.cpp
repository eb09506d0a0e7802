#include "documents/report_sheets.h"

#include "documents/figure_words.h"

namespace doithoai {

namespace {

using F = PeriodFigures;
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
    for (const FigureRow& row : figureRows())
        sheet.rows.push_back(compared(paperWords(row), report, row.pick));
    const auto share = [](const F& f) { return f.petitions.answeredShare ? SheetValue(*f.petitions.answeredShare) : SheetValue(); };
    const auto of = [&](const std::optional<F>& f) { return f ? share(*f) : SheetValue(); };
    sheet.rows.push_back({QStringLiteral("Tỷ lệ trả lời ngay tại hội nghị"), share(report.figures), of(report.previous), of(report.yearBefore)});
    sheet.rows.push_back(compared(QStringLiteral("Số ý kiến tính tỷ lệ"), report, [](const F& f) { return f.petitions.answeredShareN; }));
    return sheet;
}

Worksheet split(const FigureSplit& part, const PeriodReport& report, const PaperContext& context)
{
    const QString list = QLatin1String(part.list);
    const QString name = paperWords(part);
    Worksheet sheet{name, headings(name), {}};
    for (const QString& key : keysOf(part, report, context.directory, context.vocabulary)) {
        const QString words = key.isEmpty() ? QStringLiteral("Chưa xác định")
            : list.isEmpty()                ? context.directory.postName(PostCode{key})
                                            : context.vocabulary.paperLabel(list, key);
        sheet.rows.push_back(compared(words, report, [&](const F& f) { return part.pick(f).value(key); }));
    }
    return sheet;
}

/// Each unit's figures: a blank cell was not told. Below them the bodies that no unit reports of, and all together.
Worksheet consolidated(const Consolidated& all, const Directory& directory)
{
    Worksheet sheet{QStringLiteral("Tổng hợp các đơn vị"), {QStringLiteral("Cơ quan, đơn vị")}, {}};
    for (const Consolidated::Total& total : all.totals)
        sheet.headings.append(reportedWords(total.key));
    for (const Consolidated::Row& row : all.rows) {
        std::vector<SheetValue> cells{directory.unitName(UnitCode{row.unit})};
        for (const Consolidated::Figure& figure : row.figures)
            cells.push_back(figure.reported ? number(*figure.reported) : SheetValue());
        sheet.rows.push_back(std::move(cells));
    }
    const auto sum = [&](const QString& words, int (*pick)(const Consolidated::Total&)) {
        std::vector<SheetValue> cells{words};
        for (const Consolidated::Total& total : all.totals)
            cells.push_back(number(pick(total)));
        sheet.rows.push_back(std::move(cells));
    };
    sum(QStringLiteral("Các đơn vị (đơn vị chưa báo cáo: theo hồ sơ của cơ quan)"), [](const Consolidated::Total& t) { return t.units; });
    sum(QStringLiteral("Cơ quan, đơn vị khác"), [](const Consolidated::Total& t) { return t.own; });
    sum(QStringLiteral("Cộng"), [](const Consolidated::Total& t) { return t.sum(); });
    sum(QStringLiteral("Số đơn vị có số liệu"), [](const Consolidated::Total& t) { return t.told; });
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
    std::vector<Worksheet> sheets{figures(report), duty(report.figures, context.directory)};
    for (const FigureSplit& part : figureSplits())
        sheets.push_back(split(part, report, context));
    sheets.push_back(units(report.figures, context.directory));
    sheets.push_back(unitReports(report.figures.unitReports, context.directory));
    if (!report.consolidated.totals.empty())
        sheets.push_back(consolidated(report.consolidated, context.directory));
    return sheets;
}

} // namespace doithoai
