#include "paper_hands.h"

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
        });
    }
}
