#include "documents/page_composer.h"

#include "documents/paper_fonts.h"

#include <algorithm>
#include <map>

namespace doithoai {

namespace {

QString headingWords(const Paragraph& paragraph)
{
    QString words;
    for (const Run& run : paragraph.runs)
        words += run.text;
    return words.simplified();
}

std::vector<Atom> linesOf(const Paragraph& paragraph, double width)
{
    const LaidParagraph laid = lay(paragraph, width);
    std::vector<Atom> atoms;
    for (int line = 0; line < laid.lines; ++line) {
        Atom atom;
        atom.placed.lines.push_back(laid.lineAt(line, 0, 0));
        atom.height = laid.pitch;
        // Two lines at least stand together on both sides of a break.
        atom.mayBreakBefore = line == 0 || (line >= 2 && line <= laid.lines - 2);
        atoms.push_back(std::move(atom));
    }
    if (!atoms.empty()) {
        atoms.front().before = twipsOfPoints(paragraph.before);
        if (paragraph.outline > 0)
            atoms.front().placed.marks.push_back({headingWords(paragraph), paragraph.outline, 0});
        Placed rules = laid.at(0, 0, width);
        rules.lines.clear();
        atoms.back().placed.add(rules, QPointF(0, -(laid.lines - 1) * laid.pitch));
        atoms.back().height += laid.ruleHeight;
    }
    return atoms;
}

std::vector<Atom> dottedLinesOf(const WriteLines& lines, double width)
{
    std::vector<Atom> atoms;
    for (int line = 0; line < lines.count; ++line) {
        Atom atom;
        atom.height = twipsOfPoints(lines.pitch);
        atom.placed.rules.push_back({QLineF(0, atom.height * 0.75, width, atom.height * 0.75), 10, true});
        atoms.push_back(std::move(atom));
    }
    return atoms;
}

struct Flow {
    std::vector<Atom> atoms;
    std::map<int, Atom> heads;
};

class FlowMaker {
public:
    FlowMaker(double width, double height) : m_width(width), m_height(height) {}

    void operator()(const Paragraph& paragraph)
    {
        append(linesOf(paragraph, m_width));
        m_glueNext = paragraph.keepWithNext;
        m_after = twipsOfPoints(paragraph.after);
    }
    void operator()(const SideBySide& beside)
    {
        append({flowOf(beside, m_width)});
        m_after = twipsOfPoints(beside.after);
    }
    void operator()(const Table& table)
    {
        std::vector<Atom> atoms = flowOf(table, m_width, m_height, m_tables);
        if (!atoms.empty() && atoms.front().isHead)
            m_flow.heads[m_tables] = atoms.front();
        append(std::move(atoms));
        m_after = twipsOfPoints(table.after);
        ++m_tables;
    }
    void operator()(const BarChart& chart)
    {
        append({flowOf(chart, m_width)});
        m_after = twipsOfPoints(chart.after);
    }
    void operator()(const WriteLines& lines)
    {
        append(dottedLinesOf(lines, m_width));
        m_after = twipsOfPoints(lines.pitch / 3);
    }
    void operator()(const PageBreak&) { m_mustBreak = true; }

    Flow take() { return std::move(m_flow); }

private:
    void append(std::vector<Atom> atoms)
    {
        if (atoms.empty())
            return;
        Atom& first = atoms.front();
        first.before = std::max(first.before, m_after);
        first.mustBreakBefore = m_mustBreak;
        if (m_glueNext)
            first.mayBreakBefore = false;
        m_mustBreak = m_glueNext = false;
        m_after = 0;
        for (Atom& atom : atoms)
            m_flow.atoms.push_back(std::move(atom));
    }

    double m_width, m_height;
    double m_after = 0;
    int m_tables = 0;
    bool m_glueNext = false, m_mustBreak = false;
    Flow m_flow;
};

/// Where the page that begins with atom `first` ends: the index after its last atom.
size_t endOfPage(const Flow& flow, size_t first, double room)
{
    double used = 0;
    size_t lastBreak = first;
    for (size_t i = first; i < flow.atoms.size(); ++i) {
        const Atom& atom = flow.atoms[i];
        if (i > first && atom.mustBreakBefore)
            return i;
        if (i > first && atom.mayBreakBefore)
            lastBreak = i;
        used += (i == first ? 0 : atom.before) + atom.height;
        if (used > room + 0.5)
            return lastBreak > first ? lastBreak : std::max(i, first + 1);
    }
    return flow.atoms.size();
}

Placed numberOf(size_t page, const LayoutProfile& profile, double left, double width)
{
    Paragraph number;
    number.runs = {{QString::number(page)}};
    number.align = Align::Centre;
    number.size = profile.pageNumberSize;
    number.pitch = profile.pageNumberSize * 1.2;
    return lay(number, width).at(left, twipsOfMillimetres(profile.top) / 2, width);
}

} // namespace

QSizeF millimetresOf(Sheet sheet)
{
    switch (sheet) {
    case Sheet::A4:
        break;
    case Sheet::A4Landscape:
        return {297, 210};
    case Sheet::A5:
        return {148, 210};
    }
    return {210, 297};
}

LayoutProfile onSheet(const LayoutProfile& profile, Sheet sheet)
{
    LayoutProfile result = profile;
    if (sheet == Sheet::A5) {
        // A small sheet is filed flat: it needs no margin for the binding.
        result.top = result.bottom = 12;
        result.left = result.right = 14;
    }
    return result;
}

std::vector<ComposedPage> compose(const Document& document, const LayoutProfile& givenProfile, bool isDuplex)
{
    const LayoutProfile profile = onSheet(givenProfile, document.sheet);
    const QSizeF sheet = millimetresOf(document.sheet);
    const double width = twipsOfMillimetres(sheet.width() - profile.left - profile.right);
    const double height = twipsOfMillimetres(sheet.height() - profile.top - profile.bottom);
    FlowMaker maker(width, height);
    for (const Block& block : document.blocks)
        std::visit(maker, block);
    const Flow flow = maker.take();

    std::vector<ComposedPage> pages;
    for (size_t first = 0; first < flow.atoms.size();) {
        ComposedPage page;
        page.sheet = document.sheet;
        const bool isBack = isDuplex && pages.size() % 2 == 1;
        const QPointF corner(twipsOfMillimetres(isBack ? profile.right : profile.left), twipsOfMillimetres(profile.top));
        double y = 0;
        const auto head = flow.heads.find(flow.atoms[first].table);
        if (head != flow.heads.end() && !flow.atoms[first].isHead) {
            page.placed.add(head->second.placed, corner);
            y += head->second.height;
        }
        const size_t end = endOfPage(flow, first, height - y);
        for (size_t i = first; i < end; ++i) {
            const Atom& atom = flow.atoms[i];
            y += i == first ? 0 : atom.before;
            page.placed.add(atom.placed, corner + QPointF(0, y));
            if (i + 1 == end)
                page.placed.add(atom.atPageEnd, corner + QPointF(0, y));
            y += atom.height;
        }
        if (!pages.empty())
            page.placed.add(numberOf(pages.size() + 1, profile, corner.x(), width), {});
        pages.push_back(std::move(page));
        first = end;
    }
    if (pages.empty())
        pages.push_back({document.sheet, {}});
    return pages;
}

} // namespace doithoai
