#include "live_hall.h"

#include "services/erasing.h"
#include "ui/language.h"
#include "ui/shell/message_strip.h"

#include <QClipboard>
#include <QPushButton>

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("words typed live that are none of the session's any more")
{
    rememberLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    LiveHall hall;
    hall.come();

    SECTION("stay erased: the screen that is left does not write them back")
    {
        const QString petition = hall.live()->inHand().text;
        hall.type(s("Ong Nguyen Van Thanh da ro"));
        hall.press(Qt::Key_F11);
        REQUIRE(hall.draft());
        ErasureRequest request;
        request.petitions = {petition};
        request.reason = s("Theo đơn");
        request.isInWords = true;
        request.isOpenToo = true;
        REQUIRE(erasePerson(*hall.fixture.office, request, hall.fixture.actor()));
        hall.window->desk().forgetTyped();
        const QString kept = s("Ong (đã xóa) da ro");
        const auto typed = [&] { return hall.draft()->texts.value(petition + s("/answer")); };
        REQUIRE(typed() == kept);
        hall.window.reset();
        CHECK(typed() == kept);
        hall.come();
        CHECK(hall.answer()->words() == kept);
    }
    SECTION("are shown, copied and thrown away where minutes are written live no more")
    {
        hall.type(s("Da giai thich"));
        hall.window.reset();
        REQUIRE(hall.draft());
        Act act;
        act.reason = s("Bão");
        REQUIRE(hall.fixture.office->apply(hall.session, s("cancel"), act, hall.fixture.actor()));
        hall.window = std::make_unique<MainWindow>(*hall.fixture.office, s("Nguyễn Thị Hạnh"), hall.fixture.today, &hall.prompter);
        hall.window->show();
        settle();
        const auto goThere = [&] { click(hall.window->findChild<MessageStrip*>()->findChild<QPushButton*>()); };
        hall.prompter.choice = 0;
        goThere();
        REQUIRE(hall.prompter.asked.size() == 1);
        CHECK(hall.prompter.asked.back().contains(s("Da giai thich")));
        CHECK(QGuiApplication::clipboard()->text().contains(s("Da giai thich")));
        CHECK(hall.draft());
        hall.window = std::make_unique<MainWindow>(*hall.fixture.office, s("Nguyễn Thị Hạnh"), hall.fixture.today, &hall.prompter);
        hall.window->show();
        settle();
        hall.prompter.choice = 1;
        goThere();
        CHECK_FALSE(hall.draft());
    }
}
