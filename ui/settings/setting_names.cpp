#include "ui/settings/setting_names.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr std::pair<const char*, const char*> names[] = {
    {"office.body", QT_TRANSLATE_NOOP("SettingsDialog", "The body whose office it is")},
    {"duty.deputyCredits", QT_TRANSLATE_NOOP("SettingsDialog", "A deputy's session credits the post that is stood in for (Đ.11)")},
    {"silence.days", QT_TRANSLATE_NOOP("SettingsDialog", "Working days without a step after which a case is named as silent")},
    {"accounts.idleMinutes", QT_TRANSLATE_NOOP("SettingsDialog", "Minutes without a key after which the window is locked")},
    {"privacy.recordViews", QT_TRANSLATE_NOOP("SettingsDialog", "Record who looks at petitioners' full names")},
    {"retention.years", QT_TRANSLATE_NOOP("SettingsDialog", "Years for which ended dossiers are kept")},
    {"retention.basis", QT_TRANSLATE_NOOP("SettingsDialog", "The rule that the period of keeping rests on")},
    {"cutoff.h1", QT_TRANSLATE_NOOP("SettingsDialog", "Last day of the first half-year's figures")},
    {"cutoff.h2", QT_TRANSLATE_NOOP("SettingsDialog", "Last day of the second half-year's figures")},
    {"papers.layout", QT_TRANSLATE_NOOP("SettingsDialog", "Layout of the papers")},
    {"papers.privacy", QT_TRANSLATE_NOOP("SettingsDialog", "Names of petitioners on prints")},
    {"papers.minutesPlaceLine", QT_TRANSLATE_NOOP("SettingsDialog", "Place and date at the head of the minutes")},
    {"papers.place", QT_TRANSLATE_NOOP("SettingsDialog", "Place in the date line")},
    {"papers.contact", QT_TRANSLATE_NOOP("SettingsDialog", "Contact and telephone of the office")},
    {"papers.noStandingCommittee", QT_TRANSLATE_NOOP("SettingsDialog", "Party committees without a standing committee")},
    {"papers.duplex", QT_TRANSLATE_NOOP("SettingsDialog", "Printed on both sides")},
    {"papers.letterEnding", QT_TRANSLATE_NOOP("SettingsDialog", "Ending of the numbers of letters")},
    {"papers.escalationKind", QT_TRANSLATE_NOOP("SettingsDialog", "Papers to the superior are")},
    {"papers.dossierDrafts", QT_TRANSLATE_NOOP("SettingsDialog", "Dossiers hold papers that were not issued yet")},
    {"reports.issuer", QT_TRANSLATE_NOOP("SettingsDialog", "Who issues the half-year report")},
    {"reports.signerPost", QT_TRANSLATE_NOOP("SettingsDialog", "Post of who signs it")},
    {"reports.signerName", QT_TRANSLATE_NOOP("SettingsDialog", "Name of who signs it")},
    {"language", QT_TRANSLATE_NOOP("SettingsDialog", "Language")},
    {"phrases", QT_TRANSLATE_NOOP("SettingsDialog", "Phrases")},
    {"filters.sessions", QT_TRANSLATE_NOOP("SettingsDialog", "Kept views of the sessions")},
    {"filters.petitions", QT_TRANSLATE_NOOP("SettingsDialog", "Kept views of the petitions")},
    {"filters.escalations", QT_TRANSLATE_NOOP("SettingsDialog", "Kept views of the dossiers for the superior")},
};

} // namespace

QString settingName(const QString& key)
{
    for (const auto& [known, name] : names) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("SettingsDialog", name);
    }
    if (key.startsWith(QLatin1String("report.")))
        return QCoreApplication::translate("SettingsDialog", "Words of the report %1").arg(key.section(u'.', 1, 1));
    return key;
}

} // namespace doithoai
