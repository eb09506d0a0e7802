#pragma once

#include <QWidget>

namespace doithoai {

/// The last member of a dialog whose fields tell it that they were left. A dialog that is destroyed while it is seen would
/// hide itself in the destructor of QDialog, and its field, losing the focus then, would call for members that are gone.
/// What is declared last goes first: this takes the dialog from the screen while all of it still stands.
class HidesFirst {
public:
    explicit HidesFirst(QWidget* dialog)
        : m_dialog(dialog)
    {
    }
    ~HidesFirst() { m_dialog->hide(); }
    HidesFirst(const HidesFirst&) = delete;
    HidesFirst& operator=(const HidesFirst&) = delete;

private:
    QWidget* m_dialog;
};

} // namespace doithoai
