#include "core/documents/pdf_words.h"

#include "support/catch.h"

#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace doithoai {

struct PdfWords::Data {
    std::unique_ptr<poppler::document> document;

    std::unique_ptr<poppler::page> page(int number) const
    {
        std::unique_ptr<poppler::page> page(document->create_page(number - 1));
        REQUIRE(page);
        return page;
    }
};

namespace {

QString words(const poppler::ustring& text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).normalized(QString::NormalizationForm_KC);
}

} // namespace

PdfWords::PdfWords(const QByteArray& pdf) : m_data(std::make_unique<Data>())
{
    poppler::byte_array bytes(pdf.begin(), pdf.end());
    m_data->document.reset(poppler::document::load_from_data(&bytes));
    REQUIRE(m_data->document);
}

PdfWords::~PdfWords() = default;

int PdfWords::pages() const
{
    return m_data->document->pages();
}

std::vector<PdfWord> PdfWords::words(int page) const
{
    std::vector<PdfWord> result;
    for (const poppler::text_box& box : m_data->page(page)->text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf area = box.bbox();
        const std::string font = box.get_font_name();
        result.push_back({doithoai::words(box.text()), QRectF(area.left(), area.top(), area.width(), area.height()),
                          box.get_font_size(), font.find("Bold") != std::string::npos, font.find("Italic") != std::string::npos});
    }
    return result;
}

QString PdfWords::text(int page) const
{
    QString text = doithoai::words(m_data->page(page)->text(poppler::rectf(), poppler::page::physical_layout));
    text.remove(u'\f');
    return text;
}

QImage PdfWords::picture(int page, double dotsPerInch) const
{
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    const auto source = m_data->page(page);
    const poppler::image image = renderer.render_page(source.get(), dotsPerInch, dotsPerInch);
    REQUIRE(image.is_valid());
    return QImage(reinterpret_cast<const uchar*>(image.const_data()), image.width(), image.height(), image.bytes_per_row(),
                  QImage::Format_Grayscale8)
        .copy();
}

} // namespace doithoai
