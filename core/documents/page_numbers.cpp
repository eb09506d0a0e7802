#include "documents/page_numbers.h"

#include "documents/flow.h"
#include "documents/page_composer.h"
#include "documents/paper_fonts.h"
#include "documents/paper_pages.h"

namespace doithoai {

Result<void> stampPageNumbers(PdfFile& file)
{
    const double width = twipsOfMillimetres(180), left = twipsOfMillimetres(15);
    const int count = file.pages();
    std::vector<ComposedPage> pages;
    for (int page = 1; page <= count; ++page) {
        Paragraph words;
        words.runs = {{QStringLiteral("Trang %1/%2").arg(page).arg(count)}};
        words.align = Align::Right;
        words.size = 8;
        words.pitch = 10;
        pages.push_back({Sheet::A4, lay(words, width).at(left, twipsOfMillimetres(297 - 8), width)});
    }
    const auto bytes = PaperPages::of(std::move(pages), QStringLiteral("Trang")).pdf();
    const auto stamps = bytes ? PdfFile::read(*bytes) : tl::unexpected(bytes.error());
    if (!stamps)
        return tl::unexpected(stamps.error());
    for (int page = 0; page < count; ++page) {
        if (auto stamped = file.stamp(page, *stamps, page); !stamped)
            return stamped;
    }
    return {};
}

} // namespace doithoai
