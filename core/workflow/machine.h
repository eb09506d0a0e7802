#pragma once

#include "domain/labels.h"
#include "workflow/judgement.h"
#include "workflow/machine_words.h"

#include <algorithm>

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

} // namespace doithoai::machine
