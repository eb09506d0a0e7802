#include "core/documents/paper_fixture.h"
#include "reports/figure_list.h"

#include "support/catch.h"

#include <algorithm>

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
    SECTION("counts turns on one base, and says how many of them the quota counts")
    {
        report.figures.period = QStringLiteral("2023-H2");
        report.figures.sessions.byPost = {{QStringLiteral("MTTQ.CT"), 7}}; // of the half-year: not what stands since January
        const auto made = makePeriodReportPaper(report, words, fixture.context());
        REQUIRE(made.has_value());
        const QString text = squeezed(made->text);
        CHECK(text.contains(squeezed(QStringLiteral("tính theo chức danh từ đầu năm là 4 lượt, trong đó tính vào chỉ tiêu 3."))));
        CHECK(text.contains(squeezed(QStringLiteral("Trong đó tính vào chỉ tiêu"))));
    }
    SECTION("splits in the order of the office's lists and its directory, blank last")
    {
        report.figures.sessions.byForm = {{QString(), 1}, {QStringLiteral("leaders"), 2}, {QStringLiteral("people"), 3}};
        report.figures.sessions.byPost = {{QStringLiteral("DU.DINHBANG.BT"), 2}, {QStringLiteral("TU.BT"), 1}};
        report.figures.petitions.byUnit = {{QStringLiteral("UBND.QLDT"), 1, 1, 1.0, 1, 0}, {QStringLiteral("DU.DINHBANG"), 1, 1, 1.0, 1, 0},
                                           {QStringLiteral("TU.VP"), 1, 1, 1.0, 1, 0}};
        report.yearBefore.reset();
        const QString text = makePeriodReportPaper(report, words, fixture.context())->text;
        const qsizetype forms = text.indexOf(QStringLiteral("Hội nghị theo hình thức"));
        const qsizetype posts = text.indexOf(QStringLiteral("Hội nghị theo người chủ trì"));
        const QString byUnit = text.mid(text.indexOf(QStringLiteral("Số ngày trả lời, trung vị")));
        CHECK(byUnit.indexOf(QStringLiteral("Văn phòng Thành ủy")) < byUnit.indexOf(QStringLiteral("Đảng ủy phường Đình Bảng")));
        CHECK(byUnit.indexOf(QStringLiteral("Đảng ủy phường Đình Bảng")) < byUnit.indexOf(QStringLiteral("Phòng Quản lý đô thị")));
        REQUIRE(forms > 0);
        REQUIRE(posts > forms);
        const QString byForm = text.mid(forms, posts - forms), byPost = text.mid(posts);
        const auto label = [&](const char* key) { return fixture.vocabulary.paperLabel(QStringLiteral("form"), QLatin1String(key)); };
        CHECK(byForm.indexOf(label("people")) > 0);
        CHECK(byForm.indexOf(label("people")) < byForm.indexOf(label("leaders")));
        CHECK(byForm.indexOf(label("leaders")) < byForm.indexOf(QStringLiteral("Chưa xác định")));
        CHECK(byPost.indexOf(QStringLiteral("Bí thư Thành ủy")) < byPost.indexOf(QStringLiteral("Bí thư Đảng ủy phường Đình Bảng")));
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

    PeriodReport report = fixture.report();
    SECTION("has each list in the regulation's order, what is not named last")
    {
        report.figures.petitions.bySector = {{QStringLiteral("cultureSociety"), 3}, {QStringLiteral("economy"), 7}, {QString(), 2}};
        const QString ordered = periodReportText(report, fixture.context());
        const auto sectors = std::ranges::find_if(figureSplits(), [](const FigureSplit& one) { return QLatin1String(one.path) == QLatin1String("petitions.bySector"); });
        const auto at = [&](const QString& label) { return ordered.indexOf(label, ordered.indexOf(labelOf(*sectors))); };
        const QString economy = fixture.vocabulary.label(QStringLiteral("sector"), QStringLiteral("economy"));
        const QString culture = fixture.vocabulary.label(QStringLiteral("sector"), QStringLiteral("cultureSociety"));
        CHECK(at(economy) > 0);
        CHECK(at(economy) < at(culture));
        CHECK(at(culture) < at(QStringLiteral("not named")));
    }
    SECTION("tells how many units reported only where any has to")
    {
        CHECK(text.contains(QStringLiteral("units are in")));
        CHECK(squeezed(makePeriodReportPaper(report, {}, fixture.context())->text).contains(squeezed(QStringLiteral("Số liệu của"))));
        report.figures.coverageExpected = report.figures.coverageIn = 0;
        CHECK_FALSE(periodReportText(report, fixture.context()).contains(QStringLiteral("units are in")));
        CHECK_FALSE(squeezed(makePeriodReportPaper(report, {}, fixture.context())->text).contains(squeezed(QStringLiteral("Số liệu của"))));
    }
}
