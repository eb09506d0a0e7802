#pragma once

#include <QDialog>
#include <functional>

#include "domain/result.h"
#include "ui/widgets/hides_first.h"

class QLabel;
class QLineEdit;

namespace doithoai {

/// Asks for a new password, twice, and where it is one's own for the present one.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    enum class Whose { Own, Another };
    /// `change(present, next)` carries it out; what it refuses is shown, and can be mended.
    using Change = std::function<Result<void>(const QString& present, const QString& next)>;
    PasswordDialog(Whose whose, const QString& name, Change change, QWidget* parent);

private:
    void carryOut();

    Change m_change;
    QLineEdit* m_present = nullptr;
    QLineEdit* m_next;
    QLineEdit* m_again;
    QLabel* m_trouble;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
