#include "office_file.h"

#include "casefile/attachments.h"
#include "casefile/connection.h"
#include "casefile/frozen_papers.h"
#include "casefile/journal_reader.h"
#include "casefile/number_books.h"
#include "casefile/paper_words.h"
#include "casefile/register_entries.h"

using namespace doithoai;

namespace {

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

RegisterEntry line(const char* number, const char* symbol = "TB")
{
    RegisterEntry entry;
    entry.issuer.text = QStringLiteral("DU.DINHBANG");
    entry.symbol = QLatin1String(symbol);
    entry.scope = QStringLiteral("2020-07-01");
    entry.number = s(number);
    entry.date = QDate(2023, 3, 1);
    return entry;
}

AttachmentHead head(const char* code)
{
    AttachmentHead attached;
    attached.caseCode = s(code);
    attached.title = s("Đơn của ông Trần Văn Mẫu");
    attached.fileName = QStringLiteral("don.pdf");
    attached.mediaType = QStringLiteral("application/pdf");
    attached.on = QDate(2023, 3, 1);
    return attached;
}

} // namespace

TEST_CASE("frozen papers")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    FrozenPaper paper;
    paper.kind = QStringLiteral("minutes");
    paper.caseCode = QStringLiteral("ĐT-2023-001");
    paper.number = QStringLiteral("01-BB/ĐU");
    paper.date = QDate(2023, 3, 18);
    paper.subject = QStringLiteral("Biên bản");
    paper.text = QStringLiteral("Lời");
    paper.pdf = "%PDF-1.4 one";
    const auto first = freezePaper(office.file(), paper);
    REQUIRE(first);
    CHECK(first->version == 1);
    CHECK(first->hash.size() == 32);

    SECTION("get a new version each time, and the latest comes back whole")
    {
        paper.pdf = "%PDF-1.4 two";
        CHECK(freezePaper(office.file(), paper)->version == 2);
        const auto latest = latestPaper(office.file(), paper.kind, paper.caseCode);
        REQUIRE(*latest);
        CHECK((*latest)->pdf == paper.pdf);
        CHECK((*latest)->text == paper.text);
        CHECK((*latest)->date == paper.date);
        const auto all = listPapers(office.file());
        REQUIRE(all->size() == 2);
        CHECK(all->at(0).version == 2);
        CHECK(all->at(0).pdf.isEmpty());
        CHECK(!*latestPaper(office.file(), paper.kind, QStringLiteral("ĐT-2023-002")));
    }
    SECTION("cannot be changed or removed by SQL")
    {
        for (const char* statement : {"UPDATE frozen_paper SET number = 'x'", "DELETE FROM frozen_paper",
                                      "UPDATE frozen_paper_body SET pdf = x'00'", "DELETE FROM frozen_paper_body",
                                      "REPLACE INTO frozen_paper SELECT * FROM frozen_paper"}) {
            INFO(statement);
            CHECK(!office.sql(QString::fromUtf8(statement)).isEmpty());
        }
    }
}

TEST_CASE("The number of a paper is told apart by what counts in it")
{
    CHECK(numberKey(s("5")) == s("5"));
    CHECK(numberKey(s("05")) == s("5"));
    CHECK(numberKey(s("Số 05-BC/BDVTU")) == s("5"));
    CHECK(numberKey(s("Số: 12/BC-UBND")) == s("12"));
    CHECK(numberKey(s(" 21A ")) == s("21a"));
    CHECK(numberKey(s("21 a")) == s("21a"));
    CHECK(numberKey(s("000")) == s("0"));
    CHECK(numberKey(s("")).isEmpty());
    CHECK(numberKey(s("-TB/ĐU")).isEmpty());
}

TEST_CASE("The register of a file")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    REQUIRE(transaction);
    REQUIRE(addEntry(office.file(), line("05")));

    SECTION("gives a number once in a book, whatever its spelling")
    {
        CHECK(entryOfNumber(office.file(), line("5-TB/ĐU"))->has_value());
        CHECK(!addEntry(office.file(), line("5")));
        CHECK(addEntry(office.file(), line("5a")));
        CHECK(addEntry(office.file(), line("5", "BC")));
        RegisterEntry other = line("5");
        other.scope = QStringLiteral("2025-07-01");
        CHECK(addEntry(office.file(), other));
        REQUIRE(transaction->commit());
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("takes what came in under any number")
    {
        RegisterEntry arrived = line("5");
        arrived.isIncoming = true;
        CHECK(addEntry(office.file(), arrived));
        CHECK(addEntry(office.file(), arrived));
    }
    SECTION("goes on from the highest plain number only")
    {
        for (const char* number : {"21a", "9", "12", "99999999", "007"})
            REQUIRE(addEntry(office.file(), line(number)));
        CHECK(*highestNumber(office.file(), line("")) == 12);
        CHECK(*highestNumber(office.file(), line("", "BC")) == 0);
    }
    SECTION("is damaged when it names a paper that is not there")
    {
        RegisterEntry lost = line("6");
        lost.paper = QStringLiteral("notice");
        lost.caseCode = s("ĐT-2023-001");
        lost.version = 1;
        REQUIRE(addEntry(office.file(), lost));
        REQUIRE(transaction->commit());
        const QStringList problems = problemsOf(office.file());
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().startsWith(s("register 6 · 2023-03-01")));
        CHECK(problems.front().contains(s("ĐT-2023-001")));
    }
    SECTION("is damaged when a paper's number has no line")
    {
        FrozenPaper paper;
        paper.kind = QStringLiteral("notice");
        paper.caseCode = s("ĐT-2023-001");
        paper.number = s("07-TB/ĐU");
        paper.issuer.text = QStringLiteral("DU.DINHBANG");
        paper.symbol = QStringLiteral("TB");
        paper.date = QDate(2023, 3, 1);
        paper.pdf = "%PDF-1";
        REQUIRE(freezePaper(office.file(), paper));
        REQUIRE(transaction->commit());
        const QStringList problems = problemsOf(office.file());
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().contains(s("07-TB/ĐU")));
    }
}

TEST_CASE("An attached file")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    REQUIRE(transaction);
    const auto first = addAttachment(office.file(), head("KN-2023-0001"), "%PDF-1.4 bytes");
    REQUIRE(first);
    const auto second = addAttachment(office.file(), head("KN-2023-0002"), "%PDF-1.4 bytes");
    REQUIRE(second);
    CHECK(first->size == 14);
    CHECK(first->hash == second->hash);

    SECTION("is kept once for two cases, and goes with the last of them")
    {
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM attachment_body")).toInt() == 1);
        REQUIRE(removeAttachment(office.file(), *first));
        CHECK(**attachmentBody(office.file(), second->hash) == "%PDF-1.4 bytes");
        REQUIRE(removeAttachment(office.file(), *second));
        CHECK(!*attachmentBody(office.file(), second->hash));
        REQUIRE(transaction->commit());
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("is not attached twice to one case")
    {
        CHECK(!addAttachment(office.file(), head("KN-2023-0001"), "%PDF-1.4 bytes"));
    }
    SECTION("stands in the journal as a digest, its title among the words that can be erased")
    {
        REQUIRE(transaction->commit());
        const QString rows = office.ask(QStringLiteral("SELECT group_concat(after, ' ') FROM journal WHERE \"table\" LIKE 'attachment%'")).toString();
        CHECK(!rows.contains(s("Trần Văn Mẫu")));
        CHECK(!rows.contains(QStringLiteral("%PDF")));
        const auto entries = journalEntries(office.file(), {*journalHead(office.file())});
        REQUIRE(entries);
        CHECK(entries->front().caseCode == s("KN-2023-0002"));
        CHECK(entries->front().after.value(s("title")) == s("Đơn của ông Trần Văn Mẫu"));
        CHECK(problemsOf(office.file()) == QStringList());
    }
    SECTION("of a denunciation shows nobody its title in the journal")
    {
        const PetitionRepository petitions(office.file());
        Petition petition = addPetition(office.file(), s("Trần Văn Mẫu"), s("Tố cáo"));
        petition.code.text = s("KN-2023-0001");
        petition.scopeKind = QStringLiteral("denunciation");
        REQUIRE(petitions.update(petition));
        AttachmentHead more = head("KN-2023-0001");
        REQUIRE(addAttachment(office.file(), more, "others"));
        REQUIRE(transaction->commit());
        std::vector<qint64> all;
        for (qint64 seq = 1; seq <= *journalHead(office.file()); ++seq)
            all.push_back(seq);
        const auto entries = journalEntries(office.file(), all);
        REQUIRE(entries);
        for (const JournalEntry& entry : *entries) {
            if (entry.table == QLatin1String("attachment") && entry.caseCode == s("KN-2023-0001"))
                CHECK(entry.withheld.contains(s("title")));
        }
        JournalQuery byName;
        byName.words = s("don.pdf");
        CHECK(scanJournal(office.file(), byName, all.back() + 1, 1000)->seqs.size() == 1);
    }
    SECTION("cannot be changed")
    {
        CHECK(office.sql(QStringLiteral("UPDATE attachment_body SET bytes = x'00'")).contains(s("never changed")));
    }
    SECTION("that was changed from outside is damaged, and its cases are named")
    {
        REQUIRE(transaction->commit());
        REQUIRE(office.sql(QStringLiteral("DROP TRIGGER attachment_body_no_update")).isEmpty());
        REQUIRE(office.sql(QStringLiteral("DROP TRIGGER journal_attachment_body_update")).isEmpty());
        REQUIRE(office.sql(QStringLiteral("UPDATE attachment_body SET bytes = x'2550444600'")).isEmpty());
        const QStringList problems = problemsOf(office.file()).filter(QStringLiteral("attachment "));
        REQUIRE(!problems.isEmpty());
        CHECK(problems.join(u'\n').contains(s("KN-2023-0001")));
        CHECK(problems.join(u'\n').contains(s("KN-2023-0002")));
    }
    SECTION("that does not fit on the disk leaves nothing behind")
    {
        REQUIRE(transaction->commit());
        auto next = office->begin(clerk);
        REQUIRE(next);
        const qint64 pages = office.ask(QStringLiteral("PRAGMA page_count")).toLongLong();
        office.sql(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
        const auto large = addAttachment(office.file(), head("KN-2023-0001"), QByteArray(400000, 'x'));
        REQUIRE(!large);
        CHECK(large.error().trouble == Trouble::Storage);
        CHECK(large.error().message.contains(QStringLiteral("full")));
        office.sql(QStringLiteral("PRAGMA max_page_count = 1000000"));
        [[maybe_unused]] const auto committed = next->commit();
        CHECK(listAttachments(office.file())->size() == 2);
        CHECK(problemsOf(office.file()) == QStringList());
    }
}

TEST_CASE("Words that a person added to a paper")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    REQUIRE(transaction);
    REQUIRE(savePaperWord(office.file(), s("notice"), s("ĐT-2023-001"), s("contact"), s("Bà Lê Thị Mẫu, 0900 000 001")));
    REQUIRE(savePaperWord(office.file(), s("notice"), s("ĐT-2023-001"), s("contact"), s("Bà Lê Thị Mẫu, 0900 000 002")));
    REQUIRE(savePaperWord(office.file(), s("plan"), s("DU.DINHBANG/2023"), s("purpose"), s("Nắm tình hình")));
    REQUIRE(transaction->commit());

    CHECK(*loadPaperWords(office.file(), s("ĐT-2023-001")) == QMap<QString, QString>{{s("notice/contact"), s("Bà Lê Thị Mẫu, 0900 000 002")}});
    CHECK(loadPaperWords(office.file(), s("DU.DINHBANG/2023"))->size() == 1);
    CHECK(!office.ask(QStringLiteral("SELECT group_concat(after) FROM journal")).toString().contains(s("0900 000")));
    CHECK(problemsOf(office.file()) == QStringList());

    auto again = office->begin(clerk);
    REQUIRE(savePaperWord(office.file(), s("notice"), s("ĐT-2023-001"), s("contact"), {}));
    REQUIRE(again->commit());
    CHECK(loadPaperWords(office.file(), s("ĐT-2023-001"))->isEmpty());
    CHECK(problemsOf(office.file()) == QStringList());
}

TEST_CASE("The books of numbers are kept by issuer, kind and day")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    REQUIRE(transaction);
    const NumberBook book{UnitCode{s("DU.DINHBANG")}, s("BC"), BookScope::Term, 48, QDate(2020, 7, 1)};
    REQUIRE(saveNumberBook(office.file(), book));
    NumberBook changed = book;
    changed.firstNumber = 50;
    REQUIRE(saveNumberBook(office.file(), changed));
    NumberBook next = book;
    next.termFrom = QDate(2025, 7, 15);
    next.firstNumber = 1;
    REQUIRE(saveNumberBook(office.file(), next));
    REQUIRE(transaction->commit());
    CHECK(*loadNumberBooks(office.file()) == std::vector<NumberBook>{changed, next});
    CHECK(problemsOf(office.file()) == QStringList());
}
