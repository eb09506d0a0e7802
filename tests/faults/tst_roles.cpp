#include "faults/walk.h"

#include "casefile/accounts.h"
#include "services/accounts.h"
#include "services/permission.h"

using namespace doithoai;
using namespace doithoai::faults;

namespace {

constexpr Roles everyRole{Role::Clerk, Role::MinutesTaker, Role::Head, Role::Registry, Role::Reader, Role::Keeper};
const QString word = QStringLiteral("một câu dễ nhớ");

/// Gives the person at work these roles, behind the services' back.
void become(Office& office, const Roles& roles)
{
    const Actor actor = test::clerk("2023-01-03");
    auto transaction = office.file().begin(actor);
    REQUIRE(transaction);
    REQUIRE(saveAccount(office.file(), {actor.by, roles, actor.today, std::nullopt}));
    REQUIRE(office.commitAccounts(*transaction));
}

} // namespace

TEST_CASE("Every act of the office under every role: done where the table lets it, refused unchanged where it does not")
{
    const auto role = GENERATE(Role::Clerk, Role::MinutesTaker, Role::Head, Role::Registry, Role::Reader, Role::Keeper);
    Stage stage;
    const Actor person = test::clerk("2023-01-03");
    // Somebody else keeps the accounts, so that the walker may lose that role.
    REQUIRE(addAccount(stage.office(), person.by, everyRole, word, person));
    REQUIRE(addAccount(stage.office(), QStringLiteral("Người Giữ"), {Role::Keeper}, word, person));
    int done = 0, refused = 0;
    for (const WalkAct& act : wholeWalk()) {
        if (act.permission == acts::accounts || act.permission == acts::ownPassword)
            continue; // the walk takes them in a file without accounts: tst_accounts has them
        INFO(nameOf(role).toStdString() << ": " << act.name.toStdString() << " (" << act.permission.toStdString() << ")");
        const Roles allowed = rolesFor(act.permission);
        REQUIRE(!allowed.isEmpty());
        become(stage.office(), {role});
        CHECK(stage.office().may(act.permission) == allowed.contains(role));
        if (!allowed.contains(role)) {
            const auto before = contentsOf(stage.office().file());
            const auto tried = act.carryOut(stage);
            REQUIRE(!tried);
            CHECK(tried.error().trouble == Trouble::Refused);
            CHECK(contentsOf(stage.office().file()) == before);
            ++refused;
            become(stage.office(), everyRole);
        }
        const auto carriedOut = act.carryOut(stage);
        INFO((carriedOut ? std::string() : carriedOut.error().message.toStdString()));
        REQUIRE(carriedOut);
        done += allowed.contains(role) ? 1 : 0;
    }
    CHECK(done + refused > 85);
    // Who only reads is recorded as a reader of names, and writes nothing else.
    CHECK((role == Role::Reader) == (done <= 1));
}

TEST_CASE("Nothing is written without signing in, and nothing in another's name")
{
    Stage stage;
    const Actor person = test::clerk("2023-01-03");
    REQUIRE(addAccount(stage.office(), person.by, everyRole, word, person));
    for (const bool isSignedIn : {false, true}) {
        REQUIRE(stage.reopen());
        if (isSignedIn)
            REQUIRE(stage.office().signIn(person.by, word));
        const auto before = contentsOf(stage.office().file());
        const Actor another{isSignedIn ? QStringLiteral("Ai Đó") : person.by, person.today, true};
        for (const PermissionRow& row : permissions()) {
            INFO(row.act.toStdString());
            CHECK(!stage.office().begin(row.act, another));
        }
        CHECK(contentsOf(stage.office().file()) == before);
    }
}
