#include "ui/live/session_words_pane.h"

#include "ui/case_specs.h"
#include "ui/live/live_style.h"
#include "ui/live/live_text.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace doithoai {

namespace {

QString k(const char* key)
{
    return QString::fromLatin1(key);
}

} // namespace

SessionWordsPane::SessionWordsPane(Desk& desk, LiveNotes& notes, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_notes(notes)
    , m_body(new QWidget)
    , m_principles(new QCheckBox(tr("The principles of the dialogue were told")))
    , m_trouble(makeLabel({}, "trouble", Wrap::Yes))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_body);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(6);
    m_principles->setObjectName(k("livePrinciples"));
    m_principles->setAccessibleName(m_principles->text());
    body->addWidget(m_principles);
    connect(m_principles, &QCheckBox::toggled, this, [this](bool isTold) {
        if (!m_isFilling)
            keep(k("principlesTold"), isTold ? k("yes") : k("no"));
    });
    for (const auto& [key, name, keys] : {std::tuple{"overview", tr("Overview of the situation"), k("F12")},
                                          std::tuple{"differing", tr("Opinions that still differ"), k("F8")},
                                          std::tuple{"conclusions", tr("Conclusions of the chair"), QString()}}) {
        auto* text = new LiveText(3);
        text->setObjectName(k("live:") + k(key));
        text->setProperty("liveField", k(key));
        text->setAccessibleName(keys.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(keys));
        text->installEventFilter(this);
        body->addWidget(makeKeyedLabel(name, keys, text));
        body->addWidget(text);
        m_texts.insert(k(key), text);
        connect(text, &LiveText::typed, this, [this, key = k(key), text] {
            m_notes.note({}, key, text->words(), m_values.value(key));
            Q_EMIT typed();
        });
    }
    column->addWidget(m_trouble);
    m_trouble->hide();
    m_body->hide();
}

void SessionWordsPane::show(const SessionCase& session)
{
    m_code = session.session.code.text;
    const CaseSnapshot snapshot = snapshotOf(session);
    m_values = snapshot.values;
    m_isFilling = true;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        (*it)->setWords(m_notes.has({}, it.key()) ? m_notes.words({}, it.key()) : m_values.value(it.key()));
        (*it)->setReadOnly(!m_desk.may(acts::speakingOrder) || !mayChangeField(fieldOfKind(CaseKind::Session, it.key()), snapshot, {}));
    }
    m_principles->setChecked(m_values.value(k("principlesTold")) == QLatin1String("yes"));
    m_principles->setEnabled(m_desk.may(acts::speakingOrder)
                             && mayChangeField(fieldOfKind(CaseKind::Session, k("principlesTold")), snapshot, {}));
    m_isFilling = false;
}

void SessionWordsPane::setPhrases(const std::vector<Phrase>& phrases)
{
    for (LiveText* text : std::as_const(m_texts))
        text->setPhrases(phrases);
}

void SessionWordsPane::focusField(const QString& key)
{
    m_body->show();
    LiveText* text = m_texts.value(key, m_texts.value(k("overview")));
    text->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT unfolded(text);
}

void SessionWordsPane::fold()
{
    if (keep())
        m_body->hide();
}

bool SessionWordsPane::keep(const QString& key, const QString& words)
{
    const Outcome<StepDone> done = m_desk.edit(CaseKind::Session, m_code, key, words);
    m_trouble->setText(done ? QString() : sentenceOf(done.error()));
    m_trouble->setVisible(!done);
    return done.has_value();
}

bool SessionWordsPane::keep()
{
    bool isKept = true;
    const QStringList keys = m_texts.keys();
    for (const QString& key : keys) {
        if (!m_notes.has({}, key))
            continue;
        if (keep(key, m_notes.words({}, key))) {
            m_notes.note({}, key, {});
            Q_EMIT typed();
        } else {
            isKept = false;
        }
    }
    return isKept;
}

bool SessionWordsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !m_code.isEmpty())
        keep();
    return QWidget::eventFilter(watched, event);
}

} // namespace doithoai
