#include "ui/live/newcomer.h"

#include "domain/dates.h"
#include "domain/text.h"

#include <QRegularExpression>

namespace doithoai {

namespace {

/// Takes "(46 hộ)" or "46 hộ" out of the words.
void takeSize(QString& who, Newcomer& newcomer)
{
    static const QRegularExpression size(QStringLiteral(R"(\(?\s*\b(\d{1,6})\s*(hộ|households?|người|people)\b\s*\)?)"),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = size.match(who);
    if (!match.hasMatch())
        return;
    const int number = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    if (unit == QStringLiteral("hộ") || unit.startsWith(QLatin1String("household")))
        newcomer.households = number;
    else
        newcomer.people = number;
    newcomer.petitionerKind = QStringLiteral("group");
    who.remove(match.capturedStart(), match.capturedLength());
}

bool meansNobody(const QString& name)
{
    const QString loose = text::loose(name);
    return loose.isEmpty() || loose == QLatin1String("?") || loose == QLatin1String("khong ghi ten")
        || loose == QLatin1String("an danh") || loose == QLatin1String("anonymous");
}

} // namespace

QMap<QString, QString> Newcomer::fields(const QString& session, const QString& channel) const
{
    QMap<QString, QString> fields{{QStringLiteral("session"), session},
                                  {QStringLiteral("channel"), channel},
                                  {QStringLiteral("petitionerKind"), petitionerKind},
                                  {QStringLiteral("content"), content}};
    const auto give = [&fields](const char* key, const QString& value) {
        if (!value.isEmpty())
            fields.insert(QString::fromLatin1(key), value);
    };
    give("petitioner", petitioner);
    give("address", address);
    give("people", people ? QString::number(*people) : QString());
    give("households", households ? QString::number(*households) : QString());
    return fields;
}

Newcomer readNewcomer(const QString& line)
{
    Newcomer newcomer;
    newcomer.petitionerKind = QStringLiteral("person");
    const QString words = text::stored(line);
    const qsizetype colon = words.indexOf(u':');
    QString who = colon < 0 ? words : words.left(colon);
    newcomer.content = colon < 0 ? QString() : words.mid(colon + 1).trimmed();
    takeSize(who, newcomer);
    const qsizetype comma = who.indexOf(u',');
    const QString name = (comma < 0 ? who : who.left(comma)).simplified();
    newcomer.address = comma < 0 ? QString() : who.mid(comma + 1).simplified();
    while (newcomer.address.endsWith(u','))
        newcomer.address.chop(1);
    if (meansNobody(name)) {
        if (newcomer.petitionerKind != QLatin1String("group"))
            newcomer.petitionerKind = QStringLiteral("anonymous");
    } else {
        newcomer.petitioner = name;
    }
    return newcomer;
}

std::optional<QDate> readPromiseDay(const QString& text, QDate today)
{
    if (const auto whole = dates::parseDay(text))
        return whole;
    static const QRegularExpression shape(QStringLiteral(R"(^\s*(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*$)"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    // Eight years on there is a 29 February again, whatever the century.
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
        if (day.isValid() && day >= today)
            return day;
    }
    return {};
}

} // namespace doithoai
