#include "office_fixture.h"

#include "casefile/integrity.h"
#include "domain/privacy.h"
#include "services/name_viewing.h"
#include "services/person_data.h"

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
