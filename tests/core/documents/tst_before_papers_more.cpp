#include "core/documents/record_fixture.h"

#include "support/catch.h"

#include <algorithm>

using namespace doithoai;

namespace {

Step stepOf(const char* event, const char* to, QDate on, const char* reason = "")
{
    Step step;
    step.seq = 50;
    step.event = QLatin1String(event);
    step.to = QLatin1String(to);
    step.effectiveOn = on;
    step.reason = QString::fromUtf8(reason);
    return step;
}

} // namespace

TEST_CASE("The decision on the support team")
{
    const RecordFixture fixture;
    SECTION("of a Party committee is the standing committee's, with each member and the duties of three phases")
    {
        requireWords(fixture.text("team-decision", fixture.record()),
                     {"Số ......-QĐ/ĐU", "QUYẾT ĐỊNH", "cử bộ phận tham mưu, giúp việc", "- Căn cứ Quy định", "BAN THƯỜNG VỤ ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG",
                      "Điều 1.", "1. Trần Thị Hoa (điều hành);", "2. Lê Thị Thu (thư ký);", "3. Phạm Văn Tám (tổng hợp).",
                      "1. Chuẩn bị đối thoại: Văn phòng: tổng hợp ý kiến", "3. Xử lý công việc sau đối thoại", "Như Điều 3"});
    }
    SECTION("of a People's Committee names it in full before what it rests on")
    {
        const QString text = fixture.text("team-decision", fixture.record("UBND.DINHBANG"));
        requireWords(text, {"Số: ....../QĐ-UBND", "Về việc cử bộ phận", "ỦY BAN NHÂN DÂN PHƯỜNG ĐÌNH BẢNG", "TM. ỦY BAN NHÂN DÂN"});
        CHECK(text.indexOf(squeezed(QStringLiteral("ỦY BAN NHÂN DÂN PHƯỜNG ĐÌNH BẢNG")))
              < text.indexOf(squeezed(QStringLiteral("Căn cứ Quy định"))));
    }
    SECTION("has lines for members that are not known, and its number is told as printed")
    {
        requireWords(fixture.text("team-decision", fixture.bare()), {"1. .......", "4. ......."});
        PaperRecord record = fixture.record();
        record.signing.number = QStringLiteral("7");
        CHECK(fixture.make("team-decision", record)->number == QStringLiteral("07-QĐ/ĐU"));
    }
}

TEST_CASE("The notice of a change")
{
    const RecordFixture fixture;
    PaperRecord record = fixture.record();
    std::vector<Step>& steps = record.session->steps;
    Session& session = record.session->session;
    SECTION("is refused when nothing changed")
    {
        const auto made = fixture.make("change-notice", record);
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Refused);
        CHECK(made.error().message.contains(session.code.text));
    }
    SECTION("shows what was told and what it is now")
    {
        steps.push_back(stepOf("amendNotice", "announced", QDate(2023, 3, 8)));
        steps.back().data = {{QStringLiteral("venue"), session.venue}};
        const QString text = fixture.text("change-notice", record);
        requireWords(text, {"thay đổi nội dung tổ chức", "Ngày 06/3/2023", "Địa điểm", "Nhà văn hóa Xuân Đài", "Hội trường phường Đình Bảng", "giữ nguyên"});
        requireNone(text, {"hoãn hội nghị", "hủy hội nghị", "Thời gian 8 giờ"});
    }
    SECTION("follows the state: put off")
    {
        steps.push_back(stepOf("postpone", "postponed", QDate(2023, 3, 9), "Trùng lịch họp"));
        session.state = SessionState::Postponed;
        const QString text = fixture.text("change-notice", record);
        requireWords(text, {"hoãn hội nghị đối thoại", "Lý do: Trùng lịch họp.", "thời gian mới sẽ được thông báo"});
        requireNone(text, {"hủy hội nghị", "không tổ chức"});
    }
    SECTION("follows the state: cancelled, with the reason as a person put it")
    {
        steps.push_back(stepOf("cancel", "cancelled", QDate(2023, 3, 9), "Lý do nội bộ"));
        session.state = SessionState::Cancelled;
        record.words.insert(QStringLiteral("change-notice/reason"), QStringLiteral("Gộp với hội nghị tháng 4"));
        const QString text = fixture.text("change-notice", record);
        requireWords(text, {"hủy hội nghị đối thoại", "không tổ chức", "Gộp với hội nghị tháng 4"});
        requireNone(text, {"Lý do nội bộ"});
    }
    SECTION("of a new day tells old and new time")
    {
        steps.push_back(stepOf("postpone", "postponed", QDate(2023, 3, 9), "Mưa bão"));
        steps.push_back(stepOf("reschedule", "preparing", QDate(2023, 3, 12)));
        session.state = SessionState::Preparing;
        session.plannedStart = QDateTime(QDate(2023, 4, 2), QTime(14, 0));
        requireWords(fixture.text("change-notice", record), {"thời gian mới", "8 giờ 00, thứ Bảy", "14 giờ 00, Chủ nhật", "Mưa bão"});
    }
}

TEST_CASE("Papers for the hall follow the speaking order that was kept")
{
    const RecordFixture fixture;
    PaperRecord record = fixture.record();
    QStringList usual;
    for (const PetitionOnRecord& one : record.session->petitions)
        usual.append(one.petition.code.text);
    const auto order = [&](const char* paper) {
        const QString text = fixture.make(paper, record)->text;
        std::vector<std::pair<qsizetype, QString>> places;
        for (const PetitionOnRecord& one : record.session->petitions) {
            const qsizetype at = text.indexOf(one.petition.content.left(12));
            if (at >= 0)
                places.emplace_back(at, one.petition.code.text);
        }
        std::ranges::sort(places);
        QStringList codes;
        for (const auto& place : places)
            codes.append(place.second);
        return codes;
    };
    for (const char* paper : {"programme", "answer-sheets"}) {
        INFO(paper);
        record.words.remove(QStringLiteral("session/speakers"));
        const QStringList before = order(paper);
        REQUIRE(before.size() >= 3);
        // The last one speaks first; those that nobody placed follow as before.
        record.words.insert(QStringLiteral("session/speakers"), before.back());
        QStringList expected = before;
        expected.prepend(expected.takeLast());
        CHECK(order(paper) == expected);
    }
}

TEST_CASE("The proof of posting")
{
    const RecordFixture fixture;
    const QString text = fixture.text("posting-proof", fixture.record());
    requireWords(text, {"GIẤY XÁC NHẬN", "Thông báo ngày 06/3/2023", "Văn phòng Đảng ủy", "12 ngày", "Bảng tin trụ sở",
                        "Nhà văn hóa khu phố Xuân Đài", "Biên bản niêm yết và ảnh chụp", "NGƯỜI NIÊM YẾT"});
    requireWords(fixture.text("posting-proof", fixture.bare()), {"Số ngày trước hội nghị: ......"});
    PaperRecord issued = fixture.record();
    issued.issued.push_back({QStringLiteral("notice"), issued.code, 1, QStringLiteral("05-TB/ĐU"), QDate(2023, 3, 6), {}, {}});
    requireWords(fixture.text("posting-proof", issued), {"Thông báo số 05-TB/ĐU, ngày 06/3/2023"});
}

TEST_CASE("Letters of assignment")
{
    const RecordFixture fixture;
    SECTION("are one to each unit with its own petitions")
    {
        const auto made = fixture.make("assignment-letters", fixture.record());
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        REQUIRE(reader.pages() == 2);
        const QString first = squeezed(reader.textOfPage(1));
        requireWords(first, {"Kính gửi: Phòng Quản lý đô thị", "đề nghị Phòng Quản lý đô thị", "nạo vét rãnh", "Mùi khét", "căn cứ pháp lý",
                             "chậm nhất ngày 10 tháng 3 năm 2023"});
        requireNone(first, {"lắp đèn", "0912"});
        requireWords(squeezed(reader.textOfPage(2)), {"Kính gửi: UBND phường Đình Bảng", "lắp đèn"});
    }
    SECTION("order one's own units, and carry the number of a letter of the State")
    {
        PaperRecord record = fixture.record("UBND.DINHBANG");
        record.signing.number = QStringLiteral("145");
        const auto made = fixture.make("assignment-letters", record);
        REQUIRE(made.has_value());
        CHECK(made->number == QStringLiteral("145/UBND"));
        requireWords(squeezed(PaperReader(made->pdf).text()), {"Số: 145/UBND", "V/v chuẩn bị", "giao các bộ phận chuyên môn của UBND phường"});
    }
    SECTION("are refused while nothing is assigned")
    {
        const auto made = fixture.make("assignment-letters", fixture.bare());
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Refused);
    }
}

TEST_CASE("The minutes of the agreed replies")
{
    const RecordFixture fixture;
    const QString text = fixture.text("agreement-minutes", fixture.record());
    requireWords(text, {"BIÊN BẢN", "thống nhất dự kiến nội dung trả lời", "Thời gian, địa điểm họp: .....", "Đã bố trí kinh phí",
                        "Luật Đầu tư công", "Còn 2 nội dung chưa thống nhất", "NGƯỜI GHI BIÊN BẢN", "Nguyễn Đức An"});
    requireNone(text, {"Trần Thị Bưởi", "Đình Bảng, ngày"});
    CHECK(fixture.make("agreement-minutes", fixture.record())->text.contains(QStringLiteral("Phòng Quản lý đô thị; đã thống nhất")));
    const auto at = [&text](const char* words) { return text.indexOf(squeezed(QString::fromUtf8(words))); };
    CHECK(at("Trả lời ngay tại hội nghị") < at("Kiểm tra làm rõ, trả lời sau"));
    CHECK(at("Kiểm tra làm rõ, trả lời sau") < at("Ghi nhận, báo cáo cấp trên"));
    CHECK_FALSE(fixture.make("agreement-minutes", fixture.bare()));
}

TEST_CASE("The programme")
{
    const RecordFixture fixture;
    SECTION("has the hours, and the opinions in their order, withholding names")
    {
        const auto made = fixture.make("programme", fixture.record());
        REQUIRE(made.has_value());
        const QString text = made->text;
        CHECK(text.contains(QStringLiteral("7 giờ 30 - 8 giờ 00")));
        CHECK(text.contains(QStringLiteral("10 giờ 25 - 10 giờ 30")));
        CHECK(text.contains(QStringLiteral("N.V.T.")));
        CHECK_FALSE(text.contains(QStringLiteral("Nguyễn Văn Thành")));
        CHECK(text.indexOf(QStringLiteral("nạo vét rãnh")) < text.indexOf(QStringLiteral("Mùi khét"))); // at once, then later
        CHECK(text.indexOf(QStringLiteral("Mùi khét")) < text.indexOf(QStringLiteral("lắp đèn")));      // then noted
        CHECK(PaperReader(made->pdf).pages() == 1);
    }
    SECTION("follows the order in which they were heard once they were")
    {
        PaperRecord record = fixture.record();
        record.session = fixture.session();
        const QString text = fixture.make("programme", record)->text;
        CHECK(text.indexOf(QStringLiteral("lắp đèn")) < text.indexOf(QStringLiteral("nạo vét rãnh")));
    }
    SECTION("takes the order that a person wrote")
    {
        PaperRecord record = fixture.record();
        record.words.insert(QStringLiteral("programme/order"), QStringLiteral("7 giờ 45 | Văn nghệ chào mừng | Đoàn Thanh niên\nKhai mạc"));
        const QString text = fixture.text("programme", record);
        requireWords(text, {"Văn nghệ chào mừng", "Đoàn Thanh niên", "Khai mạc"});
        requireNone(text, {"Đón tiếp đại biểu"});
    }
}

TEST_CASE("The attendance list")
{
    const RecordFixture fixture;
    const auto made = fixture.make("attendance-list", fixture.record());
    REQUIRE(made.has_value());
    const QString text = squeezed(PaperReader(made->pdf).text());
    requireWords(text, {"DANH SÁCH ĐẠI BIỂU", "Nguyễn Đức An", "(chủ trì)", "Trần Quốc Bảo", "(đồng chủ trì)", "Trần Thị Hoa",
                        "Lê Thị Thu", "Phòng Quản lý đô thị", "Ban đại diện cha mẹ học sinh", "Ký tên"});
    CHECK(made->text.contains(QStringLiteral("\n40\t")));
    CHECK_FALSE(made->text.contains(QStringLiteral("\n41\t")));
    CHECK_FALSE(made->text.contains(QStringLiteral("đồng chí Trần")));
}

TEST_CASE("The chair's answer sheets")
{
    const RecordFixture fixture;
    PaperRecord record = fixture.record();
    record.session->petitions.front().steps.front().effectiveOn = QDate(2023, 3, 1);
    const auto made = fixture.make("answer-sheets", record);
    REQUIRE(made.has_value());
    const PaperReader reader(made->pdf);
    REQUIRE(reader.pages() == 3);
    requireWords(squeezed(reader.textOfPage(1)),
                 {"DÙNG NỘI BỘ", "Ý kiến 1/3", "TRẢ LỜI NGAY TẠI HỘI NGHỊ", "Người nêu: Ông (Bà) Nguyễn Văn Thành", "01/3/2023 tiếp nhận",
                  "Căn cứ: Luật Đầu tư công", "Trả lời (đã thống nhất): Đã bố trí kinh phí", "Người trả lời: Phòng Quản lý đô thị",
                  "Có mặt tại hội trường: đồng chí Trưởng phòng Quản lý đô thị (được mời)"});
    requireWords(squeezed(reader.textOfPage(2)), {"KIỂM TRA LÀM RÕ, TRẢ LỜI SAU", "Mùi khét", "Căn cứ: ......"});
    requireWords(squeezed(reader.textOfPage(3)), {"GHI NHẬN, BÁO CÁO CẤP TRÊN", "Trả lời (dự thảo): Ghi nhận", "Chủ tịch UBND phường Đình Bảng",
                                                  "chưa có trong danh sách mời"});
    CHECK_FALSE(fixture.make("answer-sheets", fixture.bare()));
}
