#pragma once

#include "services/office.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace doithoai {

/// Asks who works: at the start of the program, and over a window that was left alone. Accepted: the office knows the
/// person. Rejected: the program is to close.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    enum class When { AtStart, Locked };
    /// What of the person named stands under the lock: then nobody else may go on in it.
    enum class Under { Nothing, OpenDialog, UnsavedWords, DialogAndWords };
    /// `name` is proposed, where there is such an account.
    SignInDialog(Office& office, When when, const QString& name, Under under = Under::Nothing, QWidget* parent = nullptr);

    QComboBox* names() const { return m_names; }
    QLineEdit* password() const { return m_password; }
    QLabel* trouble() const { return m_trouble; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void signIn();
    void growToWords(); ///< a sentence that takes more lines is not cut off

    Office& m_office;
    bool m_isLocked;
    QComboBox* m_names;
    QLineEdit* m_password;
    QLabel* m_trouble;
    QPushButton* m_enter;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
