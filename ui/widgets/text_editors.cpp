#include "ui/widgets/text_editors.h"

#include "domain/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/typed_text.h"

#include <QAbstractTextDocumentLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStyle>
#include <QWheelEvent>
#include <algorithm>
#include <functional>

namespace doithoai {

namespace {

void fill(QWidget* editor, QWidget* control)
{
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    editor->setFocusProxy(control);
}

/// A choice that the wheel does not change by chance while the page is scrolled.
class CalmBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// A text without any form: what is pasted or dropped becomes plain words, or is refused whole.
class PlainArea : public QPlainTextEdit {
public:
    std::function<void(const QString& sentence)> refused; ///< hears what became of a paste, where it is not plain

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override { return source != nullptr; }

    void insertFromMimeData(const QMimeData* source) override
    {
        const QString words = typed::wordsOf(*source);
        const QTextCursor cursor = textCursor();
        const qsizetype after = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart()) + words.size();
        if (words.isEmpty())
            refused(typed::noWordsSentence());
        else if (after > typed::longest)
            refused(typed::tooLongSentence(after));
        else if (const auto turned = typed::fromOldFont(words)) {
            insertPlainText(typed::manyLines(*turned));
            refused(typed::oldFontSentence());
        } else
            insertPlainText(typed::manyLines(words));
    }
};

} // namespace

LineEditor::LineEditor(QWidget* parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
{
    fill(this, m_line);
    typed::keepPlain(m_line, [this](const QString& sentence) { setProblem(sentence); });
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] { Q_EMIT finished(); });
}

QString LineEditor::text() const
{
    return text::stored(m_line->text()).trimmed();
}

void LineEditor::setText(const QString& text)
{
    setProblem({});
    // What the case has is shown whole, however long it is.
    m_line->setMaxLength(static_cast<int>(std::max(typed::longestLine, text.size())));
    m_line->setText(text);
    m_line->setCursorPosition(0);
    m_line->setToolTip(plainTip(text)); // a long line is read whole without moving in it
}

void LineEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

void LineEditor::setName(const QString& name)
{
    m_line->setAccessibleName(name);
}

QWidget* LineEditor::control() const
{
    return m_line;
}

NumberEditor::NumberEditor(QWidget* parent)
    : LineEditor(parent)
{
    m_line->setValidator(new QIntValidator(0, 9'999'999, m_line));
}

LongTextEditor::LongTextEditor(QWidget* parent)
    : FieldEditor(parent)
{
    auto* area = new PlainArea;
    area->refused = [this](const QString& sentence) { setProblem(sentence); };
    m_edit = area;
    fill(this, m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    fitHeight();
    // The size of this document is counted in lines, as they are wrapped.
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fitHeight(); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        // Whoever changes it but the program itself typed: what is dropped here, or dragged away, brings no focus.
        if (m_isSetting)
            return;
        setProblem({});
        Q_EMIT edited();
    });
}

void LongTextEditor::setLines(int atLeast)
{
    m_lines = atLeast;
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    const int wrapped = static_cast<int>(std::min(m_edit->document()->size().height(), 10.0));
    const int lines = std::clamp(wrapped, m_edit->isReadOnly() ? 1 : m_lines, 10);
    const int height = m_edit->fontMetrics().lineSpacing() * lines + 22;
    if (height != m_edit->height() || m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

bool LongTextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT finished();
    return FieldEditor::eventFilter(watched, event);
}

QString LongTextEditor::text() const
{
    return text::stored(m_edit->toPlainText()).trimmed();
}

void LongTextEditor::setText(const QString& text)
{
    setProblem({});
    if (m_edit->toPlainText() == text)
        return;
    m_isSetting = true;
    m_edit->setPlainText(text);
    m_isSetting = false;
}

void LongTextEditor::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    fitHeight();
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void LongTextEditor::setName(const QString& name)
{
    m_edit->setAccessibleName(name);
}

QWidget* LongTextEditor::control() const
{
    return m_edit;
}

ChoiceEditor::ChoiceEditor(const std::vector<Choice>& choices, QWidget* parent)
    : FieldEditor(parent)
    , m_box(new CalmBox)
{
    fill(this, m_box);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    ChoiceEditor::setChoices(choices);
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT finished();
    });
}

void ChoiceEditor::setChoices(const std::vector<Choice>& choices)
{
    const QString chosen = m_box->currentData().toString();
    m_box->clear();
    m_box->addItem(QStringLiteral("—"), QString());
    for (const Choice& choice : choices)
        m_box->addItem(choice.name, choice.code);
    if (!chosen.isEmpty())
        ChoiceEditor::setText(chosen);
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setText(const QString& text)
{
    int place = m_box->findData(text);
    if (place < 0) {
        // A word that the list no longer has is still the case's own.
        m_box->addItem(text, text);
        place = m_box->count() - 1;
    }
    m_box->setCurrentIndex(place);
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void ChoiceEditor::setName(const QString& name)
{
    m_box->setAccessibleName(name);
}

QWidget* ChoiceEditor::control() const
{
    return m_box;
}

} // namespace doithoai
