#include "ui/papers/page_source.h"

#include "documents/attachment_pages.h"
#include "documents/pdf_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QDir>
#include <algorithm>

namespace doithoai {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pictureDots = 200;
constexpr double mostDots = 7200; ///< of a drawn page's long side

class LaidOutPages : public PageSource {
public:
    explicit LaidOutPages(PaperPages pages)
        : m_pages(std::move(pages))
    {
    }
    int count() const override { return m_pages.count(); }
    QSizeF pageInches(int page) const override { return m_pages.millimetres(page) / millimetresPerInch; }
    void paint(QPainter& painter, int page, double dotsPerInch) const override { m_pages.paint(painter, page, dotsPerInch); }

private:
    PaperPages m_pages;
};

class PicturePages : public PageSource {
public:
    PicturePages(QList<QImage> pages, double dots)
        : m_pages(std::move(pages))
        , m_dots(dots)
    {
    }
    int count() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageInches(int page) const override { return QSizeF(m_pages[page].size()) / m_dots; }
    void paint(QPainter& painter, int page, double dotsPerInch) const override
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), pageInches(page) * dotsPerInch), m_pages[page]);
    }
private:
    QList<QImage> m_pages;
    double m_dots;
};

class JoinedPages : public PageSource {
public:
    explicit JoinedPages(const std::vector<std::shared_ptr<PageSource>>& parts)
    {
        for (const auto& part : parts) {
            for (int page = 0; page < part->count(); ++page)
                m_pages.emplace_back(part, page);
        }
    }
    int count() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageInches(int page) const override { return at(page).first->pageInches(at(page).second); }
    void paint(QPainter& painter, int page, double dotsPerInch) const override
    {
        at(page).first->paint(painter, at(page).second, dotsPerInch);
    }
private:
    using Page = std::pair<std::shared_ptr<PageSource>, int>;
    const Page& at(int page) const { return m_pages[static_cast<size_t>(page)]; }
    std::vector<Page> m_pages;
};

/// The sheet that a page goes onto: A5 for small ones, A4 for all others; a picture of any size is put on A4.
QPageLayout sheetOf(QSizeF inches)
{
    const double shorter = std::min(inches.width(), inches.height()) * millimetresPerInch;
    const bool isSmall = shorter > 130 && shorter < 160;
    return {QPageSize(isSmall ? QPageSize::A5 : QPageSize::A4),
            inches.width() > inches.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

/// Paints pages one after the other, each on its sheet.
Result<void> paintRun(const PageSource& source, QPagedPaintDevice& device, const QList<int>& pages, int dots)
{
    device.setPageLayout(sheetOf(source.pageInches(pages.first())));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(Trouble::Storage, QCoreApplication::translate("PageSource", "The printer does not take the paper. Choose another printer, or save the PDF."));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0) {
            device.setPageLayout(sheetOf(source.pageInches(pages[i])));
            if (!device.newPage())
                return fail(Trouble::Storage, QCoreApplication::translate("PageSource", "The printer stopped after page %1. Print the pages that are missing once more.").arg(pages[i - 1] + 1));
        }
        painter.save();
        source.paint(painter, pages[i], dots);
        painter.restore();
    }
    if (!painter.end())
        return fail(Trouble::Storage, QCoreApplication::translate("PageSource", "The printer does not take the paper. Choose another printer, or save the PDF."));
    return {};
}

QList<int> everyPage(int first, int last)
{
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    return pages;
}

} // namespace

Result<void> PageSource::print(QPrinter& printer, const QList<int>& chosenPages) const
{
    QList<int> pages = chosenPages;
    if (pages.isEmpty())
        pages = everyPage(std::max(1, printer.fromPage()) - 1, (printer.toPage() == 0 ? count() : std::min(count(), printer.toPage())) - 1);
    if (pages.isEmpty())
        return {};
    printer.setFullPage(true);
    if (!printer.outputFileName().isEmpty())
        return paintRun(*this, printer, pages, printer.resolution());
    // A printer takes one size of paper a job: what is A5 goes out as a job of its own.
    while (!pages.isEmpty()) {
        QList<int> run;
        const QPageLayout sheet = sheetOf(pageInches(pages.first()));
        while (!pages.isEmpty() && sheetOf(pageInches(pages.first())) == sheet)
            run.append(pages.takeFirst());
        if (const auto done = paintRun(*this, printer, run, printer.resolution()); !done)
            return done;
    }
    return {};
}

Result<QByteArray> PageSource::pdf(const QString& title) const
{
    constexpr int dots = 1440;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dots);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Đối Thoại"));
        if (const auto done = paintRun(*this, writer, everyPage(0, count() - 1), dots); !done)
            return tl::unexpected(done.error());
    }
    return buffer.data();
}

Result<QList<int>> pagesNamed(const QString& text, int count)
{
    static const QRegularExpression range(QStringLiteral("^(\\d{1,6})(?:\\s*[-–]\\s*(\\d{1,6}))?$"));
    static const QRegularExpression between(QStringLiteral("[,;]"));
    QList<int> pages;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = range.match(part.trimmed());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first || last > count) {
            return fail(Trouble::Usage, QCoreApplication::translate("PageSource", "“%1” names no pages of this paper: write 1 to %2, as 1-3, 5.")
                                            .arg(part.trimmed()).arg(count));
        }
        pages += everyPage(first - 1, last - 1);
    }
    return pages;
}

std::unique_ptr<PageSource> pagesOf(PaperPages pages)
{
    return std::make_unique<LaidOutPages>(std::move(pages));
}

std::unique_ptr<PageSource> pagesOfPictures(QList<QImage> pictures, double dotsPerInch)
{
    return std::make_unique<PicturePages>(std::move(pictures), dotsPerInch);
}

std::unique_ptr<PageSource> joinedPages(const std::vector<std::shared_ptr<PageSource>>& parts)
{
    return std::make_unique<JoinedPages>(parts);
}

Result<std::unique_ptr<PageSource>> pagesOfPdf(const QByteArray& pdf, int most)
{
    const auto cannot = [] {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("PageSource", "The signed paper cannot be drawn here. Save it as a PDF and open that file."));
    };
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"), systemPrograms());
    const QTemporaryDir folder;
    const auto file = PdfFile::read(pdf);
    if (program.isEmpty() || !folder.isValid() || !file)
        return cannot();
    // A sheet as large as a hall is drawn as coarsely as it takes to stay within memory.
    double longest = 1;
    for (int page = 0; page < file->pages() && (most <= 0 || page < most); ++page)
        longest = std::max({longest, file->points(page).width(), file->points(page).height()});
    const int dots = std::clamp(int(mostDots * 72 / longest), 1, int(pictureDots));
    QProcess drawing;
    QStringList words{QStringLiteral("-r"), QString::number(dots), QStringLiteral("-png")};
    if (most > 0)
        words << QStringLiteral("-l") << QString::number(most);
    drawing.start(program, words << QStringLiteral("-") << folder.filePath(QStringLiteral("page")));
    drawing.write(pdf);
    drawing.closeWriteChannel();
    if (!drawing.waitForFinished(60'000) || drawing.exitStatus() != QProcess::NormalExit || drawing.exitCode() != 0)
        return cannot();
    QList<QImage> pages;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    if (pages.isEmpty())
        return cannot();
    return std::unique_ptr<PageSource>(std::make_unique<PicturePages>(std::move(pages), dots));
}

} // namespace doithoai
