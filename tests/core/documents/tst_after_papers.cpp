#include "core/documents/after_fixture.h"

#include "support/catch.h"

#include <QRegularExpression>

using namespace doithoai;

namespace {

/// Words that are missing from, or doubled in, the text layer of what was made; page numbers are none.
std::pair<int, int> lostAndDoubled(const MadePaper& made)
{
    const PaperReader reader(made.pdf);
    const QRegularExpression blanks(QStringLiteral("\\s+"));
    QMap<QString, int> count;
    for (const QString& word : made.text.normalized(QString::NormalizationForm_KC).split(blanks, Qt::SkipEmptyParts)) {
        if (word.startsWith(QStringLiteral("chữ")))
            ++count[word];
    }
    QMap<QString, int> printed;
    for (const QString& word : reader.text().split(blanks, Qt::SkipEmptyParts)) {
        if (word.startsWith(QStringLiteral("chữ")))
            ++printed[word];
    }
    int lost = 0, doubled = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it)
        lost += std::max(0, it.value() - printed.value(it.key()));
    for (auto it = printed.cbegin(); it != printed.cend(); ++it)
        doubled += std::max(0, it.value() - count.value(it.key()));
    return {lost, doubled};
}

} // namespace

TEST_CASE("Every paper after a session, of both lines, is valid for keeping")
{
    const AfterFixture fixture;
    for (const char* organiser : {"DU.DINHBANG", "UBND.DINHBANG"}) {
        for (const char* paper : afterPapers) {
            INFO(organiser << ' ' << paper);
            const auto made = fixture.make(paper, fixture.recordFor(paper, organiser));
            REQUIRE(made.has_value());
            QString complaint;
            const bool valid = PaperReader(made->pdf).isValidA1b(&complaint);
            INFO(complaint.toStdString());
            CHECK(valid);
        }
    }
}

TEST_CASE("The summary of petitions")
{
    const AfterFixture fixture;
    SECTION("stands by class with its totals, the planned class beside the actual one")
    {
        const QString text = fixture.text("summary", fixture.heldRecord());
        requireWords(text, {"BẢNG TỔNG HỢP", "A. NHỮNG VIỆC TRẢ LỜI NGAY TẠI HỘI NGHỊ", "B. NHỮNG VIỆC CẦN KIỂM TRA", "C. NHỮNG VIỆC GHI NHẬN",
                            "D. NHỮNG VIỆC KHÁC", "Cộng: 2 kiến nghị của 2 người", "Cộng: 3 kiến nghị", "Tổng cộng: 7 kiến nghị"});
        CHECK(text.indexOf(squeezed(QStringLiteral("A. NHỮNG"))) < text.indexOf(squeezed(QStringLiteral("B. NHỮNG"))));
        const auto made = fixture.make("summary", fixture.heldRecord());
        CHECK(made->text.contains(QStringLiteral("Dự kiến: trả lời ngay tại hội nghị")));
        CHECK(made->text.contains(QStringLiteral("Giao Phòng Quản lý đô thị kiểm tra")));
        requireNone(text, {"Trần Thị Bưởi", "Ao Sen", "Rút kinh nghiệm nội bộ", "Mưa ngập kéo dài"});
    }
    SECTION("of 400 rows repeats its head on every page and loses and doubles no word")
    {
        SessionCase session = fixture.held();
        session.petitions.clear();
        for (int i = 1; i <= 400; ++i) {
            QStringList words;
            for (int word = 0; word < 12 + i % 25; ++word)
                words.append(QStringLiteral("chữ%1x%2").arg(i).arg(word));
            auto row = spokenTo(QStringLiteral("KN-2023-%1").arg(i, 4, 10, QChar(u'0')), i % 3 ? QStringLiteral("answer") : QStringLiteral("defer"),
                                i, QStringLiteral("Người Dân"), words.join(u' '));
            row.petition.state = i % 3 ? PetitionState::Answered : PetitionState::Verifying;
            row.petition.topic = QStringLiteral("Chuyên đề %1").arg(i % 7);
            session.petitions.push_back(std::move(row));
        }
        const auto made = fixture.make("summary", fixture.record(session));
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        const int pages = reader.pages();
        CHECK(pages > 20);
        for (int page = 1; page < pages; ++page) {
            INFO(page);
            const QString text = squeezed(reader.textOfPage(page));
            CHECK(text.contains(squeezed(QStringLiteral("Nội dung trả lời"))));
            // A group's name does not end a page.
            CHECK_FALSE(QRegularExpression(QStringLiteral("\\d\\.Chuyênđề\\d$")).match(text).hasMatch());
        }
        CHECK(lostAndDoubled(*made) == std::pair(0, 0));
        CHECK(squeezed(reader.textOfPage(pages)).contains(squeezed(QStringLiteral("NGƯỜI TỔNG HỢP"))));
    }
    SECTION("breaks a row that is taller than a page")
    {
        SessionCase session = fixture.held();
        QStringList words;
        for (int word = 0; word < 1500; ++word)
            words.append(QStringLiteral("chữ%1").arg(word));
        session.petitions[0].petition.content = words.join(u' ');
        const auto made = fixture.make("summary", fixture.record(session));
        REQUIRE(made.has_value());
        CHECK(lostAndDoubled(*made) == std::pair(0, 0));
    }
}

TEST_CASE("The report of the result")
{
    const AfterFixture fixture;
    SECTION("goes to the direct superior, with the reason of the late notice, figures, and the summary as annex")
    {
        PaperRecord record = fixture.heldRecord();
        record.words.insert(QStringLiteral("result-report/good"), QStringLiteral("Không khí cởi mở."));
        const QString text = fixture.text("result-report", record);
        requireWords(text, {"BÁO CÁO", "Kính gửi: Ban Thường vụ Thành ủy Từ Sơn", "kế hoạch đối thoại của Đảng ủy phường Đình Bảng số 17-KH/ĐU", "trước hội nghị 7 ngày",
                            "Lý do: Mưa ngập kéo dài", "7 ý kiến, kiến nghị", "84 người", "Còn hai ý kiến về mức đóng góp", "Không khí cởi mở.",
                            "kể cả ý kiến do người được chỉ định trả lời thay (Chủ tịch UBND phường Đình Bảng)", "Phòng Quản lý đô thị",
                            "Tài liệu gửi kèm", "PHỤ LỤC 1", "T/M BAN THƯỜNG VỤ"});
        requireNone(text, {"Rút kinh nghiệm nội bộ", "Trần Thị Bưởi"});
    }
    SECTION("of the city's committee is kept by its office, a ward's at home")
    {
        requireWords(fixture.text("result-report", fixture.heldRecord("TU")), {"- Lưu Văn phòng Thành ủy."});
        requireWords(fixture.text("result-report", fixture.heldRecord()), {"- Lưu Đảng ủy.", "Biên bản hội nghị đối thoại số 02-BB/ĐU"});
    }
    SECTION("of a state body speaks its words")
    {
        const QString text = fixture.text("result-report", fixture.heldRecord("UBND.DINHBANG"));
        requireWords(text, {"/BC-UBND", "Kết quả hội nghị", "Kính gửi: Ủy ban nhân dân thành phố Từ Sơn", "I. CÔNG TÁC", "PHỤ LỤC I",
                            "TM. ỦY BAN NHÂN DÂN", "Lưu: VT"});
        requireNone(text, {"ĐẢNG CỘNG SẢN"});
    }
    SECTION("bears the number under which it was reported")
    {
        PaperRecord record = fixture.heldRecord();
        record.session->session.reportNumber = QStringLiteral("8");
        Step reported;
        reported.event = QStringLiteral("report");
        reported.effectiveOn = QDate(2023, 3, 25);
        record.session->steps.push_back(reported);
        requireWords(fixture.text("result-report", record), {"Số 08-BC/ĐU", "Đình Bảng, ngày 25 tháng 3 năm 2023"});
    }
    SECTION("tells of each petition what it was on the report's day, in its words and in its annex")
    {
        PaperRecord record = fixture.heldRecord();
        record.session->session.reportNumber = QStringLiteral("8");
        Step reported;
        reported.event = QStringLiteral("report");
        reported.effectiveOn = QDate(2023, 3, 25);
        record.session->steps.push_back(reported);
        const auto standing = [](const QString& text) {
            return text.mid(text.indexOf(squeezed(QStringLiteral("đã kết thúc"))), 60);
        };
        PetitionOnRecord* deferred = nullptr;
        for (PetitionOnRecord& one : record.session->petitions)
            deferred = one.petition.state == PetitionState::Verifying ? &one : deferred;
        REQUIRE(deferred);
        deferred->steps.back().to = QStringLiteral("verifying");
        deferred->steps.back().effectiveOn = QDate(2023, 3, 18);
        const QString before = standing(fixture.text("result-report", record));
        Step resolved;
        resolved.seq = 900;
        resolved.event = QStringLiteral("resolve");
        resolved.from = QStringLiteral("replied");
        resolved.to = QStringLiteral("resolved");
        resolved.effectiveOn = QDate(2023, 7, 21);
        deferred->steps.push_back(resolved);
        deferred->petition.state = PetitionState::Resolved;
        const QString after = fixture.text("result-report", record);
        CHECK(standing(after) == before);
        requireNone(after, {"Xong 21/07/2023"});
    }
    SECTION("cites the plan as papers of its line cite")
    {
        requireWords(fixture.text("result-report", fixture.heldRecord()), {"số 17-KH/ĐU, ngày 06/01/2023"});
        requireWords(fixture.text("result-report", fixture.heldRecord("UBND.DINHBANG")), {"số 17-KH/ĐU ngày 06 tháng 01 năm 2023"});
    }
}

TEST_CASE("Public papers after a session")
{
    const AfterFixture fixture;
    PaperRecord record = fixture.heldRecord();
    Petition& first = record.session->petitions.front().petition;
    first.petitioner = QStringLiteral("Nguyễn Văn Thành");
    first.content += QStringLiteral(" Tôi ở Khu phố Xuân Đài, phường Đình Bảng, gọi 0912345001 hoặc 0222.3888.999.");
    for (const char* paper : {"conclusions", "result-notice"}) {
        for (const Privacy privacy : {Privacy::Full, Privacy::Initials, Privacy::None}) {
            INFO(paper << ' ' << int(privacy));
            const QString text = fixture.text(paper, record, privacy);
            requireNone(text, {"0912", "345001", "3888", "Xuân Đài", "Trần Thị Bưởi", "Ao Sen", "lấn chiếm đất công", "Rút kinh nghiệm nội bộ",
                               "Mưa ngập kéo dài"});
            if (privacy != Privacy::Full)
                requireNone(text, {"Nguyễn Văn Thành"});
        }
    }
    // The words of a cell stand together as written, beside those of its neighbours on the page.
    requireWords(squeezed(fixture.make("result-notice", record)->text),
                 {"N.V.T.", "Cam kết: nạo vét xong rãnh", "Chậm nhất 15/04/2023", "Niêm yết công khai"});
    requireWords(fixture.text("conclusions", record),
                 {"kết luận của Bí thư Đảng ủy phường Đình Bảng", "Giao UBND phường nạo vét", "giao Phòng Quản lý đô thị chủ trì, phối hợp với",
                  "hoàn thành chậm nhất ngày 15 tháng 4 năm 2023", "thực hiện: nạo vét xong rãnh ngõ 12", "chuyển Phòng Giáo dục và Đào tạo"});
}

TEST_CASE("Papers of the office after a session")
{
    const AfterFixture fixture;
    SECTION("the review holds what was reviewed, and the reasons")
    {
        requireWords(fixture.text("review-minutes", fixture.heldRecord()),
                     {"họp rút kinh nghiệm", "Rút kinh nghiệm nội bộ: khâu mời còn chậm", "Mưa ngập kéo dài", "NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ CUỘC HỌP"});
    }
    SECTION("the follow-up says who, until when, and what became of the promises")
    {
        PaperRecord record = fixture.heldRecord();
        record.session->petitions.front().petition.promiseKept = false;
        const auto made = fixture.make("follow-up", record);
        REQUIRE(made.has_value());
        for (const char* words : {"Thực hiện cam kết: nạo vét xong rãnh ngõ 12", "UBND phường Đình Bảng", "30/03/2023", "15/04/2023",
                                  "Chưa thực hiện được", "Báo cáo cấp trên"})
            CHECK(made->text.contains(QString::fromUtf8(words)));
    }
    SECTION("what became of a promise that was merged is told by the leading petition")
    {
        PaperRecord record = fixture.heldRecord();
        PetitionOnRecord& merged = record.session->petitions.front();
        merged.petition.state = PetitionState::Merged;
        merged.leading = Petition{};
        CHECK(fixture.make("follow-up", record)->text.contains(u"Đang thực hiện"));
        merged.leading->promiseKept = true;
        merged.leading->result = QStringLiteral("đã nạo vét cả hai ngõ");
        const auto made = fixture.make("follow-up", record);
        REQUIRE(made.has_value());
        CHECK_FALSE(made->text.contains(u"Đang thực hiện"));
        CHECK(made->text.contains(u"đã nạo vét cả hai ngõ"));
    }
}

TEST_CASE("Papers to the superior")
{
    const AfterFixture fixture;
    SECTION("of a Party committee")
    {
        requireWords(fixture.text("escalation", fixture.escalated()),
                     {"những nội dung đối thoại vượt quá khả năng giải quyết của Đảng ủy phường Đình Bảng",
                      "Kính gửi: Ban Thường vụ Thành ủy Từ Sơn", "Đề nghị nâng mức hỗ trợ người có công", "Mức hỗ trợ do cấp trên quy định",
                      "Đã giải thích tại hội nghị", "Không có ý kiến còn khác nhau", "Nâng mức hỗ trợ từ năm 2024", "Tài liệu gửi kèm",
                      "Biên bản hội nghị đối thoại số 02-BB/ĐU", "Ảnh hiện trạng"});
        requireWords(fixture.text("escalation-letter", fixture.escalated()),
                     {"-CV/ĐU", "đề nghị cho ý kiến", "kính đề nghị Ban Thường vụ Thành ủy Từ Sơn xem xét, cho ý kiến"});
    }
    SECTION("name what is enclosed, and last whether there is anything else")
    {
        PaperRecord record = fixture.escalated();
        record.escalation->escalation.documents = QStringLiteral("none");
        AttachmentHead picture;
        picture.title = QStringLiteral("Ảnh niêm yết");
        record.attachments = {picture};
        requireWords(fixture.text("escalation", record), {"3. Ảnh niêm yết; 4. Tài liệu liên quan khác: không có."});
    }
    SECTION("of a people's committee")
    {
        requireWords(fixture.text("escalation", fixture.escalated("UBND.DINHBANG")),
                     {"/BC-UBND", "Về các kiến nghị của Nhân dân vượt thẩm quyền", "Kính gửi: Ủy ban nhân dân thành phố Từ Sơn"});
        requireWords(fixture.text("escalation-letter", fixture.escalated("UBND.DINHBANG")), {"/UBND", "V/v đề nghị cho ý kiến"});
    }
    SECTION("are submissions where a person or the office chose so, with a number of that kind")
    {
        for (const char* word : {"Tờ trình", "TỜ TRÌNH", "to trinh", "TTr"}) {
            PaperRecord record = fixture.escalated();
            record.words.insert(QStringLiteral("escalation/kind"), QString::fromUtf8(word));
            record.signing.number = QStringLiteral("5");
            const auto made = fixture.make("escalation", record);
            REQUIRE(made.has_value());
            CHECK(made->symbol == QStringLiteral("TTr"));
            CHECK(made->number == QStringLiteral("05-TTr/ĐU"));
            requireWords(squeezed(made->text), {"TỜ TRÌNH", "Số 05-TTr/ĐU", "về những nội dung đối thoại vượt quá khả năng", "kính trình Ban Thường vụ Thành ủy Từ Sơn"});
            requireNone(squeezed(made->text), {"BÁO CÁO"});
        }
        PaperRecord record = fixture.escalated("UBND.DINHBANG");
        record.words.insert(QStringLiteral("escalation/kind"), QStringLiteral("Tờ trình"));
        requireWords(fixture.text("escalation", record), {"/TTr-UBND", "TỜ TRÌNH"});
        record.words.insert(QStringLiteral("escalation/kind"), QStringLiteral("Báo cáo"));
        CHECK(fixture.make("escalation", record)->symbol == QStringLiteral("BC"));
    }
}

TEST_CASE("Hostile words in papers after a session")
{
    const AfterFixture fixture;
    const QString hostile = QStringLiteral("<script>alert(1)</script> <img src=file:///etc/passwd> %1 %2 &amp; &lt;b&gt;\tcách\u202Engược");
    const QString shown = squeezed(QStringLiteral("<script>alert(1)</script> <img src=file:///etc/passwd> %1 %2 &amp; &lt;b&gt; cáchngược"));
    for (const char* paper : afterPapers) {
        INFO(paper);
        PaperRecord record = fixture.recordFor(paper);
        record.session->session.topic = hostile;
        record.session->session.conclusions = record.session->session.review = hostile;
        for (PetitionOnRecord& one : record.session->petitions)
            one.petition.content = one.petition.answer = one.petition.promise = hostile;
        for (PetitionCase& one : record.petitions)
            one.petition.content = one.petition.draftReply = hostile;
        if (record.escalation) {
            record.escalation->petitions.front().content = hostile;
            record.escalation->escalation.reason = hostile;
        }
        const auto made = fixture.make(paper, record);
        REQUIRE(made.has_value());
        CHECK(squeezed(made->text).contains(shown));
        CHECK_FALSE(PaperReader(made->pdf).text().contains(QStringLiteral("root:")));
    }
}

TEST_CASE("Long words in papers after a session")
{
    const AfterFixture fixture;
    QStringList words;
    for (int word = 0; word < 1800; ++word)
        words.append(QStringLiteral("chữ%1").arg(word));
    for (const char* paper : {"reply", "transfer"}) {
        INFO(paper);
        PaperRecord record = fixture.recordFor(paper);
        record.petitions.front().petition.content = words.join(u' ');
        const auto made = fixture.make(paper, record);
        REQUIRE(made.has_value());
        CHECK(lostAndDoubled(*made) == std::pair(0, 0));
        CHECK(PaperReader(made->pdf).pages() >= 3);
    }
    SECTION("a line of 40,000 letters is broken, not cut")
    {
        PaperRecord record = fixture.recordFor("reply");
        record.petitions.front().petition.content = QString(40000, u'ặ');
        const auto made = fixture.make("reply", record);
        REQUIRE(made.has_value());
        CHECK(PaperReader(made->pdf).text().count(u'ặ') >= 40000);
    }
}

TEST_CASE("A signature after a session never stands alone")
{
    const AfterFixture fixture;
    for (int lines = 0; lines < 40; lines += 3) { // the end wanders down the page, past its foot
        PaperRecord record = fixture.recordFor("reply");
        QStringList answer;
        for (int line = 0; line < lines; ++line)
            answer.append(QStringLiteral("Dòng trả lời số %1.").arg(line));
        record.words.insert(QStringLiteral("reply/answer"), answer.join(u'\n'));
        const auto made = fixture.make("reply", record);
        REQUIRE(made.has_value());
        const PaperReader reader(made->pdf);
        const QString last = squeezed(reader.textOfPage(reader.pages()));
        INFO(lines);
        CHECK(last.contains(squeezed(QStringLiteral("TRƯỞNG PHÒNG"))));
        CHECK(last.contains(squeezed(QStringLiteral("đề nghị liên hệ"))));
    }
}

TEST_CASE("A session of which nothing is known prints as dots")
{
    const AfterFixture fixture;
    for (const char* paper : {"conclusions", "summary", "result-report", "follow-up", "review-minutes", "result-notice"}) {
        INFO(paper);
        const auto made = fixture.make(paper, fixture.bare());
        REQUIRE(made.has_value());
        CHECK(made->text.contains(QStringLiteral(".....")));
    }
}
