#include "ui/live/live_screen.h"

#include "domain/labels.h"
#include "domain/privacy.h"
#include "services/name_viewing.h"
#include "ui/live/draft_keeper.h"
#include "ui/live/live_clock.h"
#include "ui/live/live_style.h"
#include "ui/live/minutes_pane.h"
#include "ui/live/opinion_pane.h"
#include "ui/live/phrases_dialog.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"
#include "ui/wording.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace doithoai {

bool LiveScreen::takes(SessionState state)
{
    return state == SessionState::Announced || state == SessionState::InProgress || state == SessionState::Concluded;
}

LiveScreen::LiveScreen(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(new DraftKeeper(desk, m_notes, this))
    , m_reload(new QTimer(this))
    , m_redraw(new QTimer(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("live"));
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Live session"));
    setStyleSheet(liveStyleSheet());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_trouble = makeLabel({}, "trouble", Wrap::Yes);
    m_trouble->setObjectName(QStringLiteral("liveStorageTrouble"));
    m_trouble->setContentsMargins(Theme::margin, 8, Theme::margin, 0);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_brought = makeLabel({}, "muted", Wrap::Yes);
    m_brought->setObjectName(QStringLiteral("liveBrought"));
    m_brought->setContentsMargins(Theme::margin, 8, Theme::margin, 0);
    m_brought->hide();
    column->addWidget(m_brought);
    column->addWidget(makePanes(), 1);
    column->addWidget(makeFoot());
    bindPanes();
    bindKeys();

    m_reload->setSingleShot(true);
    connect(m_reload, &QTimer::timeout, this, [this] { reload(); });
    connect(&desk.office(), &Office::caseChanged, this, [this] {
        if (isVisible())
            m_reload->start(0);
    });
    m_redraw->setSingleShot(true);
    m_redraw->setInterval(250);
    connect(m_redraw, &QTimer::timeout, this, [this] { showMinutes(); });
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, [this] { showClock(); });
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focused) { followFocus(focused); });
}

LiveScreen::~LiveScreen()
{
    // The parts go after this: nobody asks them any more.
    qApp->removeEventFilter(this);
    disconnect(qApp, nullptr, this, nullptr);
}

void LiveScreen::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    showClock();
}

QDateTime LiveScreen::now() const
{
    return m_now ? m_now() : QDateTime(m_desk.today(), QTime::currentTime());
}

bool LiveScreen::open(const QString& sessionCode)
{
    const auto session = m_desk.office().session(SessionCode{sessionCode});
    if (!session) {
        m_desk.say(session.error().message, Tone::Bad);
        return false;
    }
    if (!takes(session->session.state)) {
        m_desk.say(tr("%1 is “%2”. Its minutes are written live from the public notice until they are signed.")
                       .arg(session->session.code.text, label(session->session.state)),
                   Tone::Warning);
        return false;
    }
    flush();
    // Words that the file did not take stand nowhere else: they are neither read over nor left for another session.
    const bool isUnsaved = !unsaved().isEmpty();
    if (isUnsaved && session->session.code.text != m_code) {
        m_desk.say(tr("%1 is not opened yet: the file does not take what was typed live in %2.").arg(session->session.code.text, m_code), Tone::Bad);
        return false;
    }
    m_code = session->session.code.text;
    if (!isUnsaved)
        m_notes = LiveNotes(m_code);
    m_inHand = {};
    m_done->clear();
    const auto phrases = readPhrases(m_desk.office().settings().value(QStringLiteral("phrases")));
    m_opinion->setPhrases(phrases);
    m_words->setPhrases(phrases);
    m_words->fold();
    const auto draft = isUnsaved ? Result<std::optional<Draft>>() : draftAt(m_desk.office(), LiveNotes::placeOf(m_code));
    if (draft && *draft)
        m_notes = LiveNotes::from(m_code, **draft);
    if (!read())
        return false;
    if (!m_hasNames)
        m_desk.say(initialsOnlySentence(), Tone::Warning);

    const QString lastPetition = m_notes.lastPetition();
    const QString lastField = m_notes.lastField();
    const auto speaking = std::ranges::find(m_lines, SpeakerStage::Speaking, &SpeakerLine::stage);
    const auto waiting = std::ranges::find(m_lines, SpeakerStage::Waiting, &SpeakerLine::stage);
    const bool isDraftThere = std::ranges::any_of(m_lines, [&](const SpeakerLine& line) {
        return line.petition.text == lastPetition;
    });
    if (isDraftThere)
        m_inHand = {lastPetition};
    else if (speaking != m_lines.end())
        m_inHand = speaking->petition;
    else if (waiting != m_lines.end())
        m_inHand = waiting->petition;
    // It is the turn of the first as soon as the session is open.
    if (!m_inHand.isEmpty() && speaking == m_lines.end())
        takeInHand(m_inHand);
    reload();
    m_notes.stayAt(lastPetition, lastField);
    m_pane = Pane::Opinion;
    arrange();
    m_brought->hide();
    if (draft && *draft) {
        m_brought->setText(tr("Brought back: %1").arg(liveDraftWords(m_desk.office(), **draft)));
        m_brought->show();
    }
    m_queue->newcomer()->setText(m_notes.words({}, QStringLiteral("newcomer")));
    takeFocus();
    return true;
}

bool LiveScreen::read()
{
    auto session = m_desk.office().session(SessionCode{m_code});
    auto lines = session ? speakingOrder(m_desk.office(), *session)
                         : Result<std::vector<SpeakerLine>>(tl::unexpected(session.error()));
    if (!lines) {
        setTrouble(lines.error().message);
        return false;
    }
    if (!lookAtNames(*session))
        return false;
    m_session = std::move(*session);
    m_lines = std::move(*lines);
    return true;
}

/// Who takes the minutes must see who speaks and who is next: that is a look at each of them, recorded once a day. Where the
/// file is open for reading only, initials are shown.
bool LiveScreen::lookAtNames(SessionCase& session)
{
    QStringList named;
    for (PetitionOnRecord& record : session.petitions) {
        if (!record.petition.petitioner.isEmpty() && !isDenunciation(record.petition))
            named.append(record.petition.code.text);
    }
    const auto hasNames = recordViews(m_desk.office(), named, QStringLiteral("page"), m_desk.actor());
    if (!hasNames) {
        setTrouble(hasNames.error().message);
        return false;
    }
    m_hasNames = *hasNames;
    for (PetitionOnRecord& record : session.petitions)
        record.petition = shownPetition(m_desk.office(), std::move(record.petition), m_hasNames);
    return true;
}

void LiveScreen::reload()
{
    m_reload->stop();
    if (m_code.isEmpty() || !read())
        return;
    const Session& session = m_session.session;
    const QDate day = session.actualStart ? session.actualStart->date()
                                          : session.plannedStart ? session.plannedStart->date() : m_desk.today();
    const Profile* profile = m_desk.office().profiles().nearest(day);
    if (profile != nullptr)
        m_clock->setBounds(profile->minMinutes, profile->maxMinutes);
    m_title->setText(session.code.text + QStringLiteral(" · ") + shortStateLabel(CaseKind::Session, nameOf(session.state)));
    QStringList line;
    if (const Post* chair = m_desk.office().directory().post(session.chair))
        line.append(tr("%1 presides").arg(chair->name));
    line.append(session.topic);
    if (session.attendance)
        line.append(tr("%1 people present").arg(*session.attendance));
    m_line->setText(line.join(QStringLiteral(" · ")));
    m_queue->show(m_session, m_lines, m_inHand);
    m_queue->setReadOnly(!m_desk.may(acts::speakingOrder));
    m_opinion->show(m_session, m_inHand);
    m_words->show(m_session);
    showSessionStep();
    showCounts();
    showMinutes();
    showClock();
}

void LiveScreen::flush()
{
    if (m_code.isEmpty())
        return;
    m_keeper->keepNow();
}

void LiveScreen::forget()
{
    m_notes = LiveNotes();
    m_code.clear();
}

QStringList LiveScreen::unsaved() const
{
    return m_keeper->isInTrouble() ? m_notes.names() : QStringList();
}

void LiveScreen::noteTyped()
{
    m_brought->hide();
    m_keeper->changed();
    if (!m_redraw->isActive())
        m_redraw->start();
}

void LiveScreen::setTrouble(const QString& sentence)
{
    m_trouble->setText(sentence.isEmpty() ? QString()
                                          : sentence + u' '
                               + tr("What is typed stays here, and the program goes on trying to keep it."));
    m_trouble->setVisible(!sentence.isEmpty());
}

QString LiveScreen::troubleLine() const
{
    return m_trouble->isHidden() ? QString() : m_trouble->text();
}

QString LiveScreen::countLine() const
{
    return m_counts->text();
}

void LiveScreen::showMinutes()
{
    m_minutes->show(m_session, {m_inHand, m_notes.of(m_inHand.text)});
}

void LiveScreen::showClock()
{
    const Session& session = m_session.session;
    const bool isOver = session.state == SessionState::Concluded && session.actualEnd.has_value();
    m_clock->show(session.actualStart.value_or(QDateTime()), isOver ? *session.actualEnd : now());
}

void LiveScreen::showCounts()
{
    int done = 0;
    int outside = 0;
    int speaking = 0;
    int waiting = 0;
    for (const SpeakerLine& line : m_lines) {
        const auto record = std::ranges::find(m_session.petitions, line.petition,
                                              [](const PetitionOnRecord& r) { return r.petition.code; });
        if (line.stage == SpeakerStage::Speaking)
            ++speaking;
        else if (line.stage == SpeakerStage::Waiting)
            ++waiting;
        else if (record->petition.state == PetitionState::OutOfScope)
            ++outside;
        else
            ++done;
    }
    m_counts->setText(tr("Received %1 = done %2 + speaking %3 + waiting %4 + out of scope %5")
                          .arg(m_lines.size()).arg(done).arg(speaking).arg(waiting).arg(outside));
}

void LiveScreen::showSessionStep()
{
    const SessionState state = m_session.session.state;
    QString event;
    if (state == SessionState::Announced)
        event = QStringLiteral("open");
    else if (state == SessionState::InProgress)
        event = QStringLiteral("conclude");
    const bool isThere = !event.isEmpty() && m_desk.may(acts::speakingOrder);
    m_stepButton->setVisible(isThere);
    m_step->setVisible(isThere);
    const QString name = eventLabel(CaseKind::Session, event);
    m_stepButton->setText(name);
    m_stepButton->setAccessibleName(name + QStringLiteral(" (Shift+F11)"));
}

void LiveScreen::takeInHand(const PetitionCode& petition)
{
    if (!m_opinion->keepContent())
        return;
    m_inHand = petition;
    m_notes.stayAt(petition.text, QStringLiteral("answer"));
    const auto line = std::ranges::find(m_lines, petition, &SpeakerLine::petition);
    const bool begins = line != m_lines.end() && line->stage == SpeakerStage::Waiting && m_desk.may(acts::speakingOrder)
        && m_session.session.state == SessionState::InProgress;
    if (begins) {
        if (const Result<void> begun = beginSpeaking(m_desk.office(), SessionCode{m_code}, petition, now(), m_desk.actor()); !begun)
            setTrouble(begun.error().message);
    }
    reload();
}

/// After a class the next who waits is in hand.
void LiveScreen::goOn()
{
    if (!read())
        return;
    const PetitionCode before = m_inHand;
    const auto next = speakerAfter(m_lines, before);
    if (next) {
        takeInHand(*next);
    } else {
        if (m_session.session.state == SessionState::InProgress) {
            if (const Result<void> ended = endSpeaking(m_desk.office(), SessionCode{m_code}, now(), m_desk.actor()); !ended)
                setTrouble(ended.error().message);
        }
        reload();
    }
    focusWork();
}

void LiveScreen::moveCurrent(int by)
{
    const PetitionCode petition = m_queue->current();
    if (petition.isEmpty() || !m_desk.may(acts::speakingOrder))
        return;
    if (const Result<void> moved = moveSpeaker(m_desk.office(), SessionCode{m_code}, petition, by, m_desk.actor()); !moved)
        setTrouble(moved.error().message);
    reload();
    for (int row = 0; row < m_queue->list()->count(); ++row) {
        if (m_queue->list()->item(row)->data(Qt::UserRole).toString() == petition.text)
            m_queue->list()->setCurrentRow(row);
    }
}

void LiveScreen::leave()
{
    m_opinion->keepContent();
    m_words->keep();
    flush();
    Q_EMIT left();
}

void LiveScreen::hideEvent(QHideEvent* event)
{
    flush();
    m_tick->stop();
    QWidget::hideEvent(event);
}

void LiveScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tick->start();
    arrange();
}

void LiveScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace doithoai
