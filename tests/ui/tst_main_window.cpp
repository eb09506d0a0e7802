#include "fake_prompter.h"
#include "office_fixture.h"

#include "ui/add_dialog.h"
#include "ui/event_dialog.h"
#include "ui/language.h"
#include "ui/next_step_card.h"
#include "ui/papers/minutes_paper.h"
#include "ui/petitions/petition_page.h"
#include "ui/petitions/petition_panel.h"
#include "ui/petitions/petitions_screen.h"
#include "ui/reports/duty_screen.h"
#include "ui/reports/report_screen.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/row_table.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QTableWidget>
#include <QEventLoop>
#include <QTimer>

using namespace doithoai;

namespace {

/// Lets the window do what it put off: reloads, judgements while typing.
void letSettle(int ms = 0)
{
    QApplication::processEvents();
    if (ms > 0) {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

QStringList namelessControls(const QWidget& root)
{
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isInner = widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QComboBoxPrivateContainer")
            || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr || widget->inherits("QTableCornerButton")
            || widget->inherits("QHeaderView") || (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QTabBar"))
            || widget->inherits("QComboBoxListView");
        const bool isCorner = button != nullptr && widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QTableView");
        const bool isAbsent = button != nullptr && button->isHidden();
        if (isControl(widget) && !isAbsent && !isInner && !isCorner && widget->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return nameless;
}

} // namespace

TEST_CASE("the window of the office")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));

    SECTION("opens on an empty list that says what to do, in both languages")
    {
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        window.show();
        letSettle();
        CHECK(window.sessions()->table()->model()->rowCount() == 0);
        auto* add = window.sessions()->table()->emptyState()->button();
        CHECK(add->text() == QStringLiteral("&Add a session"));
        window.setLanguage(QStringLiteral("vi"));
        letSettle();
        CHECK(rememberedLanguage() == QStringLiteral("vi"));
        CHECK(window.sessions()->table()->model()->headerData(1, Qt::Horizontal, Qt::DisplayRole).isValid());
        window.setLanguage(QStringLiteral("en"));
        letSettle();
        CHECK(window.sessions()->table()->emptyState()->button()->text() == QStringLiteral("&Add a session"));
    }

    SECTION("says in Vietnamese too what Qt itself says: files, printers, the menu of a field")
    {
        useLanguage(QStringLiteral("vi"));
        QStringList said;
        const auto listen = [&](QWidget& root) {
            for (const QAbstractButton* button : root.findChildren<QAbstractButton*>())
                said.append(button->text());
            for (const QLabel* label : root.findChildren<QLabel*>())
                said.append(label->text());
        };
        QFileDialog files;
        files.setOption(QFileDialog::DontUseNativeDialog);
        files.setAcceptMode(QFileDialog::AcceptSave);
        listen(files);
        const auto* model = files.findChild<QAbstractItemModel*>(QStringLiteral("qt_filesystem_model"));
        REQUIRE(model != nullptr);
        for (int column = 0; column < model->columnCount(); ++column)
            said.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QPrinter printer;
        QPrintDialog print(&printer);
        listen(print);
        QLineEdit line;
        const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
        for (const QAction* action : menu->actions())
            said.append(action->text());
        QMessageBox question(QMessageBox::Question, {}, {}, QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel);
        listen(question);
        useLanguage(QStringLiteral("en"));
        said.replaceInStrings(QStringLiteral("&"), QString());
        const QString all = said.join(u'\n');
        for (const char* words : {"Trong thư mục:", "Tên tệp:", "Lưu", "Ngày sửa", "Nơi đặt:", "Lựa chọn >>", "Sao chép", "Chọn tất cả", "Có", "Bỏ qua"}) {
            INFO(words);
            CHECK(said.join(u'\n').contains(QString::fromUtf8(words)));
        }
        for (const char* words : {"Look in", "File name", "Save", "Date Modified", "Options", "Copies", "Undo", "Select All", "Cancel"}) {
            INFO(words << " in:\n" << all.toStdString());
            CHECK_FALSE(all.contains(QLatin1String(words)));
        }
    }

    SECTION("comes back in the size in which it was closed")
    {
        {
            MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
            window.resize(1100, 700);
            window.show();
            letSettle();
            window.close();
        }
        MainWindow again(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        again.show();
        letSettle();
        CHECK(again.size() == QSize(1100, 700));
        QSettings().remove(QStringLiteral("view/place"));
    }

    SECTION("adds a session through its dialog and keeps what was typed when it is refused")
    {
        FakePrompter prompter;
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
        AddDialog dialog(desk, CaseKind::Session, {});
        dialog.form()->setText(QStringLiteral("topic"), QStringLiteral("Quản lý đất đai"));
        dialog.form()->setText(QStringLiteral("plannedStart"), QStringLiteral("31/02/2023 08:00"));
        dialog.accept();
        CHECK(dialog.code().isEmpty());
        CHECK(dialog.form()->text(QStringLiteral("topic")) == QStringLiteral("Quản lý đất đai"));
        dialog.form()->setText(QStringLiteral("plannedStart"), QStringLiteral("18/3/2023 08:00"));
        dialog.form()->setText(QStringLiteral("organiser"), QStringLiteral("DU.DINHBANG"));
        dialog.form()->setText(QStringLiteral("chair"), QStringLiteral("DU.DINHBANG.BT"));
        dialog.accept();
        REQUIRE(dialog.code() == QStringLiteral("ĐT-2023-001"));
        CHECK(fixture.office->session(SessionCode{dialog.code()})->session.topic == QStringLiteral("Quản lý đất đai"));
    }

    SECTION("filters the list as one types, without marks")
    {
        fixture.addSession();
        MainWindow window(*fixture.office, {}, fixture.today);
        window.showScreen(Place::Sessions);
        letSettle();
        CHECK(window.sessions()->table()->model()->rowCount() == 1);
        window.sessions()->filterField()->setText(QStringLiteral("ha tang"));
        CHECK(window.sessions()->table()->model()->rowCount() == 1);
        window.sessions()->filterField()->setText(QStringLiteral("giao thong"));
        CHECK(window.sessions()->table()->model()->rowCount() == 0);
    }

    SECTION("enables the button of the next step exactly when the workflow allows it")
    {
        const QString code = fixture.addSession();
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        window.openCase(CaseKind::Session, code);
        NextStepCard* card = window.sessions()->sessionPage()->nextStep();
        CHECK(card->stepButton()->isEnabled());
        fixture.apply(code, "prepare");
        letSettle();
        // To announce, the proof is missing, and ten days are not left (Đ.8.3).
        CHECK_FALSE(card->stepButton()->isEnabled());
        const auto next = fixture.office->nextSteps(code, fixture.today);
        REQUIRE(next);
        for (const NextStep& step : *next) {
            if (step.event == QLatin1String("announce"))
                CHECK(step.isAllowed == card->stepButton()->isEnabled());
        }
    }

    SECTION("keeps a field that was typed, and says at the field what is refused")
    {
        const QString code = fixture.addSession();
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        window.openCase(CaseKind::Session, code);
        FieldForm* form = window.sessions()->sessionPage()->formOf(QStringLiteral("venue"));
        REQUIRE(form != nullptr);
        Q_EMIT form->kept(QStringLiteral("venue"), QStringLiteral("Nhà văn hóa"));
        letSettle();
        CHECK(fixture.office->session(SessionCode{code})->session.venue == QStringLiteral("Nhà văn hóa"));
        Q_EMIT form->kept(QStringLiteral("plannedStart"), QStringLiteral("31/02/2023"));
        letSettle();
        CHECK(fixture.office->session(SessionCode{code})->session.plannedStart->date() == QDate(2023, 3, 18));
        bool isSaid = false;
        for (const QLabel* label : form->findChildren<QLabel*>())
            isSaid = isSaid || (label->property("role").toString() == QLatin1String("trouble") && !label->text().isEmpty());
        CHECK(isSaid);
    }

    SECTION("leaves no control without a name for who cannot see it")
    {
        const QString code = fixture.addSession();
        const QString petition = fixture.addPetition(code);
        MainWindow window(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today);
        window.show();
        window.openCase(CaseKind::Session, code);
        window.openCase(CaseKind::Petition, petition);
        window.showScreen(Place::Reports);
        window.showScreen(Place::Duty);
        letSettle();
        const QStringList nameless = namelessControls(window);
        INFO(nameless.join(u'\n').toStdString());
        CHECK(nameless.isEmpty());
    }

    SECTION("shows the duty board and the figures of a half-year with its balance")
    {
        fixture.addPetition(fixture.addSession());
        MainWindow window(*fixture.office, {}, fixture.today);
        window.showScreen(Place::Duty);
        CHECK(window.duty()->table()->model()->rowCount() == 39);
        window.showScreen(Place::Reports);
        window.reports()->period()->setCurrentIndex(window.reports()->period()->findData(QStringLiteral("2023-H1")));
        letSettle();
        QTableWidget* petitions = window.reports()->tableOf(QStringLiteral("petitions"));
        REQUIRE(petitions != nullptr);
        CHECK(petitions->item(1, 1)->text() == QStringLiteral("1"));
    }
}

TEST_CASE("the dialog of an event")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
    const QString session = fixture.addSession();
    fixture.apply(session, "prepare");

    SECTION("shows every rule that is not met with its article, and lets go on with a reason where the rule lets one")
    {
        EventDialog dialog(desk, CaseKind::Session, {session}, QStringLiteral("announce"));
        CHECK_FALSE(dialog.okButton()->isEnabled());
        QStringList chips;
        for (const Chip* chip : dialog.findChildren<Chip*>())
            chips.append(chip->text());
        CHECK(chips.contains(QStringLiteral("Đ.8.3")));

        dialog.form()->setText(QStringLiteral("where"), QStringLiteral("Trụ sở phường, các nhà văn hóa"));
        dialog.form()->setText(QStringLiteral("by"), QStringLiteral("Văn phòng Đảng ủy"));
        dialog.form()->setText(QStringLiteral("proof"), QStringLiteral("Giấy xác nhận niêm yết"));
        dialog.accept();
        CHECK(dialog.result() == QDialog::Rejected);
        CHECK(dialog.form()->text(QStringLiteral("by")) == QStringLiteral("Văn phòng Đảng ủy"));
        auto* reason = dialog.findChild<QLineEdit*>(QStringLiteral("reason:lead-time"));
        REQUIRE(reason != nullptr);
        reason->setText(QStringLiteral("Việc cấp bách"));
        Q_EMIT reason->textEdited(reason->text());
        letSettle(250);
        CHECK(dialog.okButton()->isEnabled());
        dialog.accept();
        CHECK(fixture.office->session(SessionCode{session})->session.state == SessionState::Announced);
    }
}

TEST_CASE("a petition in the window")
{
    OfficeFixture fixture;
    rememberLanguage(QStringLiteral("en"));
    FakePrompter prompter;
    Desk desk(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
    const QString session = fixture.addSession();

    SECTION("is added to its session and answered there")
    {
        AddDialog add(desk, CaseKind::Petition, {{QStringLiteral("session"), session}});
        add.form()->setText(QStringLiteral("content"), QStringLiteral("Nạo vét rãnh thoát nước ngõ 12"));
        add.form()->setText(QStringLiteral("petitioner"), QStringLiteral("Nguyễn Văn Thành"));
        add.form()->setText(QStringLiteral("channel"), QStringLiteral("submitted"));
        add.accept();
        REQUIRE(add.code() == QStringLiteral("KN-2023-0001"));

        fixture.apply(session, "prepare");
        fixture.apply(session, "announce", {{QStringLiteral("where"), QStringLiteral("Trụ sở")},
                                            {QStringLiteral("by"), QStringLiteral("Văn phòng")},
                                            {QStringLiteral("proof"), QStringLiteral("Ảnh niêm yết")}},
                      {{QStringLiteral("lead-time"), QStringLiteral("Việc cấp bách")}});
        fixture.office->set(session, {{QStringLiteral("team"), QStringLiteral("Tổ giúp việc")},
                                      {QStringLiteral("secretary"), QStringLiteral("Lê Thị Thu")},
                                      {QStringLiteral("tasksPrepare"), QStringLiteral("Mời họp")},
                                      {QStringLiteral("tasksHold"), QStringLiteral("Ghi biên bản")},
                                      {QStringLiteral("tasksFollowUp"), QStringLiteral("Theo dõi")}},
                            fixture.actor());
        fixture.today = QDate(2023, 3, 18);
        fixture.apply(session, "open", {{QStringLiteral("actualStart"), QStringLiteral("2023-03-18T08:00")}},
                      {{QStringLiteral("classified"), QStringLiteral("Nêu muộn")}, {QStringLiteral("agreed"), QStringLiteral("Nêu muộn")}});

        Desk later(*fixture.office, QStringLiteral("Nguyễn Thị Hạnh"), fixture.today, prompter);
        EventDialog answer(later, CaseKind::Petition, {add.code()}, QStringLiteral("answer"));
        CHECK_FALSE(answer.okButton()->isEnabled());
        answer.form()->setText(QStringLiteral("respondent"), QStringLiteral("DU.DINHBANG.BT"));
        answer.form()->setText(QStringLiteral("answer"), QStringLiteral("Phường nạo vét trước 30/4."));
        answer.accept();
        CHECK(fixture.office->petition(PetitionCode{add.code()})->petition.state == PetitionState::Answered);

        const auto paper = minutesForPreview(later, SessionCode{session});
        if (!paper)
            FAIL(paper.error().message.toStdString());
        REQUIRE(paper->pages != nullptr);
        CHECK(paper->pages->count() >= 1);
    }

    SECTION("offers what its state allows, for several at once")
    {
        fixture.addPetition(session);
        const QString second = fixture.add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Chiếu sáng tuyến nhà văn hóa")},
                                                                {QStringLiteral("receivedOn"), QStringLiteral("2023-03-02")},
                                                                {QStringLiteral("channel"), QStringLiteral("slip")},
                                                                {QStringLiteral("session"), session}});
        PetitionPanel panel(desk);
        panel.resize(1000, 500);
        panel.show(*fixture.office->session(SessionCode{session}));
        panel.table()->view()->selectAll();
        QStringList events;
        for (const QPushButton* button : panel.actionButtons())
            events.append(button->property("event").toString());
        REQUIRE_FALSE(events.isEmpty());
        CHECK(events.first() == QStringLiteral("classify"));
        EventDialog classify(desk, CaseKind::Petition, panel.table()->chosen(), QStringLiteral("classify"));
        classify.form()->setText(QStringLiteral("sector"), QStringLiteral("cultureSociety"));
        classify.form()->setText(QStringLiteral("urgency"), QStringLiteral("high"));
        classify.accept();
        CHECK(fixture.office->petition(PetitionCode{second})->petition.state == PetitionState::Classified);
    }
}
