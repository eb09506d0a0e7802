#pragma once

#include "domain/result.h"

#include <QDate>

namespace doithoai {

/// A half-year (2023-H1, 2023-H2) or a year (2023) of reporting.
class Period {
public:
    enum class Part { FirstHalf, SecondHalf, Year };

    /// Reads "2023-H1", "2023-H2" or "2023". Trouble::Usage for anything else.
    static Result<Period> parse(QStringView text);
    Period(int year, Part part) : m_year(year), m_part(part) {}

    QString name() const;
    int year() const { return m_year; }
    Part part() const { return m_part; }

    /// Sets another cut-off day than the last of the half-year: day and month on which each half ends.
    /// A period then begins on the day after the previous cut-off.
    void setCutOff(QDate firstHalfEnd, QDate secondHalfEnd);

    QDate from() const;
    QDate to() const;

    Period previous() const;   ///< the half-year or year before
    Period yearBefore() const; ///< the same period a year ago

    friend bool operator==(const Period&, const Period&) = default;

private:
    int m_year;
    Part m_part;
    int m_firstEndMonth = 6, m_firstEndDay = 30;
    int m_secondEndMonth = 12, m_secondEndDay = 31;
};

} // namespace doithoai
