#include "services/person_data.h"

#include "casefile/attachments.h"
#include "casefile/withheld_words.h"
#include "domain/privacy.h"
#include "domain/text.h"
#include "services/erasing.h"
#include "services/name_viewing.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Erasing", source);
}

/// What of a row may be shown: who sent a denunciation is nobody's to see.
PersonRow shown(PersonRow row)
{
    if (row.isWithheld) {
        for (QString* words : {&row.petitioner, &row.address, &row.phone}) {
            if (!words->isEmpty())
                *words = withheldWords();
        }
    }
    return row;
}

bool isPhone(const QString& text)
{
    return PersonWords::digitsOf(text).size() >= 6 && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
}

/// What is looked for.
struct Wanted {
    QString code;
    PersonWords names;
    QStringList phones;
};

/// Names that are asked for; what names nobody is looked for as it is: a body, a group, a name in small letters.
void addSought(PersonWords& words, const QString& who)
{
    for (const QString& name : PersonWords::namesIn(who))
        words.addWords(name); // the beginning of a name is enough
    if (words.isEmpty() && text::stored(who) != erasedWords && text::stored(who) != withheldWords())
        words.addWords(who);
}

Result<Wanted> wantedOf(Office& office, const std::vector<PersonRow>& people, const QString& who)
{
    Wanted wanted;
    if (const auto known = office.resolve(who); known && known->kind == CaseKind::Petition) {
        wanted.code = known->code;
        const auto row = std::ranges::find(people, known->code, [](const PersonRow& person) { return person.code.text; });
        if (row != people.end() && !row->isWithheld) {
            addSought(wanted.names, row->petitioner);
            wanted.phones = PersonWords::numbersIn(row->phone);
        }
        return wanted;
    }
    if (isPhone(who))
        wanted.phones = PersonWords::numbersIn(who);
    else
        addSought(wanted.names, who);
    if (wanted.names.isEmpty() && wanted.phones.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Erasing", "Ask for a person by name, by telephone number, or by the code of one petition.")));
    return wanted;
}

template <class T>
std::optional<Error> troubleOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// Places outside of these cases where words stand. Titles of what belongs to a denunciation would tell who sent it.
Result<std::vector<WordPlace>> mentionsOf(CaseFile& file, const PersonWords& words, const QStringList& codes)
{
    std::vector<WordPlace> mentions;
    if (words.isEmpty())
        return mentions;
    auto places = findWordPlaces(file, [&](const QString& text) { return words.areIn(text); });
    if (!places)
        return places;
    for (WordPlace& place : *places) {
        const bool isField = place.table.startsWith(QLatin1String("petition")) && codes.contains(place.caseCode);
        if (isField || place.table == QLatin1String("register_entry"))
            continue;
        const auto isWithheld = place.table == QLatin1String("attachment") ? isDenunciation(file, place.caseCode) : Result<bool>(false);
        if (!isWithheld)
            return tl::unexpected(isWithheld.error());
        if (!*isWithheld)
            mentions.push_back(std::move(place));
    }
    return mentions;
}

bool shares(const QStringList& a, const QStringList& b)
{
    return std::ranges::any_of(a, [&](const QString& one) { return b.contains(one); });
}

} // namespace

Result<std::vector<PersonMatch>> findPerson(Office& office, const QString& who)
{
    const auto people = loadPeople(office.file());
    if (!people)
        return tl::unexpected(people.error());
    const auto wanted = wantedOf(office, *people, who);
    if (!wanted)
        return tl::unexpected(wanted.error());
    std::vector<PersonMatch> found;
    QStringList numbers = wanted->phones;
    QSet<QString> taken;
    for (const PersonRow& row : *people) {
        const bool isIt = row.code.text == wanted->code;
        if (row.isWithheld && !isIt)
            continue;
        const bool isByName = wanted->names.areIn(row.petitioner);
        const bool isByPhone = shares(PersonWords::numbersIn(row.phone), wanted->phones);
        if (!isIt && !isByName && !isByPhone)
            continue;
        if (!row.isWithheld)
            numbers += PersonWords::numbersIn(row.phone);
        taken.insert(row.code.text);
        found.push_back({shown(row), isByName, isByPhone});
    }
    // Another way to write the name stands under the same number.
    for (const PersonRow& row : *people) {
        if (!row.isWithheld && !taken.contains(row.code.text) && shares(PersonWords::numbersIn(row.phone), numbers))
            found.push_back({row, false, true});
    }
    return found;
}

Result<PersonData> personData(Office& office, const QStringList& petitions)
{
    PersonData data;
    QStringList codes, named;
    for (const QString& text : petitions) {
        const auto known = office.resolve(text);
        if (!known)
            return tl::unexpected(known.error());
        if (known->kind != CaseKind::Petition)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Erasing", "“%1” is no petition: a person's data are those of petitions.")).arg(known->code));
        if (codes.contains(known->code))
            continue;
        codes.append(known->code);
        auto loaded = office.petition({known->code});
        if (!loaded)
            return tl::unexpected(loaded.error());
        if (!isDenunciation(loaded->petition))
            named.append(known->code);
        PetitionCase shown = shownPetition(office, std::move(*loaded), true);
        data.petitions.push_back({std::move(shown.petition), std::move(shown.steps)});
    }
    const auto words = wordsOfPetitioners(office, codes);
    if (!words)
        return tl::unexpected(words.error());
    // Where else somebody is named would tell who sent a denunciation.
    const auto told = named.isEmpty() ? Result<PersonWords>(PersonWords()) : wordsOfPetitioners(office, named);
    if (!told)
        return tl::unexpected(told.error());
    CaseFile& file = office.file();
    const auto papers = papersAbout(file, codes, *words, *words);
    const auto attachments = listAttachments(file);
    const auto entries = loadRegister(file);
    auto mentions = mentionsOf(file, *told, codes);
    const auto journal = journalWordsOf(file, codes);
    const auto views = loadNameViews(file, codes);
    const auto erasures = loadErasures(file);
    const auto imported = countImported(file, codes);
    for (const std::optional<Error>& trouble :
         {troubleOf(papers), troubleOf(attachments), troubleOf(entries), troubleOf(mentions), troubleOf(journal), troubleOf(views),
          troubleOf(erasures), troubleOf(imported)}) {
        if (trouble)
            return tl::unexpected(*trouble);
    }
    const auto isTheirs = [&](const QString& code) { return codes.contains(code); };
    data.papers = *papers;
    std::ranges::copy_if(*attachments, std::back_inserter(data.attachments), isTheirs, &AttachmentHead::caseCode);
    for (const RegisterEntry& entry : *entries) {
        const bool isNaming = !entry.isWithheld && (told->areIn(entry.subject) || told->areIn(entry.partner));
        if (isNaming || isTheirs(entry.caseCode))
            data.entries.push_back(masked(entry));
    }
    data.mentions = std::move(*mentions);
    data.journal = *journal;
    data.views = *views;
    std::ranges::copy_if(*erasures, std::back_inserter(data.erasures), isTheirs, [](const Erasure& one) { return one.petition.text; });
    data.imported = *imported;
    return data;
}

Result<std::vector<CorrectedCase>> correctPerson(Office& office, const QStringList& petitions, const QMap<QString, QString>& fields, const Actor& actor)
{
    static const QStringList own{QStringLiteral("petitioner"), QStringLiteral("address"), QStringLiteral("phone")};
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!own.contains(it.key(), Qt::CaseInsensitive))
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Erasing", "“%1” is no field of a person. Corrected are: %2.")).arg(it.key(), own.join(QStringLiteral(", "))));
    }
    QStringList codes;
    for (const QString& text : petitions) {
        const auto known = office.resolve(text);
        if (!known)
            return tl::unexpected(known.error());
        if (known->kind != CaseKind::Petition)
            return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Erasing", "“%1” is no petition: a person's data are those of petitions.")).arg(known->code));
        codes.append(known->code);
    }
    codes.removeDuplicates();
    if (codes.isEmpty() || fields.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Erasing", "Name the cases and what is to be corrected in them.")));
    // Who may change nothing is told so once, not case by case.
    if (const auto allowed = office.begin(caseAct(CaseKind::Petition, QStringLiteral("set")), actor); !allowed)
        return tl::unexpected(allowed.error());
    std::vector<CorrectedCase> corrected;
    for (const QString& code : codes) {
        const auto done = office.set(code, fields, actor);
        // What the disk refuses is no rule of one case.
        if (!done && done.error().error.trouble != Trouble::Refused)
            return tl::unexpected(done.error().error);
        CorrectedCase one{code, done.has_value()};
        if (!done) {
            QStringList sentences;
            for (const Finding& finding : done.error().findings) {
                if (finding.blocks())
                    sentences.append(finding.message);
            }
            one.why = sentences.isEmpty() ? done.error().error.message : sentences.join(u' ');
        }
        corrected.push_back(std::move(one));
    }
    return corrected;
}

} // namespace doithoai
