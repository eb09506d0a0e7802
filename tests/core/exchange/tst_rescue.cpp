#include "core/services/office_fixture.h"
#include "exchange/csv.h"
#include "exchange/rescue.h"
#include "casefile/case_lists.h"
#include "services/attachments.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

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
