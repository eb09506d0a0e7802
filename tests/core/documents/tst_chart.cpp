#include "core/documents/paper_fixture.h"
#include "documents/paper_fonts.h"
#include "documents/page_composer.h"
#include "documents/paper_parts.h"

#include "support/catch.h"

using namespace doithoai;

TEST_CASE("A chart of bars")
{
    const auto profile = layoutFor(QStringLiteral("hd36"), {}, QDate(2023, 7, 3));
    REQUIRE(profile);
    const PaperParts parts(*profile);
    BarChart chart = parts.chart(QStringLiteral("Biểu đồ kiến nghị"), {QStringLiteral("Kỳ này"), QStringLiteral("Năm trước")});
    chart.groups = {parts.chartGroup(QStringLiteral("Phải giải quyết"), {1655, 800}),
                    parts.chartGroup(QStringLiteral("Còn lại"), {0, std::nullopt})};

    SECTION("draws each bar as long as its number, and none for zero or for what is not on record")
    {
        const double width = twipsOfMillimetres(165);
        const Atom atom = flowOf(chart, width);
        std::vector<QRectF> bars;
        for (const PlacedBox& box : atom.placed.boxes) {
            if (box.area.left() > width / 3 && box.area.top() > twipsOfPoints(40))
                bars.push_back(box.area);
        }
        REQUIRE(bars.size() == 2);
        CHECK(bars[0].width() / bars[1].width() == Approx(1655.0 / 800));
        for (const QRectF& bar : bars)
            CHECK(bar.right() < width);
        CHECK(atom.placed.boxes.front().grey != atom.placed.boxes.at(1).grey);
    }
    SECTION("has real words in a valid PDF/A-1b, and a missing letter is refused by name")
    {
        Document document;
        document.title = document.name = QStringLiteral("biểu đồ");
        document.blocks.emplace_back(chart);
        CHECK(wordsOf(document).contains(QStringLiteral("Còn lại\t0\t–")));
        const PaperReader reader(PaperPages::make(document, *profile)->pdf().value());
        const QString text = reader.text();
        for (const char* words : {"Biểu đồ kiến nghị", "Kỳ này", "Năm trước", "Phải giải quyết", "1.655", "800", "Còn lại", "–"})
            CHECK(text.contains(QString::fromUtf8(words)));
        QString complaint;
        CHECK(reader.isValidA1b(&complaint));
        CAPTURE(complaint);
        std::get<BarChart>(document.blocks.front()).groups.front().label.runs = {{QStringLiteral("Lĩnh vực 😀")}};
        const auto refused = PaperPages::make(document, *profile);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(QStringLiteral("U+1F600")));
    }
    SECTION("goes to the next page whole")
    {
        Document document;
        for (int line = 0; line < 36; ++line)
            document.blocks.emplace_back(parts.sentence({{QStringLiteral("Dòng %1.").arg(line)}}));
        document.blocks.emplace_back(chart);
        const auto pages = compose(document, *profile);
        const auto last = pages.back().placed.boxes.size();
        CHECK(last == flowOf(chart, twipsOfMillimetres(165)).placed.boxes.size());
    }
}
