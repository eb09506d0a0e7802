#include "office_fixture.h"

#include "casefile/integrity.h"
#include "domain/privacy.h"
#include "services/journal.h"
#include "services/lists.h"
#include "services/name_viewing.h"
#include "services/named_cases.h"
#include "services/person_data.h"
#include "services/search.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(OfficeFixture, "Who looked at a petitioner's full name is recorded where the office wants it")
{
    const QString one = receive({}, "Đèn đường");
    const QString two = receive({}, "Cống thoát nước");
    const Actor other{u("Người Khác"), day("2023-03-01"), true};

    SECTION("off by default: nothing is recorded, and everything is shown")
    {
        CHECK(!areViewsRecorded(*office));
        CHECK(*recordViews(*office, {one}, u("page"), clerk("2023-03-01")));
        CHECK(nameViews(*office)->empty());
    }
    SECTION("once a person, petition, place and day")
    {
        REQUIRE(office->changeSetting(u("privacy.recordViews"), u("có"), clerk("2023-02-28")));
        for (int i = 0; i < 3; ++i)
            CHECK(*recordViews(*office, {one, two}, u("page"), clerk("2023-03-01")));
        CHECK(nameViews(*office)->size() == 2);
        CHECK(*recordViews(*office, {one}, u("paper"), clerk("2023-03-01")));
        CHECK(*recordViews(*office, {one}, u("page"), other));
        CHECK(*recordViews(*office, {one}, u("page"), clerk("2023-03-02")));
        CHECK(nameViews(*office)->size() == 5);
        const auto views = nameViews(*office, {one});
        REQUIRE(views->size() == 4);
        CHECK(views->front().on == day("2023-03-02"));
        CHECK(views->front().by == u("Nguyễn Thị Thử"));
        CHECK((*views)[1].by == u("Người Khác"));
        CHECK(personData(*office, {one})->views == *views);
        CHECK(checkFile(office->file())->empty());
        QSqlQuery query(office->file().database());
        CHECK(!query.exec(u("DELETE FROM \"name_view\"")));
        CHECK(!query.exec(u("UPDATE \"name_view\" SET \"by\" = 'x'")));
    }
    SECTION("lists, search, the day's work and the journal show initials, without address and telephone")
    {
        const QString named = receive({}, "Ông Đặng Quốc Khởi đề nghị sửa cống");
        REQUIRE(office->set(named, {{u("petitioner"), u("Đặng Quốc Khởi")}, {u("petitionerKind"), u("person")}, {u("address"), u("khu phố Xuân Thụ")}, {u("phone"), u("0912 111 222")}},
                            clerk("2023-02-28")));
        const auto all = [&]() -> QString {
            QStringList words;
            const auto rows = petitionRows(*office);
            REQUIRE(rows);
            for (const PetitionRow& row : *rows)
                words += {row.petition.petitioner, row.petition.content, row.petition.address, row.petition.phone};
            for (const char* typed : {"sua cong", "Dang Quoc Khoi"}) {
                const auto found = searchEverything(*office, u(typed), day("2023-03-01"), 5);
                REQUIRE(found);
                REQUIRE_FALSE(found->empty());
                words += {found->front().hits.front().title, found->front().hits.front().detail};
            }
            const auto byCode = searchEverything(*office, named, day("2023-03-01"), 5);
            REQUIRE(byCode);
            words += {byCode->front().hits.front().title, byCode->front().hits.front().detail};
            const auto cases = namedCases(*office, {named});
            REQUIRE(cases);
            for (const NamedCase& choice : *cases)
                words.append(choice.words);
            std::vector<qint64> seqs;
            for (qint64 seq = *journalHead(*office); seq > 0; --seq)
                seqs.push_back(seq);
            const auto entries = journalEntries(*office, seqs);
            REQUIRE(entries);
            for (const JournalEntry& entry : *entries) {
                for (const auto* values : {&entry.before, &entry.after}) {
                    for (auto value = values->begin(); value != values->end(); ++value) {
                        if (!entry.withheld.contains(value.key()))
                            words.append(*value);
                    }
                }
            }
            words.append(asListed(*office, {named}, u("Hẹn ông Đặng Quốc Khởi")));
            return words.join(u'\n');
        };
        CHECK(all().contains(u("Đặng Quốc Khởi")));
        CHECK(all().contains(u("0912 111 222")));
        REQUIRE(office->changeSetting(u("privacy.recordViews"), u("có"), clerk("2023-02-28")));
        const QString shown = all();
        CHECK_FALSE(shown.contains(u("Đặng Quốc Khởi")));
        CHECK_FALSE(shown.contains(u("0912 111 222")));
        CHECK_FALSE(shown.contains(u("Xuân Thụ")));
        CHECK(shown.count(u("Đ.Q.K.")) > 6);
        CHECK(nameViews(*office)->empty());
        // What is masked already stays as it is.
        CHECK(asListed(*office, asListed(*office, office->petition({named})->petition)).petitioner == u("Đ.Q.K."));
    }
    SECTION("a file that is open for reading only shows initials")
    {
        REQUIRE(office->changeSetting(u("privacy.recordViews"), u("yes"), clerk("2023-02-28")));
        const QString path = office->file().path();
        office.reset();
        auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
        REQUIRE(file);
        const auto reading = Office::open(std::move(*file), papers);
        CHECK(!*recordViews(**reading, {one}, u("show"), other));
        CHECK(!initialsOnlySentence().isEmpty());
    }
    SECTION("initials instead of a name, also in the content; bodies keep theirs")
    {
        Petition petition;
        petition.petitioner = u("Bà Trần Thị Na");
        petition.phone = u("0912345678");
        petition.content = u("Bà Trần Thị Na đề nghị");
        CHECK(withInitials(petition).petitioner == u("T.T.N."));
        CHECK(withInitials(petition).content == u("Bà T.T.N. đề nghị"));
        CHECK(withInitials(petition).phone.isEmpty());
        petition.petitionerKind = u("organisation");
        CHECK(withInitials(petition).petitioner == petition.petitioner);
        CHECK(initialsOf(u("(đã xóa)")) == u("(đã xóa)"));
    }
}

TEST_CASE_METHOD(OfficeFixture, "A person's data are corrected in several cases by the ordinary rules")
{
    const QString one = receive({}, "Đèn đường");
    const QString session = planSession();
    const QString two = receive(session, "Cống thoát nước");
    announce(session);
    agree(two);
    open(session);
    answer(two);
    conclude(session);
    sign(session);
    const auto done = correctPerson(*office, {one, two}, {{u("petitioner"), u("Trần Văn Đúng")}, {u("phone"), u("0912 000 111")}}, clerk("2023-03-01"));
    REQUIRE(done);
    REQUIRE(done->size() == 2);
    CHECK((*done)[0].isCorrected);
    CHECK(!(*done)[1].isCorrected);
    CHECK(!(*done)[1].why.isEmpty());
    CHECK(office->petition({one})->petition.petitioner == u("Trần Văn Đúng"));
    CHECK(office->petition({two})->petition.petitioner == u("Trần Văn Mẫu"));
    CHECK(!correctPerson(*office, {one}, {{u("content"), u("x")}}, clerk("2023-03-01")));
    CHECK(!correctPerson(*office, {}, {{u("phone"), u("x")}}, clerk("2023-03-01")));
}
