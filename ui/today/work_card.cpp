#include "ui/today/work_card.h"

#include "ui/today/work_words.h"
#include "ui/widgets/pieces.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace doithoai {

namespace {

/// A rule at the left in the colour of how pressing it is; the section's heading says the same in words.
QString cardStyle(Pressing pressing)
{
    const Theme theme = Theme::current();
    const QColor rule = pressing == Pressing::Later ? theme.border : theme.tone(work::tone(pressing)).text;
    return QStringLiteral("QFrame[role=\"card\"] { border-left: 4px solid %1; }"
                          "QFrame[role=\"card\"]:focus { border: 2px solid %2; border-left: 4px solid %1; }")
        .arg(rule.name(), theme.accent.name());
}

} // namespace

WorkCard::WorkCard(const WorkItem& item, Place place, bool mayAct, QWidget* parent)
    : QFrame(parent)
    , m_item(item)
{
    setProperty("role", QStringLiteral("card"));
    setStyleSheet(cardStyle(item.pressing));
    setFocusPolicy(Qt::StrongFocus);
    if (item.place != WorkPlace::None)
        setCursor(Qt::PointingHandCursor);
    setObjectName(QStringLiteral("work:%1:%2").arg(static_cast<int>(item.kind)).arg(static_cast<int>(item.pressing)));
    setAccessibleName(work::section(item.pressing) + QStringLiteral(": ") + work::heading(item));
    setAccessibleDescription(work::sentence(item));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 9, 12, 9);
    column->setSpacing(5);
    addHead(mayAct && place == Place::Main);
    if (const QString sentence = work::sentence(item); !sentence.isEmpty())
        column->addWidget(makeLabel(sentence, nullptr, Wrap::Yes));
    addCases(place, mayAct);
    if (mayAct && place == Place::Side) {
        if (const QString act = work::act(item, item.cases.size() == 1 ? &item.cases.front() : nullptr); !act.isEmpty()) {
            m_act = makeButton(act);
            m_act->setObjectName(QStringLiteral("act"));
            column->addWidget(m_act, 0, Qt::AlignLeft);
        }
    }
    if (const QString more = work::more(item); !more.isEmpty()) {
        m_more = makeButton(more + QStringLiteral(" →"), "link");
        m_more->setObjectName(QStringLiteral("more"));
        m_more->setAccessibleName(more);
        column->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &QPushButton::clicked, this, &WorkCard::listAsked);
    }
    if (m_act != nullptr)
        connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT actAsked(m_item.cases.size() == 1 ? 0 : -1); });
}

void WorkCard::addHead(bool mayAct)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* name = makeLabel(work::heading(m_item), "heading", Wrap::Yes);
    head->addWidget(name, 1);
    if (!m_item.article.isEmpty())
        head->addWidget(new Chip(m_item.article, Tone::Info), 0, Qt::AlignTop);
    const WorkCase* only = m_item.count == 1 && !m_item.cases.empty() ? &m_item.cases.front() : nullptr;
    const QString act = mayAct ? work::act(m_item, only) : QString();
    if (!act.isEmpty()) {
        m_act = makeButton(act, m_item.pressing == Pressing::Overdue || m_item.pressing == Pressing::Today ? "primary" : nullptr);
        m_act->setObjectName(QStringLiteral("act"));
        head->addWidget(m_act, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
}

void WorkCard::addCases(Place place, bool mayAct)
{
    if (m_item.cases.empty())
        return;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    const bool isMain = place == Place::Main;
    const bool hasCodes = m_item.kind != WorkKind::HoldSessions && m_item.kind != WorkKind::FinishTyping && m_item.kind != WorkKind::CollectReports
        && m_item.kind != WorkKind::CheckReports;
    const bool actsByCase = isMain && mayAct && m_item.count > 1
        && (m_item.place == WorkPlace::Sessions || m_item.place == WorkPlace::Escalations || m_item.kind == WorkKind::KeepPromise
            || m_item.kind == WorkKind::FinishTyping);
    int line = 0;
    for (size_t at = 0; at < m_item.cases.size(); ++at) {
        const WorkCase& one = m_item.cases[at];
        const QString words = work::words(m_item, one);
        auto* label = makeLabel(words, nullptr, Wrap::Yes);
        // A long petition takes two lines at most; the rest is on its page.
        constexpr int longest = 150;
        if (words.size() > longest) {
            label->setText(words.left(longest).trimmed() + QStringLiteral("…"));
            label->setToolTip(Qt::convertFromPlainText(words));
        }
        const QString chip = work::chip(m_item, one);
        const Tone tone = m_item.kind == WorkKind::AskSuperior ? Tone::Warning : work::tone(m_item.pressing);
        if (hasCodes) {
            auto* code = makeButton(one.code, "link");
            code->setAccessibleName(one.code + QStringLiteral(": ") + words + (chip.isEmpty() ? QString() : QStringLiteral(", ") + chip));
            connect(code, &QPushButton::clicked, this, [this, at] { Q_EMIT caseAsked(static_cast<int>(at)); });
            m_codes.append(code);
            grid->addWidget(code, line, 0, Qt::AlignTop | Qt::AlignLeft);
        }
        if (isMain) {
            grid->addWidget(label, line, 1, Qt::AlignTop);
            if (one.kind == CaseKind::Petition && !one.who.isEmpty())
                grid->addWidget(makeLabel(one.who, "muted", Wrap::Yes), line, 2, Qt::AlignTop);
            if (!chip.isEmpty())
                grid->addWidget(new Chip(chip, tone), line, 3, Qt::AlignTop | Qt::AlignRight);
            if (const QString act = actsByCase ? work::act(m_item, &one) : QString(); !act.isEmpty()) {
                auto* button = makeButton(act, "link");
                button->setAccessibleName(act + u' ' + one.code);
                connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT actAsked(static_cast<int>(at)); });
                grid->addWidget(button, line, 4, Qt::AlignTop);
            }
            ++line;
        } else {
            if (!chip.isEmpty())
                grid->addWidget(new Chip(chip, tone), line, 1, Qt::AlignTop | Qt::AlignRight);
            if (hasCodes) {
                grid->addWidget(label, line + 1, 0, 1, 2);
                line += 2;
            } else {
                grid->addWidget(label, line, 0);
                ++line;
            }
        }
    }
    if (isMain) {
        grid->setColumnStretch(1, 3);
        grid->setColumnStretch(2, m_item.place == WorkPlace::Petitions ? 1 : 0);
    } else {
        grid->setColumnStretch(0, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void WorkCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveAsked(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveAsked(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT listAsked();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void WorkCard::mouseReleaseEvent(QMouseEvent* event)
{
    // Where no list stands behind it, only its button acts: a stray click starts nothing.
    if (m_item.place != WorkPlace::None && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT listAsked();
}

} // namespace doithoai
