#pragma once

#include "documents/papers.h"

#include <QImage>
#include <memory>

class QPrinter;

namespace doithoai {

/// Pages that can be looked at and printed, whatever they come from.
class PageSource {
public:
    PageSource() = default;
    PageSource(const PageSource&) = delete;
    PageSource& operator=(const PageSource&) = delete;
    virtual ~PageSource() = default;
    virtual int count() const = 0;
    virtual QSizeF pageInches(int page) const = 0;
    virtual void paint(QPainter& painter, int page, double dotsPerInch) const = 0;
    /// The chosen pages (from 0; none named: those that the printer was asked for, else all), each on a sheet of its own
    /// size: A4, A4 across, A5. Trouble::Storage when the printer refuses.
    Result<void> print(QPrinter& printer, const QList<int>& pages = {}) const;
    /// The same as a PDF file.
    Result<QByteArray> pdf(const QString& title) const;
};

/// "1-3, 5" as pages from 0, in that order. Trouble::Usage with a sentence for what is no page of `count`; nothing named:
/// an empty list.
Result<QList<int>> pagesNamed(const QString& text, int count);

/// A paper that our own painter laid out.
std::unique_ptr<PageSource> pagesOf(PaperPages pages);

/// Pictures, a page each, at so many dots an inch.
std::unique_ptr<PageSource> pagesOfPictures(QList<QImage> pictures, double dotsPerInch);

/// Several sources one after the other.
std::unique_ptr<PageSource> joinedPages(const std::vector<std::shared_ptr<PageSource>>& parts);

/// A frozen PDF, exactly as it was signed, drawn by poppler's pdftoppm; no more pages than `most` (0: all).
/// Trouble::Storage where that is not installed, or cannot read it.
Result<std::unique_ptr<PageSource>> pagesOfPdf(const QByteArray& pdf, int most = 0);

} // namespace doithoai
