#include "services/profile_intake.h"

#include "casefile/case_lists.h"
#include "casefile/profile_text.h"
#include "domain/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace doithoai {

namespace {

constexpr int shownCodes = 8;

const QString basedOnKey = QStringLiteral("basedOn");

tl::unexpected<Error> refused(const QString& sentence)
{
    return fail(Trouble::Refused, sentence);
}

QString say(const char* source)
{
    return QCoreApplication::translate("Office", source);
}

const Profile* named(const ProfileBook& book, const QString& id)
{
    const auto found = std::ranges::find(book.profiles(), id, &Profile::id);
    return found == book.profiles().end() ? nullptr : &*found;
}

/// The one that is in force before a day, whatever its last day.
const Profile* before(const ProfileBook& book, QDate day, const QString& butNot)
{
    const Profile* found = nullptr;
    for (const Profile& profile : book.profiles()) {
        if (profile.id != butNot && profile.from < day)
            found = &profile;
    }
    return found;
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray textOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// Rules by their id: those of `own` as they stand, the others of `base` behind them. Answers how many were added.
int addRules(QJsonObject& own, const QJsonObject& base)
{
    const QString key = QStringLiteral("rules");
    QJsonArray rules = own.value(key).toArray();
    QStringList known;
    for (const auto rule : std::as_const(rules))
        known.append(rule.toObject().value(QLatin1String("id")).toString());
    int added = 0;
    const QJsonArray shipped = base.value(key).toArray();
    for (const auto rule : shipped) {
        if (known.contains(rule.toObject().value(QLatin1String("id")).toString()))
            continue;
        rules.append(rule);
        ++added;
    }
    own.insert(key, rules);
    return added;
}

/// What `own` does not say it has from `base`; its id, name, days and legal basis are always its own.
QJsonObject laidOver(QJsonObject own, const QJsonObject& base)
{
    static const QStringList ownAlways = QStringLiteral("id name from to legalBasis rules").split(u' ');
    for (auto it = base.constBegin(); it != base.constEnd(); ++it) {
        if (ownAlways.contains(it.key()))
            continue;
        if (!own.contains(it.key())) {
            own.insert(it.key(), it.value());
        } else if (it.value().isObject() && own.value(it.key()).isObject()) {
            QJsonObject inner = it.value().toObject();
            const QJsonObject said = own.value(it.key()).toObject();
            for (auto word = said.constBegin(); word != said.constEnd(); ++word)
                inner.insert(word.key(), word.value());
            own.insert(it.key(), inner);
        }
    }
    addRules(own, base);
    return own;
}

/// The book as it will be.
ProfileBook bookWith(const ProfileBook& book, const ProfileIntake& intake)
{
    std::vector<Profile> profiles;
    for (const Profile& profile : book.profiles()) {
        if (profile.id == intake.profile.id)
            continue;
        const bool isCut = intake.cut && intake.cut->id == profile.id;
        profiles.push_back(isCut ? *intake.cut : profile);
    }
    profiles.push_back(intake.profile);
    return ProfileBook(std::move(profiles));
}

/// Days of two regulations never lie over one another: a successor ends the one before it; nothing else is guessed.
Result<void> place(const ProfileBook& book, ProfileIntake& intake)
{
    const Profile& own = intake.profile;
    for (const Profile& other : book.profiles()) {
        if (other.id == own.id)
            continue;
        if (other.from == own.from) {
            return refused(say(QT_TRANSLATE_NOOP("Office", "“%1” takes force on %2 already. Give this one its id (%3) to replace it, or another first day."))
                               .arg(other.name, dates::onScreen(other.from), other.id));
        }
        if (other.from > own.from && (!own.to || *own.to >= other.from)) {
            return refused(say(QT_TRANSLATE_NOOP("Office", "“%1” would run into “%2”, which takes force on %3. Let it end on %4 or earlier."))
                               .arg(own.name, other.name, dates::onScreen(other.from), dates::onScreen(other.from.addDays(-1))));
        }
        if (other.from < own.from && (!other.to || *other.to >= own.from)) {
            if (own.to && (!other.to || *other.to > *own.to)) {
                return refused(say(QT_TRANSLATE_NOOP("Office", "“%1” would lie within the days of “%2” (%3 to %4), and two regulations cannot hold on "
                                                               "one day. A successor has no last day, or a later one than the regulation that it follows."))
                                   .arg(own.name, other.name, dates::onScreen(other.from),
                                        other.to ? dates::onScreen(*other.to) : QStringLiteral("…")));
            }
            intake.cut = other;
            intake.cut->to = own.from.addDays(-1);
        }
    }
    return {};
}

void noteCut(const ProfileBook& book, ProfileIntake& intake)
{
    if (!intake.cut)
        return;
    const Profile* was = named(book, intake.cut->id);
    intake.notices.append(say(QT_TRANSLATE_NOOP("Office", "“%1” ends on %2, the day before the new one takes force (until now: %3)."))
                              .arg(intake.cut->name, dates::onScreen(*intake.cut->to),
                                   was && was->to ? dates::onScreen(*was->to) : say(QT_TRANSLATE_NOOP("Office", "without a last day"))));
}

void noteGaps(const ProfileBook& after, ProfileIntake& intake)
{
    const std::vector<Profile>& all = after.profiles();
    for (size_t i = 1; i < all.size(); ++i) {
        const bool isBesideIt = all[i].id == intake.profile.id || all[i - 1].id == intake.profile.id;
        if (!isBesideIt || !all[i - 1].to || all[i - 1].to->addDays(1) >= all[i].from)
            continue;
        intake.notices.append(say(QT_TRANSLATE_NOOP("Office", "From %1 to %2 no regulation is in force: a dialogue on one of those days is refused."))
                                  .arg(dates::onScreen(all[i - 1].to->addDays(1)), dates::onScreen(all[i].from.addDays(-1))));
    }
}

/// Sessions whose day has another regulation from now on: the held ones, and those that are still to be held.
Result<void> noteSessions(Office& office, const ProfileBook& after, bool isReplaced, ProfileIntake& intake)
{
    const auto rows = listSessions(office.file(), {});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList held;
    QStringList ahead;
    for (const SessionRow& row : *rows) {
        const Session& session = row.session;
        const auto start = session.actualStart ? session.actualStart : session.plannedStart;
        if (!start || session.state == SessionState::Cancelled)
            continue;
        const Profile* was = office.profiles().inForceOn(start->date());
        const Profile* is = after.inForceOn(start->date());
        const bool isSame = (was == nullptr && is == nullptr) || (was != nullptr && is != nullptr && was->id == is->id);
        if (isSame && !(isReplaced && is != nullptr && is->id == intake.profile.id))
            continue;
        (session.actualStart ? held : ahead).append(session.code.text);
    }
    const auto shown = [](QStringList codes) {
        std::ranges::sort(codes);
        return codes.size() > shownCodes ? codes.mid(0, shownCodes).join(QStringLiteral(", ")) + QStringLiteral(" …") : codes.join(QStringLiteral(", "));
    };
    if (!held.isEmpty()) {
        intake.notices.append(say(QT_TRANSLATE_NOOP("Office", "Held already on days that it covers: %1 (%2). What was judged and signed stays as it is; "
                                                              "their figures (notice in time) follow the regulation of their day."))
                                  .arg(held.size())
                                  .arg(shown(held)));
    }
    if (!ahead.isEmpty()) {
        intake.notices.append(say(QT_TRANSLATE_NOOP("Office", "Still to be held on days whose regulation changes: %1 (%2). Their next steps are judged by "
                                                              "the regulation of their day."))
                                  .arg(ahead.size())
                                  .arg(shown(ahead)));
    }
    return {};
}

} // namespace

Result<ProfileIntake> judgeProfile(Office& office, const QByteArray& json)
{
    ProfileIntake intake;
    intake.json = json;
    QJsonObject own = objectOf(json);
    if (own.contains(basedOnKey)) {
        const QString id = own.value(basedOnKey).toString();
        const auto base = profileJson(office.file(), id);
        if (!base)
            return tl::unexpected(base.error());
        if (base->isEmpty() || id == own.value(QLatin1String("id")).toString()) {
            QStringList ids;
            for (const Profile& profile : office.profiles().profiles())
                ids.append(profile.id);
            return refused(say(QT_TRANSLATE_NOOP("Office", "The regulation is said to be based on “%1”, which is no other regulation of this file. There is: %2."))
                               .arg(id, ids.join(QStringLiteral(", "))));
        }
        own = laidOver(own, objectOf(*base));
        intake.json = textOf(own);
    }
    auto profile = Profile::fromJson(intake.json);
    if (!profile)
        return tl::unexpected(profile.error());
    intake.profile = std::move(*profile);

    // A rule that a regulation does not name would bind as hard as can be; it is as the regulation before had it instead.
    if (const Profile* model = before(office.profiles(), intake.profile.from, intake.profile.id); model != nullptr) {
        const auto base = profileJson(office.file(), model->id);
        if (!base)
            return tl::unexpected(base.error());
        if (const int added = addRules(own, objectOf(*base)); added > 0) {
            intake.json = textOf(own);
            profile = Profile::fromJson(intake.json);
            if (!profile)
                return tl::unexpected(profile.error());
            intake.profile = std::move(*profile);
            intake.notices.append(say(QT_TRANSLATE_NOOP("Office", "%1 rules that the file does not name are as in “%2”.")).arg(added).arg(model->name));
        }
    }
    if (const auto placed = place(office.profiles(), intake); !placed)
        return tl::unexpected(placed.error());
    if (intake.cut) {
        const auto kept = profileJson(office.file(), intake.cut->id);
        if (!kept)
            return tl::unexpected(kept.error());
        QJsonObject ended = objectOf(*kept);
        ended.insert(QStringLiteral("to"), intake.cut->to->toString(Qt::ISODate));
        intake.cutJson = textOf(ended);
    }
    noteCut(office.profiles(), intake);
    const ProfileBook after = bookWith(office.profiles(), intake);
    noteGaps(after, intake);
    if (const auto noted = noteSessions(office, after, named(office.profiles(), intake.profile.id) != nullptr, intake); !noted)
        return tl::unexpected(noted.error());
    return intake;
}

} // namespace doithoai
