#include "case_desktop.h"

#include "services/drafts.h"
#include "services/similar_petitions.h"
#include "ui/add_dialog.h"
#include "ui/event_dialog.h"
#include "ui/petitions/compare_dialog.h"
#include "ui/petitions/deadline_card.h"
#include "ui/petitions/similar_card.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/section.h"
#include "ui/widgets/step_strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace doithoai;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("the page of a petition")
{
    Desktop d;
    const QString code = d.receive("Nguyễn Văn Thành", "Đề nghị nạo vét rãnh thoát nước đoạn ngõ 12, mưa to là ngập");

    SECTION("opens the parts that its state works on, and leaves a fold made by hand")
    {
        PetitionPage* page = d.petition(code);
        CHECK_FALSE(page->sectionOf(s("content"))->isOpen());
        CHECK(page->sectionOf(s("sector"))->isOpen());
        CHECK_FALSE(page->sectionOf(s("result"))->isOpen());
        page->sectionOf(s("result"))->setOpen(true);
        REQUIRE(d.fixture.office->set(code, {{s("address"), s("Ngõ 12")}}, d.fixture.actor()));
        settle();
        CHECK(page->sectionOf(s("result"))->isOpen());
    }

    SECTION("unfolds the part of a field that a finding leads to, and puts the cursor there")
    {
        PetitionPage* page = d.petition(code);
        page->goToField(s("draftReply"));
        CHECK(page->sectionOf(s("draftReply"))->isOpen());
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CHECK(focus->objectName() == s("fact:draftReply"));
        page->goToField(s("dueOn"));
        CHECK(QApplication::focusWidget()->parentWidget()->objectName() == s("field:dueOn"));
    }

    SECTION("shows draft and agreed reply side by side, with what was sent back and why, and no empty result")
    {
        d.fixture.apply(code, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
        d.fixture.apply(code, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2023-04-12")}});
        d.fixture.apply(code, "draftReply", {{s("draftReply"), s("Phường sẽ nạo vét.")}});
        Act back;
        back.reason = s("Nêu rõ nguồn kinh phí");
        REQUIRE(d.fixture.office->apply(code, s("returnDraft"), back, d.fixture.actor()));
        const auto said = [&](PetitionPage* page) {
            QString all;
            for (const QLabel* label : page->sectionOf(s("draftReply"))->findChildren<QLabel*>()) {
                if (label->isVisible())
                    all += label->text() + u'\n';
            }
            return all;
        };
        PetitionPage* page = d.petition(code);
        CHECK(said(page).contains(s("Nêu rõ nguồn kinh phí")));
        CHECK(said(page).contains(s("Not agreed yet.")));
        CHECK_FALSE(page->sectionOf(s("result"))->isVisible());
        d.fixture.apply(code, "draftReply", {{s("draftReply"), s("Phường nạo vét bằng ngân sách phường.")}});
        d.fixture.apply(code, "agreeReply", {{s("agreedBy"), s("Bí thư Đảng ủy phường")}});
        settle();
        CHECK(said(page).count(s("Phường nạo vét bằng ngân sách phường.")) == 2);
        CHECK(said(page).contains(s("Bí thư Đảng ủy phường")));
        CHECK(said(page).contains(s("Nêu rõ nguồn kinh phí")));
    }

    SECTION("its way shows what it went through, as that still counts, and then what usually follows")
    {
        const auto way = [&](const QString& petition) { return d.petition(petition)->findChild<StepStrip*>()->accessibleName(); };
        const auto steps = [](std::initializer_list<const char*> states, const char* now) {
            QStringList names;
            for (const char* state : states)
                names.append(shortStateLabel(CaseKind::Petition, s(state)));
            return s("Steps: %1. Now: %2.").arg(names.join(s(", ")), shortStateLabel(CaseKind::Petition, s(now)));
        };
        CHECK(way(code) == steps({"received", "classified", "assigned", "drafted", "agreed", "answered", "resolved"}, "received"));
        d.fixture.apply(code, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
        d.fixture.apply(code, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2023-04-12")}});
        d.fixture.apply(code, "draftReply", {{s("draftReply"), s("Phường sẽ nạo vét.")}});
        Act act;
        act.reason = s("Nêu rõ nguồn kinh phí");
        REQUIRE(d.fixture.office->apply(code, s("returnDraft"), act, d.fixture.actor()));
        CHECK(way(code) == steps({"received", "classified", "assigned", "drafted", "agreed", "answered", "resolved"}, "assigned"));
        // It goes out of the way: nothing that never happened is among its steps, and nothing follows.
        const QString other = d.receive("Vũ Hữu Ích", "Xét lại bản án");
        act.reason = s("Không thuộc phạm vi");
        act.data = {{s("kind"), s("other")}, {s("directedTo"), s("UBND.DINHBANG")}, {s("toldOn"), s("2023-03-05")}};
        REQUIRE(d.fixture.office->apply(other, s("screenOut"), act, d.fixture.actor()));
        CHECK(way(other) == steps({"received", "outOfScope"}, "outOfScope"));
    }

    SECTION("explains its deadline day by day")
    {
        d.fixture.apply(code, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("urgent")}});
        d.fixture.apply(code, "assign", {{s("unit"), s("UBND.QLDT")}, {s("dueOn"), s("2023-03-17")}, {s("dueBasis"), s("Cơ quan đặt")}});
        PetitionPage* page = d.petition(code);
        QPushButton* explain = page->deadline()->explainButton();
        REQUIRE(explain->isVisible());
        click(explain);
        // Friday 10 to Friday 17 March: the weekend between is skipped, and said.
        CHECK(page->deadline()->explanation().contains(s("11/03/2023")));
        CHECK(page->deadline()->explanation().contains(s("17/03/2023")));
    }

    SECTION("finds what may be the same, shows the two side by side and merges them")
    {
        const QString twin = d.receive("Nguyễn Văn Thành", "Nạo vét rãnh thoát nước đoạn ngõ 12 vì mưa là ngập");
        const QString other = d.receive("Vũ Hữu Ích", "Nâng mức hỗ trợ người có công");
        const auto similar = similarPetitions(*d.fixture.office, PetitionCode{twin});
        REQUIRE(similar);
        REQUIRE(similar->size() == 1);
        CHECK(similar->front().petition.code.text == code);
        CHECK(similar->front().isSamePerson);
        CHECK(similarPetitions(*d.fixture.office, PetitionCode{other})->empty());
        PetitionPage* page = d.petition(twin);
        auto* link = page->similar()->findChild<QPushButton*>(s("compare:") + code);
        REQUIRE(link != nullptr);
        bool isMerged = false;
        QTimer::singleShot(50, [&] {
            auto* compare = qobject_cast<CompareDialog*>(QApplication::activeModalWidget());
            REQUIRE(compare != nullptr);
            // The one that came later goes into the one that came first, whichever was looked at.
            CHECK(compare->findChild<QPushButton*>(s("mergeInto"))->property("role") == s("primary"));
            CHECK_FALSE(compare->findChild<QPushButton*>(s("mergeBack"))->property("role").isValid());
            CompareDialog turned(d.window->desk(), PetitionCode{code}, PetitionCode{twin});
            CHECK(turned.findChild<QPushButton*>(s("mergeBack"))->property("role") == s("primary"));
            withDialog<EventDialog>([&] { click(compare->findChild<QPushButton*>(s("mergeInto"))); },
                                    [&](EventDialog& dialog) {
                                        CHECK(dialog.form()->text(s("leading")) == code);
                                        REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
                                        click(dialog.okButton());
                                        isMerged = true;
                                    });
            if (QWidget* left = QApplication::activeModalWidget())
                static_cast<QDialog*>(left)->reject();
        });
        click(link);
        CHECK(isMerged);
        CHECK(d.fixture.office->petition(PetitionCode{twin})->petition.state == PetitionState::Merged);
        // Neither way leads anywhere once one of them has ended.
        CompareDialog ended(d.window->desk(), PetitionCode{twin}, PetitionCode{code});
        CHECK_FALSE(ended.findChild<QPushButton*>(s("mergeInto"))->isEnabled());
        CHECK_FALSE(ended.findChild<QPushButton*>(s("mergeBack"))->isEnabled());
    }

    SECTION("says on the card itself that a deadline was counted into a year without a calendar, and at the field no key")
    {
        d.fixture.apply(code, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
        d.fixture.apply(code, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2031-02-10")}});
        PetitionPage* page = d.petition(code);
        auto* uncertain = page->findChild<QLabel*>(s("uncertain"));
        REQUIRE(uncertain != nullptr);
        CHECK(uncertain->isVisibleTo(page));
        CHECK(uncertain->text().contains(s("2031")));
        REQUIRE(d.fixture.office->set(code, {{s("dueOn"), s("2023-04-10")}}, d.fixture.actor()));
        settle();
        CHECK_FALSE(uncertain->isVisibleTo(page));
        const auto refused = d.fixture.office->set(code, {{s("dueOn"), s("31/11/2023")}}, d.fixture.actor());
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().error.message.contains(s("dueOn")));
    }

    SECTION("keeps a denunciation's sender out of the comparison")
    {
        const QString twin = d.receive("Nguyễn Văn Thành", "Đề nghị nạo vét rãnh thoát nước đoạn ngõ 12, mưa to là ngập nhà");
        Act act;
        act.reason = s("Tố cáo cán bộ");
        act.data = {{s("kind"), s("denunciation")}, {s("directedTo"), s("Thanh tra thành phố")}, {s("toldOn"), s("2023-03-10")}};
        REQUIRE(d.fixture.office->apply(code, s("screenOut"), act, d.fixture.actor()));
        const auto alike = similarPetitions(*d.fixture.office, PetitionCode{twin});
        REQUIRE(alike);
        for (const SimilarPetition& one : *alike) {
            CHECK_FALSE(one.isSamePerson);
            CHECK_FALSE(one.petition.petitioner.contains(s("Thành")));
        }
    }
}

TEST_CASE("a dialog that was left before it was done")
{
    Desktop d;

    SECTION("shows again what was typed, and forgets it once it is an act")
    {
        {
            EventDialog dialog(d.window->desk(), CaseKind::Session, {d.session}, s("postpone"));
            dialog.show();
            dialog.activateWindow();
            settle();
            typeInto(dialog.findChild<FieldEditor*>(s("reason"))->control(), s("Trùng lịch tiếp xúc cử tri"));
            REQUIRE(comesTrue([&] { return draftsOf(*d.fixture.office)->size() == 1; }));
            dialog.reject();
        }
        EventDialog dialog(d.window->desk(), CaseKind::Session, {d.session}, s("postpone"));
        dialog.show();
        CHECK(dialog.findChild<FieldEditor*>(s("reason"))->text() == s("Trùng lịch tiếp xúc cử tri"));
        CHECK(dialog.findChild<QWidget*>(s("broughtBack")) != nullptr);
        REQUIRE(comesTrue([&] { return dialog.okButton()->isEnabled(); }));
        click(dialog.okButton());
        CHECK(draftsOf(*d.fixture.office)->empty());
    }

    SECTION("can be started anew")
    {
        REQUIRE(keepDraft(*d.fixture.office, {s("event:postpone:") + d.session, {}, {{s("~reason"), s("cũ")}}, {}, {}}, d.fixture.actor()));
        EventDialog dialog(d.window->desk(), CaseKind::Session, {d.session}, s("postpone"));
        dialog.show();
        REQUIRE(dialog.findChild<FieldEditor*>(s("reason"))->text() == s("cũ"));
        click(dialog.findChild<QPushButton*>(s("startAnew")));
        CHECK(dialog.findChild<FieldEditor*>(s("reason"))->text().isEmpty());
        CHECK(draftsOf(*d.fixture.office)->empty());
    }

    SECTION("of a petition brings back every field, and goes on to the next one of the pile")
    {
        {
            AddDialog dialog(d.window->desk(), CaseKind::Petition, {{s("session"), d.session}});
            dialog.show();
            dialog.activateWindow();
            settle();
            typeInto(dialog.form()->editor(s("content"))->control(), s("Lắp đèn đường"));
            REQUIRE(comesTrue([&] { return draftsOf(*d.fixture.office)->size() == 1; }));
        }
        AddDialog dialog(d.window->desk(), CaseKind::Petition, {{s("session"), d.session}});
        dialog.show();
        CHECK(dialog.form()->text(s("content")) == s("Lắp đèn đường"));
        dialog.form()->setText(s("channel"), s("slip"));
        click(dialog.findChild<QPushButton*>(s("okAndNext")));
        CHECK(dialog.isVisible());
        CHECK(dialog.form()->text(s("content")).isEmpty());
        CHECK(dialog.form()->text(s("channel")) == s("slip"));
        CHECK(dialog.form()->text(s("session")) == d.session);
        CHECK(d.fixture.office->session(SessionCode{d.session})->petitions.size() == 1);
        CHECK(draftsOf(*d.fixture.office)->empty());
    }
}

TEST_CASE("a dialog that is cancelled")
{
    Desktop d;
    const QString much = s("Đề nghị nạo vét rãnh thoát nước ngõ 12 trước mùa mưa, lát lại nắp rãnh đã vỡ.");
    AddDialog dialog(d.window->desk(), CaseKind::Petition, {});
    dialog.show();
    dialog.activateWindow();
    settle();
    const auto drafts = [&] { return *draftsOf(*d.fixture.office); };

    SECTION("gives up a few letters without a word")
    {
        typeInto(dialog.form()->editor(s("content"))->control(), s("abc"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(d.prompter.asked.isEmpty());
        CHECK(drafts().empty());
    }

    SECTION("asks before much is gone: go on typing, keep it, or throw it away")
    {
        typeInto(dialog.form()->editor(s("content"))->control(), much);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK(d.prompter.asked.size() == 1);
        CHECK(dialog.isVisible());
        d.prompter.choice = 0;
        dialog.close();
        CHECK_FALSE(dialog.isVisible());
        REQUIRE(drafts().size() == 1);
        CHECK(drafts().front().texts.value(s("content")) == much);
        AddDialog again(d.window->desk(), CaseKind::Petition, {});
        again.show();
        d.prompter.choice = 1;
        again.close();
        CHECK_FALSE(again.isVisible());
        CHECK(drafts().empty());
    }

    SECTION("keeps what was typed in its last moment when the program closes it")
    {
        typeInto(dialog.form()->editor(s("content"))->control(), s("abc"));
        dialog.reject();
        REQUIRE(drafts().size() == 1);
        CHECK(drafts().front().texts.value(s("content")) == s("abc"));
    }
}

TEST_CASE("a day that does not exist in a dialog")
{
    Desktop d;
    d.fixture.apply(d.session, "prepare");
    {
        EventDialog dialog(d.window->desk(), CaseKind::Session, {d.session}, s("announce"));
        dialog.show();
        dialog.activateWindow();
        settle();
        auto* day = dialog.findChild<FieldEditor*>(s("effectiveDay"));
        typeInto(day->control(), s("31/02/2023"));
        typeInto(dialog.findChild<QLineEdit*>(s("reason:lead-time")), s("Việc cấp bách"));
        REQUIRE(comesTrue([&] {
            for (const QLabel* label : dialog.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(s("31/02/2023")))
                    return true;
            }
            return false;
        }));
        CHECK_FALSE(dialog.okButton()->isEnabled());
        dialog.reject();
    }
    EventDialog again(d.window->desk(), CaseKind::Session, {d.session}, s("announce"));
    CHECK(again.findChild<FieldEditor*>(s("effectiveDay"))->text() == s("31/02/2023"));
    CHECK(again.findings()->justifications().value(s("lead-time")) == s("Việc cấp bách"));
}
