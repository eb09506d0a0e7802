#include "domain/text.h"

#include <QCollator>
#include <QLocale>

namespace doithoai::text {

QString stored(const QString& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    composed.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    return composed;
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
