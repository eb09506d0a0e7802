#include "ui/directory/directory_dialog.h"

#include "ui/prompter.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace doithoai {

DirectoryDialog::DirectoryDialog(Desk& desk, const Content& content, ActOf act, QWidget* parent, Explain explain)
    : QDialog(parent)
    , m_desk(desk)
    , m_act(std::move(act))
    , m_explain(std::move(explain))
    , m_form(new FieldForm(content.fields, content.groups, worldOf(desk)))
    , m_note(makeLabel({}, "muted", Wrap::Yes))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_ok(makeButton(content.okText, "primary"))
{
    setWindowTitle(content.title);
    setAccessibleName(content.title);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(content.title, "title", Wrap::Yes));

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(Theme::gap);
    if (!content.note.isEmpty())
        column->addWidget(makeLabel(content.note, "muted", Wrap::Yes));
    QSet<QString> changeable;
    for (const FieldSpec& field : content.fields) {
        if (!content.fixed.contains(field.key))
            changeable.insert(field.key);
    }
    m_form->show(content.values, changeable);
    column->addWidget(m_form);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    column->addWidget(m_note);
    column->addStretch(1);
    outer->addWidget(makeScrollingPage(inner), 1);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    outer->addWidget(m_trouble);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_ok->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] { reject(); });
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_form, &FieldForm::edited, this, [this] { judge(); });
    connect(m_form, &FieldForm::kept, this, [this] { judge(); });

    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    const int height = content.fields.size() > 5 ? 640 : 440;
    resize(std::min(700, room.width() - 20), std::min(height, room.height() - 20));
    setMinimumSize(280, 200);
    QStringList keys;
    for (const FieldForm::Group& group : content.groups)
        keys += group.keys;
    const auto first = std::ranges::find_if(keys, [&](const QString& key) { return changeable.contains(key); });
    m_atFirst = m_form->texts();
    m_form->focus(first == keys.end() ? QString() : *first);
    judge();
    // An empty form says nothing of what is missing before a word was typed; the button waits.
    m_trouble->hide();
}

void DirectoryDialog::judge()
{
    const QMap<QString, QString> texts = m_form->texts();
    const auto act = m_act(texts);
    const Result<void> done = act ? m_desk.office().change(*act, m_desk.actor(), true) : tl::unexpected(act.error());
    m_ok->setEnabled(done.has_value());
    m_trouble->setText(done ? QString() : done.error().message);
    m_trouble->setVisible(!done);
    const QString more = m_explain ? m_explain(texts) : QString();
    m_note->setText(more);
    m_note->setVisible(!more.isEmpty());
}

void DirectoryDialog::reject()
{
    if (m_form->texts() == m_atFirst || mayLose(m_desk))
        QDialog::reject();
}

void DirectoryDialog::accept()
{
    const auto act = m_act(m_form->texts());
    const Result<void> done = act ? m_desk.office().change(*act, m_desk.actor()) : tl::unexpected(act.error());
    if (done) {
        QDialog::accept();
        return;
    }
    m_trouble->setText(done.error().message);
    m_trouble->show();
}

} // namespace doithoai
