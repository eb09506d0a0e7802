#include "core/documents/record_fixture.h"

#include "support/catch.h"

using namespace doithoai;

TEST_CASE("The plan of a session")
{
    const RecordFixture fixture;
    SECTION("says why, what, when, the days to keep and who does what in the three phases")
    {
        const QString text = fixture.text("session-plan", fixture.record());
        requireWords(text, {"Số ......-KH/ĐU", "KẾ HOẠCH", "tổ chức hội nghị đối thoại trực tiếp", "I- MỤC ĐÍCH, YÊU CẦU",
                            "Quyết định số 114-QĐ/TU, ngày 29/12/2022", "Kế hoạch số 17-KH/ĐU, ngày 06/01/2023",
                            "Hạ tầng đô thị và vệ sinh môi trường", "từ 8 giờ 00 đến 10 giờ 30, thứ Bảy, ngày 18 tháng 3 năm 2023",
                            "khoảng 40 người", "Chậm nhất 08/3/2023", "Đến hết 13/3/2023", "gửi giấy mời", "tiếp nhận phiếu",
                            "theo dõi trả lời", "Phạm Văn Tám", "KINH PHÍ", "Thành ủy Từ Sơn (để báo cáo)", "T/M BAN THƯỜNG VỤ",
                            "BÍ THƯ", "Nguyễn Đức An"});
    }
    SECTION("of a state body speaks its words")
    {
        const QString text = fixture.text("session-plan", fixture.record("UBND.DINHBANG"));
        requireWords(text, {"Số: ....../KH-UBND", "Tổ chức hội nghị đối thoại", "I. MỤC ĐÍCH", "với Nhân dân", "ngày 06 tháng 01 năm 2023",
                            "TM. ỦY BAN NHÂN DÂN", "Lưu: VT"});
        requireNone(text, {"ĐẢNG CỘNG SẢN", "I- MỤC"});
    }
    SECTION("keeps what a person wrote for a part")
    {
        PaperRecord record = fixture.record();
        record.words.insert(QStringLiteral("session-plan/funding"), QStringLiteral("Quỹ của phường, 3 triệu đồng."));
        const QString text = fixture.text("session-plan", record);
        requireWords(text, {"Quỹ của phường, 3 triệu đồng."});
        requireNone(text, {"kinh phí hoạt động thường xuyên"});
    }
}

TEST_CASE("The public notice")
{
    const RecordFixture fixture;
    SECTION("says what, when, where, who, and how and until when to send opinions")
    {
        PaperRecord record = fixture.record();
        record.signing.number = QStringLiteral("5");
        record.signing.date = QDate(2023, 3, 6);
        record.words.insert(QStringLiteral("notice/contact"), QStringLiteral("bà Lê Thị Thu, điện thoại 0222 3 000 000"));
        const QString text = fixture.text("notice", record);
        requireWords(text, {"Số 05-TB/ĐU", "Đình Bảng, ngày 06 tháng 3 năm 2023", "THÔNG BÁO", "1. Chủ đề: Hạ tầng đô thị",
                            "2. Thời gian: từ 8 giờ 00 đến 10 giờ 30, thứ Bảy", "Hội trường phường Đình Bảng",
                            "Nguyễn Đức An, Bí thư Đảng ủy phường Đình Bảng", "Phòng Quản lý đô thị", "hết ngày 13 tháng 3 năm 2023",
                            "Bảng tin trụ sở; nhà văn hóa khu phố Xuân Đài", "bà Lê Thị Thu, điện thoại 0222 3 000 000"});
        requireNone(text, {"Nguyễn Văn Thành", "0912", "Trần Thị Bưởi"});
        CHECK(PaperReader(fixture.make("notice", record)->pdf).pages() == 1);
    }
    SECTION("names two to three hours where the length is not set, and leaves dots for the contact")
    {
        PaperRecord record = fixture.record();
        record.session->session.plannedMinutes.reset();
        requireWords(fixture.text("notice", record), {"dự kiến từ 2 đến 3 giờ", "Đầu mối liên hệ, điện thoại: ........"});
    }
    SECTION("leaves people until the eve when it goes out late")
    {
        PaperRecord record = fixture.record();
        record.signing.date = QDate(2023, 3, 14);
        requireWords(fixture.text("notice", record), {"hết ngày 17 tháng 3 năm 2023"});
    }
}

TEST_CASE("Invitations")
{
    const RecordFixture fixture;
    const PaperRecord record = fixture.record();
    const auto made = fixture.make("invitations", record);
    REQUIRE(made.has_value());
    const PaperReader reader(made->pdf);
    SECTION("are one for each invitee, each body once, the answering ones with their petitions, and a roll to sign")
    {
        REQUIRE(reader.pages() == 4); // two invited in words, the ward's People's Committee that answers, the roll
        const QString first = squeezed(reader.textOfPage(1));
        requireWords(first, {"Kính mời: Đồng chí Trưởng phòng Quản lý đô thị", "nạo vét rãnh", "Mùi khét", "Trả lời ngay tại"});
        requireNone(first, {"lắp đèn"});
        const QString second = squeezed(reader.textOfPage(2));
        requireWords(second, {"Kính mời: Ban đại diện cha mẹ học sinh", "Nội dung đề nghị chuẩn bị", "8 giờ 00"});
        requireNone(second, {"Đồng chí Ban", "nạo vét"});
        requireWords(squeezed(reader.textOfPage(3)), {"Đồng chí Chủ tịch UBND phường Đình Bảng", "lắp đèn"});
        requireWords(squeezed(reader.textOfPage(4)), {"DANH SÁCH KÝ NHẬN", "Trưởng phòng Quản lý đô thị", "Ban đại diện cha mẹ", "Ký nhận"});
    }
    SECTION("do not invite the organiser to itself")
    {
        const QString text = fixture.text("invitations", fixture.record("UBND.DINHBANG"));
        requireNone(text, {"Kính mời: Đồng chí Chủ tịch UBND phường"});
    }
    SECTION("leave a list that does not fit its page to a second one")
    {
        PaperRecord many = fixture.record();
        for (int i = 10; i < 30; ++i) {
            const QByteArray code = QStringLiteral("KN-2023-00%1").arg(i).toUtf8();
            many.session->petitions.push_back(collected(code.constData(), "Lê Văn Bốn", "Đề nghị sửa đường ngõ, đã hỏng nhiều năm.", "UBND.QLDT"));
        }
        const PaperReader long_(fixture.make("invitations", many)->pdf);
        requireWords(squeezed(long_.textOfPage(1)), {"trong danh mục kèm theo", "Nguyễn Đức An"});
        requireWords(squeezed(long_.textOfPage(2)), {"DANH MỤC Ý KIẾN", "Lê Văn Bốn"});
    }
    SECTION("are one with dots when nobody is invited")
    {
        requireWords(fixture.text("invitations", fixture.bare()), {"Kính mời: ........"});
    }
}

TEST_CASE("Slips of the hall")
{
    const RecordFixture fixture;
    SECTION("are blank, on one small sheet, with a line on personal data")
    {
        const char* paper = GENERATE("slip", "opinion-slip");
        const auto made = fixture.make(paper, fixture.record());
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        CHECK(reader.pages() == 1);
        CHECK(reader.info().contains(QStringLiteral("A5")));
        const QString text = squeezed(reader.text());
        requireWords(text, {"Họ và tên (hoặc đại diện cho): ......", "Địa chỉ: .......", "Điện thoại: ......", "Tư cách tham dự: .....",
                            "chỉ dùng để tiếp nhận, trả lời", "18 tháng 3 năm 2023"});
        requireNone(text, {"Nguyễn Văn Thành"});
    }
    SECTION("ask whether the person speaks or hands in")
    {
        requireWords(fixture.text("slip", fixture.record()), {"□ Phát biểu trực tiếp", "□ Gửi phiếu", "Vấn đề phát biểu: ....."});
        requireWords(fixture.text("opinion-slip", fixture.record()), {"PHIẾU Ý KIẾN", "□ bằng văn bản"});
    }
}

TEST_CASE("Receipts")
{
    const RecordFixture fixture;
    SECTION("say number, day, what, and the expected day with its basis")
    {
        const QString text = fixture.text("receipt", fixture.petitionsRecord({QStringLiteral("KN-2023-0001")}));
        requireWords(text, {"PHIẾU TIẾP NHẬN", "Số: KN-2023-0001", "Nguyễn Văn Thành", "Ngày tiếp nhận: 01 tháng 3 năm 2023", "nạo vét rãnh",
                            "tại hội nghị đối thoại ngày 18 tháng 3 năm 2023", "chậm nhất ngày 15 tháng 4 năm 2023",
                            "căn cứ: 20 ngày làm việc sau hội nghị", "Cần biết thêm, liên hệ: ......", "NGƯỜI TIẾP NHẬN"});
        requireNone(text, {"0912"});
    }
    SECTION("are one small sheet for each petition, who denounces is not named")
    {
        const auto made = fixture.make("receipt", fixture.petitionsRecord());
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        CHECK(reader.pages() == 4);
        CHECK(reader.info().contains(QStringLiteral("A5")));
        requireNone(squeezed(reader.text()), {"Trần Thị Bưởi", "Ao Sen"});
    }
    SECTION("stay one sheet for a long petition, and say that the whole is kept")
    {
        PaperRecord record = fixture.petitionsRecord({QStringLiteral("KN-2023-0001")});
        record.petitions.front().petition.content = QStringLiteral("mưa to là ngập ").repeated(600);
        const auto made = fixture.make("receipt", record);
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        CHECK(reader.pages() == 1);
        requireWords(squeezed(reader.text()), {"toàn văn lưu tại hồ sơ"});
    }
    SECTION("leave dots for an expected day that is not set")
    {
        PaperRecord record = fixture.petitionsRecord({QStringLiteral("KN-2023-0003")});
        record.petitions.front().session.reset();
        requireWords(fixture.text("receipt", record), {"Dự kiến trả lời: ......"});
    }
}
