#include "documents/odt_content.h"

#include "documents/flow.h"
#include "documents/page_composer.h"
#include "documents/paper_fonts.h"
#include "documents/paper_tables.h"

#include <algorithm>
#include <numeric>

namespace doithoai {

namespace {

constexpr double padAcross = 4; // points, inside a ruled cell at each side
constexpr double thin = 1;      // points: of a paragraph that only parts two tables

double millimetresOfTwips(double twips)
{
    return twips * 25.4 / twipsPerInch;
}

double millimetresOfPoints(double points)
{
    return points * 25.4 / 72;
}

bool keepsWithPrevious(const Block* block)
{
    const auto* beside = block ? std::get_if<SideBySide>(block) : nullptr;
    return beside && beside->keepWithPrevious;
}

double beforeOf(const Block* block)
{
    if (!block)
        return 0;
    if (const auto* paragraph = std::get_if<Paragraph>(block))
        return paragraph->before;
    if (const auto* beside = std::get_if<SideBySide>(block))
        return beside->before;
    if (const auto* table = std::get_if<Table>(block))
        return table->before;
    if (const auto* chart = std::get_if<BarChart>(block))
        return chart->before;
    return 0;
}

bool isTable(const Block* block)
{
    return block && (std::holds_alternative<SideBySide>(*block) || std::holds_alternative<Table>(*block));
}

QString open(const char* element, const QString& style)
{
    return u'<' + QLatin1String(element) + QStringLiteral(" table:style-name=\"") + style + u'"';
}

OdtLook lookOf(const Paragraph& paragraph, double width)
{
    OdtLook look;
    look.align = paragraph.align;
    look.size = paragraph.size;
    look.pitch = paragraph.pitch;
    look.firstLine = paragraph.firstLine;
    look.left = paragraph.indent;
    look.keepsWithNext = paragraph.keepWithNext;
    if (paragraph.align == Align::Centre) {
        // The printed lines are of about one length. Narrower margins give the same breaks and stay easy to edit; a
        // little of their width is left as room, since another program measures words a little differently.
        const LaidParagraph laid = lay(paragraph, twipsOfMillimetres(width));
        const double shift = laid.lines > 1 ? std::floor(millimetresOfTwips(laid.shift) - 1) : 0;
        if (shift > 0) {
            look.left += shift;
            look.right += shift;
        }
    }
    return look;
}

/// Whether a row is taller than a page: only then may it be divided.
bool mustBreak(const Table& table, const Row& row, double width, double height)
{
    const auto isLong = [](const Cell& cell) {
        return std::accumulate(cell.words.runs.begin(), cell.words.runs.end(), qsizetype(0),
                               [](qsizetype sum, const Run& run) { return sum + run.text.size(); }) > 400;
    };
    if (std::ranges::none_of(row, isLong))
        return false;
    const Table alone{table.widths, table.head, {row}, 0, 0};
    return flowOf(alone, twipsOfMillimetres(width), twipsOfMillimetres(height), 0).size() > (table.head.empty() ? 1U : 2U);
}

/// Height of rows that stand together, in points.
double heightOf(const Table& table, std::vector<Row> rows, double width)
{
    const std::vector<Atom> atoms = flowOf(Table{table.widths, std::move(rows), {}, 0, 0}, twipsOfMillimetres(width), 1e9, 0);
    return atoms.empty() ? 0 : atoms.front().height / twipsOfPoints(1);
}

/// What the last row of a head must have so that cells which span rows find room: LibreOffice forgets it where the head
/// is repeated. 0 for a head of one row.
double leastOfLastHeadRow(const Table& table, double width)
{
    if (table.head.size() < 2)
        return 0;
    double rest = heightOf(table, table.head, width);
    for (size_t i = 0; i + 1 < table.head.size(); ++i) {
        Row alone = table.head[i];
        for (Cell& cell : alone) {
            if (cell.rows > 1)
                cell.words.runs.clear();
            cell.rows = 1;
        }
        rest -= heightOf(table, {std::move(alone)}, width);
    }
    return rest;
}

} // namespace

OdtBegin OdtContent::begin()
{
    return std::exchange(m_begin, {});
}

void OdtContent::add(const Document& document, bool restarts)
{
    const LayoutProfile margins = onSheet(m_profile, document.sheet);
    const QSizeF sheet = millimetresOf(document.sheet);
    m_width = sheet.width() - margins.left - margins.right;
    m_height = sheet.height() - margins.top - margins.bottom;
    m_above = 0;
    m_begin = {odtMasterPage(document.sheet), restarts, false};
    for (size_t i = 0; i < document.blocks.size(); ++i)
        add(document.blocks[i], i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr);
    // Some programs want a paragraph after the last table, and would put one of full height on a page of its own.
    if (document.blocks.empty() || isTable(&document.blocks.back()))
        paragraph({.size = thin, .pitch = thin, .begin = begin()}, {});
}

void OdtContent::add(const Block& block, const Block* next)
{
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        write(*paragraph, next);
    else if (const auto* beside = std::get_if<SideBySide>(&block))
        write(*beside, next);
    else if (const auto* table = std::get_if<Table>(&block))
        write(*table, next);
    else if (const auto* chart = std::get_if<BarChart>(&block))
        write(*chart, next);
    else if (const auto* lines = std::get_if<WriteLines>(&block))
        write(*lines, next);
    else if (const auto* pageBreak = std::get_if<PageBreak>(&block))
        write(*pageBreak);
}

void OdtContent::paragraph(const OdtLook& look, const QString& inner)
{
    m_xml += QStringLiteral("<text:p text:style-name=\"") + m_styles.paragraph(look) + QStringLiteral("\">") + inner
        + QStringLiteral("</text:p>");
}

void OdtContent::rule(const Paragraph& sourceParagraph, double width, double below, bool keepsWithNext)
{
    const LaidParagraph laid = lay(sourceParagraph, twipsOfMillimetres(width));
    OdtLook look;
    look.size = look.pitch = thin;
    look.left = look.right = (width - millimetresOfTwips(laid.natural) * sourceParagraph.rule) / 2;
    look.above = 1.5;
    look.below = below;
    look.keepsWithNext = keepsWithNext;
    look.isRule = true;
    paragraph(look, {});
}

void OdtContent::write(const Paragraph& sourceParagraph, const Block* next)
{
    OdtLook look = lookOf(sourceParagraph, m_width);
    const bool keeps = look.keepsWithNext || keepsWithPrevious(next);
    const double below = std::max(sourceParagraph.after, beforeOf(next));
    look.above = std::exchange(m_above, 0);
    look.begin = begin();
    look.keepsWithNext = keeps || sourceParagraph.rule > 0;
    if (sourceParagraph.rule <= 0)
        look.below = below;
    paragraph(look, odtWords(sourceParagraph.runs, m_styles));
    if (sourceParagraph.rule > 0)
        rule(sourceParagraph, m_width, below, keeps);
}

void OdtContent::write(const WriteLines& lines, const Block* next)
{
    for (int line = 0; line < lines.count; ++line) {
        const bool isLast = line + 1 == lines.count;
        OdtLook look;
        look.size = std::min(lines.pitch * 0.7, m_profile.bodySize);
        look.pitch = lines.pitch;
        look.dots = m_width;
        look.above = std::exchange(m_above, 0);
        look.below = isLast ? std::max(lines.pitch / 3, beforeOf(next)) : 0;
        look.keepsWithNext = isLast && keepsWithPrevious(next);
        look.begin = begin();
        paragraph(look, QStringLiteral("<text:tab/>"));
    }
}

void OdtContent::stack(const std::vector<Piece>& pieces, double width, const QString& style)
{
    m_xml += open("table:table-cell", style) + QStringLiteral(" office:value-type=\"string\">");
    double above = 0;
    bool isEmpty = true;
    for (const Piece& piece : pieces) {
        if (const auto* gap = std::get_if<Gap>(&piece)) {
            above += gap->height;
            continue;
        }
        const auto& source = std::get<Paragraph>(piece);
        OdtLook look = lookOf(source, width);
        look.above = above + source.before;
        look.below = source.rule > 0 ? 0 : source.after;
        paragraph(look, odtWords(source.runs, m_styles));
        if (source.rule > 0)
            rule(source, width, source.after, false);
        above = 0;
        isEmpty = false;
    }
    if (isEmpty)
        paragraph({.size = thin, .pitch = thin}, {});
    m_xml += QLatin1String("</table:table-cell>");
}

void OdtContent::write(const SideBySide& beside, const Block* next)
{
    const double left = millimetresOfTwips(leftWidthOf(beside, twipsOfMillimetres(m_width)));
    m_xml += open("table:table", m_styles.table(m_width, true, keepsWithPrevious(next), begin())) + u'>';
    const double gap = gapOf(beside);
    for (const double width : {left + gap, m_width - left - gap})
        m_xml += open("table:table-column", m_styles.column(width)) + QStringLiteral("/>");
    m_xml += open("table:table-row", m_styles.row(false)) + u'>';
    stack(beside.left, left, m_styles.bareCell(gap));
    stack(beside.right, m_width - left - gap, m_styles.bareCell(0));
    m_xml += QLatin1String("</table:table-row></table:table>");
    closeTable(beside.after, next);
}

void OdtContent::closeTable(double after, const Block* next)
{
    m_above = std::max(after, beforeOf(next));
    if (!isTable(next))
        return;
    // Two tables that touch become one.
    const double height = std::max(thin, std::exchange(m_above, 0));
    OdtLook look;
    look.size = thin;
    look.pitch = height;
    look.keepsWithNext = keepsWithPrevious(next);
    paragraph(look, {});
}

void OdtContent::rows(const Table& table, const std::vector<Row>& rows, double width, bool isHead)
{
    const size_t columns = table.widths.size();
    const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    std::vector<int> taken(columns, 0); // rows that a cell above still spans
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const double least = isHead && i + 1 == rows.size() ? leastOfLastHeadRow(table, width) : 0;
        m_xml += open("table:table-row", m_styles.row(!isHead && mustBreak(table, row, width, m_height), least)) + u'>';
        size_t column = 0;
        const auto skipTaken = [&] {
            for (; column < columns && taken[column] > 0; ++column) {
                --taken[column];
                m_xml += QLatin1String("<table:covered-table-cell/>");
            }
        };
        for (const Cell& cell : row) {
            skipTaken();
            if (column >= columns)
                break;
            const size_t end = std::min(columns, column + size_t(std::max(1, cell.columns)));
            const int below = int(std::min(rows.size(), i + size_t(std::max(1, cell.rows))) - i);
            const double share = std::accumulate(table.widths.begin() + long(column), table.widths.begin() + long(end), 0.0);
            m_xml += open("table:table-cell", m_styles.ruledCell()) + QStringLiteral(" office:value-type=\"string\"");
            if (end - column > 1)
                m_xml += QStringLiteral(" table:number-columns-spanned=\"%1\"").arg(end - column);
            if (below > 1)
                m_xml += QStringLiteral(" table:number-rows-spanned=\"%1\"").arg(below);
            m_xml += u'>';
            OdtLook look = lookOf(cell.words, width * share / sum - 2 * millimetresOfPoints(padAcross));
            // The name of a group stays with what follows; the last row, often the sum, does not go to a new page alone.
            look.keepsWithNext = !isHead && (look.keepsWithNext || (rows.size() > 2 && i + 2 == rows.size()));
            paragraph(look, odtWords(cell.words.runs, m_styles));
            m_xml += QLatin1String("</table:table-cell>");
            std::fill(taken.begin() + long(column), taken.begin() + long(end), below - 1);
            for (++column; column < end; ++column)
                m_xml += QLatin1String("<table:covered-table-cell/>");
        }
        skipTaken();
        for (; column < columns; ++column)
            m_xml += open("table:table-cell", m_styles.bareCell(0)) + QStringLiteral("><text:p/></table:table-cell>");
        m_xml += QLatin1String("</table:table-row>");
    }
}

void OdtContent::write(const BarChart& chart, const Block* next)
{
    if (!chart.title.runs.empty()) {
        OdtLook look = lookOf(chart.title, m_width);
        look.above = std::exchange(m_above, 0);
        look.below = chart.title.after;
        look.keepsWithNext = true;
        look.begin = begin();
        paragraph(look, odtWords(chart.title.runs, m_styles));
    }
    write(tableOf(chart), next);
}

void OdtContent::write(const Table& table, const Block* next)
{
    const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    m_xml += open("table:table", m_styles.table(m_width, false, false, begin())) + u'>';
    for (const double share : table.widths)
        m_xml += open("table:table-column", m_styles.column(m_width * share / sum)) + QStringLiteral("/>");
    if (!table.head.empty()) {
        m_xml += QLatin1String("<table:table-header-rows>");
        rows(table, table.head, m_width, true);
        m_xml += QLatin1String("</table:table-header-rows>");
    }
    rows(table, table.rows, m_width, false);
    m_xml += QLatin1String("</table:table>");
    closeTable(table.after, next);
}

} // namespace doithoai
