// What the opinion pane does: the words kept, the three classes given, what a rule said shown in place.
#include "ui/live/opinion_pane.h"

#include "ui/live/live_style.h"
#include "ui/live/live_text.h"
#include "ui/live/newcomer.h"
#include "ui/widgets/day_editor.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/picker_editor.h"
#include "ui/widgets/text_editors.h"

#include <QCheckBox>

namespace doithoai {

namespace {

QString k(const char* key)
{
    return QString::fromLatin1(key);
}

} // namespace

QString directionOf(const Petition& petition, const QString& answer, const QString& promise)
{
    QStringList words;
    for (const QString& part : {petition.direction, answer, promise}) {
        if (!part.trimmed().isEmpty() && !words.contains(part.trimmed()))
            words.append(part.trimmed());
    }
    return words.join(u'\n');
}

QDate dayOfClass(const Session& session, const PetitionOnRecord& record)
{
    if (session.state != SessionState::Concluded || !session.actualStart)
        return {};
    const QDate held = session.actualStart->date();
    const bool isLater = std::ranges::any_of(record.steps, [&](const Step& step) { return step.effectiveOn > held; });
    return isLater || record.petition.receivedOn.value_or(held) > held ? QDate() : held;
}

bool OpinionPane::keepContent()
{
    if (m_code.isEmpty() || !m_notes.has(m_code.text, k("content")))
        return true;
    const Outcome<StepDone> done = m_desk.edit(CaseKind::Petition, m_code.text, k("content"), m_notes.words(m_code.text, k("content")));
    if (done) {
        m_notes.note(m_code.text, k("content"), {});
        Q_EMIT typed();
        return true;
    }
    showFindings(done.error().findings);
    if (done.error().findings.empty())
        showTrouble(done.error().error.message);
    return false;
}

void OpinionPane::takeAgreedReply()
{
    if (!m_isOpen || m_petition.draftReply.trimmed().isEmpty() || !m_desk.may(acts::speakingOrder))
        return;
    // What was typed already stays: the agreed words come behind it.
    const QString typedWords = m_answer->words().trimmed();
    const QString reply = m_petition.draftReply.trimmed();
    if (!typedWords.contains(reply)) {
        const QString words = typedWords.isEmpty() ? reply : typedWords + u'\n' + reply;
        m_answer->setWords(words);
        noteOf(k("answer"), m_answer->words());
    }
    m_answer->setFocus(Qt::ShortcutFocusReason);
}

Act OpinionPane::actOf(const QString& event) const
{
    Act act;
    for (const PetitionOnRecord& record : m_session.petitions) {
        if (record.petition.code == m_code)
            act.on = dayOfClass(m_session.session, record);
    }
    act.justifications = m_findings->justifications();
    if (event != QLatin1String("answer")) {
        const QString direction = directionOf(m_petition, m_answer->words(), m_hasPromise->isChecked() ? m_promise->text() : QString());
        if (direction != m_petition.direction)
            act.data.insert(k("direction"), direction);
        return act;
    }
    act.data = {{k("respondent"), m_respondent->text()}, {k("answer"), m_answer->words().trimmed()}};
    if (!m_kind->text().isEmpty())
        act.data.insert(k("answerKind"), m_kind->text());
    if (m_onBehalf->isChecked())
        act.data.insert(k("onBehalfOfChair"), k("yes"));
    if (!m_hasPromise->isChecked())
        return act;
    const std::optional<QDate> day = readPromiseDay(m_promiseDay->text(), m_desk.today());
    act.data.insert(k("promise"), m_promise->text());
    act.data.insert(k("promiseOwner"), m_promiseOwner->text());
    act.data.insert(k("promiseDue"), day ? day->toString(Qt::ISODate) : m_promiseDay->text());
    // A promise that was opened is one: what it lacks is said.
    if (m_kind->text().isEmpty())
        act.data.insert(k("answerKind"), k("undertaken"));
    return act;
}

OpinionPane::Given OpinionPane::beforeClass(const Petition& petition) const
{
    return {m_notes.of(petition.code.text), petition.direction};
}

std::optional<OpinionPane::Given> OpinionPane::takeGiven(const PetitionCode& petition)
{
    if (!m_given.contains(petition.text))
        return {};
    return m_given.take(petition.text);
}

void OpinionPane::take(const QString& event)
{
    KeyButton* button = m_classes.value(event);
    if (m_code.isEmpty() || button == nullptr || !button->isEnabled() || !keepContent())
        return;
    const PetitionCode code = m_code;
    const Given before = beforeClass(m_petition);
    const Outcome<StepDone> done = m_desk.office().apply(code.text, event, actOf(event), m_desk.actor());
    if (!done) {
        showTrouble(done.error().findings.empty() ? done.error().error.message : QString());
        showFindings(done.error().findings);
        return;
    }
    remember(code, before);
    m_notes.forget(code.text);
    showTrouble({});
    showFindings({});
    Q_EMIT typed();
    Q_EMIT classGiven(code, event);
}

void OpinionPane::showFindings(const std::vector<Finding>& findings)
{
    m_findings->show(findings, [this](const Finding& finding) {
        if (finding.strength == Strength::Justified)
            return QString();
        if (finding.rule == QLatin1String("in-session"))
            return m_session.session.state == SessionState::Announced ? tr("Open the session…") : QString();
        return finding.field.isEmpty() ? QString() : tr("Fill in");
    });
    m_findings->setVisible(!findings.empty());
    makeRoom();
    for (const Finding& finding : findings) {
        if (!finding.blocks())
            continue;
        if (finding.strength == Strength::Justified)
            m_findings->focusReason(finding.rule);
        else if (finding.rule != QLatin1String("in-session"))
            focusField(finding.field);
        break;
    }
}

} // namespace doithoai
