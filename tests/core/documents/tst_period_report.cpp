#include "core/documents/paper_fixture.h"

#include "support/catch.h"

using namespace doithoai;

TEST_CASE("The half-year report on paper")
{
    const PaperFixture fixture;
    PeriodReport report = fixture.report();
    ReportWords words;
    words.issuer.text = QStringLiteral("TU.BDV");
    words.number = QStringLiteral("21");
    words.date = QDate(2023, 7, 3);
    words.good = QStringLiteral("Các đơn vị chủ động.");

    SECTION("has its head, subject, figures, signer and annex")
    {
        const auto made = makePeriodReportPaper(report, words, fixture.context());
        REQUIRE(made.has_value());
        const QString text = squeezed(PaperReader(made->pdf).text());
        for (const char* expected :
             {"THÀNH ỦY TỪ SƠN", "BAN DÂN VẬN", "Số 21-BC/BDVTU", "Từ Sơn, ngày 03 tháng 7 năm 2023", "BÁO CÁO",
              "kết quả thực hiện Quy định lãnh đạo các cấp", "6 tháng đầu năm 2023",
              "Trong kỳ có 31 hội nghị (định kỳ 28, đột xuất 3)", "12/14 đơn vị", "Bí thư Đảng ủy phường", "Cộng lượt",
              "4. Tổng số phải giải quyết 655 – 531", "5. Đã kết thúc 591", "6. Còn lại cuối kỳ 64", "ĐT-2023-009 (mưa bão)",
              "Các đơn vị chủ động.", "TRƯỞNG BAN", "Lê Minh Châu", "Nơi nhận", "- Lưu Ban Dân vận Thành ủy.", "PHỤ LỤC 1",
              "Chưa gửi", "63%"}) {
            INFO(expected);
            CHECK(text.contains(squeezed(QString::fromUtf8(expected))));
        }
        CHECK_FALSE(text.contains(squeezed(QStringLiteral("DỰ THẢO"))));
    }
    SECTION("prints as a draft that names the cases when it does not balance")
    {
        report.figures.petitions.closed.resolved -= 1;
        report.figures.unbalanced = {QStringLiteral("KN-2023-0077")};
        const auto made = makePeriodReportPaper(report, words, fixture.context());
        REQUIRE(made.has_value());
        CHECK(made->text.startsWith(QStringLiteral("DỰ THẢO")));
        CHECK(made->text.contains(QStringLiteral("KN-2023-0077")));
    }
    SECTION("leaves dotted places where nothing is given, and falls back to the adviser of Đ.14")
    {
        const auto made = makePeriodReportPaper(report, {}, fixture.context());
        REQUIRE(made.has_value());
        CHECK(made->text.contains(QStringLiteral("Số ......-BC/BDVTU")));
        CHECK(made->text.contains(QStringLiteral("ngày .... tháng .... năm 2023")));
    }
    SECTION("of a year and of the second half reads so")
    {
        report.figures.period = QStringLiteral("2023");
        CHECK(makePeriodReportPaper(report, words, fixture.context())->subject.endsWith(QStringLiteral("nhân dân năm 2023")));
        report.figures.period = QStringLiteral("2023-H2");
        const auto made = makePeriodReportPaper(report, words, fixture.context());
        CHECK(made->subject.endsWith(QStringLiteral("6 tháng cuối năm 2023")));
        CHECK(made->text.contains(QStringLiteral("Đã thực hiện từ đầu năm")));
    }
}

TEST_CASE("The report as text")
{
    const PaperFixture fixture;
    const QString text = periodReportText(fixture.report(), fixture.context());
    CHECK(text.contains(QStringLiteral("2023-H1")));
    CHECK(text.contains(QStringLiteral("655")));
    CHECK(text.contains(QStringLiteral("2140")));
    CHECK(text.contains(QStringLiteral("Bí thư Đảng ủy phường")));
}
