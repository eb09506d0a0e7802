#include "case_desktop.h"

#include "ui/next_step_card.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/take_over_dialog.h"
#include "ui/sessions/date_planner.h"
#include "ui/widgets/finding_list.h"

#include <QCheckBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableWidget>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the page of a session")
{
    Desktop d;

    SECTION("shows the last lawful day to announce and the first lawful date (Đ.8.3)")
    {
        SessionPage* page = d.sessionPage();
        // The session lies on 18 March, today is 10 March.
        CHECK(page->planner()->words().contains(s("08/03/2023")));
        CHECK(page->planner()->words().contains(s("20/03/2023")));
        CHECK(page->planner()->calendar()->note(QDate(2023, 3, 18)).isOff);
        CHECK_FALSE(page->planner()->calendar()->note(QDate(2023, 3, 17)).isLawful);
        CHECK(page->planner()->calendar()->note(QDate(2023, 3, 20)).isLawful);
    }

    SECTION("plans the day by keys, and keeps the hour")
    {
        SessionPage* page = d.sessionPage();
        PlannerCalendar* calendar = page->planner()->calendar();
        calendar->setSelectedDate(QDate(2023, 3, 22));
        Q_EMIT calendar->activated(QDate(2023, 3, 22));
        settle();
        CHECK(d.fixture.office->session(SessionCode{d.session})->session.plannedStart == QDateTime(QDate(2023, 3, 22), QTime(8, 0)));
    }

    SECTION("foretells what the opening will ask for")
    {
        SessionPage* page = d.sessionPage();
        bool isForetold = false;
        for (const QLabel* label : page->findChildren<QLabel*>())
            isForetold = isForetold || (label->isVisible() && label->text() == s("Đ.8.2"));
        CHECK(isForetold);
    }

    SECTION("does not scroll where its parts do; in a narrow window what comes next is as high as it is")
    {
        const auto areas = [](QWidget* from) {
            QList<QScrollArea*> around;
            for (QWidget* above = from->parentWidget(); above != nullptr; above = above->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(above))
                    around.append(area);
            }
            return around;
        };
        SessionPage* page = d.sessionPage();
        d.window->resize(1366, 768);
        settle();
        auto* parts = page->findChild<QTabWidget*>();
        REQUIRE(parts != nullptr);
        for (QScrollArea* area : areas(parts))
            CHECK(area->verticalScrollBar()->maximum() == 0);
        CHECK(areas(page->planner()).front()->verticalScrollBar()->maximum() > 0);
        d.window->resize(900, 768);
        settle();
        CHECK(areas(page->planner()).front()->verticalScrollBar()->maximum() == 0);
    }

    SECTION("leads from the opinions that are in no class to the petitions")
    {
        const QString petition = d.receive("Đỗ Văn Mẫu", "Đèn đường hỏng");
        d.fixture.apply(d.session, "prepare");
        SessionPage* page = d.sessionPage();
        auto* tabs = page->findChild<QTabWidget*>();
        REQUIRE(tabs != nullptr);
        tabs->setCurrentIndex(0);
        QPushButton* link = nullptr;
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == s("Show the petitions"))
                link = button;
        }
        REQUIRE(link != nullptr);
        link->click();
        CHECK(tabs->tabText(tabs->currentIndex()).startsWith(s("Petitions")));
    }

    SECTION("opens the writing of the minutes only when there is a hall to write in")
    {
        SessionPage* page = d.sessionPage();
        CHECK_FALSE(page->liveButton()->isEnabled());
    }
}

TEST_CASE("the plan of the year")
{
    Desktop d;
    d.window->showScreen(Place::Plan);
    auto* plan = static_cast<PlanScreen*>(d.window->screen(Place::Plan));
    REQUIRE(plan != nullptr);
    const auto rowOf = [&](const char* body) {
        for (int row = 0; row < plan->table()->rowCount(); ++row) {
            if (plan->table()->item(row, 0)->text() == s(body))
                return row;
        }
        return -1;
    };
    const int row = rowOf("Đảng ủy phường Đình Bảng");
    REQUIRE(row >= 0);

    SECTION("shows a session in its month, and opens it by Enter")
    {
        CHECK(plan->table()->item(row, 3)->text().startsWith(s("18")));
        CHECK(plan->table()->item(row, 4)->text().isEmpty());
        plan->table()->setCurrentCell(row, 3);
        Q_EMIT plan->table()->cellActivated(row, 3);
        settle();
        CHECK(d.window->place() == Place::Sessions);
    }

    SECTION("offers sessions of the year before with the whole of a long topic in sight")
    {
        const QString topic = s("Chất lượng giáo dục và các khoản thu trong trường học, trường mầm non, nhóm trẻ ");
        REQUIRE(d.fixture.office->set(d.session, {{s("topic"), topic.repeated(3).trimmed()}}, d.fixture.actor()));
        TakeOverDialog dialog(d.window->desk(), 2024, d.window.get());
        dialog.show();
        settle();
        auto* room = dialog.findChild<QScrollArea*>();
        REQUIRE(room != nullptr);
        CHECK(room->horizontalScrollBar()->maximum() == 0);
        REQUIRE(dialog.ticks().size() == 1);
        CHECK(dialog.ticks().front()->accessibleName().endsWith(topic.repeated(3).trimmed()));
    }

    SECTION("takes over what is ticked of the year before, on the same weekday")
    {
        CHECK(sameWeekdayNextYear(QDate(2023, 3, 18)) == QDate(2024, 3, 16));
        TakeOverDialog dialog(d.window->desk(), 2024);
        REQUIRE(dialog.ticks().size() == 1);
        dialog.accept();
        ListFilter filter;
        filter.from = QDate(2024, 1, 1);
        filter.to = QDate(2024, 12, 31);
        const auto rows = sessionRows(*d.fixture.office, filter);
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        CHECK(rows->front().session.plannedStart == QDateTime(QDate(2024, 3, 16), QTime(8, 0)));
        CHECK(rows->front().session.chair.text == s("DU.DINHBANG.BT"));
        CHECK(rows->front().session.planned == true);
    }
}

TEST_CASE("the plan of a year without anybody in it")
{
    useLanguage(s("en"));
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk(*fixture.office, s("Nguyễn Thị Hạnh"), QDate(2026, 3, 10), prompter); // after the regulation of Từ Sơn
    PlanScreen screen(desk);
    screen.resize(1100, 700);
    screen.show();
    screen.reload();
    auto* empty = screen.findChild<QLabel*>(s("empty"));
    REQUIRE(empty != nullptr);
    CHECK(empty->isVisible());
    CHECK(empty->text().startsWith(s("No regulation")));
    CHECK_FALSE(screen.table()->isVisible());
    CHECK_FALSE(screen.findChild<QPushButton*>(s("namePlan"))->isEnabled());
}
