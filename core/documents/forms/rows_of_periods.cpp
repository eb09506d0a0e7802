#include "documents/forms/forms.h"
#include "documents/forms/period_forms.h"
#include "documents/papers.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

constexpr PaperWord planWords[] = {
    {"purpose", QT_TRANSLATE_NOOP("Papers", "Purpose")},
    {"requirements", QT_TRANSLATE_NOOP("Papers", "Requirements")},
    {"prepare", QT_TRANSLATE_NOOP("Papers", "Who prepares")},
    {"hold", QT_TRANSLATE_NOOP("Papers", "Who does what at the sessions")},
    {"followUp", QT_TRANSLATE_NOOP("Papers", "Who follows up")},
    {"organisation", QT_TRANSLATE_NOOP("Papers", "Carrying out")},
};
constexpr PaperWord reportPaperWords[] = {
    {"leading", QT_TRANSLATE_NOOP("Papers", "Leading and spreading")},
    {"good", QT_TRANSLATE_NOOP("Papers", "What went well")},
    {"lacking", QT_TRANSLATE_NOOP("Papers", "What was lacking")},
    {"causes", QT_TRANSLATE_NOOP("Papers", "Causes")},
    {"merit", QT_TRANSLATE_NOOP("Papers", "Proposed commendations")},
    {"tasks", QT_TRANSLATE_NOOP("Papers", "Tasks ahead")},
    {"proposals", QT_TRANSLATE_NOOP("Papers", "Proposals")},
};
constexpr PaperWord reminderWords[] = {
    {"request", QT_TRANSLATE_NOOP("Papers", "What is asked, until when")},
};
constexpr PaperWord leaderWords[] = {
    {"assessment", QT_TRANSLATE_NOOP("Papers", "Assessment")},
};
constexpr PaperWord reviewPlanWords[] = {
    {"purpose", QT_TRANSLATE_NOOP("Papers", "Purpose")},
    {"content", QT_TRANSLATE_NOOP("Papers", "What is reviewed")},
    {"conference", QT_TRANSLATE_NOOP("Papers", "Form, time, place, participants")},
    {"schedule", QT_TRANSLATE_NOOP("Papers", "Steps of the review, a line each: what | until when")},
    {"merit", QT_TRANSLATE_NOOP("Papers", "Proposed commendations")},
    {"organisation", QT_TRANSLATE_NOOP("Papers", "Carrying out")},
};

UnitCode reportIssuer(const PaperRecord& record, const PaperContext& context)
{
    const UnitCode kept = keptReportWords(context.settings, record.periodName).issuer;
    return context.directory.unit(kept) ? kept : reportIssuerOf(context);
}

/// The unit fills its figures in itself.
UnitCode reportingUnit(const PaperRecord& record, const PaperContext&)
{
    return record.unitReport->report.unit;
}

} // namespace

std::span<const PaperForm> formsOfPeriods()
{
    using enum PaperSubject;
    using enum Readers;
    static const PaperForm rows[] = {
        {"plan", QT_TRANSLATE_NOOP("Papers", "Plan of a period"), "ke-hoach", Period, "KH", Addressed, planWords, nullptr, planPaper},
        {"period-report", QT_TRANSLATE_NOOP("Papers", "Report of a period"), "bao-cao", Period, "BC", Addressed, reportPaperWords,
         reportIssuer, periodReportPaper},
        {"review-plan", QT_TRANSLATE_NOOP("Papers", "Plan of the review"), "ke-hoach-so-ket-tong-ket", Period, "KH", Addressed,
         reviewPlanWords, reportIssuer, reviewPlanPaper},
        {"policy-proposals", QT_TRANSLATE_NOOP("Papers", "Proposals to amend policy"), "danh-muc-kien-nghi-chinh-sach", Period, "", Addressed, {},
         reportIssuer, policyProposalsPaper},
        {"minutes-volume", QT_TRANSLATE_NOOP("Papers", "Volume of all minutes"), "tap-bien-ban", Period, "", Office, {}, reportIssuer,
         minutesVolumePaper},
        {"unit-form", QT_TRANSLATE_NOOP("Papers", "Form for a unit's figures"), "bieu-so-lieu", UnitReport, "", Addressed, {}, reportingUnit,
         unitFormPaper},
        {"reminder", QT_TRANSLATE_NOOP("Papers", "Reminder to a unit"), "cong-van-don-doc", UnitReport, "CV", Addressed, reminderWords, nullptr,
         reminderPaper},
        {"leader-sheet", QT_TRANSLATE_NOOP("Papers", "Leader's sheet"), "phieu-lanh-dao", Post, "", Office, leaderWords, nullptr,
         leaderSheetPaper},
        {"integrity-sheet", QT_TRANSLATE_NOOP("Papers", "Sheet of integrity"), "phieu-kiem-tra-toan-ven", File, "", Office, {}, nullptr,
         integritySheetPaper},
    };
    return rows;
}

} // namespace doithoai
