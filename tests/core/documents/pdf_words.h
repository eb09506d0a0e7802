#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <memory>
#include <vector>

namespace doithoai {

/// A word where it stands on a page, as a reader of the PDF sees it. Measures in points from the sheet's top left corner.
struct PdfWord {
    QString text;
    QRectF area;
    double size = 0; ///< of its letters
    bool bold = false, italic = false;
};

/// Pages of a PDF, read back: words with their places and faces, plain text, pictures.
class PdfWords {
public:
    explicit PdfWords(const QByteArray& pdf);
    ~PdfWords();

    int pages() const;
    std::vector<PdfWord> words(int page) const; ///< pages count from 1
    QString text(int page) const;               ///< in its lines and columns, NFC
    QImage picture(int page, double dotsPerInch) const; ///< 8-bit grey

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace doithoai
