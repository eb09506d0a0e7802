#pragma once

#include "casefile/case_repository.h"
#include "services/case_machine.h"
#include "services/handover_plan.h"

#include <algorithm>

namespace doithoai {

/// Puts a plan together, one room of the office's world after the other.
class HandoverPlanner {
public:
    HandoverPlanner(Office& office, const Handover& handover)
        : m_office(office)
        , m_directory(office.directory())
        , m_handover(handover)
        , m_lastDay(handover.on.addDays(-1))
    {
        m_plan.record.handover = handover;
    }

    Result<HandoverPlan> plan()
    {
        for (const auto part : {&HandoverPlanner::judge, &HandoverPlanner::endUnits, &HandoverPlanner::takeOverPetitions, &HandoverPlanner::takeOverEscalations,
                                &HandoverPlanner::takeOverSessions, &HandoverPlanner::nameReports, &HandoverPlanner::nameSettings}) {
            if (const auto done = (this->*part)(); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_plan);
    }

private:
    bool ends(const QString& code) const
    {
        return std::ranges::any_of(m_handover.from, [&](const UnitCode& from) { return from.text == code; });
    }
    QString nameOfUnit(const QString& code) const
    {
        return code == m_handover.to.text ? m_plan.record.toName : m_directory.unitName(UnitCode{code});
    }

    Result<void> judge();
    Result<void> judgeSuccessor(const QString& line);
    Result<void> endUnits();
    void makePosts(const Unit& first);
    Result<void> endPosts(const Unit& unit, const std::vector<Term>& terms);
    Result<void> takeOverPetitions();
    Result<void> takeOverEscalations();
    Result<void> takeOverSessions();
    Result<void> nameReports();
    Result<void> nameSettings();

    /// The post of the successor that stands where a post of an ended unit stood; nothing when it has none.
    std::optional<PostCode> successorPost(const PostCode& post) const;
    bool belongsToEnded(const PostCode& post) const
    {
        const Post* known = m_directory.post(post);
        return known != nullptr && ends(known->unit.text);
    }

    template <class Case>
    Result<Case> whole(const CodeOf<Case>& code, QDate& lastStep)
    {
        const CaseRepository<Case> repository(m_office.file());
        auto found = repository.find(code);
        if (!found)
            return tl::unexpected(found.error());
        const auto steps = repository.steps(code);
        if (!steps)
            return tl::unexpected(steps.error());
        lastStep = m_handover.on;
        for (const Step& step : *steps)
            lastStep = std::max(lastStep, step.effectiveOn);
        return *found ? std::move(**found) : Case{};
    }

    using Part = HandoverLine::Part;
    void add(Part part, const QString& code, const QString& what, const QString& before, const QString& after, const std::optional<QDate>& day = {},
             bool isLeft = false)
    {
        m_plan.record.lines.push_back({part, code, what, before, after, day.value_or(QDate()), isLeft});
    }

    Office& m_office;
    const Directory& m_directory;
    const Handover& m_handover;
    QDate m_lastDay;
    HandoverPlan m_plan;
};

} // namespace doithoai
