#include "app/rescue_look.h"

#include "app/name_looks.h"
#include "app/sign_in.h"
#include "casefile/case_lists.h"
#include "services/name_viewing.h"
#include "services/permission.h"

#include <algorithm>

namespace doithoai::cli {

namespace {

/// Records that whoever calls looks at all full names. False where nothing is to be recorded, or the file is too damaged to.
Result<bool> recordAll(Office& office, const Call& call)
{
    const auto petitions = listPetitions(office.file(), {});
    if (!petitions)
        return false;
    QStringList codes;
    for (const PetitionRow& row : *petitions)
        codes.append(row.petition.code.text);
    const auto is = recordViews(office, codes, QStringLiteral("export"), call.actor);
    if (is && !*is)
        return tl::unexpected(notShownWhole());
    if (!is && is.error().trouble != Trouble::Damaged && is.error().trouble != Trouble::Storage)
        return is;
    return is.has_value();
}

} // namespace

SendersOfDenunciations sendersFor(const QString& file, const QString& person, PaperMaker& papers)
{
    const auto office = firstReadable(withBackups(file), papers);
    if (!office || !office->asksWho())
        return SendersOfDenunciations::Told;
    const std::vector<Account>& accounts = office->accounts();
    const auto own = std::ranges::find(accounts, person, &Account::name);
    return own != accounts.end() && own->roles.meets(rolesFor(acts::erase)) ? SendersOfDenunciations::Told : SendersOfDenunciations::Withheld;
}

Result<SendersOfDenunciations> lookBeforeRescue(const QString& file, const Call& call, Desk& desk)
{
    if (recordsLooks(file)) {
        const auto office = openForLooking(file, desk);
        if (!office && office.error().trouble != Trouble::Damaged)
            return tl::unexpected(office.error());
        if (office) {
            if ((*office)->asksWho() && !(*office)->may(acts::restore))
                return fail(Trouble::Refused, roleFinding(acts::restore, (*office)->person()->roles).message);
            if (const auto recorded = recordAll(**office, call); !recorded)
                return tl::unexpected(recorded.error());
            return sendersFor(file, call.actor.by, desk.papers);
        }
    }
    if (const auto allowed = mayRescue(file, desk); !allowed)
        return tl::unexpected(allowed.error());
    return sendersFor(file, call.actor.by, desk.papers);
}

} // namespace doithoai::cli
