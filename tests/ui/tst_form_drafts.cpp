#include "case_desktop.h"

#include "services/drafts.h"
#include "ui/add_dialog.h"
#include "ui/event_dialog.h"
#include "ui/shell/brought_back.h"

#include <QFile>
#include <QLabel>

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

void open(QDialog& dialog)
{
    dialog.show();
    dialog.activateWindow();
    settle();
}

QString noteOf(const QDialog& dialog)
{
    const auto* note = dialog.findChild<QWidget*>(s("broughtBack"));
    return note == nullptr ? QString() : note->findChild<QLabel*>()->text();
}

} // namespace

TEST_CASE("a draft comes back with what stood beside its words")
{
    Desktop d;
    const auto drafts = [&] { return *draftsOf(*d.fixture.office); };
    const auto leave = [&](const QMap<QString, QString>& given) {
        AddDialog dialog(d.window->desk(), CaseKind::Petition, given);
        open(dialog);
        typeInto(dialog.form()->editor(s("content"))->control(), s("Lắp đèn đường"));
        dialog.reject();
        REQUIRE(drafts().size() == 1);
    };

    SECTION("the session for which it was typed, whoever asks next")
    {
        leave({{s("session"), d.session}});
        CHECK(draftWords(drafts().front()).contains(s("(3 words)")));
        AddDialog plain(d.window->desk(), CaseKind::Petition, {});
        CHECK(plain.form()->text(s("content")) == s("Lắp đèn đường"));
        CHECK(plain.form()->text(s("session")) == d.session);
        const QString other = d.fixture.addSession();
        AddDialog elsewhere(d.window->desk(), CaseKind::Petition, {{s("session"), other}});
        CHECK(elsewhere.form()->text(s("session")) == d.session);
        CHECK(noteOf(elsewhere).contains(d.session));
        CHECK(noteOf(elsewhere).contains(other));
        open(elsewhere);
        click(elsewhere.findChild<QPushButton*>(s("startAnew")));
        CHECK(elsewhere.form()->text(s("session")) == other);
        CHECK(elsewhere.form()->text(s("content")).isEmpty());
    }

    SECTION("no session, where it was typed for none")
    {
        leave({});
        AddDialog dialog(d.window->desk(), CaseKind::Petition, {{s("session"), d.session}});
        CHECK(dialog.form()->text(s("session")).isEmpty());
        CHECK(noteOf(dialog).contains(d.session));
    }

    SECTION("the day that stood there, also on the next one")
    {
        leave({});
        Desk later(*d.fixture.office, s("Nguyễn Thị Hạnh"), d.fixture.today.addDays(1), d.prompter);
        AddDialog dialog(later, CaseKind::Petition, {});
        CHECK(dialog.form()->text(s("receivedOn")) == s("2023-03-10"));
    }

    SECTION("of an event: not the day, unless it was typed, and what the case itself has is as the case has it by now")
    {
        const bool isDayTyped = GENERATE(false, true);
        d.fixture.apply(d.session, "prepare");
        {
            EventDialog dialog(d.window->desk(), CaseKind::Session, {d.session}, s("postpone"));
            open(dialog);
            typeInto(dialog.findChild<FieldEditor*>(s("reason"))->control(), s("Trùng lịch"));
            if (isDayTyped)
                typeInto(dialog.findChild<FieldEditor*>(s("effectiveDay"))->control(), s("08/03/2023"));
            dialog.reject();
        }
        REQUIRE(drafts().size() == 1);
        const QMap<QString, QString> kept = drafts().front().texts;
        for (auto it = kept.begin(); it != kept.end(); ++it)
            CHECK((it.key() == s("~reason") || (isDayTyped && it.key() == s("~day"))));
        Desk later(*d.fixture.office, s("Nguyễn Thị Hạnh"), d.fixture.today.addDays(1), d.prompter);
        EventDialog dialog(later, CaseKind::Session, {d.session}, s("postpone"));
        CHECK(dialog.findChild<FieldEditor*>(s("reason"))->text() == s("Trùng lịch"));
        CHECK(dialog.findChild<FieldEditor*>(s("effectiveDay"))->text() == (isDayTyped ? s("2023-03-08") : s("2023-03-11")));
    }

    SECTION("and names who typed it, where that is somebody else")
    {
        leave({});
        AddDialog own(d.window->desk(), CaseKind::Petition, {});
        CHECK_FALSE(noteOf(own).contains(s("Hạnh")));
        Desk other(*d.fixture.office, s("Trần Văn Mẫu"), d.fixture.today, d.prompter);
        AddDialog dialog(other, CaseKind::Petition, {});
        CHECK(noteOf(dialog).contains(s("Nguyễn Thị Hạnh")));
    }
}

TEST_CASE("a draft that the file does not take keeps its dialog open")
{
    Desktop d;
    const QString path = d.fixture.office->file().path();
    AddDialog dialog(d.window->desk(), CaseKind::Petition, {});
    open(dialog);
    typeInto(dialog.form()->editor(s("content"))->control(), s("Đề nghị nạo vét rãnh thoát nước ngõ 12 trước mùa mưa, lát lại nắp rãnh đã vỡ."));
    REQUIRE(QFile::rename(path, path + s(".away")));
    const auto* trouble = dialog.findChild<QLabel*>(s("draftTrouble"));
    REQUIRE(trouble != nullptr);
    CHECK_FALSE(trouble->isVisible());

    SECTION("when it is cancelled and the draft is to be kept")
    {
        d.prompter.choice = 0;
        dialog.close();
        CHECK(dialog.isVisible());
        REQUIRE(d.prompter.asked.size() == 2);
        CHECK(d.prompter.asked.last().contains(trouble->text()));
    }
    SECTION("when the program closes it")
    {
        dialog.reject();
        CHECK(dialog.isVisible());
        CHECK(d.prompter.asked.size() == 1);
    }
    CHECK(trouble->isVisible());
    CHECK_FALSE(trouble->text().isEmpty());
    REQUIRE(QFile::rename(path + s(".away"), path));
    CHECK(comesTrue([&] { return !trouble->isVisible(); }));
    CHECK(draftsOf(*d.fixture.office)->size() == 1);
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
}
