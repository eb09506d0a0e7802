#include "domain/field.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai {

namespace field {

QString toText(const QString& value)
{
    return value;
}

QString toText(const std::optional<QDate>& value)
{
    return value ? dates::stored(*value) : QString();
}

QString toText(const std::optional<QDateTime>& value)
{
    return value ? value->toString(QStringLiteral("yyyy-MM-ddTHH:mm")) : QString();
}

QString toText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString toText(const std::optional<bool>& value)
{
    if (!value)
        return {};
    return *value ? QStringLiteral("yes") : QStringLiteral("no");
}

bool fromText(const QString& text, QString& value)
{
    value = text;
    return true;
}

bool fromText(const QString& text, std::optional<QDate>& value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return false;
    value = day;
    return true;
}

bool fromText(const QString& text, std::optional<QDateTime>& value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    // Its parts, each by itself: QDateTime reading a text looks for the machine's time zone a dozen times, in a file.
    constexpr int daySize = 10, minuteSize = 16;
    const QDate day = QDate::fromString(text.left(daySize), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(daySize + 1, minuteSize - daySize - 1), QStringLiteral("HH:mm"));
    if (text.size() < minuteSize || text[daySize] != u'T' || !day.isValid() || !time.isValid())
        return false;
    value = QDateTime(day, time);
    return true;
}

bool fromText(const QString& text, std::optional<int>& value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return false;
    value = number;
    return true;
}

bool fromText(const QString& text, std::optional<bool>& value)
{
    if (text.isEmpty()) {
        value.reset();
        return true;
    }
    if (text != QLatin1String("yes") && text != QLatin1String("no"))
        return false;
    value = text == QLatin1String("yes");
    return true;
}

} // namespace field

QString fieldLabel(const char* label)
{
    return QCoreApplication::translate("Field", label);
}

} // namespace doithoai
