#include "exchange/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace doithoai {

Result<QByteArray> asUtf8(const QByteArray& bytes, const QString& encoding)
{
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const bool isAuto = encoding == QLatin1String("auto");
    const bool isUtf16 = encoding == QLatin1String("utf-16") || (isAuto && hasMark);
    if (!isUtf16 && !isAuto && encoding != QLatin1String("utf-8")) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("Import", "Tables are read in these encodings: auto, utf-8, utf-16. "
                                                          "Save a table in “%1” as CSV UTF-8 first.")
                        .arg(encoding));
    }
    if (!isUtf16)
        return bytes;
    // Without a mark UTF-16 is little-endian, as spreadsheets on Windows write it.
    QStringDecoder decoder(hasMark ? QStringDecoder::Utf16 : QStringDecoder::Utf16LE);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Import", "The table cannot be read: it is not UTF-16 text. Nothing was "
                                                          "written."));
    }
    return text.toUtf8();
}

} // namespace doithoai
