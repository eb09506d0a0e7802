#pragma once

#include "ui/widgets/field_editor.h"

class QCompleter;
class QLineEdit;
class QVBoxLayout;

namespace doithoai {

class ChoiceListModel;

/// Picks units, posts or cases: as one types, with or without marks, the names that fit are offered.
class PickerEditor : public FieldEditor {
    Q_OBJECT

public:
    enum class Holds { One, Several };
    PickerEditor(std::vector<Choice> choices, Holds holds, QWidget* parent = nullptr);

    QString text() const override; ///< codes by comma; what is no name of the list stays as typed
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setName(const QString& name) override;
    void setChoices(const std::vector<Choice>& choices) override;
    QWidget* control() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& code);
    void showChosen();
    QString nameOf(const QString& code) const;
    QString codeOf(const QString& typed) const;

    std::vector<Choice> m_choices;
    Holds m_holds;
    QLineEdit* m_line;
    QCompleter* m_completer;
    ChoiceListModel* m_model;
    QVBoxLayout* m_chosenColumn;
    QStringList m_chosen; ///< of several
    QString m_name;
    bool m_isReadOnly = false;
};

} // namespace doithoai
