// Texts from before Unicode, as files and as what a person pastes.
#include "fuzz/fuzz.h"

#include "domain/text.h"
#include "exchange/encoding.h"
#include "exchange/old_encoding.h"

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fed(data, size);
    for (const OldEncoding encoding : {OldEncoding::Tcvn3, OldEncoding::Tcvn3Capitals, OldEncoding::Vni, OldEncoding::Windows1258})
        (void)hasLostLetters(fromOldEncoding(bytes, encoding));
    (void)oldEncodingOf(bytes);
    for (const QString& name : tableEncodings())
        (void)decodeTable(bytes, name);
    (void)fromOldFont(QString::fromLatin1(bytes));
    (void)fromOldFont(QString::fromUtf8(bytes));
    return 0;
}
