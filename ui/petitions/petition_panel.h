#pragma once

#include "domain/cases.h"
#include "ui/desk.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace doithoai {

class RowTable;

/// The petitions of a session, and what one may do with those that are chosen: one or several at once.
class PetitionPanel : public QWidget {
    Q_OBJECT

public:
    explicit PetitionPanel(Desk& desk, QWidget* parent = nullptr);
    void show(const SessionCase& session);

    RowTable* table() const { return m_table; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* importButton() const { return m_import; }
    /// Buttons of the events that are offered for the chosen petitions.
    QList<QPushButton*> actionButtons() const { return m_buttons; }

private:
    void add();
    void importTable();
    void offerActions();

    Desk& m_desk;
    QString m_session;
    RowTable* m_table;
    QPushButton* m_add;
    QPushButton* m_import;
    QHBoxLayout* m_actions;
    QPushButton* m_more;
    QMenu* m_menu;
    QList<QPushButton*> m_buttons;
};

} // namespace doithoai
