#include "support/catch.h"

#include "casefile/case_lists.h"
#include "casefile/integrity.h"
#include "services/new_file.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>

using namespace doithoai;
using namespace Qt::StringLiterals;

namespace
{

/// Makes minutes without painting them.
class PlainPaperMaker : public PaperMaker
{
public:
    Result<MadePaper> minutes(const SessionCase& session, const PaperContext&) override
    {
        return MadePaper{session.session.topic, session.session.topic, QByteArray("%PDF-1.4 minutes")};
    }
    Result<MadePaper> paper(const QString& name, const PaperRecord&, const PaperContext&, CaseFile&) override
    {
        return MadePaper{name, name, QByteArray("%PDF-1.4 paper")};
    }
};

struct Place {
    QTemporaryDir folder;
    PlainPaperMaker papers;
    Actor actor{u"Nguyễn Thị Hạnh"_s, QDate(2023, 12, 8), true};

    QString path() const { return folder.filePath(u"office.doithoai"_s); }
    Result<std::unique_ptr<Office>> make(NewFileContent content, const QString& body = u"TU.BDV"_s)
    {
        return makeFile(path(), content, UnitCode{body}, papers, actor);
    }
};

std::unique_ptr<Office> made(Place& place, NewFileContent content)
{
    auto office = place.make(content);
    INFO((office ? QString() : office.error().message).toStdString());
    REQUIRE(office);
    return std::move(*office);
}

} // namespace

TEST_CASE("A bare file has the regulation and the calendar, and nobody in it")
{
    Place place;
    const auto office = made(place, NewFileContent::Bare);
    CHECK(office->directory().units().empty());
    CHECK(office->profiles().inForceOn(QDate(2023, 3, 18)) != nullptr);
    CHECK(office->profiles().inForceOn(QDate(2022, 12, 28)) == nullptr);
    CHECK_FALSE(office->calendar().isWorkday(QDate(2023, 5, 2)));
    CHECK(office->calendar().isWorkday(QDate(2024, 5, 4)));
}

TEST_CASE("A file of Từ Sơn has its bodies and posts")
{
    Place place;
    const auto office = made(place, NewFileContent::TuSon);
    const Directory& directory = office->directory();
    CHECK(office->settings().value(u"office.body"_s) == u"TU.BDV"_s);

    SECTION("the twelve wards have three bodies each, and each post of article 11 its quota")
    {
        int wardBodies = 0;
        int quotaPosts = 0;
        for (const Unit& unit : directory.units())
            wardBodies += unit.level == u"ward"_s;
        for (const Post& post : directory.posts()) {
            INFO(post.code.text.toStdString());
            CHECK(directory.unit(post.unit) != nullptr);
            const bool hasQuota = office->profiles().nearest(QDate(2023, 1, 1))->hasQuota(post.code.text);
            CHECK(hasQuota == post.quota.has_value());
            quotaPosts += hasQuota;
        }
        CHECK(wardBodies == 36);
        CHECK(quotaPosts == 39);
    }
    SECTION("every body that may organise has a superior on its own line, one level up or its own head")
    {
        const QStringList levels = office->profiles().nearest(QDate(2023, 1, 1))->levels;
        for (const Unit& unit : directory.units()) {
            if (!levels.contains(unit.level))
                continue;
            INFO(unit.code.text.toStdString());
            const Unit* superior = directory.unit(unit.superior);
            REQUIRE(superior);
            CHECK(superior->line == unit.line);
        }
        CHECK(directory.unit({u"DU.TAMSON"_s})->superior == UnitCode{u"TU"_s});
        CHECK(directory.unit({u"TU"_s})->superior == UnitCode{u"TINHUY"_s});
        CHECK(directory.unit({u"HDND.TAMSON"_s})->superior == UnitCode{u"HDND"_s});
        CHECK(directory.unit({u"MTTQ"_s})->superior == UnitCode{u"MTTQTINH"_s});
    }
    SECTION("the twelve ward Party committees owe reports")
    {
        int reporting = 0;
        for (const Unit& unit : directory.units()) {
            reporting += unit.reports;
            CHECK(unit.reports == unit.code.text.startsWith(u"DU."_s));
        }
        CHECK(reporting == 12);
    }
    SECTION("bodies are found by the words of the tables of the wards")
    {
        const auto found = [&](const QString& words) { return directory.findUnit(words).value_or(UnitCode{}).text; };
        CHECK(found(u"Phòng Tài nguyên và Môi trường"_s) == u"UBND.TNMT"_s);
        CHECK(found(u"Phòng Quản lý đô thị"_s) == u"UBND.QLDT"_s);
        CHECK(found(u"Công an thành phố"_s) == u"CATP"_s);
        CHECK(found(u"UBND phường Đình Bảng"_s) == u"UBND.DINHBANG"_s);
        CHECK(found(u"Đảng ủy phường Đình Bảng"_s) == u"DU.DINHBANG"_s);
        CHECK(found(u"Phòng Giáo dục và Đào tạo"_s) == u"UBND.GDDT"_s);
        CHECK(found(u"Phòng Lao động – Thương binh và Xã hội"_s) == u"UBND.LDTBXH"_s);
        CHECK(found(u"Thành ủy"_s) == u"TU"_s);
        CHECK(found(u"Ban Dân vận Thành ủy"_s) == u"TU.BDV"_s);
        CHECK(directory.findPost(u"Bí thư Đảng ủy phường Đình Bảng"_s) == PostCode{u"DU.DINHBANG.BT"_s});
    }
    SECTION("every body has what the head of its papers needs")
    {
        for (const Unit& unit : directory.units()) {
            INFO(unit.code.text.toStdString());
            CHECK_FALSE(unit.place.isEmpty());
            CHECK_FALSE(unit.symbol.isEmpty());
            CHECK_FALSE(unit.issuer.isEmpty());
            // Beside the nation's name a line holds no more: a longer one would break in the middle of a name.
            const bool isOfState = unit.line == u"government"_s || unit.line == u"council"_s;
            for (const QString& line : unit.issuer.split(u'|')) {
                const bool isOneLine = !isOfState || line.size() <= 22;
                CHECK(isOneLine);
            }
        }
    }
}

TEST_CASE("The sample is a year of an office")
{
    Place place;
    const auto office = made(place, NewFileContent::Sample);
    const auto sessions = listSessions(office->file(), {});
    const auto petitions = listPetitions(office->file(), {});
    const auto escalations = listEscalations(office->file(), {});
    REQUIRE(sessions);
    REQUIRE(petitions);
    REQUIRE(escalations);

    SECTION("with cases in every state")
    {
        QSet<SessionState> sessionStates;
        QSet<PetitionState> petitionStates;
        QSet<EscalationState> escalationStates;
        for (const SessionRow& row : *sessions)
            sessionStates.insert(row.session.state);
        for (const PetitionRow& row : *petitions)
            petitionStates.insert(row.petition.state);
        for (const EscalationRow& row : *escalations)
            escalationStates.insert(row.escalation.state);
        CHECK(sessionStates.size() == qsizetype(Names<SessionState>::all.size()));
        CHECK(petitionStates.size() == qsizetype(Names<PetitionState>::all.size()));
        CHECK(escalationStates.size() == qsizetype(Names<EscalationState>::all.size()));
        CHECK(sessions->size() >= 25);
        CHECK(petitions->size() >= 120);
    }
    SECTION("with unit reports that came in time, late, and not at all")
    {
        const auto state = [&](const QString& code) { return office->unitReport({code})->report.state; };
        CHECK(state(u"BCDV-2023-H1-DU.DONGNGAN"_s) == UnitReportState::Accepted);
        CHECK(state(u"BCDV-2023-H1-DU.PHUCHAN"_s) == UnitReportState::Expected);
        CHECK(state(u"BCDV-2023-DU.DINHBANG"_s) == UnitReportState::Received);
        CHECK(office->unitReport({u"BCDV-2023-H1-DU.TAMSON"_s})->report.receivedByTUVP > QDate(2023, 6, 15));
        CHECK(office->unitReport({u"BCDV-2023-DU.DONGKY"_s})->report.number != office->unitReport({u"BCDV-2023-DU.DINHBANG"_s})->report.number);
    }
    SECTION("in which every post with a quota has a holder all year")
    {
        for (const Post& post : office->directory().posts()) {
            if (!post.quota)
                continue;
            INFO(post.code.text.toStdString());
            for (QDate day(2023, 1, 1); day.year() == 2023; day = day.addMonths(1))
                CHECK(office->directory().holder(post.code, day) != nullptr);
        }
    }
    SECTION("and the file proves sound")
    {
        const auto problems = checkFile(office->file());
        REQUIRE(problems);
        for (const Problem& problem : *problems)
            UNSCOPED_INFO(problem.what.toStdString()
                          << ' ' << problem.where.toStdString() << ' ' << problem.message.toStdString());
        CHECK(problems->empty());
    }
}

TEST_CASE("Nothing stays when a file cannot be made")
{
    Place place;

    SECTION("an unknown body is refused before anything is written")
    {
        const auto office = place.make(NewFileContent::TuSon, u"NOBODY"_s);
        REQUIRE_FALSE(office);
        CHECK(office.error().trouble == Trouble::Usage);
        CHECK(QDir(place.folder.path()).isEmpty());
    }
    SECTION("a file that stands there is left as it is")
    {
        made(place, NewFileContent::Bare).reset();
        const auto again = place.make(NewFileContent::TuSon);
        REQUIRE_FALSE(again);
        CHECK(again.error().trouble == Trouble::Storage);
        CHECK(QFile::exists(place.path()));
    }
    SECTION("a folder that is not there is named")
    {
        const auto office = makeFile(place.folder.filePath(u"nowhere/a.doithoai"_s), NewFileContent::Bare, {},
                                     place.papers, place.actor);
        REQUIRE_FALSE(office);
        CHECK(office.error().trouble == Trouble::Storage);
    }
}
