#include "services/settings.h"

#include "domain/dates.h"
#include "domain/period.h"
#include "domain/text.h"
#include "domain/vocabulary.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <span>

namespace doithoai {

namespace {

enum class SettingKind { Words, MonthDay, YesNo, Unit, OneOf, Days, Minutes, Years };

struct KnownSetting {
    const char* key;
    SettingKind kind;
    const char* choices = ""; ///< of OneOf, by blanks
};

constexpr KnownSetting knownSettings[] = {
    {"office.body", SettingKind::Unit},
    {"language", SettingKind::OneOf, "vi en"},
    {"cutoff.h1", SettingKind::MonthDay},
    {"cutoff.h2", SettingKind::MonthDay},
    {"duty.deputyCredits", SettingKind::YesNo},
    {"silence.days", SettingKind::Days},
    {"accounts.idleMinutes", SettingKind::Minutes},
    {"privacy.recordViews", SettingKind::YesNo},
    {"retention.years", SettingKind::Years},
    {"retention.basis", SettingKind::Words},
    {"papers.minutesPlaceLine", SettingKind::YesNo},
    {"papers.layout", SettingKind::OneOf, "hd36 hd05 nd30 other"},
    {"papers.privacy", SettingKind::OneOf, "full initials none"},
    {"papers.place", SettingKind::Words},
    {"papers.contact", SettingKind::Words},
    {"papers.duplex", SettingKind::YesNo},
    {"papers.letterEnding", SettingKind::Words},
    {"papers.noStandingCommittee", SettingKind::Words},
    {"papers.escalationKind", SettingKind::OneOf, "bc ttr"},
    {"papers.dossierDrafts", SettingKind::YesNo},
    {"reports.issuer", SettingKind::Unit},
    {"reports.signerPost", SettingKind::Words},
    {"reports.signerName", SettingKind::Words},
    {"phrases", SettingKind::Words},
    {"filters.sessions", SettingKind::Words},
    {"filters.petitions", SettingKind::Words},
    {"filters.escalations", SettingKind::Words},
};

tl::unexpected<Error> wrong(const QString& sentence)
{
    return fail(Trouble::Usage, sentence);
}

Result<QString> monthDay(const QString& key, const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{1,2})-(\d{1,2})$)"));
    const auto match = shape.match(text);
    // 2023 has no 29 February: a cut-off must exist in every year.
    const QDate day(2023, match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !day.isValid()) {
        return wrong(QCoreApplication::translate("Office", "%1: “%2” is not a month and a day. Write it as 06-15.")
                         .arg(key, text));
    }
    const bool isFirstHalf = key == QLatin1String("cutoff.h1");
    if ((day.month() <= 6) != isFirstHalf) {
        return wrong(QCoreApplication::translate("Office", "%1: “%2” does not lie in that half of the year.").arg(key, text));
    }
    return day.toString(QStringLiteral("MM-dd"));
}

Result<QString> valueOf(const KnownSetting& setting, const QString& words, const Directory& directory)
{
    const QString key = QLatin1String(setting.key);
    switch (setting.kind) {
    case SettingKind::Words:
        return words;
    case SettingKind::MonthDay:
        return monthDay(key, words);
    case SettingKind::YesNo:
        if (const auto word = Vocabulary().key(QStringLiteral("yesNo"), words))
            return *word;
        return wrong(QCoreApplication::translate("Office", "%1: answer yes or no, not “%2”.").arg(key, words));
    case SettingKind::Unit:
        if (const auto unit = directory.findUnit(words))
            return unit->text;
        return wrong(QCoreApplication::translate("Office", "%1: the directory has no unit “%2”, or more than one of that name.")
                         .arg(key, words));
    case SettingKind::Days: {
        bool isNumber = false;
        const int days = words.toInt(&isNumber);
        if (isNumber && days >= 1 && days <= 999)
            return QString::number(days);
        return wrong(QCoreApplication::translate("Office", "%1: “%2” is no number of days from 1 to 999.").arg(key, words));
    }
    case SettingKind::Minutes: {
        bool isNumber = false;
        const int minutes = words.toInt(&isNumber);
        if (isNumber && minutes >= 0 && minutes <= 999)
            return QString::number(minutes);
        return wrong(QCoreApplication::translate("Office", "%1: “%2” is no number of minutes from 0 to 999.").arg(key, words));
    }
    case SettingKind::Years: {
        bool isNumber = false;
        const int years = words.toInt(&isNumber);
        if (isNumber && years >= 0 && years <= 99)
            return QString::number(years);
        return wrong(QCoreApplication::translate("Office", "%1: “%2” is no number of years from 0 (none) to 99.").arg(key, words));
    }
    case SettingKind::OneOf: {
        const QStringList choices = QString(QLatin1String(setting.choices)).split(u' ');
        if (choices.contains(words.toLower()))
            return words.toLower();
        return wrong(QCoreApplication::translate("Office", "%1: the list has no word “%2”. It has: %3.")
                         .arg(key, words, choices.join(QStringLiteral(", "))));
    }
    }
    Q_UNREACHABLE();
}

/// The key of a report's word ("report.2023-H1.good") in its spelling; nothing for another key.
Result<std::optional<QString>> reportWordKey(const QString& key)
{
    static const QStringList words = QStringLiteral("issuer number date leading good lacking causes tasks proposals "
                                                    "signerPost signerName")
                                         .split(u' ');
    const QStringList parts = key.trimmed().split(u'.');
    if (parts.size() != 3 || parts[0].compare(QLatin1String("report"), Qt::CaseInsensitive) != 0)
        return std::optional<QString>();
    const auto period = Period::parse(parts[1]);
    if (!period)
        return tl::unexpected(period.error());
    for (const QString& word : words) {
        if (word.compare(parts[2], Qt::CaseInsensitive) == 0)
            return std::optional(QStringLiteral("report.%1.%2").arg(period->name(), word));
    }
    return wrong(QCoreApplication::translate("Office", "A report has no words “%1”. It has: %2.")
                     .arg(parts[2], words.join(QStringLiteral(", "))));
}

Result<Setting> readReportWord(const QString& key, const QString& words, const Directory& directory)
{
    if (words.isEmpty())
        return Setting{key, {}};
    if (key.endsWith(QLatin1String(".issuer"))) {
        const auto unit = valueOf({"reports.issuer", SettingKind::Unit}, words, directory);
        return unit ? Result<Setting>(Setting{key, *unit}) : tl::unexpected(unit.error());
    }
    if (key.endsWith(QLatin1String(".date"))) {
        const auto day = dates::parseDay(words);
        if (!day)
            return wrong(QCoreApplication::translate("Office", "%1: “%2” is not a day. Write it as 30/06/2023.").arg(key, words));
        return Setting{key, day->toString(Qt::ISODate)};
    }
    return Setting{key, words};
}

} // namespace

QStringList settingKeys()
{
    QStringList keys;
    for (const KnownSetting& setting : knownSettings)
        keys.append(QLatin1String(setting.key));
    return keys;
}

Result<Setting> readSetting(const QString& key, const QString& value, const Directory& directory)
{
    const auto report = reportWordKey(key);
    if (!report)
        return tl::unexpected(report.error());
    if (*report)
        return readReportWord(**report, text::stored(value).trimmed(), directory);
    const auto known = std::ranges::find_if(knownSettings, [&](const KnownSetting& setting) {
        return key.trimmed().compare(QLatin1String(setting.key), Qt::CaseInsensitive) == 0;
    });
    if (known == std::ranges::end(knownSettings)) {
        return wrong(QCoreApplication::translate("Office", "There is no setting “%1”. Known: %2.")
                         .arg(key, settingKeys().join(QStringLiteral(", "))));
    }
    const QString words = text::stored(value).trimmed();
    if (words.isEmpty())
        return Setting{QLatin1String(known->key), {}};
    const auto read = valueOf(*known, words, directory);
    if (!read)
        return tl::unexpected(read.error());
    return Setting{QLatin1String(known->key), *read};
}

std::optional<QDate> cutOffDay(const QMap<QString, QString>& settings, const QString& key)
{
    const QDate day = QDate::fromString(QStringLiteral("2023-%1").arg(settings.value(key)), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace doithoai
