#pragma once

#include "services/erased_backups.h"
#include "services/erasing.h"
#include "ui/desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace doithoai {

/// What an erasure left to be told: the sentences for the person.
QString wordsOf(const FinishedErasing& finished);

/// Shows what goes and what stays before a person's data are erased from cases, and erases them: texts that name the person
/// are ticked one by one, older backups go with it where that is ticked.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    EraseDialog(Desk& desk, const QStringList& petitions, QWidget* parent = nullptr);

    QListWidget* places() const { return m_places; }
    QLineEdit* reason() const { return m_reason; }
    QCheckBox* backups() const { return m_backups; }
    QCheckBox* openToo() const { return m_openToo; }
    QLabel* outcome() const { return m_outcome; }
    QPushButton* go() const { return m_go; }

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
    QLabel* m_outcome;
    QPushButton* m_go;
};

} // namespace doithoai
