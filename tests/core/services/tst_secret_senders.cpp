#include "office_fixture.h"

#include "casefile/withheld_words.h"
#include "services/erasing.h"
#include "services/journal.h"
#include "services/lists.h"
#include "services/name_viewing.h"
#include "services/paper_records.h"
#include "services/person_data.h"
#include "services/search.h"

#include <QFile>

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct Senders : OfficeFixture {
    QString send(const QString& petitioner, const QString& content, Texts more = {})
    {
        more.insert(u("channel"), u("submitted"));
        more.insert(u("petitioner"), petitioner);
        more.insert(u("content"), content);
        return add(CaseKind::Petition, more, "2023-02-12");
    }
    void denounce(const QString& code, const QString& reason = u("Là đơn tố cáo"))
    {
        go(code, "screenOut", "2023-02-20", {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}, reason);
    }
    ErasureRequest erasure(const QString& code)
    {
        ErasureRequest request;
        request.petitions = {code};
        request.reason = u("Theo đơn");
        return request;
    }
    ErasurePlan erased(const ErasureRequest& wanted)
    {
        auto done = erasePerson(*office, wanted, clerk("2023-03-01"));
        if (!done)
            FAIL(words(done.error()).toStdString());
        return *done;
    }
    /// All that anybody is shown of a petition: its list, its page, the journal, what is said of it elsewhere.
    QString shown(const QString& code)
    {
        QStringList all;
        const auto listed = petitionRows(*office);
        REQUIRE(listed);
        for (const PetitionRow& row : *listed) {
            if (row.petition.code.text == code)
                all += {row.petition.petitioner, row.petition.content};
        }
        const PetitionCase whole = shownPetition(*office, *office->petition({code}), true);
        all += {whole.petition.petitioner, whole.petition.content, whole.petition.topic};
        for (const Step& step : whole.steps)
            all.append(step.reason);
        const std::vector<JournalRow> rows = *journalRows(*office);
        for (const JournalRow& row : rows) {
            if (row.table.startsWith(u("petition")) || row.table == u("step"))
                all += {row.before, row.after};
        }
        std::vector<qint64> seqs;
        for (qint64 seq = *journalHead(*office); seq > 0; --seq)
            seqs.push_back(seq);
        const std::vector<JournalEntry> entries = *journalEntries(*office, seqs);
        for (const JournalEntry& entry : entries) {
            for (const auto* values : {&entry.before, &entry.after}) {
                for (auto value = values->begin(); value != values->end(); ++value) {
                    if (!entry.withheld.contains(value.key()) && value.key() != u("petitioner"))
                        all.append(*value);
                }
            }
        }
        all.append(asListed(*office, {code}, office->petition({code})->petition.content));
        return all.join(u'\n');
    }
    QString contentOf(const QString& code) { return office->petition({code})->petition.content; }
};

} // namespace

TEST_CASE_METHOD(Senders, "Who sent a denunciation is told by no words of its case")
{
    SECTION("however the sender was written: with a role, a group, as a body, before a capital")
    {
        const std::pair<const char*, const char*> table[] = {
            {"Giáo viên Lê Thị Hoa", "Lê Thị Hoa"},       {"Nhóm hộ bà Lê Thị Hoa", "Lê Thị Hoa"},       {"Bí thư chi bộ Trần Văn Bảy", "Trần Văn Bảy"},
            {"Công ty TNHH Minh Phát", "Minh Phát"},      {"Nguyễn Thị H'Len", "Nguyễn Thị H'Len"},      {"Lê Thị Hoa", "Lê Thị Hoa Tố cáo việc"},
            {"Ban Quản trị chung cư Hồng Hà", "Ban Quản trị chung cư Hồng Hà"},
        };
        for (const auto& [written, named] : table) {
            CAPTURE(written);
            const QString code = send(u(written), u("Tôi là ") + u(named) + u(" xin nêu"));
            denounce(code, u("Đơn của ") + u(named));
            const QString all = shown(code);
            CHECK_FALSE(all.contains(u(named).section(u(" Tố"), 0, 0)));
            CHECK(all.contains(u("xin nêu")));
            const auto found = searchEverything(*office, u(named), day("2023-03-01"), 5);
            CHECK(found->empty());
        }
    }
    SECTION("nor by the name that its record had before it was corrected")
    {
        const QString code = send(u("Trần Văn Tám"), u("Tôi là Trần Văn Tám, 0912 345 678, tố cáo"), {{u("phone"), u("0912345678")}});
        set(code, {{u("petitioner"), u("Lê Văn Chín")}, {u("phone"), u("0987654321")}}, "2023-02-13");
        denounce(code, u("Ông Trần Văn Tám gửi"));
        const QString all = shown(code);
        CHECK_FALSE(all.contains(u("Trần Văn Tám")));
        CHECK_FALSE(all.contains(u("0912 345 678")));
        CHECK(all.contains(u("tố cáo")));
        // Nor do papers know it by what they are made of.
        const auto record = paperRecord(*office, {u("transfer"), PaperSubject::Petitions, {code}, {}}, day("2023-03-01"));
        REQUIRE(record);
        CHECK(record->petitions.front().petition.content == u("Tôi là (giữ bí mật), (giữ bí mật), tố cáo"));
        CHECK(record->petitions.front().petition.petitioner == u("Lê Văn Chín"));
    }
    SECTION("an erasure takes the words along, and says so")
    {
        const QString code = send(u("Trần Văn Bảy"), u("Tôi là Trần Văn Bảy tố cáo"));
        set(code, {{u("topic"), u("Ông Trần Văn Bảy hỏi")}}, "2023-02-13");
        set(code, {{u("topic"), u("Đất đai")}}, "2023-02-14");
        denounce(code, u("Ông Trần Văn Bảy tố cáo"));
        ErasureRequest wanted = erasure(code);
        wanted.ticked = std::vector<WordPlace>();
        const auto plan = planErasure(*office, wanted);
        REQUIRE_FALSE(plan->places.empty());
        CHECK(std::ranges::all_of(plan->places, &NamingPlace::isBound));
        CHECK(notesOn(*plan).size() == 1);
        erased(wanted);
        CHECK(contentOf(code) == u("Tôi là (đã xóa) tố cáo"));
        CHECK_FALSE(shown(code).contains(u("Trần Văn Bảy")));
        CHECK(problems() == QStringList());
    }
    SECTION("where the sender is erased, no free words are shown: nobody can tell any more what they name")
    {
        const QString code = send(u("Trần Văn Bảy"), u("Tôi là anh Bảy bán cá, tố cáo"));
        erased([&] {
            ErasureRequest open = erasure(code);
            open.isOpenToo = true;
            return open;
        }());
        CHECK(shown(code).contains(u("bán cá")));
        denounce(code, u("Anh bán cá"));
        const QString all = shown(code);
        CHECK_FALSE(all.contains(u("bán cá")));
        CHECK(all.contains(code));
        CHECK(all.contains(u("outOfScope")));
        CHECK(asListed(*office, office->petition({code})->petition).content == u("(giữ bí mật)"));
    }
}

TEST_CASE_METHOD(Senders, "Where looks at names are recorded, an erasure leaves no name for lists to show")
{
    REQUIRE(office->changeSetting(u("privacy.recordViews"), u("có"), clerk("2023-02-11")));
    const QString code = send(u("Đỗ Thị Mười"), u("Bà Đỗ Thị Mười nói"));
    go(code, "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, u("Đã tự thỏa thuận"));
    const ErasureRequest wanted = erasure(code);
    CHECK(notesOn(*planErasure(*office, wanted)).size() == 1);
    erased(wanted);
    CHECK(contentOf(code) == u("Bà (đã xóa) nói"));
    CHECK_FALSE(shown(code).contains(u("Mười")));
    CHECK(problems() == QStringList());
}

TEST_CASE_METHOD(Senders, "An erasure looks for what the record told before, and tells what it cannot know")
{
    const auto withdraw = [&](const QString& code, const QString& reason = u("Đã tự thỏa thuận")) {
        go(code, "withdraw", "2023-02-20", {{u("askedBy"), u("Người nêu")}}, reason);
    };
    SECTION("name, number and house before a correction; the name only in its own case")
    {
        const QString code = send(u("Trần Văn Tám"), u("Ông Trần Văn Tám, số 12 ngõ 3, khu phố Tam Lư (0912345678) đề nghị sửa cống"),
                                  {{u("phone"), u("0912345678")}, {u("address"), u("Số 12 ngõ 3, khu phố Tam Lư")}});
        const QString other = send(u("Trần Văn Tám"), u("Ông Trần Văn Tám hỏi, gọi 0912345678"));
        set(code, {{u("petitioner"), u("Lê Văn Chín")}, {u("phone"), u("0987654321")}, {u("address"), u("Số 21 ngõ 3, khu phố Tam Lư")}}, "2023-02-13");
        withdraw(code, u("Ông Trần Văn Tám xin rút"));
        ErasureRequest wanted = erasure(code);
        wanted.isInWords = wanted.isEverywhere = true;
        erased(wanted);
        CHECK(contentOf(code) == u("Ông (đã xóa), (đã xóa) ((đã xóa)) đề nghị sửa cống"));
        CHECK(office->petition({code})->steps.back().reason == u("Ông (đã xóa) xin rút"));
        CHECK(contentOf(other) == u("Ông Trần Văn Tám hỏi, gọi (đã xóa)"));
        CHECK(problems() == QStringList());
    }
    SECTION("what another record tells today, which had been taken down here by mistake, only in the case itself")
    {
        const QString held = planSession();
        const QString living = send(u("Phạm Đức Chiến"), u("Ông Phạm Đức Chiến nêu"), {{u("session"), held}, {u("phone"), u("0911000111")}});
        const QString code = send(u("Phạm Đức Chiến"), u("Ông Phạm Đức Chiến, 0911000111"), {{u("session"), held}, {u("phone"), u("0911000111")}});
        set(held, {{u("topicBasis"), u("Ông Phạm Đức Chiến thẳng thắn; bà Lê Thị Đúng hài lòng; gọi 0911000111")}}, "2023-02-12");
        set(held, {{u("topicBasis"), u("Ông Phạm Đức Chiến và bà Lê Thị Đúng")}}, "2023-02-13");
        set(code, {{u("petitioner"), u("Lê Thị Đúng")}, {u("phone"), u("0922000222")}}, "2023-02-13");
        withdraw(code);
        ErasureRequest wanted = erasure(code);
        wanted.isInWords = wanted.isEverywhere = true;
        erased(wanted);
        CHECK(contentOf(code) == u("Ông (đã xóa), (đã xóa)"));
        CHECK(contentOf(living) == u("Ông Phạm Đức Chiến nêu"));
        CHECK(office->petition({living})->petition.phone == u("0911000111"));
        CHECK(office->session({held})->session.topicBasis == u("Ông Phạm Đức Chiến và bà (đã xóa)"));
        // Also what the journal alone keeps.
        QFile file(office->file().path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.contains(u("Ông Phạm Đức Chiến thẳng thắn; bà (đã xóa) hài lòng; gọi 0911000111").toUtf8()));
        CHECK(problems() == QStringList());
    }
    SECTION("a record in which no name is recognised")
    {
        const QString code = send(u("Chủ quán phở đầu ngõ"), u("Chủ quán Hoa kể"));
        withdraw(code);
        const auto plan = planErasure(*office, erasure(code));
        CHECK(plan->nameless == QStringList{code});
        REQUIRE(notesOn(*plan).size() == 1);
        CHECK(notesOn(*plan).front().contains(code));
        ErasureRequest wanted = erasure(code);
        wanted.words = {u("Chủ quán Hoa")};
        wanted.isInWords = true;
        CHECK(planErasure(*office, wanted)->nameless.isEmpty());
        erased(wanted);
        CHECK(contentOf(code) == u("(đã xóa) kể"));
    }
    SECTION("what was erased before, and stands in words still")
    {
        const QString code = send(u("Lê Thị Hoa"), u("Bà Lê Thị Hoa nói"));
        withdraw(code);
        erased(erasure(code));
        ErasureRequest again = erasure(code);
        again.isInWords = true;
        const auto refused = erasePerson(*office, again, clerk("2023-03-01"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().error.message.contains(u("--words")));
        again.words = {u("Lê Thị Hoa")};
        again.isInWords = false;
        const auto stays = erasePerson(*office, again, clerk("2023-03-01"));
        REQUIRE_FALSE(stays);
        CHECK(stays.error().error.message.contains(u("--also-in-words")));
        again.isInWords = true;
        erased(again);
        CHECK(contentOf(code) == u("Bà (đã xóa) nói"));
        again.words = {u("Trần Không Đâu")};
        CHECK_FALSE(erasePerson(*office, again, clerk("2023-03-01")));
    }
}
