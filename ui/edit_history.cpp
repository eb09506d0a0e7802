#include "ui/edit_history.h"

#include "ui/case_specs.h"

namespace doithoai {

namespace {
/// Words typed without a longer pause are one edit.
constexpr int oneEditMs = 4000;
constexpr size_t mostEdits = 200;
} // namespace

void EditHistory::add(Edit edit)
{
    m_edits.resize(m_done);
    if (m_done > 0) {
        Edit& last = m_edits.back();
        if (last.code == edit.code && last.key == edit.key && last.after == edit.before && last.at.msecsTo(edit.at) < oneEditMs) {
            last.after = edit.after;
            last.at = edit.at;
            Q_EMIT changed();
            return;
        }
    }
    m_edits.push_back(std::move(edit));
    if (m_edits.size() > mostEdits)
        m_edits.erase(m_edits.begin());
    m_done = m_edits.size();
    Q_EMIT changed();
}

std::optional<EditHistory::Edit> EditHistory::toUndo() const
{
    return m_done > 0 ? std::optional(m_edits[m_done - 1]) : std::nullopt;
}

std::optional<EditHistory::Edit> EditHistory::toRedo() const
{
    return m_done < m_edits.size() ? std::optional(m_edits[m_done]) : std::nullopt;
}

void EditHistory::clear()
{
    m_edits.clear();
    m_done = 0;
    Q_EMIT changed();
}

Outcome<StepDone> EditHistory::undo(Office& office, const Actor& actor)
{
    return take(Way::Back, office, actor);
}

Outcome<StepDone> EditHistory::redo(Office& office, const Actor& actor)
{
    return take(Way::Again, office, actor);
}

Outcome<StepDone> EditHistory::take(Way way, Office& office, const Actor& actor)
{
    const bool isBack = way == Way::Back;
    const size_t place = isBack ? m_done - 1 : m_done;
    const Edit edit = m_edits[place];
    const Result<CaseSnapshot> now = snapshotOf(office, edit.kind, edit.code);
    Outcome<StepDone> done = !now ? refuse(now.error())
        : now->values.value(edit.key) != (isBack ? edit.after : edit.before)
        ? refuse(Error{Trouble::Refused, tr("It was changed again since."), {}})
        : office.set(edit.code, {{edit.key, isBack ? edit.before : edit.after}}, actor);
    if (done)
        m_done = isBack ? place : place + 1;
    else if (done.error().error.trouble != Trouble::Storage) {
        m_edits.erase(m_edits.begin() + static_cast<std::ptrdiff_t>(place));
        m_done = place;
    }
    Q_EMIT changed();
    return done;
}

} // namespace doithoai
