// What goes over to the successor, and what is left to a person.
#include "casefile/case_lists.h"
#include "casefile/handover_queries.h"
#include "domain/labels.h"
#include "services/handover_planner.h"
#include "services/unit_reports.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Handover", source);
}

ListFilter open()
{
    ListFilter filter;
    filter.isOpenOnly = true;
    return filter;
}

} // namespace

Result<void> HandoverPlanner::takeOverPetitions()
{
    const auto codes = openPetitionsNaming(m_office.file(), QList<UnitCode>(m_handover.from.begin(), m_handover.from.end()));
    if (!codes)
        return tl::unexpected(codes.error());
    for (const PetitionCode& code : *codes) {
        QDate on;
        auto before = whole<Petition>(code, on);
        if (!before)
            return tl::unexpected(before.error());
        Petition after = *before;
        const QString state = label(after.state);
        const bool isMerged = after.state == PetitionState::Merged; // only its promise is still waited for
        if (!isMerged && ends(after.unit.text)) {
            add(Part::Petition, after.code.text, state, nameOfUnit(after.unit.text), m_plan.record.toName, after.dueOn);
            after.unit = m_handover.to;
        }
        if ((isMerged || after.state == PetitionState::Answered) && ends(after.promiseOwner)) {
            add(Part::Promise, after.code.text, say(QT_TRANSLATE_NOOP("Handover", "promise kept by")), nameOfUnit(after.promiseOwner), m_plan.record.toName, after.promiseDue);
            after.promiseOwner = m_handover.to.text;
        }
        if (!isMerged && ends(after.competentUnit)) {
            add(Part::Petition, after.code.text, say(QT_TRANSLATE_NOOP("Handover", "passed on to")), nameOfUnit(after.competentUnit), m_plan.record.toName);
            after.competentUnit = m_handover.to.text;
        }
        if (!isMerged && ends(after.resolvingLevel)) {
            add(Part::Petition, after.code.text, say(QT_TRANSLATE_NOOP("Handover", "to be resolved by")), nameOfUnit(after.resolvingLevel), m_plan.record.toName);
            after.resolvingLevel = m_handover.to.text;
        }
        if (!(after == *before))
            m_plan.petitions.push_back({std::move(*before), std::move(after), on});
    }
    return {};
}

Result<void> HandoverPlanner::takeOverEscalations()
{
    const auto rows = listEscalations(m_office.file(), open());
    if (!rows)
        return tl::unexpected(rows.error());
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        QDate on;
        auto before = whole<Escalation>(row->escalation.code, on);
        if (!before)
            return tl::unexpected(before.error());
        Escalation after = *before;
        QList<UnitCode> to;
        QStringList were;
        for (const UnitCode& unit : after.to) {
            const UnitCode next = ends(unit.text) ? m_handover.to : unit;
            if (next != unit)
                were.append(nameOfUnit(unit.text));
            if (!to.contains(next))
                to.append(next);
        }
        if (!were.isEmpty()) {
            add(Part::Escalation, after.code.text, say(QT_TRANSLATE_NOOP("Handover", "addressed to")), were.join(QStringLiteral(", ")), m_plan.record.toName, after.expectedOn);
            after.to = to;
        }
        if (ends(after.forwardedTo)) {
            add(Part::Escalation, after.code.text, say(QT_TRANSLATE_NOOP("Handover", "passed on to")), nameOfUnit(after.forwardedTo), m_plan.record.toName);
            after.forwardedTo = m_handover.to.text;
        }
        if (!(after == *before))
            m_plan.escalations.push_back({std::move(*before), std::move(after), on});
    }
    return {};
}

std::optional<PostCode> HandoverPlanner::successorPost(const PostCode& post) const
{
    const Post* known = m_directory.post(post);
    if (known == nullptr || !post.text.startsWith(known->unit.text + u'.'))
        return std::nullopt;
    const PostCode next{m_handover.to.text + post.text.mid(known->unit.text.size())};
    const Post* there = m_directory.post(next);
    const bool isMade = std::ranges::any_of(m_plan.posts, [&](const Post& made) { return made.code == next && !made.to; });
    if (isMade || (there != nullptr && existsOn(there->from, there->to, m_handover.on)))
        return next;
    return std::nullopt;
}

Result<void> HandoverPlanner::takeOverSessions()
{
    const auto rows = listSessions(m_office.file(), open());
    if (!rows)
        return tl::unexpected(rows.error());
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        const Session& listed = row->session;
        const bool isOfThem = ends(listed.organiser.text) || belongsToEnded(listed.chair) || belongsToEnded(listed.deputyFor)
            || std::ranges::any_of(listed.coChairs, [&](const PostCode& post) { return belongsToEnded(post); })
            || std::ranges::any_of(listed.coOrganisers, [&](const UnitCode& unit) { return ends(unit.text); });
        const auto start = listed.actualStart ? listed.actualStart : listed.plannedStart;
        const std::optional<QDate> day = start ? std::optional(start->date()) : std::nullopt;
        if (!isOfThem)
            continue;
        const bool isHeld = listed.actualStart.has_value();
        // One that is to be held on the unit's own last days is still its own.
        if (!isHeld && day && *day <= m_lastDay && listed.state != SessionState::Postponed)
            continue;
        const QString body = nameOfUnit(listed.organiser.text);
        if (isHeld) {
            add(Part::Session, listed.code.text, say(QT_TRANSLATE_NOOP("Handover", "held, its follow-up goes on under its own number")), body, m_plan.record.toName, day, true);
            continue;
        }
        const bool mayChange = listed.state == SessionState::Planned || listed.state == SessionState::Preparing || listed.state == SessionState::Postponed;
        if (!m_handover.movesSessions || !mayChange) {
            add(Part::Session, listed.code.text,
                listed.state == SessionState::Announced ? say(QT_TRANSLATE_NOOP("Handover", "announced: postpone it, or cancel it"))
                                                        : say(QT_TRANSLATE_NOOP("Handover", "planned: hand it over, or cancel it")),
                body, m_plan.record.toName, day, true);
            continue;
        }
        QDate on;
        auto before = whole<Session>(listed.code, on);
        if (!before)
            return tl::unexpected(before.error());
        Session after = *before;
        if (ends(after.organiser.text))
            after.organiser = m_handover.to;
        for (UnitCode& unit : after.coOrganisers)
            unit = ends(unit.text) ? m_handover.to : unit;
        bool isComplete = true;
        const auto pass = [&](PostCode& post) {
            if (!belongsToEnded(post))
                return;
            if (const auto next = successorPost(post))
                post = *next;
            else
                isComplete = false;
        };
        pass(after.chair);
        pass(after.deputyFor);
        for (PostCode& post : after.coChairs)
            pass(post);
        after.chairName.clear(); // who sits there from now on is another question
        add(Part::Session, after.code.text,
            isComplete ? say(QT_TRANSLATE_NOOP("Handover", "planned: organised and chaired by")) : say(QT_TRANSLATE_NOOP("Handover", "planned: name its chair anew")), body,
            m_plan.record.toName, day, !isComplete);
        m_plan.sessions.push_back({std::move(*before), std::move(after), on});
    }
    return {};
}

Result<void> HandoverPlanner::nameReports()
{
    // The half-year and the year in which the unit ended: what it owes for its days falls to the one after it.
    for (const Period::Part part : {Period::Part::FirstHalf, Period::Part::Year}) {
        const Result<Period> period = m_office.period(Period(m_lastDay.year(), part).name());
        if (!period)
            return tl::unexpected(period.error());
        if (period->to() < m_lastDay)
            continue;
        const auto rows = unitReportRows(m_office, *period, m_handover.on);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const UnitReportRow& row : *rows) {
            if (ends(row.report.unit.text) && row.report.state != UnitReportState::Accepted) {
                add(Part::Report, row.report.code.text, say(QT_TRANSLATE_NOOP("Handover", "its report for its own days is given by")), row.unitName, m_plan.record.toName,
                    row.report.dueOn, true);
            }
        }
    }
    return {};
}

Result<void> HandoverPlanner::nameSettings()
{
    const QMap<QString, QString>& settings = m_office.settings();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        if (ends(it.value()))
            add(Part::Setting, it.key(), say(QT_TRANSLATE_NOOP("Handover", "setting: name another body")), nameOfUnit(it.value()), {}, {}, true);
    }
    return {};
}

} // namespace doithoai
