#pragma once

#include "ui/desk.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class FindingList;
class FormDraft;

/// Adds a case: the fields that a person has at hand then; the rest follows on its page.
class AddDialog : public QDialog {
    Q_OBJECT

public:
    /// `given`: fields that are set already (the session that a petition enters).
    AddDialog(Desk& desk, CaseKind kind, const QMap<QString, QString>& given, QWidget* parent = nullptr);

    FieldForm* form() const { return m_form; }
    QPushButton* okButton() const { return m_ok; }
    FindingList* findings() const { return m_findings; }
    const QString& code() const { return m_code; } ///< of the case that was added

    void accept() override;
    void done(int result) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cancel();
    bool add();          ///< false when it was refused; the findings then stand in the dialog
    void addAndGoOn();   ///< and keeps the dialog for the next one of the same session, channel and day
    Desk& m_desk;
    CaseKind m_kind;
    QMap<QString, QString> m_given;
    FieldForm* m_form = nullptr;
    FindingList* m_findings = nullptr;
    FormDraft* m_draft = nullptr;
    QPushButton* m_ok = nullptr;
    QString m_code;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
