#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "app/window_backups.h"
#include "casefile/integrity.h"
#include "services/accounts.h"
#include "services/backups.h"
#include "services/drafts.h"
#include "services/permission.h"
#include "ui/case_page.h"
#include "ui/language.h"
#include "ui/people/account_dialog.h"
#include "ui/people/idle_watch.h"
#include "ui/people/password_dialog.h"
#include "ui/people/people_dialog.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/widgets/row_table.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const QString keeper = s("Nguyễn Thị Hạnh");
const QString keeperWord = s("một câu dễ nhớ");
const QString reader = s("Lý Văn Đọc");
const QString readerWord = s("chỉ xem thôi nhé");

void addPeople(OfficeFixture& f)
{
    REQUIRE(addAccount(*f.office, keeper, {Role::Keeper, Role::Clerk}, keeperWord, f.actor()));
    REQUIRE(addAccount(*f.office, reader, {Role::Reader}, readerWord, f.actor()));
}

void press(QWidget& dialog, const char* name)
{
    click(dialog.findChild<QPushButton*>(QLatin1String(name)));
}

} // namespace

TEST_CASE("signing in at the start")
{
    useLanguage(s("en"));
    OfficeFixture f;
    addPeople(f);
    f.office->signOut();
    SignInDialog dialog(*f.office, SignInDialog::When::AtStart, reader);
    dialog.show();
    settle();

    SECTION("proposes who worked last, and hides what is typed")
    {
        CHECK(dialog.names()->count() == 2);
        CHECK(dialog.names()->currentText() == reader);
        CHECK(dialog.password()->echoMode() == QLineEdit::Password);
        CHECK(dialog.password()->hasFocus());
    }
    SECTION("says what is wrong, keeps asking, and lets in who knows the password")
    {
        typeInto(dialog.password(), s("sai rồi"));
        press(dialog, "enter");
        CHECK(dialog.isVisible());
        CHECK(dialog.trouble()->isVisible());
        CHECK(!f.office->person());
        typeInto(dialog.password(), readerWord);
        QTest::keyClick(dialog.password(), Qt::Key_Return);
        CHECK(!dialog.isVisible());
        REQUIRE(f.office->person());
        CHECK(f.office->person()->name == reader);
    }
    SECTION("lets one walk through the names by arrow keys, and goes on to the password from the list")
    {
        dialog.activateWindow();
        settle();
        dialog.names()->setFocus();
        const int before = dialog.names()->currentIndex();
        QTest::keyClick(dialog.names(), before == 0 ? Qt::Key_Down : Qt::Key_Up);
        CHECK(dialog.names()->currentIndex() != before);
        CHECK(dialog.names()->hasFocus());
        QTest::keyClick(dialog.names(), Qt::Key_F4);
        QAbstractItemView* list = dialog.names()->view();
        REQUIRE(list->isVisible());
        list->setCurrentIndex(dialog.names()->model()->index(before, 0));
        QTest::keyClick(list, Qt::Key_Return);
        settle();
        CHECK(dialog.names()->currentIndex() == before);
        CHECK(dialog.focusWidget() == dialog.password());
    }
    SECTION("cuts off no sentence, however many lines it takes")
    {
        SignInDialog locked(*f.office, SignInDialog::When::Locked, reader, SignInDialog::Under::DialogAndWords);
        locked.show();
        settle();
        const auto checkWhole = [&] {
            for (const QLabel* label : locked.findChildren<QLabel*>()) {
                INFO(label->text().toStdString());
                if (label->isVisible() && label->wordWrap())
                    CHECK(label->height() >= label->heightForWidth(label->width()));
            }
        };
        checkWhole();
        for (int i = 0; i < 5; ++i) {
            typeInto(locked.password(), s("sai rồi"));
            press(locked, "enter");
            settle();
            checkWhole();
        }
    }
    SECTION("lets one close the program instead")
    {
        press(dialog, "leave");
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK(!f.office->person());
    }
}

TEST_CASE("the keeper's dialog")
{
    useLanguage(s("en"));
    OfficeFixture f;
    FakePrompter prompter;
    Desk desk(*f.office, keeper, f.today, prompter);
    PeopleDialog dialog(desk);
    dialog.show();
    settle();
    const auto addOne = [&](const QString& name, const char* role, const QString& word) {
        return withDialog<AccountDialog>([&] { press(dialog, "add"); },
                                         [&](AccountDialog& account) {
                                             typeInto(account.findChild<QLineEdit*>(s("name")), name);
                                             for (QCheckBox* box : account.findChildren<QCheckBox*>())
                                                 box->setChecked(box->objectName() == QStringLiteral("role:") + QLatin1String(role));
                                             typeInto(account.findChild<QLineEdit*>(s("password")), word);
                                             typeInto(account.findChild<QLineEdit*>(s("again")), word);
                                             press(account, "keep");
                                         });
    };

    SECTION("makes the first account a keeper's; who added it works on under its name")
    {
        QString first;
        QObject::connect(&dialog, &PeopleDialog::firstAdded, &dialog, [&](const QString& name) { first = name; });
        REQUIRE(addOne(reader, "reader", readerWord));
        CHECK(!f.office->asksWho());
        REQUIRE(addOne(keeper, "keeper", keeperWord));
        CHECK(f.office->asksWho());
        CHECK(first == keeper);
        REQUIRE(addOne(reader, "reader", readerWord));
        CHECK(dialog.table()->model()->rowCount() == 2);
    }
    SECTION("changes roles, gives a password, closes and reopens")
    {
        addPeople(f);
        PeopleDialog again(desk);
        again.show();
        again.table()->choose(reader);
        REQUIRE(withDialog<AccountDialog>([&] { press(again, "roles"); },
                                          [&](AccountDialog& account) {
                                              account.findChild<QCheckBox*>(s("role:clerk"))->setChecked(true);
                                              press(account, "keep");
                                          }));
        CHECK(f.office->accounts().front().roles == Roles{Role::Clerk, Role::Reader});
        REQUIRE(withDialog<PasswordDialog>([&] { press(again, "password"); },
                                           [&](PasswordDialog& password) {
                                               typeInto(password.findChild<QLineEdit*>(s("next")), s("câu thứ hai"));
                                               typeInto(password.findChild<QLineEdit*>(s("again")), s("câu thứ ba"));
                                               press(password, "keep");
                                               CHECK(password.isVisible());
                                               typeInto(password.findChild<QLineEdit*>(s("again")), s("câu thứ hai"));
                                               press(password, "keep");
                                               CHECK(!password.isVisible());
                                           }));
        press(again, "closeAccount");
        CHECK(!f.office->signIn(reader, s("câu thứ hai")));
        press(again, "closeAccount");
        CHECK(f.office->signIn(reader, s("câu thứ hai")));
    }
    SECTION("shows a reader the list and lets him change nothing")
    {
        addPeople(f);
        REQUIRE(f.office->signIn(reader, readerWord));
        PeopleDialog his(desk);
        his.show();
        his.table()->choose(keeper);
        for (const char* name : {"add", "roles", "password", "closeAccount"})
            CHECK(!his.findChild<QPushButton*>(QLatin1String(name))->isEnabled());
    }
}

TEST_CASE("a window that is locked")
{
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    OfficeFixture f;
    FakePrompter prompter;
    const QString session = f.addSession();
    addPeople(f);
    MainWindow window(*f.office, keeper, f.today, &prompter);
    window.show();
    window.activateWindow();
    window.openCase(CaseKind::Session, session);
    settle();

    SECTION("shows nothing until the password is given, keeps what was typed, and goes on where it was")
    {
        const auto pages = window.findChildren<CasePage*>();
        const auto shown = std::ranges::find_if(pages, [](const CasePage* one) { return one->isVisible(); });
        REQUIRE(shown != pages.end());
        CasePage* page = *shown;
        const bool asked = withDialog<SignInDialog>([&] { QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier); },
                                                    [&](SignInDialog& dialog) {
                                                        QWidget* top = window.childAt(window.rect().center());
                                                        REQUIRE(top != nullptr);
                                                        while (top->parentWidget() != &window)
                                                            top = top->parentWidget();
                                                        CHECK(top->geometry() == window.rect());
                                                        // Who presses Esc to get out does not end the program.
                                                        QTest::keyClick(&dialog, Qt::Key_Escape);
                                                        REQUIRE(dialog.isVisible());
                                                        typeInto(dialog.password(), keeperWord);
                                                        press(dialog, "enter");
                                                    });
        CHECK(asked);
        CHECK(window.childAt(window.rect().center())->geometry() != window.rect());
        CHECK(window.desk().by() == keeper);
        CHECK(page->isVisible());
    }
    SECTION("over an open dialog says nothing of being kept, and asks before the program is left")
    {
        QDialog dialog(&window);
        dialog.setModal(true);
        dialog.show();
        settle();
        QStringList said;
        int locks = 0;
        QTimer hand;
        QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
            auto* lock = qobject_cast<SignInDialog*>(QApplication::activeModalWidget());
            if (lock == nullptr || !lock->isVisible())
                return;
            ++locks;
            for (const QLabel* label : lock->findChildren<QLabel*>())
                said.append(label->text());
            if (locks == 2)
                typeInto(lock->password(), keeperWord);
            press(*lock, locks == 2 ? "enter" : "leave");
        });
        hand.start(20);
        const auto leaveAlone = [&] { Q_EMIT window.findChild<IdleWatch*>()->leftAlone(); };
        leaveAlone();
        CHECK(locks == 2);
        CHECK(said.filter(s("is kept")).isEmpty());
        CHECK(said.filter(s("stands open")).size() == 2);
        REQUIRE(prompter.asked.size() == 1);
        CHECK(prompter.asked.last().contains(s("can be lost")));
        CHECK(window.isAllSaved());
        prompter.confirms = true;
        QTimer::singleShot(0, &window, leaveAlone);
        QApplication::exec();
        CHECK(locks == 3);
        CHECK(prompter.asked.size() == 2);
        CHECK_FALSE(window.isAllSaved());
    }
    SECTION("lets another person take over, in their own name and roles")
    {
        REQUIRE(window.desk().mayWrite());
        CHECK(withDialog<SignInDialog>([&] { QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier); },
                                       [&](SignInDialog& dialog) {
                                           dialog.names()->setCurrentText(reader);
                                           typeInto(dialog.password(), readerWord);
                                           press(dialog, "enter");
                                       }));
        CHECK(window.desk().by() == reader);
        CHECK(!window.desk().mayWrite());
        CHECK(!window.findChild<QPushButton*>(s("new"))->isEnabled());
    }
}

TEST_CASE("a window without accounts is never locked")
{
    useLanguage(s("en"));
    OfficeFixture f;
    FakePrompter prompter;
    MainWindow window(*f.office, keeper, f.today, &prompter);
    window.show();
    window.activateWindow();
    settle();
    CHECK(!withDialog<SignInDialog>([&] { QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier); }, [](SignInDialog&) {}));
    CHECK(window.findChild<IdleWatch*>()->minutes() == 0);
    REQUIRE(addAccount(*f.office, keeper, {Role::Keeper, Role::Clerk}, keeperWord, f.actor()));
    REQUIRE(f.office->changeSetting(s("accounts.idleMinutes"), s("7"), f.actor()));
    CHECK(window.findChild<IdleWatch*>()->minutes() == 7);
}

TEST_CASE("a damaged file is brought back by nobody who may not")
{
    useLanguage(s("en"));
    OfficeFixture f;
    addPeople(f);
    const QString path = f.office->file().path();
    const QString backup = backupFolder(path) + s("/office-20230301-100000.doithoai");
    REQUIRE(QDir().mkpath(backupFolder(path)));
    REQUIRE(backupTo(f.office->file(), backup));
    f.office.reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();

    // Presses what brings the backup back, signs in where it is asked, and closes what is told.
    const auto bring = [&](const QString& name, const QString& word) {
        QStringList told;
        QTimer hand;
        hand.setInterval(5);
        QObject::connect(&hand, &QTimer::timeout, &hand, [&] {
            if (auto* dialog = qobject_cast<SignInDialog*>(QApplication::activeModalWidget())) {
                dialog->names()->setCurrentText(name);
                typeInto(dialog->password(), word);
                press(*dialog, word.isEmpty() ? "leave" : "enter");
            } else if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                const auto buttons = box->buttons();
                const auto back = std::ranges::find_if(buttons, [](QAbstractButton* one) { return one->text().contains(s("Bring")); });
                told.append(box->text());
                back == buttons.end() ? box->accept() : (*back)->click();
            }
        });
        hand.start();
        Actor actor = f.actor();
        const bool isBack = cli::offerBackup(Error{Trouble::Damaged, s("damaged"), {}}, path, f.papers, actor);
        return std::pair(isBack, told);
    };
    CHECK(!bring(keeper, {}).first);
    const auto refused = bring(reader, readerWord);
    CHECK(!refused.first);
    CHECK(refused.second.last().contains(s("This is done by")));
    CHECK(file.size() == 7);
    CHECK(bring(keeper, keeperWord).first);
    CHECK(CaseFile::open(path, CaseFile::Access::ReadOnly));
}
