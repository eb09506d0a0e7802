#include "ui/help/help_window.h"

#include "ui/case_specs.h"
#include "ui/help/state_diagram.h"
#include "ui/language.h"
#include "ui/screen.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

namespace doithoai {

HelpWindow::HelpWindow(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_topics(helpTopics())
    , m_list(new QListWidget)
    , m_column(new QVBoxLayout)
{
    setWindowTitle(tr("Help"));
    setAccessibleName(tr("Help"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    columns->setSpacing(Theme::gap);
    m_list->setAccessibleName(tr("Topics of the help"));
    m_list->setMaximumWidth(250);
    m_list->setMinimumWidth(160);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const HelpTopic& topic : m_topics)
        m_list->addItem(topic.title);
    columns->addWidget(m_list, 1);
    auto* right = new QWidget;
    right->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(right, 4);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            show(m_topics[static_cast<size_t>(row)]);
    });
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(1120, room.width() - 20), std::min(720, room.height() - 20));
}

QString HelpWindow::topic() const
{
    return m_list->currentRow() < 0 ? QString() : m_topics[static_cast<size_t>(m_list->currentRow())].id;
}

void HelpWindow::showTopic(const QString& topic, const QString& state)
{
    m_state = state;
    for (size_t i = 0; i < m_topics.size(); ++i) {
        if (m_topics[i].id != topic)
            continue;
        m_list->setCurrentRow(static_cast<int>(i));
        show(m_topics[i]);
    }
    QDialog::show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void HelpWindow::show(const HelpTopic& topic)
{
    if (m_page != nullptr) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_diagram = nullptr;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 12);
    column->setSpacing(8);
    column->addWidget(makeLabel(topic.title, "title", Wrap::Yes));
    for (const HelpTopic::Part& part : topic.parts) {
        column->addSpacing(4);
        column->addWidget(makeLabel(part.heading, "heading", Wrap::Yes));
        for (const QString& sentence : part.sentences) {
            column->addWidget(makeLabel(sentence, nullptr, Wrap::Yes));
        }
    }
    m_waysRoom = new QVBoxLayout;
    if (topic.machine) {
        column->addSpacing(4);
        column->addWidget(makeLabel(tr("States and steps"), "heading", Wrap::Yes));
        column->addWidget(makeLabel(tr("Choose a state with the arrow keys or the mouse: the steps that lead out of it stand out. The state of the case you come from is filled."),
                                    "muted", Wrap::Yes));
        m_diagram = new StateDiagram;
        auto* frame = new QScrollArea;
        frame->setProperty("role", QStringLiteral("plain"));
        frame->setFrameShape(QFrame::NoFrame);
        frame->setWidgetResizable(true);
        frame->setFocusPolicy(Qt::NoFocus);
        frame->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        frame->setWidget(m_diagram);
        column->addWidget(frame);
        column->addLayout(m_waysRoom);
        const CaseKind kind = *topic.machine;
        connect(m_diagram, &StateDiagram::chosenChanged, this, [this, kind](const QString& state) { showWays(kind, state); });
        m_ways = nullptr;
        m_diagram->show(machineView(kind), m_state);
        frame->setFixedHeight(m_diagram->sizeHint().height() + 16);
    }
    column->addStretch(1);
    m_page = makeScrollingPage(content);
    m_column->addWidget(m_page);
}

void HelpWindow::showWays(CaseKind kind, const QString& state)
{
    if (m_ways != nullptr) {
        m_ways->hide();
        m_ways->deleteLater();
    }
    m_ways = new QWidget;
    auto* grid = new QGridLayout(m_ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    const MachineView machine = machineView(kind);
    const MachineView::State* from = machine.state(state);
    grid->addWidget(makeLabel(tr("From “%1”").arg(stateLabel(kind, state)), "heading", Wrap::Yes), 0, 0, 1, 3);
    int row = 1;
    for (const MachineView::Way& way : from->ways) {
        QStringList to;
        for (const QString& name : way.to)
            to.append(shortStateLabel(kind, name));
        QStringList guards;
        const Profile* profile = m_desk.office().profiles().nearest(m_desk.today());
        for (const QString& guard : way.guards) {
            const Rule rule = profile != nullptr ? profile->rule(guard) : Rule{};
            // The profile words its rules in Vietnamese; elsewhere their names stand for them.
            const QString words = presentLanguage() == QLatin1String("vi") && !rule.summary.isEmpty() ? rule.summary : guard;
            guards.append(rule.article.isEmpty() || rule.article == QStringLiteral("—") ? words : words + QStringLiteral(" (") + rule.article + u')');
        }
        guards.removeDuplicates();
        grid->addWidget(makeLabel(eventLabel(kind, way.event), nullptr, Wrap::Yes), row, 0, Qt::AlignTop);
        grid->addWidget(makeLabel(QStringLiteral("→ ") + to.join(QStringLiteral(" / ")), "muted", Wrap::Yes), row, 1, Qt::AlignTop);
        grid->addWidget(makeLabel(guards.join(QStringLiteral("; ")), "small", Wrap::Yes), row, 2, Qt::AlignTop);
        ++row;
    }
    if (from->ways.empty())
        grid->addWidget(makeLabel(tr("Nothing leads out of it: the case has ended."), "muted", Wrap::Yes), row, 0, 1, 3);
    m_waysRoom->addWidget(m_ways);
}

} // namespace doithoai
