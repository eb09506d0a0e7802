#pragma once

#include "ui/papers/paper_work.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QVBoxLayout;

namespace doithoai {

class FieldEditor;
class PaperSheet;
class SigningFields;

/// Writes the words that a person adds to a paper, where they stand on the page. Each word is kept with the case within a
/// second, tried again where the file says no, and never overwritten when the paper is made anew. Beside the page: a list
/// of the words, those that stand within a sentence to be written there, number, day and signer. Who may issue papers but
/// not write them reads the page, sets number, day and signer, and issues.
class PaperEditor : public QDialog {
    Q_OBJECT

public:
    PaperEditor(Desk& desk, const PaperForm& form, PaperSource source, QWidget* parent = nullptr);
    ~PaperEditor() override;

    PaperSheet* sheet() const { return m_sheet; }
    SigningFields* signing() const { return m_signing; }
    QPushButton* issueButton() const { return m_issue; }
    QLabel* status() const { return m_status; }
    /// The editor beside the page of a word that has no place of its own on it; nullptr for the others.
    FieldEditor* besideOf(const QString& word) const { return m_beside.value(word); }
    /// Keeps at once what still waits. False when the file does not take it.
    bool flush();
    bool wasIssued() const { return m_wasIssued; }

    void reject() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showRights();
    bool keepWaiting(); ///< as flush(), without making the page anew
    void typed(const QString& word, const QString& text);
    void refresh();
    void showList(const QStringList& placed);
    void showStatus(const QString& sentence, bool isTrouble);
    QString own(const QString& word) const;
    PaperChoice choice() const;
    void keepSigning();
    void goTo(const QString& word);
    void fitSheet();
    void look();
    void issue();

    Desk& m_desk;
    const PaperForm& m_form;
    PaperSource m_source;
    PaperSheet* m_sheet;
    QScrollArea* m_scroll;
    QVBoxLayout* m_list;
    QHash<QString, FieldEditor*> m_beside;
    QHash<QString, QLabel*> m_marks;
    QStringList m_placed;
    SigningFields* m_signing;
    QLabel* m_status;
    QPushButton* m_issue;
    QTimer* m_timer;
    std::optional<Privacy> m_privacy; ///< set: only that much of a name may be shown
    QMap<QString, QString> m_waiting; ///< typed and not kept yet
    const bool m_mayWrite; ///< words of papers
    bool m_isForLater = true; ///< what waits is only not taken by the file; a rule refuses it otherwise
    bool m_isListed = false;
    bool m_wasIssued = false;
};

} // namespace doithoai
