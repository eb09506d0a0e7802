#include "scene.h"

#include "services/name_viewing.h"
#include "ui/directory/directory_dialog.h"
#include "ui/directory/handover_fields.h"
#include "ui/personal/correct_dialog.h"
#include "ui/personal/destroy_dialog.h"
#include "ui/personal/erase_dialog.h"
#include "ui/personal/finishing.h"
#include "ui/personal/person_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTimer>

namespace doithoai::gallery {

namespace {

QString q(const char* words)
{
    return QString::fromUtf8(words);
}

/// A person who came twice, the second time under a name without marks.
QString person(Stage& stage)
{
    QString first;
    for (const char* name : {"Đặng Quốc Khởi", "Dang Quoc Khoi"}) {
        const auto added = stage.office.add(CaseKind::Petition,
                                            {{q("content"), q("Ông Đặng Quốc Khởi đề nghị sửa cống đầu ngõ 12, khu phố Xuân Đài")},
                                             {q("petitioner"), q(name)},
                                             {q("address"), q("số 7, khu phố Xuân Đài, phường Đình Bảng")},
                                             {q("phone"), q("0912 111 222")},
                                             {q("receivedOn"), q("2023-06-01")},
                                             {q("channel"), q("submitted")}},
                                            {}, stage.actor);
        if (added && first.isEmpty())
            first = *added;
    }
    return first;
}

} // namespace

std::vector<Scene> personalScenes()
{
    const QDate day(2023, 6, 20);
    return {
        {q("personal-data"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new PersonDialog(stage.window.desk(), person(stage), &stage.window);
             dialog->show();
             return dialog;
         }},
        {q("personal-looks"), day,
         [](Stage& stage) -> QWidget* {
             (void)stage.office.changeSetting(q("privacy.recordViews"), q("yes"), stage.actor);
             const QString code = person(stage);
             for (const char* by : {"Trần Văn Ghi", "Phạm Thị Duyệt"})
                 (void)recordViews(stage.office, {code}, q("paper"), {q(by), QDate(2023, 6, 19), true});
             auto* dialog = new PersonDialog(stage.window.desk(), code, &stage.window);
             dialog->show();
             dialog->text()->moveCursor(QTextCursor::End);
             return dialog;
         }},
        {q("personal-correct"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new CorrectDialog(q("Đặng Quốc Khởi"), q("số 7, khu phố Xuân Đài, phường Đình Bảng"), q("0912 111 222"),
                                              [](const CorrectDialog::Changes&) { return QString(); }, &stage.window);
             dialog->show();
             return dialog;
         }},
        {q("personal-erase"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new EraseDialog(stage.window.desk(), {person(stage)}, &stage.window);
             dialog->show();
             return dialog;
         }},
        {q("personal-finishing"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new FinishingDialog(stage.office.file().path(), &stage.window);
             dialog->show();
             return dialog;
         }},
        {q("personal-destroy"), QDate(2034, 2, 1),
         [](Stage& stage) -> QWidget* {
             (void)stage.office.changeSetting(q("retention.years"), q("10"), stage.actor);
             (void)stage.office.changeSetting(q("retention.basis"), q("Quy định về thời hạn bảo quản hồ sơ của Thành ủy"), stage.actor);
             auto* dialog = new DestroyDialog(stage.window.desk(), QDate(2024, 1, 1), &stage.window);
             dialog->show();
             return dialog;
         }},
        {q("handover"), QDate(2025, 6, 20),
         [](Stage& stage) -> QWidget* {
             stage.window.showScreen(Place::Directory);
             // The dialog waits for its person in a loop of its own: what it looks like is kept before it is closed.
             auto* picture = new QLabel(&stage.window);
             QTimer::singleShot(0, picture, [picture] {
                 auto* dialog = qobject_cast<DirectoryDialog*>(QApplication::activeModalWidget());
                 if (dialog == nullptr)
                     return;
                 FieldForm* form = dialog->form();
                 form->setText(q("units"), q("DU.DINHBANG,DU.CHAUKHE"));
                 form->setText(q("to"), q("DU.DINHBANG2"));
                 form->setText(q("name"), q("Đảng ủy phường Từ Sơn"));
                 Q_EMIT form->edited();
                 Stage::settle(600);
                 picture->setPixmap(dialog->grab());
                 picture->resize(dialog->size());
                 dialog->reject();
             });
             stage.window.findChild<QPushButton*>(q("handOver"))->click();
             return picture;
         }},
    };
}

} // namespace doithoai::gallery
