#include "scene.h"

#include "services/attachments.h"
#include "services/number_register.h"
#include "services/papers.h"
#include "ui/papers/attachments_panel.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/number_books_dialog.h"
#include "ui/papers/paper_editor.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/papers_panel.h"
#include "ui/papers/papers_screen.h"
#include "ui/papers/register_dialog.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"
#include "ui/widgets/row_table.h"

#include <QFile>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace doithoai::gallery {

namespace {

/// A session whose notice was issued, with files beside it; the letters that the office got.
QString playPapers(Stage& stage)
{
    const QString session = stage.sessionIn("announced");
    if (session.isEmpty())
        return {};
    const PaperAsk notice{QStringLiteral("notice"), PaperSubject::Session, {session}, {}};
    (void)issuePaper(stage.office, {notice, {}, Privacy::Initials}, stage.actor);
    (void)keepPaperWord(stage.office, QStringLiteral("session-plan"), session, QStringLiteral("requirements"),
                        QStringLiteral("Chuẩn bị kỹ nội dung trả lời; bảo đảm dân chủ, thẳng thắn, đúng thời gian.\nMỗi kiến nghị có người trả lời và có thời hạn."), stage.actor);
    for (const char* name : {"Ảnh niêm yết nhà văn hóa Xuân Đài.txt", "Danh sách đại biểu dự kiến.txt"}) {
        QFile file(QFileInfo(stage.office.file().path()).path() + u'/' + QString::fromUtf8(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(name) + "\n");
        file.close();
        (void)attach(stage.office, session, file.fileName(), QFileInfo(file.fileName()).completeBaseName(), stage.actor);
    }
    RegisterEntry letter;
    letter.isIncoming = true;
    letter.date = stage.actor.today.addDays(-3);
    letter.printed = QStringLiteral("215-CV/TU");
    letter.subject = QStringLiteral("V/v chuẩn bị báo cáo kết quả đối thoại năm 2023");
    letter.partner = QStringLiteral("Thành ủy Từ Sơn");
    (void)addRegisterEntry(stage.office, letter, stage.actor);
    return session;
}

PaperSource sourceOf(Stage& stage, const QString& session)
{
    return paperSource(stage.window.desk(), PaperSubject::Session, {session}).value();
}

} // namespace

std::vector<Scene> paperScenes()
{
    const QDate day(2023, 12, 8);
    const auto screen = [](int tab) {
        return [tab](Stage& stage) -> QWidget* {
            if (playPapers(stage).isEmpty())
                return nullptr;
            stage.window.showScreen(Place::Papers);
            auto* papers = static_cast<PapersScreen*>(stage.window.screen(Place::Papers));
            papers->tabs()->setCurrentIndex(tab);
            return &stage.window;
        };
    };
    return {
        {QStringLiteral("papers-list"), day,
         [](Stage& stage) -> QWidget* {
             const QString session = playPapers(stage);
             if (session.isEmpty())
                 return nullptr;
             stage.window.openCase(CaseKind::Session, session);
             SessionPage* page = stage.window.sessions()->sessionPage();
             page->tabs()->setCurrentIndex(5);
             Stage::settle();
             page->papers()->list()->table()->choose(QStringLiteral("notice"));
             return &stage.window;
         }},
        {QStringLiteral("papers-attachments"), day,
         [](Stage& stage) -> QWidget* {
             const QString session = playPapers(stage);
             if (session.isEmpty())
                 return nullptr;
             stage.window.openCase(CaseKind::Session, session);
             SessionPage* page = stage.window.sessions()->sessionPage();
             page->tabs()->setCurrentIndex(5);
             Stage::settle(50);
             auto* scroll = qobject_cast<QScrollArea*>(page->tabs()->currentWidget());
             scroll->ensureWidgetVisible(page->papers()->attachments(), 0, 300);
             return &stage.window;
         }},
        {QStringLiteral("papers-editor"), day,
         [](Stage& stage) -> QWidget* {
             const QString session = playPapers(stage);
             if (session.isEmpty())
                 return nullptr;
             auto* editor = new PaperEditor(stage.window.desk(), *findPaperForm(QStringLiteral("session-plan")), sourceOf(stage, session), &stage.window);
             editor->show();
             return editor;
         }},
        {QStringLiteral("papers-editor-beside"), day,
         [](Stage& stage) -> QWidget* {
             const QString session = playPapers(stage);
             if (session.isEmpty())
                 return nullptr;
             auto* editor = new PaperEditor(stage.window.desk(), *findPaperForm(QStringLiteral("notice")), sourceOf(stage, session), &stage.window);
             editor->show();
             return editor;
         }},
        {QStringLiteral("papers-issue"), day,
         [](Stage& stage) -> QWidget* {
             const QString session = playPapers(stage);
             if (session.isEmpty())
                 return nullptr;
             auto* dialog = new IssueDialog(stage.window.desk(), *findPaperForm(QStringLiteral("notice")), sourceOf(stage, session), {}, &stage.window);
             dialog->show();
             return dialog;
         }},
        {QStringLiteral("papers-issued"), day, screen(0)},
        {QStringLiteral("papers-outgoing"), day, screen(1)},
        {QStringLiteral("papers-incoming"), day, screen(2)},
        {QStringLiteral("papers-books"), day,
         [](Stage& stage) -> QWidget* {
             auto* dialog = new NumberBooksDialog(stage.window.desk(), &stage.window);
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace doithoai::gallery
