#include "documents/forms/after_forms.h"
#include "documents/forms/forms.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr PaperWord replyWords[] = {
    {"answer", QT_TRANSLATE_NOOP("Papers", "The answer")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
};
constexpr PaperWord transferWords[] = {
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

std::span<const PaperForm> formsAfter()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"minutes", QT_TRANSLATE_NOOP("Papers", "Minutes"), "bien-ban", Session, "BB", Addressed, {}, nullptr, minutesPaper},
        {"summary", QT_TRANSLATE_NOOP("Papers", "Summary table of petitions"), "bang-tong-hop", Session, "", Addressed, {},
         nullptr, summaryPaper},
        {"result-report", QT_TRANSLATE_NOOP("Papers", "Report of the result of a session"), "bao-cao-ket-qua", Session, "BC",
         Addressed, resultReportWords, nullptr, resultReportPaper},
        {"reply", QT_TRANSLATE_NOOP("Papers", "Written reply"), "tra-loi", Petitions, "CV", Addressed, replyWords, replyIssuer,
         replyPaper},
        {"transfer", QT_TRANSLATE_NOOP("Papers", "Transfer slip and notice to the petitioner"), "phieu-chuyen", Petitions, "PC",
         Addressed, transferWords, nullptr, transferPaper},
    };
    return rows;
}

} // namespace doithoai
