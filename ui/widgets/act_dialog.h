#pragma once

#include "ui/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doithoai {

/// A dialog about one act: what it is called and what it does at its head, what it is about between (which scrolls where a
/// window is low), and at its foot what became of it, “Cancel” and the act.
class ActDialog : public QDialog {
    Q_OBJECT

public:
    QLabel* outcome() const { return m_outcome; }
    QPushButton* go() const { return m_go; }

protected:
    explicit ActDialog(QWidget* parent);

    /// The first thing that a dialog does: its head and its foot.
    void begin(const QString& title, const QString& line, QPushButton* go);
    /// Between head and foot.
    QVBoxLayout* column() const { return m_column; }
    /// Says above the foot what became of it; an empty sentence says nothing.
    void say(const QString& sentence, Tone tone = Tone::Bad);
    /// As large as that where the window around it has the room.
    void resizeWithin(QSize wanted);

private:
    QVBoxLayout* m_column;
    QLabel* m_outcome;
    QPushButton* m_go = nullptr;
};

} // namespace doithoai
