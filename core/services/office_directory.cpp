#include "services/office.h"

#include "casefile/directory_repository.h"
#include "domain/text.h"
#include "services/office_data.h"
#include "services/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace doithoai {

namespace {

tl::unexpected<Error> wrong(const QString& sentence)
{
    return fail(Trouble::Usage, sentence);
}

/// A code and a name that a directory can work with.
Result<void> isNamed(const QString& code, const QString& name)
{
    static const QRegularExpression shape(QStringLiteral(R"(^[A-Z0-9]+(\.[A-Z0-9]+)*$)"));
    if (!shape.match(code).hasMatch()) {
        return wrong(QCoreApplication::translate(
                         "Office", "“%1” is no code: use Latin capitals and digits, with dots between, as in DU.TAMSON.")
                         .arg(code));
    }
    if (name.isEmpty())
        return wrong(QCoreApplication::translate("Office", "Give a name for %1.").arg(code));
    return {};
}

Result<void> inOrder(const std::optional<QDate>& from, const std::optional<QDate>& to, const QString& what)
{
    if (!from || !to || *from <= *to)
        return {};
    return wrong(QCoreApplication::translate("Office", "%1: its last day lies before its first.").arg(what));
}

Result<void> knowsUnit(const Directory& directory, const UnitCode& code)
{
    if (directory.unit(code))
        return {};
    return wrong(QCoreApplication::translate("Office", "The directory has no unit “%1”. Add that one first.").arg(code.text));
}

template <class Write>
Result<void> write(OfficeData& office, const Actor& actor, Write&& writing)
{
    auto transaction = office.file->begin(actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto written = writing(); !written)
        return tl::unexpected(written.error());
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    return office.reload();
}

/// A unit as it is kept. Trouble::Usage when the directory cannot work with it. Superiors are judged by `knowsUnit`.
Result<Unit> fitting(const OfficeData& office, const Unit& unit)
{
    Unit kept = unit;
    kept.code.text = unit.code.text.trimmed().toUpper();
    kept.name = text::stored(unit.name).trimmed();
    Result<void> done = isNamed(kept.code.text, kept.name);
    if (done)
        done = inOrder(kept.from, kept.to, kept.name);
    if (done && !kept.level.isEmpty()) {
        // A new level comes with a successor profile, so the lists of every profile are asked.
        const auto hasLevel = [&](const Profile& profile) {
            return vocabularyOf(profile).key(QStringLiteral("level"), kept.level).has_value();
        };
        if (!Vocabulary().key(QStringLiteral("level"), kept.level)
            && std::ranges::none_of(office.profiles.profiles(), hasLevel)) {
            done = wrong(QCoreApplication::translate("Office", "%1: there is no level “%2”.").arg(kept.name, kept.level));
        }
    }
    if (done && kept.superior == kept.code && !kept.superior.isEmpty())
        done = wrong(QCoreApplication::translate("Office", "%1 cannot be its own superior.").arg(kept.name));
    if (!done)
        return tl::unexpected(done.error());
    return kept;
}

Result<Post> fitting(const OfficeData& office, const Post& post)
{
    Post kept = post;
    kept.code.text = post.code.text.trimmed().toUpper();
    kept.name = text::stored(post.name).trimmed();
    Result<void> done = isNamed(kept.code.text, kept.name);
    if (done)
        done = inOrder(kept.from, kept.to, kept.name);
    if (done)
        done = knowsUnit(office.directory, kept.unit);
    if (!done)
        return tl::unexpected(done.error());
    return kept;
}

Result<Official> fitting(const OfficeData& office, const Official& official)
{
    Official kept = official;
    kept.name = text::stored(official.name).trimmed();
    Result<void> done;
    if (kept.name.isEmpty())
        done = wrong(QCoreApplication::translate("Office", "Give the name of the official."));
    if (done && !office.directory.post(kept.post)) {
        done = wrong(
            QCoreApplication::translate("Office", "The directory has no post “%1”. Add that one first.").arg(kept.post.text));
    }
    if (done)
        done = inOrder(kept.from, kept.to, kept.name);
    if (!done)
        return tl::unexpected(done.error());
    return kept;
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
    const auto written = write(office, actor, [&]() -> Result<void> {
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
        return doithoai::addOfficial(*m_parts->file, official);
    });
    if (done && !isDryRun)
        Q_EMIT directoryChanged();
    return done;
}

Result<void> Office::addUnit(const Unit& unit, const Actor& actor)
{
    return plain(addUnits({unit}, actor));
}

Result<void> Office::addPost(const Post& post, const Actor& actor)
{
    return plain(addPosts({post}, actor));
}

Result<void> Office::addOfficial(const Official& official, const Actor& actor)
{
    return plain(addOfficials({official}, actor));
}

Result<void> Office::importCalendar(const std::vector<DayMark>& marks, const Actor& actor)
{
    const auto done = write(*m_parts, actor, [&] { return saveCalendar(*m_parts->file, marks); });
    if (done)
        Q_EMIT directoryChanged();
    return done;
}

Result<void> Office::importProfile(const QByteArray& json, const Actor& actor)
{
    const auto profile = Profile::fromJson(json);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto done = write(*m_parts, actor, [&] { return saveProfile(*m_parts->file, *profile, json); });
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
        write(*m_parts, actor, [&] { return saveSetting(*m_parts->file, setting->key, setting->value); });
    if (done)
        Q_EMIT directoryChanged();
    return done;
}

} // namespace doithoai
