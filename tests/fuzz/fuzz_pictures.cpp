// Attachments that become pages: pictures, and foreign PDF files as far as this program reads them itself (their pages
// are drawn by another one).
#include "fuzz/fuzz.h"

#include "documents/attachment_pages.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fed(data, size);
    if (const auto file = PdfFile::read(bytes)) {
        for (int page = 0; page < std::min(file->pages(), 50); ++page)
            (void)file->points(page);
    }
    if (bytes.left(1024).contains("%PDF-"))
        return 0;
    const AttachmentPages made = attachmentPages(bytes);
    mustHold(!made.pages.empty() || !made.reason.isEmpty());
    return 0;
}
