#include "office_fixture.h"

#include "services/directory_acts.h"
#include "services/file_check.h"
#include "services/journal.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct JournalFixture : OfficeFixture {
    /// Entries that fit, looked through in small stretches as the window does.
    std::vector<JournalEntry> find(const JournalQuery& query, int atOnce = 7)
    {
        std::vector<qint64> seqs;
        for (qint64 below = *journalHead(*office) + 1; below > 1;) {
            const auto scan = scanJournal(*office, query, below, atOnce);
            REQUIRE(scan);
            seqs.insert(seqs.end(), scan->seqs.begin(), scan->seqs.end());
            below = scan->reached;
        }
        auto entries = journalEntries(*office, seqs);
        REQUIRE(entries);
        REQUIRE(entries->size() == seqs.size());
        return std::move(*entries);
    }

    static JournalQuery words(const QString& typed)
    {
        JournalQuery query;
        query.words = typed;
        return query;
    }
};

} // namespace

TEST_CASE_METHOD(JournalFixture, "The journal is read in a person's order and filtered")
{
    const QString session = planSession();
    const QString petition = receive(session, "Đường liên khu hư hỏng");

    SECTION("every entry is found once, newest first, however small the stretches")
    {
        const auto all = find({}, 1000);
        CHECK(qint64(all.size()) == *journalHead(*office));
        CHECK(all.front().seq == *journalHead(*office));
        CHECK(find({}).size() == all.size());
        CHECK(std::ranges::is_sorted(all, std::greater(), &JournalEntry::seq));
    }
    SECTION("the entries of a case carry its code, also its steps and its words")
    {
        JournalQuery query;
        query.caseCode = u("kn-2023-0001");
        const auto entries = find(query);
        QStringList tables;
        for (const JournalEntry& entry : entries) {
            CHECK(entry.caseCode == petition);
            CHECK(entry.caseKind == u("petition"));
            tables.append(entry.table);
        }
        CHECK(tables.contains(u("step")));
        CHECK(tables.contains(u("petition_person")));
        CHECK(tables.contains(u("petition_text")));
        query.caseCode = u("KN-1999-0001");
        CHECK(find(query).empty());
    }
    SECTION("before and after tell what a change did")
    {
        set(session, {{u("venue"), u("Nhà văn hóa khu 3")}}, "2023-02-02");
        JournalQuery query = words(u("nha van hoa khu 3"));
        query.kind = u("session");
        const auto entries = find(query);
        const auto changed = std::ranges::find(entries, u("session"), &JournalEntry::table);
        REQUIRE(changed != entries.end());
        CHECK(changed->before.value(u("venue")) == u("Hội trường phường"));
        CHECK(changed->after.value(u("venue")) == u("Nhà văn hóa khu 3"));
        CHECK_FALSE(changed->isAdded);
        CHECK(changed->isRehearsal);
    }
    SECTION("writer, days and kind narrow it")
    {
        REQUIRE(office->change({ChangeMarks{{{day("2026-02-16"), true, u("Tết"), {}}}, {}}},
                               Actor{u("Đặng Văn Khác"), day("2023-05-05"), true}));
        JournalQuery query;
        query.by = u("dang van");
        REQUIRE(find(query).size() == 1);
        CHECK(find(query).front().table == u("day_mark"));
        query = {};
        query.from = day("2023-05-05");
        query.to = day("2023-05-05");
        CHECK(find(query).size() == 1);
        query.to = day("2023-05-04");
        CHECK(find(query).empty());
        query = {};
        query.kind = u("calendar");
        query.words = u("tet");
        query.from = day("2023-05-01");
        CHECK(find(query).size() == 1);
    }
    SECTION("the names of columns are no words of a person")
    {
        CHECK(find(words(u("isActing"))).empty());
        CHECK(find(words(u("codeFolded"))).empty());
    }
    SECTION("personal words are found and shown while they are there, and said to be erased when not")
    {
        const auto entries = find(words(u("tran van mau")));
        REQUIRE_FALSE(entries.empty());
        CHECK(entries.front().after.value(u("petitioner")) == u("Trần Văn Mẫu"));
        CHECK(entries.front().erased.isEmpty());
        {
            auto transaction = office->file().begin(clerk("2023-06-01"));
            REQUIRE(transaction);
            QSqlQuery erasing(office->file().database());
            REQUIRE(erasing.exec(QStringLiteral("UPDATE journal_words SET \"before\" = NULL, \"after\" = NULL")));
            REQUIRE(transaction->commit());
        }
        CHECK(find(words(u("tran van mau"))).empty());
        JournalQuery query;
        query.caseCode = petition;
        for (const JournalEntry& entry : find(query)) {
            if (entry.table != u("petition_person"))
                continue;
            CHECK(entry.erased.contains(u("petitioner")));
            CHECK(entry.after.value(u("petitioner")).isEmpty());
        }
    }
    SECTION("who sent a denunciation is withheld and not found")
    {
        go(petition, "screenOut", "2023-02-11",
           {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-11")}}, u("Là tố cáo"));
        CHECK(find(words(u("tran van mau"))).empty());
        JournalQuery query;
        query.caseCode = petition;
        bool isSeen = false;
        for (const JournalEntry& entry : find(query)) {
            for (const QString& value : entry.after)
                CHECK_FALSE(value.contains(u("Trần Văn Mẫu")));
            isSeen = isSeen || entry.withheld.contains(u("petitioner"));
        }
        CHECK(isSeen);
    }
    SECTION("odd words never fail")
    {
        for (const QString& typed : {u("((("), u("%"), u("\"'"), QString(5'000'000, u'x')})
            CHECK(scanJournal(*office, words(typed), *journalHead(*office) + 1, 1000));
    }
    SECTION("a copy at the same place can be proved beside the office")
    {
        const auto problems = checkFileAt(office->file().path());
        REQUIRE(problems);
        CHECK(problems->empty());
        CHECK_FALSE(checkFileAt(folder.filePath(u("nowhere.doithoai"))));
    }
}
