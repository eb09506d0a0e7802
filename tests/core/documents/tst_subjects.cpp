#include "core/documents/after_fixture.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace doithoai;

namespace {

const QRegularExpression codes(QStringLiteral("(ĐT|KN|BC|TL)-\\d{4}-\\d+"));

} // namespace

TEST_CASE("What the registers call a paper")
{
    const AfterFixture fixture;
    SECTION("tells what it is about, and neither a case's code nor who raised it")
    {
        for (const char* paper : afterPapers) {
            const auto made = fixture.make(paper, fixture.recordFor(paper, "DU.DINHBANG"));
            REQUIRE(made.has_value());
            INFO(paper << ": " << made->subject.toStdString());
            CHECK_FALSE(made->subject.contains(codes));
            CHECK(made->subject.size() > 30);
            for (const PetitionOnRecord& one : fixture.held("DU.DINHBANG").petitions) {
                const QString& name = one.petition.petitioner;
                const bool isNamed = !name.isEmpty() && made->subject.contains(name);
                CHECK_FALSE(isNamed);
            }
        }
    }
    SECTION("of a session's paper ends in the topic that was talked about")
    {
        const QString topic = fixture.held("DU.DINHBANG").session.topic;
        CHECK(fixture.make("conclusions", fixture.heldRecord("DU.DINHBANG"))->subject.endsWith(QStringLiteral(", chủ đề: ") + topic));
        CHECK(fixture.make("result-report", fixture.heldRecord("DU.DINHBANG"))
                  ->subject.startsWith(QStringLiteral("Báo cáo kết quả hội nghị đối thoại trực tiếp giữa")));
    }
    SECTION("of a reply names the matter and the session")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0003")});
        record.petitions.front().petition.topic = QStringLiteral("Đèn đường khu phố");
        const auto made = fixture.make("reply", record);
        REQUIRE(made.has_value());
        CHECK(made->subject.startsWith(QStringLiteral("V/v trả lời kiến nghị của ")));
        CHECK(made->subject.endsWith(QStringLiteral(" về đèn đường khu phố, nêu tại hội nghị đối thoại ngày 18 tháng 3 năm 2023")));
    }
    SECTION("of a topic in which the petitioner's own name stands leaves it out")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0011")});
        record.petitions.front().petition.topic = QStringLiteral("Thửa đất của Phạm Quý Đôn");
        const auto made = fixture.make("transfer", record);
        REQUIRE(made.has_value());
        CHECK(made->subject.contains(QStringLiteral("về thửa đất của công dân đến Phòng Giáo dục và Đào tạo")));
    }
    SECTION("of a denunciation's slip says no more than that it is one")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0008")});
        record.petitions.front().petition.topic = QStringLiteral("Cán bộ nhận quà");
        const auto made = fixture.make("transfer", record);
        REQUIRE(made.has_value());
        INFO(made->subject.toStdString());
        CHECK(made->subject.startsWith(QStringLiteral("Phiếu chuyển đơn của công dân")));
        CHECK_FALSE(made->subject.contains(QStringLiteral("quà")));
    }
}

TEST_CASE("A paper that corrects another one")
{
    const AfterFixture fixture;
    SECTION("names it below its title, a letter below what it is about, in the words of its line")
    {
        PaperRecord record = fixture.heldRecord("DU.DINHBANG");
        record.replaces = IssuedPaper{QStringLiteral("result-report"), record.code, 1, QStringLiteral("21-BC/ĐU"), QDate(2023, 4, 3), {}, {}};
        const auto made = fixture.make("result-report", record);
        REQUIRE(made.has_value());
        requireWords(squeezed(PaperReader(made->pdf).text()), {"(Thay thế Báo cáo số 21-BC/ĐU, ngày 03/4/2023)"});
        CHECK(made->subject.endsWith(QStringLiteral(" (thay thế Báo cáo số 21-BC/ĐU, ngày 03/4/2023)")));

        PaperRecord letter = fixture.about({QStringLiteral("KN-2023-0001")}, "UBND.DINHBANG");
        letter.replaces = IssuedPaper{QStringLiteral("reply"), letter.code, 1, QStringLiteral("145/UBND-ĐCXD"), QDate(2023, 4, 3), {}, {}};
        requireWords(fixture.text("reply", letter), {"(Thay thế Công văn số", "145/UBND-ĐCXD ngày 03 tháng 4 năm 2023)"});
    }
    SECTION("without a number is named by its day, and another kind of paper is none of it")
    {
        PaperRecord record = fixture.heldRecord("DU.DINHBANG");
        record.replaces = IssuedPaper{QStringLiteral("summary"), record.code, 1, {}, QDate(2023, 4, 3), {}, {}};
        requireWords(fixture.text("summary", record), {"(Thay thế bản ngày 03/4/2023)"});
        requireNone(fixture.text("result-report", record), {"Thay thế"});
    }
    SECTION("of minutes is the one that the correction took back")
    {
        SessionCase session = fixture.held("DU.DINHBANG");
        Step before, correction, after;
        before.event = after.event = QStringLiteral("signMinutes");
        before.effectiveOn = QDate(2023, 3, 20);
        before.data = {{QStringLiteral("minutesNumber"), QStringLiteral("2")}};
        correction.event = QStringLiteral("correctMinutes");
        correction.effectiveOn = QDate(2023, 3, 22);
        session.steps.push_back(before);
        CHECK_FALSE(makeMinutes(session, fixture.context())->text.contains(QStringLiteral("Thay thế")));
        session.steps.push_back(correction);
        CHECK(makeMinutes(session, fixture.context())->text.contains(QStringLiteral("(Thay thế Biên bản số 02-BB/ĐU, ngày 20/3/2023)")));
        session.steps.push_back(after);
        const auto made = makeMinutes(session, fixture.context());
        CHECK(made->text.contains(QStringLiteral("(Thay thế Biên bản số 02-BB/ĐU, ngày 20/3/2023)")));
        CHECK(made->subject.endsWith(QStringLiteral("(thay thế Biên bản số 02-BB/ĐU, ngày 20/3/2023)")));
    }
}
