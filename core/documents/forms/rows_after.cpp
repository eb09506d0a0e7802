#include "documents/forms/after_forms.h"
#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr PaperWord conclusionsWords[] = {
    {"general", QT_TRANSLATE_NOOP("Papers", "The chair's conclusions")},
    {"carrying", QT_TRANSLATE_NOOP("Papers", "How it is carried out")},
};
constexpr PaperWord reviewWords[] = {
    {"when", QT_TRANSLATE_NOOP("Papers", "When the meeting was")},
    {"where", QT_TRANSLATE_NOOP("Papers", "Where it was")},
    {"chair", QT_TRANSLATE_NOOP("Papers", "Who chaired it")},
    {"secretary", QT_TRANSLATE_NOOP("Papers", "Secretary")},
    {"present", QT_TRANSLATE_NOOP("Papers", "Who was present")},
    {"discussion", QT_TRANSLATE_NOOP("Papers", "What was discussed")},
    {"lessons", QT_TRANSLATE_NOOP("Papers", "Lessons")},
    {"conclusions", QT_TRANSLATE_NOOP("Papers", "Conclusions and assignments")},
};
constexpr PaperWord resultNoticeWords[] = {
    {"remark", QT_TRANSLATE_NOOP("Papers", "What is still being dealt with")},
    {"posting", QT_TRANSLATE_NOOP("Papers", "Where it is posted")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord escalationWords[] = {
    {"kind", QT_TRANSLATE_NOOP("Papers", "Kind of paper: báo cáo, or tờ trình")},
    {"reason", QT_TRANSLATE_NOOP("Papers", "Why it is beyond competence")},
    {"results", QT_TRANSLATE_NOOP("Papers", "Results so far")},
    {"differing", QT_TRANSLATE_NOOP("Papers", "Opinions that still differ")},
    {"proposal", QT_TRANSLATE_NOOP("Papers", "Proposal")},
};
constexpr PaperWord escalationLetterWords[] = {
    {"ask", QT_TRANSLATE_NOOP("Papers", "What the superior is asked for")},
};
constexpr PaperWord replyWords[] = {
    {"answer", QT_TRANSLATE_NOOP("Papers", "The answer")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord transferWords[] = {
    {"to", QT_TRANSLATE_NOOP("Papers", "The body that it goes to, where the transfer is not recorded yet")},
    {"until", QT_TRANSLATE_NOOP("Papers", "The day until which a reply is asked for")},
};
constexpr PaperWord resultReportWords[] = {
    {"good", QT_TRANSLATE_NOOP("Papers", "What went well")},
    {"lacking", QT_TRANSLATE_NOOP("Papers", "What was lacking")},
    {"causes", QT_TRANSLATE_NOOP("Papers", "Causes")},
    {"assignments", QT_TRANSLATE_NOOP("Papers", "Assignments after the session")},
    {"proposals", QT_TRANSLATE_NOOP("Papers", "Proposals")},
};

} // namespace

const PaperForm& transferNoticeForm()
{
    static const PaperForm form{"transfer-notice", QT_TRANSLATE_NOOP("Papers", "Notice to the petitioner that it was transferred"),
                                "thong-bao-chuyen", PaperSubject::Petitions, "CV", Readers::Addressed, {}, nullptr, transferNoticePaper};
    return form;
}

std::span<const PaperForm> formsAfter()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"minutes", QT_TRANSLATE_NOOP("Papers", "Minutes"), "bien-ban", Session, "BB", Addressed, {}, nullptr, minutesPaper},
        {"conclusions", QT_TRANSLATE_NOOP("Papers", "Notice of conclusions"), "thong-bao-ket-luan", Session, "TB", Everybody,
         conclusionsWords, nullptr, conclusionsPaper},
        {"summary", QT_TRANSLATE_NOOP("Papers", "Summary table of petitions"), "bang-tong-hop", Session, "", Addressed, {},
         nullptr, summaryPaper},
        {"result-report", QT_TRANSLATE_NOOP("Papers", "Report of the result of a session"), "bao-cao-ket-qua", Session, "BC",
         Addressed, resultReportWords, nullptr, resultReportPaper},
        {"reply", QT_TRANSLATE_NOOP("Papers", "Written reply"), "tra-loi", Petitions, "CV", Addressed, replyWords, replyIssuer,
         replyPaper},
        {"transfer", QT_TRANSLATE_NOOP("Papers", "Transfer slip and notice to the petitioner"), "phieu-chuyen", Petitions, "PC",
         Addressed, transferWords, nullptr, transferPaper},
        {"follow-up", QT_TRANSLATE_NOOP("Papers", "Assignments and promises after a session"), "theo-doi", Session, "", Office, {},
         nullptr, followUpPaper},
        {"review-minutes", QT_TRANSLATE_NOOP("Papers", "Minutes of the review meeting"), "bien-ban-rut-kinh-nghiem", Session, "BB",
         Office, reviewWords, nullptr, reviewMinutesPaper},
        {"result-notice", QT_TRANSLATE_NOOP("Papers", "Notice of the results"), "thong-bao-ket-qua", Session, "TB", Everybody,
         resultNoticeWords, nullptr, resultNoticePaper},
        {"escalation", QT_TRANSLATE_NOOP("Papers", "Report to the superior"), "bao-cao-vuot-tham-quyen", Escalation, "BC",
         Addressed, escalationWords, nullptr, escalationPaper},
        {"escalation-letter", QT_TRANSLATE_NOOP("Papers", "Letter asking the superior for an opinion"), "de-nghi-cho-y-kien",
         Escalation, "CV", Addressed, escalationLetterWords, nullptr, escalationLetterPaper},
    };
    return rows;
}

} // namespace doithoai
