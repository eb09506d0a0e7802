#pragma once

#include "services/new_file.h"
#include "ui/prompter.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doithoai {

class FieldEditor;

/// What the first start learns: which file, and of which body where it is to be made.
struct FirstStart {
    QString path;
    bool isThere = false; ///< the file exists already and is only opened
    UnitCode body{QStringLiteral("TU.BDV")};
    NewFileContent content = NewFileContent::TuSon;
};

/// Three questions, and one is at work: which body, which file, with or without the example.
class FirstStartDialog : public QDialog {
    Q_OBJECT

public:
    /// `usualPath`: where the office's own file lies when nobody says otherwise.
    FirstStartDialog(QString usualPath, Prompter& prompter, QWidget* parent = nullptr);

    const FirstStart& answers() const { return m_answers; }
    QPushButton* beginButton() const { return m_begin; }

private:
    void build();
    QWidget* makeLanguages();
    QWidget* makeBody();
    QWidget* makeFile();
    QWidget* makeExample();
    void chooseFile(int place);
    void judge();

    QString m_usualPath;
    Prompter& m_prompter;
    FirstStart m_answers;
    int m_filePlace = 0;
    QVBoxLayout* m_outer;
    QWidget* m_content = nullptr;
    FieldEditor* m_body = nullptr;
    QButtonGroup* m_files = nullptr;
    QButtonGroup* m_examples = nullptr;
    QLabel* m_pathWords = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_begin = nullptr;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
