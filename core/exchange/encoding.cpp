#include "exchange/encoding.h"

#include "exchange/old_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace doithoai {

namespace {

std::optional<OldEncoding> oldEncodingNamed(const QString& name)
{
    if (name == QLatin1String("tcvn3"))
        return OldEncoding::Tcvn3;
    if (name == QLatin1String("tcvn3-capitals"))
        return OldEncoding::Tcvn3Capitals;
    if (name == QLatin1String("vni"))
        return OldEncoding::Vni;
    if (name == QLatin1String("windows-1258"))
        return OldEncoding::Windows1258;
    return std::nullopt;
}

Result<QByteArray> fromUtf16(const QByteArray& bytes, bool hasMark)
{
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

} // namespace

QStringList tableEncodings()
{
    return {QStringLiteral("auto"),         QStringLiteral("utf-8"), QStringLiteral("utf-16"),
            QStringLiteral("windows-1258"), QStringLiteral("tcvn3"), QStringLiteral("tcvn3-capitals"),
            QStringLiteral("vni")};
}

Result<DecodedTable> decodeTable(const QByteArray& bytes, const QString& encoding)
{
    if (!tableEncodings().contains(encoding)) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("Import", "Tables are read in these encodings: %1. Save a table in “%2” as CSV "
                                                          "UTF-8 first.")
                        .arg(tableEncodings().join(QStringLiteral(", ")), encoding));
    }
    const bool hasMark = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const bool isAuto = encoding == QLatin1String("auto");
    if (encoding == QLatin1String("utf-16") || (isAuto && hasMark)) {
        auto text = fromUtf16(bytes, hasMark);
        if (!text)
            return tl::unexpected(text.error());
        return DecodedTable{std::move(*text), {}, false};
    }
    const auto old = isAuto ? oldEncodingOf(bytes) : oldEncodingNamed(encoding);
    if (!old)
        return DecodedTable{bytes, {}, false};
    const QString text = fromOldEncoding(bytes, *old);
    return DecodedTable{text.toUtf8(), nameOf(*old), hasLostLetters(text)};
}

QString encodingNotice(const DecodedTable& table)
{
    if (table.from.isEmpty())
        return {};
    QString notice = QCoreApplication::translate("Import", "The table was written in %1 and was read as such.").arg(table.from);
    if (table.hasLostLetters) {
        notice += u' '
            + QCoreApplication::translate("Import", "Words such as “ơng” lack their ư: it was lost before this file was made. Check "
                                                    "the words against the paper.");
    }
    return notice;
}

} // namespace doithoai
