#include "core/documents/golden_record.h"
#include "core/documents/paper_fixture.h"

#include "support/catch.h"

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace {

const PaperForm& form(const char* name)
{
    const PaperForm* found = findPaperForm(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

MadePaper made(const GoldenRecord& golden, const char* name, const PaperRecord& record)
{
    const PeriodReport report = golden.report();
    auto paper = makePaper(form(name), record, record.periodName.isEmpty() ? nullptr : &report, golden.context(form(name), {}));
    INFO((paper ? QString() : paper.error().message).toStdString());
    REQUIRE(paper);
    return *paper;
}

void checkWords(const MadePaper& paper, std::initializer_list<const char*> expected)
{
    // A cell of several lines comes out of the PDF between those of its neighbours: whole in the words, word by word there.
    const QString laid = squeezed(paper.text);
    const QString printed = squeezed(PaperReader(paper.pdf).text());
    for (const char* words : expected) {
        INFO(words);
        CHECK(laid.contains(squeezed(QString::fromUtf8(words))));
        for (const QString& word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts))
            CHECK(printed.contains(squeezed(word)));
    }
}

} // namespace

TEST_CASE("Papers of periods and of the office are valid PDF/A-1b")
{
    const GoldenRecord golden;
    for (const char* name : {"plan", "period-report", "review-plan", "unit-form", "reminder", "leader-sheet", "integrity-sheet"}) {
        const auto records = golden.recordsFor(form(name), false);
        QString complaint;
        INFO(name);
        CHECK(PaperReader(made(golden, name, qstrcmp(name, "reminder") == 0 ? records.back() : records.front()).pdf).isValidA1b(&complaint));
        CAPTURE(complaint);
    }
}

TEST_CASE("The plan of a review tells what held on its day")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("review-plan"), false).front();
    record.periodName = u"2023-H1"_s;
    record.from = QDate(2023, 1, 1);
    record.to = QDate(2023, 6, 30);
    PeriodReport report = golden.report();
    report.figures.from = record.from;
    report.figures.to = record.to;
    const auto on = [&](QDate day, QDate asOf) {
        record.signing.date = day;
        report.figures.asOf = asOf;
        const auto paper = makePaper(form("review-plan"), record, &report, golden.context(form("review-plan"), {}));
        REQUIRE(paper);
        return squeezed(paper->text);
    };
    const auto has = [](const QString& text, const char* words) { return text.contains(squeezed(QString::fromUtf8(words))); };
    SECTION("by when the units report, before that day, and the figures until then")
    {
        const QString text = on(QDate(2023, 6, 1), QDate(2023, 6, 1));
        CHECK(has(text, "Các đơn vị gửi báo cáo và biểu số liệu ngày 15 tháng 6 năm 2023"));
        CHECK(has(text, "Số liệu đến ngày 01 tháng 6 năm 2023:"));
        CHECK_FALSE(has(text, "quá hạn"));
    }
    SECTION("afterwards that the day is over, and of the period no more than its own figures")
    {
        QString text = on(QDate(2023, 7, 5), QDate(2023, 7, 5));
        CHECK(has(text, "Các đơn vị chưa gửi báo cáo và biểu số liệu gửi tiếp (đã quá hạn ngày 15 tháng 6 năm 2023)"));
        CHECK(has(text, "Số liệu đến ngày 30 tháng 6 năm 2023:"));
        CHECK(has(text, "đến ngày 05 tháng 7 năm 2023, 10/12 đơn vị đã gửi báo cáo"));
        report.figures.coverageExpected = 0;
        CHECK_FALSE(has(on(QDate(2023, 7, 5), QDate(2023, 7, 5)), "đơn vị đã gửi báo cáo"));
        report.figures.coverageExpected = 12;
        report.figures.coverageIn = 12;
        text = on(QDate(2023, 7, 5), QDate(2023, 7, 5));
        CHECK(has(text, "Các đơn vị đã gửi báo cáo và biểu số liệu (hạn ngày 15 tháng 6 năm 2023) Đã xong"));
    }
    SECTION("before the period nothing has happened in it")
    {
        CHECK_FALSE(has(on(QDate(2022, 12, 30), QDate(2022, 12, 30)), "Số liệu đến"));
    }
}

TEST_CASE("The plan of a period")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("plan"), false).front();
    SECTION("has its sessions, who does what, its organiser's number and signature")
    {
        const MadePaper paper = made(golden, "plan", record);
        checkWords(paper, {"Số 21-KH/ĐU", "Đình Bảng, ngày 06 tháng 01 năm 2023", "năm 2023", "Hạ tầng đô thị và vệ sinh môi trường", "8 giờ 00, 18/03/2023",
                           "Chuyển đổi số", "14 giờ 00, 16/09/2023", "khoảng 90 người", "đồng chủ trì", "1. Chuẩn bị đối thoại", "2. Tiến hành đối thoại",
                           "3. Xử lý công việc sau đối thoại", "T/M BAN THƯỜNG VỤ", "Nguyễn Đức An", "Thành ủy Từ Sơn (để báo cáo)"});
        CHECK(paper.issuer.text == u"DU.DINHBANG"_s);
        CHECK(paper.number == u"21-KH/ĐU"_s);
    }
    SECTION("leaves out what is not planned or was cancelled, and has room for what is not decided while it is a draft")
    {
        record.sessions.at(0).session.planned = false;
        record.sessions.at(1).session.state = SessionState::Cancelled;
        PaperContext context = golden.context(form("plan"), {});
        context.isIssue = false;
        const auto paper = makePaper(form("plan"), record, nullptr, context);
        REQUIRE(paper);
        CHECK_FALSE(paper->text.contains(u"Hạ tầng đô thị"));
        CHECK_FALSE(paper->text.contains(u"Chuyển đổi số"));
        CHECK(paper->text.contains(u"1\t................"));
    }
    SECTION("keeps what a person wrote instead of what is proposed")
    {
        record.words.insert(u"plan/purpose"_s, u"Nghe dân nói về <b>nước sạch</b> & điện."_s);
        CHECK(made(golden, "plan", record).text.contains(u"Nghe dân nói về <b>nước sạch</b> & điện."));
    }
}

TEST_CASE("A reminder to a unit")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("reminder"), false).back();
    SECTION("says which report is missing, since when, at whom, and what went before")
    {
        Step reminded;
        reminded.event = u"remind"_s;
        reminded.effectiveOn = QDate(2023, 6, 20);
        record.unitReport->steps.push_back(reminded);
        record.unitReport->report.receivedByTUVP = QDate(2023, 6, 14);
        checkWords(made(golden, "reminder", record),
                   {"Kính gửi: Đảng ủy phường Đình Bảng", "Đến ngày 03 tháng 7 năm 2023, Ban Dân vận Thành ủy chưa nhận được",
                    "6 tháng đầu năm 2023", "hạn gửi là ngày 15 tháng 6 năm 2023, đã chậm 18 ngày", "đã được đôn đốc ngày 20 tháng 6 năm 2023",
                    "Số 21-CV/BDVTU", "TRƯỞNG BAN", "Lê Minh Châu"});
    }
    SECTION("is refused when the report is there")
    {
        const auto refused = makePaper(form("reminder"), golden.recordsFor(form("reminder"), false).front(), nullptr, golden.context(form("reminder"), {}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().trouble == Trouble::Refused);
    }
}

TEST_CASE("A unit's figures on paper")
{
    const GoldenRecord golden;
    const auto records = golden.recordsFor(form("unit-form"), false);
    SECTION("print zero as zero and blank as blank")
    {
        const QString text = made(golden, "unit-form", records.front()).text;
        CHECK(text.contains(u"Số kiến nghị tiếp nhận\tkiến nghị\t61\n"));
        CHECK(text.contains(u"chưa đủ thời hạn\thội nghị\t0\n"));
        CHECK(text.contains(u"Đã chuyển cơ quan có thẩm quyền\tkiến nghị\t\n"));
        CHECK(text.contains(u"Đang giải quyết, quá hạn\tkiến nghị\t\n"));
    }
    SECTION("are a blank form before they came in")
    {
        const QString text = made(golden, "unit-form", records.back()).text;
        CHECK(text.contains(u"Số hội nghị đối thoại đã tổ chức\thội nghị\t\n"));
        CHECK(text.contains(u"ngày 15 tháng 6 năm 2023"));
        CHECK_FALSE(text.contains(u"Nguyễn Đức An"));
    }
}

TEST_CASE("The report on earlier promises asks the leading petition where one was merged")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("opening-report"), false).front();
    PetitionOnRecord& merged = record.sessions.back().petitions.front();
    REQUIRE_FALSE(merged.petition.promise.isEmpty());
    merged.petition.state = PetitionState::Merged;
    merged.leading = Petition{};
    CHECK(made(golden, "opening-report", record).text.contains(u"đã thực hiện 0, không thực hiện được 0"_s));
    merged.leading->promiseKept = false;
    merged.leading->result = u"chưa bố trí được kinh phí"_s;
    const QString text = made(golden, "opening-report", record).text;
    CHECK(text.contains(u"đã thực hiện 0, không thực hiện được 1"_s));
    CHECK(text.contains(u"Không thực hiện được: chưa bố trí được kinh phí"_s));
}

TEST_CASE("A leader's sheet")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("leader-sheet"), false).front();
    SECTION("counts sessions, answers in person and on behalf, and promises")
    {
        Petition& promised = record.sessions.front().petitions.front().petition;
        promised.promiseKept = false;
        promised.result = u"chưa bố trí được kinh phí"_s;
        const QString text = made(golden, "leader-sheet", record).text;
        for (const char* words : {"Nguyễn Đức An", "Bí thư Đảng ủy phường Đình Bảng", "18/03/2023", "(ĐT-2023-007)\tChủ trì\t",
                                  "trực tiếp trả lời tại hội nghị\t1\n", "chỉ định người khác trả lời thay\t1\n", "khoản 2 Điều 9",
                                  "Đã cam kết 1; đã thực hiện 0; không thực hiện được 1; đang thực hiện 0", "chưa bố trí được kinh phí"}) {
            INFO(words);
            CHECK(text.contains(QString::fromUtf8(words)));
        }
        CHECK_FALSE(text.contains(u"ĐT-2023-031")); // not held
    }
    SECTION("counts a promise that was merged by what the leading petition tells of it")
    {
        PetitionOnRecord& merged = record.sessions.front().petitions.front();
        merged.petition.state = PetitionState::Merged;
        merged.leading = Petition{};
        CHECK(made(golden, "leader-sheet", record).text.contains(u"đã thực hiện 0; không thực hiện được 0; đang thực hiện 1"_s));
        merged.leading->promiseKept = true;
        CHECK(made(golden, "leader-sheet", record).text.contains(u"đã thực hiện 1; không thực hiện được 0; đang thực hiện 0"_s));
    }
    SECTION("counts the opinions of a session in its line as in the sum below, also those that were not spoken to there")
    {
        std::erase_if(record.sessions, [](const SessionCase& one) { return one.session.code.text != u"ĐT-2023-007"_s; });
        REQUIRE(record.sessions.size() == 1);
        const QString all = QString::number(record.sessions.front().petitions.size());
        const QString text = made(golden, "leader-sheet", record).text;
        CHECK(text.contains(u"(ĐT-2023-007)\tChủ trì\t"_s + all + u'\n'));
        CHECK(text.contains(u"Tổng số ý kiến, kiến nghị của hội nghị\t"_s + all + u'\n'));
    }
    SECTION("of a co-chair lists the session, but answers for none of it")
    {
        record.post.text = u"UBND.DINHBANG.CT"_s;
        const QString text = made(golden, "leader-sheet", record).text;
        CHECK(text.contains(u"Đồng chủ trì"));
        CHECK(text.contains(u"Tổng số ý kiến, kiến nghị của hội nghị\t0\n"));
    }
}

TEST_CASE("The sheet of integrity")
{
    const GoldenRecord golden;
    const PaperRecord record = golden.recordsFor(form("integrity-sheet"), false).front();
    const QString text = made(golden, "integrity-sheet", record).text;
    CHECK(text.contains(u"1.284"));
    const QString digits = QString(text).remove(u' ');
    CHECK(digits.contains(QString::fromLatin1(record.journalHead.toHex())));
    for (const IssuedPaper& paper : record.issued)
        CHECK(digits.contains(QString::fromLatin1(paper.hash.toHex())));
}

TEST_CASE("The report of a period, when it is issued")
{
    const GoldenRecord golden;
    PaperRecord record = golden.recordsFor(form("period-report"), false).front();
    SECTION("has the number, day and signer of its issue, before what the office keeps")
    {
        record.signing = {u"33a"_s, QDate(2023, 7, 5), PostCode{u"TU.BDV.PT"_s}, u"Hoàng Thị Vân"_s};
        record.words.insert(u"period-report/good"_s, u"Chủ động, kịp thời."_s);
        PaperContext context = golden.context(form("period-report"), {});
        context.settings.insert(u"report.2023-H1.number"_s, u"9"_s);
        context.settings.insert(u"report.2023-H1.lacking"_s, u"Còn chậm ở khâu trả lời."_s);
        context.settings.insert(u"report.2023-H1.good"_s, u"Bản cũ."_s);
        const PeriodReport report = golden.report();
        const auto paper = makePaper(form("period-report"), record, &report, context);
        REQUIRE(paper);
        for (const char* words : {"Số 33a-BC/BDVTU", "ngày 05 tháng 7 năm 2023", "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "Hoàng Thị Vân",
                                  "Chủ động, kịp thời.", "Còn chậm ở khâu trả lời.", "Biểu đồ 1", "Biểu đồ 2", "Số liệu của 10/12 đơn vị",
                                  "kỳ trước 27 hội nghị; cùng kỳ năm trước 24 hội nghị"}) {
            INFO(words);
            CHECK(paper->text.contains(QString::fromUtf8(words)));
        }
        CHECK_FALSE(paper->text.contains(u"Bản cũ."));
        CHECK(paper->number == u"33a-BC/BDVTU");
    }
    SECTION("is issued by whom the office kept for it")
    {
        PaperContext context = golden.context(form("period-report"), {});
        context.settings.insert(u"report.2023-H1.issuer"_s, u"TU.VP"_s);
        const PeriodReport report = golden.report();
        const auto paper = makePaper(form("period-report"), record, &report, context);
        REQUIRE(paper);
        CHECK(paper->issuer.text == u"TU.VP"_s);
        CHECK(paper->text.contains(u"CHÁNH VĂN PHÒNG"));
        CHECK(paper->text.contains(u"Đặng Quang Cường"));
    }
    SECTION("is a draft when it does not balance, and charts only what is on record")
    {
        PeriodReport report = golden.report();
        report.figures.petitions.closed.resolved += 1;
        report.figures.unbalanced = {u"KN-2023-0077"_s};
        report.previous.reset();
        report.yearBefore.reset();
        const auto paper = makePaper(form("period-report"), record, &report, golden.context(form("period-report"), {}));
        REQUIRE(paper);
        CHECK(paper->text.startsWith(u"DỰ THẢO"));
        CHECK(paper->text.contains(u"KN-2023-0077"));
        CHECK(paper->text.contains(u"\t–\t–"));
    }
}
