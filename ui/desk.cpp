#include "ui/desk.h"

namespace doithoai {

Desk::Desk(Office& office, QString by, QDate fixedDay, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_by(std::move(by))
    , m_fixedDay(fixedDay)
{
}

QDate Desk::today() const
{
    return m_fixedDay.isValid() ? m_fixedDay : QDate::currentDate();
}

bool Desk::mayWrite() const
{
    return m_office.file().access() == CaseFile::Access::ReadWrite;
}

Actor Desk::actor() const
{
    return Actor{m_by, today(), m_fixedDay.isValid()};
}

void Desk::say(const QString& sentence, Tone tone)
{
    Q_EMIT said(sentence, tone);
}

void Desk::open(CaseKind kind, const QString& code)
{
    Q_EMIT openAsked(kind, code);
}

} // namespace doithoai
