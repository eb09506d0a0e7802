#include "documents/drawing_budget.h"
#include "support/catch.h"

#include <QByteArray>
#include <algorithm>
#include <stdexcept>

using namespace doithoai;

namespace {

/// Whether what a page draws is within the budget; it comes in pieces of that size.
bool isWithin(const QByteArray& drawing, qsizetype piece = 7)
{
    DrawingBudget budget;
    try {
        for (qsizetype at = 0; at < drawing.size(); at += piece)
            budget.write(reinterpret_cast<const unsigned char*>(drawing.constData()) + at, size_t(std::min(piece, drawing.size() - at)));
    } catch (const std::length_error&) {
        CHECK_FALSE(budget.isWithin());
    }
    budget.finish();
    return budget.isWithin();
}

} // namespace

TEST_CASE("States that a page saves within each other are counted, and no words that look like it")
{
    struct Row {
        const char* name;
        QByteArray drawing;
        bool isWithin;
    };
    const Row rows[] = {
        {"an empty page", {}, true},
        {"saved and given back, often", QByteArray("q 1 0 0 1 0 0 cm Q\n").repeated(50'000), true},
        {"saved a thousand deep", QByteArray("q ").repeated(1000) + ' ', true},
        {"saved deeper", QByteArray("q ").repeated(1001), false},
        {"deeper, with lists and texts beside", QByteArray("q[1]q(a)Tj q<41>Tj\n").repeated(400), false},
        {"given back more than saved hides nothing", QByteArray("Q ").repeated(5000) + QByteArray("q ").repeated(1001), false},
        {"within a text", '(' + QByteArray("q ").repeated(5000) + ") Tj", true},
        {"within a text of brackets and marks", '(' + QByteArray("(q) \\) q \\( ").repeated(5000) + ") Tj", true},
        {"in a remark", '%' + QByteArray("q ").repeated(5000) + "\nq Q", true},
        {"a name", QByteArray("/q gs ").repeated(5000), true},
        {"part of a word", QByteArray("qq aq q1 ").repeated(5000), true},
    };
    for (const Row& row : rows) {
        INFO(row.name);
        for (const qsizetype piece : {1, 7, 1'000'000})
            CHECK(isWithin(row.drawing, piece) == row.isWithin);
    }
}

TEST_CASE("A page that draws without end is over the budget")
{
    CHECK(isWithin(QByteArray(20'000'000, ' '), 1'000'000));
    CHECK_FALSE(isWithin(QByteArray(20'000'001, ' '), 1'000'000));
}
