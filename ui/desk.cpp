#include "ui/desk.h"

#include "services/permission.h"
#include "ui/case_specs.h"
#include "ui/edit_history.h"

namespace doithoai {

Desk::Desk(Office& office, QString by, QDate fixedDay, Prompter& prompter, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_by(std::move(by))
    , m_fixedDay(fixedDay)
    , m_prompter(prompter)
    , m_edits(new EditHistory(this))
{
}

QDate Desk::today() const
{
    return m_fixedDay.isValid() ? m_fixedDay : QDate::currentDate();
}

bool Desk::mayWrite() const
{
    return may(acts::typing);
}

bool Desk::may(const QString& act) const
{
    return m_office.file().access() == CaseFile::Access::ReadWrite && m_office.may(act);
}

QString Desk::whyNot(const QString& act) const
{
    if (may(act))
        return {};
    if (m_office.file().access() != CaseFile::Access::ReadWrite)
        return tr("The file is open for looking only.");
    return roleFinding(act, m_office.person() ? m_office.person()->roles : Roles()).message;
}

Actor Desk::actor() const
{
    return Actor{m_by, today(), m_fixedDay.isValid()};
}

Outcome<StepDone> Desk::edit(CaseKind kind, const QString& code, const QString& key, const QString& text)
{
    const Result<CaseSnapshot> before = snapshotOf(m_office, kind, code);
    if (!before)
        return refuse(before.error());
    Outcome<StepDone> done = m_office.set(code, {{key, text}}, actor());
    if (!done)
        return done;
    const Result<CaseSnapshot> after = snapshotOf(m_office, kind, code);
    if (after && after->values.value(key) != before->values.value(key)) {
        m_edits->add({kind, code, key, fieldOfKind(kind, key).label, before->values.value(key), after->values.value(key),
                      QDateTime::currentDateTime()});
    }
    return done;
}

void Desk::forgetTyped()
{
    m_edits->clear();
    Q_EMIT typedForgotten();
}

void Desk::say(const QString& sentence, Tone tone)
{
    Q_EMIT said(sentence, tone);
}

void Desk::open(CaseKind kind, const QString& code)
{
    Q_EMIT openAsked(kind, code);
}

void Desk::go(Place place, const ListFilter& filter)
{
    Q_EMIT goAsked(place, filter);
}

void Desk::openLive(const QString& session)
{
    Q_EMIT liveAsked(session);
}

} // namespace doithoai
