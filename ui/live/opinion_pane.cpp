#include "ui/live/opinion_pane.h"

#include "domain/labels.h"
#include "services/speaking_order.h"
#include "ui/event_dialog.h"
#include "ui/live/live_style.h"
#include "ui/live/live_text.h"
#include "ui/live/queue_pane.h"
#include "ui/prompter.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString k(const char* key)
{
    return QString::fromLatin1(key);
}

QWidget* makeField(const QString& label, const QString& keys, QWidget* editor, QWidget* buddy)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(makeKeyedLabel(label, keys, buddy));
    column->addWidget(editor);
    return box;
}

} // namespace

OpinionPane::OpinionPane(Desk& desk, LiveNotes& notes, QWidget* parent)
    : Card({}, parent)
    , m_desk(desk)
    , m_notes(notes)
    , m_title(makeLabel({}, "heading", Wrap::Yes))
    , m_unit(makeLabel({}, "muted", Wrap::Yes))
    , m_state(new Chip)
    , m_none(new EmptyState(tr("No opinion is in hand"), tr("F2 takes somebody new. Ctrl+J leads to the speaking order.")))
    , m_body(new QWidget)
    , m_content(new LiveText(2))
    , m_agreedBox(new QFrame)
    , m_agreed(makeLabel({}, nullptr, Wrap::Yes))
    , m_answer(new LiveText(5))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
    , m_findings(new FindingList(FindingList::Reasons::EnteredHere))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column()->addLayout(head);
    column()->addWidget(m_unit);
    column()->addWidget(m_none, 1);
    column()->addWidget(m_body, 1);

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    m_content->setObjectName(k("liveContent"));
    m_content->setAccessibleName(tr("What is said") + QStringLiteral(" (Ctrl+1)"));
    body->addWidget(makeField(tr("What is said"), k("Ctrl+1"), m_content, m_content));

    m_agreedBox->setProperty("role", k("agreed"));
    auto* agreed = new QHBoxLayout(m_agreedBox);
    agreed->setContentsMargins(10, 7, 10, 7);
    agreed->setSpacing(8);
    agreed->addWidget(m_agreed, 1);
    agreed->addWidget(makeKeyCap(k("F4")), 0, Qt::AlignTop);
    agreed->addWidget(makeLabel(tr("takes it over"), "small"), 0, Qt::AlignTop);
    m_agreed->setObjectName(k("liveAgreed"));
    body->addWidget(m_agreedBox);
    body->addWidget(makeAnswer());
    body->addWidget(makePromise());
    // What a rule said stands before the keys, where one looks next.
    m_trouble->setObjectName(k("liveTrouble"));
    body->addWidget(m_trouble);
    m_findings->setObjectName(k("liveFindings"));
    body->addWidget(m_findings);
    body->addWidget(makeClasses());
    body->addStretch(1);
    m_trouble->hide();
    m_findings->hide();

    for (const auto& [key, text] : {std::pair{"content", m_content}, std::pair{"answer", m_answer}}) {
        text->setProperty("liveField", k(key));
        connect(text, &LiveText::typed, this, [this, key = k(key), text] { noteOf(key, text->words()); });
    }
    connect(m_findings, &FindingList::linkFollowed, this, [this](const Finding& finding) {
        if (finding.rule == QLatin1String("in-session"))
            Q_EMIT sessionStepWanted();
        else if (m_values.contains(finding.field) && findChild<QWidget*>(k("live:") + finding.field) == nullptr
                 && finding.field != QLatin1String("content") && finding.field != QLatin1String("answer"))
            Q_EMIT caseWanted(m_code);
        else
            focusField(finding.field);
    });
}

QWidget* OpinionPane::makeAnswer()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const EditorWorld world = worldOf(m_desk);
    m_respondent = new PickerEditor(choicesOf(fieldOfKind(CaseKind::Petition, k("respondent")), world), PickerEditor::Holds::One);
    bind(k("respondent"), m_respondent);
    m_kind = new ChoiceEditor(choicesOf(fieldOfKind(CaseKind::Petition, k("answerKind")), world));
    bind(k("answerKind"), m_kind);
    m_onBehalf = new QCheckBox(tr("On behalf of the c&hair"));
    m_onBehalf->setObjectName(k("live:onBehalfOfChair"));
    m_onBehalf->setProperty("liveField", k("onBehalfOfChair"));
    connect(m_onBehalf, &QCheckBox::toggled, this, [this](bool isOn) {
        noteOf(k("onBehalfOfChair"), isOn ? k("yes") : QString());
    });
    m_respondent->setName(tr("Who answers") + QStringLiteral(" (Ctrl+2)"));
    m_kind->setName(tr("Kind of answer"));
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(makeField(tr("Who answers"), k("Ctrl+2"), m_respondent, m_respondent->control()), 3);
    who->addWidget(makeField(tr("Kind of answer"), {}, m_kind, m_kind->control()), 2);
    column->addLayout(who);

    m_answer->setObjectName(k("liveAnswer"));
    m_answer->setAccessibleName(tr("The answer") + QStringLiteral(" (Ctrl+3)"));
    m_answer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(makeField(tr("The answer"), k("Ctrl+3"), m_answer, m_answer), 1);
    return box;
}

QWidget* OpinionPane::makePromise()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_hasPromise = new QCheckBox(tr("With a promise"));
    m_hasPromise->setObjectName(k("liveHasPromise"));
    m_hasPromise->setAccessibleName(tr("With a promise") + QStringLiteral(" (F3)"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_hasPromise);
    line->addWidget(makeKeyCap(k("F3")));
    line->addStretch(1);
    line->addWidget(m_onBehalf);
    column->addLayout(line);

    m_promiseBox = new QWidget;
    auto* rows = new QVBoxLayout(m_promiseBox);
    rows->setContentsMargins(22, 0, 0, 0);
    rows->setSpacing(5);
    m_promise = new LineEditor;
    bind(k("promise"), m_promise);
    m_promise->setName(tr("What is promised"));
    m_promiseOwner = new PickerEditor(choicesOf(fieldOfKind(CaseKind::Petition, k("promiseOwner")), worldOf(m_desk)),
                                      PickerEditor::Holds::One);
    bind(k("promiseOwner"), m_promiseOwner);
    m_promiseOwner->setName(tr("Who keeps it"));
    m_promiseDay = new DayEditor(DayEditor::Holds::Day);
    bind(k("promiseDue"), m_promiseDay);
    m_promiseDay->setName(tr("Until when"));
    rows->addWidget(makeField(tr("What is promised"), {}, m_promise, m_promise->control()));
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(makeField(tr("Who keeps it"), {}, m_promiseOwner, m_promiseOwner->control()), 3);
    below->addWidget(makeField(tr("Until when"), {}, m_promiseDay, m_promiseDay->control()), 2);
    rows->addLayout(below);
    column->addWidget(m_promiseBox);
    connect(m_hasPromise, &QCheckBox::clicked, this, [this](bool isOn) {
        if (isOn || !hasPromiseWords()) {
            m_promiseBox->setVisible(isOn);
            if (isOn)
                m_promise->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
        const Prompter::Question question{tr("Promise"), tr("Give up the promise “%1”?").arg(m_promise->text()), {},
                                          tr("Give it up"), tr("Keep it")};
        if (!m_desk.prompter().confirm(question)) {
            m_hasPromise->setChecked(true);
            return;
        }
        for (FieldEditor* editor : std::initializer_list<FieldEditor*>{m_promise, m_promiseOwner, m_promiseDay})
            editor->setText({});
        for (const char* key : {"promise", "promiseOwner", "promiseDue"})
            noteOf(k(key), {});
        m_promiseBox->hide();
    });
    return box;
}

QWidget* OpinionPane::makeClasses()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [event, keys, role] : {std::tuple{"answer", "F5", "primary"}, std::tuple{"defer", "F6", ""},
                                            std::tuple{"note", "F7", ""}}) {
        auto* button = new KeyButton(eventLabel(CaseKind::Petition, k(event)), k(keys), *role ? role : nullptr);
        button->setObjectName(k("live:") + k(event));
        connect(button, &QPushButton::clicked, this, [this, event = k(event)] { take(event); });
        m_classes.insert(k(event), button);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(6);
    m_more = makeButton(tr("Other steps"));
    m_more->setObjectName(k("liveMore"));
    m_more->setProperty("menu", true);
    m_more->setAccessibleName(tr("Other steps") + QStringLiteral(" (F10)"));
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(tr("Other steps"));
    connect(m_more, &QPushButton::clicked, this, [this] { offerOtherSteps(); });
    auto* more = new QHBoxLayout;
    more->setSpacing(6);
    more->addWidget(m_more);
    more->addWidget(makeKeyCap(k("F10")));
    m_foot->addLayout(more);
    m_foot->setAlignment(more, Qt::AlignTop);
    column->addLayout(m_foot);
    return box;
}

void OpinionPane::bind(const QString& key, FieldEditor* editor)
{
    editor->setObjectName(k("live:") + key);
    editor->control()->setObjectName(k("live:") + key + k(":control"));
    editor->setProperty("liveField", key);
    connect(editor, &FieldEditor::edited, this, [this, key, editor] { noteOf(key, editor->text()); });
}

QString OpinionPane::offered(const QString& key) const
{
    if (key != QLatin1String("respondent") || !m_isOpen)
        return {};
    // Who answered last is at hand, at first the chair.
    const PetitionOnRecord* last = nullptr;
    for (const PetitionOnRecord& record : m_session.petitions) {
        if (record.petition.respondent.isEmpty() || record.steps.empty())
            continue;
        if (last == nullptr || record.steps.back().seq > last->steps.back().seq)
            last = &record;
    }
    return last != nullptr ? last->petition.respondent : m_session.session.chair.text;
}

QString OpinionPane::shown(const QString& key) const
{
    if (m_notes.has(m_code.text, key))
        return m_notes.words(m_code.text, key);
    const QString own = m_values.value(key);
    return own.isEmpty() ? offered(key) : own;
}

void OpinionPane::noteOf(const QString& key, const QString& words)
{
    if (m_isFilling || m_code.isEmpty())
        return;
    const QString own = m_values.value(key);
    const bool isAsBefore = words == (own.isEmpty() ? offered(key) : own);
    m_notes.note(m_code.text, key, isAsBefore ? QString() : words);
    Q_EMIT typed();
}

void OpinionPane::show(const SessionCase& session, const PetitionCode& petition)
{
    const bool isOther = petition != m_code;
    m_session = session;
    m_code = petition;
    const PetitionOnRecord* record = nullptr;
    for (const PetitionOnRecord& one : session.petitions) {
        if (one.petition.code == petition)
            record = &one;
    }
    m_none->setVisible(record == nullptr);
    m_body->setVisible(record != nullptr);
    m_state->setVisible(record != nullptr);
    if (isOther) {
        showTrouble({});
        m_findings->show({}, {});
        m_findings->hide();
    }
    if (record == nullptr) {
        m_code = {};
        m_title->setText(tr("Opinion in hand"));
        m_unit->hide();
        return;
    }
    m_petition = record->petition;
    m_values = snapshotOf(PetitionCase{record->petition, record->steps, session.session, {}, 0}).values;
    m_isOpen = isUnheard(m_petition.state);
    QString who = shortNumber(m_code) + QStringLiteral(" · ") + petitionerWords(m_petition);
    m_title->setText(who);
    QStringList below;
    if (!m_petition.address.isEmpty())
        below.append(m_petition.address);
    if (!m_petition.unit.isEmpty())
        below.append(tr("prepared by %1").arg(m_desk.office().directory().unitName(m_petition.unit)));
    m_unit->setText(below.join(QStringLiteral(" · ")));
    m_unit->setVisible(!below.isEmpty());
    m_state->set(shortStateLabel(CaseKind::Petition, nameOf(m_petition.state)), stateTone(CaseKind::Petition, nameOf(m_petition.state)));
    const bool hasAgreed = m_isOpen && !m_petition.draftReply.trimmed().isEmpty();
    m_agreedBox->setVisible(hasAgreed);
    m_agreed->setText((m_petition.state == PetitionState::Agreed ? tr("Agreed reply: %1") : tr("Draft reply, not agreed: %1"))
                          .arg(m_petition.draftReply.left(700).simplified()));
    offerRespondents();
    fillEditors();
    showSteps();
}

void OpinionPane::offerRespondents()
{
    std::vector<Choice> all = choicesOf(fieldOfKind(CaseKind::Petition, k("respondent")), worldOf(m_desk));
    QStringList first;
    std::vector<std::pair<qint64, QString>> recent;
    for (const PetitionOnRecord& record : m_session.petitions) {
        if (!record.petition.respondent.isEmpty() && !record.steps.empty())
            recent.emplace_back(-record.steps.back().seq, record.petition.respondent);
    }
    std::ranges::sort(recent);
    for (const auto& [seq, respondent] : recent)
        first.append(respondent);
    first.append(m_session.session.chair.text);
    for (const PostCode& post : m_session.session.coChairs)
        first.append(post.text);
    for (const QString& guest : m_session.session.invited.split(u'\n', Qt::SkipEmptyParts)) {
        first.append(guest.trimmed());
        if (std::ranges::none_of(all, [&](const Choice& c) { return c.code == guest.trimmed() || c.name == guest.trimmed(); }))
            all.push_back({guest.trimmed(), guest.trimmed()});
    }
    const auto rank = [&first](const Choice& choice) {
        const qsizetype at = first.indexOf(choice.code);
        return at < 0 ? first.size() : at;
    };
    std::ranges::stable_sort(all, [&](const Choice& a, const Choice& b) { return rank(a) < rank(b); });
    m_respondent->setChoices(std::move(all));
}

void OpinionPane::fillEditors()
{
    m_isFilling = true;
    const bool mayWrite = m_desk.may(acts::speakingOrder);
    m_content->setWords(shown(k("content")));
    m_answer->setWords(shown(k("answer")));
    const std::pair<const char*, FieldEditor*> editors[] = {{"respondent", m_respondent}, {"answerKind", m_kind},
                                                            {"promise", m_promise}, {"promiseOwner", m_promiseOwner},
                                                            {"promiseDue", m_promiseDay}};
    for (const auto& [key, editor] : editors) {
        const QString wanted = shown(k(key));
        if (editor->text() != wanted)
            editor->setText(wanted);
        editor->setReadOnly(!m_isOpen || !mayWrite);
    }
    m_onBehalf->setChecked(shown(k("onBehalfOfChair")) == QLatin1String("yes"));
    m_onBehalf->setEnabled(m_isOpen && mayWrite);
    m_answer->setReadOnly(!m_isOpen || !mayWrite);
    const CaseSnapshot snapshot{CaseKind::Petition, m_code.text, nameOf(m_petition.state), m_session.session.code.text, {}, {}};
    m_content->setReadOnly(!mayWrite
                           || !mayChangeField(fieldOfKind(CaseKind::Petition, k("content")), snapshot, m_session.session));
    if (hasPromiseWords())
        m_hasPromise->setChecked(true);
    else if (!m_promiseBox->isAncestorOf(focusWidget()) && !m_hasPromise->hasFocus())
        m_hasPromise->setChecked(false);
    m_promiseBox->setVisible(m_hasPromise->isChecked());
    m_hasPromise->setEnabled(m_isOpen && mayWrite);
    m_isFilling = false;
}

bool OpinionPane::hasPromiseWords() const
{
    return !shown(k("promise")).isEmpty() || !shown(k("promiseOwner")).isEmpty() || !shown(k("promiseDue")).isEmpty();
}

void OpinionPane::showSteps()
{
    const Result<std::vector<NextStep>> steps = m_desk.office().nextSteps(m_code.text, m_desk.today());
    m_menu->clear();
    for (KeyButton* button : std::as_const(m_classes))
        button->setEnabled(false);
    if (!steps) {
        showTrouble(steps.error().message);
        return;
    }
    for (const NextStep& step : *steps) {
        if (KeyButton* button = m_classes.value(step.event))
            button->setEnabled(m_desk.may(acts::speakingOrder));
        if (isOnlyByOtherCase(CaseKind::Petition, step.event))
            continue;
        QAction* action = m_menu->addAction(eventLabel(CaseKind::Petition, step.event) + QStringLiteral("…"));
        action->setData(step.event);
        connect(action, &QAction::triggered, this, [this, event = step.event] {
            if (!keepContent())
                return;
            const PetitionState before = m_petition.state;
            const PetitionCode code = m_code;
            runEvent(m_desk, CaseKind::Petition, {code.text}, event, this);
            const auto after = m_desk.office().petition(code);
            if (after && after->petition.state != before)
                Q_EMIT classGiven(code, event);
        });
    }
    m_more->setEnabled(!m_menu->isEmpty() && m_desk.may(acts::speakingOrder));
}

void OpinionPane::setPhrases(const std::vector<Phrase>& phrases)
{
    m_content->setPhrases(phrases);
    m_answer->setPhrases(phrases);
}

void OpinionPane::togglePromise()
{
    if (!m_hasPromise->isEnabled() || m_code.isEmpty())
        return;
    const bool isInside = m_promiseBox->isAncestorOf(focusWidget());
    if (m_hasPromise->isChecked() && !isInside) {
        m_promise->control()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_hasPromise->click();
    if (!m_hasPromise->isChecked())
        m_answer->setFocus(Qt::ShortcutFocusReason);
}

void OpinionPane::showTrouble(const QString& sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void OpinionPane::offerOtherSteps()
{
    if (m_code.isEmpty() || m_menu->isEmpty() || !m_more->isEnabled())
        return;
    m_menu->setActiveAction(m_menu->actions().first());
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void OpinionPane::focusField(const QString& key)
{
    if (m_code.isEmpty())
        return;
    if (key == QLatin1String("content") || (key.isEmpty() && m_answer->isReadOnly())) {
        m_content->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (key.startsWith(QLatin1String("promise"))) {
        m_hasPromise->setChecked(true);
        m_promiseBox->show();
    }
    if (auto* editor = findChild<FieldEditor*>(k("live:") + key))
        editor->control()->setFocus(Qt::ShortcutFocusReason);
    else
        m_answer->setFocus(Qt::ShortcutFocusReason);
}

} // namespace doithoai
