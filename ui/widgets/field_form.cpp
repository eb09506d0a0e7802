#include "ui/widgets/field_form.h"

#include "ui/widgets/pieces.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {
/// What is typed is kept within a second.
constexpr int keepAfterMs = 800;
constexpr int twoColumnsFrom = 560;
} // namespace

FieldForm::FieldForm(const std::vector<FieldSpec>& fields, const std::vector<Group>& groups, const EditorWorld& world,
                     QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_timer(new QTimer(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_timer->setSingleShot(true);
    m_timer->setInterval(keepAfterMs);
    connect(m_timer, &QTimer::timeout, this, [this] { flush(); });

    for (const Group& group : groups) {
        if (!group.heading.isEmpty())
            m_places.push_back({makeLabel(group.heading, "heading"), true, nullptr});
        for (const QString& key : group.keys) {
            const auto spec = std::find_if(fields.begin(), fields.end(), [&](const FieldSpec& f) { return f.key == key; });
            if (spec == fields.end())
                continue;
            Row row;
            row.spec = *spec;
            row.box = new QWidget;
            auto* column = new QVBoxLayout(row.box);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(3);
            QLabel* name = makeLabel(spec->label, "small", Wrap::Yes);
            row.editor = makeEditor(*spec, world);
            row.editor->setObjectName(QStringLiteral("field:") + key);
            row.editor->setName(spec->label);
            row.trouble = makeLabel({}, "trouble", Wrap::Yes);
            row.trouble->hide();
            row.name = name;
            name->setBuddy(row.editor->control());
            column->addWidget(name);
            column->addWidget(row.editor);
            column->addWidget(row.trouble);
            column->addStretch(1);
            connect(row.editor, &FieldEditor::edited, this, [this, key] {
                m_waiting.insert(key);
                // Counted from the first key that waits: who types without a pause is kept as well.
                if (!m_timer->isActive())
                    m_timer->start();
                Q_EMIT edited();
            });
            connect(row.editor, &FieldEditor::problemChanged, this, [this, key] { setTrouble(key, {}); });
            connect(row.editor, &FieldEditor::finished, this, [this, key] {
                m_waiting.remove(key);
                keep(key);
            });
            m_rows.insert(key, row);
            m_places.push_back({row.box, isWide(spec->kind), name});
        }
    }
    arrange(2);
}

FieldForm::~FieldForm()
{
    // An editor that loses the focus while the form goes says so: there is nobody left to hear it.
    for (const Row& row : std::as_const(m_rows))
        row.editor->disconnect(this);
}

void FieldForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (const Place& place : m_places) {
        if (place.isWide || columns == 1) {
            if (column != 0)
                ++row;
            column = 0;
            m_grid->addWidget(place.widget, row++, 0, 1, 2);
            continue;
        }
        m_grid->addWidget(place.widget, row, column);
        if (++column == columns) {
            column = 0;
            ++row;
        }
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < twoColumnsFrom ? 1 : 2);
    alignNames();
}

/// Of two fields side by side, one whose name takes two lines does not push its box below the other one.
void FieldForm::alignNames()
{
    const int room = (width() - m_grid->horizontalSpacing()) / 2;
    QLabel* left = nullptr;
    for (const Place& place : m_places) {
        if (place.name != nullptr) {
            place.name->setMinimumHeight(0);
            place.name->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        }
        if (place.isWide || m_columns == 1 || place.name == nullptr) {
            left = nullptr;
        } else if (left == nullptr) {
            left = place.name;
        } else {
            const int high = std::max(left->heightForWidth(room), place.name->heightForWidth(room));
            left->setMinimumHeight(high);
            place.name->setMinimumHeight(high);
            left = nullptr;
        }
    }
}

void FieldForm::keep(const QString& key)
{
    Row& row = m_rows[key];
    const QString text = row.editor->text();
    if (text == row.shown)
        return;
    row.shown = text;
    Q_EMIT kept(key, text);
}

void FieldForm::offer(const EditorWorld& world)
{
    for (const Row& row : std::as_const(m_rows))
        row.editor->setChoices(choicesOf(row.spec, world));
}

void FieldForm::flush()
{
    const QSet<QString> waiting = m_waiting;
    for (const QString& key : waiting) {
        // Each waits until it is its turn: keeping one shows the form anew, which leaves alone only what still waits.
        if (m_waiting.remove(key))
            keep(key);
    }
}

void FieldForm::show(const QMap<QString, QString>& values, const QSet<QString>& changeable)
{
    bool isStuck = false;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        const QString value = values.value(it.key());
        it->isChangeable = changeable.contains(it.key());
        it->editor->setReadOnly(!it->isChangeable);
        if (it->isGivenUp && it->isChangeable)
            setTrouble(it.key(), {});
        const bool isInTrouble = it->trouble->isVisibleTo(it->box) && !it->isGivenUp;
        const bool isTyping = m_waiting.contains(it.key()) || isInTrouble;
        const bool isSaidAlready = it->editor->text() == value;
        it->shown = value;
        it->stored = value;
        if (!isTyping && !isSaidAlready)
            it->editor->setText(value);
        isStuck = isStuck || (isInTrouble && !it->isChangeable);
    }
    if (isStuck)
        Q_EMIT stuck();
}

bool FieldForm::isChangeable(const QString& key) const
{
    return m_rows.value(key).isChangeable;
}

QString FieldForm::text(const QString& key) const
{
    return m_rows.contains(key) ? m_rows[key].editor->text() : QString();
}

QMap<QString, QString> FieldForm::texts() const
{
    QMap<QString, QString> all;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it)
        all.insert(it.key(), it->editor->text());
    return all;
}

void FieldForm::setText(const QString& key, const QString& text)
{
    if (m_rows.contains(key))
        m_rows[key].editor->setText(text);
}

void FieldForm::setTrouble(const QString& key, const QString& sentence)
{
    if (!m_rows.contains(key))
        return;
    Row& row = m_rows[key];
    row.isGivenUp = false;
    // What the editor itself cannot read stays said until it can.
    const QString said = sentence.isEmpty() ? row.editor->problem() : sentence;
    row.trouble->setText(said);
    row.trouble->setVisible(!said.isEmpty());
    row.editor->setTrouble(!said.isEmpty());
}

void FieldForm::clearTroubles()
{
    const QStringList keys = m_rows.keys();
    for (const QString& key : keys)
        setTrouble(key, {});
}

QMap<QString, FieldForm::Refused> FieldForm::refused() const
{
    QMap<QString, Refused> all;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (it->trouble->isVisibleTo(it->box) && it->editor->text() != it->stored)
            all.insert(it.key(), {it->editor->text(), it->trouble->text()});
    }
    return all;
}

void FieldForm::giveUp(const QString& key, const QString& sentence)
{
    if (!m_rows.contains(key))
        return;
    Row& row = m_rows[key];
    m_waiting.remove(key);
    row.shown = row.stored;
    row.editor->setText(row.stored);
    setTrouble(key, sentence);
    row.editor->setTrouble(false); // what stands in it now is right
    row.isGivenUp = true;
}

void FieldForm::leave()
{
    m_timer->stop();
    m_waiting.clear();
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        if (!it->trouble->isVisibleTo(it->box))
            continue;
        // Set before its words: an editor that could not read them still thinks so.
        it->editor->setText(it->stored);
        it->shown = it->stored;
        setTrouble(it.key(), {});
    }
}

void FieldForm::focus(const QString& key)
{
    if (m_rows.contains(key))
        m_rows[key].editor->control()->setFocus(Qt::OtherFocusReason);
}

void FieldForm::setLabelVisible(const QString& key, bool isVisible)
{
    if (m_rows.contains(key))
        m_rows[key].name->setVisible(isVisible);
}

void FieldForm::setFieldVisible(const QString& key, bool isVisible)
{
    if (m_rows.contains(key))
        m_rows[key].box->setVisible(isVisible);
}

FieldEditor* FieldForm::editor(const QString& key) const
{
    return m_rows.contains(key) ? m_rows[key].editor : nullptr;
}

} // namespace doithoai
