#include "support/catch.h"

#include "domain/text.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace {

/// Folding as it is defined: taken apart from its marks, letter by letter.
QString takenApart(const QString& text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c == u'đ' || c == u'Đ' ? QChar(u'd') : c.toLower());
    }
    return result;
}

/// Storing as it is defined, for text without broken pairs.
QString joined(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || (c >= u'\u202A' && c <= u'\u202E')
            || (c >= u'\u2066' && c <= u'\u2069');
    });
    return plain.normalized(QString::NormalizationForm_C);
}

/// Each sign alone, between letters, and before and behind marks that could join it.
QStringList around(QChar c)
{
    return {QString(c), u'a' + QString(c) + u'Z', c + u"\u0323\u0302"_s, u"\u0301\u0327"_s + c, u"ế"_s + c + u"\u0323Đ"_s};
}

/// The signs of the first plane for which `ours` and `defined` differ, as numbers; at most ten.
template <class Ours, class Defined>
QStringList differing(Ours ours, Defined defined, bool (*isLeftOut)(QChar))
{
    QStringList found;
    for (char32_t code = 0; code <= 0xFFFF && found.size() < 10; ++code) {
        const QChar c(static_cast<char16_t>(code));
        if (c.isSurrogate() || isLeftOut(c))
            continue;
        const QStringList texts = around(c);
        for (const QString& text : texts) {
            if (ours(text) != defined(text))
                found.append(QString::number(code, 16));
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every sign folds and is stored as if the text were taken apart")
{
    CHECK(differing([](const QString& text) { return text::folded(text); }, takenApart, [](QChar) { return false; })
          == QStringList());
    const auto isNone = [](QChar c) { return c >= u'\uFFFE' || (c >= u'\uFDD0' && c <= u'\uFDEF'); };
    CHECK(differing([](const QString& text) { return text::stored(text); }, joined, isNone) == QStringList());
    CHECK(text::folded(u"\U0001F468 Đá \U00010400"_s) == takenApart(u"\U0001F468 Đá \U00010400"_s));
    CHECK(text::folded(u""_s).isEmpty());
}
