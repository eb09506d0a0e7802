#pragma once

#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "services/drafts.h"
#include "services/speaking_order.h"
#include "ui/event_dialog.h"
#include "ui/live/live_screen.h"
#include "ui/live/live_text.h"
#include "ui/live/minutes_pane.h"
#include "ui/live/opinion_pane.h"
#include "ui/live/phrases_dialog.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"
#include "ui/widgets/finding_list.h"

#include <QListWidget>
#include <QTextEdit>
#include <utility>

namespace doithoai {

/// An announced session with five collected opinions whose replies are agreed, and its live screen in the window.
struct LiveHall {
    OfficeFixture fixture;
    FakePrompter prompter;
    QString session;
    QStringList petitions;
    std::unique_ptr<MainWindow> window;

    static QString s(const char* words) { return QString::fromUtf8(words); }

    explicit LiveHall(int count = 5)
    {
        session = announce();
        fixture.today = QDate(2023, 3, 1);
        for (int i = 0; i < count; ++i) {
            const QString code = fixture.addPetition(session);
            petitions.append(code);
            fixture.apply(code, "classify", {{s("sector"), s("economy")}, {s("urgency"), s("normal")}});
            fixture.apply(code, "assign", {{s("unit"), s("UBND.DINHBANG")}, {s("dueOn"), s("2023-04-10")}});
            fixture.apply(code, "draftReply", {{s("draftReply"), s("Ủy ban đã khảo sát, sẽ nạo vét.")}});
            fixture.apply(code, "agreeReply", {{s("agreedBy"), s("Thường trực Đảng ủy")}});
        }
        fixture.today = QDate(2023, 3, 18);
    }

    /// Plans and announces a session; leaves the day as it is.
    QString announce()
    {
        const QDate present = std::exchange(fixture.today, QDate(2023, 3, 1));
        const QString code = fixture.addSession();
        fixture.apply(code, "prepare");
        const auto set = fixture.office->set(code,
                                             {{s("team"), s("Tổ giúp việc")}, {s("secretary"), s("Lê Thị Mẫu")},
                                              {s("tasksPrepare"), s("Tổng hợp")}, {s("tasksHold"), s("Ghi biên bản")},
                                              {s("tasksFollowUp"), s("Theo dõi")}},
                                             fixture.actor());
        REQUIRE(set);
        fixture.apply(code, "announce", {{s("where"), s("Bảng tin")}, {s("by"), s("Văn phòng")}, {s("proof"), s("12-TB/ĐU")}});
        fixture.today = present;
        return code;
    }

    static QDateTime at(int hour, int minute) { return QDateTime(QDate(2023, 3, 18), QTime(hour, minute)); }

    void openSession() { fixture.apply(session, "open", {{s("actualStart"), s("2023-03-18T08:05")}}); }

    LiveScreen* come()
    {
        window.reset();
        window = std::make_unique<MainWindow>(*fixture.office, s("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        settle();
        window->desk().openLive(session);
        settle();
        REQUIRE(live() != nullptr);
        live()->setClock([] { return at(9, 17); });
        return live();
    }

    LiveScreen* live() const { return window->live(); }
    LiveText* answer() const { return live()->findChild<LiveText*>(s("liveAnswer")); }

    /// Presses a key where the keyboard is, as a person does: a list that popped up gets it first.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        wake();
        QWidget* at = QApplication::activePopupWidget() != nullptr ? QApplication::activePopupWidget() : QApplication::focusWidget();
        REQUIRE(at != nullptr);
        QTest::keyClick(at, key, modifiers);
        settle();
    }

    /// The platform of the tests gives no window back its focus when a dialog is gone.
    static void wake()
    {
        if (QApplication::focusWidget() != nullptr)
            return;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMainWindow*>(top) != nullptr && top->isVisible())
                top->activateWindow();
        }
        settle();
    }

    static void type(const QString& words)
    {
        wake();
        for (const QChar letter : words) {
            QWidget* at = QApplication::focusWidget();
            REQUIRE(at != nullptr);
            QTest::sendKeyEvent(QTest::Click, at, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
        settle();
    }

    Petition petition(int number) const
    {
        const auto loaded = fixture.office->petition(PetitionCode{petitions.value(number - 1)});
        REQUIRE(loaded);
        return loaded->petition;
    }
    PetitionState state(int number) const { return petition(number).state; }
    SessionState sessionState() const { return fixture.office->session(SessionCode{session})->session.state; }
    int inHand() const { return static_cast<int>(petitions.indexOf(live()->inHand().text)) + 1; }
    QString minutes() const { return live()->minutes()->text()->toPlainText(); }
    std::optional<Draft> draft() { return *draftAt(*fixture.office, LiveNotes::placeOf(session)); }

    /// Numbers of the opinions in their order; ">" before who speaks, "+" behind the done.
    QString order() const
    {
        const auto lines = speakingOrder(*fixture.office, *fixture.office->session(SessionCode{session}));
        REQUIRE(lines);
        QStringList words;
        for (const SpeakerLine& line : *lines) {
            const QString number = QString::number(petitions.indexOf(line.petition.text) + 1);
            words.append(line.stage == SpeakerStage::Done           ? number + u'+'
                             : line.stage == SpeakerStage::Speaking ? u'>' + number
                                                                    : number);
        }
        return words.join(u' ');
    }

    /// The file as a kill at this moment leaves it, opened anew.
    void comeBackAfterKill(const QString& name)
    {
        const QString copy = fixture.folder.filePath(name);
        REQUIRE(QFile::copy(fixture.office->file().path(), copy));
        window.reset();
        auto file = CaseFile::open(copy, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto opened = Office::open(std::move(*file), fixture.papers);
        REQUIRE(opened);
        fixture.office = std::move(*opened);
    }
};

} // namespace doithoai
