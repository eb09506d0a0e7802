#include "services/worklist.h"

#include "services/name_viewing.h"
#include "services/worklist_parts.h"
#include "workflow/petition_workflow.h"

#include <algorithm>

namespace doithoai {

namespace {

/// The rule by which a kind of work has its article; nullptr where only order in the office asks for it.
const char* ruleOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Announce:
        return "lead-time";
    case WorkKind::WriteReview:
        return "review";
    case WorkKind::ReportResult:
        return "result-report";
    case WorkKind::WriteDrafts:
    case WorkKind::AgreeReplies:
        return "agreed";
    case WorkKind::Classify:
        return "classified";
    case WorkKind::SetDeadline:
        return "followed-up";
    case WorkKind::SendUp:
    case WorkKind::AskSuperior:
        return "escalation-target";
    case WorkKind::FinishDossier:
        return "escalation-dossier";
    case WorkKind::KeepPromise:
        return "promise";
    case WorkKind::CollectReports:
    case WorkKind::CheckReports:
        return "unit-reports";
    case WorkKind::HoldSessions:
        return "quota";
    case WorkKind::OpenSession:
    case WorkKind::Conclude:
    case WorkKind::NewDate:
    case WorkKind::SignMinutes:
    case WorkKind::AnswerPetitions:
    case WorkKind::WriteResults:
    case WorkKind::TellPetitioners:
    case WorkKind::TimeRunsOut:
    case WorkKind::WakeCases:
    case WorkKind::WakeUnits:
    case WorkKind::EnterCalendar:
    case WorkKind::DestroyOld:
    case WorkKind::BackUp:
    case WorkKind::FinishTyping:
        return nullptr;
    }
    Q_UNREACHABLE();
}

bool mayHappen(PetitionEvent event, PetitionState state)
{
    const auto events = eventsFrom(state);
    return std::ranges::find(events, event) != events.end();
}

} // namespace

WorkTable::WorkTable(Office& office, const WorkWorld& world)
    : m_office(office)
    , m_world(world)
    , m_week(office.calendar().addWorkdays(world.today, 5))
{
    m_list.day = world.today;
}

Pressing WorkTable::pressingOn(QDate day) const
{
    if (day < today())
        return Pressing::Overdue;
    if (day == today())
        return Pressing::Today;
    return day <= m_week ? Pressing::ThisWeek : Pressing::Later;
}

int WorkTable::workdaysTo(QDate day) const
{
    return day.isValid() ? std::abs(m_office.calendar().workdaysBetween(today(), day)) : 0;
}

WorkItem WorkTable::item(WorkKind kind, Pressing pressing, WorkPlace place) const
{
    WorkItem made;
    made.kind = kind;
    made.pressing = pressing;
    made.place = place;
    made.list.asOf = today();
    const char* rule = ruleOf(kind);
    const Profile* profile = m_office.profiles().nearest(today());
    if (rule != nullptr && profile != nullptr) {
        const QString article = profile->rule(QLatin1String(rule)).article;
        made.article = article == QStringLiteral("—") ? QString() : article;
    }
    return made;
}

WorkItem& WorkTable::add(WorkKind kind, Pressing pressing, WorkPlace place, WorkCase one)
{
    auto known = std::ranges::find_if(m_list.items,
                                      [&](const WorkItem& it) { return it.kind == kind && it.pressing == pressing; });
    if (known == m_list.items.end()) {
        m_list.items.push_back(item(kind, pressing, place));
        known = std::prev(m_list.items.end());
        known->count = 0;
        known->day = one.day;
    }
    ++known->count;
    one.isAhead = isAhead(one.day);
    if (known->cases.size() < firstFew)
        known->cases.push_back(std::move(one));
    return *known;
}

void WorkTable::by(WorkItem& item, const char* event)
{
    item.event = QLatin1String(event);
    if (item.count == static_cast<int>(item.cases.size()))
        item.cases.back().event = item.event;
}

void WorkTable::addAll(WorkItem item, const PetitionsDue& due)
{
    if (due.count == 0)
        return;
    item.count = due.count;
    for (const PetitionDue& petition : due.first) {
        WorkCase one;
        one.kind = CaseKind::Petition;
        one.code = petition.code.text;
        one.follower = petition.follower.text;
        if (petition.promise.isEmpty())
            one.words = asListed(m_office, petition.code, petition.content);
        else
            one.words = asListed(m_office, petition.follower.isEmpty() ? petition.code : petition.follower, petition.promise);
        one.who = m_office.directory().unitName(petition.unit);
        one.day = petition.day;
        one.workdays = workdaysTo(petition.day);
        one.isAhead = isAhead(petition.day);
        // What leads the petition with the promise may still have to be dealt with itself.
        if (item.kind == WorkKind::KeepPromise && mayHappen(PetitionEvent::Resolve, petition.state))
            one.event = QStringLiteral("resolve");
        item.cases.push_back(std::move(one));
    }
    item.day = due.first.empty() ? QDate() : due.first.front().day;
    m_list.items.push_back(std::move(item));
}

void WorkTable::comesNext(WorkKind kind, QDate day, const WorkCase& one)
{
    if (m_list.next && m_list.next->day <= day)
        return;
    WorkItem next = item(kind, pressingOn(day), WorkPlace::Sessions);
    next.day = day;
    next.cases = {one};
    m_list.next = std::move(next);
}

Worklist WorkTable::finish()
{
    std::ranges::stable_sort(m_list.items, [](const WorkItem& a, const WorkItem& b) {
        return std::pair(a.pressing, a.kind) < std::pair(b.pressing, b.kind);
    });
    return std::move(m_list);
}

int Worklist::pressing() const
{
    return static_cast<int>(std::ranges::count_if(
        items, [](const WorkItem& item) { return item.pressing == Pressing::Overdue || item.pressing == Pressing::Today; }));
}

Result<OpenCases> openCases(Office& office)
{
    return openCases(office.file());
}

Result<Worklist> makeWorklist(Office& office, const WorkWorld& world)
{
    WorkTable table(office, world);
    for (const auto add : {&WorkTable::addSessions, &WorkTable::addPetitions, &WorkTable::addEscalations, &WorkTable::addReports,
                           &WorkTable::addSilence, &WorkTable::addOld, &WorkTable::addDrafts}) {
        if (const auto added = (table.*add)(); !added)
            return tl::unexpected(added.error());
    }
    table.addDuty();
    table.addCalendar();
    const auto open = openCases(office);
    if (!open)
        return tl::unexpected(open.error());
    if (open->isInUse)
        table.addBackup();
    Worklist list = table.finish();
    list.open = *open;
    return list;
}

} // namespace doithoai
