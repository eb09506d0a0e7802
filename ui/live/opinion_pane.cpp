#include "ui/live/opinion_pane.h"

#include "services/speaking_order.h"
#include "ui/event_dialog.h"
#include "ui/live/live_style.h"
#include "ui/live/live_text.h"
#include "ui/live/queue_pane.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/text_editors.h"
#include "ui/wording.h"

#include <QCheckBox>
#include <QMenu>

namespace doithoai {

namespace {

QString k(const char* key)
{
    return QString::fromLatin1(key);
}

} // namespace

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
    m_notes.note(m_code.text, key, words, own.isEmpty() ? offered(key) : own);
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
    m_values = snapshotOf(PetitionCase{record->petition, record->steps, session.session, {}, 0, {}}).values;
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
    fillEditors(isOther);
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
    m_respondent->setChoices(all);
}

void OpinionPane::fillEditors(bool isOther)
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
    else if (isOther || (!m_promiseBox->isAncestorOf(focusWidget()) && !m_hasPromise->hasFocus()))
        m_hasPromise->setChecked(false);
    showPromise(m_hasPromise->isChecked());
    m_hasPromise->setEnabled(m_isOpen && mayWrite);
    m_isFilling = false;
}

void OpinionPane::showPromise(bool isShown)
{
    if (m_promiseBox->isHidden() != isShown)
        return;
    m_promiseBox->setVisible(isShown);
    makeRoom();
}

/// On a low screen the answer gives lines away, so that the keys of the classes stay where one looks.
void OpinionPane::makeRoom()
{
    const bool isFull = !m_promiseBox->isHidden() || !m_findings->isHidden();
    m_answer->setLines(isFull ? linesInFull : linesOfAnswer);
    if (isFull)
        Q_EMIT grown();
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
    m_menu->setActiveAction(m_menu->actions().constFirst());
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
        showPromise(true);
    }
    if (auto* editor = findChild<FieldEditor*>(k("live:") + key))
        editor->control()->setFocus(Qt::ShortcutFocusReason);
    else
        m_answer->setFocus(Qt::ShortcutFocusReason);
}

} // namespace doithoai
