#include "ui/petitions/petition_way.h"

#include "ui/widgets/step_strip.h"

namespace doithoai {

namespace {

QStringList statesIn(const char* list)
{
    return QString::fromLatin1(list).split(u' ');
}

bool isEnd(const QString& state)
{
    const auto known = fromName<PetitionState>(state);
    return known && isFinal(*known);
}

/// The states that the petition has gone through, as they still count: what was taken back is not among them, and an end that
/// it left again is none. The present one stands last.
QStringList wentThrough(const CaseSnapshot& petition)
{
    QStringList states;
    for (const Step& step : petition.steps) {
        const qsizetype before = states.indexOf(step.to);
        if (before >= 0) {
            states.resize(before + 1);
            continue;
        }
        if (!states.isEmpty() && isEnd(states.back()))
            states.removeLast();
        states.append(step.to);
    }
    if (states.isEmpty() || states.back() != petition.state)
        states.append(petition.state);
    return states;
}

/// What usually follows a state, up to the end.
QStringList usualRest(const QString& state)
{
    static const QStringList prepared = statesIn("received classified assigned drafted agreed answered resolved");
    if (isEnd(state))
        return {};
    if (const qsizetype at = prepared.indexOf(state); at >= 0)
        return prepared.mid(at + 1);
    if (state == QLatin1String("verifying"))
        return statesIn("replied resolved");
    if (state == QLatin1String("noted"))
        return statesIn("escalated verifying replied resolved");
    if (state == QLatin1String("escalated"))
        return statesIn("verifying replied resolved");
    return statesIn("resolved");
}

} // namespace

void showWay(StepStrip& strip, const CaseSnapshot& petition)
{
    QStringList course = wentThrough(petition);
    const auto present = static_cast<int>(course.size()) - 1;
    const QStringList rest = usualRest(petition.state);
    for (const QString& state : rest) {
        if (!course.contains(state))
            course.append(state);
    }
    QStringList names;
    for (const QString& state : std::as_const(course))
        names.append(shortStateLabel(CaseKind::Petition, state));
    // An end without an answer is no step of the way.
    const bool isAside = isEnd(petition.state) && petition.state != QLatin1String("resolved");
    strip.show(names, present, present + 1 < course.size() ? present + 1 : -1, isAside ? names[present] : QString());
}

} // namespace doithoai
