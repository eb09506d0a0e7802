#include "exchange/petition_import.h"
#include "casefile/case_lists.h"
#include "import_fixture.h"

using namespace doithoai;

namespace {

using Given = QMap<QString, QString>;

const Given survey{{QStringLiteral("channel"), QStringLiteral("survey")}};

size_t countOf(ImportFixture& fixture)
{
    const auto rows = listPetitions(fixture.office().file(), {});
    REQUIRE(rows.has_value());
    return rows->size();
}

Petition petition(ImportFixture& fixture, const QString& code)
{
    const auto found = fixture.office().petition(PetitionCode{code});
    REQUIRE(found.has_value());
    return found->petition;
}

} // namespace

TEST_CASE("The sample of Đình Bảng is taken in whole")
{
    ImportFixture fixture;
    const QByteArray table = ImportFixture::sample(QStringLiteral("kien-nghi-dinh-bang.csv"));
    const Given given{{QStringLiteral("session"), fixture.addSession()}};

    SECTION("a trial writes nothing")
    {
        const auto trial = importPetitions(fixture.office(), table, given, fixture.actor, true);
        REQUIRE(trial.has_value());
        REQUIRE(trial->accepted == 12);
        REQUIRE(countOf(fixture) == 0);
        const auto real = importPetitions(fixture.office(), table, given, fixture.actor, false);
        REQUIRE(real.has_value());
        REQUIRE(real->accepted == 12);
        REQUIRE(countOf(fixture) == 12);
    }
    SECTION("all twelve rows are accepted, and known the second time")
    {
        const auto first = importPetitions(fixture.office(), table, given, fixture.actor, false);
        REQUIRE(first.has_value());
        REQUIRE(first->rows == 12);
        REQUIRE(first->accepted == 12);
        REQUIRE(first->rejected == 0);
        REQUIRE(first->warned == 0);
        const auto second = importPetitions(fixture.office(), table, given, fixture.actor, false);
        REQUIRE(second.has_value());
        REQUIRE(second->known == 12);
        REQUIRE(second->accepted == 0);
    }
    SECTION("cells come in as the stable words, telephone numbers with their zero")
    {
        const auto result = importPetitions(fixture.office(), table, given, fixture.actor, false);
        REQUIRE(result.has_value());
        const Petition first = petition(fixture, result->codes.at(0));
        REQUIRE(first.receivedOn == QDate(2023, 3, 3));
        REQUIRE(first.channel == QStringLiteral("invitation"));
        REQUIRE(first.petitionerKind == QStringLiteral("person"));
        REQUIRE(first.phone == QStringLiteral("0912 345 001"));
        REQUIRE(first.urgency == QStringLiteral("urgent"));
        REQUIRE(first.sector == QStringLiteral("economy"));
        REQUIRE(first.unit.text == QStringLiteral("UBND.DINHBANG"));
        REQUIRE(first.dueOn == QDate(2023, 3, 20));
        REQUIRE(first.content.contains(QStringLiteral("ngõ 12; mưa to")));
        const Petition group = petition(fixture, result->codes.at(2));
        REQUIRE(group.petitionerKind == QStringLiteral("group"));
        REQUIRE(group.people == 46);
        REQUIRE(petition(fixture, result->codes.at(4)).petitionerKind == QStringLiteral("anonymous"));
        REQUIRE(petition(fixture, result->codes.at(8)).content.contains(QStringLiteral("\"một cửa\"")));
        REQUIRE(petition(fixture, result->codes.at(9)).phone == QStringLiteral("0912345001"));
    }
}

TEST_CASE("Headings and days of a table of petitions")
{
    ImportFixture fixture;
    const auto take = [&](const QString& text, const Given& given) {
        const auto result = importPetitions(fixture.office(), text.toUtf8(), given, fixture.actor, false);
        REQUIRE(result.has_value());
        return *result;
    };

    SECTION("are read in either language, in any order, without marks and capitals")
    {
        const auto result = take(QStringLiteral("NOI DUNG KIEN NGHI\tngày TIẾP nhận\tchannel\nSửa đường\t1/3/2023\tSurvey\n"), {});
        REQUIRE(result.accepted == 1);
        REQUIRE(petition(fixture, result.codes[0]).channel == QStringLiteral("survey"));
    }
    SECTION("rows that contradict themselves are left out and named, the others are taken")
    {
        const QString table = QStringLiteral("content,receivedOn,petitionerKind,people,dueOn\nSửa đường,1/3/2023,tập thể,0,\n"
                                             "Nạo vét,1/3/2023,tập thể,12,\nLắp đèn,1/3/2023,cá nhân,0,1/4/2023\n");
        const auto result = take(table, survey);
        CHECK(result.accepted == 2);
        CHECK(result.rejected == 1);
        REQUIRE(result.findings.size() == 1);
        CHECK(result.findings.front().row == 2);
        CHECK(result.findings.front().column == QStringLiteral("people"));
        Given open = survey;
        open.insert(QStringLiteral("noDeadline"), QStringLiteral("yes"));
        const auto again = take(QStringLiteral("content,receivedOn,dueOn\na,1/3/2023,1/4/2023\nb,1/3/2023,\n"), open);
        CHECK(again.accepted == 1);
        CHECK(again.rejected == 1);
        CHECK(again.findings.front().row == 2);
    }
    SECTION("days come day first, as ISO, or as a spreadsheet's serial")
    {
        const auto result = take(QStringLiteral("content,receivedOn\na,05/02/2023\nb,5/2/2023\nc,05-02-2023\nd,2023-02-05\ne,44962\n"),
                                 survey);
        REQUIRE(result.accepted == 5);
        for (const QString& code : result.codes)
            REQUIRE(petition(fixture, code).receivedOn == QDate(2023, 2, 5));
    }
    SECTION("a month written first and a day that does not exist reject their rows, named, and the others are written")
    {
        const auto result = take(QStringLiteral("content,receivedOn\na,03/15/2023\nb,31/02/2023\nc,01/03/2023\n"), survey);
        REQUIRE(result.accepted == 1);
        REQUIRE(result.rejected == 2);
        REQUIRE(result.findings.at(0).row == 2);
        REQUIRE(result.findings.at(0).column == QStringLiteral("receivedOn"));
        REQUIRE(result.findings.at(0).message.contains(QStringLiteral("day comes first")));
        REQUIRE(result.findings.at(1).row == 3);
    }
    SECTION("a day in the future is refused as any other petition of that day")
    {
        const auto result = take(QStringLiteral("content,receivedOn\na,01/12/2023\n"), survey);
        REQUIRE(result.rejected == 1);
        REQUIRE_FALSE(result.findings.at(0).message.isEmpty());
    }
    SECTION("a unit that nobody knows warns and stays blank")
    {
        const auto result = take(QStringLiteral("content,receivedOn,unit\na,01/03/2023,Sở Không Ai Biết\n"), survey);
        REQUIRE(result.accepted == 1);
        REQUIRE(result.warned == 1);
        REQUIRE(result.findings.at(0).severity == QStringLiteral("warning"));
        REQUIRE(petition(fixture, result.codes[0]).unit.isEmpty());
    }
    SECTION("a word that no list knows, an empty content, too many cells reject the row")
    {
        const auto result = take(QStringLiteral("content,receivedOn,urgency\na,01/03/2023,sometimes\n,01/03/2023,\nb,01/03/2023,,x\nc,,\n"),
                                 survey);
        REQUIRE(result.rows == 4);
        REQUIRE(result.rejected == 4);
    }
    SECTION("a column that means nothing warns and is not read")
    {
        const auto result = take(QStringLiteral("content,receivedOn,STT\na,01/03/2023,1\n"), survey);
        REQUIRE(result.accepted == 1);
        REQUIRE(result.findings.at(0).column == QStringLiteral("STT"));
    }
    SECTION("a heading without rows is nothing to take in")
    {
        const auto result = take(QStringLiteral("content,receivedOn\n"), survey);
        REQUIRE(result.rows == 0);
        REQUIRE(result.findings.size() == 1);
    }
    SECTION("the same row twice in one table is known the second time")
    {
        const auto result = take(QStringLiteral("content,receivedOn,petitioner\na,01/03/2023,An\na,01/03/2023,An\n"), survey);
        REQUIRE(result.accepted == 1);
        REQUIRE(result.known == 1);
    }
}

TEST_CASE("A table of petitions that cannot be taken writes nothing")
{
    ImportFixture fixture;
    const auto refused = [&](const QByteArray& table, const Given& given) {
        const auto result = importPetitions(fixture.office(), table, given, fixture.actor, false);
        REQUIRE_FALSE(result.has_value());
        REQUIRE(countOf(fixture) == 0);
        return result.error().error;
    };

    SECTION("an indispensable column is missing and not given")
    {
        const Error error = refused("content,receivedOn\na,01/03/2023\n", {});
        REQUIRE(error.trouble == Trouble::Refused);
        REQUIRE(error.message.contains(QStringLiteral("channel")));
    }
    SECTION("two columns mean the same")
    {
        REQUIRE(refused("content,receivedOn,content\na,01/03/2023,b\n", survey).trouble == Trouble::Refused);
    }
    SECTION("an empty file has no heading")
    {
        REQUIRE(refused("", survey).trouble == Trouble::Refused);
    }
    SECTION("a given key or word that does not exist is a wrong word of the call")
    {
        REQUIRE(refused("content,receivedOn\n", {{QStringLiteral("colour"), QStringLiteral("red")}}).trouble == Trouble::Usage);
        REQUIRE(refused("content,receivedOn\n", {{QStringLiteral("channel"), QStringLiteral("pigeon")}}).trouble
                == Trouble::Usage);
    }
}
