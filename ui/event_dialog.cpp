#include "ui/event_dialog.h"

#include "domain/dates.h"
#include "services/name_viewing.h"
#include "services/numbers_at_hand.h"
#include "ui/form_draft.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

namespace {
const QString dayKey = QStringLiteral("~day"); ///< of a draft
} // namespace

EventDialog::EventDialog(Desk& desk, CaseKind kind, const QStringList& codes, const QString& event, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_codes(codes)
    , m_event(event)
    , m_spec(specOfEvent(kind, event))
    , m_timer(new QTimer(this))
{
    if (Result<CaseSnapshot> loaded = snapshotOf(desk.office(), kind, codes.value(0)))
        m_case = *loaded;
    const QString title = eventLabel(kind, event);
    setWindowTitle(title);
    setAccessibleName(title);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    outer->setSpacing(Theme::gap);
    outer->addWidget(makeLabel(title, "title", Wrap::Yes));
    outer->addWidget(makeLabel(codes.size() == 1 ? codes.value(0) + QStringLiteral(" · ") + stateLabel(kind, m_case.state)
                                                 : tr("For %1 cases: %2").arg(codes.size()).arg(codes.join(QStringLiteral(", "))),
                               "muted", Wrap::Yes));

    auto* inner = new QWidget;
    inner->setProperty("role", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(Theme::gap);

    QStringList keys;
    for (const FieldSpec& key : m_spec.keys)
        keys.append(key.key);
    m_form = new FieldForm(m_spec.keys, {{QString(), keys}}, world());
    column->addWidget(m_form);

    auto* dayName = makeLabel(tr("&Effective day"), "small");
    m_day = new DayEditor(DayEditor::Holds::Day);
    m_day->setObjectName(QStringLiteral("effectiveDay"));
    m_day->setName(tr("Effective day"));
    m_day->setText(desk.today().toString(Qt::ISODate));
    m_day->setMaximumWidth(220);
    dayName->setBuddy(m_day->control());
    auto* dayColumn = new QVBoxLayout;
    dayColumn->setSpacing(3);
    dayColumn->addWidget(dayName);
    dayColumn->addWidget(m_day);
    m_dayTrouble = makeLabel({}, "trouble", Wrap::Yes);
    m_dayTrouble->hide();
    dayColumn->addWidget(m_dayTrouble);
    connect(m_day, &FieldEditor::problemChanged, m_timer, qOverload<>(&QTimer::start));
    column->addLayout(dayColumn);

    if (m_spec.wantsReason) {
        auto* reasonName = makeLabel(tr("&Reason"), "small");
        m_reason = new LongTextEditor;
        m_reason->setObjectName(QStringLiteral("reason"));
        m_reason->setName(tr("Reason"));
        reasonName->setBuddy(m_reason->control());
        auto* reasonColumn = new QVBoxLayout;
        reasonColumn->setSpacing(3);
        reasonColumn->addWidget(reasonName);
        reasonColumn->addWidget(m_reason);
        column->addLayout(reasonColumn);
        connect(m_reason, &FieldEditor::edited, m_timer, qOverload<>(&QTimer::start));
    }

    m_summary = makeLabel({}, "heading", Wrap::Yes);
    column->addWidget(m_summary);
    m_findings = new FindingList(FindingList::Reasons::EnteredHere);
    column->addWidget(m_findings);
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("plain"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll, 1);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton* cancel = makeButton(tr("&Cancel"));
    m_ok = makeButton(title, "primary");
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setToolTip(QStringLiteral("Ctrl+Enter"));
    m_ok->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    outer->addLayout(buttons);

    prefill();
    QMap<QString, FieldEditor*> others{{dayKey, m_day}};
    if (m_reason != nullptr)
        others.insert(QStringLiteral("~reason"), m_reason);
    m_draft = new FormDraft(desk, QStringLiteral("event:%1:%2").arg(event, codes.join(u',')), m_form, others, this);
    m_draft->watchReasons(m_findings);
    // Who takes the words up again on another day does the step on that day, unless the day itself was typed.
    m_draft->followNow(keys + QStringList{dayKey});
    if (m_draft->bringBack())
        outer->insertWidget(2, m_draft->makeNote());
    outer->insertWidget(outer->count() - 1, m_draft->makeTroubleLine());
    m_timer->setSingleShot(true);
    m_timer->setInterval(150);
    connect(m_timer, &QTimer::timeout, this, [this] { judge(); });
    connect(m_form, &FieldForm::edited, m_timer, qOverload<>(&QTimer::start));
    connect(m_day, &FieldEditor::edited, m_timer, qOverload<>(&QTimer::start));
    connect(m_findings, &FindingList::reasonsChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_findings, &FindingList::linkFollowed, this, [this](const Finding& finding) {
        if (canMend(finding)) {
            focusFinding(finding);
        } else {
            m_fieldWanted = finding.field;
            reject();
        }
    });
    connect(m_ok, &QPushButton::clicked, this, [this] { accept(); });
    connect(cancel, &QPushButton::clicked, this, [this] { this->cancel(); });

    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1200, 760);
    resize(std::min(700, room.width() - 20), std::min(660, room.height() - 20));
    setMinimumSize(280, 200);
    judge();
}

EditorWorld EventDialog::world() const
{
    EditorWorld world = worldOf(m_desk);
    if (!m_case.session.isEmpty()) {
        if (Result<SessionCase> session = m_desk.office().session(SessionCode{m_case.session})) {
            for (const PetitionOnRecord& p : session->petitions) {
                if (!m_codes.contains(p.petition.code.text))
                    world.petitions.emplace_back(p.petition.code.text, asListed(m_desk.office(), p.petition).content.left(90).simplified());
            }
        }
    }
    return world;
}

void EventDialog::prefill()
{
    QSet<QString> all;
    QMap<QString, QString> values;
    for (const FieldSpec& key : m_spec.keys) {
        all.insert(key.key);
        const QString kept = m_spec.fieldOfKey.value(key.key);
        // Of several cases each keeps what it has: only what is the same for all is typed here.
        values.insert(key.key, m_codes.size() == 1 && !kept.isEmpty() ? m_case.values.value(kept) : QString());
    }
    if (m_event == QLatin1String("answer") && values.value(QStringLiteral("answer")).isEmpty())
        values.insert(QStringLiteral("answer"), m_codes.size() == 1 ? m_case.values.value(QStringLiteral("draftReply")) : QString());
    // The day of a session that was is the planned one, unless somebody says otherwise.
    if (m_kind == CaseKind::Session && m_event == QLatin1String("open") && values.value(QStringLiteral("actualStart")).isEmpty())
        values.insert(QStringLiteral("actualStart"), m_case.values.value(QStringLiteral("plannedStart")));
    // What a paper that went out has said already is not typed again; of several cases what all of them say.
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const auto numbers = numbersAtHand(m_desk.office(), m_codes[i], m_event);
        for (auto it = values.begin(); numbers && it != values.end(); ++it) {
            if (i == 0 && numbers->contains(it.key()))
                *it = numbers->value(it.key());
            else if (i > 0 && m_codes.size() > 1 && !it->isEmpty() && numbers->value(it.key()) != *it)
                it->clear();
        }
    }
    m_form->show(values, all);
    m_prefilled = values;
}

void EventDialog::give(const QMap<QString, QString>& texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_form->setText(it.key(), it.value());
    judge();
}

Act EventDialog::act() const
{
    Act act;
    if (const auto day = dates::parseDay(m_day->text()))
        act.on = *day;
    if (m_reason != nullptr)
        act.reason = m_reason->text();
    act.justifications = m_findings->justifications();
    const QMap<QString, QString> texts = m_form->texts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString kept = m_spec.fieldOfKey.value(it.key());
        const bool isAsBefore = m_codes.size() == 1 && !kept.isEmpty() && it.value() == m_case.values.value(kept);
        if (!it.value().isEmpty() || (!isAsBefore && m_codes.size() == 1 && !kept.isEmpty()))
            act.data.insert(it.key(), it.value());
    }
    return act;
}

void EventDialog::judge()
{
    std::vector<Finding> all;
    bool isAllowed = true;
    m_form->clearTroubles();
    const bool isNoDay = !m_day->text().isEmpty() && !dates::parseDay(m_day->text());
    isAllowed = !isNoDay;
    m_day->setTrouble(isNoDay);
    m_dayTrouble->setText(m_day->problem());
    m_dayTrouble->setVisible(!m_day->problem().isEmpty());
    const Act asked = act();
    for (const QString& code : std::as_const(m_codes)) {
        const Result<NextStep> answer = m_desk.office().rehearse(code, m_event, asked, m_desk.today());
        if (!answer) {
            Finding trouble;
            trouble.rule = QStringLiteral("input");
            trouble.article = QStringLiteral("—");
            trouble.message = answer.error().message;
            all.push_back(trouble);
            isAllowed = false;
            continue;
        }
        isAllowed = isAllowed && answer->isAllowed;
        for (Finding finding : answer->findings) {
            const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Finding& f) {
                return f.rule == finding.rule && (f.message == finding.message || f.message.endsWith(finding.message));
            });
            if (isKnown)
                continue;
            if (m_codes.size() > 1)
                finding.message = code + QStringLiteral(": ") + finding.message;
            all.push_back(finding);
        }
    }
    showFindings(all);
    m_ok->setEnabled(isAllowed);
}

void EventDialog::showFindings(const std::vector<Finding>& findings)
{
    m_summary->setText(summaryOf(findings));
    m_findings->show(findings, [this](const Finding& finding) {
        if (finding.strength == Strength::Justified)
            return QString();
        if (canMend(finding))
            return finding.field.isEmpty() ? QString() : tr("Fill in");
        return finding.field.isEmpty() || m_codes.size() > 1 ? QString() : linkWords(finding);
    });
}

bool EventDialog::canMend(const Finding& finding) const
{
    if (finding.rule == QLatin1String("reason"))
        return m_reason != nullptr;
    if (finding.strength == Strength::Justified)
        return true;
    if (m_form->has(finding.field))
        return true;
    return !m_spec.fieldOfKey.key(finding.field).isEmpty() && !finding.field.isEmpty();
}

void EventDialog::focusFinding(const Finding& finding)
{
    const QString key = m_form->has(finding.field) ? finding.field : m_spec.fieldOfKey.key(finding.field);
    if (finding.rule == QLatin1String("reason") && m_reason != nullptr)
        m_reason->control()->setFocus(Qt::OtherFocusReason);
    else if (!key.isEmpty())
        m_form->focus(key);
    else
        m_findings->focusReason(finding.rule);
}

void EventDialog::done(int result)
{
    if (m_draft->settle())
        QDialog::done(result);
    else
        m_fieldWanted.clear();
}

void EventDialog::cancel()
{
    if (m_draft->mayLeave())
        reject();
}

void EventDialog::closeEvent(QCloseEvent* event)
{
    event->ignore();
    cancel();
}

void EventDialog::keyPressEvent(QKeyEvent* event)
{
    // Escape is a cancel like any other: it asks before much is thrown away.
    if (event->matches(QKeySequence::Cancel))
        cancel();
    else
        QDialog::keyPressEvent(event);
}

void EventDialog::accept()
{
    judge();
    if (!m_ok->isEnabled())
        return;
    const Act asked = act();
    QStringList left;
    std::vector<Finding> refused;
    int done = 0;
    for (const QString& code : std::as_const(m_codes)) {
        const Outcome<StepDone> outcome = m_desk.office().apply(code, m_event, asked, m_desk.actor());
        if (outcome) {
            ++done;
            continue;
        }
        left.append(code);
        for (Finding finding : outcome.error().findings) {
            finding.message = m_codes.size() > 1 ? code + QStringLiteral(": ") + finding.message : finding.message;
            refused.push_back(finding);
        }
        if (outcome.error().findings.empty()) {
            Finding trouble;
            trouble.article = QStringLiteral("—");
            trouble.message = outcome.error().error.message;
            refused.push_back(trouble);
        }
    }
    if (left.isEmpty()) {
        m_desk.say(m_codes.size() == 1 ? tr("%1: %2.").arg(m_codes.first(), eventLabel(m_kind, m_event))
                                       : tr("%1 cases: %2.").arg(done).arg(eventLabel(m_kind, m_event)),
                   Tone::Good);
        m_draft->drop();
        QDialog::accept();
        return;
    }
    // What was refused stays open with what was typed.
    m_codes = left;
    showFindings(refused);
    m_ok->setEnabled(false);
}

QString runEvent(Desk& desk, CaseKind kind, const QStringList& codes, const QString& event, QWidget* parent,
                 const Finding* first)
{
    EventDialog dialog(desk, kind, codes, event, parent);
    if (first != nullptr)
        dialog.focusFinding(*first);
    dialog.exec();
    return dialog.fieldWanted();
}

} // namespace doithoai
