#include "ui/lists/several_actions.h"

#include "ui/case_specs.h"
#include "ui/event_dialog.h"
#include "ui/lists/set_fields_dialog.h"
#include "ui/papers/paper_work.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QMenu>

namespace doithoai {

namespace {
/// More than these are judged one by one only when they are acted on.
constexpr int mostJudged = 60;
constexpr int mostButtons = 2;
constexpr int widthForButtons = 460;

QStringList fieldsForSeveral(CaseKind kind)
{
    if (kind != CaseKind::Petition)
        return {};
    return {QStringLiteral("unit"), QStringLiteral("dueOn"), QStringLiteral("sector"), QStringLiteral("urgency")};
}

} // namespace

SeveralActions::SeveralActions(Desk& desk, CaseKind kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_line(new QHBoxLayout(this))
    , m_why(makeLabel({}, "muted", Wrap::Yes))
    , m_more(makeButton(tr("&More")))
    , m_menu(new QMenu(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(6);
    m_more->setProperty("menu", true);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setMenu(m_menu);
    m_menu->setAccessibleName(tr("More"));
    m_line->addWidget(m_more);
    m_line->addWidget(m_why, 1);
    m_line->addStretch(0);
    clear();
}

void SeveralActions::clear()
{
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_menu->clear();
    m_more->hide();
    m_why->hide();
}

void SeveralActions::offerNothing(const QString& why)
{
    clear();
    m_codes.clear();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

QStringList SeveralActions::commonEvents(const QStringList& codes) const
{
    QStringList offered;
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), mostJudged); ++i) {
        const auto steps = m_desk.office().nextSteps(codes[i], m_desk.today());
        QStringList events;
        if (steps) {
            for (const NextStep& step : *steps) {
                if (!isOnlyByOtherCase(m_kind, step.event))
                    events.append(step.event);
            }
        }
        if (i == 0)
            offered = events;
        else
            offered.removeIf([&](const QString& event) { return !events.contains(event); });
        if (offered.isEmpty())
            break;
    }
    // What usually follows stands first.
    if (const Result<CaseSnapshot> first = snapshotOf(m_desk.office(), m_kind, codes.value(0))) {
        const QString usual = usualEvent(m_kind, first->state);
        if (offered.removeOne(usual))
            offered.prepend(usual);
    }
    return offered;
}

QStringList SeveralActions::changeableFields(const QStringList& codes) const
{
    QStringList keys = fieldsForSeveral(m_kind);
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), mostJudged) && !keys.isEmpty(); ++i) {
        const Result<PetitionCase> petition = m_desk.office().petition(PetitionCode{codes[i]});
        if (!petition)
            return {};
        const CaseSnapshot snapshot = snapshotOf(*petition);
        keys.removeIf([&](const QString& key) { return !mayChangeField(fieldOfKind(m_kind, key), snapshot, petition->session); });
    }
    return keys;
}

void SeveralActions::addPapers(const QStringList& codes)
{
    if (m_kind != CaseKind::Petition)
        return;
    bool isFirst = true;
    for (const PaperForm& form : paperForms()) {
        if (form.about != PaperSubject::Petitions)
            continue;
        if (isFirst && !m_menu->isEmpty())
            m_menu->addSeparator();
        isFirst = false;
        QAction* print = m_menu->addAction(tr("Print: %1…").arg(labelOf(form)));
        print->setData(QString(QStringLiteral("print:") + QLatin1String(form.name)));
        connect(print, &QAction::triggered, this, [this, codes, paper = &form] { printForAll(m_desk, *paper, codes, this); });
    }
}

void SeveralActions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_isWide != (width() > widthForButtons))
        offer(m_codes);
}

void SeveralActions::offer(const QStringList& codes)
{
    clear();
    m_codes = codes;
    m_isWide = width() > widthForButtons;
    if (codes.isEmpty() || !m_desk.mayWrite())
        return;
    const QStringList events = commonEvents(codes);
    const Result<CaseSnapshot> leading = snapshotOf(m_desk.office(), m_kind, codes.front());
    const QString usual = leading ? usualEvent(m_kind, leading->state) : QString();
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QString& event = events[i];
        const QString name = eventLabel(m_kind, event);
        const auto run = [this, codes, event] { runEvent(m_desk, m_kind, codes, event, this); };
        if (i < mostButtons && m_isWide) {
            QPushButton* button = makeButton(name, event == usual ? "primary" : nullptr);
            button->setProperty("event", event);
            connect(button, &QPushButton::clicked, this, run);
            m_line->insertWidget(static_cast<int>(m_buttons.size()), button);
            m_buttons.append(button);
        } else {
            QAction* action = m_menu->addAction(name + QStringLiteral("…"));
            action->setData(event);
            connect(action, &QAction::triggered, this, run);
        }
    }
    const QStringList fields = changeableFields(codes);
    if (!fields.isEmpty()) {
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        QAction* change = m_menu->addAction(tr("Change unit, deadline, sector, urgency…"));
        change->setData(QStringLiteral("set"));
        connect(change, &QAction::triggered, this, [this, codes, fields] {
            SetFieldsDialog dialog(m_desk, m_kind, codes, fields, this);
            dialog.exec();
        });
    }
    addPapers(codes);
    m_more->setVisible(!m_menu->isEmpty());
    if (events.isEmpty() && codes.size() > 1) {
        m_why->setText(tr("The chosen ones have no step in common."));
        m_why->show();
    }
}

} // namespace doithoai
