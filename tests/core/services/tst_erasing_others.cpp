#include "person_fixture.h"

#include "services/erasing.h"
#include "services/person_data.h"

using namespace doithoai;
using namespace doithoai::test;

TEST_CASE_METHOD(PersonFixture, "Erasing a person leaves the words of others")
{
    const auto submit = [&](const QString& petitioner, const QString& content, Texts more = {}) {
        more.insert(u("channel"), u("submitted"));
        more.insert(u("petitioner"), petitioner);
        more.insert(u("content"), content);
        return add(CaseKind::Petition, more, "2023-02-12");
    };
    const auto eraseEverywhere = [&](const QString& code, bool isEverywhere = true) {
        go(code, "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
        ErasureRequest wanted = request();
        wanted.petitions = {code};
        wanted.isInWords = true;
        wanted.isEverywhere = isEverywhere;
        return erased(wanted);
    };
    const auto contentOf = [&](const QString& code) { return office->petition({code})->petition.content; };

    SECTION("who live in the same area")
    {
        const QString theirs = submit(u("Lê Thị Hoa"), u("Bà Lê Thị Hoa xin sửa cống"), {{u("address"), u("Khu phố Tam Lư, phường Đồng Kỵ")}});
        const QString other = submit(u("Trần Thị Na"), u("Cầu ở khu phố Tam Lư, phường Đồng Kỵ xuống cấp"));
        set(session, {{u("venue"), u("Hội trường UBND phường Đồng Kỵ")}}, "2023-02-13");
        const ErasurePlan plan = eraseEverywhere(theirs);
        CHECK(contentOf(theirs) == u("Bà (đã xóa) xin sửa cống"));
        CHECK(office->petition({theirs})->petition.address.isEmpty());
        CHECK(contentOf(other) == u("Cầu ở khu phố Tam Lư, phường Đồng Kỵ xuống cấp"));
        CHECK(office->session({session})->session.venue == u("Hội trường UBND phường Đồng Kỵ"));
        CHECK(std::ranges::none_of(plan.places, [&](const NamingPlace& one) { return one.place.caseCode == other; }));
        CHECK(problems() == QStringList());
    }
    SECTION("whose name has other marks, and whom a number of households stands for")
    {
        const QString theirs = submit(u("Lê Thị Hoa và 20 hộ"), u("Tôi là LÊ THỊ HOA"));
        const QString other = submit(u("Lê Thị Hòa"), u("Tôi là Lê Thị Hòa, hàng xóm của Lê Thị Hoa, hỗ trợ 20 hộ"));
        eraseEverywhere(theirs);
        CHECK(contentOf(theirs) == u("Tôi là (đã xóa)"));
        CHECK(contentOf(other) == u("Tôi là Lê Thị Hòa, hàng xóm của (đã xóa), hỗ trợ 20 hộ"));
        CHECK(office->petition({other})->petition.petitioner == u("Lê Thị Hòa"));
        CHECK(problems() == QStringList());
    }
    SECTION("who act for the office and have the same name: the support team, who keeps a promise")
    {
        const QString team = u("Trưởng nhóm: Lê Văn Phúc; Thư ký: Chu Thị Hòa");
        const QString held = planSession();
        const QString theirs = submit(u("Chu Thị Hòa"), u("Bà Chu Thị Hòa nêu"), {{u("session"), held}});
        const QString promised = receive(held, "Đèn đường");
        announce(held);
        set(held, {{u("team"), team}, {u("secretary"), u("Chu Thị Hòa")}}, "2023-03-07");
        agree(theirs);
        agree(promised);
        open(held);
        go(promised, "answer", "2023-03-18", {{u("respondent"), u("DU.DINHBANG.BT")}, {u("answer"), u("Nhận giải quyết")}, 
                                              {u("promise"), u("Sửa đèn, như bà Chu Thị Hòa nêu")}, {u("promiseOwner"), u("Chu Thị Hòa")}, {u("promiseDue"), u("2023-06-30")}});
        go(theirs, "withdraw", "2023-03-19", {{u("askedBy"), u("Chu Thị Hòa")}}, u("Đã tự thỏa thuận"));
        ErasureRequest wanted = request();
        wanted.petitions = {theirs};
        wanted.isEverywhere = true;
        REQUIRE(erasePerson(*office, wanted, clerk("2023-03-20")));
        CHECK(contentOf(theirs) == u("Bà (đã xóa) nêu"));
        CHECK(office->session({held})->session.team == team);
        CHECK(office->session({held})->session.secretary == u("Chu Thị Hòa"));
        CHECK(office->petition({promised})->petition.promiseOwner == u("Chu Thị Hòa"));
        CHECK(office->petition({promised})->petition.promise == u("Sửa đèn, như bà (đã xóa) nêu"));
        CHECK(problems() == QStringList());
    }
    SECTION("the second of two who signed, by kinship, and each of their numbers go with the first")
    {
        const QString theirs = submit(u("Đinh Đồng Hoặc và vợ Mai Thị Vợ"), u("Bà Mai Thị Vợ trình bày, số nhà 12 0912345678, 0987.654.321"),
                                      {{u("phone"), u("0912345678 - 0987654321")}});
        go(theirs, "withdraw", "2023-02-20", {{u("askedBy"), u("Mai Thị Vợ")}}, u("Rút theo đơn của Mai Thị Vợ"));
        ErasureRequest wanted = request();
        wanted.petitions = {theirs};
        wanted.isInWords = true;
        erased(wanted);
        finished();
        CHECK(contentOf(theirs) == u("Bà (đã xóa) trình bày, số nhà 12 (đã xóa), (đã xóa)"));
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains(u("Mai Thị Vợ").toUtf8()));
        CHECK_FALSE(bytes.contains("0912345678"));
        CHECK(problems() == QStringList());
    }
    SECTION("who signed another petition, which stays and is named")
    {
        const QString first = submit(u("Tạ Quang Chung, Mạc Thị Đồng Ký"), u("Ngõ hẹp"), {{u("address"), u("Nhà bà Mạc Thị Đồng Ký, số 4")}});
        const QString theirs = submit(u("Mạc Thị Đồng Ký"), u("Đèn đường"), {{u("phone"), u("0911222333")}});
        const QString third = submit(u("Con bà Mạc Thị Đồng Ký"), u("Rãnh nước"), {{u("phone"), u("0977111222, 0911 222 333")}});
        const QString accuser = submit(u("Mạc Thị Đồng Ký"), u("Việc khác"));
        go(accuser, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, u("Là đơn tố cáo"));
        const auto told = [](const ErasurePlan& plan) {
            QStringList records;
            for (const ErasurePlan::OtherRecord& one : plan.records)
                records.append(one.code.text + u' ' + one.fields.join(u' '));
            return records;
        };
        const QStringList expected{first + u(" petitioner address"), third + u(" petitioner phone")};
        ErasureRequest trial = request();
        trial.petitions = {theirs};
        CHECK(told(*planErasure(*office, trial)) == expected);
        const ErasurePlan plan = eraseEverywhere(theirs);
        CHECK(told(plan) == expected);
        CHECK(isNamedStill(plan));
        CHECK_FALSE(labelOf(plan.records.front()).isEmpty());
        CHECK(office->petition({first})->petition.petitioner == u("Tạ Quang Chung, Mạc Thị Đồng Ký"));
        CHECK(office->petition({third})->petition.phone == u("0977111222, 0911 222 333"));
        // Nothing is told the other way round of who sent a denunciation.
        trial.petitions = {accuser};
        CHECK(told(*planErasure(*office, trial)).isEmpty());
        // Whose words stand nowhere else is told so.
        CHECK_FALSE(isNamedStill(eraseEverywhere(submit(u("Tôn Lạ Lùng"), u("Tôi là Tôn Lạ Lùng")))));
    }
    SECTION("and tells attached files by their titles, as they are then")
    {
        mention();
        withdraw();
        ErasureRequest wanted = request();
        CHECK(planErasure(*office, wanted)->attachments.front().title == u("Đơn của ") + name);
        wanted.isInWords = true;
        const ErasurePlan plan = erased(wanted);
        REQUIRE(plan.attachments.size() == 1);
        CHECK(plan.attachments.front().title == u("Đơn của (đã xóa)"));
    }
}

TEST_CASE_METHOD(PersonFixture, "Erasing a person reaches words that stand in no field of a case")
{
    const auto type = [&](const QString& place, const QString& words) {
        Draft draft;
        draft.place = place;
        draft.texts = {{u("reason"), words}};
        REQUIRE(keepDraft(*office, draft, clerk("2023-02-12")));
    };
    const auto typed = [&](const QString& place) {
        const auto draft = draftAt(*office, place);
        REQUIRE(draft);
        return *draft ? (*draft)->texts.value(u("reason")) : QString();
    };
    withdraw();
    ErasureRequest wanted = request();

    SECTION("what is being typed for a step of the case, which says by its place alone whose it is")
    {
        const QString other = receive({}, "Đèn đường");
        const QString own = u("event:reopen:") + petition;
        const QString both = u("event:assign:%1,%2").arg(other, petition);
        const QString theirs = u("event:assign:") + other;
        for (const QString& place : {own, both, theirs})
            type(place, u("Theo ") + name);
        wanted.isInWords = true;
        const ErasurePlan plan = erased(wanted);
        CHECK(typed(own) == u("Theo (đã xóa)"));
        CHECK(typed(both) == u("Theo (đã xóa)"));
        CHECK(typed(theirs) == u("Theo ") + name);
        for (const NamingPlace& one : plan.places) {
            if (one.place.key == own)
                CHECK(one.place.caseCode == petition);
        }
    }
    SECTION("what is being typed in the hall, each opinion by itself")
    {
        const QString other = receive(session, "Đèn đường");
        Draft draft;
        draft.place = u("live:") + session;
        draft.caseCode = other; // where the cursor stood
        draft.texts = {{petition + u("/answer"), u("Thưa bà ") + name}, {other + u("/answer"), u("Thưa bà ") + name}, {u("/overview"), u("Bà ") + name}};
        REQUIRE(keepDraft(*office, draft, clerk("2023-02-12")));
        wanted.isInWords = true;
        erased(wanted);
        const QMap<QString, QString> texts = (*draftAt(*office, draft.place))->texts;
        CHECK(texts.value(petition + u("/answer")) == u("Thưa bà (đã xóa)"));
        CHECK(texts.value(u("/overview")) == u("Bà (đã xóa)"));
        CHECK(texts.value(other + u("/answer")) == u("Thưa bà ") + name);
    }
    SECTION("the words of a report, as they stand and as they stood before")
    {
        const QString key = u("report.2023-H1.good");
        REQUIRE(office->changeSetting(key, u("Khen bà ") + name + u(" năm trước"), clerk("2023-02-12")));
        REQUIRE(office->changeSetting(key, u("Khen bà ") + name, clerk("2023-02-13")));
        REQUIRE(office->changeSetting(u("report.2023-H1.signerName"), name, clerk("2023-02-13")));
        wanted.isEverywhere = true;
        erased(wanted);
        CHECK(office->settings().value(key) == u("Khen bà (đã xóa)"));
        // Who signs it bears the same name.
        CHECK(office->settings().value(u("report.2023-H1.signerName")) == name);
        REQUIRE(office->changeSetting(u("report.2023-H1.signerName"), {}, clerk("2023-03-02")));
        finished();
        CHECK(problems() == QStringList());
        QFile file(path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains((u("Khen bà ") + name).toUtf8()));
    }
}
