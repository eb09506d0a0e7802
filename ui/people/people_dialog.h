#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class RowTable;

/// Who may work with the file, and in which roles: the keeper adds, changes, closes.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    explicit PeopleDialog(Desk& desk, QWidget* parent = nullptr);

    RowTable* table() const { return m_table; }

Q_SIGNALS:
    void firstAdded(const QString& name); ///< the file asks who works from now on, and this person does

private:
    void reload();
    void offer();
    void add();
    void changeRolesOf();
    void givePasswordTo();
    void closeOrReopen();
    void tell(const Result<void>& done);
    std::optional<Account> chosen() const;

    Desk& m_desk;
    RowTable* m_table;
    QLabel* m_about;
    QLabel* m_trouble;
    QPushButton* m_add;
    QPushButton* m_roles;
    QPushButton* m_password;
    QPushButton* m_close;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
