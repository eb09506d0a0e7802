#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "casefile/frozen_papers.h"
#include "ui/papers/papers_screen.h"
#include "ui/papers/preview_dialog.h"
#include "ui/widgets/row_table.h"

#include <QFile>
#include <QLabel>

using namespace doithoai;

namespace {

QString utf(const char* text)
{
    return QString::fromUtf8(text);
}

struct PapersDesk {
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk{*fixture.office, utf("Nguyễn Thị Hạnh"), fixture.today, prompter};
    PapersScreen screen{desk};

    void freeze(const QString& session, const QString& number)
    {
        auto transaction = fixture.office->file().begin(fixture.actor());
        REQUIRE(transaction);
        FrozenPaper paper;
        paper.kind = utf("minutes");
        paper.caseCode = session;
        paper.number = number;
        paper.date = QDate(2023, 3, 20);
        paper.subject = utf("Biên bản hội nghị đối thoại");
        paper.pdf = "%PDF-" + number.toUtf8();
        REQUIRE(freezePaper(fixture.office->file(), paper));
        REQUIRE(transaction->commit());
    }

    void comeIn()
    {
        screen.resize(1100, 700);
        screen.show();
        screen.reload();
        settle();
    }
    QPushButton* button(const char* name) { return screen.findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("the papers in the window")
{
    PapersDesk at;

    SECTION("an empty list says how papers come here")
    {
        at.comeIn();
        CHECK(at.screen.table()->emptyState()->isVisible());
        CHECK_FALSE(at.button("lookAtPaper")->isEnabled());
        CHECK_FALSE(at.button("savePaper")->isEnabled());
    }

    const QString session = at.fixture.addSession();
    at.freeze(session, utf("02-BB/ĐU"));
    at.freeze(session, utf("03-BB/ĐU"));
    at.comeIn();
    RowModel* model = at.screen.table()->model();
    const auto choose = [&](int version) {
        at.screen.table()->choose(utf("minutes/%1/%2").arg(session).arg(version));
        REQUIRE(at.screen.table()->chosen().size() == 1);
    };

    SECTION("a replaced version says so beside the one that is valid")
    {
        REQUIRE(model->rowCount() == 2);
        const auto chip = [&](int version) {
            return model->index(model->rowOf(utf("minutes/%1/%2").arg(session).arg(version)), 5).data(RowModel::ToneRole).toInt();
        };
        CHECK(chip(2) == static_cast<int>(Tone::Good));
        CHECK(chip(1) == static_cast<int>(Tone::Neutral));
    }
    SECTION("the hash of the chosen paper stands in its details")
    {
        choose(1);
        const QString hash = QString::fromLatin1(paperVersion(at.fixture.office->file(), utf("minutes"), session, 1)->value().hash.toHex());
        CHECK(at.screen.details()->text().remove(u' ').contains(hash));
    }
    SECTION("papers are filtered by number without marks")
    {
        typeInto(at.screen.filterField(), utf("03-bb/du"));
        CHECK(model->rowCount() == 1);
        typeInto(at.screen.filterField(), utf("khong co"));
        CHECK(model->rowCount() == 0);
    }
    SECTION("a paper is saved byte for byte where the person says, and only then")
    {
        choose(1);
        click(at.button("savePaper"));
        at.prompter.toSave = at.fixture.folder.filePath(utf("bien-ban.pdf"));
        CHECK_FALSE(QFile::exists(*at.prompter.toSave));
        click(at.button("savePaper"));
        QFile file(*at.prompter.toSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "%PDF-" + utf("02-BB/ĐU").toUtf8());
    }
    SECTION("Enter shows the version that was chosen, and the button leads to its session")
    {
        choose(1);
        QByteArray shown;
        withDialog<PreviewDialog>([&] { QTest::keyClick(at.screen.table()->view(), Qt::Key_Return); },
                                  [&](PreviewDialog& dialog) { shown = dialog.paper().pdf; });
        CHECK(shown == "%PDF-" + utf("02-BB/ĐU").toUtf8());
        QString opened;
        QObject::connect(&at.desk, &Desk::openAsked, &at.desk, [&](CaseKind, const QString& code) { opened = code; });
        click(at.button("goToCase"));
        CHECK(opened == session);
    }
}
