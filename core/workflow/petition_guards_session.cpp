// Guards at the session and after it: answered, deferred, replied, resolved, merged (Đ.9.2, Đ.10.1).
#include "workflow/petition_machine.h"

#include "workflow/guard_words.h"

#include <QCoreApplication>

namespace doithoai::petition_guards {

using machine::isBlank;

void inSession(PetitionInquiry& inquiry)
{
    const std::optional<Session>& session = inquiry.before.session;
    if (!session) {
        inquiry.miss(QCoreApplication::translate("Findings", "The petition stands in no session. Put it into the session "
                                                             "at which it is spoken to."),
                     "session");
    } else if (session->state != SessionState::InProgress && session->state != SessionState::Concluded) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session %1 is “%2”. This is done while it is in progress "
                                                             "or until its minutes are signed.")
                         .arg(session->code.text, label(session->state)),
                     "session");
    }
}

void respondent(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.respondent)) {
        inquiry.miss(QCoreApplication::translate("Findings", "Who answered is not said. Name the post that gave the "
                                                             "answer."),
                     "respondent");
    }
}

void answeredText(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.answer)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The answer is empty. Write down what was answered."),
                     "answer");
    }
}

void promiseMade(PetitionInquiry& inquiry)
{
    const Petition& petition = inquiry.after;
    const bool isPromised = petition.answerKind == QLatin1String("undertaken") || !isBlank(petition.promise)
        || !isBlank(petition.promiseOwner) || petition.promiseDue;
    if (!isPromised)
        return;
    const std::pair<bool, const char*> parts[] = {
        {isBlank(petition.promise), "promise"},
        {isBlank(petition.promiseOwner), "promiseOwner"},
        {!petition.promiseDue, "promiseDue"},
    };
    QStringList missing;
    const char* first = "";
    for (const auto& [isMissing, key] : parts) {
        if (!isMissing)
            continue;
        if (missing.isEmpty())
            first = key;
        missing.append(machine::labelOfKey<Petition>(key));
    }
    if (!missing.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "A promise was made, but it is not complete. Missing: %1. "
                                                             "Enter what was promised, who keeps it and until when.")
                         .arg(missing.join(QStringLiteral("; "))),
                     first);
    } else if (*petition.promiseDue < inquiry.on) {
        inquiry.advise(machine::passedDayText(*petition.promiseDue, inquiry.on), "promiseDue");
    }
}

void writtenReply(PetitionInquiry& inquiry)
{
    // Nobody can be written to (Đ.2.2): the answer is given in public.
    if (inquiry.after.petitionerKind == QLatin1String("anonymous")) {
        if (!isBlank(inquiry.after.replyNumber) || machine::isNoReason(inquiry.after.replyNotNeeded)) {
            inquiry.miss(QCoreApplication::translate("Findings", "The petition is anonymous: nobody can be written to. Answer it "
                                                                 "in public, leave the number out, and enter where and when "
                                                                 "that was done as the reason why no written reply is needed."),
                         isBlank(inquiry.after.replyNumber) ? "replyNotNeeded" : "replyNumber");
        }
        return;
    }
    if (isBlank(inquiry.after.replyNumber) && machine::isNoReason(inquiry.after.replyNotNeeded)) {
        inquiry.miss(QCoreApplication::translate("Findings", "No written reply has been issued. Enter its number, or why "
                                                             "none is needed."),
                     "replyNumber");
    }
}

void sessionNotInProgress(PetitionInquiry& inquiry)
{
    const std::optional<Session>& session = inquiry.before.session;
    if (session && session->state == SessionState::InProgress) {
        inquiry.miss(QCoreApplication::translate("Findings", "The session %1 is in progress. Answer the petition there, or "
                                                             "defer it.")
                         .arg(session->code.text),
                     "session");
    }
}

void result(PetitionInquiry& inquiry)
{
    if (isBlank(inquiry.after.result)) {
        inquiry.miss(QCoreApplication::translate("Findings", "The result is empty. Write down what was done."), "result");
    }
}

void promiseReported(PetitionInquiry& inquiry)
{
    const Petition& petition = inquiry.after;
    if (petition.promiseKept)
        return;
    const bool isPromised = petition.answerKind == QLatin1String("undertaken") || !isBlank(petition.promise);
    if (isPromised) {
        inquiry.miss(QCoreApplication::translate("Findings", "The petition was answered with a promise (“%1”). Say whether "
                                                             "it was kept, yes or no.")
                         .arg(petition.promise),
                     "promiseKept");
    }
    // Who was promised something waits for it also under the petition that leads the own one (Đ.9.2).
    if (const auto& followers = inquiry.before.promisedFollowers; !followers.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1, merged into this petition, was answered with a promise, which is "
                                                             "reported on here. Say whether it was kept, yes or no; a promise that "
                                                             "ended otherwise is separated from it first.")
                         .arg(machine::listed(followers)),
                     "promiseKept");
    }
}

void leading(PetitionInquiry& inquiry)
{
    const PetitionCode code = inquiry.after.leading;
    const std::optional<Petition>& leader = inquiry.before.leading;
    if (code.isEmpty()) {
        inquiry.miss(QCoreApplication::translate("Findings", "The leading petition is not named. Enter its code."),
                     "leading");
    } else if (code == inquiry.after.code) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 cannot be merged into itself. Name another petition.")
                         .arg(code.text),
                     "leading");
    } else if (!leader || leader->code != code) {
        inquiry.miss(QCoreApplication::translate("Findings", "There is no petition %1. Name one that is on record.")
                         .arg(code.text),
                     "leading");
    } else if (isFinal(leader->state)) {
        inquiry.miss(QCoreApplication::translate("Findings", "%1 is “%2” and can lead no other petition. Name one that is "
                                                             "still open.")
                         .arg(code.text, label(leader->state)),
                     "leading");
    }
}

} // namespace doithoai::petition_guards
