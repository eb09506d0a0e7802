#include "faults/fault_memory.h"
#include "faults/fault_vfs.h"
#include "faults/long_run.h"
#include "faults/walk.h"

#include "casefile/accounts.h"
#include "casefile/connection.h"

#include <QTemporaryDir>
#include <cstdio>
#include <sqlite3.h>

using namespace doithoai;
using namespace doithoai::faults;

namespace {

constexpr int wholeLookEvery = 40;

struct Figures {
    int runs = 0, refused = 0, done = 0, unsure = 0, most = 0;
};

/// Row and hash that the journal ends with, and what stands outside it: what tells at once whether an act was kept.
QString head(Stage& stage)
{
    const auto answer = stage.office().file().connection().ask(
        QStringLiteral("SELECT (SELECT \"seq\" || hex(\"hash\") FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1) || "
                       "(SELECT count(*) || ifnull(max(\"at\"), '') FROM \"draft\") || "
                       "(SELECT ifnull(group_concat(\"verifier\"), '') FROM \"account_secret\")"));
    REQUIRE(answer);
    return *answer;
}

using Tables = std::map<QString, QByteArray>;

Tables contents(Stage& stage)
{
    const auto all = tablesOf(stage.office().file());
    REQUIRE(all);
    return *all;
}

QStringList changed(const Tables& before, const Tables& after)
{
    QStringList names;
    for (const auto& [name, hash] : before) {
        const auto now = after.find(name);
        if (now == after.end() || now->second != hash)
            names.append(name);
    }
    return names;
}

/// Whether the file is sound. The office stays open.
void checkSound(Stage& stage)
{
    CHECK(stage.office().file().connection().ask(QStringLiteral("PRAGMA integrity_check(1)")) == QStringLiteral("ok"));
}

/// Carries the act out with something failing, for every n until nothing is left to fail. The act ends carried out.
template <class MakeFailing>
void failAt(Stage& stage, const WalkAct& act, int stride, bool isLast, Figures& figures, MakeFailing makeFailing)
{
    QFile file(stage.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray snapshot = file.readAll();
    file.close();
    REQUIRE(stage.reopen());
    const auto putBack = [&] {
        stage.close();
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(snapshot) == snapshot.size());
        file.close();
        REQUIRE(stage.reopen());
    };
    const QString before = head(stage);
    const Tables wholeBefore = contents(stage);
    for (int n = 1;; n += stride) {
        bool hasFailed = false;
        Result<void> ended;
        QString what;
        {
            const auto failing = makeFailing(n);
            ended = act.carryOut(stage);
            hasFailed = failing->hasFailed();
        }
        ++figures.runs;
        figures.most = std::max(figures.most, n);
        INFO(act.name.toStdString() << ", failing at " << n << ": "
                                    << (ended ? std::string("done") : QString(ended.error().message + u' ' + ended.error().detail).toStdString()));
        if (!hasFailed) {
            REQUIRE(ended);
            if (!isLast)
                putBack();
            return;
        }
        if (ended) {
            // What fails may be something that can be done without; then the act is whole.
            ++figures.done;
            CHECK(head(stage) != before);
            checkSound(stage);
            putBack();
            continue;
        }
        ++figures.refused;
        CHECK(ended.error().trouble == Trouble::Storage);
        CHECK_FALSE(ended.error().message.isEmpty());
        // A fault in the very last flush: the program says that it does not know, and the act is whole or not there.
        const bool isUnsure = ended.error().message.contains(QLatin1String("cannot be told"));
        figures.unsure += isUnsure ? 1 : 0;
        if (!isUnsure)
            CHECK(head(stage) == before);
        if (isUnsure)
            checkSound(stage);
        if (head(stage) != before) {
            putBack();
            continue;
        }
        if (figures.refused % wholeLookEvery == 0) {
            CHECK(changed(wholeBefore, contents(stage)).join(u' ') == QString());
            checkSound(stage);
        }
    }
}

void say(const char* name, std::size_t acts, const Figures& figures)
{
    std::printf("%-44s %4zu acts %7d runs %7d refused (%d not sure) %6d done in spite of it, up to call %d\n", name, acts,
                figures.runs, figures.refused, figures.unsure, figures.done, figures.most);
    std::fflush(stdout);
}

/// Which of the acts a short run looks at, and how far apart its failing calls lie.
constexpr std::size_t everyNthAct = 8;
/// The search index takes words out here: what it has in memory after a fault once made it take the file for damaged.
const QString alwaysWhole = QStringLiteral("erase a person");

template <class MakeFailing>
void failEverywhere(const char* name, int shortStride, MakeFailing makeFailing)
{
    Stage stage;
    Figures figures;
    std::size_t acts = 0, number = 0;
    for (const WalkAct& act : wholeWalk()) {
        INFO(act.name.toStdString());
        const bool isWhole = isLongRun() || act.name == alwaysWhole;
        if (!isWhole && ++number % everyNthAct != 0) {
            REQUIRE(act.carryOut(stage));
            continue;
        }
        ++acts;
        failAt(stage, act, isWhole ? 1 : shortStride, true, figures, makeFailing);
    }
    say(name, acts, figures);
    CHECK(figures.refused > 0);
}

} // namespace

TEST_CASE("A call to the disk that fails once or for ever leaves no half step and a file that works on")
{
    SECTION("a fault, once")
    {
        failEverywhere("the disk reports a fault, once", 5,
                       [](int n) { return std::make_unique<FailingCall>(n, Refusing::Fault, false); });
    }
    SECTION("a fault, for ever")
    {
        failEverywhere("the disk reports a fault, for ever", 5,
                       [](int n) { return std::make_unique<FailingCall>(n, Refusing::Fault, true); });
    }
    SECTION("a full disk, once")
    {
        failEverywhere("the disk is full, once", 2, [](int n) { return std::make_unique<FailingCall>(n, Refusing::Full, false); });
    }
    SECTION("a full disk, for ever")
    {
        failEverywhere("the disk is full, for ever", 2, [](int n) { return std::make_unique<FailingCall>(n, Refusing::Full, true); });
    }
}

TEST_CASE("An allocation of SQLite that fails once or for ever leaves no half step and a file that works on")
{
    SECTION("once")
    {
        failEverywhere("no memory, once", 41, [](int n) { return std::make_unique<FailingAllocation>(n, false); });
    }
    SECTION("for ever")
    {
        failEverywhere("no memory, for ever", 41, [](int n) { return std::make_unique<FailingAllocation>(n, true); });
    }
}

TEST_CASE("What a rollback could not take back for want of memory is seen by nobody")
{
    const QTemporaryDir folder;
    auto file = CaseFile::create(folder.filePath(QStringLiteral("a.doithoai")));
    REQUIRE(file);
    Connection& connection = (*file)->connection();
    const Actor actor{QStringLiteral("Nguyễn Thị Thử"), QDate(2023, 3, 1), true};
    const auto add = [&](const QString& name) { return saveAccount(**file, Account{name, *Roles::parse(QStringLiteral("keeper")), QDate(2023, 3, 1), {}}); };
    const auto names = [&] { return connection.ask(QStringLiteral("SELECT group_concat(\"name\") FROM \"account\"")); };
    {
        auto transaction = (*file)->begin(actor);
        REQUIRE(transaction);
        REQUIRE(add(QStringLiteral("Trước")));
        REQUIRE(transaction->commit());
    }
    int owed = 0;
    for (int n = 1;; ++n) {
        INFO("failing from " << n << " on");
        bool hasFailed = false;
        auto transaction = (*file)->begin(actor);
        REQUIRE(transaction);
        REQUIRE(add(QStringLiteral("Nửa chừng")));
        {
            const FailingAllocation failing(n, true);
            {
                const Transaction ended = std::move(*transaction);
            }
            hasFailed = failing.hasFailed();
        }
        owed += sqlite3_get_autocommit(connection.handle()) == 0 ? 1 : 0;
        CHECK(names() == QStringLiteral("Trước"));
        CHECK(sqlite3_get_autocommit(connection.handle()) != 0);
        if (!hasFailed)
            break;
    }
    CHECK(owed > 0);
}

TEST_CASE("A password that cannot be read for want of memory is not called damaged")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.doithoai"));
    const QString name = QStringLiteral("Nguyễn Thị Thử");
    const AccountSecret secret{QStringLiteral("$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$dmVyaWZpZXI"), 1, QDateTime(QDate(2023, 3, 1), QTime(8, 0))};
    {
        auto file = CaseFile::create(path);
        REQUIRE(file);
        auto transaction = (*file)->begin(Actor{name, QDate(2023, 3, 1), true});
        REQUIRE(transaction);
        REQUIRE(saveAccount(**file, Account{name, *Roles::parse(QStringLiteral("keeper")), QDate(2023, 3, 1), {}}));
        REQUIRE(saveSecret(**file, name, secret));
        REQUIRE(transaction->commit());
    }
    int refused = 0;
    for (int n = 1;; ++n) {
        const auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
        REQUIRE(file);
        const FailingAllocation failing(n, false);
        const auto read = secretOf(**file, name);
        if (!failing.hasFailed()) {
            REQUIRE(read);
            REQUIRE(read->has_value());
            CHECK((*read)->verifier == secret.verifier);
            break;
        }
        INFO("failing at " << n);
        if (read) {
            CHECK(read->value_or(AccountSecret{}).verifier == secret.verifier);
        } else {
            ++refused;
            CHECK(read.error().trouble == Trouble::Storage);
        }
    }
    CHECK(refused > 0);
}
