#include "documents/forms/summary_order.h"

#include "documents/document.h"
#include "documents/forms/opinions.h"
#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Dealt with outside the three classes, whatever was said at the session.
bool isApart(PetitionState state)
{
    return state == PetitionState::Transferred || state == PetitionState::OutOfScope || state == PetitionState::Merged
        || state == PetitionState::Withdrawn;
}

SummaryClass classOf(const Petition& petition, SpokenClass spoken)
{
    if (isApart(petition.state))
        return SummaryClass::Apart;
    switch (spoken) {
    case SpokenClass::Answered:
        return SummaryClass::Answered;
    case SpokenClass::Deferred:
        return SummaryClass::ToVerify;
    case SpokenClass::Noted:
        return SummaryClass::Noted;
    case SpokenClass::None:
        break;
    }
    for (const SummaryClass planned : {SummaryClass::Answered, SummaryClass::ToVerify, SummaryClass::Noted}) {
        if (petition.plannedClass == keyOf(planned))
            return planned;
    }
    return SummaryClass::Apart;
}

} // namespace

QString keyOf(SummaryClass which)
{
    switch (which) {
    case SummaryClass::Answered:
        return QStringLiteral("answered");
    case SummaryClass::ToVerify:
        return QStringLiteral("toVerify");
    case SummaryClass::Noted:
        return QStringLiteral("noted");
    case SummaryClass::Apart:
        break;
    }
    return {};
}

QString labelOf(SummaryClass which)
{
    switch (which) {
    case SummaryClass::Answered:
        return QStringLiteral("Những việc trả lời ngay tại hội nghị");
    case SummaryClass::ToVerify:
        return QStringLiteral("Những việc cần kiểm tra làm rõ, trả lời sau");
    case SummaryClass::Noted:
        return QStringLiteral("Những việc ghi nhận và báo cáo cấp trên");
    case SummaryClass::Apart:
        break;
    }
    return QStringLiteral("Những việc khác (chuyển, gộp, rút, ngoài phạm vi, chưa xếp nhóm)");
}

std::vector<SummaryEntry> summaryOrder(const SessionCase& session, const Vocabulary& vocabulary)
{
    std::vector<SummaryEntry> entries;
    for (const Opinion& opinion : opinionsInOrder(session)) {
        const Petition& petition = opinion.record->petition;
        SummaryEntry entry{opinion.record, classOf(petition, opinion.spoken), printable(petition.topic), 0};
        if (entry.topic.isEmpty())
            entry.topic = vocabulary.paperLabel(QStringLiteral("sector"), petition.sector);
        if (entry.topic.isEmpty())
            entry.topic = QStringLiteral("Nội dung khác");
        entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const SummaryEntry& a, const SummaryEntry& b) {
        if (a.which != b.which)
            return a.which < b.which;
        if (const int order = text::compare(a.topic, b.topic); order != 0)
            return order < 0;
        return a.petition().code < b.petition().code;
    });
    int number = 0;
    for (SummaryEntry& entry : entries)
        entry.number = ++number;
    return entries;
}

SessionCase asOn(QDate day, SessionCase session)
{
    const auto isLater = [day](const Step& step) { return step.effectiveOn.isValid() && step.effectiveOn > day; };
    std::erase_if(session.steps, isLater);
    for (PetitionOnRecord& one : session.petitions) {
        if (std::erase_if(one.steps, isLater) == 0 || one.steps.empty())
            continue;
        // Steps stand in their sequence.
        one.petition.state = fromName<PetitionState>(one.steps.back().to).value_or(one.petition.state);
    }
    std::erase_if(session.escalations, [&isLater](EscalationOnRecord& one) {
        const bool wentOn = std::erase_if(one.steps, isLater) > 0;
        if (wentOn && !one.steps.empty())
            one.escalation.state = fromName<EscalationState>(one.steps.back().to).value_or(one.escalation.state);
        return wentOn && one.steps.empty();
    });
    return session;
}

std::optional<QDate> dayOfEvent(const std::vector<Step>& steps, const char* event)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->event == QLatin1String(event) && step->effectiveOn.isValid())
            return step->effectiveOn;
    }
    return {};
}

} // namespace doithoai
