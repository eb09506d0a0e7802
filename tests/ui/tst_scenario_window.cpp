#include "clerk.h"
#include "fake_prompter.h"

#include "reports/period_report.h"
#include "services/lists.h"
#include "ui/language.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/papers_panel.h"
#include "ui/papers/preview_dialog.h"
#include "ui/petitions/import_dialog.h"
#include "ui/reports/report_screen.h"
#include "ui/reports/report_words_card.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPrinter>
#include <QTabWidget>

// The scenario of the program's first issue, by hand: the same case as in tests/app/tst_scenario.cpp, through the window.

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

bool says(const QStringList& sentences, const QString& word)
{
    return sentences.join(u'\n').contains(word);
}

void planAndImport(Clerk& c)
{
    c.comeOn(2, 20);
    c.window->showScreen(Place::Sessions);
    const QString code = c.add([&] { QTest::keyClick(c.window.get(), Qt::Key_N, Qt::ControlModifier); },
                               {{s("topic"), s("Vệ sinh môi trường và trật tự đô thị")}, {s("form"), s("people")},
                                {s("sector"), s("economy")}, {s("organiser"), s("DU.DINHBANG")}, {s("chair"), s("DU.DINHBANG.BT")},
                                {s("plannedStart"), s("18/03/2023 08:00")}, {s("plannedMinutes"), s("150")},
                                {s("venue"), s("Nhà văn hóa phường Đình Bảng")}, {s("participants"), s("Nhân dân phường Đình Bảng")},
                                {s("planned"), s("yes")}});
    REQUIRE(code == sessionCode);
    c.done(CaseKind::Session, sessionCode, "prepare");
    c.comeOn(3, 8);
    SessionPage* page = c.session();
    page->tabs()->setCurrentWidget(page->petitions());
    const auto import = [&](int accepted, int known) {
        return withDialog<ImportDialog>([&] { click(page->petitions()->importButton()); }, [&](ImportDialog& dialog) {
            typeInto(dialog.path(), QStringLiteral(TEST_DATA_DIR "/kien-nghi-dinh-bang.csv"));
            QTest::keyClick(dialog.path(), Qt::Key_Return);
            INFO(dialog.summary()->text().toStdString());
            CHECK(dialog.table()->model()->rowCount() == 12);
            CHECK(dialog.summary()->text().contains(QStringLiteral("taken in: %1; known already: %2").arg(accepted).arg(known)));
            CHECK(dialog.okButton()->isEnabled() == (accepted > 0));
            if (accepted > 0)
                click(dialog.okButton());
        });
    };
    // A heading that nobody knows is said before anything is written, and a reason is read whole, by keys too.
    const QString odd = c.fixture.folder.filePath(s("la.csv"));
    QFile file(odd);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(s("Ngày tiếp nhận;Kênh tiếp nhận;Nội dung;Mức độ;Màu sắc\n31/02/2023;Phiếu tại hội nghị;Đèn tắt;Cấp bách;đỏ\n").toUtf8());
    file.close();
    REQUIRE(withDialog<ImportDialog>([&] { click(page->petitions()->importButton()); }, [&](ImportDialog& dialog) {
        typeInto(dialog.path(), odd);
        QTest::keyClick(dialog.path(), Qt::Key_Return);
        CHECK(dialog.columns()->isVisible());
        CHECK(dialog.columns()->text().contains(s("Màu sắc")));
        CHECK_FALSE(dialog.columns()->text().contains(s("Mức độ")));
        dialog.table()->choose(s("2"));
        CHECK(dialog.why()->isVisible());
        CHECK(dialog.why()->text().contains(s("31/02/2023")));
    }));
    REQUIRE(import(12, 0));
    REQUIRE(page->petitions()->table()->model()->rowCount() == 12);
    REQUIRE(import(0, 12));
}

void prepareReplies(Clerk& c)
{
    c.comeOn(3, 9);
    c.done(CaseKind::Petition, petition(8), "screenOut",
           {{s("kind"), s("denunciation")}, {s("directedTo"), s("Thanh tra thành phố")}, {s("toldOn"), s("09/03/2023")}},
           s("Đơn tố cáo có trình tự riêng"));
    c.done(CaseKind::Petition, petition(10), "merge", {{s("leading"), petition(1)}});
    const QList<int> rest{1, 2, 3, 4, 5, 6, 7, 9, 11, 12};
    c.severalDone(rest, "classify");
    // 0006 came without a deadline: it keeps the others from being assigned in one go, and is told.
    CHECK(says(c.several(rest, "assign"), petition(6)));
    c.severalDone({1, 2, 3, 4, 5, 7, 9, 11, 12}, "assign");
    c.done(CaseKind::Petition, petition(6), "assign", {{s("noDeadline"), s("yes")}, {s("dueBasis"), s("Chờ bố trí kinh phí")}});
    c.severalDone(rest, "draftReply", {{s("draftReply"), s("Đã kiểm tra và đề xuất hướng giải quyết.")}});
    c.severalDone(rest, "agreeReply", {{s("agreedBy"), s("Thường trực Đảng ủy phường")}});
    for (const int number : rest)
        CHECK(c.state(number) == PetitionState::Agreed);
}

void announceAndOpen(Clerk& c)
{
    c.comeOn(3, 10);
    const Words notice{{s("where"), s("Bảng tin phường")}, {s("by"), s("Văn phòng Đảng ủy")}, {s("proof"), s("Thông báo số 12-TB/ĐU")}};
    const QStringList late = c.event(CaseKind::Session, sessionCode, "announce", notice);
    CHECK(says(late, s("Đ.8.3")));
    CHECK(says(late, s("8")));
    CHECK(c.sessionState() == SessionState::Preparing);
    c.done(CaseKind::Session, sessionCode, "announce", notice, {}, s("08/03/2023"));
    c.comeOn(3, 18);
    CHECK(says(c.event(CaseKind::Session, sessionCode, "open", {{s("actualStart"), s("18/03/2023 08:05")}}), s("Đ.8.2")));
    c.write(c.session(), {{s("team"), s("Trần Văn Mẫu (tổ trưởng)")}, {s("secretary"), s("Lê Thị Mẫu")},
                          {s("tasksPrepare"), s("Tổng hợp kiến nghị")}, {s("tasksHold"), s("Ghi biên bản")},
                          {s("tasksFollowUp"), s("Theo dõi trả lời")}});
    c.done(CaseKind::Session, sessionCode, "open", {{s("actualStart"), s("18/03/2023 08:05")}});
}

void holdAndSign(Clerk& c)
{
    const auto speech = [&](const char* who, const char* what) {
        SessionPage* page = c.session();
        page->tabs()->setCurrentWidget(page->petitions());
        return c.add([&] { click(page->petitions()->addButton()); },
                     {{s("petitioner"), s(who)}, {s("petitionerKind"), s("person")}, {s("content"), s(what)}, {s("channel"), s("speech")}});
    };
    REQUIRE(speech("Đỗ Văn Mẫu", "Bụi từ công trường ven đường.") == petition(13));
    REQUIRE(speech("Bùi Thị Mẫu", "Chó thả rông trong khu phố.") == petition(14));
    const Words answer{{s("respondent"), s("UBND.DINHBANG.CT")}, {s("answer"), s("Ủy ban đã nghe và trả lời.")}};
    c.severalDone({1, 6, 7, 9}, "answer", answer);
    c.done(CaseKind::Petition, petition(13), "answer", answer);
    c.severalDone({2, 3, 4, 5, 11}, "defer");
    c.done(CaseKind::Petition, petition(12), "note", {{s("resolvingLevel"), s("province")}});
    const Words end{{s("actualEnd"), s("18/03/2023 10:40")}, {s("attendance"), s("120")}};
    const QStringList open = c.event(CaseKind::Session, sessionCode, "conclude", end);
    CHECK(says(open, petition(14)));
    CHECK(says(open, s("Đ.9.2")));
    c.done(CaseKind::Petition, petition(14), "defer",
           {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("10/04/2023")}, {s("dueBasis"), s("Kết luận hội nghị")}});
    c.done(CaseKind::Session, sessionCode, "conclude", end);

    c.comeOn(3, 20);
    for (const int number : {13, 14}) {
        c.window->openCase(CaseKind::Petition, petition(number));
        c.write(c.window->petitions()->page(), {{s("sector"), number == 13 ? s("economy") : s("securityDefence")}, {s("urgency"), s("normal")}});
    }
    c.write(c.session(), {{s("overview"), s("Kinh tế phường phát triển ổn định.")}, {s("principlesTold"), s("yes")},
                          {s("conclusions"), s("Giao các đơn vị trả lời đúng hạn.")}});
    c.done(CaseKind::Session, sessionCode, "signMinutes", {{s("signedBy"), s("Nguyễn Thị Mẫu")}, {s("number"), s("01-BB/ĐU")}});
    SessionPage* page = c.session();
    const auto papers = paperRows(*c.fixture.office, sessionCode);
    REQUIRE(papers);
    REQUIRE(papers->size() == 1);
    page->tabs()->setCurrentIndex(5);
    settle();
    page->papers()->list()->table()->choose(s("minutes"));
    auto* version = page->papers()->findChild<QPushButton*>(QStringLiteral("version:1"));
    REQUIRE(withDialog<PreviewDialog>([&] { click(version); }, [&](PreviewDialog& dialog) {
        CHECK(dialog.view()->count() >= 1);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(c.fixture.folder.filePath(s("printed.pdf")));
        CHECK(dialog.printTo(printer));
        CHECK(QFileInfo(c.fixture.folder.filePath(s("printed.pdf"))).size() > 1000);
    }));
}

void followUp(Clerk& c)
{
    c.comeOn(3, 22);
    c.done(CaseKind::Petition, petition(4), "reply", {{s("replyNumber"), s("31/CATP")}});
    c.done(CaseKind::Petition, petition(4), "resolve", {{s("result"), s("Đã cắm biển hạn chế.")}});
    const Words transfer{{s("competentUnit"), s("Sở Giáo dục và Đào tạo")}, {s("transferNumber"), s("07-PC/ĐU")}};
    CHECK_FALSE(c.event(CaseKind::Petition, petition(11), "transfer", transfer).isEmpty());
    CHECK(c.state(11) == PetitionState::Verifying);
    Words told = transfer;
    told.insert(s("noticeNumber"), s("08-CV/ĐU"));
    c.done(CaseKind::Petition, petition(11), "transfer", told);

    c.comeOn(3, 24);
    SessionPage* page = c.session();
    page->tabs()->setCurrentIndex(4);
    QPushButton* draft = nullptr;
    for (QPushButton* button : page->findChildren<QPushButton*>())
        draft = button->objectName() == s("draftEscalation") ? button : draft;
    const QString code = c.add([&] { click(draft); }, {{s("petitions"), petition(12)}, {s("to"), s("TU")},
                                                       {s("reason"), s("Mức hỗ trợ do tỉnh quy định")},
                                                       {s("proposal"), s("Đề nghị báo cáo Tỉnh ủy")}, {s("expectedOn"), s("20/04/2023")},
                                                       {s("documents"), s("none")}, {s("results"), s("none")}});
    REQUIRE(code == s("BC-2023-001"));
    CHECK(says(c.event(CaseKind::Escalation, code, "complete"), s("Đ.7")));
    c.write(c.window->escalations()->page(), {{s("differing"), s("none")}});
    c.done(CaseKind::Escalation, code, "complete");
    c.done(CaseKind::Escalation, code, "submit", {{s("number"), s("09-BC/ĐU")}});
    CHECK(c.state(12) == PetitionState::Escalated);
    c.comeOn(5, 3);
    c.done(CaseKind::Escalation, code, "acknowledge", {{s("confirmedBy"), s("Văn phòng Thành ủy")}});
    c.done(CaseKind::Escalation, code, "decide", {{s("number"), s("112-CV/TU")}, {s("decision"), s("Giữ mức hiện hành")}});
    c.comeOn(5, 5);
    c.done(CaseKind::Escalation, code, "inform", {{s("told"), s("yes")}});
    c.done(CaseKind::Escalation, code, "close");
    c.done(CaseKind::Petition, petition(12), "reply", {{s("replyNumber"), s("20-CV/ĐU")}});
    c.done(CaseKind::Petition, petition(12), "resolve", {{s("result"), s("Đã trả lời ý kiến của cấp trên.")}});
}

void reportAndClose(Clerk& c)
{
    c.comeOn(5, 10);
    c.write(c.session(), {{s("review"), s("Chuẩn bị tốt; cần chuyển thông báo sớm hơn.")}});
    c.done(CaseKind::Session, sessionCode, "report", {{s("number"), s("12-BC/ĐU")}, {s("to"), s("TU")}});
    c.done(CaseKind::Session, sessionCode, "close", {}, {}, {}, {{s("all-final"), s("Còn theo dõi riêng")}});
    CHECK(c.sessionState() == SessionState::Closed);
}

} // namespace

TEST_CASE("the whole way of a case by hand in the window")
{
    rememberLanguage(s("en"));
    useLanguage(s("en"));
    Clerk c;
    planAndImport(c);
    prepareReplies(c);
    announceAndOpen(c);
    holdAndSign(c);
    followUp(c);
    reportAndClose(c);

    c.comeOn(7, 1);
    ReportScreen* screen = c.window->reports();
    c.window->showScreen(Place::Reports);
    screen->period()->setCurrentIndex(screen->period()->findData(s("2023-H1")));
    fill(screen->words()->form(), {{s("good"), s("Hội nghị được chuẩn bị chu đáo.")}, {s("number"), s("45-BC/TU")}});
    const auto paper = screen->paper();
    REQUIRE(paper);
    CHECK(c.fixture.office->settings().value(s("report.2023-H1.good")) == s("Hội nghị được chuẩn bị chu đáo."));
    const auto report = makePeriodReport(c.fixture.office->file(), *Period::parse(u"2023-H1"), c.fixture.today);
    REQUIRE(report);
    CHECK(report->figures.balanced());
    CHECK(report->figures.petitions.received == 14);
    CHECK(report->figures.sessions.held == 1);
    const QString path = c.fixture.folder.filePath(s("report.pdf"));
    FakePrompter prompter;
    Desk desk(*c.fixture.office, {}, c.fixture.today, prompter);
    REQUIRE(writePdf(desk, paper->pdf, path));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == paper->pdf);
    // The words are there again when the window is opened another day.
    c.comeOn(7, 2);
    c.window->reports()->period()->setCurrentIndex(c.window->reports()->period()->findData(s("2023-H1")));
    c.window->showScreen(Place::Reports);
    CHECK(c.window->reports()->words()->form()->text(s("number")) == s("45-BC/TU"));
}

TEST_CASE("a file that is opened for looking only")
{
    rememberLanguage(s("en"));
    OfficeFixture fixture;
    const QString session = fixture.addSession();
    auto file = CaseFile::open(fixture.office->file().path(), CaseFile::Access::ReadOnly);
    REQUIRE(file);
    auto office = Office::open(std::move(*file), fixture.papers);
    REQUIRE(office);
    MainWindow window(**office, {}, fixture.today);
    window.show();
    window.openCase(CaseKind::Session, session);
    settle();
    SessionPage* page = window.sessions()->sessionPage();
    CHECK_FALSE(page->nextStep()->stepButton()->isEnabled());
    CHECK_FALSE(page->petitions()->addButton()->isEnabled());
    CHECK_FALSE(page->petitions()->importButton()->isEnabled());
    CHECK_FALSE(window.sessions()->canAdd());
    auto* venue = qobject_cast<QLineEdit*>(page->formOf(s("venue"))->editor(s("venue"))->control());
    REQUIRE(venue != nullptr);
    CHECK(venue->isReadOnly());
    // What the other program writes is seen here without being asked for.
    REQUIRE(fixture.office->set(session, {{s("venue"), s("Nhà văn hóa phường")}}, fixture.actor()));
    CHECK(comesTrue([&] { return venue->text() == s("Nhà văn hóa phường"); }));
}
