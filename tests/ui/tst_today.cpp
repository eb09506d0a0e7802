#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/event_dialog.h"
#include "ui/language.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/today/today_screen.h"
#include "ui/today/work_card.h"
#include "ui/today/work_words.h"
#include "ui/widgets/pieces.h"

#include <QDir>
#include <QLabel>

using namespace doithoai;

namespace {

TodayScreen* todayOf(MainWindow& window)
{
    return static_cast<TodayScreen*>(window.screen(Place::Today));
}

WorkCard* cardOf(MainWindow& window, WorkKind kind)
{
    for (WorkCard* card : todayOf(window)->cards()) {
        if (card->item().kind == kind)
            return card;
    }
    return nullptr;
}

QStringList labelsOf(const QWidget* widget)
{
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

TEST_CASE("the screen of today")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    FakePrompter prompter;

    SECTION("is the first one, with the day as its headline, and says kindly when nothing is to be done")
    {
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        settle();
        CHECK(window.place() == Place::Today);
        const QStringList texts = labelsOf(todayOf(window));
        CHECK(texts.contains(QStringLiteral("Today · Friday 10/03/2023")));
        CHECK(texts.contains(QStringLiteral("All is done for today")));
        CHECK(todayOf(window)->pressing() == 0);
    }

    SECTION("says what comes next when nothing presses")
    {
        fixture.today = QDate(2023, 2, 20);
        const QString session = fixture.addSession();
        MainWindow window(*fixture.office, {}, fixture.today, &prompter);
        window.show();
        settle();
        const QString all = labelsOf(todayOf(window)).join(u'\n');
        CHECK(all.contains(QStringLiteral("What comes next: session %1 has to be announced by Wednesday 08/03/2023.").arg(session)));
    }

    SECTION("offers the act that mends a thing, and is new once it was done")
    {
        fixture.today = QDate(2023, 3, 8);
        const QString session = fixture.addSession();
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        settle();
        WorkCard* card = cardOf(window, WorkKind::Announce);
        REQUIRE(card != nullptr);
        CHECK(card->item().pressing == Pressing::Today);
        CHECK(todayOf(window)->pressing() >= 1);
        REQUIRE(card->actButton() != nullptr);
        const bool came = withDialog<EventDialog>([&] { click(card->actButton()); },
                                                  [&](EventDialog& dialog) {
                                                      REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
                                                      click(dialog.okButton());
                                                  });
        REQUIRE(came);
        CHECK(fixture.office->session(SessionCode{session})->session.state == SessionState::Preparing);
        settle();
        REQUIRE(cardOf(window, WorkKind::Announce) != nullptr);
        CHECK(cardOf(window, WorkKind::Announce)->item().cases.front().event == QStringLiteral("announce"));
    }

    SECTION("calls no number of days for what is dated ahead of a clock that was set back")
    {
        WorkItem item;
        WorkCase one;
        one.day = QDate(2023, 12, 2);
        one.workdays = 187;
        for (const WorkKind kind : {WorkKind::SignMinutes, WorkKind::WriteReview, WorkKind::TellPetitioners, WorkKind::AskSuperior}) {
            item.kind = kind;
            one.isAhead = false;
            CHECK(work::chip(item, one).contains(QStringLiteral("187 working days")));
            one.isAhead = true;
            CHECK(work::chip(item, one) == QStringLiteral("dated 02/12/2023, after today"));
        }
    }

    SECTION("says in which petition a promise was made that is kept under another one")
    {
        WorkItem item;
        item.kind = WorkKind::KeepPromise;
        WorkCase one;
        one.kind = CaseKind::Petition;
        one.words = QStringLiteral("Sửa xong trước 30/4");
        CHECK(work::words(item, one) == QStringLiteral("“Sửa xong trước 30/4”"));
        one.follower = QStringLiteral("KN-2023-0007");
        CHECK(work::words(item, one) == QStringLiteral("“Sửa xong trước 30/4” · promised in KN-2023-0007, merged into this one"));
    }

    SECTION("is walked by the arrows, and Enter leads behind the card")
    {
        fixture.today = QDate(2023, 3, 8);
        const QString session = fixture.addSession();
        fixture.addPetition(QString());
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window.show();
        window.activateWindow();
        settle();
        const QList<WorkCard*> cards = todayOf(window)->cards();
        REQUIRE(cards.size() >= 2);
        cards[0]->setFocus();
        QTest::keyClick(cards[0], Qt::Key_Down);
        CHECK(cards[1]->hasFocus());
        QTest::keyClick(cards[1], Qt::Key_Up);
        CHECK(cards[0]->hasFocus());
        QTest::keyClick(cards[0], Qt::Key_Return);
        settle();
        CHECK(window.place() == Place::Sessions);
        CHECK(window.sessions()->page()->code() == session);
    }

    SECTION("leads to the list behind several cases")
    {
        for (int i = 0; i < 3; ++i)
            fixture.addPetition(QString());
        MainWindow window(*fixture.office, {}, fixture.today, &prompter);
        window.show();
        settle();
        WorkCard* card = cardOf(window, WorkKind::Classify);
        REQUIRE(card != nullptr);
        CHECK(card->item().count == 3);
        click(card->moreButton());
        settle();
        CHECK(window.place() == Place::Petitions);
    }

    SECTION("backs up at a press and says so; the card is gone then")
    {
        fixture.addPetition(QString());
        fixture.today = QDate(2023, 3, 10);
        MainWindow window(*fixture.office, {}, fixture.today, &prompter);
        window.show();
        settle();
        WorkCard* card = cardOf(window, WorkKind::BackUp);
        REQUIRE(card != nullptr);
        click(card->actButton());
        CHECK(comesTrue([&] { return lastBackup(fixture.office->file().path()).has_value(); }));
        CHECK(comesTrue([&] { return cardOf(window, WorkKind::BackUp) == nullptr; }));
    }

    SECTION("offers no act where the file was opened for looking only")
    {
        fixture.today = QDate(2023, 3, 8);
        fixture.addSession();
        const QString path = fixture.office->file().path();
        fixture.office.reset();
        auto file = CaseFile::open(path, CaseFile::Access::ReadOnly);
        REQUIRE(file);
        auto office = Office::open(std::move(*file), fixture.papers);
        REQUIRE(office);
        MainWindow window(**office, {}, fixture.today, &prompter);
        window.show();
        settle();
        REQUIRE(cardOf(window, WorkKind::Announce) != nullptr);
        CHECK(cardOf(window, WorkKind::Announce)->actButton() == nullptr);
    }

    SECTION("has a name for every control")
    {
        fixture.today = QDate(2023, 3, 8);
        fixture.addPetition(fixture.addSession());
        MainWindow window(*fixture.office, {}, fixture.today, &prompter);
        window.show();
        settle();
        for (const QAbstractButton* button : todayOf(window)->findChildren<QAbstractButton*>())
            CHECK_FALSE(button->accessibleName().isEmpty());
        for (const WorkCard* card : todayOf(window)->cards())
            CHECK_FALSE(card->accessibleName().isEmpty());
    }
}
