#include "workflow/machine_words.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace doithoai::machine {

const Profile& profileOn(const ProfileBook& profiles, QDate day)
{
    static const Profile none;
    const Profile* profile = day.isValid() ? profiles.inForceOn(day) : nullptr;
    if (!profile && !profiles.profiles().empty())
        profile = day.isValid() ? profiles.nearest(day) : &profiles.profiles().back();
    return profile ? *profile : none;
}

Finding findingOf(const Profile& profile, const QString& rule, Binding binds, const QString& message,
                  const QString& field)
{
    const Rule known = profile.rule(rule);
    const bool isGiven = binds.isAlways || !profile.rules.contains(rule);
    return Finding{rule, known.article, isGiven ? binds.strength : known.strength, message, field, {}};
}

void passWithReasons(std::vector<Finding>& findings, const QMap<QString, QString>& justifications)
{
    for (Finding& finding : findings) {
        const QString why = justifications.value(finding.rule).trimmed();
        if (why.isEmpty())
            continue;
        switch (finding.strength) {
        case Strength::Justified:
            finding.justification = why;
            break;
        case Strength::Required:
            finding.message = QCoreApplication::translate("Findings", "%1 This rule is required: no reason passes it.")
                                  .arg(finding.message);
            break;
        case Strength::Advice:
            break;
        }
    }
}

void judgeDay(std::vector<Finding>& findings, const Profile& profile, QDate on, QDate today, QDate earliest)
{
    if (on > today) {
        findings.push_back(findingOf(
            profile, QStringLiteral("future"), {},
            QCoreApplication::translate("Findings", "%1 lies in the future: today is %2. Enter the step on the day on "
                                                    "which it happens, or give an earlier effective day.")
                .arg(dates::onScreen(on), dates::onScreen(today))));
    }
    if (earliest.isValid() && on < earliest) {
        findings.push_back(findingOf(
            profile, QStringLiteral("before-last-step"), {},
            QCoreApplication::translate("Findings", "%1 lies before the previous step of this case, which is of %2. "
                                                    "Give that day or a later one.")
                .arg(dates::onScreen(on), dates::onScreen(earliest))));
    }
}

QString toldInFutureText(const QString& fieldLabel, QDate day, QDate today)
{
    if (!day.isValid() || day <= today)
        return {};
    return QCoreApplication::translate("Findings", "“%1” (%2) lies in the future: today is %3. Give today or an earlier "
                                                   "day.")
        .arg(fieldLabel, dates::onScreen(day), dates::onScreen(today));
}

bool isKey(const EventKey& key, const QString& given)
{
    return given.compare(QLatin1String(key.key), Qt::CaseInsensitive) == 0
        || (*key.field != '\0' && given.compare(QLatin1String(key.field), Qt::CaseInsensitive) == 0);
}

QString notNowText(const QString& event, const QString& state, const QStringList& possible)
{
    if (possible.isEmpty()) {
        return QCoreApplication::translate("Findings", "“%1” cannot be done now: the case is “%2”, where nothing more is "
                                                       "to be done.")
            .arg(event, state);
    }
    return QCoreApplication::translate("Findings", "“%1” cannot be done now: the case is “%2”. Possible now: %3.")
        .arg(event, state, possible.join(QStringLiteral("; ")));
}

QString onlyByOtherCaseText(const QString& event, const QStringList& possible)
{
    return QCoreApplication::translate("Findings", "“%1” is brought about only by the escalation in which the petition "
                                                   "stands: take the step there. Possible here: %2.")
        .arg(event, possible.join(QStringLiteral("; ")));
}

QString unknownKeyText(const QString& event, const QString& key)
{
    return QCoreApplication::translate("Findings", "“%1” takes no “%2”. Leave it out.").arg(event, key);
}

QString setFirstText(const QString& fieldLabel)
{
    return QCoreApplication::translate("Findings", "“%1” cannot be changed along with a step. Change it first, then take "
                                                   "the step.")
        .arg(fieldLabel);
}

QString unknownFieldText(const QString& key)
{
    return QCoreApplication::translate("Findings", "The case has no field “%1”. Leave it out.").arg(key);
}

QString unreadableText(const QString& fieldLabel, const QString& value)
{
    return QCoreApplication::translate("Findings", "“%2” cannot be read as a value of “%1”. Write a day as "
                                                   "18/03/2023, a number in digits, yes or no in words.")
        .arg(fieldLabel, value);
}

QString closedFieldText(const QString& fieldLabel, const QString& state, const QString& instead)
{
    return QCoreApplication::translate("Findings", "“%1” can no longer be changed freely: the case is “%2”. %3")
        .arg(fieldLabel, state, instead);
}

} // namespace doithoai::machine
