#include "paper_hands.h"

#include "domain/labels.h"
#include "services/accounts.h"

#include <QLabel>
#include <utility>

using namespace doithoai;

TEST_CASE("the words of a paper are written on its page")
{
    PaperClerk at;

    SECTION("what is typed is kept within a second, without a button")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            typeOnPage(editor.sheet()->editorOf(u("purpose")), u("Nắm tình hình khu phố Xuân Đài."));
            CHECK(comesTrue([&] { return at.kept("session-plan/purpose") == u("Nắm tình hình khu phố Xuân Đài."); }));
        });
    }
    SECTION("they stay when the paper is made anew, and when the file is opened again")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) { typeOnPage(editor.sheet()->editorOf(u("purpose")), u("Lời của người viết")); });
        REQUIRE(at.kept("session-plan/purpose") == u("Lời của người viết"));
        REQUIRE(at.fixture.office->set(at.session, {{u("topic"), u("Chủ đề khác")}}, at.fixture.actor()));
        at.comeAgain();
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            CHECK(editor.sheet()->editorOf(u("purpose"))->words() == u("Lời của người viết"));
            CHECK(editor.sheet()->editorOf(u("purpose"))->isOwn());
        });
    }
    SECTION("what the program proposes is no word of the person until it is changed")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            SheetWords* words = editor.sheet()->editorOf(u("purpose"));
            CHECK_FALSE(words->words().isEmpty());
            CHECK_FALSE(words->isOwn());
        });
        CHECK(at.kept("session-plan/purpose").isEmpty());
    }
    SECTION("a label before the words, and dots for a hand, are none of them")
    {
        at.inEditor("notice", [&](PaperEditor& editor) {
            CHECK(editor.sheet()->editorOf(u("contact"))->words().isEmpty());
            SheetWords* until = editor.sheet()->editorOf(u("opinionsUntil"));
            CHECK(until->words().startsWith(u("hết ngày")));
            CHECK_FALSE(until->isOwn());
        });
    }
    SECTION("words that are taken away are proposed again")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            SheetWords* words = editor.sheet()->editorOf(u("purpose"));
            const QString proposed = words->words();
            typeOnPage(words, u("x"));
            typeOnPage(words, QString());
            editor.sheet()->editorOf(u("requirements"))->setFocus();
            CHECK(comesTrue([&] { return words->words() == proposed; }));
        });
        CHECK(at.kept("session-plan/purpose").isEmpty());
    }
    SECTION("markup is text, and pasted pictures are refused with a sentence")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            typeOnPage(editor.sheet()->editorOf(u("purpose")), u("<b>đậm</b> <img src=x> %1 & \"q\""));
        });
        CHECK(at.kept("session-plan/purpose") == u("<b>đậm</b> <img src=x> %1 & \"q\""));
    }
    SECTION("words that stand within a sentence are written beside the page")
    {
        at.inEditor("notice", [&](PaperEditor& editor) {
            const QString word = u("contact");
            if (SheetWords* onPage = editor.sheet()->editorOf(word))
                typeOnPage(onPage, u("Văn phòng, 0222.3831234"));
            else
                typeInto(editor.besideOf(word)->control(), u("Văn phòng, 0222.3831234"));
        });
        CHECK(at.kept("notice/contact") == u("Văn phòng, 0222.3831234"));
    }
    SECTION("each word has its line in the list, which leads to it")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            click(editor.findChild<QPushButton*>(u("goTo:requirements")));
            CHECK(editor.focusWidget() == editor.sheet()->editorOf(u("requirements")));
        });
    }
    SECTION("a file that is gone is said, and what was typed stays in its place")
    {
        at.inEditor("session-plan", [&](PaperEditor& editor) {
            const QString path = at.fixture.office->file().path();
            REQUIRE(QFile::rename(path, path + u(".weg")));
            typeOnPage(editor.sheet()->editorOf(u("purpose")), u("Không được mất"));
            CHECK_FALSE(editor.flush());
            CHECK(editor.status()->text().contains(path));
            CHECK(editor.sheet()->editorOf(u("purpose"))->words() == u("Không được mất"));
            REQUIRE(QFile::rename(path + u(".weg"), path));
            CHECK(comesTrue([&] { return at.kept("session-plan/purpose") == u("Không được mất"); }));
        });
    }
    SECTION("who may issue papers but not write them reads the page, and issues with the number that is set there")
    {
        const QString keeper = u("Nguyễn Thị Hạnh");
        const QString registry = u("Phạm Văn Thư");
        const QString word = u("một câu dễ nhớ");
        for (const auto& [key, text] : {std::pair("signing.number", "4"), std::pair("signing.date", "2023-03-02"), std::pair("contact", "Văn phòng")})
            REQUIRE(keepPaperWord(*at.fixture.office, u("notice"), at.session, u(key), u(text), at.fixture.actor()));
        REQUIRE(addAccount(*at.fixture.office, keeper, {Role::Keeper, Role::Clerk}, word, at.fixture.actor()));
        REQUIRE(addAccount(*at.fixture.office, registry, {Role::Registry}, word, at.fixture.actor()));
        REQUIRE(at.fixture.office->signIn(registry, word));
        at.comeIn();
        at.window->desk().setBy(registry);
        at.inEditor("notice", [&](PaperEditor& editor) {
            for (const QString& key : editor.sheet()->words())
                CHECK(editor.sheet()->editorOf(key)->isReadOnly());
            const QString said = editor.status()->text();
            CHECK(said.contains(label(Role::Registry)));
            // Who may write the words is told of the words, not of number and day, which are the registry's.
            CHECK(said.indexOf(u("This is done by")) < said.indexOf(u("Number, day and signer")));
            for (const QLabel* one : editor.findChildren<QLabel*>())
                CHECK_FALSE(one->text().contains(u("by you")));
            typeInto(editor.signing()->numberEditor()->control(), u("5"));
            bool isAsked = false;
            withDialog<IssueDialog>([&] { click(editor.issueButton()); }, [&](IssueDialog& dialog) {
                isAsked = true;
                CHECK(dialog.fields()->signing().number == u("5"));
                click(dialog.issueButton());
                CHECK(dialog.issued());
            });
            CHECK(isAsked);
            CHECK(editor.wasIssued());
        });
        CHECK(at.prompter.asked.isEmpty());
        CHECK(paperRows(*at.fixture.office, at.session)->size() == 1);
        // The next issue proposes neither the number that is taken nor the old day.
        CHECK(at.kept("notice/signing.number").isEmpty());
        CHECK(at.kept("notice/signing.date").isEmpty());
        CHECK(at.kept("notice/contact") == u("Văn phòng"));
    }
    SECTION("who may write papers but not issue them has no button for it")
    {
        const QString word = u("một câu dễ nhớ");
        REQUIRE(addAccount(*at.fixture.office, u("Nguyễn Thị Hạnh"), {Role::Keeper, Role::Clerk}, word, at.fixture.actor()));
        REQUIRE(addAccount(*at.fixture.office, u("Lê Thị Ghi"), {Role::MinutesTaker}, word, at.fixture.actor()));
        REQUIRE(at.fixture.office->signIn(u("Lê Thị Ghi"), word));
        at.comeIn();
        at.inEditor("notice", [&](PaperEditor& editor) {
            CHECK_FALSE(editor.issueButton()->isEnabled());
            CHECK_FALSE(editor.issueButton()->toolTip().isEmpty());
        });
    }
    SECTION("number, day and signer are remembered until the paper is issued")
    {
        at.inEditor("notice", [&](PaperEditor& editor) {
            typeInto(editor.signing()->numberEditor()->control(), u("21a"));
            typeInto(editor.signing()->nameEditor()->control(), u("Trần Thị Mẫu"));
            typeInto(editor.signing()->dayEditor()->control(), u("09/03/2023"));
            editor.issueButton()->setFocus();
            settle();
        });
        at.inIssue("notice", [&](IssueDialog& dialog) {
            CHECK(dialog.fields()->signing().number == u("21a"));
            CHECK(dialog.fields()->signing().name == u("Trần Thị Mẫu"));
            CHECK(dialog.fields()->signing().date == QDate(2023, 3, 9));
            click(dialog.issueButton());
            CHECK(dialog.issued());
        });
        at.inIssue("notice", [&](IssueDialog& dialog) {
            CHECK(dialog.fields()->signing().number.isEmpty());
            CHECK_FALSE(dialog.fields()->signing().date);
            CHECK(dialog.fields()->signing().name == u("Trần Thị Mẫu"));
        });
    }
}
