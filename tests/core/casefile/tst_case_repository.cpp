#include "casefile/case_table.h"
#include "office_file.h"

using namespace doithoai;

namespace {

/// A text of the right shape for every kind of field.
template <class Case>
QString sampleOf(const Field<Case>& f, int number)
{
    switch (f.kind) {
    case FieldKind::Text:
    case FieldKind::UnitOrText:
    case FieldKind::PostOrText:
    case FieldKind::LevelOrUnit:
    case FieldKind::Choice:
        return QStringLiteral("Đường \"%1\" 'x'; %2").arg(QLatin1String(f.key)).arg(number);
    case FieldKind::LongText:
        return QStringLiteral("Dòng một của %1\nDòng hai: ệ ữ, \\ {}").arg(QLatin1String(f.key));
    case FieldKind::Day:
        return QDate(2023, 1, 1).addDays(number).toString(Qt::ISODate);
    case FieldKind::Moment:
        return QStringLiteral("2023-03-18T08:%1").arg(number % 60, 2, 10, QChar(u'0'));
    case FieldKind::Number:
        return QString::number(number);
    case FieldKind::YesNo:
        return number % 2 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Unit:
        return QStringLiteral("DU.DINHBANG");
    case FieldKind::Units:
        return QStringLiteral("DU.DINHBANG,TU");
    case FieldKind::Post:
        return QStringLiteral("DU.DINHBANG.BT");
    case FieldKind::Posts:
        return QStringLiteral("DU.DINHBANG.PBT,DU.DINHBANG.BT");
    case FieldKind::SessionRef:
        return QStringLiteral("ĐT-2023-001");
    case FieldKind::PetitionRef:
        return QStringLiteral("KN-2023-0001");
    case FieldKind::PetitionRefs:
        return QStringLiteral("KN-2023-0002,KN-2023-0001");
    }
    return {};
}

template <class Case>
void roundTrip(CaseFile& file, const QString& code)
{
    const CaseRepository<Case> repository(file);
    Case value;
    value.code.text = code;
    const auto inserted = repository.insert(value);
    REQUIRE(inserted);
    CHECK(**repository.find(value.code) == *inserted);

    int number = 3;
    Case full = *inserted;
    for (const Field<Case>& f : fieldsOf<Case>()) {
        INFO(f.key);
        const QString text = sampleOf(f, ++number);
        REQUIRE(setText(full, f, text));
        REQUIRE(repository.update(full));
        const auto found = repository.find(full.code);
        REQUIRE(found);
        REQUIRE(*found);
        CHECK(textOf(**found, f) == text);
    }
    CHECK(**repository.find(full.code) == full);
    for (const auto& [state, name] : Names<StateOf<Case>>::all) {
        full.state = state;
        REQUIRE(repository.update(full));
        CHECK((*repository.find(full.code))->state == state);
    }
    REQUIRE(repository.update(*inserted));
    CHECK(**repository.find(full.code) == *inserted);
    full.code.text += QStringLiteral("0");
    CHECK(repository.update(full).error().trouble == Trouble::Usage);
    full.code.text += QStringLiteral("1");
    if constexpr (!std::is_same_v<Case, UnitReport>) {
        const auto again = repository.insert(full);
        REQUIRE(again);
        CHECK(**repository.find(full.code) == *again);
    }
    CHECK(!repository.insert(value));
}

template <class Case>
void compareColumns(OfficeFile& office)
{
    for (const CasePart<Case>& part : partsOf<Case>()) {
        QSet<QString> expected = {QStringLiteral("id")};
        if (part.table == QLatin1String(namesOf<Case>().table))
            expected.unite({QStringLiteral("code"), QStringLiteral("codeFolded"), QStringLiteral("state")});
        for (const Field<Case>* f : part.fields)
            expected.insert(QLatin1String(f->key));
        QSet<QString> found;
        QSqlQuery query(office->database());
        REQUIRE(query.exec(QStringLiteral("PRAGMA table_info(\"%1\")").arg(part.table)));
        while (query.next())
            found.insert(query.value(1).toString());
        INFO(part.table.toStdString());
        CHECK((expected - found).isEmpty());
        CHECK((found - expected).isEmpty());
    }
}

} // namespace

TEST_CASE("the schema has a column for every field of every case")
{
    OfficeFile office;
    compareColumns<Session>(office);
    compareColumns<Petition>(office);
    compareColumns<Escalation>(office);
    compareColumns<UnitReport>(office);
}

TEST_CASE("every field of every case comes back as it went in")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    roundTrip<Session>(office.file(), QStringLiteral("ĐT-2023-001"));
    roundTrip<Petition>(office.file(), QStringLiteral("KN-2023-0001"));
}

TEST_CASE("escalations and unit reports come back as they went in")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    Session session;
    session.code.text = QStringLiteral("ĐT-2023-001");
    REQUIRE(SessionRepository(office.file()).insert(session));
    addPetition(office.file(), QStringLiteral("Nguyễn Văn Mẫu"), QStringLiteral("Đèn đường"));
    addPetition(office.file(), QStringLiteral("Trần Thị Mẫu"), QStringLiteral("Rác"));
    roundTrip<Escalation>(office.file(), QStringLiteral("BC-2023-001"));
    roundTrip<UnitReport>(office.file(), QStringLiteral("BCDV-2023-H1-DU.DINHBANG"));
}

TEST_CASE("codes")
{
    OfficeFile office;
    const SessionRepository sessions(office.file());
    const PetitionRepository petitions(office.file());
    const EscalationRepository escalations(office.file());
    auto transaction = office->begin(clerk);

    SECTION("are numbered by kind and year")
    {
        CHECK(sessions.takeCode(2023)->text == QStringLiteral("ĐT-2023-001"));
        CHECK(sessions.takeCode(2023)->text == QStringLiteral("ĐT-2023-002"));
        CHECK(sessions.takeCode(2024)->text == QStringLiteral("ĐT-2024-001"));
        CHECK(petitions.takeCode(2023)->text == QStringLiteral("KN-2023-0001"));
        CHECK(escalations.takeCode(2023)->text == QStringLiteral("BC-2023-001"));
        CHECK(!UnitReportRepository(office.file()).takeCode(2023));
    }
    SECTION("are taken together in the order of their years")
    {
        REQUIRE(petitions.takeCode(2022));
        const auto codes = petitions.takeCodes(std::vector<int>{2023, 2022, 2023, 2022, 2022});
        REQUIRE(codes);
        QStringList texts;
        for (const PetitionCode& code : *codes)
            texts.append(code.text);
        CHECK(texts == QStringList{QStringLiteral("KN-2023-0001"), QStringLiteral("KN-2022-0002"), QStringLiteral("KN-2023-0002"),
                                   QStringLiteral("KN-2022-0003"), QStringLiteral("KN-2022-0004")});
        CHECK(petitions.takeCodes({})->empty());
        CHECK(petitions.takeCode(2022)->text == QStringLiteral("KN-2022-0005"));
    }
    SECTION("are never given twice, also not after the file was closed, and the count cannot be set back")
    {
        REQUIRE(sessions.takeCode(2023));
        REQUIRE(transaction->commit());
        office.reopen();
        auto next = office->begin(clerk);
        CHECK(SessionRepository(office.file()).takeCode(2023)->text == QStringLiteral("ĐT-2023-002"));
        CHECK(!office.sql(QStringLiteral("UPDATE counter SET last = 1")).isEmpty());
        CHECK(!office.sql(QStringLiteral("DELETE FROM counter")).isEmpty());
    }
    SECTION("are read without marks and case")
    {
        Session session;
        session.code.text = QStringLiteral("ĐT-2023-007");
        REQUIRE(sessions.insert(session));
        for (const QString& text :
             {QStringLiteral("ĐT-2023-007"), QStringLiteral("DT-2023-007"), QStringLiteral("đt-2023-007"),
              QStringLiteral("dt-2023-7"), QStringLiteral(" dt – 2023 – 007 "), QStringLiteral("dt2023-007")}) {
            INFO(text.toStdString());
            const auto code = sessions.resolveCode(text);
            REQUIRE(code);
            CHECK((*code && **code == session.code));
        }
        CHECK(!*sessions.resolveCode(QStringLiteral("dt-2023-008")));
        CHECK(!*sessions.resolveCode(QStringLiteral("' OR 1=1 --")));
        CHECK(!*sessions.resolveCode({}));
    }
}

TEST_CASE("steps")
{
    OfficeFile office;
    const PetitionRepository petitions(office.file());
    auto transaction = office->begin(clerk);
    const Petition petition = addPetition(office.file(), QStringLiteral("Nguyễn Văn Mẫu"), QStringLiteral("Đèn đường"));
    Step full =
        aStep(QStringLiteral("classify"), QStringLiteral("received"), QStringLiteral("classified"), QDate(2023, 3, 2));
    full.reason = QStringLiteral("Theo ý kiến người dân");
    full.justified = {{QStringLiteral("lead-time"), QStringLiteral("Gấp \"vì\" bão")}};
    full.advised = {{QStringLiteral("duration"), QStringLiteral("Ngắn")}};
    full.data = QJsonObject{{QStringLiteral("urgency"), QStringLiteral("urgent")}};
    full.recordedAt = QDateTime(QDate(2023, 3, 3), QTime(9, 30, 1, 250));
    REQUIRE(petitions.addStep(petition, full));

    SECTION("come back in their order, without the changes by set")
    {
        Step change;
        change.effectiveOn = change.recordedOn = QDate(2023, 3, 4);
        change.data = QJsonObject{{QStringLiteral("people"), QStringLiteral("5")}};
        REQUIRE(petitions.addChange(petition, change));
        const auto steps = petitions.steps(petition.code);
        REQUIRE(steps);
        REQUIRE(steps->size() == 2);
        Step expected = full;
        expected.seq = steps->at(1).seq;
        CHECK(steps->at(1) == expected);
        CHECK(steps->at(0).seq < steps->at(1).seq);
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM step WHERE event IS NULL")).toInt() == 1);
    }
    SECTION("cannot be changed or removed by SQL")
    {
        CHECK(!office.sql(QStringLiteral("UPDATE step SET reason = 'x'")).isEmpty());
        CHECK(!office.sql(QStringLiteral("DELETE FROM step")).isEmpty());
        CHECK(!office.sql(QStringLiteral("REPLACE INTO step SELECT * FROM step")).isEmpty());
        CHECK(office.ask(QStringLiteral("SELECT count(*) FROM step")).toInt() == 2);
    }
    SECTION("of all cases of a kind are read from the index alone")
    {
        QSqlQuery query(office->database());
        REQUIRE(query.exec(QStringLiteral(
            "EXPLAIN QUERY PLAN SELECT \"caseId\", \"seq\", \"event\", \"from\", \"to\", \"effectiveOn\", "
            "\"recordedOn\", \"data\" FROM \"step\" WHERE \"kind\" = 'petition' ORDER BY \"caseId\", \"seq\"")));
        REQUIRE(query.next());
        CHECK(query.value(3).toString().contains(QStringLiteral("COVERING INDEX")));
        CHECK(!query.next());
    }
}

TEST_CASE("the file refuses rows of the wrong shape")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    Session session;
    session.code.text = QStringLiteral("ĐT-2023-001");
    REQUIRE(SessionRepository(office.file()).insert(session));
    addPetition(office.file(), QStringLiteral("A"), QStringLiteral("B"));

    for (
        const char* statement : {
            "UPDATE session SET state = 'dreaming'",
            "UPDATE petition SET state = ''",
            "UPDATE petition SET \"receivedOn\" = '2023-02-31'",
            "UPDATE petition SET \"receivedOn\" = '05/03/2023'",
            "UPDATE session SET \"plannedStart\" = '2023-03-18'",
            "UPDATE session SET \"plannedStart\" = '2023-03-18T08:00:00'",
            "UPDATE session SET planned = 'maybe'",
            "UPDATE session SET \"plannedMinutes\" = 'two hours'",
            "UPDATE petition SET \"noDeadline\" = '1'",
            "INSERT INTO session (code, \"codeFolded\", state) VALUES ('ĐT-2023-001', 'x', 'planned')",
            "INSERT INTO step (kind, \"caseId\", event, \"to\", \"effectiveOn\", \"recordedOn\", \"recordedAt\", data) "
            "VALUES ('dream', 1, 'x', 'y', '2023-01-01', '2023-01-01', '', '{}')",
            "INSERT INTO step (kind, \"caseId\", event, \"to\", \"effectiveOn\", \"recordedOn\", \"recordedAt\", data) "
            "VALUES ('session', 1, 'x', 'y', '2023-01-32', '2023-01-01', '', '{}')",
            "INSERT INTO escalation_petition VALUES (1, 1, 'KN-2023-9999')",
            "INSERT INTO day_mark VALUES ('2023-04-31', 'yes', '', '')",
            "INSERT INTO post (code, name, unit, \"isDeputy\") VALUES ('X', 'x', 'TU', 'perhaps')",
        }) {
        INFO(statement);
        CHECK(!office.sql(QString::fromUtf8(statement)).isEmpty());
    }

    SECTION("and what names something that is not there, at the latest when it is committed")
    {
        REQUIRE(savePost(office.file(), aPost(QStringLiteral("X.T"), QStringLiteral("X"))));
        const auto committed = transaction->commit();
        REQUIRE(!committed);
        CHECK(committed.error().trouble == Trouble::Refused);
        CHECK(loadDirectory(office.file())->post(PostCode{QStringLiteral("X.T")}) == nullptr);
    }
    SECTION("and a row that nobody can have written is called damage when it is read")
    {
        REQUIRE(office.sql(QStringLiteral("PRAGMA ignore_check_constraints = ON")).isEmpty());
        REQUIRE(office.sql(QStringLiteral("UPDATE session SET state = 'dreaming'")).isEmpty());
        const auto found = SessionRepository(office.file()).find(session.code);
        REQUIRE(!found);
        CHECK(found.error().trouble == Trouble::Damaged);
    }
}

TEST_CASE("petitions and escalations of a session")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    Session session;
    session.code.text = QStringLiteral("ĐT-2023-001");
    REQUIRE(SessionRepository(office.file()).insert(session));
    const PetitionRepository petitions(office.file());
    Petition first = addPetition(office.file(), QStringLiteral("A"), QStringLiteral("Một"));
    Petition second = addPetition(office.file(), QStringLiteral("B"), QStringLiteral("Hai"));
    Petition third = addPetition(office.file(), QStringLiteral("C"), QStringLiteral("Ba"));
    first.session = second.session = session.code;
    third.state = PetitionState::Merged;
    third.leading = first.code;
    for (const Petition& petition : {first, second, third})
        REQUIRE(petitions.update(petition));

    SECTION("come with their steps, in the order of their codes")
    {
        const auto found = petitionsWithSteps(office.file(), session.code);
        REQUIRE(found);
        REQUIRE(found->size() == 2);
        CHECK(found->at(0).petition == first);
        CHECK(found->at(1).steps.size() == 1);
        CHECK(petitionsOf(office.file(), session.code)->size() == 2);
        CHECK(*followersOf(office.file(), first.code) == 1);
        CHECK(*followersOf(office.file(), second.code) == 0);
    }
    SECTION("bring the leading petition of one that was merged with its promise, and no other")
    {
        third.session = session.code;
        REQUIRE(petitions.update(third));
        CHECK_FALSE(petitionsWithSteps(office.file(), session.code)->at(2).leading.has_value());
        third.promise = QStringLiteral("nạo vét rãnh");
        first.promiseKept = true;
        REQUIRE(petitions.update(third));
        REQUIRE(petitions.update(first));
        const auto found = petitionsWithSteps(office.file(), session.code);
        REQUIRE(found);
        REQUIRE(found->size() == 3);
        REQUIRE(found->at(2).leading.has_value());
        CHECK(*found->at(2).leading == first);
        CHECK(found->at(2).promiseTeller().promiseKept == true);
        CHECK_FALSE(found->at(1).leading.has_value());
    }
    SECTION("name those that follow another one with a promise")
    {
        CHECK(promisedFollowersOf(office.file(), first.code)->isEmpty());
        third.promiseDue = QDate(2023, 6, 30);
        REQUIRE(petitions.update(third));
        CHECK(*promisedFollowersOf(office.file(), first.code) == QList<PetitionCode>{third.code});
        CHECK(promisedFollowersOf(office.file(), second.code)->isEmpty());
        third.state = PetitionState::Verifying;
        REQUIRE(petitions.update(third));
        CHECK(promisedFollowersOf(office.file(), first.code)->isEmpty());
    }
    SECTION("stand in open escalations until those are closed or dropped")
    {
        const EscalationRepository escalations(office.file());
        Escalation escalation;
        escalation.code = *escalations.takeCode(2023);
        escalation.session = session.code;
        escalation.petitions = {second.code, first.code};
        escalation = *escalations.insert(escalation);
        REQUIRE(escalations.addStep(escalation, aStep(QStringLiteral("draft"), {}, QStringLiteral("drafting"))));
        const auto of = escalationsOf(office.file(), session.code);
        REQUIRE(of->size() == 1);
        CHECK(of->at(0).escalation == escalation);
        CHECK(of->at(0).steps.size() == 1);
        CHECK(openEscalationsOf(office.file(), {first.code, third.code}, {})->value(first.code) == escalation.code);
        CHECK(openEscalationsOf(office.file(), {first.code}, escalation.code)->isEmpty());
        escalation.state = EscalationState::Dropped;
        REQUIRE(escalations.update(escalation));
        CHECK(openEscalationsOf(office.file(), {first.code}, {})->isEmpty());
    }
}

TEST_CASE("what was imported is remembered without its words")
{
    OfficeFile office;
    auto transaction = office->begin(clerk);
    Petition petition = addPetition(office.file(), QStringLiteral("Nguyễn Văn Mẫu"), QStringLiteral("Đèn đường hỏng"));
    const auto digest = [&] { return *importDigest(office.file(), petition); };
    const auto wasImported = [&] { return importedAmong(office.file(), {digest()})->contains(digest()); };
    CHECK_FALSE(wasImported());
    REQUIRE(rememberImported(office.file(), {{digest(), petition.code}}));
    REQUIRE(rememberImported(office.file(), {{digest(), petition.code}}));
    CHECK(wasImported());
    petition.content = QStringLiteral("  Đèn  đường hỏng ");
    CHECK(wasImported());
    const QByteArray imported = digest();
    petition.receivedOn = QDate(2023, 3, 2);
    CHECK_FALSE(wasImported());
    CHECK(*importedAmong(office.file(), {digest(), imported, digest()}) == QSet<QByteArray>{imported});
}
