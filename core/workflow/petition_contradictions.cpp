// What a petition would say against itself, at whatever step it is said.
#include "workflow/petition_machine.h"

#include "domain/dates.h"
#include "workflow/machine_words.h"

#include <QCoreApplication>

namespace doithoai {

QString contradictoryDeadline(const Petition& petition)
{
    if (!petition.dueOn || !petition.noDeadline.value_or(false))
        return {};
    return QCoreApplication::translate("Findings", "A deadline of %1 is set and it is said that there is none. "
                                                   "Leave one of the two blank.")
        .arg(dates::onScreen(*petition.dueOn));
}

std::vector<Finding> contradictions(const Petition& petition, const Circumstances& circumstances)
{
    std::vector<Finding> findings;
    const Profile& profile = machine::profileOn(circumstances.profiles, circumstances.today);
    if (const QString text = contradictoryDeadline(petition); !text.isEmpty())
        findings.push_back(machine::findingOf(profile, QStringLiteral("deadline"), {}, text, QStringLiteral("noDeadline")));
    if (petition.petitionerKind == QLatin1String("group") && petition.people && *petition.people < 1) {
        Finding nobody = machine::findingOf(
            profile, QStringLiteral("petitioner-kinds"), {},
            QCoreApplication::translate("Findings", "A group has people in it. Enter how many stand behind the petition, or leave the number "
                                                    "blank while nobody knows it."),
            QStringLiteral("people"));
        nobody.strength = Strength::Required; // the rule says what is data of a petition; this is none
        findings.push_back(std::move(nobody));
    }
    return findings;
}

} // namespace doithoai
