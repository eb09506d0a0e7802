#pragma once

#include "documents/document.h"

#include <QLineF>
#include <QPointF>
#include <QTextLayout>
#include <memory>

namespace doithoai {

/// A line of words where it stands. All coordinates here are twips.
struct PlacedLine {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF at; ///< origin of the layout's line
};

/// A ruled line where it stands.
struct PlacedRule {
    QLineF line;
    double thickness = 10;
    bool dotted = false;
};

/// A box filled with a grey: 0 is black, 255 white. Opaque, as PDF/A-1b wants it.
struct PlacedBox {
    QRectF area;
    int grey = 255;
};

/// A heading where it stands: a place that the file's bookmarks name.
struct PlacedMark {
    QString words;
    int level = 1;
    double y = 0;
};

struct Placed {
    std::vector<PlacedLine> lines;
    std::vector<PlacedRule> rules;
    std::vector<PlacedBox> boxes; ///< below the words and the rules
    std::vector<PlacedMark> marks;

    void add(const Placed& other, QPointF offset);
};

/// The least part of a paper that cannot be divided between two pages: a line, a table's row, a block of signatures.
struct Atom {
    Placed placed;
    double height = 0;
    double before = 0;         ///< left out at the top of a page
    bool mayBreakBefore = true;
    bool mustBreakBefore = false;
    int table = -1;            ///< whose head stands above it when it opens a page
    bool isHead = false;
    Placed atPageEnd;          ///< added when it is the last of its page
};

/// The lines of a paragraph at a width.
struct LaidParagraph {
    std::shared_ptr<const QTextLayout> layout;
    int lines = 0;
    double pitch = 0;
    double natural = 0; ///< of its widest line
    double ruleHeight = 0;
    double shift = 0;   ///< to the right, of lines set narrower than the width
    Paragraph source;

    double height() const { return lines * pitch + ruleHeight; }
    /// One line with its top at y; x moves the paragraph.
    PlacedLine lineAt(int line, double x, double y) const;
    /// All of it, with its rule.
    Placed at(double x, double y, double width) const;
};

LaidParagraph lay(const Paragraph& paragraph, double width);

/// The atoms of a table. `number` tells tables apart; `pageHeight`: of the text, to know a row that is taller than a page.
std::vector<Atom> flowOf(const Table& table, double width, double pageHeight, int number);

/// What two stacks beside each other leave between them, in millimetres: a letterhead needs every millimetre.
constexpr double gapOf(const SideBySide& beside) { return beside.leftAsNeeded ? 2 : 4; }
/// How wide the left one is.
double leftWidthOf(const SideBySide& beside, double width);

/// The one atom of two stacks beside each other.
Atom flowOf(const SideBySide& beside, double width);

/// The one atom of a chart.
Atom flowOf(const BarChart& chart, double width);

} // namespace doithoai
