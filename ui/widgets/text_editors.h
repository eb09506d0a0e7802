#pragma once

#include "ui/widgets/field_editor.h"

class QComboBox;
class QPlainTextEdit;

namespace doithoai {

/// A line of words.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LineEditor(QWidget* parent = nullptr);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setName(const QString& name) override;
    QWidget* control() const override;

protected:
    QLineEdit* m_line;
};

/// A whole number, or nothing.
class NumberEditor : public LineEditor {
    Q_OBJECT

public:
    explicit NumberEditor(QWidget* parent = nullptr);
};

/// Words over several lines. Tab leaves it; what is pasted loses its form and keeps its words; what is too much for a
/// field is refused with a sentence, and what stood there stays.
class LongTextEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit LongTextEditor(QWidget* parent = nullptr);
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setName(const QString& name) override;
    QWidget* control() const override;

    /// How many lines it shows at least; at most ten, then it scrolls.
    void setLines(int atLeast);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitHeight();
    QPlainTextEdit* m_edit;
    int m_lines = 3;
    bool m_isSetting = false; ///< the program puts words in
};

/// One word of a list, or none.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceEditor(const std::vector<Choice>& choices, QWidget* parent = nullptr);
    void setChoices(const std::vector<Choice>& choices) override;
    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setName(const QString& name) override;
    QWidget* control() const override;

private:
    QComboBox* m_box;
};

} // namespace doithoai
