// Guards of what goes to the direct superior (Đ.7, Đ.10.1).
#include "workflow/escalation_machine.h"

#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai {

bool hasSubmitted(const EscalationCase& current)
{
    return std::ranges::any_of(current.steps, [](const Step& step) {
        return fromName<EscalationEvent>(step.event) == EscalationEvent::Submit;
    });
}

bool isEscalatedHere(const EscalationCase& current, const Petition& petition)
{
    return petition.state == PetitionState::Escalated && hasSubmitted(current)
        && !current.otherOpen.contains(petition.code);
}

QList<PetitionCode> decidedPetitions(const EscalationInquiry& inquiry)
{
    QList<PetitionCode> named;
    field::fromText(inquiry.said("petitions"), named);
    return named.isEmpty() ? inquiry.before.escalation.petitions : named;
}

namespace escalation_guards {

using machine::isBlank;

namespace {

/// The direct superiors of the organiser and the co-organisers, each on its own line.
QList<UnitCode> superiorsOf(const Session& session, const Directory& directory)
{
    QList<UnitCode> superiors;
    QList<UnitCode> organisers = session.coOrganisers;
    organisers.prepend(session.organiser);
    for (const UnitCode& code : organisers) {
        const Unit* unit = directory.unit(code);
        if (unit && !unit->superior.isEmpty() && !superiors.contains(unit->superior))
            superiors.append(unit->superior);
    }
    return superiors;
}

QString unitNames(const QList<UnitCode>& units, const Directory& directory)
{
    QStringList names;
    for (const UnitCode& unit : units)
        names.append(directory.unitName(unit));
    return names.join(QStringLiteral("; "));
}

/// Why a petition cannot go up with this escalation; empty when it can.
QString hindrance(const EscalationInquiry& inquiry, const PetitionCode& code)
{
    const auto& petitions = inquiry.before.petitions;
    const auto it = std::ranges::find_if(petitions, [&](const Petition& p) { return p.code == code; });
    if (it == petitions.end())
        return QCoreApplication::translate("Findings", "%1 is not on record").arg(code.text);
    if (it->session != inquiry.after.session)
        return QCoreApplication::translate("Findings", "%1 is not of this session").arg(code.text);
    if (inquiry.before.otherOpen.contains(code)) {
        return QCoreApplication::translate("Findings", "%1 stands in %2, which is still open")
            .arg(code.text, inquiry.before.otherOpen.value(code).text);
    }
    const bool isReady = it->state == PetitionState::Noted || it->state == PetitionState::Verifying;
    if (!isReady && !isEscalatedHere(inquiry.before, *it))
        return QCoreApplication::translate("Findings", "%1 is “%2”").arg(code.text, label(it->state));
    return {};
}

} // namespace

void target(EscalationInquiry& inquiry)
{
    const std::optional<Session>& session = inquiry.before.session;
    if (!session) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session from which this goes up is not named. Enter its "
                                                             "code; its organiser's direct superior is the addressee."),
                     "session");
        return;
    }
    if (session->organiser.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session %1 has no organiser, whose direct superior is the "
                                                             "addressee. Name the organiser of the session first.")
                         .arg(session->code.text),
                     "session");
        return;
    }
    const Directory& directory = inquiry.circumstances.directory;
    const QList<UnitCode> superiors = superiorsOf(*session, directory);
    if (superiors.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The directory names no direct superior of %1. Enter the "
                                                             "superior of the organiser first.")
                         .arg(directory.unitName(session->organiser)),
                     "to");
        return;
    }
    const bool isAddressed =
        std::ranges::any_of(inquiry.after.to, [&](const UnitCode& unit) { return superiors.contains(unit); });
    if (!isAddressed) {
        inquiry.miss(QCoreApplication::translate("Findings", "The direct superior is not among the addressees. Add %1.")
                         .arg(unitNames(superiors, directory)),
                     "to");
    }
}

void petitions(EscalationInquiry& inquiry)
{
    if (inquiry.after.petitions.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "No petition is named. Enter the codes of those that go to "
                                                             "the superior."),
                     "petitions");
        return;
    }
    QStringList wrong;
    for (const PetitionCode& code : inquiry.after.petitions) {
        const QString why = hindrance(inquiry, code);
        if (!why.isEmpty())
            wrong.append(why);
    }
    if (!wrong.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Only petitions of this session that are noted or to be "
                                                             "answered later, and in no other open escalation, can go "
                                                             "up: %1. Take them off the list, or bring them so far first.")
                         .arg(wrong.join(QStringLiteral("; "))),
                     "petitions");
    }
}

void dossier(EscalationInquiry& inquiry)
{
    const std::optional<Session>& session = inquiry.before.session;
    const bool isSigned = session
        && (session->state == SessionState::Minuted || session->state == SessionState::Reported
            || session->state == SessionState::Closed);
    if (!isSigned) {
        inquiry.miss(QCoreApplication::translate("Findings", "The signed minutes of %1 belong to the dossier and are not "
                                                             "there. Sign the minutes of the session first.")
                         .arg(inquiry.after.session.text));
    }
    const std::pair<bool, const char*> parts[] = {
        {isBlank(inquiry.after.documents), "documents"},
        {isBlank(inquiry.after.differing), "differing"},
        {isBlank(inquiry.after.results), "results"},
    };
    for (const auto& [isMissing, key] : parts) {
        if (isMissing) {
            inquiry.miss(QCoreApplication::translate("Findings", "“%1” is neither given nor stated as none. Enter it, or "
                                                                 "write “none”.")
                             .arg(machine::labelOfKey<Escalation>(key)),
                         key);
        }
    }
}

void reason(EscalationInquiry& inquiry)
{
    if (!inquiry.hasReason())
        inquiry.miss(machine::reasonText());
}

void outgoingNumber(EscalationInquiry& inquiry)
{
    if (isBlank(inquiry.after.outgoingNumber)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the outgoing paper is missing. Enter the number "
                                                             "under which it was issued."),
                     "outgoingNumber");
    }
}

void chasingNumber(EscalationInquiry& inquiry)
{
    if (inquiry.said("number").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the outgoing paper is missing. Enter the number "
                                                             "under which it was issued."),
                     "number");
    }
}

void whoConfirmed(EscalationInquiry& inquiry)
{
    if (isBlank(inquiry.after.confirmedBy)) {
        inquiry.miss(QCoreApplication::translate("Findings", "Who confirmed the receipt is not said. Name the person or "
                                                             "the post at the superior."),
                     "confirmedBy");
    }
}

void forwardedTo(EscalationInquiry& inquiry)
{
    if (inquiry.said("to").isEmpty() && inquiry.said("forwardedTo").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "To whom the superior passed it on is not said. Name the "
                                                             "superior's direct superior."),
                     "forwardedTo");
        return;
    }
    const Directory& directory = inquiry.circumstances.directory;
    const std::optional<UnitCode> next = directory.findUnit(inquiry.after.forwardedTo);
    if (!next)
        return; // a body outside the directory: its line is not known here
    QList<UnitCode> holders = inquiry.before.escalation.to;
    if (const auto passed = directory.findUnit(inquiry.before.escalation.forwardedTo))
        holders = {*passed};
    QList<UnitCode> superiors;
    for (const UnitCode& holder : holders) {
        const Unit* unit = directory.unit(holder);
        if (unit && !unit->superior.isEmpty())
            superiors.append(unit->superior);
    }
    if (!superiors.contains(*next)) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 is not the direct superior of %2. Enter one row for each "
                                                             "level that it passes.")
                         .arg(directory.unitName(*next), unitNames(holders, directory)),
                     "forwardedTo");
    }
}

void asks(EscalationInquiry& inquiry)
{
    if (inquiry.said("asks").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "What the superior wants added is not said. Write it down."),
                     "asks");
    }
}

void decision(EscalationInquiry& inquiry)
{
    if (inquiry.said("number").isEmpty() && inquiry.said("decisionNumber").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the superior's paper is missing. Enter it."),
                     "decisionNumber");
    }
    if (inquiry.said("decision").isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The substance of the superior's paper is missing. Write down "
                                                             "what it says."),
                     "decision");
    }
    QList<PetitionCode> strangers;
    for (const PetitionCode& code : decidedPetitions(inquiry)) {
        if (!inquiry.before.escalation.petitions.contains(code))
            strangers.append(code);
    }
    if (!strangers.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Not in this escalation: %1. Name only petitions that were "
                                                             "sent with it.")
                         .arg(machine::listed(strangers)),
                     "petitions");
        return;
    }
    // What left meanwhile is skipped, but a decision upon nothing else is none: it was entered before, or names others.
    if (inquiry.said("petitions").isEmpty())
        return;
    const QList<PetitionCode> decided = decidedPetitions(inquiry);
    QList<PetitionCode> waiting;
    for (const Petition& petition : inquiry.before.petitions) {
        if (!isEscalatedHere(inquiry.before, petition))
            continue;
        if (decided.contains(petition.code))
            return;
        waiting.append(petition.code);
    }
    inquiry.miss(waiting.isEmpty()
                     ? QCoreApplication::translate("Findings", "No longer with the superior: %1. Nothing of this escalation waits "
                                                               "there any more. Leave the petitions out to enter the paper.")
                           .arg(machine::listed(decided))
                     : QCoreApplication::translate("Findings", "No longer with the superior: %1. Name petitions that still wait "
                                                               "there: %2.")
                           .arg(machine::listed(decided), machine::listed(waiting)),
                 "petitions");
}

void told(EscalationInquiry& inquiry)
{
    if (machine::isNoReason(inquiry.after.told)) {
        inquiry.miss(QCoreApplication::translate("Findings", "It is not said that every petitioner was told. Write “yes”, "
                                                             "or why somebody could not be told."),
                     "told");
    }
}

} // namespace escalation_guards
} // namespace doithoai
