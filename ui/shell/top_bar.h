#pragma once

#include "ui/desk.h"

#include <QFrame>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace doithoai {

/// The bar above the screens: one search over everything, undo and redo with the name of what they would take back,
/// and what may be added.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Desk& desk, QWidget* parent = nullptr);

    QLineEdit* search() const { return m_search; }
    QPushButton* newButton() const { return m_new; }
    QToolButton* undoButton() const { return m_undo; }
    QToolButton* redoButton() const { return m_redo; }
    /// Opens the menu of what may be added.
    void offerNew();

Q_SIGNALS:
    void newAsked(doithoai::CaseKind kind);

private:
    void showEdits();
    void takeBack(bool isUndo);

    Desk& m_desk;
    QLineEdit* m_search;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_new;
    QMenu* m_menu;
};

} // namespace doithoai
