#pragma once

#include "services/person_data.h"
#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace doithoai {

/// Everything that the file holds about a person: found by name, number or a case; the cases that are meant are ticked; then
/// it is read, printed for the person, corrected, or erased.
class PersonDialog : public QDialog {
    Q_OBJECT

public:
    /// `who`: a name, a number, or the code of a petition; empty: to be typed.
    PersonDialog(Desk& desk, const QString& who, QWidget* parent = nullptr);

    QLineEdit* who() const { return m_who; }
    QListWidget* cases() const { return m_cases; }
    QPlainTextEdit* text() const { return m_text; }
    QLabel* outcome() const { return m_outcome; }
    QStringList ticked() const;

private:
    QWidget* makeButtons();
    void find();
    void showData();
    void print();
    void correct();
    void erase();
    void say(const QString& sentence, Tone tone);

    Desk& m_desk;
    QLineEdit* m_who;
    QListWidget* m_cases;
    QPlainTextEdit* m_text;
    QLabel* m_outcome;
    QPushButton* m_print;
    QPushButton* m_correct;
    QPushButton* m_erase;
    std::optional<PersonData> m_data;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
