#include "documents/pdf_file.h"

#include "documents/drawing_budget.h"

#include <QCoreApplication>
#include <QSize>

// Debian's clang, which reads and counts the sources, cannot compile libqpdf's JSON in C++20. Nothing here uses it.
#ifdef __clang__
#define JSON_HH
class JSON;
#endif
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace doithoai {

namespace {

tl::unexpected<Error> unreadable(const std::exception& why)
{
    return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The PDF file cannot be read."),
                QString::fromUtf8(why.what()));
}

QByteArray decimal(double value)
{
    return QByteArray::number(value, 'f', 3);
}

/// Puts bookmarks below a parent: `next` goes through the list as long as they are deeper than the parent.
/// Comes back with the number of entries, at all depths.
int hang(QPDF& pdf, QPDFObjectHandle parent, int parentLevel, const std::vector<PdfBookmark>& bookmarks, size_t& next,
         const std::vector<QPDFPageObjectHelper>& pages)
{
    QPDFObjectHandle previous = QPDFObjectHandle::newNull();
    int count = 0;
    while (next < bookmarks.size() && bookmarks[next].level > parentLevel) {
        const PdfBookmark& bookmark = bookmarks[next++];
        QPDFObjectHandle page = pages.at(size_t(bookmark.page)).getObjectHandle();
        const auto box = QPDFPageObjectHelper(page).getCropBox().getArrayAsRectangle();
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(page);
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newNull());
        place.appendItem(QPDFObjectHandle::newReal(decimal(box.ury - bookmark.fromTop).toStdString()));
        place.appendItem(QPDFObjectHandle::newNull());
        QPDFObjectHandle entry = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Parent", parent);
        entry.replaceKey("/Dest", place);
        if (previous.isNull()) {
            parent.replaceKey("/First", entry);
        } else {
            previous.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", previous);
        }
        parent.replaceKey("/Last", entry);
        const int below = hang(pdf, entry, bookmark.level, bookmarks, next, pages);
        if (below > 0)
            entry.replaceKey("/Count", QPDFObjectHandle::newInteger(-below)); // closed
        ++count;
        previous = entry;
    }
    return count;
}

void setBookmarks(QPDF& pdf, const std::vector<PdfBookmark>& bookmarks)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Outlines");
    root.removeKey("/PageMode");
    if (bookmarks.empty())
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    size_t next = 0;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const int count = hang(pdf, outlines, 0, bookmarks, next, pages);
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
    root.replaceKey("/Outlines", outlines);
    root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

struct PdfFile::Parts {
    QByteArray bytes; ///< the file looks into them as long as it lives
    QPDF pdf;
    std::vector<std::shared_ptr<Parts>> sources; ///< of pages that were taken over; they are read when the file is written

    std::vector<QPDFPageObjectHelper> pages() { return QPDFPageDocumentHelper(pdf).getAllPages(); }
    QPDFPageObjectHelper page(int number) { return QPDFPageObjectHelper(pdf.getAllPages().at(size_t(number))); }
};

PdfFile::PdfFile(std::shared_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Result<PdfFile> PdfFile::read(const QByteArray& bytes, Fault* fault)
{
    const auto parts = std::make_shared<Parts>();
    parts->bytes = bytes;
    parts->pdf.setSuppressWarnings(true);
    if (fault)
        *fault = Fault::Broken;
    try {
        parts->pdf.processMemoryFile("paper", bytes.constData(), size_t(bytes.size()));
        if (parts->pdf.getAllPages().empty())
            return fail(Trouble::Refused, QCoreApplication::translate("Papers", "The PDF file has no pages."));
    } catch (const QPDFExc& why) {
        if (fault && why.getErrorCode() == qpdf_e_password)
            *fault = Fault::Password;
        return unreadable(why);
    } catch (const std::exception& why) {
        return unreadable(why);
    }
    return PdfFile(parts);
}

int PdfFile::pages() const
{
    return int(m_parts->pdf.getAllPages().size());
}

QSizeF PdfFile::points(int pageNumber) const
{
    try {
        QPDFPageObjectHelper page = m_parts->page(pageNumber);
        const auto box = page.getCropBox().getArrayAsRectangle();
        const QSizeF size(box.urx - box.llx, box.ury - box.lly);
        QPDFObjectHandle turn = page.getAttribute("/Rotate", false);
        return turn.isInteger() && turn.getIntValue() % 180 != 0 ? size.transposed() : size;
    } catch (const std::exception&) {
        return {};
    }
}

bool PdfFile::isDrawable(int pageNumber) const
{
    DrawingBudget budget;
    try {
        m_parts->page(pageNumber).pipeContents(&budget);
    } catch (const std::exception&) {
        // It has gone over the budget, or it cannot be read: that is told when it is drawn.
    }
    return budget.isWithin();
}

Result<void> PdfFile::append(const PdfFile& other)
{
    try {
        for (const QPDFPageObjectHelper& page : other.m_parts->pages())
            QPDFPageDocumentHelper(m_parts->pdf).addPage(page, false);
        m_parts->sources.push_back(other.m_parts);
    } catch (const std::exception& why) {
        return unreadable(why);
    }
    return {};
}

Result<void> PdfFile::append(const PdfPicture& picture, const QSizeF& sheet, const QRectF& place)
{
    try {
        QPDF& pdf = m_parts->pdf;
        QPDFObjectHandle image = QPDFObjectHandle::newStream(&pdf, picture.jpeg.toStdString());
        QPDFObjectHandle facts = image.getDict();
        facts.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        facts.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
        facts.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.pixels.width()));
        facts.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.pixels.height()));
        facts.replaceKey("/ColorSpace", QPDFObjectHandle::newName(picture.isGrey ? "/DeviceGray" : "/DeviceRGB"));
        facts.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
        facts.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));
        const QByteArray drawing = "q " + decimal(place.width()) + " 0 0 " + decimal(place.height()) + ' ' + decimal(place.left())
            + ' ' + decimal(sheet.height() - place.bottom()) + " cm /Picture Do Q\n";
        QPDFObjectHandle page = pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<< /Type /Page /Resources << /XObject << >> >> >>"));
        page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(0, 0, sheet.width(), sheet.height())));
        page.getKey("/Resources").getKey("/XObject").replaceKey("/Picture", image);
        page.replaceKey("/Contents", QPDFObjectHandle::newStream(&pdf, drawing.toStdString()));
        QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(page), false);
    } catch (const std::exception& why) {
        return unreadable(why);
    }
    return {};
}

Result<void> PdfFile::stamp(int pageNumber, const PdfFile& stamps, int stampPage)
{
    try {
        QPDF& pdf = m_parts->pdf;
        QPDFPageObjectHelper page = m_parts->page(pageNumber);
        QPDFPageObjectHelper from = stamps.m_parts->page(stampPage);
        const auto own = page.getMediaBox().getArrayAsRectangle();
        const auto its = from.getMediaBox().getArrayAsRectangle();
        QPDFObjectHandle form = pdf.copyForeignObject(from.getFormXObjectForPage(false));
        // What a page shares with others stays theirs: the copies of resources and of the list of pictures are its own.
        QPDFObjectHandle resources = page.getAttribute("/Resources", true).shallowCopy();
        QPDFObjectHandle pictures = resources.getKey("/XObject");
        pictures = pictures.isDictionary() ? pictures.shallowCopy() : QPDFObjectHandle::newDictionary();
        std::string name = "/PageNumber";
        while (pictures.hasKey(name))
            name += 'x';
        pictures.replaceKey(name, form);
        resources.replaceKey("/XObject", pictures);
        page.getObjectHandle().replaceKey("/Resources", resources);
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, "q\n"), true);
        const QByteArray drawing = "\nQ\nq 1 0 0 1 " + decimal(own.urx - its.urx) + ' '
            + decimal(own.lly - its.lly) + " cm " + QByteArray::fromStdString(name) + " Do Q\n";
        page.addPageContents(QPDFObjectHandle::newStream(&pdf, drawing.toStdString()), false);
        m_parts->sources.push_back(stamps.m_parts);
    } catch (const std::exception& why) {
        return unreadable(why);
    }
    return {};
}

Result<QByteArray> PdfFile::written(const std::vector<PdfBookmark>& bookmarks) const
{
    try {
        QPDF& pdf = m_parts->pdf;
        pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString("vi-VN"));
        setBookmarks(pdf, bookmarks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows PDF 1.4 only
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setNewlineBeforeEndstream(true);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& why) {
        return unreadable(why);
    }
}

} // namespace doithoai
