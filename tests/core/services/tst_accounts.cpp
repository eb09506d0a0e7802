#include "core/services/office_fixture.h"

#include "casefile/accounts.h"
#include "services/accounts.h"
#include "services/case_machine.h"
#include "services/journal.h"
#include "services/permission.h"

#include <QFile>

using namespace doithoai;
using namespace doithoai::test;

namespace {

const QString keeperName = u("Đỗ Thị Giữ");
const QString keeperWord = u("mật khẩu của Giữ");
const QString readerName = u("Lý Văn Đọc");
const QString readerWord = u("chỉ xem thôi nhé");

Actor as(const QString& name)
{
    return Actor{name, day("2023-02-01"), true};
}

/// The program is closed and started again.
void reopen(OfficeFixture& f)
{
    const QString path = f.office->file().path();
    f.office.reset();
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    REQUIRE(file);
    auto opened = Office::open(std::move(*file), f.papers);
    REQUIRE(opened);
    f.office = std::move(*opened);
}

/// An office with a keeper, who is signed in, and a reader.
class AskingOffice : public OfficeFixture {
public:
    AskingOffice()
    {
        REQUIRE(addAccount(*office, keeperName, {Role::Keeper}, keeperWord, clerk("2023-02-01")));
        REQUIRE(addAccount(*office, readerName, {Role::Reader}, readerWord, as(keeperName)));
    }
};

} // namespace

TEST_CASE("a file without accounts is open")
{
    OfficeFixture f;
    CHECK(!f.office->asksWho());
    CHECK(f.office->may(acts::accounts));
    CHECK(f.office->changeSetting(u("papers.place"), u("Từ Sơn"), clerk("2023-02-01")));
}

TEST_CASE("the first account")
{
    OfficeFixture f;
    SECTION("is a keeper's")
    {
        CHECK(!addAccount(*f.office, readerName, {Role::Reader}, readerWord, clerk("2023-02-01")));
        CHECK(!f.office->asksWho());
    }
    SECTION("has a password of eight characters or more")
    {
        const auto done = addAccount(*f.office, keeperName, {Role::Keeper}, u("ngắn"), clerk("2023-02-01"));
        REQUIRE(!done);
        CHECK(done.error().trouble == Trouble::Usage);
        CHECK(!f.office->asksWho());
    }
    SECTION("has signed in, and the file asks whoever opens it next")
    {
        REQUIRE(addAccount(*f.office, keeperName, {Role::Keeper}, keeperWord, clerk("2023-02-01")));
        REQUIRE(f.office->person());
        CHECK(f.office->person()->name == keeperName);
        reopen(f);
        CHECK(f.office->asksWho());
        CHECK(!f.office->person());
        CHECK(!f.office->may(acts::typing));
        const auto refused = f.office->changeSetting(u("papers.place"), u("Từ Sơn"), as(keeperName));
        REQUIRE(!refused);
        CHECK(refused.error().trouble == Trouble::Refused);
    }
}

TEST_CASE("signing in")
{
    AskingOffice f;
    const QDateTime morning(QDate(2023, 2, 1), QTime(8, 0), Qt::UTC);
    f.office->signOut();

    SECTION("takes the name without marks and case, and the password as it is")
    {
        const auto person = f.office->signIn(u("ly van doc"), readerWord, morning);
        REQUIRE(person);
        CHECK(person->name == readerName);
        CHECK(!f.office->signIn(readerName, readerWord.toUpper(), morning));
    }
    SECTION("takes a password typed with decomposed letters")
    {
        CHECK(f.office->signIn(readerName, readerWord.normalized(QString::NormalizationForm_D), morning));
    }
    SECTION("refuses a name that works nowhere, and a closed account")
    {
        CHECK(!f.office->signIn(u("Ai Đó"), readerWord, morning));
        REQUIRE(f.office->signIn(keeperName, keeperWord, morning));
        REQUIRE(closeAccount(*f.office, readerName, as(keeperName)));
        CHECK(!f.office->signIn(readerName, readerWord, morning));
        REQUIRE(f.office->signIn(keeperName, keeperWord, morning));
        REQUIRE(reopenAccount(*f.office, readerName, as(keeperName)));
        CHECK(f.office->signIn(readerName, readerWord, morning));
    }
    SECTION("makes one wait longer after each wrong password from the fifth, also after the program was closed")
    {
        for (int i = 0; i < 5; ++i)
            CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning));
        reopen(f);
        CHECK(!f.office->signIn(readerName, readerWord, morning.addSecs(29)));
        CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning.addSecs(30)));
        CHECK(!f.office->signIn(readerName, readerWord, morning.addSecs(30 + 59)));
        CHECK(f.office->signIn(readerName, readerWord, morning.addSecs(30 + 60)));
        // The next mistake is a first one again.
        CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning.addSecs(100)));
        CHECK(f.office->signIn(readerName, readerWord, morning.addSecs(101)));
    }
    SECTION("does not lock anybody out for longer when the clock was set back")
    {
        for (int i = 0; i < 5; ++i)
            CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning));
        const QDateTime before = morning.addDays(-400);
        CHECK(!f.office->signIn(readerName, readerWord, before));
        CHECK(!f.office->signIn(readerName, readerWord, before.addSecs(29)));
        CHECK(f.office->signIn(readerName, readerWord, before.addSecs(30)));
    }
    SECTION("in a file that is open for reading they are counted in the file, unless somebody else has it open")
    {
        const QString path = f.office->file().path();
        const auto reading = [&] {
            auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
            REQUIRE(file);
            auto office = Office::open(std::move(*file), f.papers);
            REQUIRE(office);
            return std::move(*office);
        };
        keepTry(*reading(), readerName, false, morning);
        CHECK(triesOf(*f.office, readerName)->failures == 0);
        f.office.reset();
        for (int i = 0; i < 5; ++i)
            keepTry(*reading(), readerName, false, morning);
        CHECK(triesOf(*reading(), readerName)->failures == 5);
        CHECK(!reading()->signIn(readerName, readerWord, morning.addSecs(29)));
        keepTry(*reading(), readerName, false, morning.addSecs(29)); // too soon to be one
        CHECK(triesOf(*reading(), readerName)->failures == 5);
        const auto office = reading();
        REQUIRE(office->signIn(readerName, readerWord, morning.addSecs(30)));
        keepTry(*office, readerName, true, morning.addSecs(30));
        CHECK(triesOf(*office, readerName)->failures == 0);
    }
    SECTION("where the file takes nothing: lets in who has the password, tells a wrong one, and makes one wait all the same")
    {
        CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning));
        const QString path = f.office->file().path();
        REQUIRE(QFile::rename(path, path + u(".away")));
        const auto refused = f.office->signIn(readerName, u("không phải đâu"), morning);
        REQUIRE(!refused);
        CHECK(refused.error().trouble == Trouble::Refused);
        CHECK(refused.error().message.contains(u("The password is wrong")));
        CHECK(f.office->signIn(readerName, readerWord, morning));
        f.office->signOut();
        for (int i = 0; i < 4; ++i)
            CHECK(!f.office->signIn(readerName, u("không phải đâu"), morning));
        CHECK(!f.office->signIn(readerName, readerWord, morning.addSecs(29)));
        CHECK(!f.office->signIn(readerName, readerWord, morning.addDays(-1))); // the clock was set back
        CHECK(!f.office->person());
        CHECK(f.office->signIn(readerName, readerWord, morning.addDays(-1).addSecs(30)));
        REQUIRE(QFile::rename(path + u(".away"), path));
        CHECK(triesOf(*f.office, readerName)->failures == 1);
        CHECK(f.office->signIn(readerName, readerWord, morning));
        CHECK(triesOf(*f.office, readerName)->failures == 0);
    }
    SECTION("in a file that is open for reading one waits too, as long as it is open")
    {
        const QString path = f.office->file().path();
        f.office.reset();
        auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
        REQUIRE(file);
        const auto office = Office::open(std::move(*file), f.papers);
        REQUIRE(office);
        for (int i = 0; i < 5; ++i)
            CHECK(!(*office)->signIn(readerName, u("không phải đâu"), morning));
        CHECK(!(*office)->signIn(readerName, readerWord, morning.addSecs(29)));
        CHECK((*office)->signIn(readerName, readerWord, morning.addSecs(30)));
    }
    SECTION("the wait doubles, and ends at an hour")
    {
        const QList<qint64> waits{0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600};
        for (int failures = 0; failures < int(waits.size()); ++failures)
            CHECK(waitAfter(failures) == waits[failures]);
        CHECK(waitAfter(1'000'000) == 3600);
    }
}

TEST_CASE("accounts")
{
    AskingOffice f;
    SECTION("are the keeper's")
    {
        REQUIRE(f.office->signIn(readerName, readerWord));
        CHECK(!addAccount(*f.office, u("Người Mới"), {Role::Clerk}, u("một mật khẩu"), as(readerName)));
        CHECK(!changeRoles(*f.office, readerName, {Role::Keeper}, as(readerName)));
        CHECK(!givePassword(*f.office, keeperName, u("một mật khẩu"), as(readerName)));
    }
    SECTION("always have a keeper among them")
    {
        CHECK(!changeRoles(*f.office, keeperName, {Role::Clerk}, as(keeperName)));
        CHECK(!closeAccount(*f.office, keeperName, as(keeperName)));
        REQUIRE(changeRoles(*f.office, readerName, {Role::Keeper, Role::Clerk}, as(keeperName)));
        CHECK(closeAccount(*f.office, keeperName, as(keeperName)));
    }
    SECTION("are told apart by more than marks and case")
    {
        CHECK(!addAccount(*f.office, u("Ly Van  Doc"), {Role::Clerk}, u("một mật khẩu"), as(keeperName)));
    }
    SECTION("let everybody change their own password, and nobody act in another's name")
    {
        REQUIRE(f.office->signIn(readerName, readerWord));
        CHECK(!changePassword(*f.office, u("sai mất rồi"), u("một câu mới"), as(readerName)));
        CHECK(!changePassword(*f.office, readerWord, u("một câu mới"), as(keeperName)));
        REQUIRE(changePassword(*f.office, readerWord, u("một câu mới"), as(readerName)));
        CHECK(f.office->signIn(readerName, u("một câu mới")));
        CHECK(!f.office->signIn(readerName, readerWord));
    }
    SECTION("are journaled without the password, and the file stays whole")
    {
        const QString path = f.office->file().path();
        f.office.reset();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(!bytes.contains(keeperWord.toUtf8()));
        CHECK(bytes.count("$argon2id$") == 2);
    }
    SECTION("leave in the journal who set whose password, and no word of it")
    {
        const auto entries = [&] {
            const auto head = journalHead(*f.office);
            REQUIRE(head);
            return *head;
        };
        const qint64 before = entries();
        REQUIRE(givePassword(*f.office, readerName, u("một câu mới"), as(keeperName)));
        REQUIRE(entries() == before + 1);
        const auto written = journalEntries(*f.office, {before + 1});
        REQUIRE(written);
        REQUIRE(written->size() == 1);
        const JournalEntry& entry = written->front();
        CHECK(entry.by == keeperName);
        CHECK(entry.table == u("account"));
        CHECK(entry.key == readerName);
        CHECK(entry.before == entry.after);
        const auto problems = checkFile(f.office->file());
        REQUIRE(problems);
        CHECK(problems->empty());
        REQUIRE(f.office->signIn(readerName, u("một câu mới")));
        REQUIRE(changePassword(*f.office, u("một câu mới"), readerWord, as(readerName)));
        CHECK(entries() == before + 2);
    }
    SECTION("that another program closed meanwhile can do nothing more")
    {
        REQUIRE(changeRoles(*f.office, readerName, {Role::Keeper}, as(keeperName)));
        {
            auto transaction = f.office->file().begin(as(readerName));
            REQUIRE(transaction);
            REQUIRE(saveAccount(f.office->file(), {keeperName, {Role::Keeper}, day("2023-02-01"), day("2023-02-01")}));
            REQUIRE(transaction->commit());
        }
        CHECK(!f.office->changeSetting(u("papers.place"), u("Từ Sơn"), as(keeperName)));
    }
}

TEST_CASE("the table of permissions")
{
    const auto& rows = permissions();
    SECTION("has one row for every event that the office itself applies, and each row names an act that there is")
    {
        QStringList expected;
        for (const CaseKind kind : allKinds) {
            QStringList events = withKind(kind, [&](auto of) {
                using Case = typename decltype(of)::type;
                QStringList names{nameOf(Machine<Case>::creating)};
                QStringList others;
                for (const TableRow& row : Machine<Case>::table()) {
                    if (row.onlyByOtherCase)
                        others.append(row.event);
                    else
                        names.append(row.event);
                }
                return names;
            });
            events.append(QStringLiteral("set"));
            events.removeDuplicates();
            for (const QString& event : events)
                expected.append(caseAct(kind, event));
        }
        for (const QLatin1String act : {acts::importPetitions, acts::speakingOrder, acts::typing, acts::paperWords, acts::issuePaper,
                                        acts::attach, acts::changeAttachment, acts::registerLine, acts::numberBook, acts::addToDirectory,
                                        acts::changeDirectory, acts::handOver, acts::calendar, acts::profile, acts::setting, acts::filter,
                                        acts::signPackage, acts::trustSender, acts::accounts, acts::ownPassword, acts::restore,
                                        acts::erase, acts::destroy, acts::finishErasing, acts::lookAtNames})
            expected.append(act);
        QStringList known;
        for (const PermissionRow& row : rows)
            known.append(row.act);
        expected.sort();
        known.sort();
        // What a case does to another one, and the creating step of a computed report, are nobody's act.
        expected.removeAll(QStringLiteral("unitReport.expect"));
        CHECK(known.join(u'\n').toStdString() == expected.join(u'\n').toStdString());
    }
    SECTION("gives a reader nothing but the own password and to be recorded as a reader of names, and nobody what it does not name")
    {
        for (const PermissionRow& row : rows)
            CHECK(row.roles.contains(Role::Reader) == (row.act == acts::ownPassword || row.act == acts::lookAtNames));
        CHECK(rolesFor(QStringLiteral("petition.escalate")).isEmpty());
        CHECK(rolesFor(QStringLiteral("no such act")).isEmpty());
    }
    SECTION("keeps accounts, calendar, profiles and settings with the keeper")
    {
        for (const QLatin1String act : {acts::accounts, acts::calendar, acts::profile, acts::setting, acts::handOver})
            CHECK(rolesFor(act) == Roles{Role::Keeper});
    }
    SECTION("leaves no act to nobody")
    {
        for (const PermissionRow& row : rows)
            CHECK(!row.roles.isEmpty());
    }
}

TEST_CASE("a role and the rules of the regulation")
{
    AskingOffice f;
    REQUIRE(addAccount(*f.office, u("Bùi Chuyên Viên"), {Role::Clerk, Role::Head, Role::MinutesTaker, Role::Registry, Role::Keeper}, u("làm được mọi việc"),
                       as(keeperName)));

    SECTION("no role passes a guard")
    {
        REQUIRE(f.office->signIn(u("Bùi Chuyên Viên"), u("làm được mọi việc")));
        const Actor all = as(u("Bùi Chuyên Viên"));
        const auto code = f.office->add(CaseKind::Session, {{u("topic"), u("Môi trường")}, {u("plannedStart"), u("2023-03-18T08:00")}}, {}, all);
        REQUIRE(code);
        const auto refused = f.office->apply(*code, u("prepare"), {}, all);
        REQUIRE(!refused);
        const auto has = [&](const char* rule) {
            return std::ranges::any_of(refused.error().findings, [&](const Finding& finding) { return finding.rule == u(rule); });
        };
        CHECK(has("chair"));
        CHECK(!has("role"));
    }
    SECTION("a reader is told who may do it, before and when trying; the case stays as it was")
    {
        REQUIRE(f.office->signIn(u("Bùi Chuyên Viên"), u("làm được mọi việc")));
        const auto code = f.office->add(CaseKind::Session, {{u("topic"), u("Môi trường")}, {u("plannedStart"), u("2023-03-18T08:00")}}, {},
                                        as(u("Bùi Chuyên Viên")));
        REQUIRE(code);
        REQUIRE(f.office->signIn(readerName, readerWord));
        const auto steps = f.office->nextSteps(*code, day("2023-02-01"));
        REQUIRE(steps);
        for (const NextStep& step : *steps) {
            CHECK(!step.isAllowed);
            REQUIRE(!step.findings.empty());
            CHECK(step.findings.front().rule == u("role"));
            CHECK(step.findings.front().article == u("—"));
        }
        const auto refused = f.office->apply(*code, u("cancel"), {{}, u("thử"), {}, {}}, as(readerName));
        REQUIRE(!refused);
        REQUIRE(refused.error().findings.size() == 1);
        CHECK(refused.error().findings.front().rule == u("role"));
        CHECK(f.office->session({*code})->session.state == SessionState::Planned);
        CHECK(!f.office->set(*code, {{u("topic"), u("Khác")}}, as(readerName)));
        CHECK(!f.office->add(CaseKind::Petition, {}, {}, as(readerName)));
    }
    SECTION("the journal names the person")
    {
        REQUIRE(f.office->signIn(u("Bùi Chuyên Viên"), u("làm được mọi việc")));
        REQUIRE(f.office->changeSetting(u("papers.place"), u("Từ Sơn"), as(u("Bùi Chuyên Viên"))));
        QSqlQuery query(f.office->file().database());
        REQUIRE(query.exec(QStringLiteral("SELECT \"by\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1")));
        REQUIRE(query.next());
        CHECK(query.value(0).toString() == u("Bùi Chuyên Viên"));
    }
}
