#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldForm;

/// Changes fields of several cases at once: what is left empty stays as each case has it. What one case refuses is said,
/// and the others keep what they took. Each change can be undone.
class SetFieldsDialog : public QDialog {
    Q_OBJECT

public:
    SetFieldsDialog(Desk& desk, CaseKind kind, const QStringList& codes, const QStringList& keys, QWidget* parent = nullptr);
    FieldForm* form() const { return m_form; }
    void accept() override;

private:
    Desk& m_desk;
    CaseKind m_kind;
    QStringList m_codes;
    FieldForm* m_form;
    QLabel* m_trouble;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
