#pragma once

#include "services/destruction.h"
#include "ui/desk.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace doithoai {

class DayEditor;

/// Shows which dossiers ended before a day, what of them goes and what stays, and destroys them by a protocol.
class DestroyDialog : public QDialog {
    Q_OBJECT

public:
    /// `before`: the day that is proposed; invalid: none.
    DestroyDialog(Desk& desk, QDate before, QWidget* parent = nullptr);

    DayEditor* before() const { return m_before; }
    QLineEdit* decision() const { return m_decision; }
    QLineEdit* number() const { return m_number; }
    QListWidget* cases() const { return m_cases; }
    QLabel* outcome() const { return m_outcome; }
    QPushButton* go() const { return m_go; }

private:
    DestructionRequest request() const;
    void showPlan();
    void destroyNow();
    void say(const QString& sentence);

    Desk& m_desk;
    DayEditor* m_before;
    QLineEdit* m_decision;
    QLineEdit* m_number;
    QListWidget* m_cases;
    QLabel* m_what;
    QCheckBox* m_backups;
    QLabel* m_outcome;
    QPushButton* m_go;
};

} // namespace doithoai
