#pragma once

#include "services/destruction.h"
#include "ui/desk.h"
#include "ui/widgets/act_dialog.h"
#include "ui/widgets/hides_first.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace doithoai {

class DayEditor;

/// Shows which dossiers ended before a day, what of them goes and what stays, and destroys them by a protocol.
class DestroyDialog : public ActDialog {
    Q_OBJECT

public:
    /// `before`: the day that is proposed; invalid: none.
    DestroyDialog(Desk& desk, QDate before, QWidget* parent = nullptr);

    DayEditor* before() const { return m_before; }
    QLineEdit* decision() const { return m_decision; }
    QLineEdit* number() const { return m_number; }
    QListWidget* cases() const { return m_cases; }

private:
    DestructionRequest request() const;
    void showPlan();
    void destroyNow();

    Desk& m_desk;
    DayEditor* m_before;
    QLineEdit* m_decision;
    QLineEdit* m_number;
    QListWidget* m_cases;
    QLabel* m_what;
    QCheckBox* m_backups;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
