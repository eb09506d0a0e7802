#include "ui/widgets/picker_editor.h"

#include "domain/text.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/typed_text.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace doithoai {

/// The choices that fit what is typed, in Vietnamese order of the list they came in.
class ChoiceListModel : public QAbstractListModel {
public:
    ChoiceListModel(const std::vector<Choice>& choices, QObject* parent)
        : QAbstractListModel(parent)
    {
        setChoices(choices);
    }

    void setChoices(const std::vector<Choice>& choices)
    {
        m_choices = choices;
        m_folded.clear();
        for (const Choice& choice : choices)
            m_folded.append(text::folded(QString(choice.name + u' ' + choice.code)));
        narrow({});
    }

    void narrow(const QString& typed)
    {
        beginResetModel();
        m_shown.clear();
        const QStringList words = text::folded(typed).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < m_folded.size(); ++i) {
            if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return m_folded[i].contains(word); }))
                m_shown.append(i);
        }
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Choice& choice = m_choices[static_cast<size_t>(m_shown[index.row()])];
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return choice.name;
        if (role == Qt::UserRole)
            return choice.code;
        return {};
    }

private:
    std::vector<Choice> m_choices;
    QStringList m_folded;
    QList<qsizetype> m_shown;
};

PickerEditor::PickerEditor(std::vector<Choice> choices, Holds holds, QWidget* parent)
    : FieldEditor(parent)
    , m_choices(std::move(choices))
    , m_holds(holds)
    , m_line(new QLineEdit)
    , m_completer(new QCompleter(this))
    , m_model(new ChoiceListModel(m_choices, this))
    , m_chosenColumn(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_chosenColumn->setSpacing(2);
    column->addLayout(m_chosenColumn);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(holds == Holds::One
                                   ? QCoreApplication::translate("PickerEditor", "Type a few letters, with or without marks")
                                   : QCoreApplication::translate("PickerEditor", "Add: type a few letters of the name"));
    typed::keepPlain(m_line, [this](const QString& sentence) { setProblem(sentence); });
    m_line->installEventFilter(this);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(9);
    m_completer->setWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_model->narrow(typed);
        if (m_model->rowCount() > 0)
            m_completer->complete();
        else
            m_completer->popup()->hide();
        Q_EMIT edited();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { take(index.data(Qt::UserRole).toString()); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_completer->popup()->isVisible())
            return;
        if (m_holds == Holds::Several && !m_line->text().trimmed().isEmpty()) {
            const QString code = codeOf(m_line->text());
            if (std::any_of(m_choices.begin(), m_choices.end(), [&](const Choice& c) { return c.code == code; }))
                take(code);
        }
        Q_EMIT finished();
    });
}

/// Down, Alt+Down and F4 open the whole list, as they do in every list to choose from.
bool PickerEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isReadOnly() && !m_completer->popup()->isVisible()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            m_model->narrow({});
            m_completer->complete();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

QString PickerEditor::nameOf(const QString& code) const
{
    for (const Choice& choice : m_choices) {
        if (choice.code == code)
            return choice.name;
    }
    return code;
}

QString PickerEditor::codeOf(const QString& typed) const
{
    const QString loose = text::loose(typed);
    for (const Choice& choice : m_choices) {
        if (text::loose(choice.name) == loose || text::loose(choice.code) == loose)
            return choice.code;
    }
    return typed.trimmed();
}

void PickerEditor::take(const QString& code)
{
    if (m_holds == Holds::One) {
        m_line->setText(nameOf(code));
        m_line->setCursorPosition(0);
    } else {
        if (!m_chosen.contains(code))
            m_chosen.append(code);
        m_line->clear();
        showChosen();
    }
    m_model->narrow({});
    Q_EMIT edited();
    Q_EMIT finished();
}

QString PickerEditor::text() const
{
    if (m_holds == Holds::One)
        return m_line->text().trimmed().isEmpty() ? QString() : codeOf(m_line->text());
    QStringList all = m_chosen;
    const QString typed = m_line->text().trimmed();
    if (!typed.isEmpty())
        all.append(codeOf(typed));
    return all.join(u',');
}

void PickerEditor::setText(const QString& text)
{
    if (m_holds == Holds::One) {
        m_line->setText(text.isEmpty() ? QString() : nameOf(text));
        m_line->setCursorPosition(0);
        return;
    }
    m_chosen = text.split(u',', Qt::SkipEmptyParts);
    m_line->clear();
    showChosen();
}

void PickerEditor::showChosen()
{
    while (QLayoutItem* item = m_chosenColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_holds == Holds::Several && m_chosen.isEmpty() && m_isReadOnly)
        m_chosenColumn->addWidget(makeLabel(QStringLiteral("—"), "muted"));
    for (const QString& code : std::as_const(m_chosen)) {
        auto* row = new QWidget;
        auto* columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->addWidget(makeLabel(nameOf(code), nullptr, Wrap::Yes), 1);
        if (!m_isReadOnly) {
            auto* remove = new QToolButton;
            remove->setIcon(icon(QStringLiteral("x"), Theme::current().muted));
            remove->setAccessibleName(QCoreApplication::translate("PickerEditor", "Take away: %1").arg(nameOf(code)));
            remove->setToolTip(remove->accessibleName());
            connect(remove, &QToolButton::clicked, this, [this, code] {
                m_chosen.removeAll(code);
                showChosen();
                Q_EMIT edited();
                Q_EMIT finished();
            });
            columns->addWidget(remove);
        }
        m_chosenColumn->addWidget(row);
    }
}

void PickerEditor::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    m_line->setReadOnly(isReadOnly);
    m_line->setVisible(m_holds == Holds::One || !isReadOnly);
    showChosen();
}

void PickerEditor::setChoices(const std::vector<Choice>& choices)
{
    const auto isSame = [](const Choice& a, const Choice& b) { return a.code == b.code && a.name == b.name; };
    if (std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), isSame))
        return;
    const bool isTyping = m_line->hasFocus();
    const QString chosen = text();
    m_choices = choices;
    m_model->setChoices(m_choices);
    // The name of what is picked may have changed; what somebody is typing is left alone.
    if (!isTyping)
        setText(chosen);
}

void PickerEditor::setName(const QString& name)
{
    m_name = name;
    m_line->setAccessibleName(name);
    m_completer->popup()->setAccessibleName(name);
}

QWidget* PickerEditor::control() const
{
    return m_line;
}

} // namespace doithoai
