#include "random_office.h"

#include <algorithm>

namespace doithoai::test {

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
    if (m_rows.chance(4))
        m_rows.change(session, session.lastOn.addDays(1), {{"actualStart", iso(on.addDays(m_rows.chance(50) ? -1 : -20)) + "T08:05"}});
    RowTexts signing;
    if (m_rows.chance(3))
        signing.insert("actualStart", iso(on.addDays(1 - m_rows.below(3))) + "T08:05");
    if (m_rows.chance(90) && next("signMinutes", m_rows.below(8), signing)) {
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

} // namespace doithoai::test
