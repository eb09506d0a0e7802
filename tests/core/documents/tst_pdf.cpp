#include "core/documents/paper_fixture.h"
#include "documents/paper_fonts.h"
#include "documents/paper_pages.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace doithoai;

TEST_CASE("Every layout makes valid PDF/A-1b")
{
    const PaperFixture fixture;
    const QString layout = GENERATE(QStringLiteral("hd36"), QStringLiteral("hd05"), QStringLiteral("nd30"),
                                    QStringLiteral("other"));
    INFO(layout.toStdString());
    QString complaint;
    const auto minutes = makeMinutes(fixture.session(), fixture.context(layout));
    REQUIRE(minutes);
    CHECK(PaperReader(minutes->pdf).isValidA1b(&complaint));
    CAPTURE(complaint);
    const auto report = makePeriodReportPaper(fixture.report(), {}, fixture.context(layout));
    REQUIRE(report);
    CHECK(PaperReader(report->pdf).isValidA1b(&complaint));
    CAPTURE(complaint);
    CHECK(minutes->pdf.contains("/Lang (vi-VN)"));
}

TEST_CASE("The same case makes the same bytes, but for dates and the file's id")
{
    const PaperFixture fixture;
    const auto made = [&fixture] {
        QByteArray pdf = makeMinutes(fixture.session(), fixture.context())->pdf;
        QString text = QString::fromLatin1(pdf);
        static const QRegularExpression varying(
            QStringLiteral("\\d{14}|\\d{4}-\\d\\d-\\d\\dT[^<]*|uuid:[0-9a-f-]+|/ID \\[[^\\]]*\\]"));
        return text.remove(varying);
    };
    CHECK((made() == made()));
}

TEST_CASE("The layout of a paper")
{
    const QDate day(2023, 3, 18);
    SECTION("follows the issuer's line and the day")
    {
        CHECK(layoutFor({}, QStringLiteral("party"), day)->name == QStringLiteral("hd36"));
        CHECK(layoutFor({}, QStringLiteral("party"), QDate(2026, 5, 26))->name == QStringLiteral("hd36"));
        CHECK(layoutFor({}, QStringLiteral("party"), QDate(2026, 5, 27))->name == QStringLiteral("hd05"));
        CHECK(layoutFor({}, QStringLiteral("council"), day)->name == QStringLiteral("nd30"));
        CHECK(layoutFor({}, QStringLiteral("government"), day)->name == QStringLiteral("nd30"));
        CHECK(layoutFor({}, QStringLiteral("front"), day)->name == QStringLiteral("other"));
    }
    SECTION("is the one asked for, and an unknown one is refused by name")
    {
        CHECK(layoutFor(QStringLiteral("nd30"), QStringLiteral("party"), day)->name == QStringLiteral("nd30"));
        const auto unknown = layoutFor(QStringLiteral("hd99"), QStringLiteral("party"), day);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().trouble == Trouble::Usage);
        CHECK(unknown.error().message.contains(QStringLiteral("hd99")));
    }
    SECTION("is refused when its text is broken")
    {
        CHECK_FALSE(layoutFromJson("{"));
        CHECK_FALSE(layoutFromJson(R"({"name": "x"})"));
    }
}

namespace {

Cell cellOf(const QString& words)
{
    Cell cell;
    cell.words.runs = {{words}};
    cell.words.size = 12;
    cell.words.pitch = 15;
    cell.words.align = Align::Left;
    return cell;
}

} // namespace

TEST_CASE("A long table")
{
    const auto profile = layoutFor(QStringLiteral("hd36"), {}, QDate(2023, 3, 18));
    REQUIRE(profile);
    Document document;
    document.name = document.title = QStringLiteral("bảng");
    Table table;
    table.widths = {2, 5, 1};
    table.head = {{cellOf(QStringLiteral("ĐẦUBẢNG")), cellOf(QStringLiteral("Nộidungđầu")), cellOf(QStringLiteral("Số"))}};

    SECTION("repeats its head on each page, and no row is lost or doubled")
    {
        for (int row = 0; row < 150; ++row)
            table.rows.push_back({cellOf(QString::number(row)), cellOf(QStringLiteral("hàng%1ngắn").arg(row)), cellOf({})});
        document.blocks.emplace_back(table);
        const PaperReader reader(PaperPages::make(document, *profile)->pdf().value());
        CHECK(reader.pages() > 2);
        for (int page = 1; page <= reader.pages(); ++page)
            CHECK(reader.textOfPage(page).count(QStringLiteral("ĐẦUBẢNG")) == 1);
        const QString text = reader.text();
        for (int row = 0; row < 150; ++row)
            CHECK(text.count(QStringLiteral("hàng%1ngắn").arg(row)) == 1);
    }
    SECTION("breaks a row only when that is taller than a page")
    {
        const auto longWords = [](const QString& name, int count) {
            QStringList words;
            for (int i = 0; i < count; ++i)
                words.append(QStringLiteral("%1z%2").arg(name).arg(i));
            return words.join(u' ');
        };
        table.rows.push_back({cellOf(QStringLiteral("1")), cellOf(longWords(QStringLiteral("vừa"), 160)), cellOf({})});
        table.rows.push_back({cellOf(QStringLiteral("2")), cellOf(longWords(QStringLiteral("cũngvừa"), 160)), cellOf({})});
        table.rows.push_back({cellOf(QStringLiteral("3")), cellOf(longWords(QStringLiteral("dài"), 1500)), cellOf({})});
        document.blocks.emplace_back(table);
        const PaperReader reader(PaperPages::make(document, *profile)->pdf().value());
        const QString second = reader.textOfPage(2);
        CHECK(reader.textOfPage(1).contains(QStringLiteral("vừaz159")));
        CHECK_FALSE(reader.textOfPage(1).contains(QStringLiteral("cũngvừaz0")));
        CHECK(second.contains(QStringLiteral("cũngvừaz0")));
        CHECK(second.contains(QStringLiteral("cũngvừaz159")));
        const QString text = squeezed(reader.text());
        for (int i = 0; i < 1500; ++i)
            REQUIRE(text.contains(QStringLiteral("dàiz%1").arg(i)));
        for (int page = 1; page <= reader.pages(); ++page)
            CHECK(reader.textOfPage(page).count(QStringLiteral("ĐẦUBẢNG")) == 1);
    }
}

TEST_CASE("A PDF file")
{
    SECTION("that is none is refused")
    {
        PdfFile::Fault fault = PdfFile::Fault::Password;
        const auto file = PdfFile::read("no pdf at all", &fault);
        REQUIRE_FALSE(file);
        CHECK(fault == PdfFile::Fault::Broken);
        CHECK(file.error().trouble == Trouble::Refused);
    }
}

TEST_CASE("A paper of more than two pages has bookmarks at its headings")
{
    const PaperFixture fixture;
    const auto minutes = makeMinutes(fixture.longSession(12), fixture.context());
    REQUIRE(minutes);
    const PaperReader reader(minutes->pdf);
    REQUIRE(reader.pages() > 2);
    const std::vector<ReadBookmark> bookmarks = reader.bookmarks();
    REQUIRE(bookmarks.size() >= 3);
    for (const ReadBookmark& bookmark : bookmarks) {
        INFO(bookmark.title.toStdString());
        CHECK(squeezed(reader.textOfPage(bookmark.page)).contains(squeezed(bookmark.title)));
    }
    QString complaint;
    CHECK(reader.isValidA1b(&complaint));
    CAPTURE(complaint);
    CHECK(minutes->pdf.contains("/Lang (vi-VN)"));

    const auto shortMinutes = makeMinutes(fixture.longSession(1), fixture.context());
    REQUIRE(shortMinutes);
    const PaperReader shortReader(shortMinutes->pdf);
    REQUIRE(shortReader.pages() <= 2);
    CHECK(shortReader.bookmarks().empty());
}
