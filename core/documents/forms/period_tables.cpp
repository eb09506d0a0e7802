#include "documents/forms/period_tables.h"

#include <QLocale>
#include <algorithm>

namespace doithoai {

namespace {

using F = PeriodFigures;

} // namespace

Table PeriodTables::plain(std::vector<double> widths, const QStringList& heads) const
{
    Table table;
    table.widths = std::move(widths);
    Row head;
    for (const QString& words : heads)
        head.push_back(m_parts.headCell(words));
    table.head.push_back(std::move(head));
    table.before = 2;
    table.after = 10;
    return table;
}

Table PeriodTables::sessionsByPost() const
{
    const bool isSecondHalf = m_report.figures.period.endsWith(QLatin1String("-H2"));
    const int quota = m_context.profile.sessionsPerYear;
    Table table;
    table.widths = {35, 11, 12, 13, 8, 9, 10, 13};
    table.head.push_back({m_parts.headCell(QStringLiteral("Chức danh"), 1, 2),
                          m_parts.headCell(QStringLiteral("Số chức danh"), 1, 2),
                          m_parts.headCell(QStringLiteral("Chỉ tiêu năm (lượt)"), 1, 2),
                          m_parts.headCell(isSecondHalf ? QStringLiteral("Đã thực hiện từ đầu năm (lượt)")
                                                        : QStringLiteral("Đã thực hiện (lượt)"), 1, 2),
                          m_parts.headCell(QStringLiteral("Số chức danh"), 3, 1),
                          m_parts.headCell(QStringLiteral("Cùng kỳ năm trước (lượt)"), 1, 2)});
    table.head.push_back({m_parts.headCell(QStringLiteral("đủ %1").arg(quota)),
                          m_parts.headCell(quota == 2 ? QStringLiteral("mới 1") : QStringLiteral("chưa đủ")),
                          m_parts.headCell(QStringLiteral("chưa có"))});
    const auto row = [this](const QString& words, const QList<std::optional<int>>& numbers, bool bold) {
        Row cells{m_parts.cell(words, Align::Left, bold)};
        for (const auto& number : numbers)
            cells.push_back(m_parts.cell(numberWords(number), Align::Centre, bold));
        return cells;
    };
    const auto once = [this](const QString& words, int now, const std::optional<int>& yearAgo) {
        Row cells{m_parts.cell(words)};
        for (const QString& text : {QString(), QString(), numberWords(now), QString(), QString(), QString(),
                                    numberWords(yearAgo)})
            cells.push_back(m_parts.cell(text, Align::Centre));
        return cells;
    };
    const std::vector<DutySum> sums = dutySums(m_report.figures);
    std::vector<DutySum> ago;
    if (m_report.yearBefore)
        ago = dutySums(*m_report.yearBefore);
    for (size_t i = 0; i < sums.size(); ++i) {
        const DutySum& sum = sums[i];
        const std::optional<int> then = i < ago.size() ? std::optional(ago[i].held) : std::nullopt;
        table.rows.push_back(row(sum.label, {sum.posts, sum.required, sum.held, sum.full, sum.some, sum.none, then}, false));
    }
    const int others = m_report.figures.dutyOthers;
    const auto othersAgo = picked(m_report.yearBefore, [](const F& f) { return f.dutyOthers; });
    table.rows.push_back(once(QStringLiteral("Đối tượng khác"), others, othersAgo));
    const DutySum total = totalOf(sums);
    const auto totalAgo = picked(m_report.yearBefore, [](const F& f) { return totalOf(dutySums(f)).held + f.dutyOthers; });
    table.rows.push_back(row(QStringLiteral("Cộng lượt"), {total.posts, total.required, total.held + others, total.full,
                                                           total.some, total.none, totalAgo}, true));
    if (others > 0 || othersAgo.value_or(0) > 0) {
        table.rows.push_back(once(QStringLiteral("Trong đó tính vào chỉ tiêu"), total.held,
                                  picked(m_report.yearBefore, [](const F& f) { return totalOf(dutySums(f)).held; })));
    }
    table.rows.push_back(once(QStringLiteral("Cấp phó chủ trì (không tính vào chỉ tiêu)"), total.byDeputy,
                              picked(m_report.yearBefore, [](const F& f) { return totalOf(dutySums(f)).byDeputy; })));
    table.rows.push_back(once(QStringLiteral("Số hội nghị trong kỳ (không tính trùng)"), m_report.figures.sessions.held,
                              picked(m_report.yearBefore, [](const F& f) { return f.sessions.held; })));
    table.before = 2;
    table.after = 10;
    return table;
}

Row PeriodTables::comparedRow(const QString& words, const std::optional<int>& now, const std::optional<int>& before,
                              const std::optional<int>& yearAgo, bool bold, bool inner) const
{
    Cell first = m_parts.cell(words, Align::Left, bold);
    first.words.indent = inner ? 5 : 0;
    return {first, m_parts.cell(numberWords(now), Align::Centre, bold),
            m_parts.cell(numberWords(before), Align::Centre, bold), m_parts.cell(numberWords(yearAgo), Align::Centre, bold)};
}

Table PeriodTables::compared(const QString& first, const std::vector<Line>& lines) const
{
    Table table = plain({58, 13, 13, 16}, {first, QStringLiteral("Kỳ này"), QStringLiteral("Kỳ trước"),
                                           QStringLiteral("Cùng kỳ năm trước")});
    for (const Line& line : lines) {
        table.rows.push_back(comparedRow(line.words, line.pick(m_report.figures), picked(m_report.previous, line.pick),
                                         picked(m_report.yearBefore, line.pick), line.bold, line.inner));
    }
    return table;
}

Table PeriodTables::balance() const
{
    return compared(
        QStringLiteral("Nội dung"),
        {{QStringLiteral("1. Kỳ trước chuyển sang"), [](const F& f) { return f.petitions.carriedOver; }},
         {QStringLiteral("2. Tiếp nhận trong kỳ"), [](const F& f) { return f.petitions.received; }},
         {QStringLiteral("3. Mở lại trong kỳ"), [](const F& f) { return f.petitions.reopened; }},
         {QStringLiteral("4. Tổng số phải giải quyết"), [](const F& f) { return f.petitions.toDealWith(); }, true},
         {QStringLiteral("5. Đã kết thúc"), [](const F& f) { return f.petitions.closed.sum(); }, true},
         {QStringLiteral("đã giải quyết, trả lời xong"), [](const F& f) { return f.petitions.closed.resolved; }, false, true},
         {QStringLiteral("ngoài phạm vi điều chỉnh"), [](const F& f) { return f.petitions.closed.outOfScope; }, false, true},
         {QStringLiteral("gộp vào kiến nghị trùng"), [](const F& f) { return f.petitions.closed.merged; }, false, true},
         {QStringLiteral("người nêu rút"), [](const F& f) { return f.petitions.closed.withdrawn; }, false, true},
         {QStringLiteral("6. Còn lại cuối kỳ"), [](const F& f) { return f.petitions.openAtEnd.sum(); }, true},
         {QStringLiteral("chờ ý kiến cấp trên"), [](const F& f) { return f.petitions.openAtEnd.waitingSuperior; }, false, true},
         {QStringLiteral("đã chuyển, chờ cơ quan có thẩm quyền"),
          [](const F& f) { return f.petitions.openAtEnd.waitingOther; }, false, true},
         {QStringLiteral("đã trả lời, chờ ghi kết quả"), [](const F& f) { return f.petitions.openAtEnd.resting; }, false, true},
         {QStringLiteral("quá hạn"), [](const F& f) { return f.petitions.openAtEnd.overdue; }, false, true},
         {QStringLiteral("đến hạn ngày cuối kỳ"), [](const F& f) { return f.petitions.openAtEnd.dueToday; }, false, true},
         {QStringLiteral("trong hạn"), [](const F& f) { return f.petitions.openAtEnd.dueLater; }, false, true},
         {QStringLiteral("chưa ấn định hạn"), [](const F& f) { return f.petitions.openAtEnd.noDeadline; }, false, true}});
}

BarChart PeriodTables::dutyChart() const
{
    BarChart chart = m_parts.chart(QStringLiteral("Biểu đồ 1. Số lượt đối thoại theo chức danh"),
                                   {QStringLiteral("Chỉ tiêu năm"), QStringLiteral("Đã thực hiện"), QStringLiteral("Cùng kỳ năm trước")});
    const std::vector<DutySum> sums = dutySums(m_report.figures);
    const std::vector<DutySum> ago = m_report.yearBefore ? dutySums(*m_report.yearBefore) : std::vector<DutySum>();
    for (size_t i = 0; i < sums.size(); ++i) {
        chart.groups.push_back(m_parts.chartGroup(sums[i].label, {sums[i].required, sums[i].held,
                                                                  i < ago.size() ? std::optional(ago[i].held) : std::nullopt}));
    }
    return chart;
}

BarChart PeriodTables::petitionChart() const
{
    BarChart chart = m_parts.chart(QStringLiteral("Biểu đồ 2. Kết quả giải quyết kiến nghị"),
                                   {QStringLiteral("Kỳ này"), QStringLiteral("Kỳ trước"), QStringLiteral("Cùng kỳ năm trước")});
    const auto group = [&](const QString& label, Pick pick) {
        chart.groups.push_back(m_parts.chartGroup(label, {pick(m_report.figures), picked(m_report.previous, pick),
                                                          picked(m_report.yearBefore, pick)}));
    };
    group(QStringLiteral("Phải giải quyết"), [](const F& f) { return f.petitions.toDealWith(); });
    group(QStringLiteral("Đã kết thúc"), [](const F& f) { return f.petitions.closed.sum(); });
    group(QStringLiteral("Còn lại cuối kỳ"), [](const F& f) { return f.petitions.openAtEnd.sum(); });
    group(QStringLiteral("Trong đó quá hạn"), [](const F& f) { return f.petitions.openAtEnd.overdue; });
    return chart;
}

Table PeriodTables::split(const QString& first, const QString& list, Split PetitionFigures::*split) const
{
    Table table = compared(first, {});
    const auto value = [split](const std::optional<PeriodFigures>& figures, const QString& key) {
        return figures ? std::optional((figures->petitions.*split).value(key)) : std::nullopt;
    };
    QStringList keys;
    for (const Word& word : m_context.vocabulary.words(list))
        keys.append(word.key);
    const QStringList counted = (m_report.figures.petitions.*split).keys();
    for (const QString& key : counted) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString& key : keys) {
        // Under the empty key the figures count what has no sector or channel yet.
        const QString label = key.isEmpty() ? QStringLiteral("Chưa phân loại") : m_context.vocabulary.paperLabel(list, key);
        table.rows.push_back(comparedRow(label, (m_report.figures.petitions.*split).value(key),
                                         value(m_report.previous, key), value(m_report.yearBefore, key), false, false));
    }
    table.rows.push_back(comparedRow(QStringLiteral("Cộng"), m_report.figures.petitions.received,
                                     picked(m_report.previous, [](const F& f) { return f.petitions.received; }),
                                     picked(m_report.yearBefore, [](const F& f) { return f.petitions.received; }), true,
                                     false));
    return table;
}

Table PeriodTables::bySector() const
{
    return split(QStringLiteral("Lĩnh vực"), QStringLiteral("sector"), &PetitionFigures::bySector);
}

Table PeriodTables::byChannel() const
{
    return split(QStringLiteral("Kênh tiếp nhận"), QStringLiteral("channel"), &PetitionFigures::byChannel);
}

Table PeriodTables::course() const
{
    return compared(
        QStringLiteral("Nội dung"),
        {{QStringLiteral("Hội nghị thông báo công khai đủ thời hạn"), [](const F& f) { return f.notice.onTime; }},
         {QStringLiteral("Hội nghị thông báo chưa đủ thời hạn"), [](const F& f) { return f.notice.late; }},
         {QStringLiteral("Hội nghị không có thông báo"), [](const F& f) { return f.notice.none; }},
         {QStringLiteral("Ý kiến được trả lời ngay tại hội nghị"), [](const F& f) { return f.petitions.raised.answered; }},
         {QStringLiteral("Ý kiến kiểm tra làm rõ, trả lời sau"), [](const F& f) { return f.petitions.raised.toVerify; }},
         {QStringLiteral("Ý kiến ghi nhận, báo cáo cấp trên"), [](const F& f) { return f.petitions.raised.noted; }},
         {QStringLiteral("Ý kiến xử lý theo hình thức khác tại hội nghị"), [](const F& f) { return f.petitions.raisedOther; }},
         {QStringLiteral("Kiến nghị đã trình cấp trên"), [](const F& f) { return f.petitions.escalated; }},
         {QStringLiteral("Kiến nghị trình cấp trên đã có ý kiến"), [](const F& f) { return f.petitions.escalatedAnswered; }},
         {QStringLiteral("Kiến nghị đã chuyển cơ quan có thẩm quyền"), [](const F& f) { return f.petitions.transferred; }},
         {QStringLiteral("Cam kết tại hội nghị"), [](const F& f) { return f.petitions.promises.made; }, true},
         {QStringLiteral("đã thực hiện"), [](const F& f) { return f.petitions.promises.kept; }, false, true},
         {QStringLiteral("không thực hiện được"), [](const F& f) { return f.petitions.promises.broken; }, false, true},
         {QStringLiteral("đang thực hiện"), [](const F& f) { return f.petitions.promises.pending; }, false, true}});
}

Table PeriodTables::unitReports() const
{
    Table table = plain({8, 62, 30}, {QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Tình hình gửi báo cáo")});
    const ReportFigures& reports = m_report.figures.unitReports;
    int number = 0;
    for (const QString& code : reports.expected) {
        const QString how = reports.onTime.contains(code) ? QStringLiteral("Đúng hạn")
            : reports.late.contains(code)                 ? QStringLiteral("Chậm")
                                                          : QStringLiteral("Chưa gửi");
        table.rows.push_back({m_parts.cell(QString::number(++number), Align::Centre),
                              m_parts.cell(m_context.directory.unitName(UnitCode{code})),
                              m_parts.cell(how, Align::Centre)});
    }
    return table;
}

Table PeriodTables::dutyByPost() const
{
    const bool isYear = !m_report.figures.period.contains(QLatin1Char('-'));
    Table table = plain({8, 44, 12, 12, 12, 12},
                        {QStringLiteral("STT"), QStringLiteral("Chức danh"), QStringLiteral("Chỉ tiêu năm"),
                         QStringLiteral("Đã thực hiện"), QStringLiteral("Cấp phó chủ trì"),
                         isYear ? QStringLiteral("Còn thiếu") : QStringLiteral("Còn phải thực hiện đến 31/12")});
    int number = 0;
    for (const DutyRow& row : m_report.figures.duty) {
        Row cells{m_parts.cell(QString::number(++number), Align::Centre),
                  m_parts.cell(m_context.directory.postName(PostCode{row.post}))};
        for (const int value : {row.required, row.held, row.byDeputy, row.missing})
            cells.push_back(m_parts.cell(numberWords(value), Align::Centre));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table PeriodTables::byUnit() const
{
    Table table = plain({7, 36, 13, 14, 17, 13},
                        {QStringLiteral("STT"), QStringLiteral("Đơn vị"), QStringLiteral("Được giao"),
                         QStringLiteral("Đã trả lời"), QStringLiteral("Số ngày trả lời, trung vị (số vụ)"), QStringLiteral("Quá hạn")});
    int number = 0;
    std::vector<UnitFigures> units = m_report.figures.petitions.byUnit;
    std::ranges::stable_sort(units, {}, [this](const UnitFigures& one) { // as the directory has them, the city before the wards
        const std::vector<Unit>& all = m_context.directory.units();
        return std::ranges::find(all, UnitCode{one.unit}, &Unit::code) - all.begin();
    });
    for (const UnitFigures& unit : units) {
        const QString days = unit.medianDays
            ? QStringLiteral("%1 (%2)").arg(QLocale(QLocale::Vietnamese).toString(*unit.medianDays, 'f', 1)).arg(unit.n)
            : QStringLiteral("–");
        table.rows.push_back({m_parts.cell(QString::number(++number), Align::Centre),
                              m_parts.cell(m_context.directory.unitName(UnitCode{unit.unit})),
                              m_parts.cell(numberWords(unit.received), Align::Centre),
                              m_parts.cell(numberWords(unit.answered), Align::Centre), m_parts.cell(days, Align::Centre),
                              m_parts.cell(numberWords(unit.overdue), Align::Centre)});
    }
    return table;
}

} // namespace doithoai
