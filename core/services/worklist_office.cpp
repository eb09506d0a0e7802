#include "services/worklist_parts.h"

#include "services/destruction.h"
#include "services/drafts.h"
#include "services/silence.h"
#include "services/unit_reports.h"

namespace doithoai {

Result<void> WorkTable::addReports()
{
    const std::optional<Period> period = chasedPeriod(m_office, today());
    if (!period)
        return {};
    // A file that was begun after the period has nothing to chase for it.
    const auto wasInUse = hadCasesBy(m_office.file(), periodWithCutOffs(m_office, *period).to());
    if (!wasInUse)
        return tl::unexpected(wasInUse.error());
    if (!*wasInUse)
        return {};
    const auto rows = unitReportRows(m_office, *period, today());
    if (!rows)
        return tl::unexpected(rows.error());
    WorkItem collect = item(WorkKind::CollectReports, Pressing::Later, WorkPlace::UnitReports);
    WorkItem check = item(WorkKind::CheckReports, Pressing::ThisWeek, WorkPlace::UnitReports);
    collect.count = check.count = 0;
    collect.event = QStringLiteral("remind");
    check.event = QStringLiteral("accept");
    const auto put = [&](WorkItem& it, const UnitReportRow& row) {
        ++it.count;
        if (it.cases.size() >= firstFew)
            return;
        WorkCase one;
        one.kind = CaseKind::UnitReport;
        one.code = row.report.code.text;
        one.words = row.unitName;
        one.day = row.report.dueOn.value_or(QDate());
        one.workdays = workdaysTo(one.day);
        it.cases.push_back(std::move(one));
    };
    for (const UnitReportRow& row : *rows) {
        const bool isIn = row.standing == ReportStanding::OnTime || row.standing == ReportStanding::Late;
        ++collect.total;
        collect.done += isIn ? 1 : 0;
        if (!isIn) {
            put(collect, row);
            if (row.report.dueOn && (!collect.day.isValid() || *row.report.dueOn < collect.day))
                collect.day = *row.report.dueOn;
        } else if (row.report.state == UnitReportState::Received) {
            put(check, row);
        }
    }
    for (WorkItem* it : {&collect, &check}) {
        if (it->count == 0)
            continue;
        it->period = period->name();
        it->year = period->year();
        it->total = collect.total;
        it->done = collect.done;
        if (it->kind == WorkKind::CollectReports)
            it->pressing = pressingOn(it->day);
        m_list.items.push_back(std::move(*it));
    }
    return {};
}

Result<void> WorkTable::addSilence()
{
    const int days = silenceDays(m_office);
    const QDate until = silentSince(m_office, today(), days);
    // A dossier that lies with the superior is asked about in its own place.
    for (const auto& [kind, place] : {std::pair{CaseKind::Petition, WorkPlace::Petitions}, std::pair{CaseKind::Session, WorkPlace::Sessions}}) {
        const auto count = countSilentCases(m_office.file(), kind, until, today());
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            continue;
        const auto cases = silentCases(m_office.file(), kind, until, today(), firstFew);
        if (!cases)
            return tl::unexpected(cases.error());
        WorkItem it = item(WorkKind::WakeCases, Pressing::Later, place);
        it.count = *count;
        it.total = days;
        it.list.lateness = silentFilter(until);
        for (const SilentCase& one : *cases)
            it.cases.push_back({kind, one.code, one.words, m_office.directory().unitName(one.unit), one.lastOn, {}, {}, workdaysTo(one.lastOn)});
        m_list.items.push_back(std::move(it));
    }
    const auto silent = silentUnits(m_office.file(), until);
    if (!silent)
        return tl::unexpected(silent.error());
    WorkItem units = item(WorkKind::WakeUnits, Pressing::Later, WorkPlace::Petitions);
    units.total = days;
    units.count = static_cast<int>(silent->size());
    units.list.lateness = silentFilter(until);
    for (const SilentUnit& one : *silent) {
        if (units.cases.size() < firstFew)
            units.cases.push_back({CaseKind::Petition, one.unit.text, m_office.directory().unitName(one.unit), {}, one.lastOn, {}, {}, workdaysTo(one.lastOn)});
    }
    if (units.count > 0)
        m_list.items.push_back(std::move(units));
    return {};
}

Result<void> WorkTable::addOld()
{
    const QDate ends = retentionEnds(m_office, today());
    if (!ends.isValid())
        return {};
    const auto count = countEndedDossiers(m_office.file(), ends);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return {};
    WorkItem it = item(WorkKind::DestroyOld, Pressing::Later, WorkPlace::None);
    it.count = *count;
    it.day = ends;
    it.total = m_office.settings().value(QStringLiteral("retention.years")).toInt();
    m_list.items.push_back(std::move(it));
    return {};
}

void WorkTable::addCalendar()
{
    const int year = today().year();
    const auto enter = [&](int missing, Pressing pressing) {
        WorkItem it = item(WorkKind::EnterCalendar, pressing, WorkPlace::Calendar);
        it.year = missing;
        m_list.items.push_back(std::move(it));
    };
    if (!m_office.calendar().knowsYear(year))
        enter(year, Pressing::Today);
    else if (today().month() >= 11 && !m_office.calendar().knowsYear(year + 1))
        enter(year + 1, today().month() == 12 ? Pressing::ThisWeek : Pressing::Later);
}

Result<void> WorkTable::addDrafts()
{
    constexpr int stillTyping = 10 * 60; ///< seconds
    const auto drafts = draftsOf(m_office);
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const Draft& draft : *drafts) {
        if (draft.at.secsTo(m_world.now) < stillTyping)
            continue;
        WorkCase one;
        one.code = draft.place;
        one.who = draft.by;
        one.start = draft.at.toLocalTime();
        // To be counted; keys with a sign hold none that somebody typed.
        for (auto it = draft.texts.cbegin(); it != draft.texts.cend(); ++it)
            one.words += it.key().startsWith(u'@') ? QString() : it.value() + u' ';
        add(WorkKind::FinishTyping, Pressing::ThisWeek, WorkPlace::None, std::move(one));
    }
    return {};
}

void WorkTable::addBackup()
{
    constexpr int oldAfter = 7;
    constexpr int tooOldAfter = 30;
    const qint64 age = m_world.lastBackup ? m_world.lastBackup->daysTo(today()) : 0;
    // One that is dated ahead says nothing of today.
    if (m_world.lastBackup && age >= 0 && age <= oldAfter)
        return;
    WorkItem it = item(WorkKind::BackUp, age > tooOldAfter ? Pressing::Today : Pressing::ThisWeek, WorkPlace::None);
    it.day = m_world.lastBackup.value_or(QDate());
    it.count = static_cast<int>(age);
    m_list.items.push_back(std::move(it));
}

} // namespace doithoai
