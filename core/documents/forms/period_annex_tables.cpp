// The tables of the report's annexes that hold every number, for whoever checks or adds them up.
#include "documents/figure_words.h"
#include "documents/forms/period_tables.h"

namespace doithoai {

Table PeriodTables::allFigures() const
{
    Table table = compared(QStringLiteral("Chỉ tiêu"), {});
    for (const FigureRow& row : figureRows())
        table.rows.push_back(comparedRow(paperWords(row), row.pick(m_report.figures), picked(m_report.previous, row.pick),
                                         picked(m_report.yearBefore, row.pick), row.level == 0, false));
    return table;
}

Table PeriodTables::allSplits() const
{
    Table table = compared(QStringLiteral("Phân loại"), {});
    for (const FigureSplit& split : figureSplits()) {
        const QStringList keys = keysOf(split, m_report, m_context.directory, m_context.vocabulary);
        if (keys.isEmpty())
            continue;
        Row name{m_parts.cell(paperWords(split), Align::Left, true), m_parts.cell({}), m_parts.cell({}), m_parts.cell({})};
        name.front().words.keepWithNext = true;
        table.rows.push_back(std::move(name));
        const QString list = QLatin1String(split.list);
        for (const QString& key : keys) {
            const QString words = key.isEmpty() ? QStringLiteral("Chưa xác định")
                : list.isEmpty()                ? m_context.directory.postName(PostCode{key})
                                                : m_context.vocabulary.paperLabel(list, key);
            const auto of = [&](const std::optional<PeriodFigures>& figures) {
                return figures ? std::optional(split.pick(*figures).value(key)) : std::nullopt;
            };
            table.rows.push_back(comparedRow(words, split.pick(m_report.figures).value(key), of(m_report.previous),
                                             of(m_report.yearBefore), false, true));
        }
    }
    return table;
}

Table PeriodTables::consolidated() const
{
    // The columns that fit a page: the rest stand in the sheets.
    static const QStringList shown = {QStringLiteral("sessions"), QStringLiteral("people"), QStringLiteral("received"),
                                      QStringLiteral("resolved"), QStringLiteral("escalated"), QStringLiteral("openOverdue")};
    const Consolidated& all = m_report.consolidated;
    std::vector<std::size_t> columns;
    QStringList heads{QStringLiteral("Đơn vị")};
    for (std::size_t i = 0; i < all.totals.size(); ++i) {
        if (!shown.contains(all.totals[i].key))
            continue;
        columns.push_back(i);
        heads.append(reportedWords(all.totals[i].key));
    }
    Table table = plain({34, 11, 11, 11, 11, 11, 11}, heads);
    for (const Consolidated::Row& row : all.rows) {
        Row cells{m_parts.cell(m_context.directory.unitName(UnitCode{row.unit}))};
        for (const std::size_t i : columns)
            cells.push_back(m_parts.cell(numberWords(row.figures[i].reported), Align::Centre));
        table.rows.push_back(std::move(cells));
    }
    const auto sum = [&](const QString& words, int (*pick)(const Consolidated::Total&), bool bold) {
        Row cells{m_parts.cell(words, Align::Left, bold)};
        for (const std::size_t i : columns)
            cells.push_back(m_parts.cell(numberWords(pick(all.totals[i])), Align::Centre, bold));
        table.rows.push_back(std::move(cells));
    };
    sum(QStringLiteral("Cộng các đơn vị"), [](const Consolidated::Total& t) { return t.units; }, true);
    sum(QStringLiteral("Cơ quan, đơn vị khác"), [](const Consolidated::Total& t) { return t.own; }, false);
    sum(QStringLiteral("Tổng cộng"), [](const Consolidated::Total& t) { return t.sum(); }, true);
    sum(QStringLiteral("Số đơn vị có số liệu"), [](const Consolidated::Total& t) { return t.told; }, false);
    return table;
}

} // namespace doithoai
