// What ends and what is made: units, posts, terms.
#include "domain/dates.h"
#include "services/handover_planner.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

tl::unexpected<Error> refused(const QString& sentence)
{
    return fail(Trouble::Refused, sentence);
}

QString say(const char* source)
{
    return QCoreApplication::translate("Handover", source);
}

} // namespace

Result<void> HandoverPlanner::judge()
{
    if (m_handover.from.empty() || m_handover.to.isEmpty() || !m_handover.on.isValid())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Handover", "Name the units that end, the one that takes over, and its first day.")));
    QString line;
    for (const UnitCode& code : m_handover.from) {
        const Unit* unit = m_directory.unit(code);
        if (unit == nullptr)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Handover", "The directory has no unit “%1”.")).arg(code.text));
        if (std::ranges::count(m_handover.from, code) > 1 || code == m_handover.to)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Handover", "%1 is named twice.")).arg(unit->name));
        if (unit->to && *unit->to < m_lastDay) {
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 ended on %2 already, before the day of the handover.")).arg(unit->name, dates::onScreen(*unit->to)));
        }
        if (!unit->successor.isEmpty() && unit->successor != m_handover.to) {
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 was followed by %2 already. Correct the unit first.")).arg(unit->name, m_directory.unitName(unit->successor)));
        }
        if (unit->from && *unit->from > m_lastDay) {
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 begins only on %2: it cannot end on %3.")).arg(unit->name, dates::onScreen(*unit->from), dates::onScreen(m_lastDay)));
        }
        if (!line.isEmpty() && !unit->line.isEmpty() && unit->line != line)
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 is of another line than the units beside it: Party committees, Councils and People's Committees are handed over each by themselves.")).arg(unit->name));
        line = unit->line.isEmpty() ? line : unit->line;
        m_plan.record.fromNames.append(unit->name);
    }
    return judgeSuccessor(line);
}

Result<void> HandoverPlanner::judgeSuccessor(const QString& line)
{
    const Unit* known = m_directory.unit(m_handover.to);
    if (m_handover.made) {
        if (known != nullptr)
            return refused(say(QT_TRANSLATE_NOOP("Handover", "The code %1 is taken by %2. Leave the name out to hand over to it, or choose another code.")).arg(known->code.text, known->name));
        if (!m_handover.made->superior.isEmpty() && m_directory.unit(m_handover.made->superior) == nullptr)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Handover", "The directory has no unit “%1”.")).arg(m_handover.made->superior.text));
        if (ends(m_handover.made->superior.text))
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 ends with this handover: it cannot be the superior of what follows it.")).arg(m_directory.unitName(m_handover.made->superior)));
        m_plan.record.toName = m_handover.made->name;
        return {};
    }
    if (known == nullptr)
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Handover", "The directory has no unit “%1”. Give its name to make it, or add it first.")).arg(m_handover.to.text));
    if (!existsOn(known->from, known->to, m_handover.on))
        return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 does not exist on %2: it cannot take over that day.")).arg(known->name, dates::onScreen(m_handover.on)));
    if (!line.isEmpty() && !known->line.isEmpty() && known->line != line)
        return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 is of another line: it cannot take over from %2.")).arg(known->name, m_plan.record.fromNames.join(QStringLiteral(", "))));
    // A chain of successors that comes back to its start would never end.
    for (UnitCode at = known->successor; !at.isEmpty();) {
        if (ends(at.text))
            return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 was itself followed by %2.")).arg(known->name, m_directory.unitName(at)));
        const Unit* next = m_directory.unit(at);
        at = next ? next->successor : UnitCode{};
    }
    m_plan.record.toName = known->name;
    return {};
}

void HandoverPlanner::makePosts(const Unit& first)
{
    const Unit& made = *m_handover.made;
    for (const Post& post : m_directory.posts()) {
        if (post.unit != first.code || !existsOn(post.from, post.to, m_lastDay) || !post.code.text.startsWith(first.code.text + u'.'))
            continue;
        Post next = post;
        next.code.text = made.code.text + post.code.text.mid(first.code.text.size());
        next.unit = made.code;
        next.from = m_handover.on;
        next.to.reset();
        if (post.name.contains(first.name))
            next.name.replace(first.name, made.name);
        else if (!first.place.isEmpty())
            next.name.replace(first.place, made.place);
        add(Part::Post, next.code.text, say(QT_TRANSLATE_NOOP("Handover", "post made")), {}, next.name);
        m_plan.posts.push_back(std::move(next));
    }
}

Result<void> HandoverPlanner::endPosts(const Unit& unit, const std::vector<Term>& terms)
{
    const auto outlives = [&](const std::optional<QDate>& to) { return !to || *to > m_lastDay; };
    const auto beginsLater = [&](const QString& what, QDate from) {
        return refused(say(QT_TRANSLATE_NOOP("Handover", "%1 begins only on %2, after the last day of %3. Correct it first.")).arg(what, dates::onScreen(from), unit.name));
    };
    const QString last = dates::onScreen(m_lastDay);
    for (const Post& post : m_directory.posts()) {
        if (post.unit != unit.code)
            continue;
        if (outlives(post.to)) {
            if (post.from && *post.from > m_lastDay)
                return beginsLater(post.name, *post.from);
            m_plan.posts.push_back(post);
            m_plan.posts.back().to = m_lastDay;
            add(Part::Post, post.code.text, say(QT_TRANSLATE_NOOP("Handover", "post ended")), post.name, last);
        }
        for (const Term& term : terms) {
            if (term.official.post != post.code || !outlives(term.official.to))
                continue;
            if (term.official.from && *term.official.from > m_lastDay)
                return beginsLater(term.official.name, *term.official.from);
            m_plan.terms.push_back(term);
            m_plan.terms.back().official.to = m_lastDay;
            add(Part::Term, post.code.text, say(QT_TRANSLATE_NOOP("Handover", "term ended")), term.official.name, last);
        }
    }
    return {};
}

Result<void> HandoverPlanner::endUnits()
{
    const auto terms = loadTerms(m_office.file());
    if (!terms)
        return tl::unexpected(terms.error());
    if (m_handover.made) {
        m_plan.units.push_back(*m_handover.made);
        add(Part::Unit, m_handover.to.text, say(QT_TRANSLATE_NOOP("Handover", "unit made")), {}, m_handover.made->name, m_handover.on);
        makePosts(*m_directory.unit(m_handover.from.front()));
    }
    for (const UnitCode& code : m_handover.from) {
        Unit ended = *m_directory.unit(code);
        ended.to = m_lastDay;
        ended.successor = m_handover.to;
        add(Part::Unit, code.text, say(QT_TRANSLATE_NOOP("Handover", "unit ended, followed by")), ended.name, m_plan.record.toName, m_lastDay);
        if (const auto done = endPosts(ended, *terms); !done)
            return done;
        m_plan.units.push_back(std::move(ended));
    }
    for (const Unit& unit : m_directory.units()) {
        if (!ends(unit.superior.text) || ends(unit.code.text) || (unit.to && *unit.to < m_handover.on))
            continue;
        Unit below = unit;
        below.superior = m_handover.to;
        add(Part::Below, unit.code.text, unit.name, m_directory.unitName(unit.superior), m_plan.record.toName);
        m_plan.units.push_back(std::move(below));
    }
    return {};
}

Result<HandoverPlan> planHandover(Office& office, const Handover& handover)
{
    return HandoverPlanner(office, handover).plan();
}

} // namespace doithoai
