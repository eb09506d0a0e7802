#pragma once

#include "ui/widgets/act_dialog.h"
#include "ui/widgets/hides_first.h"

#include <QMap>
#include <functional>

class QLineEdit;

namespace doithoai {

/// Asks how name, address and telephone are written rightly. What is refused stands in it, with the words, until it is
/// taken or given up.
class CorrectDialog : public ActDialog {
    Q_OBJECT

public:
    using Changes = QMap<QString, QString>; ///< by the key of its field
    /// Corrects; answers why it could not, or nothing.
    using Correct = std::function<QString(const Changes& changes)>;
    CorrectDialog(const QString& petitioner, const QString& address, const QString& phone, Correct correct, QWidget* parent = nullptr);

    QLineEdit* line(const QString& key) const { return m_lines.value(key); }

private:
    Changes changes() const;
    void correct();

    Correct m_correct;
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, QString> m_before;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
