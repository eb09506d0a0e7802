#include "documents/paper_pages.h"

#include "documents/paper_fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace doithoai {

Result<PaperPages> PaperPages::make(const Document& document, const LayoutProfile& profile)
{
    return make(std::vector<Document>{document}, profile);
}

Result<PaperPages> PaperPages::make(const std::vector<Document>& documents, const LayoutProfile& profile, bool isDuplex)
{
    PaperPages pages;
    QStringList words;
    for (const Document& document : documents) {
        if (auto letters = checkLetters(document); !letters)
            return tl::unexpected(letters.error());
        if (pages.m_title.isEmpty()) {
            pages.m_title = document.title;
            pages.m_subject = document.subject;
        }
        words.append(wordsOf(document));
        // A sheet has a front for each paper: with both sides printed, the next one does not begin on the back.
        if (isDuplex && pages.m_pages.size() % 2 == 1)
            pages.m_pages.push_back({document.sheet, {}});
        pages.m_papers.push_back({document.title, 1, pages.count(), 0});
        for (ComposedPage& page : compose(document, profile, isDuplex))
            pages.m_pages.push_back(std::move(page));
    }
    pages.m_words = words.join(u'\n');
    return pages;
}

PaperPages PaperPages::of(std::vector<ComposedPage> composedPages, const QString& title)
{
    PaperPages pages;
    pages.m_title = title;
    pages.m_pages = std::move(composedPages);
    return pages;
}

std::vector<PdfBookmark> PaperPages::bookmarks() const
{
    const bool areSeveral = m_papers.size() > 1;
    std::vector<PdfBookmark> found;
    auto paper = m_papers.begin();
    for (int page = 0; page < count(); ++page) {
        for (; areSeveral && paper != m_papers.end() && paper->page == page; ++paper)
            found.push_back(*paper);
        for (const PlacedMark& mark : m_pages.at(size_t(page)).placed.marks)
            found.push_back({mark.words, mark.level + (areSeveral ? 1 : 0), page, mark.y / twipsPerInch * 72});
    }
    if (found.empty())
        return m_papers;
    return found;
}

void PaperPages::paint(QPainter& painter, int page, double dotsPerInch) const
{
    const Placed& placed = m_pages.at(size_t(page)).placed;
    painter.save();
    painter.scale(dotsPerInch / twipsPerInch, dotsPerInch / twipsPerInch);
    for (const PlacedBox& box : placed.boxes)
        painter.fillRect(box.area, QColor(box.grey, box.grey, box.grey));
    painter.setPen(Qt::black);
    for (const PlacedLine& line : placed.lines)
        line.layout->lineAt(line.line).draw(&painter, line.at);
    for (const PlacedRule& rule : placed.rules) {
        painter.setPen(QPen(Qt::black, rule.thickness, rule.dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    painter.restore();
}

Result<void> PaperPages::print(QPagedPaintDevice& device) const
{
    const auto choose = [this, &device](int page) {
        const QSizeF sheet = millimetres(page);
        const bool isWide = sheet.width() > sheet.height();
        const bool isSmall = sheet.width() < 200;
        device.setPageLayout(QPageLayout(QPageSize(isSmall ? QPageSize::A5 : QPageSize::A4),
                                         isWide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
    };
    choose(0);
    const auto refused = [] {
        return fail(Trouble::Storage, QCoreApplication::translate("Papers", "The printer does not take the pages."));
    };
    QPainter painter;
    if (!painter.begin(&device))
        return refused();
    for (int page = 0; page < count(); ++page) {
        if (page > 0) {
            choose(page);
            if (!device.newPage())
                return refused();
        }
        paint(painter, page, device.logicalDpiX());
    }
    if (!painter.end())
        return refused();
    return {};
}

Result<QByteArray> PaperPages::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(twipsPerInch);
        writer.setTitle(m_title);
        writer.setCreator(QStringLiteral("Đối Thoại"));
        if (auto printed = print(writer); !printed)
            return tl::unexpected(printed.error());
    }
    auto file = PdfFile::read(buffer.data());
    if (!file)
        return tl::unexpected(file.error());
    return file->written(count() > 2 ? bookmarks() : std::vector<PdfBookmark>());
}

} // namespace doithoai
