#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace doithoai {

/// How Vietnamese was written in files before Unicode. All three look like Western text with odd letters.
enum class OldEncoding {
    Tcvn3,         ///< ABC, fonts .VnTime: a byte a letter; toned capitals exist only through capital fonts
    Tcvn3Capitals, ///< the same where a capital font (.VnTimeH) made every letter large
    Vni,           ///< fonts VNI-Times: a letter, then a byte for its marks
    Windows1258,   ///< letters with composed base, tones behind them
};

/// Bytes as Vietnamese, composed (NFC). What the encoding does not know stays as it is.
QString fromOldEncoding(const QByteArray& bytes, OldEncoding encoding);

/// Which old encoding the bytes are in, by how many words read as Vietnamese; nothing for UTF-8, for plain ASCII, and
/// where no reading is clearly better than the text as it stands.
std::optional<OldEncoding> oldEncodingOf(const QByteArray& bytes);

/// A pasted text whose letters are the bytes of an old font, as Vietnamese; nothing when it is none.
std::optional<QString> fromOldFont(const QString& pasted);

/// True where a text in TCVN3 has lost its letter ư, which is written by the soft hyphen: "Trung ơng".
bool hasLostLetters(const QString& text);

/// "TCVN3 (ABC)", "VNI", "Windows-1258".
QString nameOf(OldEncoding encoding);

} // namespace doithoai
