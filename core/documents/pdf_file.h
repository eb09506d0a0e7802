#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

namespace doithoai {

/// A place that the reader of a PDF can jump to.
struct PdfBookmark {
    QString title;
    int level = 1;      ///< 1, 2 …; one level deeper than its parent at most
    int page = 0;       ///< from 0
    double fromTop = 0; ///< of the page, in points
};

/// A picture as a PDF keeps it: JPEG, grey or in colours.
struct PdfPicture {
    QByteArray jpeg;
    QSize pixels;
    bool isGrey = false;
};

/// The pages of a PDF, to be joined, stamped, given bookmarks and written. Copies share the same file.
class PdfFile {
public:
    /// Why a file could not be read, for those who choose by it.
    enum class Fault { Broken, Password };
    static Result<PdfFile> read(const QByteArray& bytes, Fault* fault = nullptr);

    int pages() const;
    QSizeF points(int page) const; ///< as a reader sees it: turned, and cut to its crop box
    /// False when drawing a page would take for ever: more states saved in each other, or more bytes, than any sheet has.
    bool isDrawable(int page) const;

    /// The pages of another file after one's own, as they are.
    Result<void> append(const PdfFile& other);
    /// A page with a picture on it. Sizes are in points; `place` is measured from the sheet's top left corner.
    Result<void> append(const PdfPicture& picture, const QSizeF& sheet, const QRectF& place);
    /// Lays a page of another file over one's own, with the lower right corners together.
    Result<void> stamp(int page, const PdfFile& stamps, int stampPage);

    /// The file with bookmarks, the language of its words named as Vietnamese. What was valid PDF/A-1b still is.
    Result<QByteArray> written(const std::vector<PdfBookmark>& bookmarks) const;

private:
    struct Parts;
    explicit PdfFile(std::shared_ptr<Parts> parts);
    std::shared_ptr<Parts> m_parts;
};

} // namespace doithoai
