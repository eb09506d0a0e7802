#include "reports/organiser_view.h"

#include "histories.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

Unit aUnit(const char* code, const char* level, const char* line, const char* place)
{
    Unit unit;
    unit.code.text = QString::fromLatin1(code);
    unit.level = QString::fromLatin1(level);
    unit.line = QString::fromLatin1(line);
    unit.place = QString::fromUtf8(place);
    return unit;
}

template <class Case>
QStringList codesOf(const Chosen<Case>& histories)
{
    QStringList codes;
    for (const CaseHistory<Case>* history : histories)
        codes.append(history->current.code.text);
    return codes;
}

QStringList codesOf(const ChosenPetitions& petitions)
{
    QStringList codes;
    for (const PetitionHistory& petition : petitions)
        codes.append(petition.code());
    return codes;
}

} // namespace

TEST_CASE("what a unit's report tells of")
{
    const Directory directory({aUnit("TU", "city", "party", "Từ Sơn"), aUnit("UBND", "city", "government", "Từ Sơn"),
                               aUnit("DU.X", "ward", "party", "Xuân"), aUnit("UBND.X", "ward", "government", "Xuân"),
                               aUnit("DU.Y", "ward", "party", "Yên"), aUnit("CB.Z", "city", "party", "")},
                              {}, {});
    const auto code = [](const char* text) { return UnitCode{QString::fromLatin1(text)}; };

    SECTION("a ward's Party committee tells of all bodies of its ward, every other unit of itself")
    {
        CHECK(reportedBodies(directory, code("DU.X")) == QSet<UnitCode>{code("DU.X"), code("UBND.X")});
        CHECK(reportedBodies(directory, code("UBND.X")) == QSet<UnitCode>{code("UBND.X")});
        CHECK(reportedBodies(directory, code("TU")) == QSet<UnitCode>{code("TU")});
        CHECK(reportedBodies(directory, code("CB.Z")) == QSet<UnitCode>{code("CB.Z")});
    }
    SECTION("petitions go with their session; those of no session are the unit's in its own file only")
    {
        Histories all;
        all.sessions.push_back(aHeld("ĐT-1", "2023-03-20T08:00", "2023-03-01"));
        SessionHistory other = aHeld("ĐT-2", "2023-03-21T08:00", "2023-03-01", {{"organiser", "DU.Y"}});
        all.sessions.push_back(other);
        const auto petition = [&](const char* name, const char* session) {
            aPetition(name, "2023-03-02").set("2023-03-02", {{"session", session}}).packInto(all.petitions);
        };
        petition("KN-1", "ĐT-1");
        petition("KN-2", "ĐT-2");
        petition("KN-3", "");
        const QSet<UnitCode> ward{code("DU.X")};
        const ChosenHistories leaving = ofBodies(all, ward, LoosePetitions::Leave);
        CHECK(codesOf(leaving.sessions) == QStringList{QStringLiteral("ĐT-1")});
        CHECK(codesOf(leaving.petitions) == QStringList{QStringLiteral("KN-1")});
        CHECK(codesOf(ofBodies(all, ward, LoosePetitions::Count).petitions)
              == QStringList{QStringLiteral("KN-1"), QStringLiteral("KN-3")});
    }
}
