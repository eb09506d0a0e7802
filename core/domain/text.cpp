#include "domain/text.h"

#include <QCollator>
#include <QLocale>

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

} // namespace

QString stored(const QString& text)
{
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

QString loose(QStringView text)
{
    QString result = folded(text);
    for (QChar& c : result) {
        if (c.category() == QChar::Punctuation_Dash)
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
