#pragma once

#include "services/office.h"
#include "ui/theme.h"

#include <QObject>

namespace doithoai {

/// What every screen works with: the office, who works, which day it is, and a way to speak to the window around it.
class Desk : public QObject {
    Q_OBJECT

public:
    /// `fixedDay` invalid: the machine's date, asked anew each time.
    Desk(Office& office, QString by, QDate fixedDay, QObject* parent = nullptr);

    Office& office() const { return m_office; }
    const QString& by() const { return m_by; }
    /// False where the file was opened for looking only.
    bool mayWrite() const;
    QDate today() const;
    Actor actor() const;

    /// Shows a sentence above the screens.
    void say(const QString& sentence, Tone tone);
    /// Goes to a case.
    void open(CaseKind kind, const QString& code);

Q_SIGNALS:
    void said(const QString& sentence, doithoai::Tone tone);
    void openAsked(doithoai::CaseKind kind, const QString& code);

private:
    Office& m_office;
    QString m_by;
    QDate m_fixedDay;
};

} // namespace doithoai
