#include "fake_prompter.h"
#include "hands.h"
#include "live_hall.h"
#include "office_fixture.h"

#include "services/accounts.h"
#include "ui/language.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/shell/top_bar.h"
#include "ui/typed_words.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

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

TypedWords* wordsOf(CasePage* page)
{
    return page->findChild<TypedWords*>();
}

FieldForm* formOf(CasePage* page, const char* key)
{
    for (FieldForm* form : page->findChildren<FieldForm*>()) {
        if (form->has(s(key)))
            return form;
    }
    FAIL(key);
    return nullptr;
}

void typeField(FieldForm* form, const char* key, const QString& words)
{
    typeInto(form->editor(s(key))->control(), words);
    Q_EMIT form->editor(s(key))->finished();
    settle();
}

} // namespace

TEST_CASE("words that nothing keeps but their field")
{
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    OfficeFixture fixture;
    FakePrompter prompter;
    const QString code = fixture.addSession();
    const QString clerk = s("Nguyễn Thị Hạnh");
    MainWindow window(*fixture.office, clerk, fixture.today, &prompter);
    window.show();
    window.activateWindow();
    settle();

    SECTION("are kept when the file does not take them, and saved as soon as it does")
    {
        window.openCase(CaseKind::Session, code);
        FieldForm* form = window.sessions()->sessionPage()->formOf(s("venue"));
        const QString path = fixture.office->file().path();
        REQUIRE(QFile::rename(path, path + s(".away")));
        fill(form, {{s("venue"), s("Hội trường lớn")}});
        Q_EMIT form->editor(s("venue"))->finished();
        CHECK(message(window).contains(s("stays in its field")));
        settle();
        CHECK(form->text(s("venue")) == s("Hội trường lớn"));
        CHECK(wordsOf(window.sessions()->page())->unsaved().size() == 1);
        const auto* foot = window.findChild<QLabel*>(s("saved"));
        CHECK(foot->text().startsWith(s("Not saved")));
        // The window asks before it lets them go.
        window.close();
        CHECK(window.isVisible());
        CHECK(prompter.asked.join(u' ').contains(code));
        // What is tried again leaves what is said, and the way out, where they are.
        REQUIRE(comesTrue([&] { return message(window).contains(s("save a copy before you close")); }));
        CHECK(window.findChild<QPushButton*>(s("messageAction"))->isVisible());
        const QString copy = fixture.folder.filePath(s("cứu.doithoai"));
        prompter.toSave = copy;
        click(window.findChild<QPushButton*>(s("messageAction")));
        settle();
        CHECK(message(window).contains(s("not in it: ") + code));
        REQUIRE(QFile::rename(path + s(".away"), path));
        CHECK(comesTrue([&] { return venueOf(fixture, code) == s("Hội trường lớn"); }));
        CHECK(wordsOf(window.sessions()->page())->unsaved().isEmpty());
        CHECK(comesTrue([&] { return foot->text().startsWith(s("Saved at")); }));
    }

    SECTION("stay with their case when they were refused: the next one shows its own, and closing over them asks")
    {
        const QString one = fixture.addPetition(code);
        const QString other = fixture.addPetition(code);
        for (const QString& petition : {one, other}) {
            fixture.apply(petition, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
            fixture.apply(petition, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), petition == one ? s("2023-04-10") : s("2023-04-20")}});
        }
        window.openCase(CaseKind::Petition, one);
        settle();
        CasePage* page = window.petitions()->petitionPage();
        FieldForm* form = formOf(page, "dueOn");
        typeInto(form->editor(s("dueOn"))->control(), s("31/11/2023"));
        QTest::keyClick(form->editor(s("dueOn"))->control(), Qt::Key_Return);
        settle();
        CHECK(form->refused().size() == 1);
        window.openCase(CaseKind::Petition, other);
        settle();
        CHECK(form->text(s("dueOn")) == s("2023-04-20"));
        CHECK(form->refused().isEmpty());
        CHECK(wordsOf(page)->refused().size() == 1);
        window.close();
        CHECK(window.isVisible());
        CHECK(prompter.asked.last().contains(s("31/11/2023")));
        CHECK(prompter.asked.last().contains(one));
        window.openCase(CaseKind::Petition, one);
        settle();
        CHECK(form->text(s("dueOn")) == s("31/11/2023"));
        CHECK(form->refused().size() == 1);
        typeInto(form->editor(s("dueOn"))->control(), s("30/11/2023"));
        QTest::keyClick(form->editor(s("dueOn"))->control(), Qt::Key_Return);
        settle();
        CHECK(wordsOf(page)->refused().isEmpty());
        CHECK(fixture.office->petition(PetitionCode{one})->petition.dueOn == QDate(2023, 11, 30));
        CHECK(fixture.office->petition(PetitionCode{other})->petition.dueOn == QDate(2023, 4, 20));
    }

    SECTION("are given up, and told, where a step made their field one that is only read")
    {
        const QString petition = fixture.addPetition(code);
        fixture.apply(petition, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
        fixture.apply(petition, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2023-04-10")}});
        window.openCase(CaseKind::Petition, petition);
        settle();
        CasePage* page = window.petitions()->petitionPage();
        FieldForm* form = formOf(page, "dueOn");
        typeField(form, "dueOn", s("31/11/2023"));
        REQUIRE(form->refused().size() == 1);
        Act withdrawal;
        withdrawal.data = {{s("askedBy"), s("Người nêu")}};
        withdrawal.reason = s("Đã tự thỏa thuận");
        REQUIRE(fixture.office->apply(petition, s("withdraw"), withdrawal, fixture.actor()));
        REQUIRE(comesTrue([&] { return !form->isChangeable(s("dueOn")); }));
        CHECK(form->text(s("dueOn")) == s("2023-04-10"));
        CHECK(wordsOf(page)->refused().isEmpty());
        CHECK(window.isAllSaved());
        CHECK(message(window).contains(petition));
        CHECK(message(window).contains(s("31/11/2023")));
        // They still stand beneath it, until one leaves the case.
        const auto standBeneath = [&] {
            const auto labels = form->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->isVisibleTo(form) && label->text().contains(s("31/11/2023")); });
        };
        CHECK(standBeneath());
        page->reload();
        CHECK(standBeneath());
        window.openCase(CaseKind::Petition, fixture.addPetition(code));
        window.openCase(CaseKind::Petition, petition);
        settle();
        CHECK_FALSE(standBeneath());
    }

    SECTION("are there in a window of another language: what was refused, and what the file will take later")
    {
        const QString path = fixture.office->file().path();
        window.openCase(CaseKind::Session, code);
        typeField(formOf(window.sessions()->page(), "plannedStart"), "plannedStart", s("31/11/2023 08:00"));
        REQUIRE(QFile::rename(path, path + s(".away")));
        typeField(formOf(window.sessions()->page(), "venue"), "venue", s("Hội trường lớn"));
        CasePage* before = window.sessions()->page();
        window.setLanguage(s("vi"));
        settle();
        CasePage* page = window.sessions()->page();
        REQUIRE(page != before);
        // The case that was in view still is.
        CHECK(page->isVisible());
        CHECK(page->code() == code);
        CHECK(formOf(page, "venue")->text(s("venue")) == s("Hội trường lớn"));
        CHECK(formOf(page, "plannedStart")->text(s("plannedStart")).contains(s("31/11/2023")));
        CHECK(wordsOf(page)->unsaved().size() == 1);
        CHECK(wordsOf(page)->refused().size() == 1);
        REQUIRE(QFile::rename(path + s(".away"), path));
        CHECK(comesTrue([&] { return venueOf(fixture, code) == s("Hội trường lớn"); }));
        CHECK(wordsOf(page)->refused().size() == 1);
        rememberLanguage(s("en"));
        useLanguage(s("en"));
    }

    SECTION("stay their author's: nobody else can sign in over them, and leaving asks")
    {
        const QString next = s("Trần Văn Nối");
        const QString word = s("một câu dễ nhớ");
        REQUIRE(addAccount(*fixture.office, clerk, {Role::Keeper, Role::Clerk}, word, fixture.actor()));
        REQUIRE(addAccount(*fixture.office, next, {Role::Clerk}, word, fixture.actor()));
        const QString path = fixture.office->file().path();
        window.openCase(CaseKind::Session, code);
        const auto lock = [&](const std::function<void(SignInDialog&)>& act) {
            window.activateWindow(); // the platform of the tests gives no window back its focus
            settle();
            return withDialog<SignInDialog>([&] { QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier); }, act);
        };
        const auto enter = [&](SignInDialog& dialog) {
            typeInto(dialog.password(), word);
            click(dialog.findChild<QPushButton*>(s("enter")));
        };
        REQUIRE(QFile::rename(path, path + s(".away")));
        typeField(formOf(window.sessions()->page(), "venue"), "venue", s("Hội trường lớn"));
        REQUIRE(QFile::rename(path + s(".away"), path));
        CHECK(lock([&](SignInDialog& dialog) {
            CHECK(dialog.names()->count() == 1);
            QStringList said;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                said.append(label->text());
            CHECK_FALSE(said.join(u' ').contains(s("is kept")));
            CHECK(said.join(u' ').contains(s("not saved")));
            enter(dialog);
        }));
        CHECK(window.desk().by() == clerk);
        // Who presses the wrong button stays, and sees the window again after signing in.
        REQUIRE(QFile::rename(path, path + s(".away")));
        typeField(formOf(window.sessions()->page(), "venue"), "venue", s("Hội trường lớn nhất"));
        window.activateWindow();
        settle();
        int dialogs = 0;
        QTimer answers;
        QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
            auto* dialog = qobject_cast<SignInDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || !dialog->isVisible())
                return;
            ++dialogs;
            if (dialogs == 1)
                click(dialog->findChild<QPushButton*>(s("leave")));
            else
                enter(*dialog);
        });
        answers.start(50);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        answers.stop();
        CHECK(dialogs == 2);
        CHECK(prompter.asked.last().contains(s("are lost")));
        settle();
        CHECK(window.childAt(window.rect().center())->geometry() != window.rect());
        CHECK(formOf(window.sessions()->page(), "venue")->isVisible());
        REQUIRE(QFile::rename(path + s(".away"), path));
        CHECK(comesTrue([&] { return window.isAllSaved(); }));
        CHECK(comesTrue([&] { return venueOf(fixture, code) == s("Hội trường lớn nhất"); }));
        CHECK(window.top()->undoButton()->isEnabled());
        // Now another may: at the first screen, with nothing to take back.
        CHECK(lock([&](SignInDialog& dialog) {
            CHECK(dialog.names()->count() == 2);
            dialog.names()->setCurrentText(next);
            enter(dialog);
        }));
        CHECK(window.desk().by() == next);
        CHECK(window.place() == Place::Today);
        CHECK(window.sessions()->page()->code().isEmpty());
        CHECK_FALSE(window.top()->undoButton()->isEnabled());
    }
}

TEST_CASE("a session that is written live when the colours or the language change")
{
    LiveHall hall;
    hall.openSession();
    hall.come();
    hall.press(Qt::Key_Down, Qt::AltModifier);
    hall.type(s("Đang ghi dở"));
    LiveScreen* before = hall.live();
    hall.window->setLanguage(s("vi"));
    settle();
    REQUIRE(hall.live() != before);
    REQUIRE(hall.live() != nullptr);
    CHECK(hall.live()->isVisible());
    CHECK(hall.inHand() == 2);
    CHECK(hall.answer()->words() == s("Đang ghi dở"));
    CHECK(hall.answer()->hasFocus());
    rememberLanguage(s("en"));
    useLanguage(s("en"));
}
