#include "random_years.h"

#include "random_rows.h"
#include "support/catch.h"

#include <QSqlQuery>
#include <algorithm>

namespace doithoai::test {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray iso(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

/// A head and a deputy of one body, who may chair.
struct Chair {
    QByteArray unit, head, deputy;
};

class RandomOffice {
public:
    RandomOffice(CaseFile& file, unsigned seed, QDate from, QDate until) : m_file(file), m_rows(file, seed), m_from(from), m_until(until)
    {
        readDirectory();
    }
    RandomYears run(int sessions)
    {
        const int days = int(m_from.daysTo(m_until));
        for (int i = 0; i < sessions; ++i)
            holdSession(m_from.addDays(qint64(i) * days / sessions));
        for (int i = 0; i < sessions / 4; ++i)
            m_loose.push_back(&receive(m_from.addDays(m_rows.below(days)), {}, "submitted"));
        for (MadeCase* petition : m_loose)
            goOn(*petition, 8);
        reportOfUnits();
        return m_rows.write();
    }

private:
    void readDirectory();
    void holdSession(QDate on);
    bool bringToTheHall(MadeCase& session, QDate& on);
    void hall(MadeCase& session, QDate on, QDate recorded);
    void afterwards(MadeCase& session, QDate on, std::vector<MadeCase*>& petitions);
    void escalate(MadeCase& session, QDate on, const std::vector<MadeCase*>& petitions);
    void reportOfUnits();

    MadeCase& receive(QDate on, const QByteArray& session, const QByteArray& channel);
    void prepare(MadeCase& petition, QDate before);
    void speak(MadeCase& petition, QDate on, QDate recorded);
    void goOn(MadeCase& petition, int most);
    void freeStep(MadeCase& petition, QDate on);
    RowTexts dataOf(const MadeCase& petition, const QString& event, QDate on);
    RowTexts deadline(QDate on);
    bool ends(QDate on) const { return on > m_until; }

    CaseFile& m_file;
    RandomRows m_rows;
    QDate m_from, m_until;
    std::vector<Chair> m_chairs;
    std::vector<QByteArray> m_units;
    std::vector<MadeCase*> m_loose;
};

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
        m_rows.step(petition, s(event), on, on.addDays(m_rows.lag()), dataOf(petition, s(event), on));
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

/// From the plan to the announcement that stands; false when it never opens.
bool RandomOffice::bringToTheHall(MadeCase& session, QDate& on)
{
    const auto next = [&](const char* event, QDate day, RowTexts told = {}, const QByteArray& reason = {}) {
        m_rows.step(session, s(event), day, day.addDays(m_rows.lag()), told, {}, reason);
    };
    const auto newDay = [&] { return RowTexts{{"plannedStart", iso(on) + "T08:00"}}; };
    if (m_rows.chance(3))
        return false;
    next("prepare", on.addDays(-25 - m_rows.below(10)));
    if (m_rows.chance(3)) {
        next("cancel", on.addDays(-20), {}, "Trùng lịch");
        return false;
    }
    if (m_rows.chance(10)) {
        next("postpone", on.addDays(-20), {}, "Bão số 2");
        if (m_rows.chance(20))
            return false;
        on = on.addDays(15 + m_rows.below(40));
        next("reschedule", session.lastOn.addDays(1), newDay());
    }
    next("announce", on.addDays(-5 - m_rows.below(14)));
    if (m_rows.chance(8)) {
        if (m_rows.chance(50))
            on = on.addDays(2);
        next("amendNotice", session.lastOn.addDays(2), newDay());
    }
    if (m_rows.chance(5)) {
        next("postpone", session.lastOn, {}, "Chủ trì đi họp");
        on = on.addDays(20);
        next("reschedule", session.lastOn.addDays(1), newDay());
        next("announce", on.addDays(-8 - m_rows.below(8)));
    }
    return true;
}

void RandomOffice::holdSession(QDate on)
{
    static const std::vector<QByteArray> forms = {"people", "representatives", "cadres", "thematic", ""};
    const Chair& chair = m_rows.oneOf(m_chairs);
    const bool byDeputy = m_rows.chance(20) && !chair.deputy.isEmpty();
    RowTexts told{{"organiser", chair.unit}, {"chair", byDeputy ? chair.deputy : chair.head}, {"form", m_rows.oneOf(forms)},
              {"sector", m_rows.chance(90) ? "economy" : "partyBuilding"}, {"planned", m_rows.chance(80) ? "yes" : "no"},
              {"plannedStart", iso(on) + "T08:00"}};
    if (byDeputy && m_rows.chance(80))
        told.insert("deputyFor", chair.head);
    if (m_rows.chance(15))
        told.insert("coChairs", m_rows.oneOf(m_chairs).head + ',' + m_rows.oneOf(m_chairs).head);
    const QDate made = on.addDays(-40 - m_rows.below(20));
    MadeCase& session = m_rows.make(CaseKind::Session, on.year(), s("plan"), made, made.addDays(m_rows.lag()), told);

    static const std::vector<QByteArray> channels = {"invitation", "survey", "website", "submitted", "frontSummary", ""};
    std::vector<MadeCase*> petitions;
    const int collected = m_rows.below(4);
    for (int i = 0; i < collected; ++i) {
        MadeCase& petition = receive(on.addDays(-30 + m_rows.below(25)), session.code.toUtf8(), m_rows.oneOf(channels));
        prepare(petition, on);
        petitions.push_back(&petition);
    }
    if (!bringToTheHall(session, on) || ends(on)) {
        for (MadeCase* petition : petitions) {
            if (session.state == s("cancelled"))
                m_rows.change(*petition, session.lastRecorded, {{"session", ""}});
            if (m_rows.chance(50))
                goOn(*petition, 5);
        }
        return;
    }
    const QDate recorded = on.addDays(m_rows.lag());
    m_rows.step(session, s("open"), on, recorded, {{"actualStart", iso(on) + "T08:05"}});
    const int raised = m_rows.below(4);
    for (int i = 0; i < raised; ++i)
        petitions.push_back(&receive(on, session.code.toUtf8(), m_rows.chance(60) ? "speech" : "slip"));
    for (MadeCase* petition : petitions) {
        if (m_rows.freeEvents(petition->state).contains(s("classify")) || m_rows.may(*petition, s("answer")))
            speak(*petition, on, session.lastRecorded);
    }
    afterwards(session, on, petitions);
}

void RandomOffice::afterwards(MadeCase& session, QDate on, std::vector<MadeCase*>& petitions)
{
    const auto next = [&](const char* event, int days, RowTexts told = {}) {
        const QDate day = std::max(session.lastOn, on).addDays(days);
        if (ends(day))
            return false;
        m_rows.step(session, s(event), day, day.addDays(m_rows.lag()), told);
        return true;
    };
    RowTexts end;
    if (m_rows.chance(95))
        end.insert("attendance", QByteArray::number(30 + m_rows.below(200)));
    if (!next("conclude", m_rows.chance(4) ? 1 : 0, end))
        return;
    if (m_rows.chance(5))
        m_rows.change(session, session.lastOn.addDays(m_rows.below(9)), {{"attendance", QByteArray::number(m_rows.below(300))}});
    if (m_rows.chance(2))
        m_rows.change(session, session.lastOn.addDays(1), {{"actualStart", iso(on.addDays(-1)) + "T08:05"}});
    if (m_rows.chance(90) && next("signMinutes", m_rows.below(8))) {
        for (MadeCase* petition : petitions) {
            const bool isSettled = petition->state == s("answered") && petition->field("answerKind") != "undertaken"
                                   && petition->field("continues") != "yes";
            if (isSettled)
                m_rows.step(*petition, s("resolve"), session.lastOn, session.lastRecorded, {{"outcome", petition->field("answerKind")}});
        }
        if (m_rows.chance(8) && next("correctMinutes", 5))
            next("signMinutes", 2);
        if (m_rows.chance(80) && session.state == s("minuted") && next("report", 5) && m_rows.chance(50) && next("close", 30) && m_rows.chance(10))
            next("reopen", 10);
        if (m_rows.chance(40))
            escalate(session, session.lastOn.addDays(m_rows.below(10)), petitions);
    }
    for (MadeCase* petition : petitions)
        goOn(*petition, 5);
}

void RandomOffice::escalate(MadeCase& session, QDate on, const std::vector<MadeCase*>& petitions)
{
    std::vector<MadeCase*> up;
    QByteArray codes;
    for (MadeCase* petition : petitions) {
        if (!m_rows.may(*petition, s("escalate")))
            continue;
        up.push_back(petition);
        codes += (codes.isEmpty() ? "" : ",") + petition->code.toUtf8();
    }
    if (up.empty() || ends(on.addDays(30)))
        return;
    MadeCase& escalation = m_rows.make(CaseKind::Escalation, on.year(), s("draft"), on, on.addDays(m_rows.lag()),
                                       {{"session", session.code.toUtf8()}, {"petitions", codes}});
    const auto next = [&](const char* event, int days, const QString& to = {}) {
        const QDate day = std::max(on, escalation.lastOn).addDays(days);
        if (ends(day))
            return false;
        m_rows.step(escalation, s(event), day, day.addDays(m_rows.lag()), {}, to);
        return true;
    };
    const auto bring = [&](const char* event, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (m_rows.may(*up[i], s(event)))
                m_rows.step(*up[i], s(event), escalation.lastOn, escalation.lastRecorded);
        }
    };
    if (m_rows.chance(5)) {
        next("drop", 3);
        return;
    }
    next("complete", 1);
    // All rows of one transaction are written on one day: the latest that any of them needs.
    for (MadeCase* petition : up)
        escalation.lastRecorded = std::max(escalation.lastRecorded, petition->lastRecorded);
    if (!next("submit", 1))
        return;
    bring("escalate", up.size());
    if (m_rows.chance(15))
        next("remind", 10);
    if (m_rows.chance(60))
        next("acknowledge", 5);
    if (m_rows.chance(10)) {
        if (!next("return", 5))
            return;
        if (m_rows.chance(50)) {
            if (next("drop", 5))
                bring("bringBack", up.size());
            return;
        }
        if (!next("complete", 3) || !next("submit", 1))
            return;
    }
    const std::size_t first = m_rows.chance(70) ? up.size() : 1;
    if (m_rows.chance(70) && next("decide", 5 + m_rows.below(40), first == up.size() ? s("answered") : escalation.state)) {
        bring("bringBack", first);
        if (first == up.size() && next("inform", 3))
            next("close", 3);
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

} // namespace

RandomYears fillWithRandomYears(CaseFile& file, unsigned seed, int sessions, QDate from, QDate until)
{
    return RandomOffice(file, seed, from, until).run(sessions);
}

} // namespace doithoai::test
