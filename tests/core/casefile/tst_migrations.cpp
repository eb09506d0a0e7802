#include "casefile/schema.h"
#include "casefile/schema_parts.h"
#include "office_file.h"

#include "casefile/frozen_papers.h"
#include "casefile/register_entries.h"

#include <QDir>
#include <QProcess>

using namespace doithoai;

namespace {

/// A file as the program of that version left it; each version that was released has one.
QString released(const OfficeFile& office, int version)
{
    const QString path = office.other(QStringLiteral("released-%1.doithoai").arg(version));
    REQUIRE(QFile::copy(QStringLiteral(TEST_DATA_DIR "/schema-%1.doithoai").arg(version), path));
    REQUIRE(QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    return path;
}

} // namespace

TEST_CASE("migrations")
{
    OfficeFile office;
    office.close();
    std::vector<Migration> history = schemaHistory();
    history.push_back({schemaVersion + 1,
                       "A remark on units.",
                       {QStringLiteral("ALTER TABLE \"unit\" ADD COLUMN \"remark\" TEXT"),
                        QStringLiteral("UPDATE \"unit\" SET \"remark\" = 'x'")}});

    SECTION("bring an older file up to date, with a verified copy made before")
    {
        CHECK(!CaseFile::open(office.path(), CaseFile::Access::ReadOnly, history));
        {
            const auto opened = CaseFile::open(office.path(), CaseFile::Access::ReadWrite, history);
            REQUIRE(opened);
            QSqlQuery query((*opened)->database());
            REQUIRE(query.exec(QStringLiteral("SELECT \"remark\" FROM \"unit\"")));
            REQUIRE(query.next());
            CHECK(query.value(0).toString() == QStringLiteral("x"));
            REQUIRE(query.exec(QStringLiteral("SELECT \"after\" FROM \"journal\" ORDER BY \"seq\" DESC LIMIT 1")));
            REQUIRE(query.next());
            CHECK(query.value(0).toString().contains(QStringLiteral("DU.DINHBANG")));
        }
        const QStringList copies = QDir(office.other({})).entryList({QStringLiteral("phuong.v%1-*.doithoai").arg(schemaVersion)});
        REQUIRE(copies.size() == 1);
        CHECK(CaseFile::open(office.other(copies.first()), CaseFile::Access::ReadOnly));
        // For the program that knows only the versions before, the file is now newer.
        CHECK(!CaseFile::open(office.path(), CaseFile::Access::ReadWrite));
    }
    SECTION("bring a file of every version that was released up to the present one")
    {
        for (int version = 1; version < schemaVersion; ++version) {
            const QString path = released(office, version);
            // Without writing nothing is changed: the person is told to open it once for writing.
            CHECK(!CaseFile::open(path, CaseFile::Access::ReadOnly));
            CHECK(CaseFile::olderVersion(path) == version);
            std::vector<UpdateStep> told;
            const auto opened = CaseFile::open(path, CaseFile::Access::ReadWrite, [&](const UpdateStep& step) { told.push_back(step); });
            REQUIRE(opened);
            CHECK(!CaseFile::olderVersion(path));
            CHECK(fingerprintOf((*opened)->connection()).value_or(QByteArray()) == newestParts);
            REQUIRE(int(told.size()) == schemaVersion - version);
            for (size_t i = 0; i < told.size(); ++i) {
                CHECK(told[i].number == int(i) + 1);
                CHECK(told[i].of == int(told.size()));
                CHECK(!told[i].what.isEmpty());
                CHECK((*opened)->warnings().join(u' ').contains(told[i].what));
            }
            CHECK(problemsOf(**opened) == QStringList());
            CHECK(SessionRepository(**opened).find({QStringLiteral("ĐT-2023-001")})->has_value());
        }
    }
    SECTION("bring a file up to date that another program has counted through for SQLite's planner")
    {
        const QString path = released(office, 4);
        CHECK(QProcess::execute(QStringLiteral("sqlite3"), {path, QStringLiteral("ANALYZE")}) == 0);
        const auto opened = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(opened);
        CHECK(problemsOf(**opened) == QStringList());
    }
    SECTION("are not needed by a file of the present one")
    {
        const QString path = released(office, schemaVersion);
        CHECK(!CaseFile::olderVersion(path));
        CHECK(CaseFile::open(path, CaseFile::Access::ReadOnly));
        bool isUpdated = false;
        const auto opened = CaseFile::open(path, CaseFile::Access::ReadWrite, [&](const UpdateStep&) { isUpdated = true; });
        REQUIRE(opened);
        CHECK_FALSE(isUpdated);
        CHECK(fingerprintOf((*opened)->connection()).value_or(QByteArray()) == newestParts);
        CHECK(problemsOf(**opened) == QStringList());
        // It holds what came with version 5: who may work, a look at a name, a person's data that were taken out.
        for (const char* table : {"account", "name_view", "erasure"}) {
            QSqlQuery rows((*opened)->database());
            REQUIRE(rows.exec(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(table))));
            REQUIRE(rows.next());
            CHECK(rows.value(0).toInt() > 0);
        }
    }
    SECTION("keep signed minutes as they were, and put their number into the register")
    {
        const auto opened = CaseFile::open(released(office, 2), CaseFile::Access::ReadWrite);
        REQUIRE(opened);
        const auto minutes = latestPaper(**opened, QStringLiteral("minutes"), QStringLiteral("ĐT-2023-001"));
        REQUIRE((minutes && *minutes));
        CHECK((*minutes)->pdf.startsWith("%PDF"));
        CHECK((*minutes)->symbol.isEmpty());
        const auto lines = loadRegister(**opened);
        REQUIRE(lines);
        REQUIRE(lines->size() == 1);
        CHECK(lines->front().issuer.text == QStringLiteral("DU.DINHBANG"));
        CHECK(lines->front().symbol == QStringLiteral("BB"));
        CHECK(lines->front().scope == QStringLiteral("2020-07-01"));
        CHECK(lines->front().number == QStringLiteral("02-BB/ĐU"));
        CHECK(lines->front().paper == QStringLiteral("minutes"));
        RegisterEntry same = lines->front();
        same.number = QStringLiteral("2");
        CHECK(entryOfNumber(**opened, same)->has_value());
    }
    SECTION("leave the file at its old version when one fails")
    {
        history.back().statements.append(QStringLiteral("INSERT INTO no_such_table VALUES (1)"));
        CHECK(!CaseFile::open(office.path(), CaseFile::Access::ReadWrite, history));
        const auto opened = CaseFile::open(office.path(), CaseFile::Access::ReadWrite);
        REQUIRE(opened);
        CHECK(problemsOf(**opened) == QStringList());
    }
}
