#pragma once

#include "clerk.h"
#include "fake_prompter.h"

#include "services/attachments.h"
#include "services/papers.h"
#include "ui/papers/attachments_panel.h"
#include "ui/papers/issue_dialog.h"
#include "ui/papers/paper_editor.h"
#include "ui/papers/paper_list.h"
#include "ui/papers/paper_sheet.h"
#include "ui/papers/papers_panel.h"
#include "ui/papers/papers_screen.h"
#include "ui/papers/preview_dialog.h"
#include "ui/papers/register_view.h"
#include "ui/papers/signing_fields.h"

#include <QFile>

namespace doithoai {

inline QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// Types into the words of a paper, in the place of what stood there.
inline void typeOnPage(SheetWords* words, const QString& text)
{
    REQUIRE(words != nullptr);
    words->setFocus();
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, words, letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// An office with a session, and a window on its papers.
struct PaperClerk {
    OfficeFixture fixture;
    FakePrompter prompter;
    QString session = fixture.addSession();
    std::unique_ptr<MainWindow> window;

    PaperClerk() { comeIn(); }

    void comeIn()
    {
        window = std::make_unique<MainWindow>(*fixture.office, u("Nguyễn Thị Hạnh"), fixture.today, &prompter);
        window->resize(1366, 768);
        window->show();
        settle();
    }

    /// Closes window and file, and opens both again.
    void comeAgain()
    {
        const QString path = fixture.office->file().path();
        window.reset();
        fixture.office.reset();
        auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto opened = Office::open(std::move(*file), fixture.papers);
        REQUIRE(opened);
        fixture.office = std::move(*opened);
        comeIn();
    }

    PapersPanel* panel()
    {
        window->openCase(CaseKind::Session, session);
        window->sessions()->sessionPage()->tabs()->setCurrentIndex(5);
        settle();
        return window->sessions()->sessionPage()->papers();
    }

    PaperList* list() { return panel()->list(); }

    PaperList* choose(const char* paper)
    {
        PaperList* papers = list();
        papers->table()->choose(u(paper));
        REQUIRE(papers->table()->chosen() == QStringList{u(paper)});
        return papers;
    }

    void inEditor(const char* paper, const std::function<void(PaperEditor&)>& inside)
    {
        PaperList* papers = choose(paper);
        REQUIRE(withDialog<PaperEditor>([&] { click(papers->editButton()); }, inside));
    }

    void inIssue(const char* paper, const std::function<void(IssueDialog&)>& inside)
    {
        PaperList* papers = choose(paper);
        REQUIRE(withDialog<IssueDialog>([&] { click(papers->issueButton()); }, inside));
    }

    QString kept(const char* word) { return paperWords(*fixture.office, session).value_or(QMap<QString, QString>()).value(u(word)); }

    QString fileWith(const char* name, const QByteArray& bytes)
    {
        QFile file(fixture.folder.filePath(u(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
};

} // namespace doithoai
