#pragma once

#include "services/number_register.h"
#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldForm;
class FormDraft;

/// Enters a paper into the register that this program did not make: one that came in, or one that went out.
class RegisterDialog : public QDialog {
    Q_OBJECT

public:
    enum class Direction { Incoming, Outgoing };
    RegisterDialog(Desk& desk, Direction direction, QWidget* parent = nullptr);

    FieldForm* form() const { return m_form; }
    QPushButton* okButton() const { return m_ok; }
    QLabel* trouble() const { return m_trouble; }
    void reject() override;

private:
    void propose();
    void enter();

    Desk& m_desk;
    Direction m_direction;
    FieldForm* m_form;
    FormDraft* m_draft;
    QLabel* m_advice;
    QLabel* m_trouble;
    QPushButton* m_ok;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
