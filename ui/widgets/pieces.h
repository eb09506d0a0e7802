#pragma once

#include "ui/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

class QCalendarWidget;
class QMessageBox;
class QScrollArea;

namespace doithoai {

/// The small parts that every screen is made of. All their texts are plain text.

/// A label with a role of the style sheet (title, heading, muted, small, trouble); words wrap when asked.
enum class Wrap { No, Yes };
QLabel* makeLabel(const QString& text, const char* role = nullptr, Wrap wrap = Wrap::No);

/// The words of a tip, shown as they are, whatever markup they hold. Empty for no words.
QString plainTip(const QString& words);

/// Puts a second paragraph into a message box, as plain text: the box itself would take markup in it for its own, and open
/// what it names.
void setPlainDetails(QMessageBox& box, const QString& words);

/// A button with a role (primary, link) and, where it has no mnemonic, an accessible name equal to its text.
QPushButton* makeButton(const QString& text, const char* role = nullptr);

/// An icon of the program's own family, drawn in a colour.
QIcon icon(const QString& name, const QColor& colour);

/// The words of a chip begin with a capital, wherever else they stand in a sentence.
QString chipWords(const QString& words);

/// A word with a colour: a state, an article, a lateness.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, Tone tone = Tone::Info, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);

private:
    void paintOver();
    Tone m_tone;
};

/// A white frame with a heading and a column of things.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }
    void setHeading(const QString& heading);

private:
    QLabel* m_heading;
    QVBoxLayout* m_column;
};

/// What an empty list says: that it is empty, why, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& heading, const QString& advice, const QString& action = {}, QWidget* parent = nullptr);
    void setTexts(const QString& heading, const QString& advice);
    QPushButton* button() const { return m_button; } ///< hidden without an action

private:
    QLabel* m_heading;
    QLabel* m_advice;
    QPushButton* m_button;
};

/// Two widgets side by side while there is room, else one above the other.
class TwoPanes : public QWidget {
    Q_OBJECT

public:
    /// A side that scrolls keeps the panes no higher than the window; above the other one it is as high as it is. One that
    /// follows tells more of what is chosen in the other, and stands below it in a narrow window.
    enum class Side { Grows, Scrolls, Follows };
    TwoPanes(QWidget* main, QWidget* side, int sideWidth, int narrowBelow, Side how = Side::Grows, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    QBoxLayout* m_layout;
    QWidget* m_side;
    QBoxLayout::Direction m_whenNarrow;
    QScrollArea* m_scroll = nullptr; ///< around a side that scrolls
    int m_sideWidth;
    int m_narrowBelow;
};

/// Speaks the language of the window, begins a week on Monday, and writes the days off so that they can be read.
void dressCalendar(QCalendarWidget& calendar);

} // namespace doithoai
