#include "documents/flow.h"
#include "documents/paper_fonts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace doithoai {

namespace {

constexpr double padX = 80; // inside a cell, in twips
constexpr double padY = 40;
constexpr double thickness = 10;

struct PlacedCell {
    LaidParagraph words;
    double left = 0, right = 0;
    int row = 0, rows = 1;
};

struct Grid {
    std::vector<double> edges; // x of the column lines
    double width() const { return edges.back(); }
};

Grid gridOf(const Table& table, double width)
{
    const double sum = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    Grid grid;
    grid.edges.push_back(0);
    double reached = 0;
    for (const double share : table.widths) {
        reached += share;
        grid.edges.push_back(width * reached / sum);
    }
    return grid;
}

/// The cells of rows with their places; a cell that spans rows keeps its columns taken in the rows below.
std::vector<PlacedCell> cellsOf(const std::vector<Row>& rows, const Grid& grid)
{
    const size_t columns = grid.edges.size() - 1;
    std::vector<std::vector<bool>> taken(rows.size(), std::vector<bool>(columns, false));
    std::vector<PlacedCell> cells;
    for (size_t row = 0; row < rows.size(); ++row) {
        size_t column = 0;
        for (const Cell& cell : rows[row]) {
            while (column < columns && taken[row][column])
                ++column;
            if (column >= columns)
                break;
            const size_t end = std::min(columns, column + size_t(std::max(1, cell.columns)));
            const size_t last = std::min(rows.size(), row + size_t(std::max(1, cell.rows)));
            for (size_t r = row; r < last; ++r)
                std::fill(taken[r].begin() + long(column), taken[r].begin() + long(end), true);
            PlacedCell placed;
            placed.left = grid.edges[column];
            placed.right = grid.edges[end];
            placed.row = int(row);
            placed.rows = int(last - row);
            placed.words = lay(cell.words, placed.right - placed.left - 2 * padX);
            cells.push_back(std::move(placed));
            column = end;
        }
    }
    return cells;
}

void frame(Placed& placed, const PlacedCell& cell, double top, double bottom)
{
    placed.rules.push_back({QLineF(cell.left, top, cell.left, bottom), thickness, false});
    placed.rules.push_back({QLineF(cell.right, top, cell.right, bottom), thickness, false});
}

/// Rows that stand together on a page, each cell centred between its lines.
Atom rowsAtom(const std::vector<Row>& rows, const Grid& grid)
{
    const std::vector<PlacedCell> cells = cellsOf(rows, grid);
    std::vector<double> heights(rows.size(), 2 * padY);
    for (const PlacedCell& cell : cells) {
        if (cell.rows == 1)
            heights[size_t(cell.row)] = std::max(heights[size_t(cell.row)], cell.words.height() + 2 * padY);
    }
    const auto spanned = [&heights](const PlacedCell& cell) {
        return std::accumulate(heights.begin() + cell.row, heights.begin() + cell.row + cell.rows, 0.0);
    };
    for (const PlacedCell& cell : cells) {
        if (const double lacking = cell.words.height() + 2 * padY - spanned(cell); lacking > 0)
            heights[size_t(cell.row + cell.rows - 1)] += lacking;
    }
    Atom atom;
    for (const PlacedCell& cell : cells) {
        const double top = std::accumulate(heights.begin(), heights.begin() + cell.row, 0.0);
        const double bottom = top + spanned(cell);
        const double y = top + (bottom - top - cell.words.height()) / 2;
        atom.placed.add(cell.words.at(cell.left + padX, y, cell.right - cell.left - 2 * padX), {});
        frame(atom.placed, cell, top, bottom);
        atom.placed.rules.push_back({QLineF(cell.left, top, cell.right, top), thickness, false});
        atom.placed.rules.push_back({QLineF(cell.left, bottom, cell.right, bottom), thickness, false});
    }
    atom.height = std::accumulate(heights.begin(), heights.end(), 0.0);
    return atom;
}

/// A row that no page can hold, line by line.
std::vector<Atom> slicedRow(const Row& row, const Grid& grid)
{
    const std::vector<PlacedCell> cells = cellsOf({row}, grid);
    int lines = 1;
    double pitch = 0;
    for (const PlacedCell& cell : cells) {
        lines = std::max(lines, cell.words.lines);
        pitch = std::max(pitch, cell.words.pitch);
    }
    std::vector<Atom> atoms;
    for (int line = 0; line < lines; ++line) {
        Atom atom;
        const double top = line == 0 ? padY : 0;
        atom.height = pitch + top + (line == lines - 1 ? padY : 0);
        for (const PlacedCell& cell : cells) {
            if (line < cell.words.lines)
                atom.placed.lines.push_back(cell.words.lineAt(line, cell.left + padX, top));
            frame(atom.placed, cell, 0, atom.height);
        }
        const PlacedRule below{QLineF(0, atom.height, grid.width(), atom.height), thickness, false};
        if (line == 0)
            atom.placed.rules.push_back({QLineF(0, 0, grid.width(), 0), thickness, false});
        (line == lines - 1 ? atom.placed : atom.atPageEnd).rules.push_back(below);
        atoms.push_back(std::move(atom));
    }
    return atoms;
}

} // namespace

std::vector<Atom> flowOf(const Table& table, double width, double pageHeight, int number)
{
    const Grid grid = gridOf(table, width);
    std::vector<Atom> atoms;
    double headHeight = 0;
    if (!table.head.empty()) {
        Atom head = rowsAtom(table.head, grid);
        head.isHead = true;
        head.table = number;
        headHeight = head.height;
        atoms.push_back(std::move(head));
    }
    bool isGroup = false;
    for (const Row& row : table.rows) {
        Atom whole = rowsAtom({row}, grid);
        std::vector<Atom> parts;
        if (whole.height > pageHeight - headHeight)
            parts = slicedRow(row, grid);
        else
            parts.push_back(std::move(whole));
        for (Atom& part : parts) {
            part.table = number;
            // Neither a head nor the name of a group stands alone.
            part.mayBreakBefore = (atoms.empty() || !atoms.back().isHead) && !std::exchange(isGroup, false);
            atoms.push_back(std::move(part));
        }
        isGroup = !row.empty() && row.front().words.keepWithNext;
        // The last row, often the sum, does not go to a new page alone.
        if (parts.size() == 1 && &row == &table.rows.back() && table.rows.size() > 2)
            atoms.back().mayBreakBefore = false;
    }
    if (!atoms.empty())
        atoms.front().before = twipsOfPoints(table.before);
    return atoms;
}

} // namespace doithoai
