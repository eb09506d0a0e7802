#pragma once

#include "domain/cases.h"
#include "ui/desk.h"

#include <QWidget>

class QPushButton;

namespace doithoai {

class RowTable;
class SeveralActions;

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
    QList<QPushButton*> actionButtons() const;

private:
    void add();
    void importTable();
    void offerActions();

    Desk& m_desk;
    QString m_session;
    RowTable* m_table;
    QPushButton* m_add;
    QPushButton* m_import;
    SeveralActions* m_actions;
};

} // namespace doithoai
