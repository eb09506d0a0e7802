#include "lists_fixture.h"

#include "ui/event_dialog.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/set_fields_dialog.h"
#include "ui/lists/several_actions.h"
#include "ui/petitions/petitions_screen.h"

#include <QFile>
#include <QSqlQuery>

using namespace doithoai;

TEST_CASE("a list is narrowed")
{
    Lists lists;
    REQUIRE(lists.rows() == 3);

    SECTION("by every key, without marks, and the same marks stand first")
    {
        QLineEdit* field = lists.list().filterField();
        field->setFocus();
        for (const QChar letter : QStringLiteral("duong"))
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        CHECK(lists.rows() == 2);
        typeInto(field, QStringLiteral("đường"));
        CHECK(lists.shown().front() == lists.codes[1]);
        typeInto(field, QStringLiteral("Dương"));
        CHECK(lists.shown().front() == lists.codes[2]);
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK(lists.rows() == 3);
    }
    SECTION("by the words of a state")
    {
        lists.fixture.apply(lists.codes[0], "classify", {{QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("normal")}});
        lists.list().reload();
        typeInto(lists.list().filterField(), stateLabel(CaseKind::Petition, QStringLiteral("classified")));
        CHECK(lists.shown() == QStringList(lists.codes[0]));
    }
    SECTION("by quick choices, which are cleared at once")
    {
        lists.fixture.apply(lists.codes[0], "classify", {{QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("normal")}});
        lists.choose(QStringLiteral("sector"), QStringLiteral("economy"));
        CHECK(lists.shown() == QStringList(lists.codes[0]));
        lists.choose(QStringLiteral("state"), QStringLiteral("received"));
        CHECK(lists.rows() == 0);
        click(lists.list().bar()->clearButton());
        CHECK(lists.rows() == 3);
        CHECK(lists.list().bar()->clearButton()->isHidden());
    }
    SECTION("with every word of a quick choice that stands open in sight")
    {
        lists.window->showScreen(Place::Sessions);
        settle();
        for (const QComboBox* box : lists.window->sessions()->findChildren<QComboBox*>()) {
            INFO(box->itemText(0).toStdString());
            if (box->isVisible())
                CHECK(box->width() >= box->fontMetrics().horizontalAdvance(box->itemText(0)) + 30);
        }
    }
    SECTION("and keeps room for the words of a long overdue deadline, however narrow it is")
    {
        for (const int width : {1366, 1000}) {
            lists.window->resize(width, 768);
            settle();
            const QTableView* view = lists.list().table()->view();
            const int column = lists.list().table()->model()->columnOf(QStringLiteral("deadline"));
            QFont face = view->font();
            face.setPointSizeF(pointSize(0.88));
            CHECK(view->columnWidth(column) >= QFontMetrics(face).horizontalAdvance(QStringLiteral("750 working days overdue")) + 28);
        }
    }
    SECTION("and says how to widen it when nothing fits")
    {
        typeInto(lists.list().filterField(), QStringLiteral("xyzxyz"));
        CHECK(lists.rows() == 0);
        EmptyState* empty = lists.list().table()->emptyState();
        CHECK(empty->isVisible());
        CHECK(empty->button()->text() == QStringLiteral("&Show all"));
        click(empty->button());
        CHECK(lists.rows() == 3);
    }
    SECTION("from another screen, with notes that can be taken away one by one")
    {
        ListFilter filter;
        filter.dueFrom = QDate(2023, 3, 1);
        filter.dueTo = QDate(2023, 3, 5);
        filter.urgency = QStringLiteral("urgent");
        lists.window->showScreen(Place::Sessions);
        lists.window->desk().go(Place::Petitions, filter);
        settle();
        CHECK(lists.window->place() == Place::Petitions);
        CHECK(lists.rows() == 0);
        REQUIRE(lists.list().bar()->notes().size() == 2);
        click(lists.list().bar()->notes()[0]);
        settle();
        REQUIRE(lists.list().bar()->notes().size() == 1);
        click(lists.list().bar()->notes()[0]);
        settle();
        CHECK(lists.rows() == 3);
        filter = {};
        filter.lateness = QStringLiteral("noDeadline");
        lists.window->desk().go(Place::Petitions, filter);
        CHECK(lists.list().bar()->box(QStringLiteral("due"))->currentData().toString() == QStringLiteral("noDeadline"));
        CHECK(lists.rows() == 3);
    }
}

TEST_CASE("several rows of a list")
{
    Lists lists(4);
    for (const QString& code : lists.codes)
        lists.fixture.apply(code, "classify", {{QStringLiteral("sector"), QStringLiteral("economy")}, {QStringLiteral("urgency"), QStringLiteral("normal")}});
    settle();
    lists.list().table()->view()->selectAll();

    SECTION("are assigned at once, with unit and deadline")
    {
        REQUIRE(comesTrue([&] { return bool(lists.act(QStringLiteral("assign"))); }));
        const bool isAsked = withDialog<EventDialog>(lists.act(QStringLiteral("assign")), [](EventDialog& dialog) {
            fill(dialog.form(), {{QStringLiteral("unit"), QStringLiteral("UBND.DINHBANG")}, {QStringLiteral("dueOn"), QStringLiteral("2023-03-20")}});
            dialog.accept();
        });
        REQUIRE(isAsked);
        for (const QString& code : lists.codes) {
            const Petition petition = lists.fixture.office->petition(PetitionCode{code})->petition;
            CHECK(petition.state == PetitionState::Assigned);
            CHECK(petition.unit.text == QStringLiteral("UBND.DINHBANG"));
            CHECK(petition.dueOn == QDate(2023, 3, 20));
        }
        CHECK(lists.list().table()->chosenCount() == 4);
    }
    SECTION("get another sector at once, which can be undone")
    {
        REQUIRE(comesTrue([&] { return bool(lists.act(QStringLiteral("set"))); }));
        const bool isAsked = withDialog<SetFieldsDialog>(lists.act(QStringLiteral("set")), [](SetFieldsDialog& dialog) {
            fill(dialog.form(), {{QStringLiteral("sector"), QStringLiteral("cultureSociety")}});
            dialog.accept();
        });
        REQUIRE(isAsked);
        for (const QString& code : lists.codes) {
            const Petition petition = lists.fixture.office->petition(PetitionCode{code})->petition;
            CHECK(petition.sector == QStringLiteral("cultureSociety"));
            CHECK(petition.urgency == QStringLiteral("normal"));
        }
    }
    SECTION("that have no step in common offer none")
    {
        lists.screenOut(lists.codes[0], QStringLiteral("complaint"));
        settle();
        lists.list().table()->view()->selectAll();
        CHECK_FALSE(lists.list().actions()->isEnabled());
        CHECK(comesTrue([&] { return lists.list().actions()->isEnabled(); }));
        CHECK_FALSE(lists.act(QStringLiteral("assign")));
        CHECK(lists.list().actions()->buttons().isEmpty());
    }
    SECTION("stay chosen, as does the place one looks at, when the list is read again")
    {
        lists.list().table()->chooseRanges({{1, 2}}, 2);
        const QStringList before = lists.list().table()->chosen();
        lists.fixture.add(CaseKind::Petition,
                          {{QStringLiteral("content"), QStringLiteral("Mới")}, {QStringLiteral("receivedOn"), QStringLiteral("2023-03-10")}, {QStringLiteral("channel"), QStringLiteral("submitted")}});
        settle();
        CHECK(lists.rows() == 5);
        CHECK(lists.list().table()->chosen() == before);
        CHECK(lists.list().table()->model()->codeAt(lists.list().table()->view()->currentIndex().row()) == before[1]);
    }
}

TEST_CASE("what a list shows is exported")
{
    Lists lists;
    const QString path = lists.fixture.folder.filePath(QStringLiteral("kien-nghi"));
    lists.prompter.toSave = path;
    lists.list().table()->setColumns({QStringLiteral("phone"), QStringLiteral("content"), QStringLiteral("code")});
    const auto written = [&] {
        QFile file(path + QStringLiteral(".csv"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK(bytes.startsWith("\xEF\xBB\xBF"));
        return QString::fromUtf8(bytes.mid(3));
    };

    SECTION("with its columns in their order, its filter and its sorting")
    {
        typeInto(lists.list().filterField(), QStringLiteral("duong"));
        lists.list().table()->view()->horizontalHeader()->setSortIndicator(
            lists.list().table()->model()->columnOf(QStringLiteral("code")), Qt::AscendingOrder);
        click(lists.list().findChild<QPushButton*>(QStringLiteral("export")));
        CHECK(written()
              == QStringLiteral("Telephone,Content,Code\r\n'0912 345 001,Đèn đường tắt,%1\r\n"
                                "'0912 345 002,Dương cầm của nhà văn hóa hỏng,%2\r\n")
                     .arg(lists.codes[1], lists.codes[2]));
    }
    SECTION("and of a denunciation nobody is named")
    {
        lists.screenOut(lists.codes[0], QStringLiteral("denunciation"));
        lists.list().table()->setColumns({QStringLiteral("petitioner"), QStringLiteral("phone"), QStringLiteral("address")});
        settle();
        lists.list().exportRows();
        CHECK_FALSE(written().contains(QStringLiteral("0912 345 000")));
        CHECK(written().contains(QStringLiteral("0912 345 001")));
    }
    SECTION("not at all when the person turns away")
    {
        lists.prompter.toSave.reset();
        lists.list().exportRows();
        CHECK_FALSE(QFile::exists(path + QStringLiteral(".csv")));
    }
}

TEST_CASE("a list of a hundred thousand")
{
    Lists lists(1);
    {
        // Straight into the tables: the office would take its time to receive so many.
        CaseFile& file = lists.fixture.office->file();
        auto transaction = file.begin(lists.fixture.actor());
        REQUIRE(transaction);
        const QStringList statements = {
            QStringLiteral("DROP TRIGGER \"journal_petition_insert\""),
            QStringLiteral("DROP TRIGGER \"journal_petition_person_insert\""),
            QStringLiteral("DROP TRIGGER \"journal_petition_text_insert\""),
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                           "INSERT INTO \"petition\" (\"id\", \"code\", \"codeFolded\", \"state\", \"receivedOn\", \"channel\") "
                           "SELECT i, printf('KN-2022-%06d', i), printf('kn-2022-%06d', i), 'received', date('2022-01-01', '+' || (i % 365) || ' days'), "
                           "'submitted' FROM n"),
            QStringLiteral("INSERT INTO \"petition_person\" (\"id\") SELECT \"id\" FROM \"petition\" WHERE \"id\" > 1"),
            QStringLiteral("INSERT INTO \"petition_text\" (\"id\", \"content\") SELECT \"id\", 'Nội dung ' || \"id\" FROM \"petition\" WHERE \"id\" > 1"),
        };
        for (const QString& statement : statements) {
            QSqlQuery query(file.database());
            INFO(statement.toStdString());
            REQUIRE(query.exec(statement));
        }
        REQUIRE(transaction->commit());
    }
    lists.list().reload();
    settle();
    PagedTable* table = lists.list().table();
    REQUIRE(lists.rows() == 100000);
    const int atFirst = table->model()->rowsRead();
    CHECK(atFirst <= 256);

    SECTION("reads what is seen, at the beginning and at the end")
    {
        table->view()->scrollToBottom();
        settle();
        CHECK(table->model()->rowsRead() - atFirst <= 256);
        CHECK_FALSE(table->model()->codeAt(99999).isEmpty());
    }
    SECTION("is chosen whole without being read, and says how many may be acted on")
    {
        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_A, Qt::ControlModifier);
        settle();
        CHECK(table->chosenCount() == 100000);
        CHECK(table->chosenRanges().size() == 1);
        CHECK(comesTrue([&] { return lists.list().actions()->buttons().isEmpty(); }));
        CHECK(table->model()->rowsRead() - atFirst <= 256);
    }
    SECTION("keeps the row one looks at when it is read again")
    {
        table->view()->scrollTo(table->model()->index(50000, 0), QAbstractItemView::PositionAtTop);
        table->chooseRanges({{50003, 50003}}, 50003);
        settle();
        const QString top = table->model()->codeAt(table->view()->rowAt(0));
        lists.fixture.add(CaseKind::Petition,
                          {{QStringLiteral("content"), QStringLiteral("Mới")}, {QStringLiteral("receivedOn"), QStringLiteral("2023-03-10")}, {QStringLiteral("channel"), QStringLiteral("submitted")}});
        settle();
        CHECK(lists.rows() == 100001);
        CHECK(table->model()->codeAt(table->view()->rowAt(0)) == top);
        for (const auto& [first, last] : table->chosenRanges())
            UNSCOPED_INFO(first << "-" << last);
        CHECK(table->chosenRanges() == std::vector<std::pair<int, int>>{{50004, 50004}});
    }
}
