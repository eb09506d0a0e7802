// Guards after the minutes: the report of the result and the closing of the dossier (Đ.10).
#include "workflow/session_machine.h"

#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai::session_guards {

using machine::isBlank;

void review(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.review)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The internal review of the session is not on record. Enter "
                                                             "it; it stays out of the public papers."),
                     "review");
    }
}

void resultReport(SessionInquiry& inquiry)
{
    const Session& session = inquiry.after;
    const Directory& directory = inquiry.circumstances.directory;
    if (isBlank(session.reportNumber)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The number of the result report is missing. Enter the number "
                                                             "under which it was issued."),
                     "reportNumber");
    }
    const Unit* organiser = directory.unit(session.organiser);
    const UnitCode superior = organiser ? organiser->superior : UnitCode{};
    if (isBlank(session.reportTo)) {
        inquiry.miss(superior.isEmpty()
                         ? QCoreApplication::translate("Findings", "To whom the result is reported is missing. Name the "
                                                                   "direct superior of the organiser.")
                         : QCoreApplication::translate("Findings", "To whom the result is reported is missing. It goes to "
                                                                   "the direct superior of the organiser: %1.")
                               .arg(directory.unitName(superior)),
                     "reportTo");
        return;
    }
    const std::optional<UnitCode> addressee = directory.findUnit(session.reportTo);
    if (!superior.isEmpty() && (!addressee || *addressee != superior)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The result goes to the direct superior of the organiser, "
                                                             "%1, not to %2. Correct the recipient.")
                         .arg(directory.unitName(superior),
                              addressee ? directory.unitName(*addressee) : session.reportTo),
                     "reportTo");
    }
}

void assignments(SessionInquiry& inquiry)
{
    if (isBlank(inquiry.after.conclusions)) {
        inquiry.miss(QCoreApplication::translate("Findings", "No conclusions of the chair are on record, so that it is not "
                                                             "said who does what until when. Enter them by a correction "
                                                             "of the minutes, or issue the notice of conclusions apart."),
                     "conclusions");
    }
}

void allFinal(SessionInquiry& inquiry)
{
    QStringList open;
    for (const PetitionOnRecord& record : inquiry.before.petitions) {
        if (!isFinal(record.petition.state))
            open.append(record.petition.code.text);
    }
    for (const EscalationOnRecord& record : inquiry.before.escalations) {
        if (!isFinal(record.escalation.state))
            open.append(record.escalation.code.text);
    }
    if (!open.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Not yet ended: %1. Bring them to their end, or give the "
                                                             "reason; they then go on under their own numbers.")
                         .arg(open.join(QStringLiteral(", "))),
                     "petitions");
    }
}

void policyProposals(SessionInquiry& inquiry)
{
    QStringList unsent;
    for (const EscalationOnRecord& record : inquiry.before.escalations) {
        if (!isBlank(record.escalation.proposal) && !record.escalation.submittedOn)
            unsent.append(record.escalation.code.text);
    }
    if (!unsent.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "Proposals that were not sent to the superior stand in: %1. "
                                                             "Submit them, or let the dossier show that they were not "
                                                             "sent.")
                         .arg(unsent.join(QStringLiteral(", "))));
    }
}

} // namespace doithoai::session_guards
