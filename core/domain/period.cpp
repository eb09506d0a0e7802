#include "domain/period.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

Result<Period> Period::parse(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^([1-9]\d{3})(?:-[Hh]([12]))?$)"));
    const auto match = shape.match(text.trimmed().toString());
    if (!match.hasMatch()) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("Period", "“%1” is no period. Write 2023-H1, 2023-H2 or 2023.")
                        .arg(text.toString()));
    }
    const int year = match.captured(1).toInt();
    const QString half = match.captured(2);
    return Period(year, half.isEmpty() ? Part::Year : half == QLatin1String("1") ? Part::FirstHalf : Part::SecondHalf);
}

QString Period::name() const
{
    switch (m_part) {
    case Part::FirstHalf:
        return QStringLiteral("%1-H1").arg(m_year);
    case Part::SecondHalf:
        return QStringLiteral("%1-H2").arg(m_year);
    case Part::Year:
        break;
    }
    return QString::number(m_year);
}

void Period::setCutOff(QDate firstHalfEnd, QDate secondHalfEnd)
{
    m_firstEndMonth = firstHalfEnd.month();
    m_firstEndDay = firstHalfEnd.day();
    m_secondEndMonth = secondHalfEnd.month();
    m_secondEndDay = secondHalfEnd.day();
}

QDate Period::from() const
{
    if (m_part == Part::SecondHalf)
        return QDate(m_year, m_firstEndMonth, m_firstEndDay).addDays(1);
    return QDate(m_year - 1, m_secondEndMonth, m_secondEndDay).addDays(1);
}

QDate Period::to() const
{
    if (m_part == Part::FirstHalf)
        return QDate(m_year, m_firstEndMonth, m_firstEndDay);
    return QDate(m_year, m_secondEndMonth, m_secondEndDay);
}

Period Period::previous() const
{
    Period before = *this;
    switch (m_part) {
    case Part::FirstHalf:
        before.m_part = Part::SecondHalf;
        --before.m_year;
        break;
    case Part::SecondHalf:
        before.m_part = Part::FirstHalf;
        break;
    case Part::Year:
        --before.m_year;
        break;
    }
    return before;
}

Period Period::yearBefore() const
{
    Period before = *this;
    --before.m_year;
    return before;
}

} // namespace doithoai
