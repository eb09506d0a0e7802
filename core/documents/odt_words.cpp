#include "documents/odt_content.h"

namespace doithoai {

namespace {

/// Whether XML 1.0 can hold it.
bool isWritable(char32_t letter)
{
    return letter == U'\t' || letter == U'\n' || (letter >= 0x20 && letter <= 0xD7FF) || (letter >= 0xE000 && letter <= 0xFFFD)
        || (letter >= 0x10000 && letter <= 0x10FFFF);
}

void append(QString& xml, char32_t letter)
{
    switch (letter) {
    case U'&':
        xml += QLatin1String("&amp;");
        break;
    case U'<':
        xml += QLatin1String("&lt;");
        break;
    case U'>':
        xml += QLatin1String("&gt;");
        break;
    case U'"':
        xml += QLatin1String("&quot;");
        break;
    default:
        if (isWritable(letter))
            xml += QString::fromUcs4(&letter, 1);
    }
}

} // namespace

QString odtEscaped(const QString& text)
{
    QString xml;
    const auto letters = text.toUcs4();
    for (const char32_t letter : letters)
        append(xml, letter);
    return xml;
}

QString odtWords(const std::vector<Run>& runs, OdtStyles& styles)
{
    QString xml;
    bool isAfterBlank = true; // blanks at the beginning and after another one are lost unless they are named
    for (const Run& run : runs) {
        const QString style = styles.words(run);
        if (!style.isEmpty())
            xml += QStringLiteral("<text:span text:style-name=\"") + style + QStringLiteral("\">");
        const auto letters = run.text.toUcs4();
        for (const char32_t letter : letters) {
            if (letter == U'\n' || letter == 0x2028 || letter == 0x2029)
                xml += QLatin1String("<text:line-break/>");
            else if (letter == U'\t')
                xml += QLatin1String("<text:tab/>");
            else if (letter == U' ' && isAfterBlank)
                xml += QLatin1String("<text:s/>");
            else
                append(xml, letter);
            isAfterBlank = letter == U' ' || letter == U'\n' || letter == U'\t';
        }
        if (!style.isEmpty())
            xml += QLatin1String("</text:span>");
    }
    return xml;
}

} // namespace doithoai
