#include "services/office.h"

#include "casefile/directory_changes.h"
#include "casefile/directory_repository.h"
#include "services/calendar_change.h"
#include "services/directory_acts.h"
#include "services/office_directory_rules.h"
#include "services/permission.h"
#include "services/profile_intake.h"
#include "services/settings.h"


namespace doithoai {

namespace {

template <class Write>
Result<void> write(OfficeData& office, const QString& act, const Actor& actor, Write&& writing)
{
    auto transaction = office.begin(act, actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto written = writing(); !written)
        return tl::unexpected(written.error());
    return office.commitAndKnow(*transaction);
}

/// A table that comes in changes of a unit that is there what it tells of it, and empties nothing.
Unit completed(const Directory& directory, Unit told)
{
    const Unit* known = directory.unit(told.code);
    if (!known)
        return told;
    for (const auto words : {&Unit::level, &Unit::line, &Unit::place, &Unit::symbol, &Unit::headLine, &Unit::issuer}) {
        if ((told.*words).isEmpty())
            told.*words = known->*words;
    }
    for (const auto code : {&Unit::superior, &Unit::successor}) {
        if ((told.*code).isEmpty())
            told.*code = known->*code;
    }
    told.from = told.from ? told.from : known->from;
    told.to = told.to ? told.to : known->to;
    told.reports = told.reports || known->reports;
    return told;
}

Post completed(const Directory& directory, Post told)
{
    const Post* known = directory.post(told.code);
    if (!known)
        return told;
    told.quota = told.quota ? told.quota : known->quota;
    told.isDeputy = told.isDeputy || known->isDeputy;
    told.from = told.from ? told.from : known->from;
    told.to = told.to ? told.to : known->to;
    return told;
}

Official completed(const Directory&, Official told)
{
    return told;
}

/// Who enters a post that somebody holds without an end succeeds him: that term ends the day before. The same person since
/// the same day is the same term, of which more is told now. Trouble::Refused where terms would lie over one another.
Result<void> enter(OfficeData& office, const Official& official)
{
    auto terms = loadTerms(*office.file);
    if (!terms)
        return tl::unexpected(terms.error());
    const Post* post = office.directory.post(official.post);
    const bool mayBeSeveral = post != nullptr && post->isDeputy;
    for (Term& term : *terms) {
        Official& present = term.official;
        if (present.post != official.post)
            continue;
        if (present.name == official.name && present.from == official.from)
            return updateTerm(*office.file, Term{term.id, official});
        if (mayBeSeveral || present.to || !official.from || present.from >= official.from)
            continue;
        present.to = official.from->addDays(-1);
        if (const auto ended = updateTerm(*office.file, term); !ended)
            return ended;
    }
    if (const auto fits = fitsAmongTerms(office, *terms, official, std::nullopt); !fits)
        return fits;
    return addOfficial(*office.file, official);
}

/// Judges each, then writes all of them in one transaction.
template <class Thing, class Save>
tl::expected<void, Office::Misfit> addAll(OfficeData& office, const std::vector<Thing>& things, const Actor& actor,
                                          bool isDryRun, Save&& save)
{
    std::vector<Thing> kept;
    std::vector<UnitCode> added; // a unit may have a superior that comes in with it
    for (const Thing& thing : things) {
        auto fit = fitting(office, thing);
        if (fit)
            fit = completed(office.directory, *fit);
        if constexpr (std::is_same_v<Thing, Unit>) {
            if (fit && !fit->superior.isEmpty() && std::ranges::find(added, fit->superior) == added.end()) {
                if (const auto known = knowsUnit(office.directory, fit->superior); !known)
                    fit = tl::unexpected(known.error());
            }
            if (fit)
                added.push_back(fit->code);
        }
        if (!fit)
            return tl::unexpected(Office::Misfit{kept.size(), fit.error()});
        kept.push_back(std::move(*fit));
    }
    if (isDryRun || kept.empty())
        return {};
    const auto written = write(office, acts::addToDirectory, actor, [&]() -> Result<void> {
        for (const Thing& thing : kept) {
            if (const auto saved = save(thing); !saved)
                return saved;
        }
        return {};
    });
    if (!written)
        return tl::unexpected(Office::Misfit{things.size(), written.error()});
    return {};
}

/// Words of a report and views of a list are kept as settings, and are everyday work.
QString actOfSetting(const QString& key)
{
    if (key.startsWith(QLatin1String("filters.")) || key == QLatin1String("phrases"))
        return acts::filter;
    return key.startsWith(QLatin1String("report.")) ? acts::paperWords : acts::setting;
}

Result<void> plain(const tl::expected<void, Office::Misfit>& done)
{
    if (!done)
        return tl::unexpected(done.error().error);
    return {};
}

} // namespace

tl::expected<void, Office::Misfit> Office::addUnits(const std::vector<Unit>& units, const Actor& actor, bool isDryRun)
{
    const auto done =
        addAll(*m_parts, units, actor, isDryRun, [&](const Unit& unit) { return saveUnit(*m_parts->file, unit); });
    if (done && !isDryRun)
        Q_EMIT directoryChanged();
    return done;
}

tl::expected<void, Office::Misfit> Office::addPosts(const std::vector<Post>& posts, const Actor& actor, bool isDryRun)
{
    const auto done =
        addAll(*m_parts, posts, actor, isDryRun, [&](const Post& post) { return savePost(*m_parts->file, post); });
    if (done && !isDryRun)
        Q_EMIT directoryChanged();
    return done;
}

tl::expected<void, Office::Misfit> Office::addOfficials(const std::vector<Official>& officials, const Actor& actor,
                                                        bool isDryRun)
{
    const auto done = addAll(*m_parts, officials, actor, isDryRun, [&](const Official& official) {
        return enter(*m_parts, official);
    });
    if (done && !isDryRun)
        Q_EMIT directoryChanged();
    return done;
}

Result<void> Office::addUnit(const Unit& unit, const Actor& actor)
{
    return change({AddUnit{unit}}, actor);
}

Result<void> Office::addPost(const Post& post, const Actor& actor)
{
    return change({AddPost{post}}, actor);
}

Result<void> Office::addOfficial(const Official& official, const Actor& actor)
{
    return plain(addOfficials({official}, actor));
}

Result<void> Office::importCalendar(const std::vector<DayMark>& marks, const Actor& actor)
{
    const auto moved = dueChanges(*this, ChangeMarks{marks, {}});
    if (!moved)
        return tl::unexpected(moved.error());
    const auto done = write(*m_parts, acts::calendar, actor, [&]() -> Result<void> {
        if (const auto saved = saveCalendar(*m_parts->file, marks); !saved)
            return saved;
        return writeDueChanges(*m_parts->file, *moved, actor);
    });
    if (done)
        Q_EMIT directoryChanged();
    if (done && !moved->empty())
        Q_EMIT caseChanged(CaseKind::Petition, {});
    return done;
}

Result<void> Office::importProfile(const QByteArray& json, const Actor& actor)
{
    const auto judged = judgeProfile(*this, json);
    if (!judged)
        return tl::unexpected(judged.error());
    const auto done = write(*m_parts, acts::profile, actor, [&]() -> Result<void> {
        if (judged->cut) {
            if (const auto ended = saveProfile(*m_parts->file, *judged->cut, judged->cutJson); !ended)
                return ended;
        }
        return saveProfile(*m_parts->file, judged->profile, judged->json);
    });
    if (done)
        Q_EMIT directoryChanged();
    return done;
}

Result<void> Office::changeSetting(const QString& key, const QString& value, const Actor& actor)
{
    const auto setting = readSetting(key, value, m_parts->directory);
    if (!setting)
        return tl::unexpected(setting.error());
    const auto done =
        write(*m_parts, actOfSetting(setting->key), actor, [&] { return saveSetting(*m_parts->file, setting->key, setting->value); });
    if (done)
        Q_EMIT directoryChanged();
    return done;
}

} // namespace doithoai
