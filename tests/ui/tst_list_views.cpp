#include "lists_fixture.h"

#include "ui/lists/columns_dialog.h"
#include "ui/lists/filter_bar.h"
#include "ui/petitions/petitions_screen.h"

#include <QHeaderView>
#include <QListWidget>

using namespace doithoai;

TEST_CASE("a view is kept under a name")
{
    Lists lists;
    lists.fixture.apply(lists.codes[0], "classify", {{QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("normal")}});
    lists.choose(QStringLiteral("sector"), QStringLiteral("economy"));
    lists.list().table()->setColumns({QStringLiteral("code"), QStringLiteral("sector")});
    lists.prompter.words = QStringLiteral("Kinh tế & đất");
    QStringList said;
    QObject::connect(&lists.window->desk(), &Desk::said, lists.window.get(), [&](const QString& sentence) { said.append(sentence); });
    lists.viewAction(QStringLiteral("keep"))->trigger();
    INFO(said.join(u'\n').toStdString() << lists.prompter.asked.join(u'\n').toStdString());

    SECTION("and chosen again after a restart, with its filter and columns")
    {
        lists.list().table()->setColumns({});
        lists.open();
        CHECK(lists.rows() == 3);
        QAction* kept = lists.viewAction(QStringLiteral("Kinh tế & đất"));
        REQUIRE(kept != nullptr);
        kept->trigger();
        CHECK(lists.shown() == QStringList(lists.codes[0]));
        CHECK(lists.list().table()->columns() == QStringList{QStringLiteral("code"), QStringLiteral("sector")});
    }
    SECTION("and has another name, or goes, when the person says so")
    {
        lists.prompter.choice = 0;
        lists.prompter.words = QStringLiteral("Kinh tế");
        lists.viewAction(QStringLiteral("rename"))->trigger();
        CHECK(lists.prompter.offered == QStringList(QStringLiteral("Kinh tế & đất")));
        CHECK(lists.viewAction(QStringLiteral("Kinh tế")) != nullptr);
        CHECK(lists.viewAction(QStringLiteral("Kinh tế & đất")) == nullptr);
        lists.prompter.choice.reset();
        lists.viewAction(QStringLiteral("remove"))->trigger();
        CHECK(lists.viewAction(QStringLiteral("Kinh tế")) != nullptr);
        lists.prompter.choice = 0;
        lists.viewAction(QStringLiteral("remove"))->trigger();
        CHECK(lists.viewAction(QStringLiteral("Kinh tế")) == nullptr);
        CHECK_FALSE(lists.viewAction(QStringLiteral("remove"))->isEnabled());
    }
    SECTION("and one of the same name is not replaced unasked")
    {
        lists.choose(QStringLiteral("sector"), QString());
        lists.prompter.confirms = false;
        lists.viewAction(QStringLiteral("keep"))->trigger();
        lists.viewAction(QStringLiteral("Kinh tế & đất"))->trigger();
        CHECK(lists.rows() == 1);
    }
    SECTION("beside those that every office has")
    {
        QAction* overdue = lists.viewAction(QStringLiteral("Overdue"));
        REQUIRE(overdue != nullptr);
        overdue->trigger();
        CHECK(lists.list().bar()->box(QStringLiteral("due"))->currentData().toString() == QStringLiteral("overdue"));
        CHECK(lists.rows() == 0);
        lists.viewAction(QStringLiteral("Due this week"))->trigger();
        CHECK(lists.list().view().on(QDate(2023, 3, 10)).dueTo == QDate(2023, 3, 12));
    }
}

TEST_CASE("the columns of a list")
{
    Lists lists;

    SECTION("are chosen and moved by keys, and remembered")
    {
        CHECK(lists.title(0) == QStringLiteral("Code"));
        const bool isAsked = withDialog<ColumnsDialog>([&] { lists.list().chooseColumns(); }, [&](ColumnsDialog& dialog) {
            auto* columns = dialog.findChild<QListWidget*>(QStringLiteral("columns"));
            columns->setFocus();
            QTest::keyClick(columns, Qt::Key_Space);
            QTest::keyClick(columns, Qt::Key_Down);
            QTest::keyClick(columns, Qt::Key_Down);
            click(dialog.findChild<QPushButton*>(QStringLiteral("up")));
            click(dialog.findChild<QPushButton*>(QStringLiteral("ok")));
        });
        REQUIRE(isAsked);
        CHECK(lists.list().table()->columns().mid(0, 2) == QStringList{QStringLiteral("content"), QStringLiteral("petitioner")});
        lists.open();
        CHECK(lists.list().table()->columns().mid(0, 2) == QStringList{QStringLiteral("content"), QStringLiteral("petitioner")});
        CHECK(lists.title(0) == QStringLiteral("Content"));
    }
    SECTION("sort by a click, the other way by the next, and as at first by the third")
    {
        QHeaderView* head = lists.list().table()->view()->horizontalHeader();
        const int content = lists.list().table()->model()->columnOf(QStringLiteral("content"));
        const QStringList newest = lists.shown();
        head->setSortIndicator(content, Qt::AscendingOrder);
        CHECK(lists.shown() == QStringList{lists.codes[2], lists.codes[1], lists.codes[0]});
        head->setSortIndicator(content, Qt::DescendingOrder);
        CHECK(lists.shown() == QStringList{lists.codes[0], lists.codes[1], lists.codes[2]});
        head->setSortIndicator(-1, Qt::AscendingOrder);
        CHECK(lists.shown() == newest);
    }
}
