#pragma once

#include "ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace doithoai {

/// The sentence above the screens: good news goes by itself, what went wrong stays until it is read.
class MessageStrip : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);
    /// With `action`, a button of that name stands beside the sentence; it answers with actionTaken.
    void say(const QString& sentence, Tone tone, const QString& action = {});

Q_SIGNALS:
    void actionTaken();

private:
    QLabel* m_words;
    QPushButton* m_action;
    QTimer* m_end;
};

} // namespace doithoai
