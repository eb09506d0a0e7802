#include "ui/today/work_acts.h"

#include "ui/add_dialog.h"
#include "ui/event_dialog.h"
#include "ui/personal/destroy_dialog.h"
#include "ui/shell/brought_back.h"

namespace doithoai::work {

namespace {

void goOnTyping(Desk& desk, const QString& draft, QWidget* parent)
{
    const DraftPlace place = readDraftPlace(draft);
    switch (place.kind) {
    case DraftPlace::Kind::Live:
        desk.openLive(place.codes.value(0));
        break;
    case DraftPlace::Kind::Event:
        if (const auto known = desk.office().resolve(place.codes.value(0)))
            runEvent(desk, known->kind, place.codes, place.event, parent);
        else
            desk.say(known.error().message, Tone::Bad);
        break;
    case DraftPlace::Kind::Add: {
        AddDialog dialog(desk, place.added, {}, parent);
        if (dialog.exec() == QDialog::Accepted)
            desk.open(place.added, dialog.code());
        break;
    }
    case DraftPlace::Kind::Register:
        desk.go(Place::Papers);
        return;
    case DraftPlace::Kind::Other:
        break;
    }
}

/// The list of units' reports: a filter with the state of a report, from the first to the last day of the period.
ListFilter reportsFilter(const WorkItem& item)
{
    ListFilter filter = item.list;
    filter.state = item.kind == WorkKind::CheckReports ? QStringLiteral("received") : QStringLiteral("expected");
    filter.from = QDate(item.year, 1, 1);
    filter.to = item.period.endsWith(QLatin1String("H1")) ? QDate(item.year, 6, 30) : QDate(item.year, 12, 31);
    return filter;
}

} // namespace

void openCase(Desk& desk, const WorkItem& item, const WorkCase& one)
{
    if (item.kind == WorkKind::HoldSessions) {
        desk.go(Place::Duty);
    } else if (item.kind == WorkKind::WakeUnits) {
        ListFilter filter = item.list;
        filter.unit = one.code;
        desk.go(Place::Petitions, filter);
    }
    else if (item.kind != WorkKind::FinishTyping)
        desk.open(one.kind, one.code);
}

void goBehind(Desk& desk, const WorkItem& item)
{
    const bool isOne = item.count == 1 && item.cases.size() == 1;
    switch (item.place) {
    case WorkPlace::Sessions:
        if (isOne)
            openCase(desk, item, item.cases.front());
        else
            desk.go(Place::Sessions, item.list);
        break;
    case WorkPlace::Petitions:
        if (isOne)
            openCase(desk, item, item.cases.front());
        else
            desk.go(Place::Petitions, item.list);
        break;
    case WorkPlace::Escalations:
        if (isOne)
            openCase(desk, item, item.cases.front());
        else
            desk.go(Place::Escalations, item.list);
        break;
    case WorkPlace::Duty:
        desk.go(Place::Duty);
        break;
    case WorkPlace::UnitReports:
        desk.go(Place::Reports, reportsFilter(item));
        break;
    case WorkPlace::Plan:
        desk.go(Place::Plan);
        break;
    case WorkPlace::Calendar:
        desk.go(Place::Directory);
        break;
    case WorkPlace::None:
        break;
    }
}

void carryOut(Desk& desk, const WorkItem& item, const WorkCase* one, QWidget* parent)
{
    switch (item.kind) {
    case WorkKind::FinishTyping:
        if (one != nullptr)
            goOnTyping(desk, one->code, parent);
        return;
    case WorkKind::HoldSessions: {
        AddDialog dialog(desk, CaseKind::Session, {}, parent);
        if (dialog.exec() == QDialog::Accepted)
            desk.open(CaseKind::Session, dialog.code());
        return;
    }
    case WorkKind::EnterCalendar:
    case WorkKind::CollectReports:
    case WorkKind::CheckReports:
        goBehind(desk, item);
        return;
    case WorkKind::DestroyOld:
        DestroyDialog(desk, item.day, parent).exec();
        return;
    case WorkKind::WriteReview:
        if (one != nullptr)
            openCase(desk, item, *one);
        return;
    case WorkKind::Announce:
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
    case WorkKind::SignMinutes:
    case WorkKind::ReportResult:
    case WorkKind::AnswerPetitions:
    case WorkKind::TimeRunsOut:
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
    case WorkKind::WriteDrafts:
    case WorkKind::AgreeReplies:
    case WorkKind::Classify:
    case WorkKind::SetDeadline:
    case WorkKind::SendUp:
    case WorkKind::WriteResults:
    case WorkKind::FinishDossier:
    case WorkKind::AskSuperior:
    case WorkKind::TellPetitioners:
    case WorkKind::KeepPromise:
    case WorkKind::BackUp:
        break;
    }
    if (one == nullptr)
        return;
    const QString event = one->event.isEmpty() ? item.event : one->event;
    // A finding that is mended on the case's own page leads there.
    const QString code = one->code;
    const CaseKind kind = one->kind;
    if (!event.isEmpty() && !runEvent(desk, kind, {code}, event, parent).isEmpty())
        desk.open(kind, code);
}

} // namespace doithoai::work
