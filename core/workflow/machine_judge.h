#pragma once

#include "workflow/machine.h"

#include <tuple>

// How an act, a new case and a change by hand are judged by the table of a machine.
namespace doithoai::machine {

/// A case of this machine may be changed by hand, and not by its events alone.
template <class M>
constexpr bool isSetByHand = requires { &M::judgeMove; };

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

/// Puts fields that are said by hand into the case, alone or along with a step, where each may be changed now; what the
/// machine itself says to the change is told with them. `changed` starts as a copy of the case.
template <class M>
std::vector<Finding> changeFields(const typename M::Case& current, typename M::Case& changed,
                                  const QMap<QString, QString>& changes, const Circumstances& circumstances,
                                  QMap<QString, QString>& written)
{
    using Subject = typename M::Subject;
    std::vector<Finding> findings;
    const Profile& profile = profileOn(circumstances.profiles, circumstances.today);
    const auto refuse = [&](const QString& message, const QString& field) {
        findings.push_back(findingOf(profile, QStringLiteral("not-now"), {}, message, field));
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
            written.insert(QLatin1String(field->key), textOf(subject, *field));
    }
    if constexpr (isSetByHand<M>)
        M::judgeMove(current, changed, changes, circumstances, findings);
    return findings;
}

/// What two checks find alike is said once, as hard as the harder of them binds.
inline void sayOnce(std::vector<Finding>& findings)
{
    const auto saying = [](const Finding& finding) { return std::tie(finding.rule, finding.field, finding.message); };
    std::vector<Finding> once;
    for (Finding& finding : findings) {
        const auto said = std::ranges::find(once, saying(finding), saying);
        if (said == once.end())
            once.push_back(std::move(finding));
        else if (finding.strength < said->strength)
            *said = std::move(finding);
    }
    findings = std::move(once);
}

/// What an act says of the case apart from the keys of its event, by field; what cannot be said along with a step is refused.
template <class M>
QMap<QString, QString> saidBesides(Inquiry<M>& inquiry, const std::vector<EventKey>& keys)
{
    using Subject = typename M::Subject;
    QMap<QString, QString> others;
    for (auto it = inquiry.act.data.cbegin(); it != inquiry.act.data.cend(); ++it) {
        if (std::ranges::any_of(keys, [&](const EventKey& key) { return isKey(key, it.key()); }))
            continue;
        const Field<Subject>* field = findField<Subject>(it.key());
        if (!field) {
            inquiry.missRule("not-now", unknownKeyText(label(inquiry.event), it.key()), it.key());
        } else if (field->kind == FieldKind::SessionRef || field->kind == FieldKind::PetitionRefs) {
            // The case was loaded with those that it names now: naming others is a change of its own.
            inquiry.missRule("not-now", setFirstText(fieldLabel(field->label)), QLatin1String(field->key));
        } else {
            others.insert(QLatin1String(field->key), it.value());
        }
    }
    return others;
}

/// Puts what the act says under the keys of its event into the case.
template <class M>
void putOwn(Inquiry<M>& inquiry, const std::vector<EventKey>& keys, QMap<QString, QString>& written)
{
    using Subject = typename M::Subject;
    for (auto it = inquiry.act.data.cbegin(); it != inquiry.act.data.cend(); ++it) {
        const auto own = std::ranges::find_if(keys, [&](const EventKey& key) { return isKey(key, it.key()); });
        if (own == keys.end())
            continue;
        if (*own->field == '\0') {
            // Only the step keeps it: under the event's name, so that no field of the case is taken for it.
            written.insert(nameOf(inquiry.event) + u'.' + QLatin1String(own->key), it.value().trimmed());
            continue;
        }
        const Field<Subject>* field = findField<Subject>(QString::fromLatin1(own->field));
        if (!setText(inquiry.after, *field, it.value().trimmed())) {
            inquiry.missRule("not-now", unreadableText(fieldLabel(field->label), it.value()), QLatin1String(field->key));
        } else {
            written.insert(QLatin1String(field->key), textOf(inquiry.after, *field));
        }
    }
}

/// What the case has passed and no longer stands by, since fields were said along with the step. What the event's own keys
/// mend is mended: a session that is rescheduled beyond a change of regulations names its new form and its day at once.
template <class M>
void askPassedGuards(Inquiry<M>& inquiry, const typename M::Case& changed)
{
    if constexpr (isSetByHand<M>) {
        const auto byFields = brokenGuards<M>(inquiry.before, changed, inquiry.circumstances);
        if (byFields.empty())
            return;
        typename M::Case after = changed;
        M::subjectOf(after) = inquiry.after;
        const auto place = [](const Finding& finding) { return std::tie(finding.rule, finding.field); };
        auto broken = brokenGuards<M>(inquiry.before, after, inquiry.circumstances);
        for (Finding& finding : broken) {
            if (std::ranges::find(byFields, place(finding), place) != byFields.end())
                inquiry.findings.push_back(std::move(finding));
        }
    }
}

/// Judges the day of the step, puts the act's data into the case and settles what follows from it: the keys of the event, and
/// other fields as if they had been set just before it, with everything that setting them asks.
template <class M>
void putData(Inquiry<M>& inquiry, QMap<QString, QString>& written)
{
    const auto judgeDayOf = [&](const typename M::Case& value) {
        judgeDay(inquiry.findings, *inquiry.profile, inquiry.on, inquiry.circumstances.today, M::earliest(value));
    };
    const std::vector<EventKey> keys = M::keys(inquiry.event);
    const QMap<QString, QString> others = saidBesides(inquiry, keys);
    if (others.isEmpty()) {
        judgeDayOf(inquiry.before);
        putOwn(inquiry, keys, written);
        M::settle(inquiry);
        return;
    }
    typename M::Case changed = inquiry.before;
    std::vector<Finding> ofChange = changeFields<M>(inquiry.before, changed, others, inquiry.circumstances, written);
    judgeDayOf(changed);
    std::ranges::move(ofChange, std::back_inserter(inquiry.findings));
    inquiry.after = M::subject(changed);
    putOwn(inquiry, keys, written);
    M::settle(inquiry);
    askPassedGuards(inquiry, changed);
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
    putData(inquiry, verdict.written);
    askGuards(inquiry, row->guards);
    sayOnce(inquiry.findings);

    verdict.findings = inquiry.findings;
    verdict.after = inquiry.after;
    if (anyBlocks(verdict.findings))
        return verdict;
    const auto next = row->to.fixed ? *row->to.fixed : row->to.choose(inquiry);
    M::carryOut(inquiry, next, verdict.effects);
    inquiry.after.state = next;
    noteDifferences(M::subject(current), inquiry.after, verdict.written);
    if constexpr (requires { &M::keepBefore; })
        M::keepBefore(M::subject(current), event, verdict.written);
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

/// Judges a change of fields by `set`: the windows, then the guards passed. `changed` starts as a copy of the case.
template <class M>
typename M::Verdict judgeChange(const typename M::Case& current, typename M::Case changed,
                                const QMap<QString, QString>& changes, const Circumstances& circumstances)
{
    typename M::Verdict verdict;
    verdict.on = circumstances.today;
    verdict.findings = changeFields<M>(current, changed, changes, circumstances, verdict.written);
    std::ranges::move(brokenGuards<M>(current, changed, circumstances), std::back_inserter(verdict.findings));
    sayOnce(verdict.findings);
    noteDifferences(M::subject(current), M::subject(changed), verdict.written);
    verdict.after = M::subject(changed);
    if (!anyBlocks(verdict.findings))
        verdict.next = M::subject(changed).state;
    return verdict;
}

} // namespace doithoai::machine
