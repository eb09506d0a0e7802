#pragma once

#include "services/office.h"

#include <QDateTime>
#include <QObject>
#include <optional>
#include <vector>

namespace doithoai {

/// The edits of fields that can be undone and redone, each by a `set` of its own: the file keeps every one of them, and
/// what a rule no longer lets change is refused with its sentences. Steps are never undone; they have events for that.
class EditHistory : public QObject {
    Q_OBJECT

public:
    struct Edit {
        CaseKind kind;
        QString code;
        QString key;
        QString label; ///< of the field, in the language of the window
        QString before, after;
        QDateTime at;
    };

    using QObject::QObject;

    /// Remembers an edit that was saved. One of the same field a moment later is the same edit, grown.
    void add(Edit edit);
    /// What would be undone or redone now; nothing where there is nothing.
    std::optional<Edit> toUndo() const;
    std::optional<Edit> toRedo() const;
    /// Takes the edit back, or does it again. A refusal leaves the history where it was, without that edit: it can no
    /// longer be undone; also where the field was changed by other means since. What the file would not take stays.
    Outcome<StepDone> undo(Office& office, const Actor& actor);
    Outcome<StepDone> redo(Office& office, const Actor& actor);

    /// Somebody else works now, or personal data were erased: what was there before is nobody's to bring back.
    void clear();

Q_SIGNALS:
    void changed();

private:
    enum class Way { Back, Again };
    Outcome<StepDone> take(Way way, Office& office, const Actor& actor);
    std::vector<Edit> m_edits;
    size_t m_done = 0; ///< edits in front of this place are done, those behind it were undone
};

} // namespace doithoai
