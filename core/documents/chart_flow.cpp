#include "documents/flow.h"
#include "documents/paper_fonts.h"

#include <algorithm>

namespace doithoai {

namespace {

constexpr double between = 80;    // a label and its bars, a bar and its number, in twips
constexpr double groupGap = 120;
constexpr double lineThickness = 10;
constexpr double labelShare = 0.34; // of the width, for the labels of the groups

/// Told apart in black and white: dark, white, light.
int greyOf(size_t series)
{
    static constexpr int greys[] = {80, 255, 190};
    return greys[std::min<size_t>(series, 2)];
}

void addBar(Placed& placed, const QRectF& area, size_t series)
{
    placed.boxes.push_back({area, greyOf(series)});
    for (const QLineF& edge : {QLineF(area.topLeft(), area.topRight()), QLineF(area.bottomLeft(), area.bottomRight()),
                               QLineF(area.topLeft(), area.bottomLeft()), QLineF(area.topRight(), area.bottomRight())})
        placed.rules.push_back({edge, lineThickness, false});
}

/// The series with their greys, beside each other in the middle. Returns its height.
double addLegend(const BarChart& chart, double y, double width, Placed& placed)
{
    std::vector<LaidParagraph> names;
    double needed = 0, height = 0;
    for (const Paragraph& series : chart.series) {
        names.push_back(lay(series, width));
        needed += names.back().natural + names.back().pitch + 3 * between;
        height = std::max(height, names.back().height());
    }
    double x = std::max(0.0, (width - needed) / 2);
    for (size_t i = 0; i < names.size(); ++i) {
        const double side = names[i].pitch * 0.6;
        addBar(placed, QRectF(x, y + (names[i].pitch - side) / 2, side * 1.6, side), i);
        x += side * 1.6 + between;
        placed.add(names[i].at(x, y, width), {});
        x += names[i].natural + 3 * between;
    }
    return height;
}

} // namespace

Atom flowOf(const BarChart& chart, double width)
{
    double most = 1, numberWidth = 0;
    for (const BarChart::Group& group : chart.groups) {
        for (const BarChart::Bar& bar : group.bars) {
            most = std::max(most, bar.value);
            numberWidth = std::max(numberWidth, lay(bar.words, width).natural);
        }
    }
    const double zero = width * labelShare + between;
    const double longest = width - zero - between - numberWidth;

    Atom atom;
    const LaidParagraph title = lay(chart.title, width);
    atom.placed.add(title.at(0, 0, width), {});
    double y = title.height() + between;
    y += addLegend(chart, y, width, atom.placed) + between;
    const double top = y;
    for (const BarChart::Group& group : chart.groups) {
        const LaidParagraph label = lay(group.label, width * labelShare);
        const double pitch = group.bars.empty() ? 0 : twipsOfPoints(group.bars.front().words.pitch);
        const double bars = pitch * double(group.bars.size());
        const double height = std::max(bars, label.height());
        y += groupGap / 2;
        atom.placed.add(label.at(0, y + (height - label.height()) / 2, width * labelShare), {});
        double barTop = y + (height - bars) / 2;
        for (size_t i = 0; i < group.bars.size(); ++i, barTop += pitch) {
            const BarChart::Bar& bar = group.bars[i];
            const double length = longest * std::max(0.0, bar.value) / most;
            if (length > 0)
                addBar(atom.placed, QRectF(zero, barTop + pitch * 0.08, length, pitch * 0.84), i);
            atom.placed.add(lay(bar.words, width).at(zero + length + between, barTop, width), {});
        }
        y += height + groupGap / 2;
    }
    atom.placed.rules.push_back({QLineF(zero, top, zero, y), lineThickness * 2, false});
    atom.height = y;
    atom.before = twipsOfPoints(chart.before);
    return atom;
}

} // namespace doithoai
