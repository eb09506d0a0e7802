#include "office_fixture.h"

#include "casefile/case_past.h"
#include "casefile/case_repository.h"
#include "services/case_list.h"
#include "workflow/petition_workflow.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// Puts petitions on record as they are wanted, whatever way would have led there.
class Record {
public:
    explicit Record(OfficeFixture& fixture)
        : m_file(fixture.office->file())
    {
        auto begun = m_file.begin(clerk("2023-03-01"));
        REQUIRE(begun);
        m_transaction.emplace(std::move(*begun));
    }
    Petition add(Petition petition)
    {
        petition.code = *PetitionRepository(m_file).takeCode(2023);
        if (!petition.receivedOn)
            petition.receivedOn = day("2023-03-01");
        if (petition.content.isEmpty())
            petition.content = u("Nội dung");
        auto added = PetitionRepository(m_file).insert(petition);
        REQUIRE(added);
        return *added;
    }
    void done() { REQUIRE(m_transaction->commit()); }

private:
    CaseFile& m_file;
    std::optional<Transaction> m_transaction;
};

Petition named(const char* petitioner, const char* content = "Nội dung")
{
    Petition petition;
    petition.petitioner = u(petitioner);
    petition.content = u(content);
    return petition;
}

std::vector<PetitionRow> rowsOf(OfficeFixture& fixture, CaseList& list)
{
    const auto rows = petitionRowsById(*fixture.office, list.ids());
    REQUIRE(rows);
    return *rows;
}

QStringList petitioners(OfficeFixture& fixture, CaseList& list)
{
    QStringList names;
    for (const PetitionRow& row : rowsOf(fixture, list))
        names.append(row.petition.petitioner);
    return names;
}

QStringList found(OfficeFixture& fixture, const QString& words)
{
    CaseList list(*fixture.office, CaseKind::Petition);
    ListFilter filter;
    filter.search = words;
    REQUIRE(list.select(filter, {}, false, day("2023-03-10")));
    return petitioners(fixture, list);
}

void sortBy(CaseList& list, const char* key, bool isDescending = false)
{
    REQUIRE(list.select({}, QLatin1String(key), isDescending, day("2023-03-10")));
}

} // namespace

TEST_CASE("the lateness of a list")
{
    OfficeFixture fixture;
    const QDate today = day("2023-03-10");
    Record record(fixture);
    const std::optional<QDate> days[] = {std::nullopt, today.addDays(-1), today, today.addDays(1)};
    std::vector<Petition> all;
    for (const auto& [state, name] : Names<PetitionState>::all) {
        for (const auto& due : days) {
            for (const auto& promise : days) {
                Petition petition;
                petition.state = state;
                petition.dueOn = due;
                petition.promiseDue = promise;
                all.push_back(record.add(petition));
            }
        }
    }
    record.done();
    REQUIRE(all.size() == 15u * 16u);

    SECTION("is in SQL what the workflow says, for every state and date")
    {
        size_t counted = 0;
        for (const auto& [lateness, name] : Names<Lateness>::all) {
            INFO(name);
            QStringList expected;
            for (const Petition& petition : all) {
                if (latenessOf(petition, today) == lateness)
                    expected.append(petition.code.text);
            }
            ListFilter filter;
            filter.lateness = QLatin1String(name);
            filter.asOf = today;
            QStringList read;
            const auto rows = listPetitions(fixture.office->file(), filter);
            REQUIRE(rows);
            for (const PetitionRow& row : *rows)
                read.append(row.petition.code.text);
            read.sort();
            expected.sort();
            CHECK(read == expected);
            CaseList list(*fixture.office, CaseKind::Petition);
            REQUIRE(list.select(filter, {}, false, today));
            CHECK(list.size() == expected.size());
            counted += static_cast<size_t>(read.size());
        }
        CHECK(counted == all.size());
    }
    SECTION("of a word that is none lets nothing through")
    {
        ListFilter filter;
        filter.lateness = u("late");
        CHECK(listPetitions(fixture.office->file(), filter)->empty());
    }
    SECTION("goes with a span of days that are due, and with those that are open")
    {
        ListFilter filter;
        filter.dueFrom = today;
        filter.dueTo = today.addDays(1);
        const auto rows = listPetitions(fixture.office->file(), filter);
        REQUIRE(rows);
        for (const PetitionRow& row : *rows) {
            const Lateness lateness = latenessOf(row.petition, today);
            CHECK((lateness == Lateness::DueToday || lateness == Lateness::DueLater));
        }
        CHECK(rows->size() == 8u * 8u);
        filter = {};
        filter.isOpenOnly = true;
        CHECK(listPetitions(fixture.office->file(), filter)->size() == 11u * 16u);
        filter = {};
        filter.hasPromiseOnly = true;
        CHECK(listPetitions(fixture.office->file(), filter)->size() == 12u);
    }
}

TEST_CASE("a list of petitions")
{
    OfficeFixture fixture;
    Record record(fixture);
    Petition first = named("Nguyễn Văn Đường", "Rãnh thoát nước");
    first.unit.text = u("UBND.DINHBANG");
    first.state = PetitionState::Assigned;
    first.sector = u("cultureSociety");
    first.urgency = u("urgent");
    first.receivedOn = day("2023-03-01");
    record.add(first);
    Petition second = named("Trần Thị Dương", "Đèn đường tắt");
    second.sector = u("economy");
    second.urgency = u("normal");
    second.receivedOn = day("2023-03-03");
    record.add(second);
    Petition third = named("Quách Văn Ân", "Bụi đường");
    third.scopeKind = u("denunciation");
    third.state = PetitionState::OutOfScope;
    third.receivedOn = day("2023-03-02");
    record.add(third);
    record.done();
    const QString hidden = u("(giữ bí mật)");

    SECTION("stands newest first and counts all")
    {
        CaseList list(*fixture.office, CaseKind::Petition);
        sortBy(list, "");
        CHECK(petitioners(fixture, list) == QStringList{u("Trần Thị Dương"), hidden, u("Nguyễn Văn Đường")});
        CHECK(*list.total() == 3);
    }
    SECTION("is sorted by given names as Vietnamese sorts them, and gives nobody away who must be hidden")
    {
        CaseList list(*fixture.office, CaseKind::Petition);
        sortBy(list, "petitioner");
        CHECK(petitioners(fixture, list) == QStringList{u("Trần Thị Dương"), u("Nguyễn Văn Đường"), hidden});
        sortBy(list, "petitioner", true);
        CHECK(petitioners(fixture, list) == QStringList{u("Nguyễn Văn Đường"), u("Trần Thị Dương"), hidden});
    }
    SECTION("is sorted by a unit's or a sector's name, empty ones last")
    {
        CaseList list(*fixture.office, CaseKind::Petition);
        sortBy(list, "unit", true);
        CHECK(petitioners(fixture, list).front() == u("Nguyễn Văn Đường"));
        sortBy(list, "sector");
        // "Culture and society" stands before "Economy": by the word, not by its key.
        CHECK(petitioners(fixture, list) == QStringList{u("Nguyễn Văn Đường"), u("Trần Thị Dương"), hidden});
    }
    SECTION("can be sorted by every column in both directions, and loses nothing")
    {
        for (const CaseKind kind : {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation}) {
            for (const QString& key : sortKeys(kind)) {
                INFO(key.toStdString());
                CaseList list(*fixture.office, kind);
                REQUIRE(list.select({}, key, false, day("2023-03-10")));
                const int all = list.size();
                REQUIRE(list.select({}, key, true, day("2023-03-10")));
                CHECK(list.size() == all);
                CHECK(all == *list.total());
            }
        }
    }
    SECTION("finds words without marks, those with the same marks first")
    {
        CHECK(found(fixture, u("duong")).size() == 3);
        CHECK(found(fixture, u("Dương")).front() == u("Trần Thị Dương"));
        CHECK(found(fixture, u("đường")).front() != u("Quách Văn Ân"));
        CHECK(found(fixture, u("Quách")).isEmpty());
        CHECK(found(fixture, u("d")).size() == 3);
    }
    SECTION("finds the words of a state, a unit, a sector")
    {
        CHECK(found(fixture, u("assigned")) == QStringList(u("Nguyễn Văn Đường")));
        CHECK(found(fixture, u("assigned rãnh")) == QStringList(u("Nguyễn Văn Đường")));
        CHECK(found(fixture, u("kinh tế")) == QStringList(u("Trần Thị Dương")));
        CHECK(found(fixture, u("đình bảng")) == QStringList(u("Nguyễn Văn Đường")));
        CHECK(found(fixture, u("đình bảng đèn")).isEmpty());
        CHECK(found(fixture, u("đình - bảng")) == QStringList(u("Nguyễn Văn Đường")));
        CHECK(found(fixture, u("(((")).isEmpty());
        CHECK(found(fixture, u("  ")).size() == 3);
    }
    SECTION("is narrowed by every field of a filter as the plain list is")
    {
        std::vector<ListFilter> filters(7);
        filters[0].state = u("assigned");
        filters[1].unit = u("UBND.DINHBANG");
        filters[2].sector = u("economy");
        filters[3].urgency = u("urgent");
        filters[4].from = day("2023-03-02");
        filters[5].to = day("2023-03-02");
        filters[6].isOpenOnly = true;
        const std::vector<int> expected = {1, 1, 1, 1, 2, 2, 2};
        for (size_t i = 0; i < filters.size(); ++i) {
            INFO(i);
            CaseList list(*fixture.office, CaseKind::Petition);
            REQUIRE(list.select(filters[i], {}, false, day("2023-03-10")));
            CHECK(list.size() == expected[i]);
            CHECK(listPetitions(fixture.office->file(), filters[i])->size() == static_cast<size_t>(expected[i]));
        }
    }
    SECTION("shows after it forgot what was changed, and knows where a case stands")
    {
        CaseList list(*fixture.office, CaseKind::Petition);
        sortBy(list, "");
        CHECK(*list.rowOf(u("KN-2023-0001")) == 2);
        CHECK(*list.rowOf(u("KN-2023-0099")) == -1);
        fixture.receive({}, "Thêm một ý kiến", "2023-03-10");
        sortBy(list, "");
        CHECK(list.size() == 3);
        list.forget();
        sortBy(list, "");
        CHECK(list.size() == 4);
        CHECK(list.codesOf(list.ids())->front() == u("KN-2023-0004"));
    }
}

TEST_CASE("lists of sessions and escalations")
{
    OfficeFixture fixture;
    const QString session = fixture.planSession();
    CaseList sessions(*fixture.office, CaseKind::Session);

    SECTION("find the chair and the state, and know which planned day has passed")
    {
        ListFilter filter;
        filter.search = u("bí thư planned");
        REQUIRE(sessions.select(filter, {}, false, day("2023-03-10")));
        CHECK(sessions.size() == 1);
        filter = {};
        filter.lateness = u("overdue");
        REQUIRE(sessions.select(filter, {}, false, day("2023-03-18")));
        CHECK(sessions.size() == 0);
        REQUIRE(sessions.select(filter, {}, false, day("2023-03-19")));
        CHECK(sessions.size() == 1);
        filter = {};
        filter.sector = u("economy");
        REQUIRE(sessions.select(filter, {}, false, day("2023-03-19")));
        CHECK(sessions.size() == 0);
    }
    SECTION("find an escalation by its session, its petitions and its addressee")
    {
        fixture.announce(session);
        const QString petition = fixture.receive(session, "Thu hồi đất");
        fixture.agree(petition);
        fixture.open(session);
        fixture.go(petition, "note", "2023-03-18", {{u("resolvingLevel"), u("city")}});
        fixture.add(CaseKind::Escalation,
                    {{u("session"), session}, {u("petitions"), petition}, {u("to"), u("TU")}, {u("reason"), u("Vượt thẩm quyền")}},
                    "2023-03-19");
        CaseList escalations(*fixture.office, CaseKind::Escalation);
        for (const QString& words : {QString(session), QString(petition), u("thành ủy"), u("drafted"), u("vượt thẩm")}) {
            INFO(words.toStdString());
            ListFilter filter;
            filter.search = words;
            REQUIRE(escalations.select(filter, {}, false, day("2023-03-20")));
            CHECK(escalations.size() == 1);
        }
    }
}

TEST_CASE_METHOD(OfficeFixture, "A petition as it was on a day has the day of receiving that was put right since")
{
    const QString moved = receive({}, "Nhầm ngày", "2023-07-05");
    go(moved, "classify", "2023-07-06", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}, {u("receivedOn"), u("2023-06-10")}});
    const auto asOf = [&](const char* on) {
        Petition petition = office->petition({moved})->petition;
        const auto past = rewind(office->file(), petition, day(on));
        REQUIRE(past);
        return past->isThere ? std::optional(petition) : std::nullopt;
    };
    CHECK_FALSE(asOf("2023-06-09"));
    REQUIRE(asOf("2023-06-10"));
    CHECK(asOf("2023-06-10")->receivedOn == day("2023-06-10"));
    CHECK(asOf("2023-06-10")->sector.isEmpty());
    CHECK(asOf("2023-07-06")->sector == u("economy"));
}
