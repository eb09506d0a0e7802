#include "domain/text.h"
#include "ui/papers/paper_sheet.h"
#include "ui/widgets/typed_text.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextBlock>

namespace doithoai {

namespace {

constexpr int margin = 3; ///< between the frame and the words, in pixels

} // namespace

SheetWords::SheetWords(const QString& label, QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(label);
    setPlaceholderText(label + QStringLiteral(" …"));
    document()->setDocumentMargin(margin);
    showColours();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { Q_EMIT grew(); });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isPutting)
            return;
        if (!m_isOwn) {
            m_isOwn = true;
            showColours();
        }
        Q_EMIT typed();
    });
}

/// The page is white in a dark window too; what is to be written has a warm ground, what the program proposes is paler.
void SheetWords::showColours()
{
    setStyleSheet(QStringLiteral("QTextEdit { background: #fffbea; color: %1; border: 1px dashed #b79b3c; border-radius: 2px; padding: 0px; "
                                 "selection-background-color: #1f5c7a; selection-color: #ffffff; font-family: 'Liberation Serif'; font-size: %2px; }"
                                 "QTextEdit:focus { border: 1px solid #1f5c7a; background: #fffef6; }")
                      .arg(m_isOwn ? QStringLiteral("#000000") : QStringLiteral("#4d5a63"), QString::number(m_letters)));
}

void SheetWords::put(const QString& text, bool isOwn)
{
    if (words() == text && m_isOwn == isOwn)
        return;
    m_isPutting = true;
    setPlainText(text);
    m_isPutting = false;
    if (m_isOwn != isOwn) {
        m_isOwn = isOwn;
        showColours();
    }
    m_lines = {};
}

QString SheetWords::words() const
{
    return text::stored(toPlainText());
}

void SheetWords::fit(const Paragraph& like, double dotsPerInch)
{
    const int letters = std::max(6, qRound(like.size / 72 * dotsPerInch));
    QTextBlockFormat lines;
    const auto pixels = [dotsPerInch](double points) { return points / 72 * dotsPerInch; };
    lines.setLineHeight(pixels(like.pitch), QTextBlockFormat::FixedHeight);
    lines.setTextIndent(like.firstLine / 25.4 * dotsPerInch);
    lines.setBottomMargin(pixels(like.after));
    lines.setAlignment(Qt::AlignJustify);
    if (lines == m_lines && letters == m_letters)
        return;
    m_isPutting = true;
    m_lines = lines;
    if (letters != m_letters) {
        m_letters = letters;
        showColours();
        ensurePolished();
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.setBlockFormat(lines);
    m_isPutting = false;
}

int SheetWords::heightOf(int width)
{
    // The document must know its width before it can tell its height.
    if (document()->textWidth() != width - 2)
        document()->setTextWidth(width - 2);
    return std::max(qRound(document()->size().height()) + 2, fontMetrics().height() + 2 * margin + 4);
}

bool SheetWords::canInsertFromMimeData(const QMimeData* source) const
{
    return source != nullptr;
}

void SheetWords::insertFromMimeData(const QMimeData* source)
{
    const QString pasted = typed::wordsOf(*source);
    const qsizetype after = document()->characterCount() + pasted.size();
    if (pasted.isEmpty())
        Q_EMIT refused(typed::noWordsSentence());
    else if (after > typed::longest)
        Q_EMIT refused(typed::tooLongSentence(after));
    else
        textCursor().insertText(typed::manyLines(pasted));
}

void SheetWords::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace doithoai
