#include "documents/flow.h"
#include "documents/paper_fonts.h"

#include <QTextOption>
#include <algorithm>

namespace doithoai {

namespace {

constexpr double ruleGap = 90; // between words and the rule below them, in twips: clear of the letters' tails
constexpr double ruleThickness = 15;

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Justified:
        break;
    }
    return Qt::AlignJustify;
}

/// Where the words begin that the line's end tears apart, when they are a number, a code or a day, which stand whole
/// (KN-2023-0112, 28/KH-UBND, 21/07/2023); -1: it tears none, or none that fits a line.
int tornNumber(const QString& text, const QTextLine& line)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || (text.at(end - 1) != u'/' && text.at(end - 1) != u'-'))
        return -1;
    int from = end, to = end;
    while (from > line.textStart() && !text.at(from - 1).isSpace())
        --from;
    while (to < text.size() && !text.at(to).isSpace())
        ++to;
    const bool isNumber = std::any_of(text.begin() + from, text.begin() + to, [](QChar c) { return c.isDigit(); });
    return isNumber && from > line.textStart() ? from : -1;
}

/// Ends the line before the number that it tears.
void keepNumber(const QString& text, QTextLine& line, double width)
{
    const int start = line.textStart(), from = tornNumber(text, line);
    // Columns are glyphs, of which two letters may make one: fewer of them then.
    for (int columns = from - start; from >= 0 && columns > 0; --columns) {
        line.setNumColumns(columns, width);
        if (line.textStart() + line.textLength() <= from)
            return;
    }
}

void breakLines(QTextLayout& layout, const Paragraph& paragraph, double width, LaidParagraph& laid)
{
    laid.lines = 0;
    laid.natural = 0;
    layout.clearLayout();
    layout.beginLayout();
    if (!layout.text().isEmpty()) {
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            const double start = twipsOfMillimetres(paragraph.indent)
                + (laid.lines == 0 ? twipsOfMillimetres(paragraph.firstLine) : 0);
            const double room = std::max(1.0, width - start);
            line.setLineWidth(room);
            keepNumber(layout.text(), line, room);
            line.setPosition(QPointF(start, 0));
            laid.natural = std::max(laid.natural, double(line.naturalTextWidth()));
            ++laid.lines;
        }
    }
    layout.endLayout();
}

/// Whether a line ends within a word.
bool breaksWords(const QTextLayout& layout)
{
    for (int line = 0; line + 1 < layout.lineCount(); ++line) {
        const QTextLine words = layout.lineAt(line);
        if (!layout.text().at(words.textStart() + words.textLength() - 1).isSpace())
            return true;
    }
    return false;
}

} // namespace

void Placed::add(const Placed& other, QPointF offset)
{
    for (PlacedLine line : other.lines) {
        line.at += offset;
        lines.push_back(std::move(line));
    }
    for (PlacedRule rule : other.rules) {
        rule.line.translate(offset);
        rules.push_back(rule);
    }
    for (PlacedBox box : other.boxes) {
        box.area.translate(offset);
        boxes.push_back(box);
    }
    for (PlacedMark mark : other.marks) {
        mark.y += offset.y();
        marks.push_back(std::move(mark));
    }
}

LaidParagraph lay(const Paragraph& paragraph, double width)
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : paragraph.runs) {
        QTextLayout::FormatRange range;
        range.start = int(words.size());
        range.length = int(run.text.size());
        range.format.setFont(paperFont(paragraph.size, run.bold, run.italic, run.underlined));
        formats.append(range);
        words += run.text;
    }
    auto layout = std::make_shared<QTextLayout>(words, paperFont(paragraph.size, false, false));
    QTextOption option(alignmentOf(paragraph.align));
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);

    LaidParagraph laid;
    laid.pitch = twipsOfPoints(paragraph.pitch);
    laid.source = paragraph;
    breakLines(*layout, paragraph, width, laid);
    if (paragraph.align == Align::Centre && laid.lines > 1) {
        // Centred lines of about one length read better than a full one with a lone word below.
        double narrow = width / laid.lines, wide = width;
        const int lines = laid.lines;
        while (wide - narrow > 100) {
            const double middle = (narrow + wide) / 2;
            breakLines(*layout, paragraph, middle, laid);
            (laid.lines > lines || breaksWords(*layout) ? narrow : wide) = middle;
        }
        breakLines(*layout, paragraph, wide, laid);
        laid.shift = (width - wide) / 2;
    }
    if (paragraph.rule > 0)
        laid.ruleHeight = ruleGap + ruleThickness;
    laid.layout = std::move(layout);
    return laid;
}

PlacedLine LaidParagraph::lineAt(int line, double x, double y) const
{
    const QTextLine words = layout->lineAt(line);
    return {layout, line, QPointF(x + shift, y + (pitch - words.ascent() - words.descent()) / 2)};
}

Placed LaidParagraph::at(double x, double y, double width) const
{
    Placed placed;
    for (int line = 0; line < lines; ++line)
        placed.lines.push_back(lineAt(line, x, y + line * pitch));
    if (source.rule > 0 && lines > 0) {
        const double length = natural * source.rule;
        const double centre = x + width / 2;
        const double level = y + lines * pitch + ruleGap * 0.6;
        placed.rules.push_back({QLineF(centre - length / 2, level, centre + length / 2, level), ruleThickness, false});
    }
    return placed;
}

} // namespace doithoai
