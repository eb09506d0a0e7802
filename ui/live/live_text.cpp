#include "ui/live/live_text.h"

#include "domain/text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTimer>

namespace doithoai {

namespace {

/// A line this long takes seconds to lay out at each key. Nobody writes one; some programs copy a whole document as one.
constexpr qsizetype longestLine = 20'000;

/// With more letters than this, reading all of them at every key would hold the keys up.
constexpr int manyLetters = 100'000;

/// Breaks overlong lines at a blank. Every word stays.
QString withShortLines(const QString& words)
{
    QString broken = words;
    qsizetype start = 0;
    while (start < broken.size()) {
        qsizetype end = broken.indexOf(u'\n', start);
        if (end < 0)
            end = broken.size();
        if (end - start <= longestLine) {
            start = end + 1;
            continue;
        }
        const qsizetype blank = broken.lastIndexOf(u' ', start + 2000);
        if (blank > start) {
            broken[blank] = u'\n';
            start = blank + 1;
        } else {
            // No blank in sight: the line stays whole as far as the next one.
            const qsizetype next = broken.indexOf(u' ', start + 2000);
            if (next < 0 || next >= end) {
                start = end + 1;
                continue;
            }
            broken[next] = u'\n';
            start = next + 1;
        }
    }
    return broken;
}

} // namespace

LiveText::LiveText(int lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
    , m_late(new QTimer(this))
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_late->setSingleShot(true);
    m_late->setInterval(200);
    connect(m_late, &QTimer::timeout, this, [this] { Q_EMIT typed(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        if (document()->characterCount() < manyLetters)
            Q_EMIT typed();
        else if (!m_late->isActive())
            m_late->start();
    });
}

QString LiveText::words() const
{
    return text::stored(toPlainText());
}

void LiveText::setWords(const QString& words)
{
    if (this->words() == words)
        return;
    m_isSetting = true;
    setPlainText(words);
    moveCursor(QTextCursor::End);
    m_isSetting = false;
}

void LiveText::setLines(int lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    updateGeometry();
}

QSize LiveText::sizeHint() const
{
    return {300, fontMetrics().lineSpacing() * m_lines + 24};
}

QSize LiveText::minimumSizeHint() const
{
    return {120, fontMetrics().lineSpacing() * std::min(m_lines, 2) + 24};
}

bool LiveText::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && expand()) {
            key->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool LiveText::expand()
{
    QTextCursor cursor = textCursor();
    if (isReadOnly() || cursor.hasSelection())
        return false;
    const auto found = expansionAt(cursor.block().text(), cursor.positionInBlock(), m_phrases);
    if (!found)
        return false;
    const int start = cursor.block().position() + static_cast<int>(found->from);
    cursor.setPosition(start);
    cursor.setPosition(start + static_cast<int>(found->length), QTextCursor::KeepAnchor);
    cursor.insertText(found->words);
    setTextCursor(cursor);
    return true;
}

bool LiveText::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void LiveText::insertFromMimeData(const QMimeData* source)
{
    QString words = source->text();
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    words.replace(u'\r', u'\n');
    words.replace(QChar::LineSeparator, u'\n');
    words.replace(QChar::ParagraphSeparator, u'\n');
    words.remove(QChar::ObjectReplacementCharacter);
    insertPlainText(withShortLines(text::stored(words)));
    ensureCursorVisible();
}

} // namespace doithoai
