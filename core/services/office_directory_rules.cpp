#include "services/office_directory_rules.h"

#include "domain/dates.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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

/// True when following `next` from `start` comes to `sought`.
template <class Next>
bool leadsTo(const Directory& directory, const UnitCode& start, const UnitCode& sought, Next next)
{
    QSet<QString> seen;
    for (UnitCode at = start; !at.isEmpty() && !seen.contains(at.text);) {
        if (at == sought)
            return true;
        seen.insert(at.text);
        const Unit* unit = directory.unit(at);
        at = unit ? next(*unit) : UnitCode{};
    }
    return false;
}

bool overlap(const Official& a, const Official& b)
{
    const QDate first(1, 1, 1);
    const QDate last(9999, 12, 31);
    return a.from.value_or(first) <= b.to.value_or(last) && b.from.value_or(first) <= a.to.value_or(last);
}

QString daysOf(const Official& official)
{
    if (official.from && official.to)
        return QCoreApplication::translate("Office", "from %1 to %2").arg(dates::onScreen(*official.from), dates::onScreen(*official.to));
    if (official.from)
        return QCoreApplication::translate("Office", "since %1").arg(dates::onScreen(*official.from));
    if (official.to)
        return QCoreApplication::translate("Office", "until %1").arg(dates::onScreen(*official.to));
    return QCoreApplication::translate("Office", "without dates");
}

} // namespace

Result<void> knowsUnit(const Directory& directory, const UnitCode& code)
{
    if (directory.unit(code))
        return {};
    return wrong(QCoreApplication::translate("Office", "The directory has no unit “%1”. Add that one first.").arg(code.text));
}

Result<Unit> fitting(const OfficeData& office, const Unit& unit)
{
    Unit kept = unit;
    kept.code.text = unit.code.text.trimmed().toUpper();
    kept.name = text::stored(unit.name).trimmed();
    for (QString* words : {&kept.place, &kept.symbol, &kept.headLine, &kept.issuer})
        *words = text::stored(*words).trimmed();
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
    if (done && kept.quota && *kept.quota < 0)
        done = wrong(QCoreApplication::translate("Office", "%1: a quota is a number of dialogues a year, or nothing.").arg(kept.name));
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

Result<void> fitsAmongUnits(const Directory& directory, const Unit& unit)
{
    for (const UnitCode& other : {unit.superior, unit.successor}) {
        if (other.isEmpty())
            continue;
        if (const auto known = knowsUnit(directory, other); !known)
            return known;
    }
    if (!unit.superior.isEmpty() && leadsTo(directory, unit.superior, unit.code, [](const Unit& u) { return u.superior; })) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Office", "%1 stands under %2 itself: it cannot be its superior.")
                        .arg(directory.unitName(unit.superior), unit.name));
    }
    if (!unit.successor.isEmpty() && leadsTo(directory, unit.successor, unit.code, [](const Unit& u) { return u.successor; })) {
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Office", "%1 came after %2's own end: it cannot be followed by it.")
                        .arg(unit.name, directory.unitName(unit.successor)));
    }
    return {};
}

Result<void> fitsAmongTerms(const OfficeData& office, const std::vector<Term>& terms, const Official& official,
                            std::optional<OfficialId> own)
{
    const Post* post = office.directory.post(official.post);
    const bool mayBeSeveral = post != nullptr && post->isDeputy;
    for (const Term& term : terms) {
        if (term.id == own || term.official.post != official.post || !overlap(term.official, official))
            continue;
        if (mayBeSeveral && term.official.name != official.name)
            continue;
        return fail(Trouble::Refused,
                    QCoreApplication::translate("Office", "%1 holds this post already, %2. End that term the day before, or choose other days.")
                        .arg(term.official.name, daysOf(term.official)));
    }
    return {};
}

Result<DayMark> fitting(const DayMark& mark)
{
    DayMark kept = mark;
    kept.name = text::stored(mark.name).trimmed();
    kept.basis = text::stored(mark.basis).trimmed();
    if (!kept.date.isValid())
        return wrong(QCoreApplication::translate("Office", "Give the day of the mark."));
    if (kept.name.isEmpty())
        return wrong(QCoreApplication::translate("Office", "Say what %1 is, for example a holiday's name.").arg(dates::onScreen(kept.date)));
    if (!kept.isOff && kept.date.dayOfWeek() < Qt::Saturday) {
        return wrong(QCoreApplication::translate("Office", "%1 is a working day by itself: only a Saturday or Sunday is worked in exchange.")
                         .arg(dates::onScreen(kept.date)));
    }
    return kept;
}

} // namespace doithoai
