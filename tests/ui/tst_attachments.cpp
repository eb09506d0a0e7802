#include "paper_hands.h"

#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QUrl>

using namespace doithoai;

namespace {

void dropOn(QWidget* widget, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &drop);
    settle();
}

/// What the window said since.
struct Said {
    QStringList sentences;
    explicit Said(Desk& desk)
    {
        QObject::connect(&desk, &Desk::said, &desk, [this](const QString& sentence) { sentences.append(sentence); });
    }
};

} // namespace

TEST_CASE("files are attached in the window")
{
    PaperClerk at;
    AttachmentsPanel* panel = at.panel()->attachments();
    RowModel* model = panel->table()->model();

    SECTION("dropped, they stand in the list and in the file")
    {
        dropOn(panel, {at.fileWith("danh-sach.txt", "Khu phố Xuân Đài"), at.fileWith("anh.png", "x")});
        CHECK(model->rowCount() == 2);
        CHECK(attachmentsOf(*at.fixture.office, at.session)->size() == 2);
    }
    SECTION("a title that was being typed for a file that is gone keeps nobody from leaving")
    {
        dropOn(panel, {at.fileWith("danh-sach.txt", "Khu phố Xuân Đài")});
        typeInto(panel->titleEditor()->control(), u("Danh sách"));
        REQUIRE(detach(*at.fixture.office, attachmentsOf(*at.fixture.office, at.session)->front().id, at.fixture.actor()));
        REQUIRE(comesTrue([&] { return model->rowCount() == 0; }));
        CHECK(at.window->isAllSaved());
    }
    SECTION("words are shown inside")
    {
        dropOn(panel, {at.fileWith("danh-sach.txt", "Khu phố Xuân Đài <b>")});
        QString shown;
        CHECK(withDialog<QDialog>([&] { click(panel->viewButton()); }, [&](QDialog& dialog) { shown = dialog.findChild<QPlainTextEdit*>()->toPlainText(); }));
        CHECK(shown == u("Khu phố Xuân Đài <b>"));
    }
    SECTION("a picture is shown as a page, however large it is")
    {
        QImage picture(5000, 200, QImage::Format_RGB32);
        picture.fill(Qt::red);
        const QString path = at.fixture.folder.filePath(u("anh.png"));
        REQUIRE(picture.save(path));
        dropOn(panel, {path});
        CHECK(withDialog<PreviewDialog>([&] { click(panel->viewButton()); }, [&](PreviewDialog& dialog) {
            CHECK(dialog.view()->count() == 1);
            CHECK(dialog.paper().pages->pageInches(0).width() <= 8.0);
        }));
    }
    SECTION("a broken file gives a sentence, and is saved as it came")
    {
        Said said(at.window->desk());
        dropOn(panel, {at.fileWith("hong.pdf", "%PDF-1.4 nothing of it")});
        click(panel->viewButton());
        REQUIRE_FALSE(said.sentences.isEmpty());
        CHECK(said.sentences.last().contains(u("hong")));
        at.prompter.toSave = at.fixture.folder.filePath(u("lai.pdf"));
        click(panel->saveButton());
        QFile file(*at.prompter.toSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "%PDF-1.4 nothing of it");
    }
    SECTION("the same file twice, and one that is not there, are refused with a sentence")
    {
        const QString path = at.fileWith("mot.txt", "một");
        dropOn(panel, {path});
        Said said(at.window->desk());
        panel->attachFiles({path, at.fixture.folder.filePath(u("khong-co.txt"))});
        CHECK(model->rowCount() == 1);
        REQUIRE_FALSE(said.sentences.isEmpty());
        CHECK(said.sentences.last().contains(u("khong-co.txt")));
    }
    const auto kept = [&](int at_) { return attachmentsOf(*at.fixture.office, at.session)->at(static_cast<size_t>(at_)).title; };
    at.window->activateWindow();
    settle();
    SECTION("a title is kept a second after it was typed, without leaving its field")
    {
        dropOn(panel, {at.fileWith("mot.txt", "một")});
        typeInto(panel->titleEditor()->control(), u("Đơn của ông Thành "));
        CHECK(comesTrue([&] { return kept(0) == u("Đơn của ông Thành"); }));
        settle();
        QTest::sendKeyEvent(QTest::Click, panel->titleEditor()->control(), Qt::Key_unknown, u("K"), Qt::NoModifier);
        CHECK(panel->titleEditor()->text() == u("Đơn của ông Thành K"));
        QTest::keyClick(panel->titleEditor()->control(), Qt::Key_Return);
        CHECK(kept(0) == u("Đơn của ông Thành K"));
        settle();
        CHECK(model->index(0, 0).data().toString() == u("Đơn của ông Thành K"));
    }
    SECTION("a title that the file does not take stays with its file, is asked about at closing, and is tried again")
    {
        dropOn(panel, {at.fileWith("mot.txt", "một"), at.fileWith("hai.txt", "hai")});
        panel->table()->choose(panel->table()->model()->codeAt(0));
        const int first = panel->table()->model()->index(0, 1).data().toString() == u("mot.txt") ? 0 : 1;
        const QString path = at.fixture.office->file().path();
        REQUIRE(QFile::rename(path, path + u(".weg")));
        typeInto(panel->titleEditor()->control(), u("Không được mất"));
        QTest::keyClick(panel->titleEditor()->control(), Qt::Key_Return);
        settle();
        CHECK(panel->titleEditor()->text() == u("Không được mất"));
        at.window->close();
        CHECK(at.window->isVisible());
        CHECK(at.prompter.asked.join(u' ').contains(first == 0 ? u("mot.txt") : u("hai.txt")));
        panel->table()->choose(panel->table()->model()->codeAt(1));
        CHECK(panel->titleEditor()->text() == (first == 0 ? u("hai") : u("mot")));
        panel->table()->choose(panel->table()->model()->codeAt(0));
        CHECK(panel->titleEditor()->text() == u("Không được mất"));
        REQUIRE(QFile::rename(path + u(".weg"), path));
        CHECK(comesTrue([&] { return kept(first) == u("Không được mất"); }));
        CHECK(panel->titleEditor()->text() == u("Không được mất"));
    }
    SECTION("of a denunciation neither title nor file tells who sent it, and such a title is not changed")
    {
        const QString code = at.fixture.addPetition({});
        const auto done = attach(*at.fixture.office, code, at.fileWith("Don cua Nguyễn Văn Thành.txt", "đơn"), u("Đơn của ông Nguyễn Văn Thành"), at.fixture.actor());
        REQUIRE(done);
        Act act;
        act.reason = u("Tố cáo");
        act.data = {{u("kind"), u("denunciation")}, {u("directedTo"), u("CATP")}, {u("toldOn"), u("2023-03-09")}};
        REQUIRE(at.fixture.office->apply(code, u("screenOut"), act, at.fixture.actor()));
        panel->show(code);
        REQUIRE(model->rowCount() == 1);
        panel->table()->choose(QString::number(done->id));
        REQUIRE(model->rowCount() == 1);
        CHECK_FALSE(model->index(0, 0).data().toString().contains(u("Thành")));
        CHECK_FALSE(model->index(0, 1).data().toString().contains(u("Thành")));
        CHECK_FALSE(panel->titleEditor()->text().contains(u("Thành")));
        CHECK(panel->titleEditor()->control()->property("readOnly").toBool());
        CHECK_FALSE(retitle(*at.fixture.office, done->id, u("Phiếu"), at.fixture.actor()));
    }
    SECTION("an emptied title is the name of the file, once its field is left")
    {
        dropOn(panel, {at.fileWith("mot.txt", "một")});
        typeInto(panel->titleEditor()->control(), {});
        CHECK(comesTrue([&] { return kept(0) == u("mot.txt"); }));
        CHECK(panel->titleEditor()->text().isEmpty());
        panel->addButton()->setFocus();
        settle();
        CHECK(panel->titleEditor()->text() == u("mot.txt"));
    }
    SECTION("one is taken away only when it is meant")
    {
        dropOn(panel, {at.fileWith("mot.txt", "một")});
        click(panel->removeButton());
        CHECK(model->rowCount() == 1);
        at.prompter.confirms = true;
        click(panel->removeButton());
        CHECK(model->rowCount() == 0);
    }
}

TEST_CASE("several papers are printed in one run")
{
    PaperClerk at;
    PaperList* list = at.list();
    const auto select = [&](const QStringList& papers) {
        list->table()->view()->clearSelection();
        for (const QString& paper : papers) {
            const int row = list->table()->model()->rowOf(paper);
            REQUIRE(row >= 0);
            list->table()->view()->selectionModel()->select(list->table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        settle();
    };
    const QString path = at.fixture.folder.filePath(u("in.pdf"));
    const auto printed = [&](const QString& pages) {
        int shown = 0;
        CHECK(withDialog<PreviewDialog>([&] { click(list->lookButton()); }, [&](PreviewDialog& dialog) {
            shown = dialog.view()->count();
            dialog.pagesField()->setText(pages);
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFileName(path);
            CHECK(dialog.printTo(printer) == !pages.contains(u'9'));
        }));
        return shown;
    };

    SECTION("all of their pages stand in the file, A5 on A5")
    {
        select({u("notice"), u("slip"), u("session-plan")});
        const int shown = printed({});
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto pages = pagesOfPdf(file.readAll());
        REQUIRE(pages);
        CHECK((*pages)->count() == shown);
        bool hasSmall = false;
        bool hasLarge = false;
        for (int page = 0; page < (*pages)->count(); ++page) {
            hasSmall = hasSmall || (*pages)->pageInches(page).width() < 6.5;
            hasLarge = hasLarge || (*pages)->pageInches(page).width() > 8;
        }
        CHECK(hasSmall);
        CHECK(hasLarge);
    }
    SECTION("only the pages that are named")
    {
        select({u("notice"), u("session-plan")});
        printed(u("1-2"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((*pagesOfPdf(file.readAll()))->count() == 2);
    }
    SECTION("a page that the run does not have is said")
    {
        select({u("notice")});
        printed(u("99"));
        CHECK_FALSE(QFile::exists(path));
    }
}

TEST_CASE("pages are named as people write them")
{
    CHECK(pagesNamed({}, 5)->isEmpty());
    CHECK(*pagesNamed(u("1-3, 5"), 5) == QList<int>{0, 1, 2, 4});
    CHECK(*pagesNamed(u("2"), 5) == QList<int>{1});
    for (const char* wrong : {"0", "6", "3-1", "x", "1-", "1-99999999"})
        CHECK_FALSE(pagesNamed(u(wrong), 5));
}
