// What the pane of the opinion in hand is made of, from top to bottom.
#include "ui/live/opinion_pane.h"

#include "ui/live/live_style.h"
#include "ui/live/live_text.h"
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

QString named(const char* name)
{
    return QString::fromLatin1(name);
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
    , m_answer(new LiveText(linesOfAnswer))
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
    m_content->setObjectName(named("liveContent"));
    m_content->setAccessibleName(tr("What is said") + QStringLiteral(" (Ctrl+1)"));
    body->addWidget(makeField(tr("What is said"), named("Ctrl+1"), m_content, m_content));

    m_agreedBox->setProperty("role", named("agreed"));
    auto* agreed = new QHBoxLayout(m_agreedBox);
    agreed->setContentsMargins(10, 7, 10, 7);
    agreed->setSpacing(8);
    agreed->addWidget(m_agreed, 1);
    agreed->addWidget(makeKeyCap(named("F4")), 0, Qt::AlignTop);
    agreed->addWidget(makeLabel(tr("takes it over"), "small"), 0, Qt::AlignTop);
    m_agreed->setObjectName(named("liveAgreed"));
    body->addWidget(m_agreedBox);
    body->addWidget(makeAnswer());
    body->addWidget(makePromise());
    // What a rule said stands before the keys, where one looks next.
    m_trouble->setObjectName(named("liveTrouble"));
    body->addWidget(m_trouble);
    m_findings->setObjectName(named("liveFindings"));
    body->addWidget(m_findings);
    body->addWidget(makeClasses());
    body->addStretch(1);
    m_trouble->hide();
    m_findings->hide();

    for (const auto& [key, text] : {std::pair{"content", m_content}, std::pair{"answer", m_answer}}) {
        text->setProperty("liveField", named(key));
        connect(text, &LiveText::typed, this, [this, key = named(key), text = text] { noteOf(key, text->words()); });
    }
    connect(m_findings, &FindingList::linkFollowed, this, [this](const Finding& finding) {
        if (finding.rule == QLatin1String("in-session"))
            Q_EMIT sessionStepWanted();
        else if (m_values.contains(finding.field) && findChild<QWidget*>(named("live:") + finding.field) == nullptr
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
    m_respondent = new PickerEditor(choicesOf(fieldOfKind(CaseKind::Petition, named("respondent")), world), PickerEditor::Holds::One);
    bind(named("respondent"), m_respondent);
    m_kind = new ChoiceEditor(choicesOf(fieldOfKind(CaseKind::Petition, named("answerKind")), world));
    bind(named("answerKind"), m_kind);
    m_onBehalf = new QCheckBox(tr("On behalf of the c&hair"));
    m_onBehalf->setObjectName(named("live:onBehalfOfChair"));
    m_onBehalf->setProperty("liveField", named("onBehalfOfChair"));
    connect(m_onBehalf, &QCheckBox::toggled, this, [this](bool isOn) {
        noteOf(named("onBehalfOfChair"), isOn ? named("yes") : QString());
    });
    m_respondent->setName(tr("Who answers") + QStringLiteral(" (Ctrl+2)"));
    m_kind->setName(tr("Kind of answer"));
    auto* who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(makeField(tr("Who answers"), named("Ctrl+2"), m_respondent, m_respondent->control()), 3);
    who->addWidget(makeField(tr("Kind of answer"), {}, m_kind, m_kind->control()), 2);
    column->addLayout(who);

    m_answer->setObjectName(named("liveAnswer"));
    m_answer->setAccessibleName(tr("The answer") + QStringLiteral(" (Ctrl+3)"));
    m_answer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column->addWidget(makeField(tr("The answer"), named("Ctrl+3"), m_answer, m_answer), 1);
    return box;
}

QWidget* OpinionPane::makePromise()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_hasPromise = new QCheckBox(tr("With a promise"));
    m_hasPromise->setObjectName(named("liveHasPromise"));
    m_hasPromise->setAccessibleName(tr("With a promise") + QStringLiteral(" (F3)"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_hasPromise);
    line->addWidget(makeKeyCap(named("F3")));
    line->addStretch(1);
    line->addWidget(m_onBehalf);
    column->addLayout(line);

    m_promiseBox = new QWidget;
    auto* rows = new QVBoxLayout(m_promiseBox);
    rows->setContentsMargins(22, 0, 0, 0);
    rows->setSpacing(5);
    // What a refusal names is what stands over the field.
    const auto labelFor = [](const char* key) { return fieldOfKind(CaseKind::Petition, named(key)).label; };
    m_promise = new LineEditor;
    bind(named("promise"), m_promise);
    m_promise->setName(labelFor("promise"));
    m_promiseOwner = new PickerEditor(choicesOf(fieldOfKind(CaseKind::Petition, named("promiseOwner")), worldOf(m_desk)),
                                      PickerEditor::Holds::One);
    bind(named("promiseOwner"), m_promiseOwner);
    m_promiseOwner->setName(labelFor("promiseOwner"));
    m_promiseDay = new DayEditor(DayEditor::Holds::Day);
    bind(named("promiseDue"), m_promiseDay);
    m_promiseDay->setName(labelFor("promiseDue"));
    rows->addWidget(makeField(labelFor("promise"), {}, m_promise, m_promise->control()));
    auto* below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(makeField(labelFor("promiseOwner"), {}, m_promiseOwner, m_promiseOwner->control()), 3);
    below->addWidget(makeField(labelFor("promiseDue"), {}, m_promiseDay, m_promiseDay->control()), 2);
    rows->addLayout(below);
    column->addWidget(m_promiseBox);
    connect(m_hasPromise, &QCheckBox::clicked, this, [this](bool isOn) {
        if (isOn || !hasPromiseWords()) {
            showPromise(isOn);
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
            noteOf(named(key), {});
        showPromise(false);
    });
    return box;
}

QWidget* OpinionPane::makeClasses()
{
    m_classesBox = new QWidget;
    auto* column = new QVBoxLayout(m_classesBox);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (const auto& [event, keys, role] : {std::tuple{"answer", "F5", "primary"}, std::tuple{"defer", "F6", ""},
                                            std::tuple{"note", "F7", ""}}) {
        auto* button = new KeyButton(eventLabel(CaseKind::Petition, named(event)), named(keys), *role ? role : nullptr);
        button->setObjectName(named("live:") + named(event));
        connect(button, &QPushButton::clicked, this, [this, event = named(event)] { take(event); });
        m_classes.insert(named(event), button);
        row->addWidget(button, 1);
    }
    column->addLayout(row);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(6);
    m_more = makeButton(tr("Other steps"));
    m_more->setObjectName(named("liveMore"));
    m_more->setProperty("menu", true);
    m_more->setAccessibleName(tr("Other steps") + QStringLiteral(" (F10)"));
    m_menu = new QMenu(this);
    m_menu->setAccessibleName(tr("Other steps"));
    connect(m_more, &QPushButton::clicked, this, [this] { offerOtherSteps(); });
    auto* more = new QHBoxLayout;
    more->setSpacing(6);
    more->addWidget(m_more);
    more->addWidget(makeKeyCap(named("F10")));
    m_foot->addLayout(more);
    m_foot->setAlignment(more, Qt::AlignTop);
    column->addLayout(m_foot);
    return m_classesBox;
}

} // namespace doithoai
