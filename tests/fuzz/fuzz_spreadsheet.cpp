// Units' figures as XLSX: the archive, and the sheet in it.
#include "fuzz/fuzz.h"

#include "documents/zip_file.h"
#include "exchange/xlsx_reader.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fed(data, size);
    const auto asArchive = xlsx::read(bytes);
    mustHold(asArchive || !asArchive.error().message.isEmpty());
    // The sheet itself lies too deep in an archive to be reached by turning bytes of that.
    const auto packed = zipOf({{"xl/worksheets/sheet1.xml", bytes, true}, {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>", true}});
    mustHold(packed.has_value());
    const auto asSheet = xlsx::read(*packed);
    mustHold(asSheet || !asSheet.error().message.isEmpty());
    return 0;
}
