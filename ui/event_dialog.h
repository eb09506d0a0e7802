#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTimer;

namespace doithoai {

class FindingList;
class FormDraft;
class DayEditor;
class LongTextEditor;
class LineEditor;

/// Asks for what an event needs and shows, while one types, every rule that is not met. One case, or several at once.
/// The button is enabled exactly when the workflow allows the event; what was typed stays when it is refused.
class EventDialog : public QDialog {
    Q_OBJECT

public:
    EventDialog(Desk& desk, CaseKind kind, const QStringList& codes, const QString& event, QWidget* parent = nullptr);

    /// Puts the cursor where a finding is mended: a key of the event, its reason, or the justification of a rule.
    void focusFinding(const Finding& finding);
    /// True where this dialog has a place for it.
    bool canMend(const Finding& finding) const;

    /// Puts words into keys of the event, as if they had been typed.
    void give(const QMap<QString, QString>& texts);

    FieldForm* form() const { return m_form; }
    QPushButton* okButton() const { return m_ok; }
    FindingList* findings() const { return m_findings; }

    /// The field of the case that a person wants to go to instead; empty after OK and Cancel.
    const QString& fieldWanted() const { return m_fieldWanted; }

    void accept() override;
    void done(int result) override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cancel();
    Act act() const;
    EditorWorld world() const;
    void prefill();
    void judge();
    void showFindings(const std::vector<Finding>& findings);

    Desk& m_desk;
    CaseKind m_kind;
    QStringList m_codes;
    QString m_event;
    EventSpec m_spec;
    CaseSnapshot m_case;
    QMap<QString, QString> m_prefilled;
    FieldForm* m_form = nullptr;
    DayEditor* m_day = nullptr;
    QLabel* m_dayTrouble = nullptr;
    LongTextEditor* m_reason = nullptr;
    FindingList* m_findings = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_ok = nullptr;
    QTimer* m_timer = nullptr;
    FormDraft* m_draft = nullptr;
    QString m_fieldWanted;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

/// Opens the dialog for an event, modal. Answers the field of the case that the person wants to go to, if any.
QString runEvent(Desk& desk, CaseKind kind, const QStringList& codes, const QString& event, QWidget* parent,
                 const Finding* first = nullptr);

} // namespace doithoai
