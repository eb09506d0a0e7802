// What a session's act settles before it is judged, and what its step clears and brings about.
#include "workflow/session_machine.h"

#include "workflow/guard_words.h"

namespace doithoai {

namespace {

using machine::isBlank;

/// Who signs, when nobody is named: the chair by name, else the holder of the post, else the post.
QString chairInWords(const Session& session, QDate on, const Directory& directory)
{
    if (!isBlank(session.chairName))
        return session.chairName;
    const Official* holder = directory.holder(session.chair, on);
    return holder ? holder->name : directory.postName(session.chair);
}

QString outcomeOf(const QString& answerKind)
{
    if (answerKind == QLatin1String("accepted") || answerKind == QLatin1String("declined"))
        return answerKind;
    return QStringLiteral("explained");
}

/// What the signing ends: answered for good, and not to be followed on. A promise is still to be reported on.
bool isEndedBySigning(const Petition& petition)
{
    return petition.state == PetitionState::Answered && !petition.continues.value_or(false)
        && isBlank(petition.promise) && petition.answerKind != QLatin1String("undertaken");
}

void resolveAnswered(const SessionCase& current, std::vector<Effect>& effects)
{
    for (const PetitionOnRecord& record : current.petitions) {
        const Petition& petition = record.petition;
        if (!isEndedBySigning(petition))
            continue;
        effects.emplace_back(PetitionStep{petition.code,
                                          PetitionEvent::Resolve,
                                          {{QStringLiteral("result"), petition.answer},
                                           {QStringLiteral("outcome"), outcomeOf(petition.answerKind)}}});
    }
}

void releaseOpen(const SessionCase& current, std::vector<Effect>& effects)
{
    for (const PetitionOnRecord& record : current.petitions) {
        if (!isFinal(record.petition.state))
            effects.emplace_back(PetitionRelease{record.petition.code});
    }
}

void clearNotice(Session& session)
{
    session.announcedOn.reset();
    session.noticeWhere.clear();
    session.noticeBy.clear();
    session.noticeProof.clear();
}

} // namespace

void SessionMachine::settle(SessionInquiry& inquiry)
{
    Session& session = inquiry.after;
    switch (inquiry.event) {
    case SessionEvent::Announce:
    case SessionEvent::AmendNotice:
        session.announcedOn = inquiry.on;
        break;
    case SessionEvent::Open:
        if (!session.actualStart && session.plannedStart && session.plannedStart->date() == inquiry.on)
            session.actualStart = session.plannedStart;
        break;
    case SessionEvent::SignMinutes:
        if (isBlank(session.signedBy)) {
            const QDate held = session.actualStart ? session.actualStart->date() : inquiry.on;
            session.signedBy = chairInWords(session, held, inquiry.circumstances.directory);
        }
        break;
    case SessionEvent::Plan:
    case SessionEvent::Prepare:
    case SessionEvent::Conclude:
    case SessionEvent::CorrectMinutes:
    case SessionEvent::Report:
    case SessionEvent::Close:
    case SessionEvent::Reopen:
    case SessionEvent::Postpone:
    case SessionEvent::Reschedule:
    case SessionEvent::Cancel:
        break;
    }
}

void SessionMachine::carryOut(SessionInquiry& inquiry, SessionState, std::vector<Effect>& effects)
{
    Session& session = inquiry.after;
    switch (inquiry.event) {
    case SessionEvent::SignMinutes:
        effects.emplace_back(FreezeMinutes{});
        resolveAnswered(inquiry.before, effects);
        break;
    case SessionEvent::CorrectMinutes:
        // The next version is signed and reported under numbers of its own.
        session.minutesNumber.clear();
        session.reportNumber.clear();
        break;
    case SessionEvent::Reschedule:
        clearNotice(session);
        break;
    case SessionEvent::Cancel:
        releaseOpen(inquiry.before, effects);
        break;
    case SessionEvent::Plan:
    case SessionEvent::Prepare:
    case SessionEvent::Announce:
    case SessionEvent::AmendNotice:
    case SessionEvent::Open:
    case SessionEvent::Conclude:
    case SessionEvent::Report:
    case SessionEvent::Close:
    case SessionEvent::Reopen:
    case SessionEvent::Postpone:
        break;
    }
}

} // namespace doithoai
