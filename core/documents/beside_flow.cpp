#include "documents/flow.h"
#include "documents/paper_fonts.h"

#include <algorithm>

namespace doithoai {

namespace {

double naturalWidth(const std::vector<Piece>& pieces, double most)
{
    double widest = 0;
    for (const Piece& piece : pieces) {
        if (const auto* paragraph = std::get_if<Paragraph>(&piece))
            widest = std::max(widest, lay(*paragraph, most).natural);
    }
    return widest;
}

double stack(const std::vector<Piece>& pieces, double x, double width, Placed& placed)
{
    double y = 0;
    for (const Piece& piece : pieces) {
        if (const auto* paragraph = std::get_if<Paragraph>(&piece)) {
            const LaidParagraph laid = lay(*paragraph, width);
            y += twipsOfPoints(paragraph->before);
            placed.add(laid.at(x, y, width), {});
            y += laid.height() + twipsOfPoints(paragraph->after);
        } else if (const auto* gap = std::get_if<Gap>(&piece)) {
            y += twipsOfPoints(gap->height);
        }
    }
    return y;
}

} // namespace

double leftWidthOf(const SideBySide& beside, double width)
{
    const double between = twipsOfMillimetres(gapOf(beside));
    if (!beside.leftAsNeeded)
        return (width - between) / 2;
    // A name shall not break: the left takes what it needs, up to half, and leaves the right what that needs.
    const double needed = naturalWidth(beside.left, width) + twipsOfMillimetres(2);
    const double rightNeeds = naturalWidth(beside.right, width) + twipsOfMillimetres(1);
    return std::min(std::clamp(needed, width * 0.38, width / 2), std::max(width * 0.3, width - between - rightNeeds));
}

Atom flowOf(const SideBySide& beside, double width)
{
    const double between = twipsOfMillimetres(gapOf(beside));
    const double leftWidth = leftWidthOf(beside, width);
    Atom atom;
    const double left = stack(beside.left, 0, leftWidth, atom.placed);
    const double right = stack(beside.right, leftWidth + between, width - leftWidth - between, atom.placed);
    atom.height = std::max(left, right);
    atom.before = twipsOfPoints(beside.before);
    atom.mayBreakBefore = !beside.keepWithPrevious;
    return atom;
}

} // namespace doithoai
