#pragma once

#include "ui/widgets/act_dialog.h"
#include "ui/widgets/hides_first.h"

#include <QMap>

class QLineEdit;

namespace doithoai {

/// Asks how name, address and telephone are written rightly.
class CorrectDialog : public ActDialog {
    Q_OBJECT

public:
    CorrectDialog(const QString& petitioner, const QString& address, const QString& phone, QWidget* parent = nullptr);

    /// What was changed, by the key of its field.
    QMap<QString, QString> changes() const;

private:
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, QString> m_before;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
