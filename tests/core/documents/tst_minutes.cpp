#include "core/documents/paper_fixture.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace doithoai;

TEST_CASE("Minutes of a session")
{
    const PaperFixture fixture;
    const auto made = makeMinutes(fixture.session(), fixture.context());
    INFO((made ? std::string() : made.error().message.toStdString()));
    REQUIRE(made.has_value());
    const PaperReader reader(made->pdf);
    const QString text = squeezed(reader.text());

    SECTION("carry the head of the Party body, number and five hyphens")
    {
        for (const char* words : {"ĐẢNG BỘ THÀNH PHỐ TỪ SƠN", "ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG", "ĐẢNG CỘNG SẢN VIỆT NAM", "Số 02-BB/ĐU",
                                  "BIÊN BẢN", "-----", "I- NGUYÊN TẮC", "NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"}) {
            INFO(words);
            CHECK(text.contains(squeezed(QString::fromUtf8(words))));
        }
        CHECK_FALSE(text.contains(squeezed(QStringLiteral("Nơi nhận"))));
    }
    SECTION("hold what the case holds, and each opinion's end in words")
    {
        for (const char* words :
             {"từ 8 giờ 05 đến 10 giờ 35, ngày 18 tháng 3 năm 2023", "Hội trường phường Đình Bảng",
              "đồng chí Nguyễn Đức An, Bí thư Đảng ủy phường Đình Bảng", "tổng số người dự: 84",
              "Ông (Bà) Nguyễn Văn Thành (khu phố Xuân Đài, phường Đình Bảng): Đề nghị nạo vét rãnh",
              "Đồng chí Trần Quốc Bảo, Chủ tịch UBND phường Đình Bảng, được chủ trì ủy quyền trả lời: Phường đã bố trí",
              "Cam kết: nạo vét xong rãnh ngõ 12. Người, đơn vị thực hiện: UBND phường Đình Bảng. Thời hạn hoàn thành: ngày 30 tháng 3",
              "Khu phố Thịnh Lang (đại diện 46 hộ)", "Phòng Quản lý đô thị kiểm tra, làm rõ", "chậm nhất ngày 15 tháng 4 năm 2023",
              "báo cáo Thành ủy Từ Sơn xem xét", "Ý kiến không ghi tên", "Ý kiến được tiếp thu",
              "trùng với ý kiến số 2", "phiếu chuyển số 03-PC/ĐU", "1 ý kiến phát biểu trực tiếp, 1 ý kiến gửi bằng phiếu",
              "Còn hai ý kiến về mức đóng góp", "niêm yết tiến độ", "chịu trách nhiệm trước Thành ủy Từ Sơn",
              "Biên bản đã đọc lại và được thông qua"}) {
            INFO(words);
            CHECK(text.contains(squeezed(QString::fromUtf8(words))));
        }
    }
    SECTION("stand in the order in which the opinions were spoken to, the rest after")
    {
        const auto at = [&text](const char* words) { return text.indexOf(squeezed(QString::fromUtf8(words))); };
        CHECK(at("1. Khu phố Thịnh Lang") > 0);
        CHECK(at("1. Khu phố Thịnh Lang") < at("2. Ông (Bà) Nguyễn Văn Thành"));
        CHECK(at("3. Ông (Bà) Vũ Hữu Ích") < at("4. Ý kiến không ghi tên"));
        CHECK(at("4. Ý kiến không ghi tên") < at("không trả lời trực tiếp tại hội nghị"));
    }
    SECTION("keep the internal review and who denounced out")
    {
        CHECK_FALSE(text.contains(squeezed(QStringLiteral("Rút kinh nghiệm nội bộ"))));
        CHECK_FALSE(text.contains(squeezed(QStringLiteral("Trần Thị Bưởi"))));
        CHECK_FALSE(text.contains(squeezed(QStringLiteral("Ao Sen"))));
        CHECK(text.contains(squeezed(QStringLiteral("đã chuyển Thanh tra thành phố"))));
    }
    SECTION("call officials comrades, and set both commas of who answered")
    {
        for (const char* words : {"Thư ký: đồng chí Lê Thị Thu", "Điều hành chương trình: đồng chí Trần Thị Hoa"}) {
            INFO(words);
            CHECK(text.contains(squeezed(QString::fromUtf8(words))));
        }
        SessionCase session = fixture.session();
        session.petitions[0].petition.onBehalfOfChair = false;
        session.session.moderator = QStringLiteral("Vũ Ngọc Bảy");
        const QString own = squeezed(makeMinutes(session, fixture.context())->text);
        CHECK(own.contains(squeezed(QStringLiteral("Đồng chí Trần Quốc Bảo, Chủ tịch UBND phường Đình Bảng, trả lời: "))));
        CHECK(own.contains(squeezed(QStringLiteral("Điều hành chương trình: đồng chí Vũ Ngọc Bảy"))));
    }
    SECTION("say a promise once, and not that the office set the deadline itself")
    {
        SessionCase session = fixture.session();
        for (PetitionOnRecord& one : session.petitions) {
            if (!one.petition.promise.isEmpty())
                one.petition.answer = QStringLiteral("Nạo vét xong rãnh ngõ 12.");
            if (one.petition.dueOn)
                one.petition.dueBasis = QStringLiteral("Cơ quan đặt: 20 ngày làm việc sau hội nghị");
        }
        const QString own = squeezed(makeMinutes(session, fixture.context())->text);
        CHECK_FALSE(own.contains(squeezed(QStringLiteral("Cam kết:"))));
        CHECK(own.contains(squeezed(QStringLiteral("Kiến nghị được nhận giải quyết. Người, đơn vị thực hiện: UBND phường Đình Bảng."))));
        CHECK(own.contains(squeezed(QStringLiteral("(20 ngày làm việc sau hội nghị)"))));
        CHECK_FALSE(own.contains(squeezed(QStringLiteral("Cơ quan đặt"))));
    }
    SECTION("are the same words in the text layer as in the record")
    {
        for (const QString& word : made->text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
            INFO(word.toStdString());
            CHECK(text.contains(squeezed(word)));
        }
    }
    SECTION("have only the program's own fonts, all embedded")
    {
        const QStringList lines = reader.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(lines.size() >= 2);
        for (const QString& line : lines) {
            INFO(line.toStdString());
            CHECK(line.contains(QStringLiteral("LiberationSerif")));
            CHECK(line.contains(QRegularExpression(QStringLiteral("yes\\s+(yes|no)\\s+yes"))));
        }
    }
}

TEST_CASE("Minutes are filed under the number that stands on them")
{
    const PaperFixture fixture;
    CHECK(makeMinutes(fixture.session(), fixture.context())->number == QStringLiteral("02-BB/ĐU"));
    CHECK(makeMinutes(fixture.session({QStringLiteral("UBND.DINHBANG")}), fixture.context())->number.startsWith(QStringLiteral("02/BB-")));
}

TEST_CASE("Minutes of a state body")
{
    const PaperFixture fixture;
    const auto made = makeMinutes(fixture.session(UnitCode{QStringLiteral("UBND.DINHBANG")}), fixture.context());
    REQUIRE(made.has_value());
    const QString text = squeezed(PaperReader(made->pdf).text());
    for (const char* words : {"ỦY BAN NHÂN DÂN", "PHƯỜNG ĐÌNH BẢNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                              "Độc lập - Tự do - Hạnh phúc", "Số: 02/BB-UBND", "với Nhân dân", "I. NGUYÊN TẮC", "THƯ KÝ",
                              "CHỦ TỌA", "Lưu: VT, HS.", "114-QĐ/TU ngày 29 tháng 12 năm 2022"}) {
        INFO(words);
        CHECK(text.contains(squeezed(QString::fromUtf8(words))));
    }
    CHECK_FALSE(text.contains(QStringLiteral("ĐẢNGCỘNGSẢN")));
}

TEST_CASE("Privacy of the minutes")
{
    const PaperFixture fixture;
    PaperContext context = fixture.context();
    SessionCase session = fixture.session();
    session.petitions[0].petition.answer += QStringLiteral(" Gia đình Nguyễn Văn Thành, điện thoại 0912 345 001, đã đồng ý.");
    SECTION("initials leave letters and the ward")
    {
        context.privacy = Privacy::Initials;
        const QString text = makeMinutes(session, context)->text;
        CHECK_FALSE(text.contains(QStringLiteral("Nguyễn Văn Thành")));
        CHECK_FALSE(text.contains(QStringLiteral("0912")));
        CHECK_FALSE(text.contains(QStringLiteral("Xuân Đài")));
        CHECK(text.contains(QStringLiteral("Ông (Bà) N.V.T. (phường Đình Bảng)")));
    }
    SECTION("none names nobody")
    {
        context.privacy = Privacy::None;
        const QString text = makeMinutes(session, context)->text;
        CHECK_FALSE(text.contains(QStringLiteral("Nguyễn Văn Thành")));
        CHECK_FALSE(text.contains(QStringLiteral("N.V.T.")));
        CHECK(text.contains(QStringLiteral("Một công dân ở phường Đình Bảng")));
    }
}

TEST_CASE("Hostile text in the minutes")
{
    const PaperFixture fixture;
    SessionCase session = fixture.session();
    SECTION("markup prints as it was typed")
    {
        session.petitions[0].petition.content = QStringLiteral("<img src=/etc/passwd> và <b>đậm</b> &amp; %1 %2");
        session.session.overview = QStringLiteral("<table><tr><td>giả</td></tr></table>");
        const QString text = squeezed(PaperReader(makeMinutes(session, fixture.context())->pdf).text());
        CHECK(text.contains(squeezed(QStringLiteral("<img src=/etc/passwd> và <b>đậm</b> &amp; %1 %2"))));
        CHECK(text.contains(QStringLiteral("<table><tr><td>giả</td></tr></table>")));
        CHECK_FALSE(text.contains(QStringLiteral("root:")));
    }
    SECTION("a word of 5,000 letters is broken, not cut")
    {
        QString word;
        for (int i = 0; word.size() < 5000; ++i)
            word += QStringLiteral("ặ%1").arg(i);
        session.petitions[0].petition.content = word;
        const auto made = makeMinutes(session, fixture.context());
        REQUIRE(made.has_value());
        QString text = squeezed(PaperReader(made->pdf).text());
        const qsizetype start = text.indexOf(word.left(20));
        REQUIRE(start > 0);
        text = text.mid(start);
        // A page's number stands between the lines where the word crosses to the next page.
        CHECK(text.contains(word.right(20)));
        qsizetype place = 0, found = 0;
        for (; place < word.size() && found < text.size(); ++found) {
            if (text.at(found) == word.at(place))
                ++place;
        }
        CHECK(place == word.size());
        CHECK(found - word.size() < 20);
    }
    SECTION("invisible letters are left out, and a wide blank is a blank")
    {
        session.petitions[0].petition.content = QStringLiteral("nạo\u200B vét\u202E rãnh\u3000thoát");
        const auto made = makeMinutes(session, fixture.context());
        REQUIRE(made.has_value());
        CHECK(made->text.contains(QStringLiteral("nạo vét rãnh thoát")));
    }
    SECTION("a letter that the font lacks is refused by name, with the case that has it")
    {
        session.petitions[0].petition.content = QStringLiteral("Cảm ơn \U0001F600 và 漢");
        const auto made = makeMinutes(session, fixture.context());
        REQUIRE_FALSE(made);
        CHECK(made.error().trouble == Trouble::Refused);
        CHECK(made.error().message.contains(QStringLiteral("U+1F600")));
        CHECK(made.error().message.contains(QStringLiteral("U+6F22")));
        CHECK(made.error().message.contains(QStringLiteral("KN-2023-0001")));
    }
}

TEST_CASE("Long minutes")
{
    const PaperFixture fixture;
    const auto made = makeMinutes(fixture.longSession(200), fixture.context());
    REQUIRE(made.has_value());
    const PaperReader reader(made->pdf);
    QMap<QString, int> printed, written;
    const QRegularExpression blanks(QStringLiteral("\\s+"));
    for (const QString& word : reader.text().split(blanks, Qt::SkipEmptyParts))
        ++printed[word];
    for (const QString& word : made->text.normalized(QString::NormalizationForm_KC).split(blanks, Qt::SkipEmptyParts))
        ++written[word];
    const int pages = reader.pages();
    CHECK(pages > 60);
    for (int page = 2; page <= pages; ++page)
        --printed[QString::number(page)];
    int missing = 0, extra = 0;
    for (auto it = written.cbegin(); it != written.cend(); ++it)
        missing += std::max(0, it.value() - printed.value(it.key()));
    for (auto it = printed.cbegin(); it != printed.cend(); ++it)
        extra += std::max(0, it.value() - written.value(it.key()));
    CHECK(missing == 0);
    CHECK(extra == 0);
    CHECK(reader.textOfPage(2).trimmed().section(blanks, 0, 0) == QStringLiteral("2"));
    CHECK(squeezed(reader.textOfPage(pages)).contains(squeezed(QStringLiteral("CHỦ TRÌ HỘI NGHỊ"))));
    CHECK(squeezed(reader.textOfPage(pages)).contains(squeezed(QStringLiteral("giá trị như nhau"))));
}

TEST_CASE("A signature never stands alone")
{
    const PaperFixture fixture;
    SessionCase session = fixture.session();
    QStringList lines;
    for (int i = 0; i < 26; ++i) { // the end of the text wanders down the page, past its foot
        lines.append(QStringLiteral("Dòng kết luận số %1.").arg(i));
        session.session.conclusions = lines.join(u'\n');
        const auto made = makeMinutes(session, fixture.context());
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        const QString last = squeezed(reader.textOfPage(reader.pages()));
        INFO(i);
        CHECK(last.contains(squeezed(QStringLiteral("NGƯỜI GHI BIÊN BẢN"))));
        CHECK(last.contains(squeezed(QStringLiteral("có giá trị như nhau"))));
    }
}
