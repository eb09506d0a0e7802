#pragma once

#include "domain/labels.h"
#include "workflow/judgement.h"
#include "workflow/machine_words.h"

#include <algorithm>
#include <tuple>

namespace doithoai::machine {

/// The label of a case's field, by its key.
template <class Subject>
QString labelOfKey(const char* key)
{
    const Field<Subject>* field = findField<Subject>(QString::fromLatin1(key));
    return field ? fieldLabel(field->label) : QString::fromLatin1(key);
}

/// What a guard looks at, and where it says what is missing. One per judgement.
template <class M>
struct Inquiry {
    using Case = typename M::Case;
    using Subject = typename M::Subject;
    using Event = typename M::Event;

    const Case& before;
    Event event;
    const Act& act;
    const Circumstances& circumstances;
    QDate on;      ///< the effective day
    Subject after; ///< the case with the act's data in it
    const Profile* profile; ///< whose articles, strengths and numbers apply
    std::vector<Finding> findings;

    Inquiry(const Case& current, Event asked, const Act& said, const Circumstances& around)
        : before(current), event(asked), act(said), circumstances(around),
          on(said.on.isValid() ? said.on : around.today), after(M::subject(current)),
          profile(&profileOn(around.profiles, on))
    {
    }

    /// What the act says under a key, trimmed; empty when it says nothing.
    QString said(const char* key) const { return act.data.value(QLatin1String(key)).trimmed(); }
    bool hasReason() const { return !act.reason.trimmed().isEmpty(); }

    /// The guard in hand is not met. `field`: the key that mends it.
    void miss(const QString& message, const char* field = "")
    {
        add(m_rule, m_binds, message, QLatin1String(field));
    }
    /// The guard in hand has something to say that is in nobody's way.
    void advise(const QString& message, const char* field = "")
    {
        add(m_rule, Binding{Strength::Advice, true}, message, QLatin1String(field));
    }
    /// Another rule than the guard in hand is not met.
    void missRule(const char* rule, const QString& message, const QString& field)
    {
        add(rule, Binding{}, message, field);
    }

    void takeUp(const char* rule, Binding binds)
    {
        m_rule = rule;
        m_binds = binds;
    }

private:
    void add(const char* rule, Binding binds, const QString& message, const QString& field)
    {
        findings.push_back(findingOf(*profile, QLatin1String(rule), binds, message, field));
    }

    const char* m_rule = "";
    Binding m_binds;
};

/// What a guard asks about. Only what is asked of the case can still be asked when the case is changed later.
enum class About { Case, Act };

/// One rule that guards a step.
template <class M>
struct Guard {
    const char* rule;
    void (*judge)(Inquiry<M>&);
    Binding binds = {};
    About about = About::Case;
};

/// Where a row leads: a state, or a choice with the text that the exported table shows for it.
template <class M>
struct Target {
    using State = typename M::State;

    Target(State state) : fixed(state) {}
    Target(State (*chooser)(const Inquiry<M>&), const char* shown) : choose(chooser), text(shown) {}

    std::optional<State> fixed;
    State (*choose)(const Inquiry<M>&) = nullptr;
    const char* text = "";
};

/// A row of a machine: from, event, to, guards.
template <class M>
struct Row {
    std::vector<typename M::State> from;
    typename M::Event event;
    Target<M> to;
    std::vector<Guard<M>> guards;
    bool onlyByOtherCase = false;
    bool (*when)(const typename M::Case&) = nullptr; ///< the row is there only when this holds
};

template <class M>
typename M::State stay(const Inquiry<M>& inquiry)
{
    return M::subject(inquiry.before).state;
}

template <class M>
const Row<M>* findRow(typename M::State state, typename M::Event event)
{
    for (const Row<M>& row : M::table()) {
        if (row.event == event && std::ranges::find(row.from, state) != row.from.end())
            return &row;
    }
    return nullptr;
}

template <class M>
std::vector<typename M::Event> eventsFrom(typename M::State state)
{
    std::vector<typename M::Event> events;
    for (const Row<M>& row : M::table()) {
        if (std::ranges::find(row.from, state) != row.from.end())
            events.push_back(row.event);
    }
    return events;
}

template <class M>
QStringList rulesOf(const std::vector<Guard<M>>& guards)
{
    QStringList rules;
    for (const Guard<M>& guard : guards)
        rules.append(QLatin1String(guard.rule));
    return rules;
}

/// The machine as rows of names, one for each state that a row starts from. `newCase`: from where the first step comes.
template <class M>
std::vector<TableRow> exportTable(const QString& newCase, typename M::Event creating, typename M::State first)
{
    std::vector<TableRow> rows = {
        {newCase, nameOf(creating), nameOf(first), rulesOf<M>(*M::creatingGuards(creating)), false}};
    for (const Row<M>& row : M::table()) {
        const QStringList guards = rulesOf<M>(row.guards);
        const QString to = row.to.fixed ? nameOf(*row.to.fixed) : QString::fromUtf8(row.to.text);
        for (const auto from : row.from)
            rows.push_back({nameOf(from), nameOf(row.event), to, guards, row.onlyByOtherCase});
    }
    return rows;
}

/// The refusal of an event that the present state does not allow: it names the state and what is possible instead.
template <class M>
Finding notNow(const typename M::Case& current, typename M::Event event, const Profile& profile)
{
    const auto state = M::subject(current).state;
    QStringList possible;
    bool isForOthers = false;
    for (const Row<M>& row : M::table()) {
        if (std::ranges::find(row.from, state) == row.from.end())
            continue;
        if (row.onlyByOtherCase && row.event == event)
            isForOthers = true;
        else if (row.onlyByOtherCase)
            continue;
        else if (!row.when || row.when(current))
            possible.append(label(row.event));
    }
    const QString message = isForOthers ? onlyByOtherCaseText(label(event), possible)
                                        : notNowText(label(event), label(state), possible);
    return findingOf(profile, QStringLiteral("not-now"), {}, message);
}

/// Puts the act's data into the case: the keys of the event, and other fields of the case that may be changed now.
template <class M>
void putData(Inquiry<M>& inquiry, QMap<QString, QString>& written)
{
    using Subject = typename M::Subject;
    const std::vector<EventKey> keys = M::keys(inquiry.event);
    for (auto it = inquiry.act.data.cbegin(); it != inquiry.act.data.cend(); ++it) {
        const auto own = std::ranges::find_if(keys, [&](const EventKey& key) { return isKey(key, it.key()); });
        const bool isOwn = own != keys.end();
        if (isOwn && *own->field == '\0') {
            // Only the step keeps it: under the event's name, so that no field of the case is taken for it.
            written.insert(nameOf(inquiry.event) + u'.' + QLatin1String(own->key), it.value().trimmed());
            continue;
        }
        const Field<Subject>* field = findField<Subject>(isOwn ? QString(QLatin1String(own->field)) : it.key());
        if (!field) {
            inquiry.missRule("not-now", unknownKeyText(label(inquiry.event), it.key()), it.key());
        } else if (!isOwn && (field->kind == FieldKind::SessionRef || field->kind == FieldKind::PetitionRefs)) {
            // The case was loaded with those that it names now: naming others is a change of its own.
            inquiry.missRule("not-now", setFirstText(fieldLabel(field->label)), QLatin1String(field->key));
        } else if (!isOwn && !M::mayChange(inquiry.before, *field)) {
            inquiry.missRule("not-now", M::closedText(inquiry.before, *field), QLatin1String(field->key));
        } else if (!setText(inquiry.after, *field, it.value().trimmed())) {
            inquiry.missRule("not-now", unreadableText(fieldLabel(field->label), it.value()),
                             QLatin1String(field->key));
        } else {
            written.insert(QLatin1String(field->key), textOf(inquiry.after, *field));
        }
    }
}

/// Adds every field that differs between two states of a case to `written`.
template <class Subject>
void noteDifferences(const Subject& before, const Subject& after, QMap<QString, QString>& written)
{
    const bool mayBeNoted = !written.isEmpty();
    for (const Field<Subject>& field : fieldsOf<Subject>()) {
        const bool isNoted = mayBeNoted && written.contains(QLatin1String(field.key));
        if (!isNoted && isSame(before, after, field))
            continue;
        written.insert(QLatin1String(field.key), textOf(after, field));
    }
}

template <class M>
void askGuards(Inquiry<M>& inquiry, const std::vector<Guard<M>>& guards)
{
    inquiry.profile = &profileOn(inquiry.circumstances.profiles, M::profileDay(inquiry));
    for (const Guard<M>& guard : guards) {
        inquiry.takeUp(guard.rule, guard.binds);
        guard.judge(inquiry);
    }
    passWithReasons(inquiry.findings, inquiry.act.justifications);
}

/// Judges an act on a case that stands in the file.
template <class M>
typename M::Verdict judge(const typename M::Case& current, typename M::Event event, const Act& act,
                          const Circumstances& circumstances, bool isByOtherCase = false)
{
    typename M::Verdict verdict;
    Inquiry<M> inquiry(current, event, act, circumstances);
    verdict.on = inquiry.on;
    verdict.after = inquiry.after;

    const Row<M>* row = findRow<M>(inquiry.after.state, event);
    if (!row || (row->onlyByOtherCase && !isByOtherCase) || (row->when && !row->when(current))) {
        verdict.findings.push_back(notNow<M>(current, event, *inquiry.profile));
        return verdict;
    }
    judgeDay(inquiry.findings, *inquiry.profile, inquiry.on, circumstances.today, M::earliest(current));
    putData(inquiry, verdict.written);
    M::settle(inquiry);
    askGuards(inquiry, row->guards);

    verdict.findings = inquiry.findings;
    verdict.after = inquiry.after;
    if (anyBlocks(verdict.findings))
        return verdict;
    const auto next = row->to.fixed ? *row->to.fixed : row->to.choose(inquiry);
    M::carryOut(inquiry, next, verdict.effects);
    inquiry.after.state = next;
    noteDifferences(M::subject(current), inquiry.after, verdict.written);
    verdict.after = inquiry.after;
    verdict.next = next;
    return verdict;
}

/// Judges the creating step of a case: `draft` is what is to be stored.
template <class M>
typename M::Verdict judgeNew(const typename M::Case& draft, typename M::Event event, typename M::State first,
                             const Act& act, const Circumstances& circumstances, const std::vector<Guard<M>>& guards)
{
    typename M::Verdict verdict;
    Inquiry<M> inquiry(draft, event, act, circumstances);
    verdict.on = inquiry.on;
    judgeDay(inquiry.findings, *inquiry.profile, inquiry.on, circumstances.today, QDate());
    askGuards(inquiry, guards);

    inquiry.after.state = first;
    verdict.findings = std::move(inquiry.findings);
    verdict.after = std::move(inquiry.after);
    if (!anyBlocks(verdict.findings))
        verdict.next = first;
    return verdict;
}

/// What a guard that a step passed says about the case as it would be.
template <class M>
std::vector<Finding> askAgain(const typename M::Case& current, const typename M::Subject& subject, const Row<M>& row,
                              const Guard<M>& guard, const Step& step, const Circumstances& circumstances)
{
    Act act;
    act.on = step.effectiveOn;
    act.reason = step.reason;
    Inquiry<M> inquiry(current, row.event, act, circumstances);
    inquiry.after = subject;
    askGuards(inquiry, std::vector<Guard<M>>{guard});
    return inquiry.findings;
}

/// Guards that the case has passed on its way to where it stands, and that would no longer hold.
/// What a later step took back (a draft returned, a session rescheduled) was not passed.
template <class M>
std::vector<Finding> brokenGuards(const typename M::Case& before, const typename M::Case& changed,
                                  const Circumstances& circumstances)
{
    std::vector<Finding> broken;
    for (const Step& step : M::steps(before)) {
        const auto to = fromName<typename M::State>(step.to);
        const auto event = fromName<typename M::Event>(step.event);
        if (!to || !event || M::standing(*to) > M::standing(M::subject(before).state))
            continue;
        const std::vector<Guard<M>>* guards = M::creatingGuards(*event);
        const auto from = fromName<typename M::State>(step.from);
        const Row<M>* row = from ? findRow<M>(*from, *event) : nullptr;
        if (row)
            guards = &row->guards;
        if (!guards)
            continue;
        const Row<M> asked{{}, *event, *to, {}};
        for (const Guard<M>& guard : *guards) {
            const QString rule = QLatin1String(guard.rule);
            if (guard.about == About::Act
                || std::ranges::any_of(step.justified, [&](const PassedRule& passed) { return passed.rule == rule; }))
                continue;
            const auto was = askAgain<M>(before, M::subject(before), asked, guard, step, circumstances);
            for (const Finding& finding : askAgain<M>(changed, M::subject(changed), asked, guard, step, circumstances)) {
                const auto isSame = [&](const Finding& f) { return f.rule == finding.rule && f.field == finding.field; };
                if (std::ranges::any_of(was, isSame))
                    continue;
                // What was mere advice when the case was made may have been required of it since.
                const auto known = std::ranges::find_if(broken, isSame);
                if (known == broken.end())
                    broken.push_back(finding);
                else if (finding.strength < known->strength)
                    *known = finding;
            }
        }
    }
    return broken;
}

/// Judges a change of fields by `set`: the windows, then the guards passed. `changed` starts as a copy of the case.
template <class M>
typename M::Verdict judgeChange(const typename M::Case& current, typename M::Case changed,
                                const QMap<QString, QString>& changes, const Circumstances& circumstances)
{
    using Subject = typename M::Subject;
    typename M::Verdict verdict;
    verdict.on = circumstances.today;
    const Profile& profile = profileOn(circumstances.profiles, circumstances.today);
    const auto refuse = [&](const QString& message, const QString& field) {
        verdict.findings.push_back(findingOf(profile, QStringLiteral("not-now"), {}, message, field));
    };
    Subject& subject = M::subjectOf(changed);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const Field<Subject>* field = findField<Subject>(it.key());
        if (!field)
            refuse(unknownFieldText(it.key()), it.key());
        else if (!M::mayChange(current, *field))
            refuse(M::closedText(current, *field), QLatin1String(field->key));
        else if (!setText(subject, *field, it.value().trimmed()))
            refuse(unreadableText(fieldLabel(field->label), it.value()), QLatin1String(field->key));
        else
            verdict.written.insert(QLatin1String(field->key), textOf(subject, *field));
    }
    M::judgeMove(current, changed, changes, circumstances, verdict.findings);
    const auto saying = [](const Finding& finding) { return std::tie(finding.rule, finding.field, finding.message); };
    for (const Finding& broken : brokenGuards<M>(current, changed, circumstances)) {
        if (std::ranges::find(verdict.findings, saying(broken), saying) == verdict.findings.end())
            verdict.findings.push_back(broken);
    }
    noteDifferences(M::subject(current), subject, verdict.written);
    verdict.after = subject;
    if (!anyBlocks(verdict.findings))
        verdict.next = subject.state;
    return verdict;
}

} // namespace doithoai::machine
