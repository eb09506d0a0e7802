#include "core/documents/paper_fixture.h"
#include "core/documents/zip_reader.h"
#include "documents/odt_file.h"
#include "documents/paper_form.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace doithoai;

namespace {

WrittenPaper minutesOf(const PaperFixture& fixture, const SessionCase& session, const char* layout = "")
{
    PaperRecord record;
    record.session = session;
    auto written = writePaper(*findPaperForm(QStringLiteral("minutes")), record, nullptr,
                              fixture.context(QLatin1String(layout)));
    REQUIRE(written);
    return std::move(*written);
}

QByteArray odtBytes(const WrittenPaper& paper)
{
    const auto bytes = odtOf(paper.documents, paper.profile);
    REQUIRE(bytes);
    return *bytes;
}

QString without(QString text, const char* pattern)
{
    return text.remove(QRegularExpression(QLatin1String(pattern)));
}

/// The words of a document, without blanks: tabs and line ends are the reader's own.
QString bare(const QString& text)
{
    return without(text, "\\s");
}

Document sheetOfWords(const std::vector<QString>& texts, Sheet sheet = Sheet::A4)
{
    Document document;
    document.sheet = sheet;
    document.title = QStringLiteral("Giấy <thử> & \"tên\"");
    for (const QString& text : texts)
        document.blocks.emplace_back(Paragraph{.runs = {{text}}, .origin = {}, .word = {}});
    return document;
}

} // namespace

TEST_CASE("An editable text is an OpenDocument Text")
{
    const PaperFixture fixture;
    const QByteArray bytes = odtBytes(minutesOf(fixture, fixture.session()));
    const ZipReader zip(bytes);

    SECTION("its kind stands first, readable without unpacking")
    {
        CHECK(zip.names.front() == QStringLiteral("mimetype"));
        CHECK(bytes.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        CHECK(bytes.mid(28, 2) == QByteArray("\0\0", 2));
        for (const char* part : {"META-INF/manifest.xml", "content.xml", "styles.xml", "settings.xml", "meta.xml"}) {
            CHECK(zip.names.contains(QLatin1String(part)));
            zip.texts(part, "x"); // well-formed
        }
    }
    SECTION("its metadata hold title and language, and no name")
    {
        const QString meta = QString::fromUtf8(zip.part("meta.xml"));
        CHECK(meta.contains(QStringLiteral("<dc:title>Biên bản hội nghị đối thoại ĐT-2023-001</dc:title>")));
        CHECK(meta.contains(QStringLiteral("vi-VN")));
        CHECK(zip.part("settings.xml").contains("xmlns:ooo=")); // without it the settings are not read
        CHECK_FALSE(meta.contains(QStringLiteral("creator")));
        CHECK_FALSE(meta.contains(QStringLiteral("Nguyễn")));
    }
    SECTION("the same paper gives the same bytes")
    {
        CHECK((bytes == odtBytes(minutesOf(fixture, fixture.session()))));
    }
    SECTION("the pages have the margins of the layout, and a number from the second on")
    {
        const QString styles = QString::fromUtf8(zip.part("styles.xml"));
        CHECK(styles.contains(QStringLiteral("fo:margin-left=\"3.000cm\"")));
        CHECK(styles.contains(QStringLiteral("fo:margin-right=\"1.500cm\"")));
        CHECK(styles.contains(QStringLiteral("style:next-style-name=\"A4\"")));
        CHECK(styles.count(QStringLiteral("<text:page-number")) == 3); // a header for each size of sheet, none on a first page
        CHECK(styles.contains(QStringLiteral("fo:language=\"vi\" fo:country=\"VN\"")));
        CHECK(styles.contains(QStringLiteral("Times New Roman")));
    }
}

TEST_CASE("An editable text says what the paper says, once and in its order")
{
    const PaperFixture fixture;
    const char* layout = GENERATE("hd36", "nd30");
    const WrittenPaper paper = minutesOf(fixture, fixture.session(), layout);
    const ZipReader zip(odtBytes(paper));
    CHECK(bare(zip.texts("content.xml", "text:p").join(u'\n')) == bare(wordsOf(paper.documents.front())));
}

TEST_CASE("What people typed stays text in an editable text")
{
    const PaperFixture fixture;
    WrittenPaper paper = minutesOf(fixture, fixture.session());
    const QString hostile = QStringLiteral("<img src='file:///etc/passwd'> &amp; ]]> \"</text:p>\"");
    paper.documents = {sheetOfWords({hostile, QStringLiteral("a\x01\x1b") + QChar(0xFFFE) + QChar(0xD800) + QStringLiteral("b"),
                                     QStringLiteral("  hai  dấu cách")})};
    const ZipReader zip(odtBytes(paper));
    const QStringList texts = zip.texts("content.xml", "text:p");
    REQUIRE(texts.size() == 3);
    CHECK(texts[0] == hostile);
    CHECK(texts[1].startsWith(u'a'));
    CHECK(texts[1].endsWith(u'b'));
    CHECK(texts[1].size() <= 3);
    CHECK(texts[2] == QStringLiteral("  hai  dấu cách"));
    CHECK(zip.texts("meta.xml", "dc:title") == QStringList{QStringLiteral("Giấy <thử> & \"tên\"")});
}

TEST_CASE("Papers that go together each begin on a sheet of their own")
{
    const PaperFixture fixture;
    WrittenPaper paper = minutesOf(fixture, fixture.session());
    paper.documents = {sheetOfWords({QStringLiteral("một")}), sheetOfWords({QStringLiteral("hai")}, Sheet::A5),
                       sheetOfWords({QStringLiteral("ba")}, Sheet::A4Landscape)};
    const QString content = QString::fromUtf8(ZipReader(odtBytes(paper)).part("content.xml"));
    for (const char* master : {"A4First", "A5First", "A4WideFirst"})
        CHECK(content.count(QStringLiteral("style:master-page-name=\"%1\"").arg(QLatin1String(master))) == 1);
}

TEST_CASE("A table keeps its head, its spans and its rows in an editable text")
{
    const PaperFixture fixture;
    const auto cell = [](const QString& words, int columns = 1, int rows = 1) {
        return Cell{Paragraph{.runs = {{words}}, .size = 12, .pitch = 15, .origin = {}, .word = {}}, columns, rows};
    };
    Table table;
    table.widths = {1, 1, 1};
    table.head = {{cell(QStringLiteral("Tên"), 1, 2), cell(QStringLiteral("Số"), 2)},
                  {cell(QStringLiteral("trước")), cell(QStringLiteral("sau"))}};
    const QString endless = QStringLiteral("từ ").repeated(6000);
    table.rows = {{cell(QStringLiteral("a")), cell(QStringLiteral("1")), cell(QStringLiteral("2"))},
                  {cell(endless), cell(QStringLiteral("3")), cell(QStringLiteral("4"))}};
    WrittenPaper paper = minutesOf(fixture, fixture.session());
    paper.documents.front().blocks = {table};
    const QString content = QString::fromUtf8(ZipReader(odtBytes(paper)).part("content.xml"));
    CHECK(content.count(QStringLiteral("<table:table-header-rows>")) == 1);
    CHECK(content.count(QStringLiteral("number-columns-spanned=\"2\"")) == 1);
    CHECK(content.count(QStringLiteral("number-rows-spanned=\"2\"")) == 1);
    CHECK(content.count(QStringLiteral("<table:covered-table-cell/>")) == 2);
    CHECK(content.count(QStringLiteral("style:min-row-height=\"19.00pt\"")) == 1); // of the head's last row
    CHECK(content.count(QStringLiteral("fo:keep-together=\"auto\"")) == 1); // only the row that no page can hold may break
}

TEST_CASE("The name of a group of rows stays with what follows in an editable text")
{
    const PaperFixture fixture;
    const auto row = [](const char* words, bool isGroup) {
        return Row{Cell{Paragraph{.runs = {{QString::fromUtf8(words)}}, .size = 12, .pitch = 15, .keepWithNext = isGroup, .origin = {}, .word = {}}}};
    };
    Table table;
    table.widths = {1};
    table.rows = {row("1. Thoát nước", true), row("a", false), row("b", false), row("Cộng", false)};
    WrittenPaper paper = minutesOf(fixture, fixture.session());
    paper.documents.front().blocks = {table};
    const QString content = QString::fromUtf8(ZipReader(odtBytes(paper)).part("content.xml"));
    const auto styleOf = [&content](const char* words) {
        const qsizetype place = content.lastIndexOf(QStringLiteral("text:style-name=\""), content.indexOf(QString::fromUtf8(words)));
        return content.mid(place + 17).section(u'"', 0, 0);
    };
    CHECK(styleOf("1. Thoát") == styleOf(">b<"));
    CHECK(styleOf("1. Thoát") != styleOf(">a<"));
}

TEST_CASE("LibreOffice lays an editable text out as we do")
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        WARN("Not compared with LibreOffice: it is not installed.");
        return;
    }
    const PaperFixture fixture;
    const WrittenPaper paper = minutesOf(fixture, fixture.longSession(12));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.odt")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(odtBytes(paper));
    file.close();
    QProcess process;
    process.start(office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                           QStringLiteral("--outdir"), folder.path(), file.fileName()});
    REQUIRE(process.waitForFinished(240000));
    QFile made(folder.filePath(QStringLiteral("paper.pdf")));
    REQUIRE(made.open(QIODevice::ReadOnly));
    const PaperReader theirs(made.readAll());
    const auto pages = PaperPages::make(paper.documents, paper.profile);
    REQUIRE(pages);
    const PaperReader ours(*pages->pdf());
    CHECK(std::abs(theirs.pages() - ours.pages()) <= 1);
    const auto words = [](const PaperReader& reader) {
        QStringList list = reader.text().split(QRegularExpression(QStringLiteral("[\\s.…]+")), Qt::SkipEmptyParts);
        list.sort();
        return list;
    };
    const QStringList own = words(ours), other = words(theirs);
    CHECK(std::abs(own.size() - other.size()) <= 2 * ours.pages());
    QSet<QString> missing(own.begin(), own.end());
    missing.subtract(QSet<QString>(other.begin(), other.end()));
    INFO(QStringList(missing.values()).join(u' ').toStdString());
    CHECK(missing.size() <= 1);
}
