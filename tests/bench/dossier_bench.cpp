// A dossier of 300 pages, and LibreOffice making a PDF of as many pages of the same words, in the same run:
//     cmake --build --preset dev --target doithoai_dossier_bench && build/dev/tests/bench/doithoai_dossier_bench

#include "documents/dossier.h"
#include "documents/paper_pages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace doithoai;

namespace {

constexpr int papers = 27, pagesOfPaper = 10, pictures = 28; // and cover, list of contents

QString pageWords(int page)
{
    QStringList lines;
    for (int line = 0; line < 12; ++line)
        lines.append(QStringLiteral("Trang %1, đoạn %2: nhân dân đề nghị nạo vét rãnh thoát nước, lắp đèn chiếu sáng, niêm yết tiến độ cấp "
                                    "giấy chứng nhận; lãnh đạo phường trả lời, giao việc và hẹn ngày.").arg(page).arg(line));
    return lines.join(u'\n');
}

Result<QByteArray> paperOf(const LayoutProfile& profile)
{
    Document document;
    document.title = document.name = QStringLiteral("Biên bản");
    for (int page = 0; page < pagesOfPaper; ++page) {
        if (page > 0)
            document.blocks.emplace_back(PageBreak{});
        for (const QString& line : pageWords(page + 1).split(u'\n')) {
            Paragraph paragraph;
            paragraph.runs = {{line}};
            paragraph.firstLine = 10;
            document.blocks.emplace_back(std::move(paragraph));
        }
    }
    const auto pages = PaperPages::make(document, profile);
    return pages ? pages->pdf() : tl::unexpected(pages.error());
}

QByteArray pictureOf()
{
    QImage image(1654, 2339, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 64));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return bytes;
}

void besideLibreOffice(int pages)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("trang.fodt")));
    if (office.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        std::puts("LibreOffice is not installed: nothing to stand beside.");
        return;
    }
    file.write("<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
               "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
               "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' office:version='1.3' "
               "office:mimetype='application/vnd.oasis.opendocument.text'><office:automatic-styles>"
               "<style:style style:name='first' style:family='paragraph'><style:paragraph-properties fo:break-before='page'/>"
               "<style:text-properties fo:font-size='14pt'/></style:style>"
               "<style:style style:name='next' style:family='paragraph'><style:text-properties fo:font-size='14pt'/></style:style>"
               "</office:automatic-styles><office:body><office:text>");
    for (int page = 1; page <= pages; ++page) {
        const QStringList lines = pageWords(page).split(u'\n');
        for (const QString& line : lines) {
            file.write(&line == &lines.front() ? "<text:p text:style-name='first'>" : "<text:p text:style-name='next'>");
            file.write(line.toUtf8() + "</text:p>");
        }
    }
    file.write("</office:text></office:body></office:document>");
    file.close();
    QElapsedTimer timer;
    timer.start();
    QProcess::execute(office, {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                               QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                               QStringLiteral("--outdir"), folder.path(), file.fileName()});
    const qint64 took = timer.elapsed();
    QFile pdf(folder.filePath(QStringLiteral("trang.pdf")));
    const auto made = pdf.open(QIODevice::ReadOnly) ? PdfFile::read(pdf.readAll()) : Result<PdfFile>(tl::unexpected(Error{}));
    std::printf("LibreOffice, a PDF of %d pages of words only: %lld ms, %lld KiB\n", made ? made->pages() : 0,
                static_cast<long long>(took), static_cast<long long>(pdf.size() / 1024));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Directory directory;
    const Vocabulary vocabulary;
    const Profile profile;
    const PaperContext context{directory, vocabulary, profile, {}, QDate(2023, 6, 30), Privacy::Full, QStringLiteral("hd36"), false};
    const auto layout = layoutFor(QStringLiteral("hd36"), {}, QDate(2023, 6, 30));
    const auto paper = layout ? paperOf(*layout) : Result<QByteArray>(tl::unexpected(layout.error()));
    if (!paper) {
        std::puts(qPrintable(paper.error().message));
        return 1;
    }
    PaperRecord record;
    record.session.emplace();
    record.code = record.session->session.code.text = QStringLiteral("ĐT-2023-001");
    record.session->session.state = SessionState::Minuted;
    for (int i = 0; i < papers; ++i) {
        IssuedPaper issued;
        issued.kind = QStringLiteral("minutes");
        issued.caseCode = record.code;
        issued.subject = QStringLiteral("Biên bản %1").arg(i + 1);
        record.issued.push_back(issued);
    }
    const QByteArray picture = pictureOf();
    for (int i = 0; i < pictures; ++i) {
        AttachmentHead head;
        head.caseCode = record.code;
        head.title = QStringLiteral("Ảnh %1").arg(i + 1);
        record.attachments.push_back(head);
    }
    QElapsedTimer timer;
    timer.start();
    const auto made = makeDossier({record, context, [&](const IssuedPaper&) { return paper; },
                                   [&](const AttachmentHead&) { return Result<QByteArray>(picture); }});
    const qint64 took = timer.elapsed();
    if (!made) {
        std::puts(qPrintable(made.error().message));
        return 1;
    }
    const auto whole = PdfFile::read(made->paper.pdf);
    const int pages = whole ? whole->pages() : 0;
    std::printf("a dossier of %d pages (%d papers, %d pictures): %lld ms, %lld KiB\n", pages, papers, pictures, static_cast<long long>(took),
                static_cast<long long>(made->paper.pdf.size() / 1024));
    besideLibreOffice(2 * pages); // it sets two of these on a page
    return 0;
}
