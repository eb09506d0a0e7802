#include "domain/dates.h"

#include <QRegularExpression>

namespace doithoai {

namespace dates {

std::optional<QDate> parseDay(QStringView text)
{
    static const QRegularExpression dayFirst(QStringLiteral(R"(^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{2})-(\d{2})$)"));
    const QString trimmed = text.trimmed().toString();
    QDate day;
    if (const auto match = dayFirst.match(trimmed); match.hasMatch())
        day = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (const auto isoMatch = iso.match(trimmed); isoMatch.hasMatch())
        day = QDate(isoMatch.captured(1).toInt(), isoMatch.captured(2).toInt(), isoMatch.captured(3).toInt());
    // A year of three digits is a slip of the hand (0023 for 2023), and would stand in a case's code for ever.
    constexpr int firstYear = 1900;
    return day.isValid() && day.year() >= firstYear ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> parseMoment(QStringView text)
{
    static const QRegularExpression dayAndTime(QStringLiteral(R"(^(\S+?)[T ,]+(\d{1,2}):(\d{2})(?::\d{2})?$)"));
    const auto match = dayAndTime.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = parseDay(match.captured(1));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    return QDateTime(*day, time);
}

QString stored(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    // Written by hand: of a table of petitions six days a row are stored, and QDate formats each with printf.
    QString text(10, u'-');
    QChar* const digits = text.data();
    const auto write = [digits](int last, int number, int count) {
        for (int at = last; at > last - count; --at) {
            digits[at] = QChar(u'0' + number % 10);
            number /= 10;
        }
    };
    write(3, year, 4);
    write(6, month, 2);
    write(9, dayOfMonth, 2);
    return text;
}

QString onScreen(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString onScreen(const QDateTime& moment)
{
    return moment.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

QString onPaper(QDate day)
{
    const auto padded = [](int number, bool pad) {
        return pad ? QStringLiteral("%1").arg(number, 2, 10, QChar(u'0')) : QString::number(number);
    };
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(padded(day.day(), day.day() < 10), padded(day.month(), day.month() < 3), QString::number(day.year()));
}

QString inCitation(QDate day)
{
    return QStringLiteral("%1/%2/%3").arg(day.day(), 2, 10, QChar(u'0')).arg(day.month(), day.month() < 3 ? 2 : 1, 10, QChar(u'0')).arg(day.year());
}

} // namespace dates

Lateness latenessOf(const std::optional<QDate>& dueOn, QDate on)
{
    if (!dueOn)
        return Lateness::NoDeadline;
    if (*dueOn < on)
        return Lateness::Overdue;
    return *dueOn == on ? Lateness::DueToday : Lateness::DueLater;
}

} // namespace doithoai
