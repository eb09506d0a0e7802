#include "regulation/profile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai
{

namespace
{

/// Reads the values of a profile and remembers the first fault and its place.
class Reader
{
public:
    explicit Reader(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    QString text(const QJsonObject& from, const QString& key, const QString& place)
    {
        const QJsonValue value = from.value(key);
        if (!value.isString() || value.toString().trimmed().isEmpty())
            fault(place + key, QCoreApplication::translate("Profile", "a text is expected"));
        return value.toString();
    }

    QString textIfGiven(const QJsonObject& from, const QString& key, const QString& place)
    {
        const QJsonValue value = from.value(key);
        if (!value.isUndefined() && !value.isString())
            fault(place + key, QCoreApplication::translate("Profile", "a text is expected"));
        return value.toString();
    }

    QDate day(const QString& key)
    {
        const QDate result = QDate::fromString(m_json.value(key).toString(), Qt::ISODate);
        if (!result.isValid())
            fault(key, QCoreApplication::translate("Profile", "a day as 2022-12-29 is expected"));
        return result;
    }

    int number(const QJsonObject& from, const QString& key, const QString& place, int least, int most)
    {
        const QJsonValue value = from.value(key);
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number != static_cast<double>(static_cast<int>(number)) || number < least ||
            number > most) {
            fault(place + key, QCoreApplication::translate("Profile", "a whole number from %1 to %2 is expected")
                                   .arg(least)
                                   .arg(most));
        }
        return static_cast<int>(number);
    }

    QStringList texts(const QString& key)
    {
        QStringList result;
        const QJsonValue value = m_json.value(key);
        const QJsonArray items = value.toArray();
        if (items.isEmpty())
            fault(key, QCoreApplication::translate("Profile", "a list of texts is expected"));
        for (const auto item : items) {
            if (!item.isString() || item.toString().isEmpty())
                fault(key, QCoreApplication::translate("Profile", "a list of texts is expected"));
            result.append(item.toString());
        }
        return result;
    }

    QJsonObject object(const QString& key)
    {
        if (!m_json.value(key).isObject())
            fault(key, QCoreApplication::translate("Profile", "a group of values is expected"));
        return m_json.value(key).toObject();
    }

    void fault(const QString& place, const QString& what)
    {
        if (!m_error.message.isEmpty())
            return;
        m_error = Error{Trouble::Refused,
                        QCoreApplication::translate("Profile", "The regulation profile cannot be read: at “%1” %2.")
                            .arg(place, what),
                        {}};
    }

    const QJsonObject& json() const { return m_json; }
    const Error& error() const { return m_error; }

private:
    QJsonObject m_json;
    Error m_error;
};

void readNumbers(Reader& reader, Profile& profile)
{
    const QString place = QStringLiteral("numbers.");
    const QJsonObject numbers = reader.object(QStringLiteral("numbers"));
    profile.noticeDays = reader.number(numbers, QStringLiteral("noticeDays"), place, 0, 365);
    profile.noticeInWorkdays = numbers.value(QStringLiteral("noticeInWorkdays")).toBool();
    profile.minMinutes = reader.number(numbers, QStringLiteral("minMinutes"), place, 0, 1440);
    profile.maxMinutes = reader.number(numbers, QStringLiteral("maxMinutes"), place, profile.minMinutes, 1440);
    profile.sessionsPerYear = reader.number(numbers, QStringLiteral("sessionsPerYear"), place, 0, 366);
}

void readReportDay(Reader& reader, const QString& key, int& month, int& dayOfMonth)
{
    const QJsonObject value = reader.object(key);
    month = reader.number(value, QStringLiteral("month"), key + u'.', 1, 12);
    dayOfMonth = reader.number(value, QStringLiteral("day"), key + u'.', 1, 31);
    // A leap day would be a day of some years only.
    if (!QDate::isValid(2023, month, dayOfMonth))
        reader.fault(key, QCoreApplication::translate("Profile", "there is no such day in every year"));
}

void readRules(Reader& reader, Profile& profile)
{
    const QJsonArray rules = reader.json().value(QStringLiteral("rules")).toArray();
    if (rules.isEmpty())
        reader.fault(QStringLiteral("rules"), QCoreApplication::translate("Profile", "a list of rules is expected"));
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString place = QStringLiteral("rules[%1].").arg(i);
        const QJsonObject json = rules[i].toObject();
        Rule rule;
        rule.id = reader.text(json, QStringLiteral("id"), place);
        rule.article = reader.text(json, QStringLiteral("article"), place);
        rule.summary = reader.text(json, QStringLiteral("summary"), place);
        const auto strength = fromName<Strength>(json.value(QStringLiteral("strength")).toString());
        if (!strength) {
            reader.fault(place + QStringLiteral("strength"),
                         QCoreApplication::translate("Profile", "required, justified or advice is expected"));
        }
        rule.strength = strength.value_or(Strength::Required);
        if (profile.rules.contains(rule.id)) {
            reader.fault(place + QStringLiteral("id"),
                         QCoreApplication::translate("Profile", "this rule stands in the list twice"));
        }
        profile.rules.insert(rule.id, rule);
    }
}

std::vector<Word> readWords(Reader& reader, const QString& list, const QJsonArray& items)
{
    std::vector<Word> words;
    QStringList keys;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = QStringLiteral("lists.%1[%2].").arg(list).arg(i);
        const QJsonObject json = items[i].toObject();
        Word word;
        word.key = reader.text(json, QStringLiteral("key"), place);
        word.vietnamese = reader.text(json, QStringLiteral("vietnamese"), place);
        word.english = reader.textIfGiven(json, QStringLiteral("english"), place);
        word.shortVietnamese = reader.textIfGiven(json, QStringLiteral("short"), place);
        const QJsonArray also = json.value(QStringLiteral("also")).toArray();
        for (const auto other : also)
            word.also.append(other.toString());
        if (keys.contains(word.key, Qt::CaseInsensitive)) {
            reader.fault(place + QStringLiteral("key"),
                         QCoreApplication::translate("Profile", "this word stands in the list twice"));
        }
        keys.append(word.key);
        words.push_back(word);
    }
    return words;
}

void readLists(Reader& reader, Profile& profile)
{
    static const QStringList replaceable{QStringLiteral("sector"), QStringLiteral("form"), QStringLiteral("channel"),
                                         QStringLiteral("level")};
    const QJsonObject lists = reader.json().value(QStringLiteral("lists")).toObject();
    for (auto it = lists.constBegin(); it != lists.constEnd(); ++it) {
        const QString place = QStringLiteral("lists.") + it.key();
        if (!replaceable.contains(it.key())) {
            reader.fault(place, QCoreApplication::translate("Profile", "only %1 can be replaced")
                                    .arg(replaceable.join(QStringLiteral(", "))));
        }
        if (it.value().toArray().isEmpty())
            reader.fault(place, QCoreApplication::translate("Profile", "a list of words is expected"));
        profile.lists.insert(it.key(), readWords(reader, it.key(), it.value().toArray()));
    }
}

} // namespace

Result<Profile> Profile::fromJson(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate(
                        "Profile", "The regulation profile cannot be read: it is no JSON, from byte %1 on.")
                        .arg(parsing.offset),
                    parsing.errorString());
    }
    Reader reader(document.object());
    Profile profile;
    profile.id = reader.text(reader.json(), QStringLiteral("id"), {});
    profile.name = reader.text(reader.json(), QStringLiteral("name"), {});
    profile.legalBasis = reader.text(reader.json(), QStringLiteral("legalBasis"), {});
    profile.from = reader.day(QStringLiteral("from"));
    if (!reader.json().value(QStringLiteral("to")).isNull() && reader.json().contains(QStringLiteral("to"))) {
        profile.to = reader.day(QStringLiteral("to"));
        if (*profile.to < profile.from) {
            reader.fault(QStringLiteral("to"),
                         QCoreApplication::translate("Profile", "the last day lies before the first"));
        }
    }
    readNumbers(reader, profile);
    profile.levels = reader.texts(QStringLiteral("levels"));
    profile.quotaPosts = reader.texts(QStringLiteral("quotaPosts"));
    profile.reportRecipients = reader.texts(QStringLiteral("reportRecipients"));
    readReportDay(reader, QStringLiteral("halfYearReport"), profile.halfYearReportMonth, profile.halfYearReportDay);
    readReportDay(reader, QStringLiteral("yearReport"), profile.yearReportMonth, profile.yearReportDay);
    readRules(reader, profile);
    readLists(reader, profile);
    if (!reader.error().message.isEmpty())
        return tl::unexpected<Error>(reader.error());
    return profile;
}

} // namespace doithoai
