#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/petitions/deadline_card.h"
#include "ui/reports/cases_behind_dialog.h"
#include "ui/reports/figure_table.h"
#include "ui/reports/report_screen.h"
#include "ui/sessions/promises_panel.h"
#include "ui/widgets/bar_chart_view.h"
#include "ui/widgets/row_table.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace doithoai;

TEST_CASE("the figures of a period in the window")
{
    OfficeFixture fixture{NewFileContent::Sample};
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    Desk desk(*fixture.office, {}, QDate(2023, 12, 20), prompter);
    ReportScreen screen(desk);
    screen.resize(1200, 800);
    screen.show();
    screen.period()->setCurrentIndex(screen.period()->findData(QStringLiteral("2023-H1")));
    settle();

    SECTION("a number opens the cases behind it, by Enter and by a click, and one of them is gone to")
    {
        QTableWidget* petitions = screen.tableOf(QStringLiteral("petitions"));
        REQUIRE(petitions != nullptr);
        const int received = petitions->item(1, 1)->text().toInt();
        REQUIRE(received > 0);
        std::optional<std::pair<CaseKind, QString>> asked;
        QObject::connect(&desk, &Desk::openAsked, &desk, [&](CaseKind kind, const QString& code) { asked = {kind, code}; });
        const auto look = [&](const std::function<void()>& act) {
            int rows = -1;
            withDialog<CasesBehindDialog>(act, [&](CasesBehindDialog& dialog) {
                rows = dialog.table()->model()->rowCount();
                QTest::keyClick(dialog.table()->view(), Qt::Key_Return);
            });
            return rows;
        };
        petitions->setFocus();
        petitions->setCurrentCell(1, 0);
        CHECK(look([&] { QTest::keyClick(petitions, Qt::Key_Return); }) == received);
        REQUIRE(asked);
        CHECK(asked->first == CaseKind::Petition);
        CHECK(look([&] { Q_EMIT petitions->cellClicked(1, 1); }) == received);
        CHECK(look([&] { Q_EMIT petitions->cellClicked(1, 2); }) == -1); // the period before has its own report
    }
    SECTION("charts read without colours: their numbers are told, too")
    {
        auto* chart = screen.findChild<BarChartView*>(QStringLiteral("petitionChart"));
        REQUIRE(chart != nullptr);
        QTableWidget* petitions = screen.tableOf(QStringLiteral("petitions"));
        CHECK(chart->accessibleDescription().contains(QStringLiteral("This period: ") + petitions->item(3, 1)->text()));
        auto* duty = screen.findChild<BarChartView*>(QStringLiteral("dutyChart"));
        REQUIRE(duty != nullptr);
        // One chairman of the city owes two; those of the twelve wards stand in a row of their own.
        const QStringList rows = duty->accessibleDescription().split(QStringLiteral(". "));
        const auto rowOf = [&](const char* label) { return rows.filter(QString::fromUtf8(label)).value(0); };
        CHECK(rowOf("Chủ tịch HĐND thành phố").contains(QStringLiteral("Required in the year: 2,")));
        CHECK(rowOf("Chủ tịch HĐND phường").contains(QStringLiteral("Required in the year: 24,")));
    }
    SECTION("thousands are written as the paper writes them")
    {
        useLanguage(QStringLiteral("vi"));
        CHECK(countWords(1699) == QStringLiteral("1.699"));
        BarChartView chart(QStringLiteral("Kiến nghị"), {QStringLiteral("Kỳ này")});
        chart.setGroups({{QStringLiteral("Tiếp nhận"), {1699}}});
        CHECK(chart.accessibleDescription().contains(QStringLiteral("1.699")));
        useLanguage(QStringLiteral("en"));
        CHECK(countWords(1699) == QStringLiteral("1,699"));
    }
    SECTION("a unit's own sheet is chosen beside the period")
    {
        const QString all = screen.tableOf(QStringLiteral("sessions"))->item(0, 1)->text();
        const int dongKy = screen.unit()->findData(QStringLiteral("DU.DONGKY"));
        REQUIRE(dongKy > 0);
        screen.unit()->setCurrentIndex(dongKy);
        settle();
        CHECK(screen.tableOf(QStringLiteral("sessions"))->item(0, 1)->text().toInt() < all.toInt());
        const auto paper = screen.paper();
        REQUIRE(paper);
        CHECK(paper->fileName.contains(QStringLiteral("DU.DONGKY")));
    }
    SECTION("the consolidated figures stand below, and tell how many units told each")
    {
        QTableWidget* all = screen.tableOf(QStringLiteral("consolidated"));
        REQUIRE(all != nullptr);
        CHECK(all->rowCount() == 13);
    }
}

TEST_CASE("the promises of a session and of the sessions before it")
{
    OfficeFixture fixture{NewFileContent::Sample};
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    Desk desk(*fixture.office, {}, QDate(2023, 12, 20), prompter);
    PromisesPanel panel(desk);
    const auto session = fixture.office->session(SessionCode{QStringLiteral("ĐT-2023-001")});
    REQUIRE(session);
    int own = 0;
    for (const PetitionOnRecord& petition : session->petitions)
        own += !petition.petition.promise.isEmpty();
    REQUIRE(own > 0);
    CHECK(panel.show(*session) == own);

    // The next one of the same chair begins with them.
    SessionCase next;
    next.session.code.text = QStringLiteral("ĐT-2023-999");
    next.session.chair = session->session.chair;
    next.session.plannedStart = QDateTime(QDate(2024, 3, 2), QTime(8, 0));
    CHECK(panel.show(next) >= own);

    // What was merged is reported on under the leading one.
    const auto does = [&](const char* code, const char* event, QMap<QString, QString> data) {
        Act act;
        act.data = std::move(data);
        REQUIRE(fixture.office->apply(QString::fromUtf8(code), QString::fromUtf8(event), act, Actor{{}, QDate(2023, 12, 20), true}));
    };
    const auto became = [&](const char* code) {
        const RowModel* model = panel.table()->model();
        return model->index(model->rowOf(QString::fromUtf8(code)), model->columnCount() - 1).data().toString();
    };
    const SessionCode held{QStringLiteral("ĐT-2023-020")};
    does("KN-2023-0112", "merge", {{QStringLiteral("leading"), QStringLiteral("KN-2023-0114")}});
    panel.show(*fixture.office->session(held));
    CHECK(became("KN-2023-0112") == QStringLiteral("! Overdue"));
    DeadlineCard deadline(desk);
    const auto said = [&] {
        deadline.show(*fixture.office->petition({QStringLiteral("KN-2023-0114")}));
        QStringList lines;
        for (const QLabel* label : deadline.findChildren<QLabel*>())
            lines.append(label->text());
        return lines.join(u'\n');
    };
    CHECK(said().contains(QStringLiteral("Promised until Tuesday 12/12/2023 in KN-2023-0112, merged into this one: ")));
    does("KN-2023-0114", "resolve", {{QStringLiteral("result"), QStringLiteral("Đã làm")}, {QStringLiteral("promiseKept"), QStringLiteral("no")}});
    panel.show(*fixture.office->session(held));
    CHECK(became("KN-2023-0112") == QStringLiteral("✗ Not kept"));
    CHECK_FALSE(said().contains(QStringLiteral("KN-2023-0112")));

    next.session.chair.text = QStringLiteral("HDND.CT");
    next.session.plannedStart = QDateTime(QDate(2020, 3, 2), QTime(8, 0));
    CHECK(panel.show(next) == 0);
}
