#include "fake_prompter.h"
#include "hands.h"
#include "office_fixture.h"

#include "exchange/csv.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_screen.h"
#include "ui/journal/journal_words.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <QSqlQuery>
#include <QTableView>
#include <QTableWidget>

using namespace doithoai;

namespace {

QString utf(const char* text)
{
    return QString::fromUtf8(text);
}

struct JournalDesk {
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk{*fixture.office, utf("Nguyễn Thị Hạnh"), fixture.today, prompter};
    JournalScreen screen{desk};
    QString petition;

    JournalDesk()
    {
        petition = fixture.addPetition(fixture.addSession());
        fixture.apply(petition, "classify", {{utf("sector"), utf("economy")}, {utf("urgency"), utf("normal")}});
        screen.resize(1200, 700);
        screen.show();
        screen.reload();
        settle();
    }

    QLineEdit* line(const char* name) { return screen.findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return screen.findChild<QPushButton*>(QLatin1String(name)); }
    int rows() { return screen.model()->rowCount(); }
    bool isSettled(int wanted)
    {
        return comesTrue([&] { return !screen.model()->isLooking() && screen.model()->isThrough() && rows() == wanted; });
    }
    QString cell(int row, int column)
    {
        return screen.model()->index(row, column).data().toString();
    }
    /// All cells of the details, for looking through.
    QString details()
    {
        QStringList all;
        for (int row = 0; row < screen.fields()->rowCount(); ++row) {
            for (int column = 0; column < 3; ++column)
                all.append(screen.fields()->item(row, column)->text());
        }
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("an export that goes with its window is told")
{
    OfficeFixture fixture;
    FakePrompter prompter;
    Desk desk(*fixture.office, utf("Nguyễn Thị Hạnh"), fixture.today, prompter);
    QStringList sentences;
    QObject::connect(&desk, &Desk::said, &desk, [&](const QString& sentence) { sentences.append(sentence); });
    fixture.addPetition(fixture.addSession());
    prompter.toSave = fixture.folder.filePath(utf("nhat-ky.csv"));
    {
        JournalScreen screen(desk);
        screen.show();
        screen.reload();
        auto* button = screen.findChild<QPushButton*>(utf("exportJournal"));
        REQUIRE(button->isEnabled());
        button->click();
    }
    CHECK(sentences.size() == 1);
    CHECK_FALSE(QFile::exists(*prompter.toSave));
}

TEST_CASE("the journal in the window")
{
    JournalDesk at;
    const int all = at.rows();
    REQUIRE(all > 100);

    SECTION("each row says when, who, about what and what was done; raw trees are never shown")
    {
        for (int row = 0; row < std::min(all, 300); ++row) {
            at.screen.view()->selectRow(row);
            INFO(at.screen.model()->seqAt(row) << ' ' << at.cell(row, JournalModel::About).toStdString());
            CHECK_FALSE(at.cell(row, JournalModel::When).isEmpty());
            CHECK_FALSE(at.cell(row, JournalModel::About).isEmpty());
            CHECK_FALSE(at.cell(row, JournalModel::Change).isEmpty());
            CHECK_FALSE(at.details().contains(u'{'));
        }
    }
    SECTION("the entries of a case are in a person's words")
    {
        typeInto(at.line("journalCase"), utf("kn-2023-1"));
        typeInto(at.line("journalCase"), at.petition);
        REQUIRE(comesTrue([&] { return at.rows() > 0 && at.rows() < 20; }));
        QString text;
        for (int row = 0; row < at.rows(); ++row) {
            at.screen.view()->selectRow(row);
            CHECK(at.cell(row, JournalModel::About).contains(at.petition));
            text += at.details() + u'\n';
        }
        CHECK(text.contains(utf("Nguyễn Văn Thành")));
        CHECK(text.contains(utf("01/03/2023")));
        CHECK(text.contains(stateLabel(CaseKind::Petition, utf("classified"))));
        CHECK_FALSE(text.contains(utf("2023-03-01")));
        CHECK_FALSE(text.contains(utf("classified")));
    }
    SECTION("settings and papers stand by their names, not by their keys")
    {
        const EditorWorld world = worldOf(at.desk);
        JournalEntry entry;
        entry.table = utf("setting");
        entry.key = utf("silence.days");
        entry.isAdded = true;
        entry.after = {{utf("key"), utf("silence.days")}, {utf("value"), utf("10")}};
        CHECK(subjectWords(entry, world).contains(utf("silent")));
        CHECK_FALSE(subjectWords(entry, world).contains(utf("silence.days")));
        entry.table = utf("paper_word");
        entry.after = {{utf("kind"), utf("team-decision")}};
        const std::vector<ChangedField> fields = changedFields(entry, world);
        REQUIRE(fields.size() == 1);
        CHECK(fields.front().after == utf("Decision on the support team"));
    }
    SECTION("what was written anew has no column before it, what was changed has both")
    {
        typeInto(at.line("journalCase"), at.petition);
        REQUIRE(comesTrue([&] { return at.rows() > 0 && at.rows() < 20; }));
        bool isNewSeen = false, isChangeSeen = false;
        for (int row = 0; row < at.rows(); ++row) {
            at.screen.view()->selectRow(row);
            const JournalEntry* entry = at.screen.model()->entryAt(row);
            REQUIRE(entry != nullptr);
            const bool isNew = entry->before.isEmpty();
            INFO(at.cell(row, JournalModel::Change).toStdString());
            CHECK(at.screen.fields()->isColumnHidden(1) == isNew);
            CHECK_FALSE(at.screen.fields()->isColumnHidden(2));
            isNewSeen |= isNew;
            isChangeSeen |= !isNew;
        }
        CHECK(isNewSeen);
        CHECK(isChangeSeen);
    }
    SECTION("words, writer, kind and days narrow the list, and clearing brings all of it back")
    {
        const auto isSaid = [&](const char* words) {
            const auto labels = at.screen.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == utf(words); });
        };
        typeInto(at.screen.filterField(), utf("nao vet ranh"));
        CHECK(comesTrue([&] { return at.rows() > 0 && at.rows() < 10 && at.screen.model()->isThrough(); }));
        CHECK_FALSE(isSaid("Nothing fits."));
        typeInto(at.line("journalBy"), utf("khong ai"));
        CHECK(at.isSettled(0));
        CHECK(isSaid("Nothing fits."));
        click(at.button("clearJournal"));
        CHECK(at.isSettled(all));
        auto* kind = at.screen.findChild<QComboBox*>(utf("journalKind"));
        kind->setCurrentIndex(kind->findData(utf("regulation")));
        CHECK(at.isSettled(1));
        click(at.button("clearJournal"));
        at.screen.findChild<FieldEditor*>(utf("journalFrom"))->setText(utf("2023-03-11"));
        typeInto(at.line("journalBy"), utf("hanh"));
        CHECK(at.isSettled(0));
    }
    SECTION("rows of a rehearsal are marked")
    {
        CHECK_FALSE(at.cell(0, JournalModel::Mark).isEmpty());
    }
    SECTION("erased words show as erased")
    {
        {
            auto transaction = at.fixture.office->file().begin(at.fixture.actor());
            REQUIRE(transaction);
            QSqlQuery erasing(at.fixture.office->file().database());
            REQUIRE(erasing.exec(QStringLiteral("UPDATE journal_words SET \"before\" = NULL, \"after\" = NULL")));
            REQUIRE(transaction->commit());
        }
        ListFilter filter;
        filter.search = at.petition;
        at.screen.showFiltered(filter);
        REQUIRE(comesTrue([&] { return at.rows() > 0 && !at.screen.model()->isLooking(); }));
        QString text;
        for (int row = 0; row < at.rows(); ++row) {
            at.screen.view()->selectRow(row);
            text += at.details() + u'\n';
        }
        CHECK_FALSE(text.contains(utf("Nguyễn Văn Thành")));
        CHECK(text.contains(QCoreApplication::translate("Journal", "(erased)")));
    }
    SECTION("what is filtered is exported, and a spreadsheet has nothing to evaluate")
    {
        const auto set = at.desk.edit(CaseKind::Petition, at.petition, utf("topic"), utf("=1+1"));
        REQUIRE(set);
        at.prompter.toSave = at.fixture.folder.filePath(utf("nhat-ky.csv"));
        ListFilter filter;
        filter.search = at.petition;
        at.screen.showFiltered(filter);
        REQUIRE(comesTrue([&] { return at.rows() > 0 && at.button("exportJournal")->isEnabled(); }));
        click(at.button("exportJournal"));
        REQUIRE(comesTrue([&] { return QFile::exists(*at.prompter.toSave); }));
        QFile file(*at.prompter.toSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto table = csv::read(file.readAll());
        REQUIRE(table);
        REQUIRE(table->size() > 5);
        bool isDisarmed = false;
        for (const QStringList& row : *table) {
            CHECK(row.size() == 9);
            for (const QString& cell : row) {
                CHECK_FALSE(cell.startsWith(u'='));
                isDisarmed = isDisarmed || cell == utf("'=1+1");
            }
        }
        CHECK(isDisarmed);
    }
    SECTION("what was shown at the beginning is exported whole, whatever is filtered meanwhile")
    {
        QStringList sentences;
        QObject::connect(&at.desk, &Desk::said, &at.desk, [&](const QString& sentence) { sentences.append(sentence); });
        at.prompter.toSave = at.fixture.folder.filePath(utf("nhat-ky.csv"));
        for (int i = 0; i < 450; ++i)
            REQUIRE(at.fixture.office->changeSetting(utf("papers.contact"), QString::number(i), at.fixture.actor()));
        at.screen.reload();
        const int shown = at.rows();
        REQUIRE(shown > 450);
        click(at.button("exportJournal"));
        at.line("journalCase")->setText(utf("KN-2099-0001"));
        ListFilter filter;
        filter.search = utf("không có gì");
        at.screen.showFiltered(filter);
        REQUIRE(comesTrue([&] { return QFile::exists(*at.prompter.toSave); }));
        QFile file(*at.prompter.toSave);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto table = csv::read(file.readAll());
        REQUIRE(table);
        QSet<QString> entries;
        for (const QStringList& row : *table)
            entries.insert(row.value(0));
        CHECK(entries.size() == shown + 1); // and the head
        REQUIRE_FALSE(sentences.isEmpty());
        CHECK(sentences.last().contains(QString::number(table->size() - 1)));
    }
    SECTION("the chain is proved beside the window, and a damaged one is told with what to do")
    {
        click(at.button("checkJournal"));
        CHECK_FALSE(at.button("checkJournal")->isEnabled());
        REQUIRE(comesTrue([&] { return at.screen.verdict()->isVisible(); }));
        const QString good = at.screen.verdict()->text();
        QSqlQuery query(at.fixture.office->file().database());
        REQUIRE(query.exec(QStringLiteral("DROP TRIGGER journal_no_update")));
        REQUIRE(query.exec(QStringLiteral("UPDATE journal SET \"by\" = 'Ai khác' WHERE seq = 5")));
        click(at.button("checkJournal"));
        REQUIRE(comesTrue([&] { return at.screen.verdict()->isVisible(); }));
        CHECK(at.screen.verdict()->text() != good);
    }
    SECTION("odd words find nothing and say so")
    {
        for (const char* typed : {"(((", "\"'%_", "a:b*"}) {
            typeInto(at.screen.filterField(), utf(typed));
            CHECK(at.isSettled(0));
        }
    }
}
