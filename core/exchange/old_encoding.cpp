#include "exchange/old_encoding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>
#include <array>

namespace doithoai {

namespace {

/// TCVN 5712-3 from 0xA1 on; a dot where it has no letter.
constexpr QStringView tcvn3Letters = u"ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ......."
                                     u"ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

/// Windows-1258 where it differs from Windows-1252.
const QHash<uchar, char16_t>& windows1258Letters()
{
    static const QHash<uchar, char16_t> letters = {
        {0xC3, u'Ă'}, {0xCC, 0x300}, {0xD0, u'Đ'}, {0xD2, 0x309}, {0xD5, u'Ơ'}, {0xDD, u'Ư'}, {0xDE, 0x303},
        {0xE3, u'ă'}, {0xEC, 0x301}, {0xF0, u'đ'}, {0xF2, 0x323}, {0xF5, u'ơ'}, {0xFD, u'ư'}, {0xFE, u'₫'},
    };
    return letters;
}

/// The marks that VNI writes behind a letter: of its shape, then of its tone.
const QHash<uchar, QString>& vniMarks()
{
    static const QHash<uchar, QString> marks = [] {
        const QString circumflex(QChar(0x302)), breve(QChar(0x306));
        const QString grave(QChar(0x300)), acute(QChar(0x301)), hook(QChar(0x309)), tilde(QChar(0x303)), dot(QChar(0x323));
        QHash<uchar, QString> small = {
            {0xF8, grave}, {0xF9, acute}, {0xFB, hook}, {0xF5, tilde}, {0xEF, dot},
            {0xE2, circumflex}, {0xE0, circumflex + grave}, {0xE1, circumflex + acute}, {0xE5, circumflex + hook},
            {0xE3, circumflex + tilde}, {0xE4, circumflex + dot},
            {0xEA, breve}, {0xE8, breve + grave}, {0xE9, breve + acute}, {0xFA, breve + hook}, {0xFC, breve + tilde},
            {0xEB, breve + dot},
        };
        const QHash<uchar, QString> lower = small;
        for (auto it = lower.cbegin(); it != lower.cend(); ++it)
            small.insert(uchar(it.key() - 0x20), it.value());
        return small;
    }();
    return marks;
}

/// Letters that VNI writes with one byte of their own.
const QHash<uchar, char16_t>& vniLetters()
{
    static const QHash<uchar, char16_t> letters = {
        {0xF4, u'ơ'}, {0xF6, u'ư'}, {0xF1, u'đ'}, {0xEC, u'ì'}, {0xED, u'í'}, {0xE6, u'ỉ'}, {0xF3, u'ĩ'}, {0xF2, u'ị'}, {0xEE, u'ỵ'},
        {0xD4, u'Ơ'}, {0xD6, u'Ư'}, {0xD1, u'Đ'}, {0xCC, u'Ì'}, {0xCD, u'Í'}, {0xC6, u'Ỉ'}, {0xD3, u'Ĩ'}, {0xD2, u'Ị'}, {0xCE, u'Ỵ'},
    };
    return letters;
}

QChar western(uchar byte)
{
    // 0x80 to 0x9F as Windows writes them: quotes, dashes and the like.
    static constexpr std::u16string_view middle = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    return byte >= 0x80 && byte < 0xA0 ? QChar(middle[size_t(byte - 0x80)]) : QChar(char16_t(byte));
}

QString fromTcvn3(const QByteArray& bytes)
{
    QString text;
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        const qsizetype place = qsizetype(byte) - 0xA1;
        const bool isLetter = place >= 0 && place < tcvn3Letters.size() && tcvn3Letters[place] != u'.';
        text += isLetter ? tcvn3Letters[place] : western(byte);
    }
    return text;
}

QString fromVni(const QByteArray& bytes)
{
    static const QString carriers = QStringLiteral("aăâeêioôơuưyAEIOUYƠƯ");
    QString text;
    for (const char c : bytes) {
        const uchar byte = uchar(c);
        // The longest pair first: a byte behind a vowel is its marks, where it can be.
        if (const auto marks = vniMarks().constFind(byte);
            marks != vniMarks().cend() && !text.isEmpty() && carriers.contains(text.back()))
            text += *marks;
        else if (const auto letter = vniLetters().constFind(byte); letter != vniLetters().cend())
            text += QChar(*letter);
        else
            text += western(byte);
    }
    return text;
}

QString fromWindows1258(const QByteArray& bytes)
{
    QString text;
    for (const char c : bytes) {
        const auto letter = windows1258Letters().constFind(uchar(c));
        text += letter == windows1258Letters().cend() ? western(uchar(c)) : QChar(*letter);
    }
    return text;
}

/// How many words read as Vietnamese, and how many do not; words of plain ASCII say nothing.
struct Reading {
    int good = 0, bad = 0;
};

Reading readingOf(const QString& text)
{
    static const QRegularExpression syllable(
        QStringLiteral("^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
                       "[aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]{1,3}"
                       "(?:ch|ng|nh|[cmnpt])?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(QStringLiteral("[\\s\\x{21}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{60}\\x{7B}-\\x{7E}0-9“”‘’–—…]+"));
    Reading reading;
    for (const QString& word : text.normalized(QString::NormalizationForm_C).split(between, Qt::SkipEmptyParts)) {
        const bool isPlain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
        if (!isPlain)
            ++(syllable.match(word).hasMatch() ? reading.good : reading.bad);
    }
    return reading;
}

/// The old encoding in which clearly more words read as Vietnamese than as they stand.
std::optional<OldEncoding> bestReading(const QByteArray& bytes, const QString& asItStands, int leastWords)
{
    const Reading before = readingOf(asItStands);
    std::optional<OldEncoding> best;
    int most = before.good;
    for (const OldEncoding encoding : {OldEncoding::Tcvn3, OldEncoding::Vni, OldEncoding::Windows1258}) {
        const Reading reading = readingOf(fromOldEncoding(bytes, encoding));
        if (reading.good > most && reading.good >= leastWords && reading.bad * 5 <= reading.good) {
            best = encoding;
            most = reading.good;
        }
    }
    return best;
}

} // namespace

QString fromOldEncoding(const QByteArray& bytes, OldEncoding encoding)
{
    QString text;
    switch (encoding) {
    case OldEncoding::Tcvn3:
        text = fromTcvn3(bytes);
        break;
    case OldEncoding::Tcvn3Capitals:
        text = fromTcvn3(bytes).toUpper();
        break;
    case OldEncoding::Vni:
        text = fromVni(bytes);
        break;
    case OldEncoding::Windows1258:
        text = fromWindows1258(bytes);
        break;
    }
    return text.normalized(QString::NormalizationForm_C);
}

std::optional<OldEncoding> oldEncodingOf(const QByteArray& bytes)
{
    const QByteArray sample = bytes.left(200'000); // enough to know by, however large the table is
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(sample);
    if (!utf8.hasError() || text.isEmpty())
        return std::nullopt;
    QString western1252;
    for (const char c : sample)
        western1252 += western(uchar(c));
    return bestReading(sample, western1252, 1);
}

std::optional<QString> fromOldFont(const QString& pasted)
{
    QByteArray bytes;
    bytes.reserve(pasted.size());
    for (const QChar c : pasted) {
        uchar byte = uchar(c.unicode());
        if (c.unicode() > 0xFF) {
            // A clipboard holds 0x80 to 0x9F as the signs that Windows shows for them; other letters are no old font's.
            byte = 0;
            for (uchar candidate = 0x80; candidate < 0xA0 && byte == 0; ++candidate) {
                if (western(candidate) == c)
                    byte = candidate;
            }
            if (byte == 0)
                return std::nullopt;
        }
        bytes += char(byte);
    }
    // Two words at least: a name like "Andrés" alone proves nothing.
    const qsizetype sample = 20'000; // enough to know by, however much was pasted
    const auto encoding = bestReading(bytes.left(sample), pasted.left(sample), 2);
    return encoding ? std::optional(fromOldEncoding(bytes, *encoding)) : std::nullopt;
}

bool hasLostLetters(const QString& text)
{
    static const QRegularExpression lost(QStringLiteral("\\b(?:tr|th|ph|kh|nh|ng|ch|[bcdđghklmnrstvx])?ơng\\b"),
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return lost.match(text).hasMatch();
}

QString nameOf(OldEncoding encoding)
{
    switch (encoding) {
    case OldEncoding::Tcvn3:
        return QStringLiteral("TCVN3 (ABC)");
    case OldEncoding::Tcvn3Capitals:
        return QStringLiteral("TCVN3 (ABC), .VnTimeH");
    case OldEncoding::Vni:
        return QStringLiteral("VNI");
    case OldEncoding::Windows1258:
        break;
    }
    return QStringLiteral("Windows-1258");
}

} // namespace doithoai
