#include "office_fixture.h"

#include "services/attachments.h"
#include "services/paper_records.h"
#include "services/speaking_order.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

PaperRecord recordOf(OfficeFixture& fixture, const char* paper, const QString& code)
{
    auto record = paperRecord(*fixture.office, {u(paper), PaperSubject::Session, {code}, {}}, day("2023-03-18"));
    REQUIRE(record);
    return std::move(*record);
}

QString toldBy(const PaperRecord& record, const char* event, const char* field)
{
    for (const Step& step : record.session->steps) {
        if (step.event == QLatin1String(event))
            return step.data.value(QLatin1String(field)).toString();
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(OfficeFixture, "A paper knows what the people were told with each step")
{
    const QString session = planSession();
    set(session, {{u("topic"), u("Chủ đề sửa lúc dự kiến")}}, "2023-02-01");
    go(session, "prepare", "2023-02-02");
    set(session, {{u("venue"), u("Nhà văn hóa Xuân Đài")}}, "2023-02-03");
    set(session, {{u("venue"), u("Sân đình")}, {u("team"), u("Tổ giúp việc")}}, "2023-02-04");
    go(session, "announce", "2023-03-06", {{u("where"), u("Bảng tin")}, {u("by"), u("Văn phòng")}, {u("proof"), u("Ảnh")}});
    set(session, {{u("moderator"), u("Trần Văn Dẫn")}}, "2023-03-07");

    const PaperRecord record = recordOf(*this, "change-notice", session);
    CHECK(toldBy(record, "plan", "topic") == u("Vệ sinh môi trường"));
    CHECK(toldBy(record, "prepare", "topic") == u("Chủ đề sửa lúc dự kiến"));
    CHECK(toldBy(record, "announce", "venue") == u("Sân đình"));
    CHECK(toldBy(record, "announce", "topic").isEmpty());
    // The case itself is told as it was recorded.
    const auto recorded = office->session({session});
    REQUIRE(recorded);
    for (const Step& step : recorded->steps)
        CHECK_FALSE((step.event == u("announce") && step.data.contains(u("venue"))));
}

TEST_CASE_METHOD(OfficeFixture, "A paper knows the speaking order where one was kept")
{
    const QString session = planSession();
    const QString first = receive(session, "Một"), second = receive(session, "Hai");
    CHECK_FALSE(recordOf(*this, "programme", session).words.contains(u("session/speakers")));
    REQUIRE(moveSpeaker(*office, {session}, {second}, -1, clerk("2023-03-10")));
    CHECK(recordOf(*this, "programme", session).words.value(u("session/speakers")) == second + u',' + first);
}

TEST_CASE_METHOD(OfficeFixture, "An attachment gets another title")
{
    const QString session = planSession();
    QFile scan(folder.filePath(u("IMG_0042.jpg")));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("x");
    scan.close();
    const auto head = attach(*office, session, scan.fileName(), {}, clerk("2023-03-10"));
    REQUIRE(head);
    told.clear();
    REQUIRE(retitle(*office, head->id, u("  Ảnh   niêm yết "), clerk("2023-03-10")));
    CHECK(attachmentsOf(*office, session)->front().title == u("Ảnh niêm yết"));
    CHECK(told == QStringList{session});
    REQUIRE(retitle(*office, head->id, u(" "), clerk("2023-03-10")));
    CHECK(attachmentsOf(*office, session)->front().title == u("IMG_0042.jpg"));
    CHECK(retitle(*office, 99, u("Khác"), clerk("2023-03-10")).error().trouble == Trouble::Usage);
}
