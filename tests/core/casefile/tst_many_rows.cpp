#include "casefile/many_rows.h"
#include "office_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>

using namespace doithoai;

namespace {

/// As many as two full statements and some rows more.
std::vector<Petition> manyPetitions(const PetitionRepository& repository)
{
    const std::vector<int> years(2 * rowsAtOnce + 3, 2023);
    auto codes = repository.takeCodes(years);
    REQUIRE(codes);
    std::vector<Petition> petitions;
    for (const PetitionCode& code : *codes) {
        Petition& petition = petitions.emplace_back();
        const auto number = int(petitions.size());
        petition.code = code;
        petition.receivedOn = QDate(2023, 2, 1).addDays(number % 20);
        petition.channel = QStringLiteral("slip");
        petition.people = number;
        petition.content = QStringLiteral("Đèn đường \"ngõ\" %1 hỏng").arg(number);
        petition.topic = QStringLiteral("\\ %1\t\"ngõ\" 🌧").arg(number);
        if (number % 3 != 0)
            petition.petitioner = QStringLiteral("Người thứ %1").arg(number);
        if (number % 5 == 0)
            petition.unit.text = QStringLiteral("DU.DINHBANG");
    }
    return petitions;
}

std::vector<Step> firstSteps(const std::vector<Petition>& petitions)
{
    std::vector<Step> steps;
    for (const Petition& petition : petitions) {
        steps.push_back(aStep(QStringLiteral("receive"), {}, QStringLiteral("received"), *petition.receivedOn));
    }
    return steps;
}

/// What the first step of a petition sets: whatever the petition has but a person's words.
QJsonObject firstData(const Petition& petition)
{
    QJsonObject data;
    for (const Field<Petition>& f : fieldsOf<Petition>()) {
        if (const QString text = textOf(petition, f); !f.personal && !text.isEmpty())
            data.insert(QLatin1String(f.key), text);
    }
    return data;
}

/// All rows of the tables of a petition, without what chance and the clock put into the journal; how often each image of
/// the journal that tells no person's word stands there.
QStringList rowsOfPetitions(OfficeFile& office)
{
    QStringList rows;
    for (const char* sql : {"SELECT * FROM petition ORDER BY id", "SELECT * FROM petition_person ORDER BY id",
                            "SELECT * FROM petition_text ORDER BY id", "SELECT * FROM step ORDER BY seq",
                            "SELECT * FROM import_digest ORDER BY petition", "SELECT * FROM counter",
                            "SELECT \"table\", \"key\", before IS NULL, CASE WHEN \"table\" IN ('petition', 'step') THEN "
                            "after END FROM journal WHERE \"table\" LIKE 'petition%' OR \"table\" = 'step' ORDER BY 1, 2",
                            "SELECT w.before, w.after FROM journal_words w JOIN journal j USING (seq) ORDER BY j.\"table\", j.\"key\"",
                            "SELECT rowid FROM petition_search WHERE words MATCH 'duong' ORDER BY 1"}) {
        QSqlQuery query(office->database());
        REQUIRE(query.exec(QLatin1String(sql)));
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values.append(query.value(i).toString());
            rows.append(values.join(u'|'));
        }
    }
    return rows;
}

} // namespace

TEST_CASE("many petitions in one statement are the same rows as one by one")
{
    OfficeFile together;
    OfficeFile single;
    const auto fill = [](OfficeFile& office, bool isTogether) {
        auto transaction = office->begin(clerk);
        REQUIRE(transaction);
        const PetitionRepository repository(office.file());
        std::vector<Petition> petitions = manyPetitions(repository);
        const std::vector<Step> steps = firstSteps(petitions);
        if (isTogether) {
            REQUIRE(repository.insertAll(petitions));
            REQUIRE(repository.addFirstSteps(petitions, steps));
        } else {
            for (Petition& petition : petitions)
                petition = *repository.insert(petition);
            for (std::size_t i = 0; i < petitions.size(); ++i)
                REQUIRE(repository.addFirstSteps({&petitions[i], 1}, {&steps[i], 1}));
        }
        REQUIRE(transaction->commit());
        for (const Petition& petition : petitions)
            REQUIRE(**repository.find(petition.code) == petition);
        const Petition& one = petitions[40];
        CHECK(repository.steps(one.code)->front().data == firstData(one));
        CHECK(office.ask(QStringLiteral("SELECT \"data\" FROM \"step\" WHERE \"caseId\" = %1").arg(one.id.value)).toString()
              == QString::fromUtf8(QJsonDocument(firstData(one)).toJson(QJsonDocument::Compact)));
        CHECK(problemsOf(office.file()) == QStringList());
    };
    fill(together, true);
    fill(single, false);
    const QStringList rows = rowsOfPetitions(together);
    CHECK(rows.size() > int(9 * 2 * rowsAtOnce));
    CHECK(rows == rowsOfPetitions(single));

    SECTION("and one that cannot be written takes none in")
    {
        {
            auto transaction = together->begin(clerk);
            const PetitionRepository repository(together.file());
            std::vector<Petition> petitions = manyPetitions(repository);
            petitions[20].code = petitions[10].code;
            CHECK(repository.insertAll(petitions).error().trouble == Trouble::Refused);
        }
        CHECK(rowsOfPetitions(together) == rows);
        CHECK(problemsOf(together.file()) == QStringList());
    }
    SECTION("and what is written after one that failed goes on where the journal stood before it")
    {
        auto transaction = together->begin(clerk);
        const PetitionRepository repository(together.file());
        std::vector<Petition> petitions = manyPetitions(repository);
        const PetitionCode code = std::exchange(petitions[20].code, petitions[10].code);
        REQUIRE_FALSE(repository.insertAll(petitions));
        CHECK_FALSE(together.sql(QStringLiteral("INSERT INTO \"setting\" (\"key\", \"value\") VALUES ('a', 'b'), ('a', 'c')")).isEmpty());
        petitions[20].code = code;
        REQUIRE(repository.insertAll(petitions));
        CHECK(together.sql(QStringLiteral("INSERT INTO \"setting\" (\"key\", \"value\") VALUES ('a', 'b')")).isEmpty());
        REQUIRE(repository.addFirstSteps(petitions, firstSteps(petitions)));
        REQUIRE(transaction->commit());
        CHECK(problemsOf(together.file()) == QStringList());
        CHECK(together.ask(QStringLiteral("SELECT max(\"seq\") = count(*) FROM \"journal\"")).toInt() == 1);
    }
}
