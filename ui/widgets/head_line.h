#pragma once

#include <QWidget>

class QBoxLayout;

namespace doithoai {

/// A control with its name before it, as one: they stand in one line, however narrow that is.
QWidget* besideItsName(const QString& name, QWidget* control);

/// The head of a screen: its words, and its controls at their right; below them, in as many lines as they need, where the
/// width is too small for both.
class HeadLine : public QWidget {
public:
    HeadLine(QLayout* words, const QList<QWidget*>& controls, QWidget* parent = nullptr);
    void addControl(QWidget* control);
    /// As wide as it must be with the controls below the words: side by side asks for no more than there is.
    QSize minimumSizeHint() const override;
    /// Only words that wrap ask for it: a page whose height hangs on its width takes the heights that its lists would like.
    bool hasHeightForWidth() const override { return m_words->hasHeightForWidth(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_layout;
    QWidget* m_words;
    QWidget* m_room;
    QList<QWidget*> m_controls;
};

} // namespace doithoai
