#include "ui/papers/page_source.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QDir>

namespace doithoai {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pictureDots = 200;

class LaidOutPages : public PageSource {
public:
    explicit LaidOutPages(PaperPages pages)
        : m_pages(std::move(pages))
    {
    }
    int count() const override { return m_pages.count(); }
    QSizeF pageInches(int) const override { return QSizeF(210, 297) / millimetresPerInch; }
    void paint(QPainter& painter, int page, double dotsPerInch) const override { m_pages.paint(painter, page, dotsPerInch); }

private:
    PaperPages m_pages;
};

class PicturePages : public PageSource {
public:
    explicit PicturePages(QList<QImage> pages)
        : m_pages(std::move(pages))
    {
    }
    int count() const override { return static_cast<int>(m_pages.size()); }
    QSizeF pageInches(int page) const override { return QSizeF(m_pages[page].size()) / pictureDots; }
    void paint(QPainter& painter, int page, double dotsPerInch) const override
    {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF(QPointF(), pageInches(page) * dotsPerInch), m_pages[page]);
    }
private:
    QList<QImage> m_pages;
};

} // namespace

Result<void> PageSource::print(QPrinter& printer) const
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(Trouble::Storage, QCoreApplication::translate("PageSource", "The printer does not take the paper. Choose another printer, or save the PDF."));
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() == 0 ? count() : std::min(count(), printer.toPage());
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return fail(Trouble::Storage, QCoreApplication::translate("PageSource", "The printer stopped after page %1. Print the pages that are missing once more.").arg(page - 1));
        painter.save();
        paint(painter, page - 1, printer.resolution());
        painter.restore();
    }
    return {};
}

std::unique_ptr<PageSource> pagesOf(PaperPages pages)
{
    return std::make_unique<LaidOutPages>(std::move(pages));
}

Result<std::unique_ptr<PageSource>> pagesOfPdf(const QByteArray& pdf)
{
    const auto cannot = [] {
        return fail(Trouble::Storage,
                    QCoreApplication::translate("PageSource", "The signed paper cannot be drawn here. Save it as a PDF and open that file."));
    };
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    const QTemporaryDir folder;
    if (program.isEmpty() || !folder.isValid())
        return cannot();
    QProcess drawing;
    drawing.start(program, {QStringLiteral("-r"), QString::number(int(pictureDots)), QStringLiteral("-png"), QStringLiteral("-"),
                            folder.filePath(QStringLiteral("page"))});
    drawing.write(pdf);
    drawing.closeWriteChannel();
    if (!drawing.waitForFinished(60'000) || drawing.exitStatus() != QProcess::NormalExit || drawing.exitCode() != 0)
        return cannot();
    QList<QImage> pages;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(name)));
    if (pages.isEmpty())
        return cannot();
    return std::unique_ptr<PageSource>(std::make_unique<PicturePages>(std::move(pages)));
}

} // namespace doithoai
