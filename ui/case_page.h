#pragma once

#include "ui/case_specs.h"
#include "ui/typed_words.h"

#include <QWidget>

namespace doithoai {

/// The page of one case. What is typed in its forms is kept by itself; what a rule refuses is said at the field.
class CasePage : public QWidget {
    Q_OBJECT

public:
    CasePage(Desk& desk, CaseKind kind, QWidget* parent = nullptr);

    const QString& code() const { return m_words->place(); }
    /// Shows a case. False when it cannot be read; the sentence is then shown by the window.
    bool open(const QString& code);
    void reload();
    void flush() { m_words->flush(); } ///< gives out what is still waiting to be kept
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
    void adopt(FieldForm* form) { m_words->adopt(form); }
    const QList<FieldForm*>& forms() const { return m_words->forms(); }

private:
    Desk& m_desk;
    TypedWords* m_words;
};

} // namespace doithoai
