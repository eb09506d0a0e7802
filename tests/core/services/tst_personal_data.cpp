#include "person_fixture.h"

#include "services/erasing.h"
#include "services/journal.h"
#include "services/number_register.h"
#include "services/person_data.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(PersonFixture, "Everything that the file holds about a person is shown")
{
    mention();
    const QString same = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), u("XOANG THI NGOENG")}, {u("content"), u("Đèn đường")}}, "2023-02-12");
    const QString byPhone = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), u("Chị Ngoẹng")}, {u("phone"), u("0987601243")}, {u("content"), u("Vỉa hè")}}, "2023-02-12");
    const auto codes = [&](const QString& who) -> QStringList {
        QStringList found;
        const auto matches = findPerson(*office, who);
        REQUIRE(matches);
        for (const PersonMatch& match : *matches)
            found.append(match.row.code.text);
        return found;
    };

    SECTION("found by name with and without marks, by number, by the code of a case")
    {
        CHECK(codes(name) == QStringList{petition, same, byPhone});
        CHECK(codes(u("bà xoang thi ngoeng")) == QStringList{petition, same, byPhone});
        CHECK(codes(u("+84 987 601 243")) == QStringList{petition, byPhone});
        CHECK(codes(petition) == QStringList{petition, same, byPhone});
        CHECK(codes(same) == QStringList{petition, same, byPhone});
        CHECK(codes(u("Nguyễn Không Có")).isEmpty());
        CHECK(codes(u("Xoắng Thị Ngoẹng")) == QStringList{same});
        CHECK(!findPerson(*office, u("  ")));
        CHECK(!findPerson(*office, u("(đã xóa)")));
    }
    SECTION("a body is found by its name, one of several numbers by itself")
    {
        const QString body = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), u("Chi hội Phụ nữ khu phố Quềnh")}, {u("petitionerKind"), u("organisation")},
                                                      {u("phone"), u("0977111222 - 0987601243")}, {u("content"), u("Vỉa hè")}}, "2023-02-12");
        CHECK(codes(u("chi hội phụ nữ")) == QStringList{body, petition, byPhone});
        CHECK(codes(u("0977 111 222")) == QStringList{body, petition, byPhone});
        CHECK(codes(phone) == QStringList{petition, byPhone, body});
    }
    SECTION("all fields, attachments, register, texts, journal")
    {
        const auto data = personData(*office, {petition, same});
        REQUIRE(data);
        CHECK(data->petitions.size() == 2);
        CHECK(data->petitions.front().petition == now());
        CHECK(data->attachments.size() == 1);
        CHECK(data->entries.size() == 1);
        QStringList mentions;
        for (const WordPlace& place : data->mentions)
            mentions.append(place.table + u'.' + place.column);
        mentions.sort();
        CHECK(mentions == QStringList{u("attachment.title"), u("draft.answer"), u("paper_word.text"), u("session.topicBasis"), u("step.data")});
        CHECK(data->journal.size() >= 3);
        CHECK(data->erasures.empty());
        CHECK(!personData(*office, {session}));
    }
    SECTION("who sent a denunciation is found by its code only, and withheld")
    {
        go(petition, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn tố cáo"));
        CHECK(codes(name) == QStringList{same});
        CHECK(codes(u("0987601243")) == QStringList{byPhone});
        CHECK(codes(petition) == QStringList{petition});
        const auto data = personData(*office, {petition});
        CHECK(data->petitions.front().petition.petitioner == u("(giữ bí mật)"));
        // Nor do the titles of what was attached to it, and the places where that person is named elsewhere.
        REQUIRE(data->attachments.size() == 1);
        CHECK(data->attachments.front().title == u("(giữ bí mật)"));
        CHECK(data->attachments.front().fileName == u("(giữ bí mật).txt"));
        CHECK(attachmentsOf(*office, petition)->front().title == u("(giữ bí mật)"));
        CHECK(data->mentions.empty());
        CHECK(std::ranges::none_of(personData(*office, {same})->mentions, [](const WordPlace& place) { return place.table == u("attachment"); }));
        // Nor does the register, where the sender's name may stand in both.
        REQUIRE(data->entries.size() == 1);
        CHECK(data->entries.front().subject == u("(giữ bí mật)"));
        CHECK(data->entries.front().partner == u("(giữ bí mật)"));
        CHECK(registerRows(*office, {.caseCode = petition})->front().subject == u("(giữ bí mật)"));
        CHECK(registerRows(*office, {.words = name})->empty());
        CHECK(personData(*office, {same})->entries.empty());
        // Nobody is told them who asks for a number that is taken, and they outlast a book put in order.
        RegisterEntry letter = data->entries.front();
        letter.isIncoming = false;
        letter.symbol = u("CV");
        letter.subject = u("Trả lời bà ") + name;
        REQUIRE(addRegisterEntry(*office, letter, clerk("2023-02-21")));
        const auto taken = addRegisterEntry(*office, letter, clerk("2023-02-21"));
        REQUIRE_FALSE(taken);
        CHECK_FALSE(taken.error().error.message.contains(name));
        REQUIRE(keepNumberBook(*office, {letter.issuer, u("CV"), BookScope::Year, 1, day("2023-01-01")}, clerk("2023-02-21")));
        // The title itself stays as it was written, also where what is shown of it is given back.
        REQUIRE(retitle(*office, data->attachments.front().id, u("(giữ bí mật)"), clerk("2023-02-21")));
        go(petition, "reopen", "2023-02-22", {}, u("Không phải đơn tố cáo"));
        CHECK(attachmentsOf(*office, petition)->front().title == u("Đơn của ") + name);
        CHECK(registerRows(*office, {.words = name})->size() == 2);
    }
    SECTION("after an erasure the fact is told, and the words are not there")
    {
        withdraw();
        ErasureRequest wanted = request();
        wanted.isInWords = true;
        erased(wanted);
        CHECK(codes(name) == QStringList{same});
        const auto data = personData(*office, {petition});
        CHECK(data->erasures.size() == 1);
        CHECK(data->petitions.front().petition.petitioner == u("(đã xóa)"));
    }
}
