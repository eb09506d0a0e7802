#pragma once

#include "documents/papers.h"

#include <QImage>
#include <memory>

class QPrinter;

namespace doithoai {

/// Pages that can be looked at and printed, whatever they come from.
class PageSource {
public:
    virtual ~PageSource() = default;
    virtual int count() const = 0;
    virtual QSizeF pageInches(int page) const = 0;
    virtual void paint(QPainter& painter, int page, double dotsPerInch) const = 0;
    /// The pages that the printer was asked for, or all. Trouble::Storage when it refuses.
    Result<void> print(QPrinter& printer) const;
};

/// A paper that our own painter laid out.
std::unique_ptr<PageSource> pagesOf(PaperPages pages);

/// A frozen PDF, exactly as it was signed, drawn by poppler's pdftoppm. Trouble::Storage where that is not installed.
Result<std::unique_ptr<PageSource>> pagesOfPdf(const QByteArray& pdf);

} // namespace doithoai
