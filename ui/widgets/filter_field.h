#pragma once

#include <QLineEdit>

namespace doithoai {

/// The line above a list that lets through what has its words (Ctrl+F).
class FilterField : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterField(const QString& hint, QWidget* parent = nullptr);

Q_SIGNALS:
    void wordsChanged(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace doithoai
