#include "reports/history_cache.h"

#include "casefile/connection.h"
#include "casefile/journal_triggers.h"
#include "random_years.h"
#include "reports/history_codec.h"
#include "reports/petition_reader.h"
#include "services/new_file.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace doithoai;
using namespace doithoai::test;

namespace {

/// Everything that histories tell, in words: two that are read differently may number these differently.
QStringList told(const PetitionHistories& all)
{
    QStringList lines;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const PetitionHistory petition = all[i];
        const auto text = [&](Fact fact, quint32 value) {
            const bool isNumber = fact == Fact::ReceivedOn || fact == Fact::DueOn || fact == Fact::PromiseDue || fact == Fact::People || fact == Fact::Promise;
            return QStringLiteral("%1=%2 ").arg(QLatin1String(keyOf(fact)), isNumber ? QString::number(value) : petition.text(value));
        };
        QString line = QStringLiteral("%1 %2 %3: ").arg(petition.id()).arg(petition.code(), nameOf(petition.state()));
        for (std::size_t fact = 0; fact < factCount; ++fact)
            line += text(Fact(fact), petition.facts()[Fact(fact)]);
        for (const PetitionHistoryRow& row : petition.rows()) {
            line += QStringLiteral("| %1 %2 %3 %4 ").arg(row.seq).arg(row.effectiveOn).arg(row.recordedOn).arg(row.isStep ? nameOf(row.event) + u'>' + nameOf(row.to) : QString());
            for (const ToldFact& one : petition.told(row))
                line += text(one.fact, one.value);
        }
        lines.append(line);
    }
    return lines;
}

/// What the one tells and the other does not.
QStringList between(const QStringList& some, const QStringList& others)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(some.size(), others.size()); ++i) {
        if (some.value(i) != others.value(i))
            lines << some.value(i) << others.value(i);
    }
    return lines;
}

/// Many petitions come in at once.
void receive(Office& office, int count, const char* what, const Actor& actor)
{
    std::vector<Petition> petitions;
    for (int i = 0; i < count; ++i) {
        Petition& petition = petitions.emplace_back();
        petition.content = QStringLiteral("%1 %2").arg(QString::fromUtf8(what)).arg(i);
        petition.receivedOn = QDate(2025, 1, 1).addDays(i % 50);
        petition.channel = QStringLiteral("slip");
    }
    const auto received = office.receiveAll(std::move(petitions), actor, false);
    REQUIRE(received);
    REQUIRE(std::ranges::all_of(*received, [](const auto& one) { return one.code.has_value(); }));
}

class PaperlessMaker : public PaperMaker {
public:
    Result<MadePaper> minutes(const SessionCase&, const PaperContext&) override { return MadePaper(); }
    Result<MadePaper> paper(const QString&, const PaperRecord&, const PaperContext&, CaseFile&) override { return MadePaper(); }
};

class Years {
public:
    Years()
    {
        auto made = makeFile(path(), NewFileContent::TuSon, UnitCode{QStringLiteral("TU.BDV")}, m_papers, clerk());
        REQUIRE(made);
        m_office = std::move(*made);
    }
    /// Those of a file that is there already.
    explicit Years(const QString& path)
    {
        auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto opened = Office::open(std::move(*file), m_papers);
        REQUIRE(opened);
        m_office = std::move(*opened);
    }
    /// Some years; what is written after them is journaled as ever.
    void fill(unsigned seed, int sessions)
    {
        fillWithRandomYears(file(), seed, sessions, QDate(2023, 1, 20), QDate(2025, 2, 28));
        auto transaction = file().begin(clerk());
        REQUIRE(transaction);
        REQUIRE(renewJournalTriggers(file().connection()));
        REQUIRE(transaction->commit());
    }
    QString path() const { return m_folder.filePath(QStringLiteral("co-quan.doithoai")); }
    QString caches() const { return m_folder.filePath(QStringLiteral("cache")); }
    static Actor clerk() { return {QStringLiteral("Nguyễn Thị Thử"), QDate(2025, 3, 1), true}; }
    CaseFile& file() { return m_office->file(); }
    Office& office() { return *m_office; }

    QStringList kept() const
    {
        QStringList paths;
        const QDir folder(caches());
        for (const QString& name : folder.entryList(QDir::Files))
            paths.append(folder.filePath(name));
        return paths;
    }
    QByteArray keptBytes() const
    {
        QFile stored(kept().value(0));
        REQUIRE(stored.open(QIODevice::ReadOnly));
        return stored.readAll();
    }
    void putKept(const QByteArray& bytes) const
    {
        QFile stored(kept().value(0));
        REQUIRE(stored.open(QIODevice::WriteOnly));
        REQUIRE(stored.write(bytes) == bytes.size());
    }
    QStringList all() { return told(readPetitionHistories(file()).value()); }
    QStringList cached() { return told(petitionHistories(file(), 1).value()); }

private:
    QTemporaryDir m_folder;
    PaperlessMaker m_papers;
    std::unique_ptr<Office> m_office;
};

} // namespace

TEST_CASE("The histories that are kept beside a file")
{
    Years years;
    years.fill(1, 60);
    const QStringList before = years.all();
    CHECK(between(years.cached(), before) == QStringList());
    CHECK(years.kept().isEmpty()); // nobody said where
    years.file().setCacheFolder(years.caches());
    CHECK(between(years.cached(), before) == QStringList());
    REQUIRE(years.kept().size() == 1);
    const QByteArray bytes = years.keptBytes();

    SECTION("are what the file holds, and are not written again as long as it stays as it is")
    {
        CHECK(decoded(encoded(*readPetitionHistories(years.file()))).has_value());
        years.putKept(bytes);
        const auto written = QFileInfo(years.kept().first()).lastModified(); // the same bytes at another moment
        CHECK(between(years.cached(), before) == QStringList());
        CHECK(QFileInfo(years.kept().first()).lastModified() == written);
        CHECK((years.keptBytes() == bytes));
    }
    SECTION("are taken: what they lack of the file's own tables is not missed")
    {
        // A row that makes no sense, put there behind the journal's back, is not read.
        auto transaction = years.file().begin(Years::clerk());
        REQUIRE(transaction);
        REQUIRE(years.file().connection().run(QStringLiteral("DROP TRIGGER \"journal_petition_update\"")));
        REQUIRE(years.file().connection().run(QStringLiteral("UPDATE \"petition\" SET \"sector\" = 'elsewhere' WHERE \"id\" = 1")));
        REQUIRE(transaction->commit());
        CHECK(between(years.cached(), before) == QStringList());
        CHECK(years.all() != before);
    }
    SECTION("follow what is written: new petitions, steps, changes by set")
    {
        const auto added = years.office().add(CaseKind::Petition, {{QStringLiteral("content"), QStringLiteral("Nạo vét rãnh")}, {QStringLiteral("receivedOn"), QStringLiteral("2025-02-20")},
                                                                   {QStringLiteral("channel"), QStringLiteral("slip")}}, {}, Years::clerk());
        REQUIRE(added);
        REQUIRE(years.office().set(*added, {{QStringLiteral("people"), QStringLiteral("12")}}, Years::clerk()));
        REQUIRE(years.office().apply(*added, QStringLiteral("withdraw"), {{}, QStringLiteral("Rút đơn"), {}, {{QStringLiteral("askedBy"), QStringLiteral("Ngô Thị Thử")}}}, Years::clerk()));
        const QStringList after = years.all();
        CHECK(after.size() == before.size() + 1);
        CHECK(between(years.cached(), after) == QStringList());
        CHECK((years.keptBytes() == bytes)); // so few are read again the next time
    }
    SECTION("are kept anew when much was written")
    {
        receive(years.office(), 600, "Đề nghị nạo vét rãnh", Years::clerk());
        const QStringList after = years.all();
        CHECK(between(years.cached(), after) == QStringList());
        CHECK((years.keptBytes() != bytes));
        CHECK(between(years.cached(), after) == QStringList());
    }
    SECTION("are not taken for those of the same file as it was put back and went on otherwise")
    {
        const QString copy = years.path() + QStringLiteral("-cu.doithoai");
        REQUIRE(QFile::copy(years.path(), copy));
        receive(years.office(), 600, "Đề nghị nạo vét rãnh", Years::clerk());
        years.cached();
        REQUIRE((years.keptBytes() != bytes));
        const QByteArray later = years.keptBytes();
        Years old(copy);
        old.file().setCacheFolder(years.caches());
        CHECK(between(old.cached(), before) == QStringList());
        // As many entries later, and others.
        receive(old.office(), 700, "Đề nghị sửa đường", Years::clerk());
        years.putKept(later);
        CHECK(between(old.cached(), old.all()) == QStringList());
    }
    SECTION("are not taken when a bit of them is another, or an end is missing")
    {
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = bytes;
            const qsizetype at = i < 50 ? i : i * (bytes.size() - 1) / 60;
            damaged[at] = char(damaged[at] ^ (1 << i % 8));
            years.putKept(damaged);
            CHECK(between(years.cached(), before) == QStringList());
            CHECK((years.keptBytes() == bytes)); // and are made anew
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(47), qsizetype(48), bytes.size() / 2, bytes.size() - 1}) {
            years.putKept(bytes.first(size));
            CHECK(between(years.cached(), before) == QStringList());
        }
    }
    SECTION("are not waited for where somebody put something else in their place")
    {
        const QString place = years.kept().front();
        const auto instead = [&](auto put) {
            REQUIRE(QFile::remove(place));
            REQUIRE(put(QFile::encodeName(place)) == 0);
            CHECK(between(years.cached(), before) == QStringList());
        };
        instead([](const QByteArray& path) { return ::mkfifo(path.constData(), 0600); });
        instead([](const QByteArray& path) { return ::symlink("/dev/zero", path.constData()); });
        instead([](const QByteArray& path) {
            const int file = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
            const bool isLong = ::ftruncate(file, off_t(300) << 30) == 0;
            return ::close(file) == 0 && isLong ? 0 : -1;
        });
    }
    SECTION("are not missed where nothing can be kept")
    {
        years.file().setCacheFolder(QStringLiteral("/proc/nowhere"));
        CHECK(between(years.cached(), before) == QStringList());
        years.file().setCacheFolder(years.path()); // a file
        CHECK(between(years.cached(), before) == QStringList());
    }
}

TEST_CASE("Few petitions are not kept")
{
    Years years;
    years.fill(3, 50);
    years.file().setCacheFolder(years.caches());
    CHECK(told(petitionHistories(years.file()).value()) == years.all());
    CHECK(years.kept().isEmpty());
}

TEST_CASE("Histories written as bytes and read again")
{
    Years years;
    years.fill(4, 60);
    const PetitionHistories all = readPetitionHistories(years.file()).value();
    const QByteArray bytes = encoded(all);

    SECTION("are the same")
    {
        const auto again = decoded(bytes);
        REQUIRE(again);
        CHECK(told(*again) == told(all));
        CHECK(encoded(*again) == bytes);
    }
    SECTION("are none when the end is missing or something stands behind it")
    {
        for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 40)
            CHECK_FALSE(decoded(bytes.first(size)));
        CHECK_FALSE(decoded(QByteArray(bytes).append('\0')));
    }
    SECTION("of damaged bytes are none, or others that can be looked through")
    {
        std::size_t looked = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 400) {
            for (const int bit : {0, 6, 7}) {
                QByteArray damaged = bytes;
                damaged[at] = char(damaged[at] ^ (1 << bit));
                if (const auto other = decoded(damaged))
                    looked += std::size_t(told(*other).size());
            }
        }
        CHECK(looked > 0);
    }
    SECTION("hold the first and the last day, and 9 October 1995, from which days are counted")
    {
        PetitionHistories few;
        for (const QDate day : {QDate(1900, 1, 1), QDate(1995, 10, 9), QDate(1995, 10, 10), QDate(9999, 12, 31)}) {
            PetitionFacts facts;
            facts[Fact::ReceivedOn] = quint32(day.toJulianDay());
            few.begin(qint64(few.size()) + 1, "KN", PetitionState::Received, facts);
            PetitionHistoryRow row;
            row.effectiveOn = row.recordedOn = qint32(day.toJulianDay());
            few.add(row);
            for (const ToldFact one : {ToldFact{Fact::ReceivedOn, quint32(day.toJulianDay()) - 1}, ToldFact{Fact::DueOn, 2'450'000}, ToldFact{Fact::DueOn, 0}})
                few.tell(one);
        }
        const auto again = decoded(encoded(few));
        REQUIRE(again);
        CHECK(told(*again) == told(few));
    }
}
