#include "ui/help/machine_view.h"

#include "services/case_machine.h"
#include "ui/case_specs.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

QStringList targets(const TableRow& row, const QHash<QString, QStringList>& entriesFrom)
{
    if (row.to == QLatin1String("="))
        return {row.from};
    // "the state before": any state that has a way here.
    if (row.to == QStringLiteral("←"))
        return entriesFrom.value(row.from);
    QStringList states;
    for (const QString& state : row.to.split(u'|'))
        states.append(state.trimmed());
    return states;
}

} // namespace

const MachineView::State* MachineView::state(const QString& name) const
{
    const auto found = std::ranges::find(states, name, &State::name);
    return found == states.end() ? nullptr : &*found;
}

namespace {

MachineView::State& stateOf(MachineView& view, const QString& name)
{
    return *std::ranges::find(view.states, name, &MachineView::State::name);
}

/// The states from one on, each by the event that usually comes next, up to one that has its place already.
QStringList courseFrom(const MachineView& view, QString name, const QSet<QString>& placed)
{
    QStringList course;
    while (!name.isEmpty() && !placed.contains(name) && !course.contains(name)) {
        course.append(name);
        const QString usual = usualEvent(view.kind, name);
        name.clear();
        for (const MachineView::Way& way : view.state(course.last())->ways) {
            if (way.event == usual && !way.to.isEmpty())
                name = way.to.first();
        }
    }
    return course;
}

/// The row below the first state that leads here and has its place.
int rowBelowEntry(const MachineView& view, const QString& name, const QSet<QString>& placed)
{
    int row = -1;
    for (const MachineView::State& state : view.states) {
        const bool leadsHere = placed.contains(state.name)
            && std::ranges::any_of(state.ways, [&](const MachineView::Way& way) { return way.to.contains(name); });
        if (leadsHere && (row < 0 || state.rank + 1 < row))
            row = state.rank + 1;
    }
    return std::max(row, 0);
}

/// The usual course stands in the middle column; what branches off it to the right, each branch as near as there is room;
/// other ends to the left.
void place(MachineView& view)
{
    QSet<QString> placed;
    QSet<std::pair<int, int>> taken;
    const auto put = [&](const QString& name, int column, int row) {
        MachineView::State& state = stateOf(view, name);
        state.column = column;
        state.rank = row;
        placed.insert(name);
        taken.insert({column, row});
    };
    const QStringList spine = courseFrom(view, view.states.front().name, placed);
    for (qsizetype row = 0; row < spine.size(); ++row)
        put(spine[row], 0, static_cast<int>(row));
    for (const MachineView::State& state : std::vector<MachineView::State>(view.states)) {
        if (placed.contains(state.name))
            continue;
        const QStringList branch = courseFrom(view, state.name, placed);
        int row = rowBelowEntry(view, branch.first(), placed);
        int column = state.isFinal ? -1 : 1;
        const auto isFree = [&] {
            for (int i = 0; i < branch.size(); ++i) {
                if (taken.contains({column, row + i}))
                    return false;
            }
            return true;
        };
        while (!isFree())
            state.isFinal ? ++row : ++column;
        for (int i = 0; i < branch.size(); ++i)
            put(branch[i], column, row + i);
    }
}

} // namespace

MachineView machineView(CaseKind kind)
{
    const std::vector<TableRow> table = withKind(kind, [](auto of) { return Machine<typename decltype(of)::type>::table(); });
    MachineView view;
    view.kind = kind;
    QHash<QString, QStringList> entriesFrom;
    const auto know = [&](const QString& name) {
        if (!name.isEmpty() && view.state(name) == nullptr)
            view.states.push_back({name, 0, 0, {}, false});
    };
    // The creating row comes first: its target is where a case begins.
    know(table.front().to);
    for (const TableRow& row : std::span(table).subspan(1)) {
        if (row.to != QLatin1String("=") && row.to != QStringLiteral("←")) {
            for (const QString& to : row.to.split(u'|'))
                entriesFrom[to.trimmed()].append(row.from);
        }
    }
    for (const TableRow& row : std::span(table).subspan(1)) {
        know(row.from);
        for (const QString& to : targets(row, entriesFrom))
            know(to);
        for (MachineView::State& state : view.states) {
            if (state.name == row.from)
                state.ways.push_back({row.event, targets(row, entriesFrom), row.guards, row.onlyByOtherCase});
        }
    }
    // Out of a final state nothing leads but opening it again.
    for (MachineView::State& state : view.states) {
        state.isFinal = std::ranges::all_of(state.ways, [](const MachineView::Way& way) {
            return way.event == QLatin1String("reopen") || way.event == QLatin1String("unmerge");
        });
    }
    place(view);
    return view;
}

} // namespace doithoai
