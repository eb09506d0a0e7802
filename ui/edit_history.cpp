#include "ui/edit_history.h"

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

Outcome<StepDone> EditHistory::undo(Office& office, const Actor& actor)
{
    const Edit edit = *toUndo();
    Outcome<StepDone> done = office.set(edit.code, {{edit.key, edit.before}}, actor);
    --m_done;
    if (!done)
        m_edits.erase(m_edits.begin() + static_cast<std::ptrdiff_t>(m_done));
    Q_EMIT changed();
    return done;
}

Outcome<StepDone> EditHistory::redo(Office& office, const Actor& actor)
{
    const Edit edit = *toRedo();
    Outcome<StepDone> done = office.set(edit.code, {{edit.key, edit.after}}, actor);
    if (done)
        ++m_done;
    else
        m_edits.erase(m_edits.begin() + static_cast<std::ptrdiff_t>(m_done));
    Q_EMIT changed();
    return done;
}

} // namespace doithoai
