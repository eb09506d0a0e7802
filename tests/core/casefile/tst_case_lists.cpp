#include "casefile/case_lists.h"
#include "office_file.h"

#include "domain/privacy.h"

using namespace doithoai;

namespace {

QStringList found(CaseFile& file, const QString& search)
{
    ListFilter filter;
    filter.search = search;
    const auto rows = listPetitions(file, filter);
    REQUIRE(rows);
    QStringList codes;
    for (const PetitionRow& row : *rows)
        codes.append(row.petition.code.text.right(2));
    codes.sort();
    return codes;
}

} // namespace

TEST_CASE("searching petitions")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    addPetition(office.file(), QStringLiteral("Nguyễn Đình Đường"), QStringLiteral("Đèn chiếu sáng tắt"));
    addPetition(office.file(), QStringLiteral("Trần Văn Dương"),
                QStringLiteral("Theo Công văn 12/KN-UBND về rác: a:b"));
    Petition third =
        addPetition(office.file(), QStringLiteral("Lê Thị Hòa"), QStringLiteral("Đường làng ngập nước (((sâu)))"));

    SECTION("finds words without regard to marks and capitals")
    {
        CHECK(found(office.file(), QStringLiteral("duong"))
              == QStringList({QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03")}));
        CHECK(found(office.file(), QStringLiteral("DINH")) == QStringList(QStringLiteral("01")));
        CHECK(found(office.file(), QStringLiteral("đường làng")) == QStringList(QStringLiteral("03")));
        CHECK(found(office.file(), QStringLiteral("hoà")) == QStringList(QStringLiteral("03")));
        CHECK(found(office.file(), QStringLiteral("hieu sang")) == QStringList());
        CHECK(found(office.file(), QStringLiteral("chie sa")) == QStringList(QStringLiteral("01")));
        CHECK(found(office.file(), QStringLiteral("kn-2023-0002")) == QStringList(QStringLiteral("02")));
    }
    SECTION("puts what has the same marks in front")
    {
        ListFilter filter;
        filter.search = QStringLiteral("Dương");
        const auto rows = listPetitions(office.file(), filter);
        REQUIRE(rows->size() == 3);
        CHECK(rows->at(0).petition.petitioner == QStringLiteral("Trần Văn Dương"));
    }
    SECTION("judges a long text that was pasted by how it begins, its marks too")
    {
        const QString begun = QStringLiteral("Dương ").repeated(32);
        ListFilter filter;
        filter.search = begun + QStringLiteral("lời không có ở đâu cả ").repeated(40);
        const auto rows = listPetitions(office.file(), filter);
        REQUIRE(rows->size() == 3);
        CHECK(rows->at(0).petition.petitioner == QStringLiteral("Trần Văn Dương"));
    }
    SECTION("takes whatever a person types for words")
    {
        CHECK(found(office.file(), QStringLiteral("12/KN-UBND")) == QStringList(QStringLiteral("02")));
        CHECK(found(office.file(), QStringLiteral("a:b")) == QStringList(QStringLiteral("02")));
        CHECK(found(office.file(), QStringLiteral("(((")) == QStringList());
        for (const QString& odd :
             {QStringLiteral("\""), QStringLiteral("\"\"\""), QStringLiteral("'"), QStringLiteral("*"),
              QStringLiteral("NEAR("), QStringLiteral("AND"), QStringLiteral("OR NOT"), QStringLiteral("-"),
              QStringLiteral("words:x"), QStringLiteral("^a"), QStringLiteral("a\"b"), QStringLiteral("%"),
              QStringLiteral("_"), QStringLiteral("{x}"), QString(QChar(u'\0')),
              QString(QStringLiteral("a") + QChar(u'\0'))}) {
            INFO(odd.toStdString());
            found(office.file(), odd);
        }
        CHECK(found(office.file(), QStringLiteral("(((sâu")) == QStringList(QStringLiteral("03")));
        CHECK(found(office.file(), QStringLiteral("   ")).size() == 3);
    }
    SECTION("follows changes")
    {
        third.content = QStringLiteral("Chợ họp lấn vỉa hè");
        REQUIRE(PetitionRepository(office.file()).update(third));
        CHECK(found(office.file(), QStringLiteral("ngập")) == QStringList());
        CHECK(found(office.file(), QStringLiteral("vỉa hè")) == QStringList(QStringLiteral("03")));
    }
    SECTION("shows and finds nobody who sent a denunciation")
    {
        third.scopeKind = QStringLiteral("denunciation");
        third.address = QStringLiteral("Khu phố Thịnh Lang");
        third.phone = QStringLiteral("0912000000");
        third.state = PetitionState::OutOfScope;
        REQUIRE(PetitionRepository(office.file()).update(third));
        CHECK(found(office.file(), QStringLiteral("Hòa")) == QStringList());
        CHECK(found(office.file(), QStringLiteral("Thịnh Lang")) == QStringList());
        ListFilter filter;
        filter.state = QStringLiteral("outOfScope");
        const auto rows = listPetitions(office.file(), filter);
        REQUIRE(rows->size() == 1);
        CHECK(rows->at(0).petition.petitioner == QStringLiteral("(giữ bí mật)"));
        CHECK(rows->at(0).petition.address == QStringLiteral("(giữ bí mật)"));
        CHECK(rows->at(0).petition.phone == QStringLiteral("(giữ bí mật)"));
        CHECK((*PetitionRepository(office.file()).find(third.code))->petitioner == third.petitioner);
        third.scopeKind = QStringLiteral("complaint");
        CHECK(masked(third) == third);
    }
}

TEST_CASE("lists")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    const SessionRepository sessions(office.file());
    const PetitionRepository petitions(office.file());
    for (const QDate day : {QDate(2023, 3, 18), QDate(2023, 9, 2)}) {
        Session session;
        session.code = *sessions.takeCode(2023);
        session.topic = QStringLiteral("Đất đai năm %1").arg(day.month());
        session.organiser.text = QStringLiteral("DU.DINHBANG");
        session.plannedStart = QDateTime(day, QTime(8, 0));
        REQUIRE(sessions.insert(session));
    }
    Petition first = addPetition(office.file(), QStringLiteral("A"), QStringLiteral("Một"));
    Petition second = addPetition(office.file(), QStringLiteral("B"), QStringLiteral("Hai"));
    first.session.text = second.session.text = QStringLiteral("ĐT-2023-001");
    second.state = PetitionState::Withdrawn;
    second.receivedOn = QDate(2023, 4, 1);
    second.unit.text = QStringLiteral("DU.DINHBANG");
    second.answer = QStringLiteral("dài");
    REQUIRE(petitions.update(first));
    REQUIRE(petitions.update(second));

    SECTION("of sessions count their petitions, newest first")
    {
        const auto rows = listSessions(office.file(), {});
        REQUIRE(rows->size() == 2);
        CHECK(rows->at(0).session.code.text == QStringLiteral("ĐT-2023-002"));
        CHECK(rows->at(1).petitions == 2);
        CHECK(rows->at(1).open == 1);
    }
    SECTION("of sessions are narrowed by state, unit, day and words")
    {
        ListFilter filter;
        filter.to = QDate(2023, 3, 18);
        CHECK(listSessions(office.file(), filter)->size() == 1);
        filter = {};
        filter.from = QDate(2023, 3, 19);
        CHECK(listSessions(office.file(), filter)->size() == 1);
        filter = {};
        filter.unit = QStringLiteral("TU");
        CHECK(listSessions(office.file(), filter)->empty());
        filter = {};
        filter.search = QStringLiteral("dat dai 9");
        CHECK(listSessions(office.file(), filter)->size() == 1);
        filter = {};
        filter.state = QStringLiteral("planned");
        CHECK(listSessions(office.file(), filter)->size() == 2);
    }
    SECTION("of sessions go by the day on which one was held, of the others by the planned one")
    {
        const auto inMay = [&] {
            ListFilter may;
            may.from = QDate(2023, 5, 1);
            may.to = QDate(2023, 5, 31);
            return int(listSessions(office.file(), may)->size());
        };
        const auto inMarch = [&] {
            ListFilter march;
            march.from = march.to = QDate(2023, 3, 18);
            return int(listSessions(office.file(), march)->size());
        };
        Session held = **sessions.find(SessionCode{QStringLiteral("ĐT-2023-001")});
        held.actualStart = QDateTime(QDate(2023, 5, 31), QTime(23, 30));
        for (const auto& [state, name] : Names<SessionState>::all) {
            INFO(name);
            held.state = state;
            REQUIRE(sessions.update(held));
            CHECK(inMay() == (wasConcluded(state) ? 1 : 0));
            CHECK(inMarch() == (wasConcluded(state) ? 0 : 1));
        }
    }
    SECTION("of petitions are narrowed likewise, and leave long texts out")
    {
        const auto all = listPetitions(office.file(), {});
        REQUIRE(all->size() == 2);
        CHECK(all->at(0).petition.code == second.code);
        CHECK(all->at(0).petition.answer.isEmpty());
        CHECK(all->at(0).petition.content == second.content);
        ListFilter filter;
        filter.unit = QStringLiteral("DU.DINHBANG");
        CHECK(listPetitions(office.file(), filter)->size() == 1);
        filter = {};
        filter.session = QStringLiteral("ĐT-2023-001");
        filter.state = QStringLiteral("received");
        CHECK(listPetitions(office.file(), filter)->size() == 1);
        filter = {};
        filter.from = filter.to = QDate(2023, 4, 1);
        CHECK(listPetitions(office.file(), filter)->size() == 1);
        filter = {};
        filter.limit = 1;
        filter.offset = 1;
        CHECK(listPetitions(office.file(), filter)->at(0).petition.code == first.code);
    }
    SECTION("of escalations know the day of their first step and their addressees")
    {
        const EscalationRepository escalations(office.file());
        Escalation escalation;
        escalation.code = *escalations.takeCode(2023);
        escalation.session.text = QStringLiteral("ĐT-2023-001");
        escalation.petitions = {first.code};
        escalation.to = {UnitCode{QStringLiteral("TU")}, UnitCode{QStringLiteral("UBND")}};
        escalation.reason = QStringLiteral("Vượt thẩm quyền");
        escalation = *escalations.insert(escalation);
        REQUIRE(escalations.addStep(
            escalation, aStep(QStringLiteral("draft"), {}, QStringLiteral("drafting"), QDate(2023, 3, 20))));
        ListFilter filter;
        filter.unit = QStringLiteral("UBND");
        filter.from = filter.to = QDate(2023, 3, 20);
        filter.search = QStringLiteral("tham quyen");
        const auto rows = listEscalations(office.file(), filter);
        REQUIRE(rows->size() == 1);
        CHECK(rows->at(0).escalation.petitions == escalation.petitions);
        filter.unit = QStringLiteral("BND");
        CHECK(listEscalations(office.file(), filter)->empty());
    }
    SECTION("of the journal go on after a number")
    {
        const auto all = listJournal(office.file());
        REQUIRE(all->size() > 5);
        CHECK(all->at(0).seq == 1);
        CHECK(all->back().isRehearsal);
        CHECK(listJournal(office.file(), 3, 2)->at(0).seq == 4);
        CHECK(listJournal(office.file(), 3, 2)->size() == 2);
    }
}

TEST_CASE("ten thousand petitions go in at once")
{
    OfficeFile office;
    {
        auto transaction = office->begin(clerk);
        for (int i = 0; i < 10000; ++i)
            addPetition(office.file(), QStringLiteral("Người dân %1").arg(i),
                        QStringLiteral("Ý kiến số %1 về đường ngõ").arg(i));
        REQUIRE(transaction->commit());
    }
    ListFilter filter;
    CHECK(listPetitions(office.file(), filter)->size() == 10000);
    filter.search = QStringLiteral("nguoi dan 7777"); // by name, and by code
    CHECK(listPetitions(office.file(), filter)->size() == 2);
    CHECK(problemsOf(office.file()) == QStringList());
}

TEST_CASE("directory, calendar and settings")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);

    SECTION("come back as they went in")
    {
        Unit unit = aUnit(QStringLiteral("DU.X"), QStringLiteral("Đảng ủy X"));
        unit.level = QStringLiteral("ward");
        unit.line = QStringLiteral("party");
        unit.superior.text = QStringLiteral("DU.DINHBANG");
        unit.from = QDate(2008, 9, 24);
        unit.to = QDate(2025, 6, 30);
        unit.successor.text = QStringLiteral("DU.DINHBANG");
        unit.place = QStringLiteral("X");
        unit.symbol = QStringLiteral("ĐU");
        unit.headLine = QStringLiteral("ĐẢNG BỘ");
        unit.issuer = QStringLiteral("A|B");
        unit.reports = true;
        Post post = aPost(QStringLiteral("DU.X.BT"), QStringLiteral("DU.X"));
        post.quota = 2;
        post.isDeputy = true;
        post.from = unit.from;
        Official official;
        official.name = QStringLiteral("Nguyễn Văn Mẫu");
        official.post = post.code;
        official.from = QDate(2020, 5, 1);
        official.isActing = true;
        REQUIRE(saveUnit(office.file(), unit));
        REQUIRE(savePost(office.file(), post));
        REQUIRE(addOfficial(office.file(), official));
        const auto directory = loadDirectory(office.file());
        REQUIRE(directory);
        CHECK(*directory->unit(unit.code) == unit);
        CHECK(*directory->post(post.code) == post);
        CHECK(directory->officials().back() == official);
        unit.name = QStringLiteral("Đảng ủy phường X");
        unit.to.reset();
        REQUIRE(saveUnit(office.file(), unit));
        CHECK(*loadDirectory(office.file())->unit(unit.code) == unit);
    }
    SECTION("keep one mark for a day")
    {
        const DayMark holiday{QDate(2023, 9, 1), true, QStringLiteral("Quốc khánh"), QStringLiteral("QĐ")};
        DayMark worked = holiday;
        worked.isOff = false;
        REQUIRE(saveCalendar(office.file(), {holiday}));
        REQUIRE(saveCalendar(office.file(), {worked}));
        const auto calendar = loadCalendar(office.file());
        REQUIRE(calendar);
        CHECK(calendar->marks() == std::vector<DayMark>{worked});
    }
    SECTION("keep one value for a setting")
    {
        REQUIRE(saveSetting(office.file(), QStringLiteral("body"), QStringLiteral("TU.BDV")));
        REQUIRE(saveSetting(office.file(), QStringLiteral("body"), QString()));
        CHECK(loadSettings(office.file())->value(QStringLiteral("body"), QStringLiteral("none")) == QString());
    }
    SECTION("refuse a profile that cannot be read as damage")
    {
        Profile profile;
        profile.id = QStringLiteral("p");
        profile.from = QDate(2022, 12, 29);
        REQUIRE(saveProfile(office.file(), profile, "no profile"));
        const auto book = loadProfiles(office.file());
        REQUIRE(!book);
        CHECK(book.error().trouble == Trouble::Damaged);
    }
}
