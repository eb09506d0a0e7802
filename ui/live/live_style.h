#pragma once

#include <QLabel>
#include <QPushButton>

namespace doithoai {

/// Parts that only the live screen has: keys written beside what they do.

/// A small key cap. Readers of the screen hear it in the name of the control beside it.
QLabel* makeKeyCap(const QString& keys);

/// A line that names a field: its label, then the key that leads there.
QWidget* makeKeyedLabel(const QString& label, const QString& keys, QWidget* buddy);

/// Words and keys in one line that wraps: "next person [Alt+↓]", each as one piece.
class KeyHints : public QWidget {
    Q_OBJECT

public:
    struct Hint {
        QString words;
        QString keys;
    };
    explicit KeyHints(const QList<Hint>& hints, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, bool isMoving) const;
    QList<QWidget*> m_pieces;
};

/// A large button whose words wrap, with the key that presses it.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    KeyButton(const QString& words, const QString& keys, const char* role = nullptr, QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setWords(const QString& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_words;
    QString m_keys;
};

/// The live screen's own rules, on top of the window's.
QString liveStyleSheet();

} // namespace doithoai
