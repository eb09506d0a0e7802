#pragma once

#include "domain/account.h"
#include "domain/code.h"
#include "services/outcome.h"

#include <QStringList>
#include <vector>

namespace doithoai {

/// The acts of the office that are no event of a case, by the names under which roles allow them.
namespace acts {
inline constexpr QLatin1String importPetitions("petition.import");
inline constexpr QLatin1String speakingOrder("session.speakingOrder");
inline constexpr QLatin1String typing("typing"); ///< words that are not an act yet
inline constexpr QLatin1String paperWords("paper.words");
inline constexpr QLatin1String issuePaper("paper.issue");
inline constexpr QLatin1String attach("attachment.add");
inline constexpr QLatin1String changeAttachment("attachment.change");
inline constexpr QLatin1String registerLine("register.line");
inline constexpr QLatin1String numberBook("register.book");
inline constexpr QLatin1String addToDirectory("directory.add");
inline constexpr QLatin1String changeDirectory("directory.change");
inline constexpr QLatin1String handOver("directory.handOver");
inline constexpr QLatin1String calendar("calendar");
inline constexpr QLatin1String profile("profile");
inline constexpr QLatin1String setting("setting");
inline constexpr QLatin1String filter("filter"); ///< lists as a person wants to see them again, and phrases
inline constexpr QLatin1String signPackage("package.sign");
inline constexpr QLatin1String trustSender("package.trust");
inline constexpr QLatin1String accounts("accounts");
inline constexpr QLatin1String ownPassword("account.password");
inline constexpr QLatin1String restore("backup.restore");
inline constexpr QLatin1String erase("personal.erase");
inline constexpr QLatin1String destroy("personal.destroy");
inline constexpr QLatin1String finishErasing("personal.finish"); ///< what an erasure or a destruction left to be done
inline constexpr QLatin1String lookAtNames("personal.look");      ///< recorded where the office wants it
} // namespace acts

/// "session.announce", "unitReport.set": an event of a case, or the change of its fields, as an act of the office.
QString caseAct(CaseKind kind, const QString& event);
/// Adding a case, as an act: "session.plan".
QString addingAct(CaseKind kind);

/// One line of who may do what.
struct PermissionRow {
    QString act;
    Roles roles;
};

/// The whole table. What is not in it nobody may do.
const std::vector<PermissionRow>& permissions();

/// The roles that may do an act; none for an unknown one.
Roles rolesFor(const QString& act);

/// What a person with these roles is told when an act is not for them: rule `role`, required, of no article. A guard of
/// the regulation stays what it is for every role.
Finding roleFinding(const QString& act, const Roles& own);
/// The refusal of an act for that reason alone.
Refusal roleRefusal(Finding finding);

} // namespace doithoai
