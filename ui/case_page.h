#pragma once

#include "ui/case_specs.h"
#include "ui/desk.h"
#include "ui/widgets/field_form.h"

#include <QWidget>

class QTimer;

namespace doithoai {

/// The page of one case. What is typed in its forms is kept by itself; what a rule refuses is said at the field.
class CasePage : public QWidget {
    Q_OBJECT

public:
    CasePage(Desk& desk, CaseKind kind, QWidget* parent = nullptr);

    const QString& code() const { return m_code; }
    /// Shows a case. False when it cannot be read; the sentence is then shown by the window.
    bool open(const QString& code);
    void reload();
    /// Gives out what is still waiting to be kept.
    void flush();
    /// What the file would not take (a full disk, a file that is gone), by case and field: it stays in its field and is
    /// tried again until it is kept.
    QStringList unsaved() const;
    /// What was typed and refused, in this case or one that was left, by case and field: nothing keeps it but its field.
    QStringList refused() const;
    void takeFocus();    ///< puts the keyboard on the first thing of the page that takes it
    void scrollToHead(); ///< shows the page from its beginning
    /// Shows the field of that key and puts the cursor there.
    virtual void goToField(const QString& key) = 0;

Q_SIGNALS:
    void backAsked();

protected:
    virtual bool load() = 0; ///< reads the case named by code() and shows it
    Desk& desk() const { return m_desk; }
    /// Takes a form's edits: each is kept by `set`, each refusal shown at its field.
    void adopt(FieldForm* form);
    const QList<FieldForm*>& forms() const { return m_forms; }

private:
    struct Unsaved {
        QString code;
        FieldForm* form;
        QString key;
        QString text;
    };
    struct Refused {
        Unsaved words;
        QString sentence;
    };
    void keep(FieldForm* form, const QString& key, const QString& text);
    bool write(const Unsaved& words);
    void tryAgain();
    void leave();
    void bringBack();

    Desk& m_desk;
    CaseKind m_kind;
    QString m_code;
    QList<FieldForm*> m_forms;
    QList<Unsaved> m_unsaved;
    QList<Refused> m_refused; ///< in cases that were left
    QTimer* m_retry;
};

} // namespace doithoai
