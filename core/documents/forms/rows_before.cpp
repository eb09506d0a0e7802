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
constexpr PaperWord noticeWords[] = {
    {"opinionsTo", QT_TRANSLATE_NOOP("Papers", "Where to send opinions")},
    {"opinionsUntil", QT_TRANSLATE_NOOP("Papers", "Last day for opinions")},
    {"postingPlaces", QT_TRANSLATE_NOOP("Papers", "Places of posting")},
    {"contact", QT_TRANSLATE_NOOP("Papers", "Contact and telephone")},
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
        {"notice", QT_TRANSLATE_NOOP("Papers", "Public notice"), "thong-bao", Session, "TB", Everybody, noticeWords, nullptr, noticePaper},
        {"invitations", QT_TRANSLATE_NOOP("Papers", "Invitations"), "giay-moi", Session, "GM", Addressed, invitationWords, nullptr,
         invitationsPaper},
        {"slip", QT_TRANSLATE_NOOP("Papers", "Speaker's slip"), "phieu-dang-ky-phat-bieu", Session, "", Everybody, {}, nullptr, slipPaper},
        {"opinion-slip", QT_TRANSLATE_NOOP("Papers", "Opinion slip"), "phieu-y-kien", Session, "", Everybody, {}, nullptr, opinionSlipPaper},
        {"receipt", QT_TRANSLATE_NOOP("Papers", "Receipt"), "phieu-tiep-nhan", Petitions, "", Addressed, receiptWords, nullptr,
         receiptPaper},
    };
    return rows;
}

} // namespace doithoai
