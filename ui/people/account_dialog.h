#pragma once

#include "services/accounts.h"
#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace doithoai {

/// A person who may work with the file: the name, the roles and, of a new one, the first password.
class AccountDialog : public QDialog {
    Q_OBJECT

public:
    /// `account` empty: a new one.
    AccountDialog(Desk& desk, const std::optional<Account>& account, QWidget* parent);

private:
    void carryOut();
    Roles chosen() const;

    Desk& m_desk;
    std::optional<Account> m_account;
    QLineEdit* m_name;
    std::vector<std::pair<Role, QCheckBox*>> m_roles;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_trouble;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
