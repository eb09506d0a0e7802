#include "casefile/directory_repository.h"
#include "domain/dates.h"
#include "services/calendar_change.h"
#include "services/directory_acts.h"
#include "services/handover_plan.h"
#include "services/office_directory_rules.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <functional>

namespace doithoai {

namespace {

/// What is to be written once an act was judged.
using Writing = std::function<Result<void>(CaseFile&)>;

QString say(const char* source)
{
    return QCoreApplication::translate("Office", source);
}

tl::unexpected<Error> refused(const QString& sentence)
{
    return fail(Trouble::Refused, sentence);
}

Result<Term> termOf(const std::vector<Term>& terms, OfficialId id)
{
    const auto found = std::ranges::find(terms, id, &Term::id);
    if (found == terms.end())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Office", "That term of office is gone. Look at the list again.")));
    return *found;
}

template <class CodeType>
Result<void> isFree(CaseFile& file, const CodeType& code, const QString& name)
{
    const auto references = referencesTo(file, code);
    if (!references)
        return tl::unexpected(references.error());
    if (references->empty())
        return {};
    return refused(say(QT_TRANSLATE_NOOP("Office", "%1 cannot be removed, for others refer to it: %2. Give it a last day instead."))
                       .arg(name, referenceLines(*references).join(QStringLiteral("; "))));
}

/// Judges one act after the other; each answers what is to be written.
class Judge {
public:
    Judge(OfficeData& parts, Office& office, const Actor& actor)
        : m_office(parts)
        , m_whole(office)
        , m_actor(actor)
    {
    }

    Result<Writing> operator()(const AddUnit& act) const
    {
        auto unit = fitting(m_office, act.unit);
        if (!unit)
            return tl::unexpected(unit.error());
        if (directory().unit(unit->code))
            return refused(say(QT_TRANSLATE_NOOP("Office", "The code %1 is taken by %2. Choose another code."))
                               .arg(unit->code.text, directory().unitName(unit->code)));
        return placed(*unit);
    }

    Result<Writing> operator()(const ChangeUnit& act) const
    {
        auto unit = fitting(m_office, act.unit);
        if (!unit)
            return tl::unexpected(unit.error());
        if (const auto known = knowsUnit(directory(), unit->code); !known)
            return tl::unexpected(known.error());
        return placed(*unit);
    }

    Result<Writing> operator()(const EndUnit& act) const
    {
        const Unit* known = directory().unit(act.unit);
        if (!known)
            return tl::unexpected(knowsUnit(directory(), act.unit).error());
        if (!act.lastDay.isValid())
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Office", "Give the last day of %1.")).arg(known->name));
        Unit ended = *known;
        ended.to = act.lastDay;
        ended.successor = act.successor;
        const auto fit = fitting(m_office, ended);
        if (!fit)
            return tl::unexpected(fit.error());
        if (const auto fits = fitsAmongUnits(directory(), ended); !fits)
            return tl::unexpected(fits.error());
        if (const Unit* next = directory().unit(act.successor); next && next->to && *next->to <= act.lastDay) {
            return refused(say(QT_TRANSLATE_NOOP("Office", "%1 has ended itself by %2: it cannot take over."))
                               .arg(next->name, dates::onScreen(*next->to)));
        }
        return withPosts(*fit, act.lastDay);
    }

    Result<Writing> operator()(const HandOver& act) const
    {
        if (act.handover.on > m_actor.today) {
            return refused(say(QT_TRANSLATE_NOOP("Office", "The handover is on %1, which lies ahead: what is open then is not known yet. Look at it as a trial until that day."))
                               .arg(dates::onScreen(act.handover.on)));
        }
        auto plan = planHandover(m_whole, act.handover);
        if (!plan)
            return tl::unexpected(plan.error());
        for (const Unit& unit : plan->units) {
            if (const auto fit = fitting(m_office, unit); !fit)
                return tl::unexpected(fit.error());
        }
        return Writing([plan = std::move(*plan), act, actor = m_actor](CaseFile& file) { return writeHandover(file, plan, act, actor); });
    }

    Result<Writing> operator()(const RemoveUnit& act) const
    {
        if (const auto known = knowsUnit(directory(), act.unit); !known)
            return tl::unexpected(known.error());
        if (const auto free = isFree(*m_office.file, act.unit, directory().unitName(act.unit)); !free)
            return tl::unexpected(free.error());
        return Writing([code = act.unit](CaseFile& file) { return removeUnit(file, code); });
    }

    Result<Writing> operator()(const AddPost& act) const
    {
        auto post = fitting(m_office, act.post);
        if (!post)
            return tl::unexpected(post.error());
        if (directory().post(post->code))
            return refused(say(QT_TRANSLATE_NOOP("Office", "The code %1 is taken by %2. Choose another code."))
                               .arg(post->code.text, directory().postName(post->code)));
        return Writing([post = *post](CaseFile& file) { return savePost(file, post); });
    }

    Result<Writing> operator()(const ChangePost& act) const
    {
        auto post = fitting(m_office, act.post);
        if (!post)
            return tl::unexpected(post.error());
        if (const auto known = knowsPost(post->code); !known)
            return tl::unexpected(known.error());
        return Writing([post = *post](CaseFile& file) { return savePost(file, post); });
    }

    Result<Writing> operator()(const RemovePost& act) const
    {
        if (const auto known = knowsPost(act.post); !known)
            return tl::unexpected(known.error());
        if (const auto free = isFree(*m_office.file, act.post, directory().postName(act.post)); !free)
            return tl::unexpected(free.error());
        return Writing([code = act.post](CaseFile& file) { return removePost(file, code); });
    }

    Result<Writing> operator()(const AddTerm& act) const
    {
        const auto official = judged(act.official, std::nullopt);
        if (!official)
            return tl::unexpected(official.error());
        return Writing([official = *official](CaseFile& file) { return addOfficial(file, official); });
    }

    Result<Writing> operator()(const ChangeTerm& act) const
    {
        const auto terms = loadTerms(*m_office.file);
        if (!terms)
            return tl::unexpected(terms.error());
        if (const auto known = termOf(*terms, act.term.id); !known)
            return tl::unexpected(known.error());
        const auto official = judged(act.term.official, act.term.id);
        if (!official)
            return tl::unexpected(official.error());
        return Writing([term = Term{act.term.id, *official}](CaseFile& file) { return updateTerm(file, term); });
    }

    Result<Writing> operator()(const SucceedTerm& act) const
    {
        auto next = fitting(m_office, act.next);
        if (!next)
            return tl::unexpected(next.error());
        if (!next->from)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Office", "Give the first day of %1 in the post.")).arg(next->name));
        auto terms = loadTerms(*m_office.file);
        if (!terms)
            return tl::unexpected(terms.error());
        std::vector<Term> ended;
        for (Term& term : *terms) {
            const Official& present = term.official;
            if (present.post != next->post || (present.to && *present.to < *next->from))
                continue;
            if (present.from && *present.from >= *next->from) {
                return refused(say(QT_TRANSLATE_NOOP("Office", "%1 entered this post on %2. The successor begins after that day."))
                                   .arg(present.name, dates::onScreen(*present.from)));
            }
            term.official.to = next->from->addDays(-1);
            ended.push_back(term);
        }
        return Writing([ended, next = *next](CaseFile& file) -> Result<void> {
            for (const Term& term : ended) {
                if (const auto written = updateTerm(file, term); !written)
                    return written;
            }
            return addOfficial(file, next);
        });
    }

    Result<Writing> operator()(const RemoveTerm& act) const
    {
        const auto terms = loadTerms(*m_office.file);
        if (!terms)
            return tl::unexpected(terms.error());
        if (const auto known = termOf(*terms, act.term); !known)
            return tl::unexpected(known.error());
        return Writing([id = act.term](CaseFile& file) { return removeTerm(file, id); });
    }

    Result<Writing> operator()(const ChangeMarks& act) const
    {
        std::vector<DayMark> kept;
        for (const DayMark& mark : act.put) {
            const auto fit = fitting(mark);
            if (!fit)
                return tl::unexpected(fit.error());
            kept.push_back(*fit);
        }
        auto moved = dueChanges(m_whole, ChangeMarks{kept, act.removed});
        if (!moved)
            return tl::unexpected(moved.error());
        return Writing([kept, removed = act.removed, moved = std::move(*moved), actor = m_actor](CaseFile& file) -> Result<void> {
            for (const QDate day : removed) {
                if (const auto gone = removeDayMark(file, day); !gone)
                    return gone;
            }
            if (const auto saved = saveCalendar(file, kept); !saved)
                return saved;
            return writeDueChanges(file, moved, actor);
        });
    }

private:
    const Directory& directory() const { return m_office.directory; }

    Result<void> knowsPost(const PostCode& code) const
    {
        if (directory().post(code))
            return {};
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Office", "The directory has no post “%1”. Add that one first.")).arg(code.text));
    }

    Result<Writing> placed(const Unit& unit) const
    {
        if (const auto fits = fitsAmongUnits(directory(), unit); !fits)
            return tl::unexpected(fits.error());
        return Writing([unit](CaseFile& file) { return saveUnit(file, unit); });
    }

    Result<Official> judged(const Official& official, std::optional<OfficialId> own) const
    {
        auto fit = fitting(m_office, official);
        if (!fit)
            return fit;
        const auto terms = loadTerms(*m_office.file);
        if (!terms)
            return tl::unexpected(terms.error());
        if (const auto fits = fitsAmongTerms(m_office, *terms, *fit, own); !fits)
            return tl::unexpected(fits.error());
        return fit;
    }

    /// A unit's end with that of its posts and terms. One that begins only later cannot end with it.
    Result<Writing> withPosts(const Unit& unit, QDate lastDay) const
    {
        const auto outlives = [&](const std::optional<QDate>& to) { return !to || *to > lastDay; };
        const auto terms = loadTerms(*m_office.file);
        if (!terms)
            return tl::unexpected(terms.error());
        std::vector<Post> posts;
        std::vector<Term> ended;
        for (const Post& post : directory().posts()) {
            if (post.unit != unit.code)
                continue;
            if (outlives(post.to)) {
                posts.push_back(post);
                posts.back().to = lastDay;
                if (post.from && *post.from > lastDay)
                    return refused(beginsLater(post.name, *post.from));
            }
            for (const Term& term : *terms) {
                if (term.official.post != post.code || !outlives(term.official.to))
                    continue;
                ended.push_back(term);
                ended.back().official.to = lastDay;
                if (term.official.from && *term.official.from > lastDay)
                    return refused(beginsLater(term.official.name, *term.official.from));
            }
        }
        return Writing([unit, posts, ended](CaseFile& file) -> Result<void> {
            for (const Post& post : posts) {
                if (const auto written = savePost(file, post); !written)
                    return written;
            }
            for (const Term& term : ended) {
                if (const auto written = updateTerm(file, term); !written)
                    return written;
            }
            return saveUnit(file, unit);
        });
    }

    static QString beginsLater(const QString& what, QDate from)
    {
        return say(QT_TRANSLATE_NOOP("Office", "%1 begins only on %2, after that last day. Correct it first.")).arg(what, dates::onScreen(from));
    }

    OfficeData& m_office;
    Office& m_whole;
    const Actor& m_actor;
};

} // namespace

QString actOf(const DirectoryAct& act)
{
    if (std::holds_alternative<HandOver>(act.act))
        return acts::handOver;
    return std::holds_alternative<ChangeMarks>(act.act) ? acts::calendar : acts::changeDirectory;
}

Result<void> Office::change(const DirectoryAct& act, const Actor& actor, bool isDryRun)
{
    const Result<Writing> writing = std::visit(Judge(*m_parts, *this, actor), act.act);
    if (!writing)
        return tl::unexpected(writing.error());
    if (isDryRun)
        return {};
    auto transaction = m_parts->begin(actOf(act), actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto written = (*writing)(*m_parts->file); !written)
        return written;
    const auto committed = m_parts->commitAndKnow(*transaction);
    if (committed)
        Q_EMIT directoryChanged();
    const bool isHandover = std::holds_alternative<HandOver>(act.act);
    if (committed && (isHandover || std::holds_alternative<ChangeMarks>(act.act)))
        Q_EMIT caseChanged(CaseKind::Petition, {});
    if (committed && isHandover) {
        Q_EMIT caseChanged(CaseKind::Session, {});
        Q_EMIT caseChanged(CaseKind::Escalation, {});
    }
    return committed;
}

Result<std::vector<Term>> officialTerms(Office& office)
{
    return loadTerms(office.file());
}

Result<std::vector<Reference>> referencesOf(Office& office, const UnitCode& code)
{
    return referencesTo(office.file(), code);
}

Result<std::vector<Reference>> referencesOf(Office& office, const PostCode& code)
{
    return referencesTo(office.file(), code);
}

Result<QStringList> deadlinesOn(Office& office, const QList<QDate>& days)
{
    return openDeadlinesOn(office.file(), days);
}

QStringList referenceLines(const std::vector<Reference>& references)
{
    const QMap<QString, QString> nouns = {
        {QStringLiteral("unit"), say(QT_TRANSLATE_NOOP("Office", "units"))},
        {QStringLiteral("post"), say(QT_TRANSLATE_NOOP("Office", "posts"))},
        {QStringLiteral("official"), say(QT_TRANSLATE_NOOP("Office", "terms of office"))},
        {QStringLiteral("session"), say(QT_TRANSLATE_NOOP("Office", "sessions"))},
        {QStringLiteral("petition"), say(QT_TRANSLATE_NOOP("Office", "petitions"))},
        {QStringLiteral("escalation"), say(QT_TRANSLATE_NOOP("Office", "escalations"))},
        {QStringLiteral("unit_report"), say(QT_TRANSLATE_NOOP("Office", "unit reports"))},
        {QStringLiteral("setting"), say(QT_TRANSLATE_NOOP("Office", "settings"))},
        {QStringLiteral("register_entry"), say(QT_TRANSLATE_NOOP("Office", "lines of the register"))},
        {QStringLiteral("number_book"), say(QT_TRANSLATE_NOOP("Office", "number books"))},
    };
    QStringList lines;
    for (const Reference& reference : references) {
        const QString which = reference.count == 1 ? reference.example
                                                   : say(QT_TRANSLATE_NOOP("Office", "%1 and others")).arg(reference.example);
        lines.append(QStringLiteral("%1 %2 · %3 (%4)")
                         .arg(QString::number(reference.count), nouns.value(reference.table, reference.table), reference.field, which));
    }
    return lines;
}

} // namespace doithoai
