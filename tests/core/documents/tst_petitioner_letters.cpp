#include "core/documents/after_fixture.h"

#include "support/catch.h"

using namespace doithoai;

TEST_CASE("The written reply")
{
    const AfterFixture fixture;
    SECTION("is issued by the unit that is competent, to the petitioner, with basis, answer and session")
    {
        const auto made = fixture.make("reply", fixture.about({QStringLiteral("KN-2023-0003")}));
        REQUIRE(made.has_value());
        CHECK(made->issuer.text == QStringLiteral("UBND.QLDT"));
        CHECK(made->symbol == QStringLiteral("CV"));
        requireWords(squeezed(PaperReader(made->pdf).text()),
                     {"PHÒNG QUẢN LÝ ĐÔ THỊ", "V/v trả lời kiến nghị", "Kính gửi: Khu phố Thịnh Lang", "46 hộ kiến nghị lắp đèn",
                      "ngày 18 tháng 3 năm 2023", "Căn cứ Luật Đầu tư công", "Phòng đã khảo sát tuyến đường", "Như trên",
                      "Đảng ủy phường Đình Bảng (để theo dõi)", "TRƯỞNG PHÒNG"});
    }
    SECTION("is the organiser's where no unit was named, signed for its standing committee or for the whole committee")
    {
        AfterFixture own;
        const PaperRecord record = own.about({QStringLiteral("KN-2023-0001")});
        const QString text = own.text("reply", record);
        requireWords(text, {"-CV/ĐU", "Hướng giải quyết: nạo vét xong rãnh ngõ 12", "ngày 30 tháng 3 năm 2023", "T/M BAN THƯỜNG VỤ", "BÍ THƯ",
                            "Lưu Đảng ủy."});
        own.settings.insert(QStringLiteral("papers.noStandingCommittee"), QStringLiteral("DU.TAMSON, DU.DINHBANG"));
        const QString whole = own.text("reply", record);
        requireWords(whole, {"T/M ĐẢNG ỦY"});
        requireNone(whole, {"BAN THƯỜNG VỤ BÍ THƯ"});
    }
    SECTION("takes the person's words in the place of what the case proposes")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0003")});
        record.words.insert(QStringLiteral("reply/answer"), QStringLiteral("Lắp 12 bộ đèn trong tháng 5."));
        const QString text = fixture.text("reply", record);
        requireWords(text, {"Lắp 12 bộ đèn trong tháng 5."});
        requireNone(text, {"Phòng đã khảo sát"});
    }
    SECTION("leaves lines to write on where nothing is known")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0003")});
        record.petitions.front().petition.draftReply.clear();
        const auto made = fixture.make("reply", record);
        REQUIRE(made.has_value());
        const PaperForm* form = findPaperForm(QStringLiteral("reply"));
        const PaperContext around = fixture.context();
        const auto written = writePaper(*form, record, nullptr, around);
        REQUIRE(written.has_value());
        CHECK(std::ranges::any_of(written->documents.front().blocks,
                                  [](const Block& block) { return std::holds_alternative<WriteLines>(block); }));

        // Lines may be printed to write on; they are not what leaves the office under a number.
        PaperContext leaving = around;
        leaving.isIssue = true;
        const auto issued = makePaper(*form, record, nullptr, leaving);
        REQUIRE_FALSE(issued);
        CHECK(issued.error().trouble == Trouble::Refused);
        CHECK(issued.error().message.contains(QStringLiteral("KN-2023-0003")));
        record.words.insert(QStringLiteral("reply/answer"), QStringLiteral("Lắp 12 bộ đèn trong tháng 5."));
        CHECK(makePaper(*form, record, nullptr, leaving));
    }
    SECTION("is refused where nobody can be written to, and for a denunciation")
    {
        for (const char* code : {"KN-2023-0005", "KN-2023-0008"}) {
            const auto made = fixture.make("reply", fixture.about({QString::fromUtf8(code)}));
            REQUIRE_FALSE(made);
            CHECK(made.error().trouble == Trouble::Refused);
            CHECK(made.error().message.contains(QString::fromUtf8(code)));
        }
    }
    SECTION("of two bodies in one print is refused")
    {
        CHECK_FALSE(fixture.make("reply", fixture.about({QStringLiteral("KN-2023-0003"), QStringLiteral("KN-2023-0001")})));
    }
}

TEST_CASE("The transfer slip and its notice")
{
    const AfterFixture fixture;
    SECTION("are printed together, each with its number")
    {
        const auto made = fixture.make("transfer", fixture.about({QStringLiteral("KN-2023-0011")}));
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        REQUIRE(reader.pages() == 2);
        requireWords(squeezed(reader.textOfPage(1)), {"Số 03-PC/ĐU", "PHIẾU CHUYỂN", "Kính gửi: Phòng Giáo dục và Đào tạo",
                                                      "Ông (Bà) Phạm Quý Đôn", "Các khoản thu đầu năm", "trước ngày ....."});
        requireWords(squeezed(reader.textOfPage(2)), {"Số 41-CV/ĐU", "thông báo chuyển kiến nghị", "Kính gửi: Ông (Bà) Phạm Quý Đôn",
                                                      "phiếu chuyển số 03-PC/ĐU"});
    }
    SECTION("one slip carries many petitions, with a letter to each petitioner and none to who was told in the hall")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0011"), QStringLiteral("KN-2023-0012"), QStringLiteral("KN-2023-0001"),
                                            QStringLiteral("KN-2023-0010")});
        for (PetitionCase& one : record.petitions) {
            one.petition.state = PetitionState::Transferred;
            one.petition.competentUnit = QStringLiteral("UBND.QLDT");
        }
        record.petitions[1].petition.noticeMeans = QStringLiteral("inHall");
        record.petitions[3].petition.address = record.petitions[2].petition.address; // the same person, twice
        const auto made = fixture.make("transfer", record);
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        REQUIRE(reader.pages() == 3);
        requireWords(squeezed(reader.textOfPage(1)), {"4 ý kiến, kiến nghị", "Phạm Quý Đôn", "Vũ Hữu Ích", "Nguyễn Văn Thành"});
        requireWords(squeezed(reader.textOfPage(3)), {"Kính gửi: Ông (Bà) Nguyễn Văn Thành", "Đề nghị nạo vét rãnh thoát nước", "Đề nghị nạo vét rãnh ngõ 12."});
    }
    SECTION("its letters bear the numbers that are given with it, in the order of the pages")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0011"), QStringLiteral("KN-2023-0012")});
        for (PetitionCase& one : record.petitions) {
            one.petition.competentUnit = QStringLiteral("UBND.QLDT");
            one.petition.noticeNumber.clear();
            one.petition.noticeMeans.clear();
        }
        record.petitions[1].petition.petitioner.clear(); // posted, as a notice
        record.signing.number = QStringLiteral("7");
        record.words.insert(QStringLiteral("transfer/letters"), QStringLiteral("21, 8"));
        const auto made = fixture.make("transfer", record);
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        REQUIRE(reader.pages() == 3);
        requireWords(squeezed(reader.textOfPage(1)), {"Số 07-PC/ĐU"});
        requireWords(squeezed(reader.textOfPage(2)), {"Số 21-CV/ĐU", "phiếu chuyển số 07-PC/ĐU"});
        requireWords(squeezed(reader.textOfPage(3)), {"Số 08-TB/ĐU"});
    }
    SECTION("the letter can be had alone, as a notice where it is posted")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0011")});
        const auto letter = fixture.make("transfer-notice", record);
        REQUIRE(letter.has_value());
        CHECK(letter->symbol == QStringLiteral("CV"));
        requireWords(squeezed(letter->text), {"Số 41-CV/ĐU", "phiếu chuyển số 03-PC/ĐU"});
        record.signing.number = QStringLiteral("8");
        record.petitions.front().petition.petitioner.clear();
        const auto posted = fixture.make("transfer-notice", record);
        REQUIRE(posted.has_value());
        CHECK(posted->symbol == QStringLiteral("TB"));
        CHECK(posted->number == QStringLiteral("08-TB/ĐU"));
        record.petitions.front().petition.noticeMeans = QStringLiteral("inHall");
        CHECK_FALSE(fixture.make("transfer-notice", record).has_value());
    }
    SECTION("a denunciation goes on masked, and nobody is written to")
    {
        const auto made = fixture.make("transfer", fixture.about({QStringLiteral("KN-2023-0008")}));
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        CHECK(reader.pages() == 1);
        const QString text = squeezed(reader.text());
        requireWords(text, {"Thanh tra thành phố"});
        requireNone(text, {"Trần Thị Bưởi", "Ao Sen"});
    }
    SECTION("one without a name is posted, with no telephone number")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0005")});
        record.petitions.front().petition.competentUnit = QStringLiteral("UBND.QLDT");
        record.petitions.front().petition.state = PetitionState::Transferred;
        record.petitions.front().petition.content += QStringLiteral(" Xin gọi 0912.345.678.");
        const auto made = fixture.make("transfer", record);
        REQUIRE(made.has_value());
        const QString notice = squeezed(PaperReader(made->pdf).textOfPage(2));
        requireWords(notice, {"THÔNG BÁO", "Niêm yết công khai", "mùi khét"});
        requireNone(notice, {"345", "Kính gửi"});
    }
    SECTION("slips to two bodies do not share a number")
    {
        PaperRecord record = fixture.about({QStringLiteral("KN-2023-0011"), QStringLiteral("KN-2023-0012")});
        record.petitions[1].petition.competentUnit = QStringLiteral("UBND.QLDT");
        CHECK(fixture.make("transfer", record).has_value());
        record.signing.number = QStringLiteral("7");
        CHECK_FALSE(fixture.make("transfer", record).has_value());
    }
}
