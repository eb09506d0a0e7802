#include "paper_hands.h"

#include "services/lists.h"
#include "ui/event_dialog.h"
#include "ui/papers/register_dialog.h"

#include <QLabel>

using namespace doithoai;

namespace {

QByteArray frozen(PaperClerk& at, int version)
{
    const auto paper = paperOfVersion(*at.fixture.office, u("notice"), at.session, version);
    return paper ? paper->pdf : QByteArray();
}

QString stateOf(PaperList* list, const char* paper)
{
    return list->table()->model()->index(list->table()->model()->rowOf(u(paper)), 2).data().toString();
}

} // namespace

TEST_CASE("a paper is issued in the window")
{
    PaperClerk at;
    const QString proposed = *proposedNumber(*at.fixture.office, UnitCode{u("DU.DINHBANG")}, u("TB"), at.fixture.today);
    const auto issue = [&] { at.inIssue("notice", [&](IssueDialog& dialog) { click(dialog.issueButton()); }); };

    SECTION("it takes the proposed number, and is frozen")
    {
        CHECK(stateOf(at.list(), "notice") == u("Not made"));
        issue();
        const auto versions = paperRows(*at.fixture.office, at.session);
        REQUIRE(versions);
        REQUIRE(versions->size() == 1);
        CHECK(versions->front().number.contains(proposed));
        CHECK(stateOf(at.list(), "notice") == u("Issued"));
        CHECK(*proposedNumber(*at.fixture.office, UnitCode{u("DU.DINHBANG")}, u("TB"), at.fixture.today) != proposed);
    }
    SECTION("a number that another paper has is refused, and the dialog says which")
    {
        issue();
        at.inIssue("notice", [&](IssueDialog& dialog) {
            typeInto(dialog.fields()->numberEditor()->control(), proposed);
            REQUIRE(dialog.replacesEditor() != nullptr);
            dialog.replacesEditor()->setText({});
            click(dialog.issueButton());
            CHECK(dialog.isVisible());
            CHECK(dialog.trouble()->isVisible());
            CHECK(dialog.trouble()->text().contains(at.session));
            CHECK_FALSE(dialog.issued());
        });
        CHECK(paperRows(*at.fixture.office, at.session)->size() == 1);
    }
    SECTION("a number with a letter is lawful")
    {
        at.inIssue("notice", [&](IssueDialog& dialog) {
            typeInto(dialog.fields()->numberEditor()->control(), u("21a"));
            click(dialog.issueButton());
            REQUIRE(dialog.issued());
            CHECK(dialog.issued()->number.contains(u("21a")));
        });
    }
    SECTION("what changes later changes the issued paper no more")
    {
        issue();
        const QByteArray before = frozen(at, 1);
        REQUIRE_FALSE(before.isEmpty());
        REQUIRE(at.fixture.office->set(at.session, {{u("topic"), u("Chủ đề khác hẳn")}}, at.fixture.actor()));
        PaperList* list = at.choose("notice");
        QByteArray shown;
        withDialog<PreviewDialog>([&] { click(list->lookButton()); }, [&](PreviewDialog& dialog) { shown = dialog.paper().pdf; });
        CHECK(shown == before);
    }
    SECTION("a correction names the version that it replaces")
    {
        issue();
        at.inIssue("notice", [&](IssueDialog& dialog) {
            typeInto(dialog.fields()->numberEditor()->control(), u("99"));
            click(dialog.issueButton());
            REQUIRE(dialog.issued());
            CHECK(dialog.issued()->replaces == 1);
        });
        PaperList* list = at.choose("notice");
        CHECK(list->findChild<QPushButton*>(u("version:2")) != nullptr);
        CHECK(list->findChild<QPushButton*>(u("version:1")) != nullptr);
    }
    SECTION("a second one beside the first is refused, and what may go out again replaces none at first")
    {
        issue();
        at.inIssue("notice", [&](IssueDialog& dialog) {
            dialog.replacesEditor()->setText({});
            click(dialog.issueButton());
            CHECK_FALSE(dialog.issued());
            CHECK(dialog.trouble()->text().contains(at.session));
            CHECK(dialog.trouble()->text().contains(u("10/03/2023")));
        });
        at.inIssue("invitations", [&](IssueDialog& dialog) { // nobody is invited yet: it stays, and says so
            click(dialog.issueButton());
            CHECK_FALSE(dialog.issued());
            CHECK(dialog.trouble()->text().contains(u("guests")));
        });
        REQUIRE(keepPaperWord(*at.fixture.office, u("invitations"), at.session, u("guests"), u("Hội Nông dân phường"), at.fixture.actor()));
        at.inIssue("invitations", [&](IssueDialog& dialog) { click(dialog.issueButton()); });
        at.inIssue("invitations", [&](IssueDialog& dialog) {
            REQUIRE(dialog.replacesEditor() != nullptr);
            CHECK(dialog.replacesEditor()->text().isEmpty());
            click(dialog.issueButton());
            CHECK(dialog.issued());
        });
    }
    SECTION("public papers withhold names unless somebody asks otherwise")
    {
        at.inIssue("notice", [&](IssueDialog& dialog) { CHECK(dialog.privacyEditor()->text() == u("initials")); });
    }
    SECTION("the lines above the name follow the post that signs")
    {
        at.inIssue("notice", [&](IssueDialog& dialog) {
            const QString before = dialog.fields()->lines()->text();
            CHECK(before.contains(u("T/M")));
            dialog.fields()->postEditor()->setText(u("DU.DINHBANG.PBT"));
            Q_EMIT dialog.fields()->postEditor()->finished();
            CHECK(dialog.fields()->lines()->text() != before);
        });
    }
    SECTION("minutes are not issued but signed")
    {
        CHECK_FALSE(at.choose("minutes")->issueButton()->isEnabled());
    }
}

TEST_CASE("a transfer slip is issued in the window before the transfer is recorded")
{
    PaperClerk at;
    Desk& desk = at.window->desk();
    const QString petition = at.fixture.addPetition(at.session);
    const PaperForm& form = *findPaperForm(u("transfer"));
    const auto source = [&] { return *paperSource(desk, PaperSubject::Petitions, {petition}); };

    IssueDialog first(desk, form, source(), {}, at.window.get());
    first.show();
    click(first.issueButton());
    CHECK_FALSE(first.issued());
    CHECK(first.trouble()->text().contains(u("“to”")));

    {
        PaperEditor editor(desk, form, source(), at.window.get());
        editor.show();
        settle();
        for (const char* word : {"to", "until"}) // they stand within sentences
            REQUIRE(editor.besideOf(u(word)) != nullptr);
        typeInto(editor.besideOf(u("to"))->control(), u("Công ty Điện lực"));
    }
    IssueDialog second(desk, form, source(), {}, at.window.get());
    second.show();
    click(second.issueButton());
    INFO(second.trouble()->text().toStdString());
    REQUIRE(second.issued());
    CHECK(second.issued()->text.contains(u("Kính gửi: Công ty Điện lực")));
}

TEST_CASE("the register in the window")
{
    PaperClerk at;
    at.inIssue("notice", [&](IssueDialog& dialog) { click(dialog.issueButton()); });
    auto* screen = static_cast<PapersScreen*>(at.window->screen(Place::Papers));
    const auto open = [&](int tab) {
        at.window->showScreen(Place::Papers);
        screen->tabs()->setCurrentIndex(tab);
        settle();
    };

    SECTION("an issued paper stands in it, and is found without marks")
    {
        open(1);
        RowModel* model = screen->outgoing()->table()->model();
        REQUIRE(model->rowCount() == 1);
        typeInto(screen->outgoing()->filterField(), u("thong bao"));
        CHECK(comesTrue([&] { return model->rowCount() == 1; }));
        typeInto(screen->outgoing()->filterField(), u("khong co gi"));
        CHECK(comesTrue([&] { return model->rowCount() == 0; }));
    }
    SECTION("its line leads to the paper")
    {
        open(1);
        screen->outgoing()->table()->view()->selectRow(0);
        QByteArray shown;
        withDialog<PreviewDialog>([&] { click(screen->outgoing()->lookButton()); }, [&](PreviewDialog& dialog) { shown = dialog.paper().pdf; });
        CHECK(shown == frozen(at, 1));
        CHECK_FALSE(screen->outgoing()->removeButton()->isEnabled());
    }
    SECTION("a paper that came in gets the next number of arrival")
    {
        open(2);
        withDialog<RegisterDialog>([&] { click(screen->incoming()->addButton()); }, [&](RegisterDialog& dialog) {
            fill(dialog.form(), {{u("printed"), u("15-CV/TU")}, {u("subject"), u("V/v chuẩn bị đối thoại")}, {u("date"), u("09/03/2023")}});
            click(dialog.okButton());
            INFO(dialog.trouble()->text().toStdString());
            CHECK_FALSE(dialog.isVisible());
        });
        CHECK(screen->incoming()->table()->model()->rowCount() == 1);
    }
    SECTION("a number that went out is refused in the dialog")
    {
        open(1);
        const QString number = registerRows(*at.fixture.office)->front().number;
        withDialog<RegisterDialog>([&] { click(screen->outgoing()->addButton()); }, [&](RegisterDialog& dialog) {
            fill(dialog.form(), {{u("symbol"), u("TB")}, {u("number"), number}, {u("subject"), u("Thông báo khác")}, {u("issuer"), u("DU.DINHBANG")}});
            click(dialog.okButton());
            CHECK(dialog.isVisible());
            CHECK(dialog.trouble()->isVisible());
            at.prompter.choice = 1;
        });
        CHECK(screen->outgoing()->table()->model()->rowCount() == 1);
    }
    SECTION("it is exported as a table")
    {
        open(1);
        const QString path = at.fixture.folder.filePath(u("so.csv"));
        screen->outgoing()->exportTo(path);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()).contains(at.session));
    }
}

TEST_CASE("a window ends while a dialog with a field in hand is seen")
{
    PaperClerk at;
    Desk& desk = at.window->desk();
    const auto show = [&](QDialog* dialog, QWidget* field) {
        REQUIRE(field != nullptr);
        dialog->show();
        dialog->activateWindow();
        field->setFocus();
        settle();
        REQUIRE(field->hasFocus());
    };
    const auto issue = [&] {
        const auto source = paperSource(desk, PaperSubject::Session, {at.session});
        REQUIRE(source);
        auto* dialog = new IssueDialog(desk, *findPaperForm(u("notice")), *source, {}, at.window.get());
        show(dialog, dialog->fields()->numberEditor()->control());
        return dialog;
    };
    const auto prepare = [&] {
        auto* dialog = new EventDialog(desk, CaseKind::Session, {at.session}, u("postpone"), at.window.get());
        show(dialog, dialog->findChild<QLineEdit*>());
        return dialog;
    };
    SECTION("the dialog goes alone")
    {
        delete issue();
        delete prepare();
    }
    SECTION("with the window: the issue of a paper")
    {
        issue();
        at.window.reset();
    }
    SECTION("with the window: a step")
    {
        prepare();
        at.window.reset();
    }
    CHECK(paperRows(*at.fixture.office, at.session)->empty());
}
