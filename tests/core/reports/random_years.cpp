#include "random_office.h"

#include <QSqlQuery>

namespace doithoai::test {

void RandomOffice::readDirectory()
{
    QSqlQuery query(m_file.database());
    REQUIRE(query.exec(s("SELECT p.unit, p.code, (SELECT d.code FROM post AS d WHERE d.unit = p.unit AND d.isDeputy = 'yes' LIMIT 1) "
                         "FROM post AS p WHERE p.quota > 0 ORDER BY p.code")));
    while (query.next())
        m_chairs.push_back({query.value(0).toByteArray(), query.value(1).toByteArray(), query.value(2).toByteArray()});
    REQUIRE(query.exec(s("SELECT code FROM unit WHERE line = 'government' ORDER BY code")));
    while (query.next())
        m_units.push_back(query.value(0).toByteArray());
    // Every third head is away for a time, and the deputy acts.
    for (std::size_t i = 0; i < m_chairs.size(); i += 3) {
        query.prepare(s("INSERT INTO official (name, post, \"from\", \"to\", isActing) VALUES (?, ?, ?, ?, ?)"));
        const QString name = s("Nguyễn Văn %1").arg(i);
        const auto add = [&](const QByteArray& post, const QVariant& to, const char* isActing) {
            query.bindValue(0, name);
            query.bindValue(1, QString::fromUtf8(post));
            query.bindValue(2, m_from.toString(Qt::ISODate));
            query.bindValue(3, to);
            query.bindValue(4, s(isActing));
            auto transaction = m_file.begin({s("Nguyễn Thị Mẫu"), m_from, true});
            REQUIRE(query.exec());
            REQUIRE(transaction->commit());
        };
        add(m_chairs[i].deputy, QVariant(), "no");
        add(m_chairs[i].head, m_from.addDays(300).toString(Qt::ISODate), "yes");
    }
}

RowTexts RandomOffice::deadline(QDate on)
{
    if (m_rows.chance(15))
        return {{"noDeadline", "yes"}, {"dueOn", ""}};
    return {{"dueOn", iso(on.addDays(1 + m_rows.below(60)))}, {"noDeadline", ""}};
}

MadeCase& RandomOffice::receive(QDate on, const QByteArray& session, const QByteArray& channel)
{
    static const std::vector<QByteArray> kinds = {"person", "person", "group", "organisation", "anonymous", ""};
    RowTexts told{{"receivedOn", iso(on)}, {"channel", channel}, {"petitionerKind", m_rows.oneOf(kinds)}, {"session", session}};
    if (told["petitionerKind"] == "group" && m_rows.chance(80))
        told.insert("people", QByteArray::number(2 + m_rows.below(40)));
    if (m_rows.chance(20))
        told.insert("sector", "economy");
    return m_rows.make(CaseKind::Petition, on.year(), s("receive"), on, on.addDays(m_rows.lag()), told);
}

RowTexts RandomOffice::dataOf(const MadeCase& petition, const QString& event, QDate on)
{
    static const std::vector<QByteArray> sectors = {"economy", "cultureSociety", "securityDefence", "partyBuilding", "publicConcern"};
    static const std::vector<QByteArray> urgencies = {"urgent", "high", "normal"};
    RowTexts told;
    if (event == s("classify"))
        told = {{"sector", m_rows.oneOf(sectors)}, {"urgency", m_rows.oneOf(urgencies)}};
    else if (event == s("assign") || event == s("reassign") || event == s("takeUp")) {
        told = deadline(on);
        told.insert("unit", m_rows.oneOf(m_units));
    } else if (event == s("resolve")) {
        static const std::vector<QByteArray> outcomes = {"done", "done", "explained", "accepted", "declined"};
        told.insert("outcome", petition.state == s("transferred") ? QByteArray("transferred") : m_rows.oneOf(outcomes));
        if (!petition.field("promise").isEmpty())
            told.insert("promiseKept", m_rows.chance(70) ? "yes" : "no");
    } else if (event == s("reopen") || event == s("unmerge")) {
        told = {{"outcome", ""}, {"promiseKept", ""}, {"leading", ""}};
    } else if (event == s("merge")) {
        told.insert("leading", m_rows.oneOf(m_rows.cases(CaseKind::Petition)).code.toUtf8());
    }
    return told;
}

void RandomOffice::freeStep(MadeCase& petition, QDate on)
{
    QStringList events = m_rows.freeEvents(petition.state);
    // Ends that close a case lightly are rarer than work on it.
    if (!m_rows.chance(25)) {
        for (const char* light : {"merge", "withdraw", "screenOut", "returnDraft"})
            events.removeAll(s(light));
    }
    if (events.isEmpty())
        return;
    const QString event = m_rows.oneOf(events);
    const bool isAgain = event == s("reopen") || event == s("unmerge");
    if (isAgain && !m_rows.chance(25))
        return;
    QString to;
    if (isAgain && (event == s("unmerge") || petition.state == s("outOfScope")))
        to = petition.field("session").isEmpty() ? s("received") : s("verifying");
    RowTexts told = dataOf(petition, event, on);
    if (to == s("received")) {
        for (const char* key : {"answerKind", "promise", "promiseDue"})
            told.insert(key, "");
    }
    m_rows.step(petition, event, on, on.addDays(m_rows.lag()), told, to);
    if (m_rows.chance(5)) {
        static const std::vector<QByteArray> channels = {"website", "media", "survey"};
        m_rows.change(petition, on.addDays(m_rows.below(20)), {{"channel", m_rows.oneOf(channels)}});
    }
}

void RandomOffice::goOn(MadeCase& petition, int most)
{
    const int count = m_rows.below(most + 1);
    for (int i = 0; i < count; ++i) {
        const QDate on = petition.lastOn.addDays(m_rows.below(40));
        if (ends(on))
            return;
        freeStep(petition, on);
    }
}

/// What happens to a petition that was collected, before its session.
void RandomOffice::prepare(MadeCase& petition, QDate before)
{
    for (const char* event : {"classify", "assign", "draftReply", "agreeReply"}) {
        const QDate on = petition.lastOn.addDays(m_rows.below(6));
        if (m_rows.chance(15) || on >= before)
            return;
        RowTexts told = dataOf(petition, s(event), on);
        if (m_rows.chance(1))
            told.insert("receivedOn", iso(petition.lastOn.addDays(-m_rows.below(40))));
        m_rows.step(petition, s(event), on, on.addDays(m_rows.lag()), told);
    }
    if (m_rows.chance(10))
        m_rows.step(petition, s("reassign"), petition.lastOn, petition.lastRecorded, dataOf(petition, s("reassign"), petition.lastOn));
    if (m_rows.chance(3)) {
        const QDate moved = QDate::fromString(QString::fromLatin1(petition.field("receivedOn")), Qt::ISODate).addDays(-m_rows.below(30));
        m_rows.change(petition, petition.lastOn, {{"receivedOn", iso(moved)}});
    }
}

/// One opinion in the hall: a class, sometimes a wrong key first; or it leaves there.
void RandomOffice::speak(MadeCase& petition, QDate on, QDate recorded)
{
    for (const char* event : {"transfer", "screenOut", "withdraw", "merge"}) {
        if (m_rows.chance(4) && m_rows.may(petition, s(event))) {
            m_rows.step(petition, s(event), on, recorded, dataOf(petition, s(event), on));
            return;
        }
    }
    for (bool isDone = false; !isDone;) {
        const int choice = m_rows.below(100);
        const QString event = choice < 45 ? s("answer") : choice < 75 ? s("defer") : s("note");
        RowTexts told;
        if (event == s("answer")) {
            static const std::vector<QByteArray> kinds = {"explained", "accepted", "declined", "undertaken"};
            told.insert("answerKind", m_rows.oneOf(kinds));
            if (told["answerKind"] == "undertaken") {
                told.insert("promise", "Sẽ làm");
                told.insert("promiseDue", m_rows.chance(90) ? iso(on.addDays(10 + m_rows.below(120))) : QByteArray());
            }
            told.insert("continues", m_rows.chance(10) ? "yes" : "");
        } else if (event == s("defer") && m_rows.chance(80)) {
            told = deadline(on);
            told.insert("unit", m_rows.oneOf(m_units));
        }
        m_rows.step(petition, event, on, recorded, told);
        isDone = !m_rows.chance(8);
        if (!isDone) {
            m_rows.step(petition, s("retract"), on, recorded,
                        event == s("answer") ? RowTexts{{"answerKind", ""}, {"promise", ""}, {"promiseDue", ""}} : RowTexts{});
        }
    }
}

void RandomOffice::reportOfUnits()
{
    QSqlQuery query(m_file.database());
    REQUIRE(query.exec(s("SELECT code FROM unit WHERE reports = 'yes' ORDER BY code")));
    std::vector<QByteArray> units;
    while (query.next())
        units.push_back(query.value(0).toByteArray());
    for (int year = m_from.year(); year <= m_until.year(); ++year) {
        for (const bool isHalf : {true, false}) {
            const QByteArray period = QByteArray::number(year) + (isHalf ? "-H1" : "");
            const QDate due(year, isHalf ? 6 : 12, 15);
            for (const QByteArray& unit : units) {
                if (m_rows.chance(10))
                    continue;
                const QDate came = due.addDays(m_rows.below(30) - 18);
                MadeCase& report = m_rows.make(CaseKind::UnitReport, year, s("expect"), QDate(year, 1, 1), came,
                                               {{"unit", unit}, {"period", period}, {"dueOn", iso(due)}});
                RowTexts days{{"receivedByTUVP", iso(came)}};
                if (m_rows.chance(90))
                    days.insert("receivedByBDV", iso(came.addDays(-m_rows.below(3))));
                m_rows.step(report, s("receive"), came, came, days);
                if (m_rows.chance(15))
                    m_rows.step(report, s("sendBack"), came.addDays(1), came.addDays(1));
                else if (m_rows.chance(60))
                    m_rows.step(report, s("accept"), came.addDays(2), came.addDays(2));
                if (report.state == s("expected") && m_rows.chance(50))
                    m_rows.step(report, s("receive"), came.addDays(6), came.addDays(6), {{"receivedByTUVP", iso(came.addDays(6))}});
            }
        }
    }
}

RandomYears fillWithRandomYears(CaseFile& file, unsigned seed, int sessions, QDate from, QDate until)
{
    return RandomOffice(file, seed, from, until).run(sessions);
}

} // namespace doithoai::test
