#include "ui/widgets/typed_text.h"

#include "domain/text.h"
#include "exchange/old_encoding.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>

namespace doithoai::typed {

namespace {

constexpr qsizetype laidOutAtOnce = 5'000;

QString brokenAtBlanks(const QString& line)
{
    QString broken;
    broken.reserve(line.size() + line.size() / laidOutAtOnce + 1);
    qsizetype from = 0;
    while (line.size() - from > laidOutAtOnce) {
        qsizetype end = line.lastIndexOf(u' ', from + laidOutAtOnce);
        const bool hasBlank = end > from;
        if (!hasBlank) {
            end = from + laidOutAtOnce;
            // Never between a letter and its mark, nor inside a surrogate pair.
            while (end < line.size() && (line[end].isMark() || line[end].isLowSurrogate()))
                ++end;
        }
        broken += QStringView(line).mid(from, end - from);
        broken += u'\n';
        from = hasBlank ? end + 1 : end;
    }
    return broken + QStringView(line).mid(from);
}

/// The words of a page without its tags. It is never handed to an HTML reader: that one opens files and draws tables.
QString withoutTags(const QString& html)
{
    QString words;
    bool isInTag = false;
    for (const QChar c : html) {
        if (c == u'<') {
            isInTag = true;
            words += u' ';
        } else if (c == u'>') {
            isInTag = false;
        } else if (!isInTag) {
            words += c;
        }
    }
    const std::pair<const char*, QChar> entities[] = {{"&nbsp;", u' '}, {"&lt;", u'<'}, {"&gt;", u'>'}, {"&quot;", u'"'}, {"&amp;", u'&'}};
    for (const auto& [name, letter] : entities)
        words.replace(QLatin1String(name), QString(letter));
    return words.simplified();
}

} // namespace

QString oneLine(const QString& text)
{
    QString line = text;
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar& c : line) {
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text::stored(line);
}

QString manyLines(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : plain) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
    }
    plain = text::stored(plain);
    QStringList lines = plain.split(u'\n');
    for (QString& line : lines) {
        if (line.size() > laidOutAtOnce)
            line = brokenAtBlanks(line);
    }
    return lines.join(u'\n');
}

QString wordsOf(const QMimeData& source)
{
    if (source.hasText() && !source.text().isEmpty())
        return source.text();
    return source.hasHtml() ? withoutTags(source.html()) : QString();
}

std::optional<QString> fromOldFont(const QString& text)
{
    return text.size() > longest ? std::nullopt : doithoai::fromOldFont(text);
}

QString oldFontSentence()
{
    return QCoreApplication::translate("TypedText", "The pasted words were written in an old font (TCVN3 or VNI) and were turned into Unicode. "
                                                    "Read them over; Ctrl+Z takes them back.");
}

QString tooLongSentence(qsizetype characters)
{
    const QLocale locale;
    return QCoreApplication::translate("TypedText", "The pasted text would make %1 characters; a field takes at most %2. Nothing was pasted, and what "
                                                    "stood here is unchanged. Paste it in parts, or keep it as a file beside the case.")
        .arg(locale.toString(static_cast<qlonglong>(characters)), locale.toString(static_cast<qlonglong>(longest)));
}

QString noWordsSentence()
{
    return QCoreApplication::translate("TypedText", "The clipboard holds no words, only a picture or a file. Nothing was pasted, and what stood here "
                                                    "is unchanged.");
}

void keepPlain(QLineEdit* line, const std::function<void(const QString& sentence)>& problem)
{
    line->setMaxLength(longestLine);
    const auto length = std::make_shared<qsizetype>(0);
    QObject::connect(line, &QLineEdit::textChanged, line, [length](const QString& now) {
        if (now.size() < *length)
            *length = now.size();
    });
    QObject::connect(line, &QLineEdit::textEdited, line, [line, problem, length](const QString& typedNow) {
        const bool isFull = typedNow.size() >= longestLine;
        problem(isFull ? QCoreApplication::translate("TypedText", "This line takes at most %1 characters: what was more than that was not taken. Put "
                                                                  "longer words into a field of several lines.")
                             .arg(QLocale().toString(static_cast<qlonglong>(longestLine)))
                       : QString());
        // A key brings one letter; more at once was pasted.
        const bool isPasted = typedNow.size() > *length + 3;
        *length = typedNow.size();
        const auto turned = isPasted ? fromOldFont(typedNow) : std::nullopt;
        const QString plain = oneLine(turned.value_or(typedNow));
        if (turned)
            problem(oldFontSentence());
        if (plain == typedNow)
            return;
        const qsizetype cursor = turned ? plain.size() : oneLine(typedNow.left(line->cursorPosition())).size();
        line->setText(plain);
        line->setCursorPosition(static_cast<int>(cursor));
    });
}

} // namespace doithoai::typed
