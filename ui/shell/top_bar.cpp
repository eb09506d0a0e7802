#include "ui/shell/top_bar.h"

#include "ui/edit_history.h"
#include "ui/widgets/pieces.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace doithoai {

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_search(new QLineEdit)
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_new(makeButton(tr("&New")))
    , m_menu(new QMenu(this))
{
    setProperty("role", QStringLiteral("top"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::margin, 7, Theme::margin, 7);
    row->setSpacing(8);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), Theme::current().muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(520);
    m_search->setMinimumWidth(120);
    m_search->setPlaceholderText(tr("Find sessions, petitions, people, papers…") + QStringLiteral("  (Ctrl+K)"));
    m_search->setAccessibleName(tr("Find everything"));
    for (QToolButton* inner : m_search->findChildren<QToolButton*>())
        inner->setAccessibleName(tr("Clear the search"));

    const auto prepare = [this](QToolButton* button, const QString& name, const QString& iconName, bool isUndo) {
        button->setIcon(icon(iconName, Theme::current().muted));
        button->setIconSize(QSize(18, 18));
        button->setObjectName(iconName);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, isUndo] { takeBack(isUndo); });
    };
    prepare(m_undo, tr("Undo"), QStringLiteral("undo"), true);
    prepare(m_redo, tr("Redo"), QStringLiteral("redo"), false);

    m_new->setObjectName(QStringLiteral("new"));
    m_new->setIcon(icon(QStringLiteral("plus"), Theme::current().onAccent));
    m_new->setProperty("role", QStringLiteral("primary"));
    m_new->setToolTip(tr("Add a session, a petition, an escalation (Ctrl+N)"));
    m_menu->setAccessibleName(tr("New"));
    for (const auto& [kind, name, iconName] :
         {std::tuple{CaseKind::Session, tr("A dialogue &session…"), QStringLiteral("session")},
          std::tuple{CaseKind::Petition, tr("A &petition…"), QStringLiteral("petition")},
          std::tuple{CaseKind::Escalation, tr("A dossier for the s&uperior…"), QStringLiteral("escalation")}}) {
        QAction* action = m_menu->addAction(icon(iconName, Theme::current().muted), name);
        action->setEnabled(desk.may(addingAct(kind)));
        connect(action, &QAction::triggered, this, [this, kind = kind] { Q_EMIT newAsked(kind); });
    }
    connect(m_new, &QPushButton::clicked, this, [this] { offerNew(); });
    m_new->setEnabled(desk.mayWrite());

    // The search takes what it may, and only then the gap.
    row->addWidget(m_search, 100);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_new);
    connect(&desk.edits(), &EditHistory::changed, this, [this] { showEdits(); });
    showEdits();
}

void TopBar::offerNew()
{
    m_menu->popup(m_new->mapToGlobal(QPoint(0, m_new->height() + 2)));
}

void TopBar::showEdits()
{
    const auto undo = m_desk.edits().toUndo();
    const auto redo = m_desk.edits().toRedo();
    m_undo->setEnabled(undo.has_value());
    m_redo->setEnabled(redo.has_value());
    const auto named = [](const EditHistory::Edit& edit) -> QString { return edit.label + QStringLiteral(" · ") + edit.code; };
    m_undo->setToolTip((undo ? tr("Undo: %1").arg(named(*undo)) : tr("Nothing to undo")) + QStringLiteral(" (Ctrl+Z)"));
    m_redo->setToolTip((redo ? tr("Redo: %1").arg(named(*redo)) : tr("Nothing to redo")) + QStringLiteral(" (Ctrl+Shift+Z)"));
    m_undo->setAccessibleName(undo ? tr("Undo: %1").arg(named(*undo)) : tr("Undo"));
    m_redo->setAccessibleName(redo ? tr("Redo: %1").arg(named(*redo)) : tr("Redo"));
}

void TopBar::takeBack(bool isUndo)
{
    EditHistory& edits = m_desk.edits();
    const auto edit = isUndo ? edits.toUndo() : edits.toRedo();
    if (!edit)
        return;
    const QString name = edit->label + QStringLiteral(" · ") + edit->code;
    const Outcome<StepDone> done = isUndo ? edits.undo(m_desk.office(), m_desk.actor()) : edits.redo(m_desk.office(), m_desk.actor());
    if (done)
        m_desk.say(isUndo ? tr("Undone: %1.").arg(name) : tr("Done again: %1.").arg(name), Tone::Info);
    else if (done.error().error.trouble == Trouble::Storage)
        m_desk.say(sentenceOf(done.error()), Tone::Bad);
    else
        m_desk.say(tr("%1 can no longer be changed back; it stays as it is. %2").arg(name, sentenceOf(done.error())), Tone::Warning);
}

} // namespace doithoai
