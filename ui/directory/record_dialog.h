#pragma once

#include "ui/desk.h"
#include "ui/widgets/hides_first.h"

#include <QDialog>

class QPlainTextEdit;
class QPrinter;

namespace doithoai {

/// A record in plain words: read, saved as text, printed.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    /// `fileName`: what is offered when it is saved.
    RecordDialog(Desk& desk, const QString& title, const QString& text, const QString& fileName, QWidget* parent = nullptr);

    QPlainTextEdit* words() const { return m_words; }
    void printTo(QPrinter& printer); ///< without asking

private:
    void save();
    void print();

    Desk& m_desk;
    QString m_fileName;
    QPlainTextEdit* m_words;
    HidesFirst m_hidesFirst{this}; ///< stays the last
};

} // namespace doithoai
