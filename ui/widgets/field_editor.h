#pragma once

#include "domain/directory.h"
#include "domain/vocabulary.h"
#include "ui/case_specs.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace doithoai {

/// What editors choose from.
struct EditorWorld {
    const Directory& directory;
    Vocabulary vocabulary;
    QDate today;
    std::vector<std::pair<QString, QString>> petitions; ///< code and sentence, for fields that name petitions
    std::vector<std::pair<QString, QString>> sessions;
};

/// One thing that a person may pick: its code, its name, and what else finds it.
struct Choice {
    QString code;
    QString name;
};

/// An editor of one field, whatever its kind. It speaks the stable text of the field, or what a person typed.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    ~FieldEditor() override;
    virtual QString text() const = 0;
    virtual void setText(const QString& text) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Names the controls for who cannot see them.
    virtual void setName(const QString& name) = 0;
    /// What may be picked from now on; what is picked stays. Editors that are typed in have nothing to pick.
    virtual void setChoices(const std::vector<Choice>&) {}
    virtual QWidget* control() const = 0; ///< the one that takes the focus
    void setTrouble(bool isInTrouble);
    /// Why what stands in it, or was to be pasted into it, cannot be taken as it is; empty: nothing is wrong.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();
    void edited();   ///< while one types
    void finished(); ///< the control was left, or a choice was made

protected:
    void setProblem(const QString& sentence);

private:
    QString m_problem;
};

/// The editor for a field's kind.
FieldEditor* makeEditor(const FieldSpec& field, const EditorWorld& world);

/// True for kinds whose editor wants the whole width.
bool isWide(FieldKind kind);

/// What a person reads for a stable text: names for codes, labels for keys, days as on screen.
QString readable(const FieldSpec& field, const QString& text, const EditorWorld& world);

/// What may be picked for a field: units, posts, words; empty for kinds that are typed.
std::vector<Choice> choicesOf(const FieldSpec& field, const EditorWorld& world);

} // namespace doithoai
