#pragma once

#include "services/erasing.h"
#include "ui/desk.h"
#include "ui/widgets/act_dialog.h"
#include "ui/widgets/hides_first.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace doithoai {

/// Shows what goes and what stays before a person's data are erased from cases, and erases them: texts that name the person
/// are ticked one by one, older backups go with it where that is ticked.
class EraseDialog : public ActDialog {
    Q_OBJECT

public:
    EraseDialog(Desk& desk, const QStringList& petitions, QWidget* parent = nullptr);

    QListWidget* places() const { return m_places; }
    QLineEdit* reason() const { return m_reason; }
    QCheckBox* backups() const { return m_backups; }
    QCheckBox* openToo() const { return m_openToo; }

private:
    ErasureRequest request() const;
    void showPlan();
    void showBackups();
    void erase();

    Desk& m_desk;
    QStringList m_petitions;
    ErasurePlan m_plan;
    QLabel* m_cases;
    QListWidget* m_places;
    QLabel* m_stays;
    QCheckBox* m_openToo;
    QCheckBox* m_backups;
    QLineEdit* m_reason;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
