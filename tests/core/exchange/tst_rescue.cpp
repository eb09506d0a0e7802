#include "core/services/office_fixture.h"
#include "exchange/csv.h"
#include "exchange/rescue.h"
#include "casefile/case_lists.h"
#include "services/attachments.h"
#include "services/erasing.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <sqlite3.h>

using namespace doithoai;
using namespace doithoai::test;

namespace {

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const SalvagedTable& table(const Rescued& rescued, const char* name)
{
    const auto found = std::ranges::find(rescued.tables, QLatin1String(name), &SalvagedTable::name);
    REQUIRE(found != rescued.tables.end());
    return *found;
}

/// An office with 300 petitions, closed; the bytes of its file.
struct Closed {
    OfficeFixture f;
    QString path = f.office->file().path();
    QByteArray bytes;

    Closed()
    {
        std::vector<Petition> many;
        for (int i = 0; i < 300; ++i) {
            Petition petition;
            petition.channel = u("submitted");
            petition.receivedOn = day("2023-02-12");
            petition.petitioner = u("Lê Thị Thử %1").arg(i);
            petition.content = i == 7 ? u("=1+1") : u("Đèn đường ngõ %1 hỏng").arg(i) + u(" lâu rồi").repeated(40);
            many.push_back(petition);
        }
        REQUIRE(f.office->receiveAll(many, clerk("2023-02-12"), false));
        f.office.reset();
        bytes = read(path);
    }
    void write(const QByteArray& what) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(what) == what.size());
    }
    QString folder() const { return f.folder.filePath(u("cuu")); }
};

} // namespace

TEST_CASE("what can be read of a file comes out as tables")
{
    Closed office;
    SECTION("all of a whole one, disarmed for spreadsheets, without the secrets")
    {
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(rescued->isWhole());
        CHECK(table(*rescued, "petition").rows == 300);
        const auto rows = csv::read(read(office.folder() + u("/petition_text.csv")));
        REQUIRE(rows);
        CHECK(rows->size() == 301);
        CHECK(read(office.folder() + u("/petition_text.csv")).contains("'=1+1"));
        CHECK(read(office.folder() + u("/petition_person.csv")).contains("Lê Thị Thử 299"));
        CHECK(!QFile::exists(office.folder() + u("/account_secret.csv")));
        CHECK(QFile::exists(office.folder() + u("/DOC-TRUOC.txt")));
        CHECK(read(office.path) == office.bytes);
    }
    SECTION("attached files, however short, under their names")
    {
        QFile note(office.f.folder.filePath(u("ghi.txt")));
        REQUIRE(note.open(QIODevice::WriteOnly));
        note.write("ngắn");
        note.close();
        auto file = CaseFile::open(office.path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        const auto opened = Office::open(std::move(*file), office.f.papers);
        REQUIRE(opened);
        const QString code = listPetitions((*opened)->file(), {})->front().petition.code.text;
        const auto attached = attach(**opened, code, note.fileName(), {}, clerk("2023-02-13"));
        REQUIRE(attached);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(rescued->attachments == 1);
        CHECK(read(office.folder() + u("/tep-kem/%1-ghi.txt").arg(QString::fromLatin1(attached->hash.toHex()))) == "ngắn");
    }
    SECTION("without who sent a denunciation, also as it was written before a correction, and no free words where that was erased")
    {
        auto file = CaseFile::open(office.path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto opened = Office::open(std::move(*file), office.f.papers);
        REQUIRE(opened);
        const auto sent = [&](const char* petitioner, const char* content) {
            const auto code = (*opened)->add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), u(petitioner)}, {u("content"), u(content)}}, {}, clerk("2023-02-13"));
            REQUIRE(code);
            return *code;
        };
        const QString corrected = sent("Vương Văn Trước", "Tôi là Vương Văn Trước, giáo viên Vương Thị Sau");
        REQUIRE((*opened)->set(corrected, {{u("petitioner"), u("Giáo viên Vương Thị Sau")}}, clerk("2023-02-14")));
        const QString erased = sent("Vương Văn Xóa", "Anh bán cá kể");
        ErasureRequest erasure;
        erasure.petitions = {erased};
        erasure.reason = u("Theo đơn");
        erasure.isOpenToo = true;
        REQUIRE(erasePerson(**opened, erasure, clerk("2023-02-15")));
        for (const QString& code : {corrected, erased}) {
            REQUIRE((*opened)->apply(code, u("screenOut"), Act{{}, u("Tố cáo"), {}, {{u("kind"), u("denunciation")}, {u("directedTo"), u("UBND.DINHBANG")}, {u("toldOn"), u("2023-02-20")}}},
                                     clerk("2023-02-20")));
        }
        opened->reset();
        REQUIRE(rescue(office.path, office.folder(), SendersOfDenunciations::Withheld));
        QByteArray all;
        const QStringList sheets = QDir(office.folder()).entryList({u("*.csv")});
        for (const QString& sheet : sheets)
            all += read(office.folder() + u'/' + sheet);
        for (const char* word : {"Vương Văn Trước", "Vương Thị Sau", "bán cá"}) {
            CAPTURE(word);
            CHECK_FALSE(all.contains(u(word).toUtf8()));
        }
        CHECK(all.contains(erased.toUtf8()));
        CHECK(read(office.folder() + u("/step.csv")).contains(u("Nguyễn Thị Thử").toUtf8()));
    }
    SECTION("most of one with a hole in it, and the sheet names what is not whole")
    {
        // The pages of the petitions' words: one in the middle of them is lost. The journal has the same words under the
        // name of their field.
        const QByteArray lost = u("Đèn đường ngõ 150 hỏng").toUtf8();
        qsizetype in = office.bytes.indexOf(lost);
        while (in > 0 && QByteArrayView(office.bytes).first(in).endsWith("\"content\":\""))
            in = office.bytes.indexOf(lost, in + 1);
        REQUIRE(in > 0);
        QByteArray holed = office.bytes;
        const qsizetype page = in / 4096 * 4096;
        holed.replace(page, 4096, QByteArray(4096, '\x5a'));
        office.write(holed);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(!rescued->isWhole());
        const SalvagedTable& words = table(*rescued, "petition_text");
        CHECK(!words.isWhole);
        CHECK(words.rows > 280);
        CHECK(words.rows < 300);
        CHECK(table(*rescued, "petition").isWhole);
        CHECK(read(office.folder() + u("/petition_text.csv")).contains(u("ngõ 299 hỏng").toUtf8()));
        const QString sheet = QString::fromUtf8(read(office.folder() + u("/DOC-TRUOC.txt")));
        CHECK(sheet.contains(u("petition_text: %1").arg(words.rows)));
    }
    SECTION("what lies between two ends that are both lost")
    {
        // The pages of the journal's first and last rows, by SQLite's own account of who lies where.
        QByteArray holed = office.bytes;
        const auto pageOf = [&](const char* table, bool isLast) {
            sqlite3* handle = nullptr;
            REQUIRE(sqlite3_open_v2(QFile::encodeName(office.path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
            sqlite3_stmt* statement = nullptr;
            REQUIRE(sqlite3_prepare_v2(handle, "SELECT rootpage FROM sqlite_schema WHERE name = ?", -1, &statement, nullptr) == SQLITE_OK);
            sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
            REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
            qint64 page = sqlite3_column_int64(statement, 0);
            sqlite3_finalize(statement);
            sqlite3_close(handle);
            const auto number = [&](qsizetype in, int bytes) {
                qint64 value = 0;
                for (int i = 0; i < bytes; ++i)
                    value = value << 8 | uchar(office.bytes[in + i]);
                return value;
            };
            constexpr uchar interior = 5;
            while (uchar(office.bytes[qsizetype(page - 1) * 4096]) == interior) {
                const qsizetype head = qsizetype(page - 1) * 4096;
                page = isLast ? number(head + 8, 4) : number(head + qsizetype(number(head + 12, 2)), 4);
            }
            return page;
        };
        qint64 rows = 0;
        {
            const auto whole = rescue(office.path, office.folder() + u("-ca"));
            REQUIRE(whole);
            rows = table(*whole, "journal").rows;
        }
        const auto lose = [&](qint64 page) { holed.replace(qsizetype(page - 1) * 4096, 4096, QByteArray(4096, '\x5a')); };
        const qint64 front = pageOf("journal", false), back = pageOf("journal", true);
        REQUIRE(front != back);
        lose(front);
        SECTION("both") { lose(back); }
        SECTION("the front alone") {}
        office.write(holed);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        const SalvagedTable& journal = table(*rescued, "journal");
        CHECK(!journal.isWhole);
        CHECK(journal.rows > rows - 60);
        CHECK(journal.rows < rows);
        const auto written = csv::read(read(office.folder() + u("/journal.csv")));
        REQUIRE(written);
        CHECK(qint64(written->size()) == journal.rows + 1); // none of them twice
    }
    SECTION("of one whose last saving was cut off, what was saved before; the file and its journal stay as they are")
    {
        const QString journal = office.path + u("-journal");
        QByteArray half, beside;
        sqlite3* handle = nullptr;
        REQUIRE(sqlite3_open(QFile::encodeName(office.path).constData(), &handle) == SQLITE_OK);
        // With a tiny cache pages are in the file before the saving is done: so a power cut leaves it.
        REQUIRE(sqlite3_exec(handle,
                             "PRAGMA cache_size = 5; BEGIN; INSERT INTO counter (kind, year, last) WITH RECURSIVE n(i) AS "
                             "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT 'x', i, 1 FROM n",
                             nullptr, nullptr, nullptr)
                == SQLITE_OK);
        half = read(office.path);
        beside = read(journal);
        REQUIRE(!beside.isEmpty());
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(handle);
        office.write(half);
        {
            QFile left(journal);
            REQUIRE(left.open(QIODevice::WriteOnly));
            left.write(beside);
        }
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(rescued->isWhole());
        CHECK(table(*rescued, "petition").rows == 300);
        CHECK(table(*rescued, "counter").rows < 100);
        CHECK(read(office.path) == half);
        CHECK(read(journal) == beside);
    }
    SECTION("as much behind a damaged head as behind a whole one, and the file is told to be damaged")
    {
        const int at = GENERATE(0, 16, 18, 19, 20, 21, 22, 23, 28, 47, 59, 100, 103, 104);
        INFO(at);
        QByteArray wrong = office.bytes;
        wrong[at] = '\xff';
        office.write(wrong);
        const auto opened = CaseFile::open(office.path, CaseFile::Access::ReadOnly);
        if (!opened)
            CHECK(opened.error().trouble == Trouble::Damaged);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(rescued->isWhole());
        CHECK(table(*rescued, "petition").rows == 300);
        CHECK(table(*rescued, "petition_text").rows == 300);
        CHECK(table(*rescued, "step").rows >= 300);
        CHECK(rescued->tables.size() > 30);
        CHECK(read(office.path) == wrong);
    }
    SECTION("what lies before the page in which it was cut off, and the sheet says of which tables more may be missing")
    {
        const auto whole = rescue(office.path, office.folder() + u("-ca"));
        REQUIRE(whole);
        const auto rowsOf = [](const QString& folder, const QString& table) {
            const QString path = folder + u'/' + table + u(".csv");
            return QFile::exists(path) ? read(path) : QByteArray();
        };
        int lost = 0;
        for (int k = 0; lost < 3; ++k) {
            REQUIRE(k < 100);
            const QByteArray torn = office.bytes.first(office.bytes.size() - k * 4096 - 1000);
            office.write(torn);
            const QString folder = office.folder() + QString::number(k);
            const auto rescued = rescue(office.path, folder);
            REQUIRE(rescued);
            // What is called whole is so, word for word: the end of the file is in pages of the index as well.
            for (const SalvagedTable& one : rescued->tables) {
                INFO(k << ' ' << one.name.toStdString() << ' ' << one.rows);
                CHECK((!one.isWhole || rowsOf(folder, one.name) == rowsOf(office.folder() + u("-ca"), one.name)));
                // And no row is made of what is not there.
                const QList<QByteArray> lines = rowsOf(folder, one.name).split('\n');
                const QByteArray all = rowsOf(office.folder() + u("-ca"), one.name);
                CHECK(std::ranges::all_of(lines, [&](const QByteArray& line) { return all.contains(line); }));
            }
            lost += rescued->isWhole() ? 0 : 1;
            CHECK((read(office.path) == torn));
        }
    }
    SECTION("all of one whose marks are wrong, and the file is told to be damaged, by any bit")
    {
        const int at = GENERATE(60, 68, 71);
        QByteArray wrong = office.bytes;
        wrong[at] = char(wrong[at] ^ '\x80');
        office.write(wrong);
        for (const auto access : {CaseFile::Access::ReadOnly, CaseFile::Access::ReadWrite}) {
            const auto opened = CaseFile::open(office.path, access);
            REQUIRE(!opened);
            CHECK(opened.error().trouble == Trouble::Damaged);
        }
        CHECK(read(office.path) == wrong);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(rescued->isWhole());
        CHECK(table(*rescued, "petition").rows == 300);
    }
    SECTION("all of one whose whole head is gone")
    {
        QByteArray wrong = office.bytes;
        wrong.replace(0, 104, QByteArray(104, '\0'));
        office.write(wrong);
        const auto opened = CaseFile::open(office.path, CaseFile::Access::ReadOnly);
        REQUIRE(!opened);
        CHECK(opened.error().trouble == Trouble::Damaged);
        const auto rescued = rescue(office.path, office.folder());
        REQUIRE(rescued);
        CHECK(table(*rescued, "petition").rows == 300);
    }
    SECTION("an empty file and another program's give nothing, and leave nothing behind")
    {
        SECTION("empty") { office.write({}); }
        SECTION("another program's")
        {
            REQUIRE(QFile::remove(office.path));
            sqlite3* handle = nullptr;
            REQUIRE(sqlite3_open(QFile::encodeName(office.path).constData(), &handle) == SQLITE_OK);
            CHECK(sqlite3_exec(handle, "CREATE TABLE places (a); INSERT INTO places VALUES (1)", nullptr, nullptr, nullptr) == SQLITE_OK);
            sqlite3_close(handle);
        }
        const auto none = rescue(office.path, office.folder());
        REQUIRE(!none);
        CHECK(none.error().trouble == Trouble::Damaged);
        CHECK(!QFile::exists(office.folder()));
    }
    SECTION("nothing is written over, and nothing is made of what is no file")
    {
        QDir().mkpath(office.folder());
        CHECK(!rescue(office.path, office.folder()));
        const auto none = rescue(office.f.folder.filePath(u("khong-co.doithoai")), office.f.folder.filePath(u("moi")));
        REQUIRE(!none);
        CHECK(none.error().trouble == Trouble::Storage);
        CHECK(!QFile::exists(office.f.folder.filePath(u("moi"))));
    }
    SECTION("whatever bytes are wrong, it ends with a sentence or with tables")
    {
        QRandomGenerator chance(11);
        int tables = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray wrong = office.bytes;
            for (int k = 0; k < 6; ++k)
                wrong[qsizetype(chance.bounded(quint32(wrong.size())))] = char(chance.bounded(256));
            office.write(wrong);
            const QString folder = office.folder() + QString::number(i);
            const auto rescued = rescue(office.path, folder);
            if (rescued)
                ++tables;
            else
                CHECK(!rescued.error().message.isEmpty());
        }
        CHECK(tables > 40);
    }
}
