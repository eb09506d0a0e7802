#include "services/permission.h"

#include "services/case_machine.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

constexpr Roles clerk{Role::Clerk};
constexpr Roles keeper{Role::Keeper};
constexpr Roles clerkOrHead{Role::Clerk, Role::Head};
constexpr Roles clerkOrKeeper{Role::Clerk, Role::Keeper};
constexpr Roles inTheHall{Role::Clerk, Role::MinutesTaker};
constexpr Roles atTheDoor{Role::Clerk, Role::MinutesTaker, Role::Registry};
constexpr Roles atTheBooks{Role::Clerk, Role::Registry};
constexpr Roles whoWrites{Role::Clerk, Role::MinutesTaker, Role::Head, Role::Registry, Role::Keeper};
constexpr Roles everybody{Role::Clerk, Role::MinutesTaker, Role::Head, Role::Registry, Role::Keeper, Role::Reader};

struct Row {
    QLatin1String act;
    Roles roles;
};

constexpr Row table[] = {
    // A dialogue session, from its plan to its closed dossier
    {QLatin1String("session.plan"), clerk},
    {QLatin1String("session.set"), inTheHall},
    {QLatin1String("session.prepare"), clerk},
    {QLatin1String("session.announce"), clerk},
    {QLatin1String("session.amendNotice"), clerk},
    {QLatin1String("session.open"), inTheHall},
    {QLatin1String("session.conclude"), inTheHall},
    {acts::speakingOrder, inTheHall},
    {QLatin1String("session.signMinutes"), clerkOrHead},
    {QLatin1String("session.correctMinutes"), clerkOrHead},
    {QLatin1String("session.report"), clerkOrHead},
    {QLatin1String("session.close"), clerkOrHead},
    {QLatin1String("session.reopen"), clerkOrHead},
    {QLatin1String("session.postpone"), clerkOrHead},
    {QLatin1String("session.reschedule"), clerkOrHead},
    {QLatin1String("session.cancel"), clerkOrHead},
    // A petition
    {QLatin1String("petition.receive"), atTheDoor},
    {acts::importPetitions, clerk},
    {QLatin1String("petition.set"), inTheHall},
    {QLatin1String("petition.screenOut"), clerkOrHead},
    {QLatin1String("petition.classify"), inTheHall},
    {QLatin1String("petition.assign"), clerkOrHead},
    {QLatin1String("petition.reassign"), clerkOrHead},
    {QLatin1String("petition.draftReply"), clerk},
    {QLatin1String("petition.returnDraft"), clerkOrHead},
    {QLatin1String("petition.agreeReply"), clerkOrHead},
    {QLatin1String("petition.answer"), inTheHall},
    {QLatin1String("petition.defer"), inTheHall},
    {QLatin1String("petition.note"), inTheHall},
    {QLatin1String("petition.retract"), inTheHall},
    {QLatin1String("petition.takeUp"), clerkOrHead},
    {QLatin1String("petition.replyDirect"), clerk},
    {QLatin1String("petition.transfer"), clerk},
    {QLatin1String("petition.reply"), clerk},
    {QLatin1String("petition.resolve"), clerkOrHead},
    {QLatin1String("petition.merge"), clerk},
    {QLatin1String("petition.unmerge"), clerk},
    {QLatin1String("petition.withdraw"), inTheHall},
    {QLatin1String("petition.reopen"), clerkOrHead},
    // What is laid before the superior
    {QLatin1String("escalation.draft"), clerk},
    {QLatin1String("escalation.set"), clerk},
    {QLatin1String("escalation.complete"), clerkOrHead},
    {QLatin1String("escalation.rework"), clerkOrHead},
    {QLatin1String("escalation.submit"), clerkOrHead},
    {QLatin1String("escalation.acknowledge"), atTheBooks},
    {QLatin1String("escalation.remind"), clerk},
    {QLatin1String("escalation.forward"), clerk},
    {QLatin1String("escalation.return"), clerk},
    {QLatin1String("escalation.decide"), clerk},
    {QLatin1String("escalation.inform"), clerk},
    {QLatin1String("escalation.close"), clerkOrHead},
    {QLatin1String("escalation.drop"), clerkOrHead},
    // The reports of the units
    {QLatin1String("unitReport.receive"), atTheBooks},
    {QLatin1String("unitReport.remind"), clerk},
    {QLatin1String("unitReport.sendBack"), clerkOrHead},
    {QLatin1String("unitReport.accept"), clerkOrHead},
    {QLatin1String("unitReport.reopen"), clerkOrHead},
    {QLatin1String("unitReport.set"), clerk},
    // Papers, numbers, files
    {acts::typing, whoWrites},
    {acts::paperWords, Roles{Role::Clerk, Role::MinutesTaker, Role::Head}},
    {acts::issuePaper, atTheBooks},
    {acts::attach, atTheDoor},
    {acts::changeAttachment, atTheBooks},
    {acts::registerLine, atTheBooks},
    {acts::numberBook, atTheBooks},
    {acts::signPackage, clerk},
    {acts::trustSender, clerk},
    // The office itself
    {acts::addToDirectory, clerkOrKeeper},
    {acts::changeDirectory, clerkOrKeeper},
    {acts::handOver, keeper},
    {acts::calendar, keeper},
    {acts::profile, keeper},
    {acts::setting, keeper},
    {acts::filter, whoWrites},
    {acts::accounts, keeper},
    {acts::ownPassword, everybody},
    {acts::restore, clerkOrKeeper},
    {acts::erase, keeper},
    {acts::destroy, keeper},
    {acts::finishErasing, whoWrites},
    {acts::lookAtNames, everybody},
};

QString labels(const Roles& roles)
{
    QStringList names;
    for (const auto& [role, name] : Names<Role>::all) {
        if (roles.contains(role))
            names.append(label(role));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString caseAct(CaseKind kind, const QString& event)
{
    const auto name = [&]() -> QLatin1String {
        switch (kind) {
        case CaseKind::Session:
            return QLatin1String("session.");
        case CaseKind::Petition:
            return QLatin1String("petition.");
        case CaseKind::Escalation:
            return QLatin1String("escalation.");
        case CaseKind::UnitReport:
            return QLatin1String("unitReport.");
        }
        return {};
    };
    return name() + event;
}

QString addingAct(CaseKind kind)
{
    return withKind(kind, [&](auto of) { return caseAct(kind, nameOf(Machine<typename decltype(of)::type>::creating)); });
}

const std::vector<PermissionRow>& permissions()
{
    static const std::vector<PermissionRow> rows = [] {
        std::vector<PermissionRow> all;
        for (const Row& row : table)
            all.push_back({row.act, row.roles});
        return all;
    }();
    return rows;
}

Roles rolesFor(const QString& act)
{
    const auto row = std::ranges::find(permissions(), act, &PermissionRow::act);
    return row == permissions().end() ? Roles{} : row->roles;
}

Finding roleFinding(const QString& act, const Roles& own)
{
    const Roles allowed = rolesFor(act);
    QString message;
    if (own.isEmpty())
        message = QCoreApplication::translate("Permission", "This file asks who works with it: sign in first.");
    else if (allowed.isEmpty())
        message = QCoreApplication::translate("Permission", "Nobody may do this.");
    else
        message = QCoreApplication::translate("Permission", "This is done by: %1. Your role here: %2. Ask one of them to do it, or to sign in.")
                      .arg(labels(allowed), labels(own));
    return Finding{QStringLiteral("role"), QStringLiteral("—"), Strength::Required, message, {}, {}};
}

Refusal roleRefusal(Finding finding)
{
    return Refusal{Error{Trouble::Refused, finding.message, {}}, {std::move(finding)}};
}

} // namespace doithoai
