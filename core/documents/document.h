#pragma once

#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

namespace doithoai {

/// Words in one style. What people typed goes in here as it is: text is never read as markup.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool underlined = false;
};

enum class Align { Left, Centre, Right, Justified };

/// Lines of words at an exact pitch. Sizes and pitches are in points, indents in millimetres.
struct Paragraph {
    std::vector<Run> runs;
    Align align = Align::Justified;
    double size = 14;
    double pitch = 18;
    double firstLine = 0;
    double indent = 0;
    double before = 0;
    double after = 0;
    double rule = 0; ///< a line below, as a share of the width of the words; 0: none
    bool keepWithNext = false;
    QString origin;  ///< code of the case whose words these are, for the sentence that names a missing letter
    QString word;    ///< key of the person's words that these are, for the editor that shows the page
    int outline = 0; ///< level among the bookmarks of the file, from 1; 0: none
};

/// Height without words, in points.
struct Gap {
    double height = 0;
};

using Piece = std::variant<Paragraph, Gap>;

/// Two stacks beside each other that stay on one page: letterhead, signatures.
struct SideBySide {
    std::vector<Piece> left, right;
    bool leftAsNeeded = false;     ///< as wide as its longest line needs, up to half; else half
    bool keepWithPrevious = false; ///< together with the last lines above
    double before = 0;
    double after = 0;
};

struct Cell {
    Paragraph words;
    int columns = 1; ///< that it spans
    int rows = 1;    ///< that it spans; in head rows only
};

using Row = std::vector<Cell>;

/// A ruled table. The head repeats on each page; a row breaks only when it is taller than a page. A row whose first
/// words keep with the next (the name of a group) does not end a page.
/// All cells of the body have the same pitch.
struct Table {
    std::vector<double> widths; ///< shares of the text width
    std::vector<Row> head;
    std::vector<Row> rows;
    double before = 0;
    double after = 0;
};

/// Dotted lines to write on by hand.
struct WriteLines {
    int count = 1;
    double pitch = 18;
    QString word = {}; ///< key of the person's words that would stand here
};

/// Lying bars in groups, each with its number written out: what a table says, at a glance. It stays whole on one page and
/// reads without colours; the series are told apart by how dark they are, each within a black line.
struct BarChart {
    struct Bar {
        double value = 0; ///< not below zero
        Paragraph words;  ///< the number as it is printed; a dash where nothing is on record
    };
    struct Group {
        Paragraph label;
        std::vector<Bar> bars; ///< one for each series
    };
    Paragraph title;
    std::vector<Paragraph> series; ///< three at the most
    std::vector<Group> groups;
    double before = 0;
    double after = 0;
};

struct PageBreak {};

using Block = std::variant<Paragraph, SideBySide, Table, BarChart, WriteLines, PageBreak>;

/// The sheet that a paper is printed on.
enum class Sheet { A4, A4Landscape, A5 };

/// A paper before it is laid out: blocks from top to bottom.
struct Document {
    Sheet sheet = Sheet::A4;
    QString title; ///< for the file's metadata: no personal data
    QString subject; ///< what it is about, for the registers (trích yếu): it too names nobody who raised something
    QString name;  ///< what it is called when something is wrong with it: biên bản hội nghị đối thoại ĐT-2023-007
    std::vector<Block> blocks;
};

/// Every paragraph of a document, in the order of reading.
std::vector<const Paragraph*> paragraphsOf(const Document& document);

/// The words of a document, a paragraph or a row of a table a line.
QString wordsOf(const Document& document);

/// Text as it can be painted: NFC; blanks of all widths as blanks; letters that nobody sees (zero width, direction
/// marks, soft hyphens) left out; one entry per line that the writer made.
QStringList printableLines(const QString& text);
QString printable(const QString& text); ///< the same on one line

} // namespace doithoai
