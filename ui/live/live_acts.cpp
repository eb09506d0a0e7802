// What the live screen does to the session as a whole: somebody new, taking back, deferring what is left, opening and
// concluding.
#include "ui/live/live_screen.h"

#include "ui/event_dialog.h"
#include "ui/live/draft_keeper.h"
#include "ui/live/newcomer.h"
#include "ui/live/opinion_pane.h"
#include "ui/live/phrases_dialog.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"
#include "ui/prompter.h"
#include "ui/wording.h"

#include <QLabel>
#include <QLineEdit>

namespace doithoai {

namespace {

bool isClass(const QString& event)
{
    return event == QLatin1String("answer") || event == QLatin1String("defer") || event == QLatin1String("note");
}

/// The opinion whose class may be taken back: the one in hand, else the one that got its class last.
const PetitionOnRecord* lastClassed(const SessionCase& session, const PetitionCode& inHand)
{
    const PetitionOnRecord* last = nullptr;
    for (const PetitionOnRecord& record : session.petitions) {
        if (record.steps.empty() || !isClass(record.steps.back().event))
            continue;
        if (record.petition.code == inHand)
            return &record;
        if (last == nullptr || record.steps.back().seq > last->steps.back().seq)
            last = &record;
    }
    return last;
}

} // namespace

void LiveScreen::addNewcomer(const QString& line, bool isSlip)
{
    if (!m_desk.may(acts::speakingOrder))
        return;
    const Newcomer newcomer = readNewcomer(line);
    if (newcomer.content.isEmpty()) {
        // Who it is stands there; what is said comes behind the colon.
        if (!line.contains(u':')) {
            m_queue->newcomer()->setText(line.trimmed() + QStringLiteral(": "));
            m_notes.note({}, QStringLiteral("newcomer"), m_queue->newcomer()->text());
            m_keeper->changed();
        }
        m_queue->setNewcomerTrouble(tr("Write what is said behind the colon, then press Enter."));
        return;
    }
    QMap<QString, QString> fields = newcomer.fields(m_code, isSlip ? QStringLiteral("slip") : QStringLiteral("speech"));
    const bool isAfterwards = m_session.session.state == SessionState::Concluded && m_session.session.actualStart;
    if (isAfterwards)
        fields.insert(QStringLiteral("receivedOn"), m_session.session.actualStart->date().toString(Qt::ISODate));
    const Outcome<QString> added = m_desk.office().add(CaseKind::Petition, fields, {}, m_desk.actor());
    if (!added) {
        m_queue->setNewcomerTrouble(sentenceOf(added.error()));
        return;
    }
    m_queue->newcomer()->clear();
    m_queue->setNewcomerTrouble({});
    m_notes.note({}, QStringLiteral("newcomer"), {});
    m_keeper->keepNow();
    m_done->setText(tr("%1: taken in").arg(shortNumber(PetitionCode{*added})));
    read();
    // Where nobody is in hand, who is new speaks.
    const auto own = std::ranges::find(m_lines, m_inHand, &SpeakerLine::petition);
    if (own == m_lines.end() || own->stage == SpeakerStage::Done) {
        takeInHand(PetitionCode{*added});
        focusWork();
    } else {
        reload();
    }
}

void LiveScreen::retractLast()
{
    const PetitionOnRecord* record = lastClassed(m_session, m_inHand);
    if (record == nullptr || !m_desk.may(acts::speakingOrder)) {
        m_done->setText(tr("No class was given yet that could be taken back."));
        return;
    }
    const PetitionCode code = record->petition.code;
    const Petition before = record->petition;
    const bool wasAnswered = before.state == PetitionState::Answered;
    const auto reason = m_desk.prompter().askText(
        tr("Take back"), tr("Why is “%1” of %2 taken back?").arg(eventLabel(CaseKind::Petition, record->steps.back().event), code.text),
        tr("A wrong key was pressed"));
    if (!reason)
        return;
    Act act;
    act.on = dayOfClass(m_session.session, *record);
    act.reason = *reason;
    const Outcome<StepDone> done = m_desk.office().apply(code.text, QStringLiteral("retract"), act, m_desk.actor());
    if (!done) {
        m_done->setText(sentenceOf(done.error()));
        return;
    }
    QString trouble;
    const std::optional<OpinionPane::Given> given = m_opinion->takeGiven(code);
    if (given) {
        // As it stood before the wrong key, what became its direction too.
        m_notes.restore(code.text, given->typed);
        if (wasAnswered && !given->typed.contains(QStringLiteral("respondent")))
            m_notes.note(code.text, QStringLiteral("respondent"), before.respondent);
        const auto after = m_desk.office().petition(code);
        if (after && after->petition.direction != given->direction) {
            const auto put = m_desk.office().set(code.text, {{QStringLiteral("direction"), given->direction}}, m_desk.actor());
            trouble = put ? QString() : sentenceOf(put.error());
        }
    } else if (wasAnswered) {
        // The words of the answer are at hand again, to be given their right class.
        for (const Field<Petition>& field : fieldsOf<Petition>()) {
            const QString key = QLatin1String(field.key);
            if (key == QLatin1String("answer") || key == QLatin1String("answerKind") || key == QLatin1String("respondent") || key.startsWith(QLatin1String("promise")))
                m_notes.note(code.text, key, textOf(before, field));
        }
        if (before.onBehalfOfChair.value_or(false))
            m_notes.note(code.text, QStringLiteral("onBehalfOfChair"), QStringLiteral("yes"));
    }
    m_keeper->keepNow();
    m_done->setText(trouble.isEmpty() ? tr("%1: taken back").arg(shortNumber(code)) : trouble);
    if (!read())
        return;
    takeInHand(code);
    focusWork();
}

void LiveScreen::deferAllLeft()
{
    if (!m_desk.may(acts::speakingOrder) || !m_opinion->keepContent() || !read())
        return;
    QList<PetitionCode> left;
    for (const SpeakerLine& line : m_lines) {
        if (line.stage != SpeakerStage::Done)
            left.append(line.petition);
    }
    if (left.isEmpty()) {
        m_done->setText(tr("Nothing is left to be deferred."));
        return;
    }
    QStringList names;
    for (const PetitionCode& code : left)
        names.append(shortNumber(code));
    const Prompter::Question question{tr("Defer all that are left"),
                                      tr("Defer the %1 opinions that are left? They are verified and answered later.").arg(left.size()),
                                      names.join(QStringLiteral(", ")), tr("Defer them"), {}};
    if (!m_desk.prompter().confirm(question))
        return;
    int done = 0;
    QStringList refused;
    for (const PetitionOnRecord& record : m_session.petitions) {
        const PetitionCode& code = record.petition.code;
        if (!left.contains(code))
            continue;
        Act act;
        act.on = dayOfClass(m_session.session, record);
        const QString direction = directionOf(record.petition, m_notes.words(code.text, QStringLiteral("answer")),
                                              m_notes.words(code.text, QStringLiteral("promise")));
        if (direction != record.petition.direction)
            act.data.insert(QStringLiteral("direction"), direction);
        const OpinionPane::Given before = m_opinion->beforeClass(record.petition);
        if (const auto deferred = m_desk.office().apply(code.text, QStringLiteral("defer"), act, m_desk.actor())) {
            m_opinion->remember(code, before);
            m_notes.forget(code.text);
            ++done;
        } else {
            refused.append(shortNumber(code) + QStringLiteral(": ") + sentenceOf(deferred.error()));
        }
    }
    m_keeper->keepNow();
    m_done->setText(tr("Deferred: %1").arg(done));
    if (!refused.isEmpty())
        m_desk.prompter().tell(tr("Defer all that are left"), refused.join(u'\n'));
    goOn();
}

void LiveScreen::runSessionStep()
{
    const SessionState before = m_session.session.state;
    if (!m_desk.may(acts::speakingOrder) || (before != SessionState::Announced && before != SessionState::InProgress))
        return;
    if (!m_opinion->keepContent() || !m_words->keep())
        return;
    flush();
    const bool isOpening = before == SessionState::Announced;
    EventDialog dialog(m_desk, CaseKind::Session, {m_code}, isOpening ? QStringLiteral("open") : QStringLiteral("conclude"), this);
    // The clock knows when it is; a session that is entered later is another day's.
    const QString key = isOpening ? QStringLiteral("actualStart") : QStringLiteral("actualEnd");
    const std::optional<QDateTime>& start = isOpening ? m_session.session.plannedStart : m_session.session.actualStart;
    FieldEditor* moment = dialog.form()->editor(key);
    if (moment != nullptr && start && start->date() == now().date() && now() > *start) {
        moment->setText(now().toString(QStringLiteral("yyyy-MM-ddTHH:mm")));
        Q_EMIT dialog.form()->edited();
    }
    dialog.exec();
    if (!dialog.fieldWanted().isEmpty()) {
        const QString session = m_code;
        leave();
        m_desk.open(CaseKind::Session, session);
        return;
    }
    if (!read())
        return;
    if (m_session.session.state == SessionState::InProgress && isOpening && !m_inHand.isEmpty())
        takeInHand(m_inHand);
    reload();
    focusWork();
}

void LiveScreen::editPhrases()
{
    PhrasesDialog dialog(m_desk, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto phrases = readPhrases(m_desk.office().settings().value(QStringLiteral("phrases")));
    m_opinion->setPhrases(phrases);
    m_words->setPhrases(phrases);
}

} // namespace doithoai
