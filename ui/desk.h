#pragma once

#include "services/lists.h"
#include "services/permission.h"
#include "ui/place.h"
#include "ui/theme.h"

#include <QObject>

namespace doithoai {

class EditHistory;
class Prompter;

/// What every screen works with: the office, who works, which day it is, and a way to speak to the window around it.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `fixedDay` invalid: the machine's date, asked anew each time. The prompter must outlive the desk.
    Desk(Office& office, QString by, QDate fixedDay, Prompter& prompter, QObject* parent = nullptr);

    Office& office() const { return m_office; }
    Prompter& prompter() const { return m_prompter; }
    const QString& by() const { return m_by; }
    void setBy(const QString& name) { m_by = name; }
    /// False where the file was opened for looking only, and for whom no role lets write.
    bool mayWrite() const;
    /// Whether the file can be written to and a role of the person at work allows the act (services/permission.h).
    bool may(const QString& act) const;
    /// Why the person at work may not do the act, for a control that is grey; empty where it is allowed.
    QString whyNot(const QString& act) const;
    QDate today() const;
    Actor actor() const;

    /// Changes one field of a case by `set`. It can be undone.
    Outcome<StepDone> edit(CaseKind kind, const QString& code, const QString& key, const QString& text);
    EditHistory& edits() const { return *m_edits; }
    /// After an erasure or a destruction: no screen brings back what was typed or changed before.
    void forgetTyped();

    /// Shows a sentence above the screens.
    void say(const QString& sentence, Tone tone);
    /// Goes to a case.
    void open(CaseKind kind, const QString& code);
    /// Goes to a screen; a list shows what the filter lets through.
    void go(Place place, const ListFilter& filter = {});
    /// Opens a session for writing its minutes while it is held (F11).
    void openLive(const QString& session);

Q_SIGNALS:
    void said(const QString& sentence, doithoai::Tone tone);
    void openAsked(doithoai::CaseKind kind, const QString& code);
    void goAsked(doithoai::Place place, const doithoai::ListFilter& filter);
    void liveAsked(const QString& session);
    void typedForgotten();

private:
    Office& m_office;
    QString m_by;
    QDate m_fixedDay;
    Prompter& m_prompter;
    EditHistory* m_edits;
};

} // namespace doithoai
