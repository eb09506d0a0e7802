#include "core/documents/paper_fixture.h"
#include "documents/attachment_pages.h"
#include "documents/dossier.h"
#include "documents/dossier_names.h"
#include "documents/paper_form.h"

#include "support/catch.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace doithoai;

namespace {

QImage drawing(QSize size, QImage::Format format)
{
    QImage image(size, format);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(20, 20, size.width() / 2, size.height() / 2), format == QImage::Format_Grayscale8 ? Qt::gray : Qt::darkRed);
    return image;
}

QByteArray encoded(QImage image, const char* format)
{
    image.setText(QStringLiteral("Author"), QStringLiteral("Nguyễn Thị Lộ"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray foreignPdf(const QList<QPageLayout>& sheets)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("Nguyễn Thị Lộ"));
    writer.setPageLayout(sheets.first());
    QPainter painter(&writer);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(sheets.at(i));
            writer.newPage();
        }
        painter.setOpacity(0.5); // which no PDF/A-1b may hold
        painter.fillRect(QRect(500, 500, 3000, 2000), Qt::blue);
    }
    painter.end();
    return bytes;
}

QPageLayout sheet(QPageSize::PageSizeId size, QPageLayout::Orientation orientation = QPageLayout::Portrait)
{
    return {QPageSize(size), orientation, QMarginsF()};
}

QByteArray locked(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile plain(folder.filePath(QStringLiteral("a.pdf")));
    REQUIRE(plain.open(QIODevice::WriteOnly));
    plain.write(pdf);
    plain.close();
    const QString out = folder.filePath(QStringLiteral("b.pdf"));
    REQUIRE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QStringLiteral("bi-mat"), QStringLiteral("chu"),
                                                       QStringLiteral("256"), QStringLiteral("--"), plain.fileName(), out}) == 0);
    QFile file(out);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct DossierFixture : PaperFixture {
    DossierFixture()
    {
        record.session = session();
        record.session->session.state = SessionState::Minuted;
        record.code = record.session->session.code.text;
        issue("minutes", *makeMinutes(*record.session, context()));
    }

    void issue(const char* kind, const MadePaper& paper)
    {
        IssuedPaper head;
        head.kind = QLatin1String(kind);
        head.caseCode = record.code;
        head.number = QStringLiteral("02-BB/ĐU");
        head.date = QDate(2023, 3, 19);
        head.subject = paper.subject;
        record.issued.push_back(head);
        pdfs[head.kind] = paper.pdf;
    }

    void attach(const QString& fileName, const QByteArray& bytes, const QString& title = {})
    {
        AttachmentHead head;
        head.id = qint64(bodies.size());
        head.caseCode = record.code;
        head.fileName = fileName;
        head.title = title;
        head.on = QDate(2023, 3, 20);
        record.attachments.push_back(head);
        bodies.append(bytes);
    }

    Result<MadeDossier> make() const
    {
        const PaperContext now = context();
        return makeDossier({record, now,
                            [this](const IssuedPaper& paper) -> Result<QByteArray> { return pdfs.value(paper.kind); },
                            [this](const AttachmentHead& head) -> Result<QByteArray> { return bodies.at(qsizetype(head.id)); }});
    }

    PaperRecord record;
    QMap<QString, QByteArray> pdfs;
    QList<QByteArray> bodies;
};

/// The page that the list of contents gives for a name; 0 when it has no such line. A row of several lines has its number
/// beside one of them.
int listedPage(const QString& contents, const QString& name)
{
    const QStringList lines = contents.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).contains(name))
            continue;
        for (qsizetype beside = std::max<qsizetype>(0, i - 1); beside < std::min(lines.size(), i + 3); ++beside) {
            bool isNumber = false;
            const QStringList words = lines.at(beside).simplified().split(u' ');
            const int page = words.last().toInt(&isNumber);
            if (isNumber && (beside == i || !lines.at(beside).contains(QStringLiteral("ẢNH"))))
                return page;
        }
    }
    return 0;
}

} // namespace

TEST_CASE("A dossier")
{
    DossierFixture fixture;
    QString complaint;

    SECTION("holds papers and pictures of all kinds as valid PDF/A-1b, numbered through, listed and marked")
    {
        fixture.attach(QStringLiteral("xam.jpg"), encoded(drawing({800, 1100}, QImage::Format_Grayscale8), "jpeg"), QStringLiteral("ẢNHXÁM"));
        fixture.attach(QStringLiteral("mau.jpg"), encoded(drawing({1100, 800}, QImage::Format_RGB32), "jpeg"), QStringLiteral("ẢNHMÀU"));
        QImage alpha = drawing({300, 300}, QImage::Format_ARGB32);
        alpha.setPixelColor(5, 5, QColor(0, 0, 0, 0));
        fixture.attach(QStringLiteral("trong.png"), encoded(alpha, "png"), QStringLiteral("ẢNHTRONG"));
        fixture.attach(QStringLiteral("sau.png"), encoded(drawing({300, 200}, QImage::Format_RGBA64), "png"), QStringLiteral("ẢNHSÂU"));
        QFile cmyk(QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/cmyk.jpg"));
        REQUIRE(cmyk.open(QIODevice::ReadOnly));
        fixture.attach(QStringLiteral("cmyk.jpg"), cmyk.readAll(), QStringLiteral("ẢNHIN"));
        fixture.attach(QStringLiteral("ngoai.pdf"),
                       foreignPdf({sheet(QPageSize::A4), sheet(QPageSize::A4, QPageLayout::Landscape), sheet(QPageSize::A5),
                                   sheet(QPageSize::A3)}),
                       QStringLiteral("TỆPNGOÀI"));
        fixture.attach(QStringLiteral("cuoi.jpg"), encoded(drawing({100, 100}, QImage::Format_RGB32), "jpeg"), QStringLiteral("ẢNHCUỐI"));
        const auto made = fixture.make();
        REQUIRE(made);
        CHECK(made->beside.empty());
        const PaperReader reader(made->paper.pdf);
        CHECK(reader.isValidA1b(&complaint));
        CAPTURE(complaint.toStdString());
        const int count = reader.pages();
        for (int page = 1; page <= count; ++page)
            CHECK(reader.textOfPage(page).contains(QStringLiteral("Trang %1/%2").arg(page).arg(count)));
        // The list, the bookmarks and the pages tell the same.
        const std::vector<ReadBookmark> bookmarks = reader.bookmarks();
        const int contentsPage = bookmarks.at(1).page;
        CHECK(bookmarks.at(0).page == 1);
        const QString contents = reader.textOfPage(contentsPage);
        CHECK(contents.contains(QStringLiteral("MỤC LỤC")));
        int checked = 0;
        for (const ReadBookmark& bookmark : bookmarks) {
            if (bookmark.title.startsWith(QStringLiteral("ẢNH")) || bookmark.title.startsWith(QStringLiteral("TỆP"))) {
                INFO(bookmark.title.toStdString());
                CHECK(listedPage(contents, bookmark.title) == bookmark.page);
                ++checked;
            }
        }
        CHECK(checked == 7);
        const auto minutes = std::ranges::find_if(bookmarks, [](const auto& b) { return b.title.startsWith(QStringLiteral("Biên bản")); });
        REQUIRE(minutes != bookmarks.end());
        CHECK(squeezed(reader.textOfPage(minutes->page)).contains(squeezed(QStringLiteral("BIÊN BẢN"))));
        CHECK(bookmarks.back().page == count);
        CHECK(made->paper.pdf.contains("/Lang (vi-VN)"));
        CHECK_FALSE(made->paper.pdf.contains("Nguy\xe1\xbb\x85n Th\xe1\xbb\x8b L"));
        CHECK_FALSE(made->paper.pdf.contains("Exif"));
    }
    SECTION("tells on its cover what was let pass and why, and what is still followed")
    {
        Step announced;
        announced.event = QStringLiteral("announce");
        announced.effectiveOn = QDate(2023, 3, 12);
        announced.by = QStringLiteral("Lê Thị Thu");
        announced.justified = {{QStringLiteral("lead-time"), QStringLiteral("Mưa bão phải họp gấp")}};
        announced.advised = {{QStringLiteral("topic-basis"), QStringLiteral("Chưa ghi vì sao chọn chủ đề này. Ghi căn cứ từ dư luận.")}};
        fixture.profile.rules[QStringLiteral("lead-time")] = {QStringLiteral("lead-time"), QStringLiteral("Đ.8.3"), Strength::Justified,
                                                                QStringLiteral("Thông báo trước hội nghị ít nhất 10 ngày.")};
        fixture.record.session->steps.push_back(announced);
        const auto made = fixture.make();
        REQUIRE(made);
        const QString cover = squeezed(PaperReader(made->paper.pdf).textOfPage(1));
        for (const QString& words : {QStringLiteral("HỒ SƠ ĐỐI THOẠI"), QStringLiteral("Người ghi: Lê Thị Thu, ngày 12/3/2023"),
                                     QStringLiteral("Thông báo công khai chưa đủ 10 ngày trước hội nghị (khoản 3 Điều 8). Lý do: Mưa bão phải họp gấp."),
                                     QStringLiteral("Căn cứ chọn chủ đề"), QStringLiteral("KN-2023-0003"), QStringLiteral("Hạ tầng đô thị")}) {
            INFO(words.toStdString());
            CHECK(cover.contains(squeezed(words)));
        }
        // What the program said to its clerk is not said to the superior.
        CHECK_FALSE(cover.contains(squeezed(QStringLiteral("Ghi căn cứ từ"))));
        CHECK_FALSE(cover.contains(squeezed(QStringLiteral("ít nhất 10 ngày"))));
    }
    SECTION("lays beside it what cannot be a page, loses nothing, and says why")
    {
        const QByteArray pdf = foreignPdf({sheet(QPageSize::A4)});
        const QByteArray word("PK\x03\x04 mot tep word");
        fixture.attach(QStringLiteral("bao cao.docx"), word, QStringLiteral("TỆPWORD"));
        fixture.attach(QStringLiteral("khoa.pdf"), locked(pdf), QStringLiteral("TỆPKHÓA"));
        fixture.attach(QStringLiteral("hong.pdf"), QByteArray("%PDF-1.4\nrubbish"), QStringLiteral("TỆPHỎNG"));
        fixture.attach(QStringLiteral("hong.png"), encoded(drawing({50, 50}, QImage::Format_RGB32), "png").left(20), QStringLiteral("ẢNHHỎNG"));
        fixture.attach(QStringLiteral("hong.jpg"), QByteArray("\xff\xd8\xff\xe0nothing"), QStringLiteral("ẢNHHỎNGHAI"));
        const auto made = fixture.make();
        REQUIRE(made);
        REQUIRE(made->beside.size() == 5);
        for (size_t i = 0; i < 5; ++i)
            CHECK((made->beside[i].bytes == fixture.bodies[qsizetype(i)]));
        const PaperReader reader(made->paper.pdf);
        CHECK(reader.isValidA1b(&complaint));
        const QString text = squeezed(reader.text());
        for (const QString& words : {QStringLiteral("Để kèm bên ngoài"), QStringLiteral("có mật khẩu"), QStringLiteral("không phải PDF, PNG hay JPEG"),
                                     QStringLiteral("01-bao-cao.docx"), QStringLiteral("TỆPKHÓA"), QStringLiteral("ẢNHHỎNGHAI")}) {
            INFO(words.toStdString());
            CHECK(text.contains(squeezed(words)));
        }
    }
    SECTION("is refused while a required part is missing, by name")
    {
        fixture.record.issued.clear();
        fixture.record.session->session.state = SessionState::Closed;
        const auto made = fixture.make();
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Refused);
        CHECK(made.error().message.contains(QStringLiteral("minutes")));
        CHECK(made.error().message.contains(QStringLiteral("report of the result")));
        CHECK(missingParts(fixture.record).size() == 2);
        fixture.attach(QStringLiteral("x.jpg"), "", QStringLiteral("Báo cáo kết quả hội nghị, bản ký"));
        CHECK(missingParts(fixture.record).size() == 1);
        fixture.record.session->session.state = SessionState::Cancelled;
        CHECK(missingParts(fixture.record).isEmpty());
    }
    SECTION("of an escalation states by name what there is not")
    {
        EscalationCase escalation;
        escalation.escalation.code.text = QStringLiteral("TT-2023-001");
        escalation.escalation.to = {UnitCode{QStringLiteral("TU")}};
        escalation.escalation.petitions = {PetitionCode{QStringLiteral("KN-2023-0012")}};
        fixture.record.code = QStringLiteral("TT-2023-001");
        fixture.record.escalation = escalation;
        CHECK(missingParts(fixture.record).size() == 3);
        Escalation& e = fixture.record.escalation->escalation;
        e.documents = QStringLiteral("none");
        e.differing = QStringLiteral("không có");
        e.results = QStringLiteral("Đã đối chiếu danh sách");
        CHECK(missingParts(fixture.record).isEmpty());
        const auto made = fixture.make();
        REQUIRE(made);
        const QString cover = squeezed(PaperReader(made->paper.pdf).textOfPage(1));
        CHECK(cover.contains(squeezed(QStringLiteral("HỒ SƠ TRÌNH CẤP TRÊN"))));
        CHECK(cover.contains(squeezed(QStringLiteral("Tài liệu liên quan: không có"))));
        CHECK(cover.contains(squeezed(QStringLiteral("Ý kiến còn khác nhau: không có"))));
        CHECK(cover.contains(squeezed(QStringLiteral("Đã đối chiếu danh sách"))));
    }
    SECTION("is not made of a paper that cannot be read any more")
    {
        fixture.pdfs[QStringLiteral("minutes")] = "broken";
        const auto made = fixture.make();
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Damaged);
    }
}

TEST_CASE("A file beside a dossier has a short and harmless name")
{
    const auto expected = [](const QString& name, const QString& wanted) {
        INFO(name.toStdString());
        CHECK(besideName(name, 3) == wanted);
    };
    expected(QStringLiteral("Biên bản (bản 2).DOCX"), QStringLiteral("03-bien-ban-ban-2.docx"));
    expected(QStringLiteral("../../etc/x"), QStringLiteral("03-x"));
    expected(QStringLiteral("/etc/passwd"), QStringLiteral("03-passwd"));
    expected(QStringLiteral("..\\..\\a.exe"), QStringLiteral("03-a.exe"));
    expected(QStringLiteral("CON"), QStringLiteral("03-con"));
    expected(QStringLiteral(".."), QStringLiteral("03-tep"));
    expected(QString(), QStringLiteral("03-tep"));
    expected(QStringLiteral("a\nb.mp4"), QStringLiteral("03-a-b.mp4"));
    expected(QStringLiteral("a\u202Efdp.exe"), QStringLiteral("03-a-fdp.exe"));
    expected(QStringLiteral("x.p/../y"), QStringLiteral("03-y"));
    CHECK(besideName(QString(255, u'á') + QStringLiteral(".pdf"), 12).size() == 3 + 40 + 4);
}

TEST_CASE("A picture that is too large is left outside before it is read")
{
    // The head of a PNG of 50,000 × 50,000 pixels, without its pixels.
    QByteArray bytes = encoded(drawing({50, 50}, QImage::Format_RGB32), "png");
    bytes.replace(16, 8, QByteArray::fromHex("0000c3500000c350"));
    const AttachmentPages made = attachmentPages(bytes);
    CHECK(made.pages.empty());
    CHECK_FALSE(made.reason.isEmpty());
}

TEST_CASE("A scan of A4 at 600 dots an inch is a page")
{
    QImage scan(4960, 7016, QImage::Format_Grayscale8);
    scan.fill(200);
    const AttachmentPages made = attachmentPages(encoded(scan, "jpeg"));
    REQUIRE(made.pages.size() == 1);
    CHECK(made.pages.front().picture.isGrey);
}
