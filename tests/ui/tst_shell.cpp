#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/drafts.h"
#include "ui/edit_history.h"
#include "ui/event_dialog.h"
#include "ui/first_start/first_start_dialog.h"
#include "ui/help/help_window.h"
#include "ui/help/machine_view.h"
#include "ui/help/state_diagram.h"
#include "ui/language.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/reports/report_screen.h"
#include "ui/screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/shell/navigation.h"
#include "ui/shell/top_bar.h"
#include "ui/today/today_screen.h"
#include "services/case_machine.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QString venueOf(OfficeFixture& fixture, const QString& code)
{
    return fixture.office->session(SessionCode{code})->session.venue;
}

} // namespace

TEST_CASE("the shell around the screens")
{
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    OfficeFixture fixture;
    FakePrompter prompter;
    const QString code = fixture.addSession();
    MainWindow window(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
    window.show();
    window.activateWindow();
    settle();

    SECTION("goes to the screens by Alt and a digit, and to the search by Ctrl+K")
    {
        const Place first = window.place();
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        CHECK(window.place() != first);
        QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
        CHECK(window.place() == first);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        CHECK(window.top()->search()->hasFocus());
    }

    SECTION("undoes an edit by its name and does it again")
    {
        window.openCase(CaseKind::Session, code);
        SessionPage* page = window.sessions()->sessionPage();
        const QString before = venueOf(fixture, code);
        FieldForm* form = page->formOf(s("venue"));
        fill(form, {{s("venue"), s("Nhà văn hóa khu phố")}});
        Q_EMIT form->editor(s("venue"))->finished();
        settle();
        REQUIRE(venueOf(fixture, code) == s("Nhà văn hóa khu phố"));
        CHECK(window.top()->undoButton()->toolTip().contains(code));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(venueOf(fixture, code) == before);
        CHECK(message(window).contains(code));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        CHECK(venueOf(fixture, code) == s("Nhà văn hóa khu phố"));
    }

    SECTION("says why an edit can no longer be undone, and leaves the case as it is")
    {
        REQUIRE(window.desk().edit(CaseKind::Session, code, s("venue"), s("Nhà văn hóa")));
        Act act;
        act.reason = s("Mưa bão");
        REQUIRE(fixture.office->apply(code, s("cancel"), act, fixture.actor()));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(venueOf(fixture, code) == s("Nhà văn hóa"));
        CHECK(message(window).contains(s("can no longer be changed back")));
        CHECK_FALSE(window.top()->undoButton()->isEnabled());
    }

    SECTION("undoes nothing over what came after it")
    {
        REQUIRE(window.desk().edit(CaseKind::Session, code, s("venue"), s("Nhà văn hóa")));
        REQUIRE(fixture.office->set(code, {{s("venue"), s("Trường học")}}, fixture.actor()));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(venueOf(fixture, code) == s("Trường học"));
        CHECK(message(window).contains(s("changed again since")));
    }

    SECTION("keeps an edit to be undone when the file takes nothing just now")
    {
        const QString before = venueOf(fixture, code);
        REQUIRE(window.desk().edit(CaseKind::Session, code, s("venue"), s("Nhà văn hóa")));
        const QString path = fixture.office->file().path();
        REQUIRE(QFile::rename(path, path + s(".away")));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(venueOf(fixture, code) == s("Nhà văn hóa"));
        CHECK(window.top()->undoButton()->isEnabled());
        REQUIRE(QFile::rename(path + s(".away"), path));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        settle();
        CHECK(venueOf(fixture, code) == before);
    }

    SECTION("says that the file is gone, and saves a copy that opens")
    {
        const QString path = fixture.office->file().path();
        const QString copy = fixture.folder.filePath(s("copy.doithoai"));
        prompter.toSave = copy;
        REQUIRE(QFile::rename(path, path + s(".away")));
        REQUIRE(comesTrue([&] { return !message(window).isEmpty(); }));
        CHECK(message(window).contains(s("moved")));
        // Nothing is acknowledged that would be lost.
        CHECK_FALSE(window.desk().edit(CaseKind::Session, code, s("venue"), s("Nơi khác")));
        click(window.findChild<QPushButton*>(s("messageAction")));
        settle();
        CHECK(message(window).contains(copy));
        auto opened = CaseFile::open(copy, CaseFile::Access::ReadOnly);
        REQUIRE(opened);
        auto office = Office::open(std::move(*opened), fixture.papers);
        REQUIRE(office);
        CHECK((*office)->session(SessionCode{code}));
        REQUIRE(QFile::rename(path + s(".away"), path));
    }

    SECTION("begins a case at its head with the keyboard in it, wherever one was in the case before")
    {
        const QString one = fixture.addPetition(code);
        const QString other = fixture.addPetition(code);
        window.resize(1000, 500);
        window.openCase(CaseKind::Petition, one);
        settle();
        CasePage* page = window.petitions()->petitionPage();
        CHECK(page->isAncestorOf(QApplication::focusWidget()));
        QScrollArea* scrolled = nullptr;
        for (QScrollArea* area : page->findChildren<QScrollArea*>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0)
                scrolled = area;
        }
        REQUIRE(scrolled != nullptr);
        scrolled->verticalScrollBar()->setValue(scrolled->verticalScrollBar()->maximum());
        window.top()->search()->setFocus();
        window.openCase(CaseKind::Petition, other);
        settle();
        CHECK(scrolled->verticalScrollBar()->value() == 0);
        CHECK(page->isAncestorOf(QApplication::focusWidget()));
        // The screen of the reports takes the keyboard too.
        window.top()->search()->setFocus();
        window.showScreen(Place::Reports);
        CHECK(window.reports()->isAncestorOf(QApplication::focusWidget()));
    }

    SECTION("counts anew beside the screens when a case changed, whichever of them is shown")
    {
        window.showScreen(Place::Petitions);
        settle();
        const int before = window.today()->open().petitions;
        fixture.addPetition(code);
        CHECK(comesTrue([&] { return window.today()->open().petitions == before + 1; }));
    }

    SECTION("opens the help on the screen one is in, with the state of the case marked")
    {
        window.openCase(CaseKind::Session, code);
        QTest::keyClick(&window, Qt::Key_F1);
        settle();
        auto* help = window.findChild<HelpWindow*>();
        REQUIRE(help != nullptr);
        CHECK(help->topic() == s("sessions"));
        REQUIRE(help->diagram() != nullptr);
        CHECK(help->diagram()->chosen() == s("planned"));
        QTest::keyClick(help->diagram(), Qt::Key_Down);
        CHECK(help->diagram()->chosen() == s("preparing"));
    }
}

TEST_CASE("what was being typed when the program ended")
{
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    OfficeFixture fixture;
    FakePrompter prompter;
    const QString code = fixture.addSession();
    const auto keep = [&](const QString& place) {
        REQUIRE(keepDraft(*fixture.office, {place, {}, {{s("reason"), s("Trùng lịch tiếp xúc cử tri")}}, {}, {}}, fixture.actor()));
    };

    SECTION("is named at the next start, with how much of it there is")
    {
        keep(s("event:postpone:") + code);
        MainWindow window(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        CHECK(message(window).contains(code));
        CHECK(message(window).contains(s("6 words")));
        CHECK(window.findChild<QPushButton*>(s("messageAction"))->isVisible());
    }

    SECTION("is not spoken of where nothing was")
    {
        MainWindow window(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        CHECK(message(window).isEmpty());
    }

    SECTION("leads back to where it was being typed")
    {
        keep(s("event:postpone:") + code);
        MainWindow window(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        const bool isAsked = withDialog<EventDialog>([&] { click(window.findChild<QPushButton*>(s("messageAction"))); },
                                                     [&](EventDialog& dialog) { CHECK(dialog.windowTitle() == s("Postpone the session")); });
        CHECK(isAsked);
        CHECK(window.place() == Place::Sessions);
    }
}

TEST_CASE("the diagram of a machine")
{
    for (const CaseKind kind : allKinds) {
        const MachineView machine = machineView(kind);
        SECTION("has every state of the table once, each in a place of its own: machine " + std::to_string(static_cast<int>(kind)))
        {
            QSet<QString> named;
            const auto table = withKind(kind, [](auto of) { return Machine<typename decltype(of)::type>::table(); });
            for (const TableRow& row : table) {
                if (!row.from.isEmpty() && &row != &table.front())
                    named.insert(row.from);
            }
            QSet<std::pair<int, int>> places;
            for (const MachineView::State& state : machine.states) {
                places.insert({state.column, state.rank});
                named.remove(state.name);
            }
            CHECK(named.isEmpty());
            CHECK(places.size() == static_cast<qsizetype>(machine.states.size()));
            size_t ways = 0;
            for (const MachineView::State& state : machine.states)
                ways += state.ways.size();
            CHECK(ways == table.size() - 1);
        }
    }
}

TEST_CASE("the first start")
{
    useLanguage(s("en"));
    QTemporaryDir folder;
    FakePrompter prompter;
    const QString usual = folder.filePath(s("doithoai.doithoai"));
    FirstStartDialog dialog(usual, prompter);
    dialog.show();

    SECTION("is answered by Enter alone: the office's own body, the usual place, without an example")
    {
        click(dialog.beginButton());
        CHECK(dialog.result() == QDialog::Accepted);
        CHECK(dialog.answers().path == usual);
        CHECK(dialog.answers().body.text == s("TU.BDV"));
        CHECK(dialog.answers().content == NewFileContent::TuSon);
        CHECK_FALSE(dialog.answers().isThere);
    }

    SECTION("takes another place, and the example")
    {
        prompter.toSave = folder.filePath(s("phường"));
        click(dialog.findChild<QRadioButton*>(s("file:elsewhere")));
        click(dialog.findChild<QRadioButton*>(s("content:sample")));
        click(dialog.beginButton());
        CHECK(dialog.answers().path == folder.filePath(s("phường.doithoai")));
        CHECK(dialog.answers().content == NewFileContent::Sample);
    }

    SECTION("stays where it was when the person turns away from choosing a file")
    {
        click(dialog.findChild<QRadioButton*>(s("file:existing")));
        CHECK(dialog.findChild<QRadioButton*>(s("file:usual"))->isChecked());
        CHECK(dialog.answers().path == usual);
    }

    SECTION("does not put a new file over one that is there")
    {
        QFile there(usual);
        REQUIRE(there.open(QIODevice::WriteOnly));
        there.close();
        prompter.toSave = usual;
        click(dialog.findChild<QRadioButton*>(s("file:elsewhere")));
        CHECK_FALSE(dialog.beginButton()->isEnabled());
        CHECK_FALSE(dialog.findChild<QLabel*>(s("trouble"))->text().isEmpty());
    }

    SECTION("does not begin for a body that nobody knows")
    {
        dialog.findChild<FieldEditor*>(s("body"))->setText(s("Ban Không Có"));
        Q_EMIT dialog.findChild<FieldEditor*>(s("body"))->edited();
        CHECK_FALSE(dialog.beginButton()->isEnabled());
    }
}

TEST_CASE("the languages of the window")
{
    const std::vector<Language> all = languages();
    REQUIRE(all.size() >= 2);
    CHECK(all.front().code == s("vi"));
    CHECK(all.front().name == s("Tiếng Việt"));
    CHECK(all.back().code == s("en"));
    useLanguage(s("vi"));
    CHECK(presentLanguage() == s("vi"));
    CHECK(QCoreApplication::translate("TopBar", "Undo") == s("Hoàn tác"));
    CHECK(QLocale().toString(1234.5, 'f', 1) == s("1.234,5"));
    // One that the program does not carry is not half of another.
    useLanguage(s("xx"));
    CHECK(presentLanguage() == s("en"));
    CHECK(QCoreApplication::translate("TopBar", "Undo") == s("Undo"));
    CHECK(QLocale().toString(1234.5, 'f', 1) == s("1,234.5"));
}
