#include "services/worklist_parts.h"

#include "domain/dates.h"

namespace doithoai {

Result<void> WorkTable::addDue(WorkKind kind)
{
    struct Part {
        Pressing pressing;
        DaySpan days;
        const char* lateness;
    };
    const Part parts[] = {
        {Pressing::Overdue, {{}, today().addDays(-1)}, "overdue"},
        {Pressing::Today, {today(), today()}, "dueToday"},
        {Pressing::ThisWeek, {today().addDays(1), m_week}, "dueLater"},
        // A promise is looked at a month ahead: whoever gave it must still have time to keep it.
        {Pressing::Later, {m_week.addDays(1), today().addDays(30)}, "dueLater"},
    };
    for (const Part& part : parts) {
        if (part.pressing == Pressing::Later && kind != WorkKind::KeepPromise)
            continue;
        Result<PetitionsDue> due = kind == WorkKind::AnswerPetitions ? petitionsDue(m_office.file(), part.days, firstFew)
            : kind == WorkKind::KeepPromise                          ? promisesDue(m_office.file(), part.days, firstFew)
                                                                     : draftsDue(m_office.file(), part.days, m_week, firstFew);
        if (!due)
            return tl::unexpected(due.error());
        WorkItem it = item(kind, part.pressing, WorkPlace::Petitions);
        it.list.isOpenOnly = true;
        if (kind == WorkKind::WriteDrafts) {
            it.event = QStringLiteral("draftReply");
            it.list.state = nameOf(PetitionState::Assigned);
        } else {
            it.list.lateness = QLatin1String(part.lateness);
            it.list.hasPromiseOnly = kind == WorkKind::KeepPromise;
            it.list.dueFrom = part.days.from;
            it.list.dueTo = part.days.to;
        }
        addAll(std::move(it), *due);
    }
    return {};
}

Result<void> WorkTable::addNotAgreed()
{
    // Announced ten days ahead, a session leaves the last week for agreeing what will be answered.
    constexpr int daysAhead = 7;
    for (const SessionDue& session : m_sessions) {
        const bool isAhead = session.state == SessionState::Planned || session.state == SessionState::Preparing
            || session.state == SessionState::Announced;
        if (!isAhead || !session.plannedStart)
            continue;
        const QDate day = session.plannedStart->date();
        if (day < today() || day > today().addDays(daysAhead))
            continue;
        const auto due = petitionsNotAgreed(m_office.file(), session.code, m_week, firstFew);
        if (!due)
            return tl::unexpected(due.error());
        WorkItem it = item(WorkKind::AgreeReplies, pressingOn(day), WorkPlace::Petitions);
        it.list.session = session.code.text;
        it.list.isOpenOnly = true;
        const size_t before = m_list.items.size();
        addAll(std::move(it), *due);
        if (m_list.items.size() > before)
            m_list.items.back().day = day;
    }
    return {};
}

Result<void> WorkTable::addPetitions()
{
    constexpr int daysToClassify = 3; ///< working days that a new petition may wait
    for (const WorkKind kind : {WorkKind::AnswerPetitions, WorkKind::WriteDrafts, WorkKind::KeepPromise}) {
        if (const auto added = addDue(kind); !added)
            return added;
    }
    const auto warned = petitionsWarned(m_office.file(), today(), m_week, firstFew);
    if (!warned)
        return tl::unexpected(warned.error());
    WorkItem runsOut = item(WorkKind::TimeRunsOut, Pressing::Later, WorkPlace::Petitions);
    runsOut.list.lateness = QStringLiteral("warned");
    runsOut.list.dueFrom = m_week.addDays(1);
    addAll(std::move(runsOut), *warned);
    if (const auto added = addNotAgreed(); !added)
        return added;

    const auto ask = [&](WorkKind kind, Pressing pressing, PetitionState state, const char* event, const Result<PetitionsDue>& due,
                         QDate receivedUntil = {}) -> Result<void> {
        if (!due)
            return tl::unexpected(due.error());
        WorkItem it = item(kind, pressing, WorkPlace::Petitions);
        it.event = QLatin1String(event);
        it.list.state = nameOf(state);
        it.list.to = receivedUntil;
        if (kind == WorkKind::SetDeadline)
            it.list.lateness = nameOf(Lateness::NoDeadline);
        addAll(std::move(it), *due);
        return {};
    };
    CaseFile& file = m_office.file();
    const QDate until = m_office.calendar().addWorkdays(today(), -daysToClassify);
    QList<SessionCode> soon;
    for (const WorkItem& it : m_list.items) {
        if (it.kind == WorkKind::AgreeReplies)
            soon.append(SessionCode{it.list.session});
    }
    const auto classify = petitionsNotClassified(file, until, m_week, soon, firstFew);
    if (const auto added = ask(WorkKind::Classify, Pressing::ThisWeek, PetitionState::Received, "classify", classify, until); !added)
        return added;
    if (const auto added = ask(WorkKind::SetDeadline, Pressing::ThisWeek, PetitionState::Verifying, "reassign",
                               deferredWithoutDay(file, firstFew));
        !added)
        return added;
    if (const auto added = ask(WorkKind::SendUp, Pressing::Later, PetitionState::Noted, "", notedAndNotSent(file, m_week, firstFew)); !added)
        return added;
    for (const PetitionState state : {PetitionState::Replied, PetitionState::Answered}) {
        if (const auto added = ask(WorkKind::WriteResults, Pressing::Later, state, "resolve", resultsToWrite(file, state, firstFew)); !added)
            return added;
    }
    return {};
}

Result<void> WorkTable::addEscalations()
{
    constexpr int longSilence = 15; ///< working days: no article sets a day for the superior
    constexpr int patience = 5;
    const auto escalations = escalationsToFollow(m_office.file());
    if (!escalations)
        return tl::unexpected(escalations.error());
    for (const EscalationDue& escalation : *escalations) {
        WorkCase one;
        one.kind = CaseKind::Escalation;
        one.code = escalation.code.text;
        one.words = escalation.reason;
        QStringList names;
        for (const UnitCode& unit : escalation.to)
            names.append(m_office.directory().unitName(unit));
        one.who = names.join(QStringLiteral(", "));
        one.day = escalation.lastStepOn;
        one.workdays = workdaysTo(escalation.lastStepOn);
        const int waited = isAhead(one.day) ? 0 : one.workdays;
        const auto put = [&](WorkKind kind, Pressing pressing, const char* event, bool isOneState) {
            WorkItem& it = add(kind, pressing, WorkPlace::Escalations, std::move(one));
            by(it, event);
            it.list.isOpenOnly = true;
            if (isOneState)
                it.list.state = nameOf(escalation.state);
        };
        switch (escalation.state) {
        case EscalationState::Drafting:
            put(WorkKind::FinishDossier, waited > patience ? Pressing::ThisWeek : Pressing::Later, "complete", true);
            break;
        case EscalationState::Ready:
            put(WorkKind::FinishDossier, waited > patience ? Pressing::Today : Pressing::ThisWeek, "submit", true);
            break;
        case EscalationState::Submitted:
        case EscalationState::Acknowledged:
            if (escalation.expectedOn && *escalation.expectedOn <= today())
                put(WorkKind::AskSuperior, pressingOn(*escalation.expectedOn), "remind", false);
            else
                put(WorkKind::AskSuperior, waited >= longSilence ? Pressing::ThisWeek : Pressing::Later, "remind", false);
            break;
        case EscalationState::Answered:
            put(WorkKind::TellPetitioners, waited > patience ? Pressing::Today : Pressing::ThisWeek, "inform", true);
            break;
        case EscalationState::Informed:
        case EscalationState::Closed:
        case EscalationState::Dropped:
            break;
        }
    }
    return {};
}

} // namespace doithoai
