#include "scene.h"

#include "ui/live/live_screen.h"
#include "ui/live/live_text.h"
#include "ui/live/opinion_pane.h"
#include "ui/live/phrases_dialog.h"
#include "ui/live/queue_pane.h"
#include "ui/live/session_words_pane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace doithoai::gallery {

namespace {

const QDate heldOn(2023, 12, 8);

/// The session that the sample has in progress, an hour after it opened.
LiveScreen* enter(Stage& stage)
{
    const QString session = stage.sessionIn("inProgress");
    if (session.isEmpty())
        return nullptr;
    stage.window.desk().openLive(session);
    LiveScreen* live = stage.window.live();
    live->setClock([] { return QDateTime(heldOn, QTime(9, 17)); });
    Stage::settle();
    return live;
}

void press(QWidget* at, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(at, &down);
    Stage::settle();
}

LiveText* answerOf(LiveScreen* live)
{
    return live->findChild<LiveText*>(QStringLiteral("liveAnswer"));
}

void write(LiveScreen* live, const char* words)
{
    answerOf(live)->insertPlainText(QString::fromUtf8(words));
    Stage::settle(400);
}

Scene scene(const char* name, std::function<QWidget*(Stage&, LiveScreen*)> play)
{
    return {QString::fromLatin1(name), heldOn, [play](Stage& stage) -> QWidget* {
                LiveScreen* live = enter(stage);
                return live == nullptr ? nullptr : play(stage, live);
            }};
}

} // namespace

std::vector<Scene> liveScenes()
{
    return {
        scene("live",
              [](Stage& stage, LiveScreen* live) -> QWidget* {
                  write(live, "Đến nay đã cấp 62/95 giấy. Còn 33 hồ sơ vướng mốc giới, phòng sẽ hoàn thành trước 30/6 và niêm yết danh sách từng tuần");
                  return &stage.window;
              }),
        scene("live-refused",
              [](Stage& stage, LiveScreen* live) -> QWidget* {
                  press(answerOf(live), Qt::Key_F3);
                  press(answerOf(live), Qt::Key_F5);
                  return &stage.window;
              }),
        scene("live-promise",
              [](Stage& stage, LiveScreen* live) -> QWidget* {
                  write(live, "Phường nhận làm trong quý I.");
                  press(answerOf(live), Qt::Key_F3);
                  return &stage.window;
              }),
        scene("live-words",
              [](Stage& stage, LiveScreen* live) -> QWidget* {
                  press(answerOf(live), Qt::Key_F8);
                  return &stage.window;
              }),
        scene("live-queue",
              [](Stage& stage, LiveScreen* live) -> QWidget* {
                  press(answerOf(live), Qt::Key_F2);
                  live->queue()->newcomer()->setText(QStringLiteral("KP Thịnh Lang (46 hộ)"));
                  press(live->queue()->newcomer(), Qt::Key_Return);
                  return &stage.window;
              }),
        scene("live-phrases",
              [](Stage& stage, LiveScreen*) -> QWidget* {
                  auto* dialog = new PhrasesDialog(stage.window.desk(), &stage.window);
                  dialog->show();
                  return dialog;
              }),
    };
}

} // namespace doithoai::gallery
