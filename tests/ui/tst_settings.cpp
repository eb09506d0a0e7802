#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "ui/language.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/field_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the settings")
{
    useLanguage(s("en"));
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, prompter);
    SettingsDialog dialog(desk);
    dialog.show();
    auto* cutoff = dialog.findChild<FieldEditor*>(s("setting:cutoff.h1"));
    REQUIRE(cutoff != nullptr);

    SECTION("refuse in the words of the field, not by its key")
    {
        auto* days = dialog.findChild<FieldEditor*>(s("setting:silence.days"));
        REQUIRE(days != nullptr);
        typeInto(days->control(), s("abc"));
        Q_EMIT days->finished();
        QStringList said;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            said.append(label->text());
        CHECK(said.filter(s("abc")).size() == 1);
        CHECK(said.filter(s("silence.days")).isEmpty());
    }

    SECTION("one that is refused holds the dialog open at its field, until it is mended or closed once more")
    {
        dialog.activateWindow();
        settle();
        auto* close = dialog.findChild<QPushButton*>(s("close"));
        const auto* said = dialog.findChild<QLabel*>(s("notKept"));
        auto* idle = dialog.findChild<FieldEditor*>(s("setting:accounts.idleMinutes"));
        typeInto(idle->control(), s("20x"));
        const bool isByKey = GENERATE(false, true);
        const auto leave = [&] {
            if (isByKey)
                QTest::keyClick(&dialog, Qt::Key_Escape);
            else
                click(close);
        };
        leave();
        REQUIRE(dialog.isVisible());
        CHECK(said->isVisible());
        CHECK(idle->text() == s("20x"));
        CHECK(idle->control()->hasFocus());
        const bool isMended = GENERATE(false, true);
        if (isMended) {
            typeInto(idle->control(), s("2x"));
            leave();
            REQUIRE(dialog.isVisible()); // another one is refused
            typeInto(idle->control(), s("20"));
        }
        leave();
        CHECK_FALSE(dialog.isVisible());
        CHECK(fixture.office->settings().value(s("accounts.idleMinutes")) == (isMended ? s("20") : QString()));
    }

    SECTION("light or dark is walked through by arrow keys, and taken when it is left")
    {
        dialog.activateWindow();
        settle();
        QStringList themes;
        QObject::connect(&dialog, &SettingsDialog::themeChosen, &dialog, [&](const QString& theme) { themes.append(theme); });
        auto* theme = dialog.findChild<FieldEditor*>(s("theme"));
        auto* box = qobject_cast<QComboBox*>(theme->control());
        theme->setText(s("system"));
        box->setFocus();
        settle();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        CHECK(theme->text() == s("dark"));
        CHECK(themes.isEmpty());
        const int how = GENERATE(0, 1, 2);
        if (how == 0)
            QTest::keyClick(box, Qt::Key_Tab);
        else if (how == 1)
            QTest::keyClick(box, Qt::Key_Return);
        else
            click(dialog.findChild<QPushButton*>(s("close")));
        CHECK(themes.count(s("dark")) >= 1);
        CHECK_FALSE(themes.contains(s("light")));
    }

    SECTION("are kept at once")
    {
        typeInto(cutoff->control(), s("06-15"));
        Q_EMIT cutoff->finished();
        CHECK(fixture.office->settings().value(s("cutoff.h1")) == s("06-15"));
    }

    SECTION("say in place what cannot be")
    {
        typeInto(cutoff->control(), s("31-31"));
        Q_EMIT cutoff->finished();
        CHECK(fixture.office->settings().value(s("cutoff.h1")).isEmpty());
        bool isSaid = false;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            isSaid = isSaid || (label->property("role") == s("trouble") && label->text().contains(s("31-31")));
        CHECK(isSaid);
    }
}
