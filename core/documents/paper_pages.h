#pragma once

#include "documents/page_composer.h"
#include "documents/pdf_file.h"
#include "domain/result.h"

class QPagedPaintDevice;
class QPainter;

namespace doithoai {

/// A paper laid out in pages: to be looked at, printed, or written as PDF, always the same pages.
class PaperPages {
public:
    /// Trouble::Refused when a letter is missing from the fonts.
    static Result<PaperPages> make(const Document& document, const LayoutProfile& profile);
    /// Papers that belong together (a slip and its letter, one invitation after the other), each numbered from its own
    /// first page. The title is that of the first.
    static Result<PaperPages> make(const std::vector<Document>& documents, const LayoutProfile& profile, bool isDuplex = false);

    /// Pages that were composed one by one.
    static PaperPages of(std::vector<ComposedPage> pages, const QString& title);

    int count() const { return int(m_pages.size()); }
    const QString& title() const { return m_title; }
    const QString& subject() const { return m_subject.isEmpty() ? m_title : m_subject; } ///< for the registers
    const QString& words() const { return m_words; }

    QSizeF millimetres(int page) const { return millimetresOf(m_pages.at(size_t(page)).sheet); }

    /// Paints a page (from 0) with the sheet's corner at the painter's origin, at so many dots an inch.
    void paint(QPainter& painter, int page, double dotsPerInch) const;

    /// All pages on a printer, each on a sheet of its own. Trouble::Storage when the device refuses.
    Result<void> print(QPagedPaintDevice& device) const;

    /// PDF/A-1b with the fonts embedded, title and language set, and with bookmarks when it has more than two pages.
    Result<QByteArray> pdf() const;

    /// The places of the headings: of several papers each paper's first page, and its headings below it.
    std::vector<PdfBookmark> bookmarks() const;

private:
    QString m_title, m_subject, m_words;
    std::vector<ComposedPage> m_pages;
    std::vector<PdfBookmark> m_papers; ///< where each of the papers begins
};

} // namespace doithoai
