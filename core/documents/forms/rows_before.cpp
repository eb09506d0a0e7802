#include "documents/forms/before_forms.h"
#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr PaperWord planWords[] = {
    {"purpose", QT_TRANSLATE_NOOP("Papers", "Purpose")},
    {"requirements", QT_TRANSLATE_NOOP("Papers", "Requirements")},
    {"funding", QT_TRANSLATE_NOOP("Papers", "Funding")},
    {"organisation", QT_TRANSLATE_NOOP("Papers", "Carrying out")},
};
constexpr PaperWord decisionWords[] = {
    {"basis", QT_TRANSLATE_NOOP("Papers", "What the decision rests on")},
    {"duties", QT_TRANSLATE_NOOP("Papers", "Duties of the team")},
};
constexpr PaperWord noticeWords[] = {
    {"opinionsTo", QT_TRANSLATE_NOOP("Papers", "Where to send opinions")},
    {"opinionsUntil", QT_TRANSLATE_NOOP("Papers", "Last day for opinions")},
    {"postingPlaces", QT_TRANSLATE_NOOP("Papers", "Places of posting")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord changeWords[] = {
    {"change", QT_TRANSLATE_NOOP("Papers", "What changes")},
    {"reason", QT_TRANSLATE_NOOP("Papers", "Reason as the people are told")},
    {"rest", QT_TRANSLATE_NOOP("Papers", "What applies until further notice")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord proofWords[] = {
    {"posted", QT_TRANSLATE_NOOP("Papers", "Posted from and until")},
    {"witnesses", QT_TRANSLATE_NOOP("Papers", "Who posted and who witnessed")},
};
constexpr PaperWord assignmentWords[] = {
    {"sendTo", QT_TRANSLATE_NOOP("Papers", "Where drafts go")},
};
constexpr PaperWord agreementWords[] = {
    {"meeting", QT_TRANSLATE_NOOP("Papers", "Day and place of the meeting")},
    {"present", QT_TRANSLATE_NOOP("Papers", "Who was present")},
    {"discussion", QT_TRANSLATE_NOOP("Papers", "Course of the discussion")},
    {"conclusion", QT_TRANSLATE_NOOP("Papers", "Conclusion")},
};
constexpr PaperWord programmeWords[] = {
    {"order", QT_TRANSLATE_NOOP("Papers", "Order of the session, a line each: time | what | who")},
};
constexpr PaperWord openingWords[] = {
    {"remarks", QT_TRANSLATE_NOOP("Papers", "Remarks on the promises")},
};
constexpr PaperWord invitationWords[] = {
    {"guests", QT_TRANSLATE_NOOP("Papers", "Further invitees, one a line")},
    {"prepare", QT_TRANSLATE_NOOP("Papers", "What to prepare")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord receiptWords[] = {
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};

} // namespace

std::span<const PaperForm> formsBefore()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"session-plan", QT_TRANSLATE_NOOP("Papers", "Plan of a session"), "ke-hoach-hoi-nghi", Session, "KH", Addressed, planWords,
         nullptr, sessionPlanPaper},
        {"team-decision", QT_TRANSLATE_NOOP("Papers", "Decision on the support team"), "quyet-dinh-bo-phan-giup-viec", Session, "QĐ",
         Addressed, decisionWords, nullptr, teamDecisionPaper},
        {"notice", QT_TRANSLATE_NOOP("Papers", "Public notice"), "thong-bao", Session, "TB", Everybody, noticeWords, nullptr, noticePaper},
        {"change-notice", QT_TRANSLATE_NOOP("Papers", "Notice of a change"), "thong-bao-thay-doi", Session, "TB", Everybody, changeWords,
         nullptr, changeNoticePaper},
        {"posting-proof", QT_TRANSLATE_NOOP("Papers", "Proof of posting"), "giay-xac-nhan-niem-yet", Session, "", Addressed, proofWords,
         nullptr, postingProofPaper},
        {"receipt", QT_TRANSLATE_NOOP("Papers", "Receipt"), "phieu-tiep-nhan", Petitions, "", Addressed, receiptWords, nullptr,
         receiptPaper},
        {"assignment-letters", QT_TRANSLATE_NOOP("Papers", "Letters of assignment"), "cong-van-giao-chuan-bi-tra-loi", Session, "CV",
         Addressed, assignmentWords, nullptr, assignmentLettersPaper},
        {"agreement-minutes", QT_TRANSLATE_NOOP("Papers", "Minutes of the agreed replies"), "bien-ban-thong-nhat-tra-loi", Session, "BB",
         Office, agreementWords, nullptr, agreementMinutesPaper},
        {"invitations", QT_TRANSLATE_NOOP("Papers", "Invitations"), "giay-moi", Session, "GM", Addressed, invitationWords, nullptr,
         invitationsPaper},
        {"programme", QT_TRANSLATE_NOOP("Papers", "Programme"), "chuong-trinh", Session, "", Everybody, programmeWords, nullptr, programmePaper},
        {"opening-report", QT_TRANSLATE_NOOP("Papers", "Report on earlier promises"), "bao-cao-thuc-hien-cam-ket", Session, "", Addressed,
         openingWords, nullptr, openingReportPaper},
        {"attendance-list", QT_TRANSLATE_NOOP("Papers", "Attendance list"), "danh-sach-dai-bieu", Session, "", Addressed, {}, nullptr,
         attendanceListPaper},
        {"slip", QT_TRANSLATE_NOOP("Papers", "Speaker's slip"), "phieu-dang-ky-phat-bieu", Session, "", Everybody, {}, nullptr, slipPaper},
        {"opinion-slip", QT_TRANSLATE_NOOP("Papers", "Opinion slip"), "phieu-y-kien", Session, "", Everybody, {}, nullptr, opinionSlipPaper},
        {"answer-sheets", QT_TRANSLATE_NOOP("Papers", "Chair's answer sheets"), "phieu-tra-loi-cua-chu-tri", Session, "", Office, {},
         nullptr, answerSheetsPaper},
    };
    return rows;
}

} // namespace doithoai
