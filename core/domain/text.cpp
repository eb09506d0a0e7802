#include "domain/text.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>
#include <array>

namespace doithoai::text {

namespace {

/// Signs that turn the order of what follows: with them a name reads as another one. Vietnamese needs none of them.
bool turnsOrder(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

/// Half of a pair that lacks the other half, and the code points that are no characters: no file format takes them.
bool isNoCharacter(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c == u'\uFFFE' || c == u'\uFFFF' || (c >= u'\uFDD0' && c <= u'\uFDEF');
}

/// True for the signs of which storing changes none, whatever stands beside them: what can be typed on one line, and the
/// letters with their marks of Latin, Vietnamese ones with them.
bool staysAsItIs(QChar c)
{
    return (c >= u' ' && c <= u'~') || (c >= u'\u00A0' && c <= u'\u024F') || (c >= u'\u1E00' && c <= u'\u1EFF');
}

/// Any text folded: its letters taken apart from their marks.
QString foldedWhole(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'đ' || c == u'Đ')
            result.append(u'd');
        else
            result.append(c.toLower());
    }
    return result;
}

/// The Latin letters and common signs that fold to one letter each, whatever stands beside them, worked out once: taking
/// apart each text of a long table costs more than writing it down.
class FoldedLetters {
public:
    FoldedLetters()
    {
        constexpr std::pair<char16_t, char16_t> ranges[] = {{u'\x01', u'\u024F'}, {u'\u1E00', u'\u1EFF'}, {u'\u2000', u'\u206F'}};
        for (const auto& [first, last] : ranges) {
            for (char16_t c = first; c <= last; ++c) {
                const QString alone = foldedWhole(QStringView(&c, 1));
                m_letters[c] = alone.size() == 1 ? alone.front().unicode() : u'\0';
            }
        }
    }

    /// 0 for a sign that is not among them.
    char16_t of(QChar c) const { return c.unicode() < m_letters.size() ? m_letters[c.unicode()] : u'\0'; }

private:
    std::array<char16_t, 0x2070> m_letters{};
};

} // namespace

QString stored(const QString& text)
{
    if (std::ranges::all_of(text, staysAsItIs))
        return text;
    QString plain = text;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (isNoCharacter(plain, i))
            plain[i] = QChar::ReplacementCharacter;
    }
    // What is taken out goes before the marks join their letters, so that they join over it.
    plain.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || turnsOrder(c);
    });
    return plain.normalized(QString::NormalizationForm_C);
}

QString folded(QStringView text)
{
    static const FoldedLetters letters;
    QString result(text.size(), Qt::Uninitialized);
    QChar* next = result.data();
    for (const QChar c : text) {
        const char16_t letter = letters.of(c);
        if (letter == 0)
            return foldedWhole(text);
        *next++ = letter;
    }
    return result;
}

QString loose(QStringView text)
{
    QString result = folded(text);
    for (QChar& c : result) {
        if (c > u'~' && c.category() == QChar::Punctuation_Dash)
            c = u'-';
    }
    result.replace(QStringLiteral(" - "), QStringLiteral("-"));
    result.replace(QStringLiteral("- "), QStringLiteral("-"));
    result.replace(QStringLiteral(" -"), QStringLiteral("-"));
    return result.simplified();
}

int compare(const QString& a, const QString& b)
{
    static const QCollator collator = [] {
        QCollator c(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        c.setCaseSensitivity(Qt::CaseInsensitive);
        return c;
    }();
    return collator.compare(a, b);
}

} // namespace doithoai::text
