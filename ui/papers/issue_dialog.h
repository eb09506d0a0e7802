#pragma once

#include "services/papers.h"
#include "ui/papers/paper_work.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace doithoai {

class FieldEditor;
class SigningFields;

/// Issues a paper: its number, day and signer, how much of names it shows, its layout, which issued one it replaces. What
/// stands in the way (a number that another paper has) is said here; nothing is taken before it is issued.
class IssueDialog : public QDialog {
    Q_OBJECT

public:
    IssueDialog(Desk& desk, const PaperForm& form, PaperSource source, const PaperSigning& signing, QWidget* parent = nullptr);

    SigningFields* fields() const { return m_fields; }
    FieldEditor* privacyEditor() const { return m_privacy; }
    FieldEditor* layoutEditor() const { return m_layout; }
    FieldEditor* lettersEditor() const { return m_letters; }   ///< hidden while no letter goes with the paper
    FieldEditor* replacesEditor() const { return m_replaces; } ///< nullptr when none was issued yet
    QPushButton* issueButton() const { return m_issue; }
    QLabel* trouble() const { return m_trouble; }
    /// The paper as it was frozen; nothing before.
    const std::optional<FrozenPaper>& issued() const { return m_issued; }

private:
    PaperChoice choice() const;
    void look();
    void issue();
    void showIssuer();
    void showLetters();

    Desk& m_desk;
    const PaperForm& m_form;
    PaperSource m_source;
    QLabel* m_line;
    SigningFields* m_fields;
    QLabel* m_lettersName;
    FieldEditor* m_letters;
    QLabel* m_lettersAdvice;
    FieldEditor* m_privacy;
    FieldEditor* m_layout;
    FieldEditor* m_replaces = nullptr;
    QLabel* m_trouble;
    QPushButton* m_issue;
    std::optional<FrozenPaper> m_issued;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

/// The layouts that a paper may have, with their names in words.
std::vector<std::pair<QString, QString>> layoutChoices();

} // namespace doithoai
