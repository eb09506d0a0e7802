#include "services/erasing.h"

#include "casefile/attachments.h"
#include "casefile/case_repository.h"
#include "casefile/withheld_words.h"
#include "domain/privacy.h"
#include "domain/text.h"
#include "services/erasure_choice.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Erasing", source);
}

ErasurePlan::Case caseOf(const PersonRow& row)
{
    Petition shown;
    shown.petitioner = row.petitioner;
    shown.address = row.address;
    shown.phone = row.phone;
    if (row.isWithheld)
        shown.scopeKind = QStringLiteral("denunciation");
    shown = masked(shown);
    return {row.code, row.state, shown.petitioner, shown.address, shown.phone, isErasedRow(row)};
}

/// Who sent a denunciation can be told by a place in it that names the person of another case, and by places anywhere that name
/// the person of a denunciation.
Result<bool> isWithheld(Office& office, const ErasureChoice& chosen, const QString& caseCode, bool isAround)
{
    if (chosen.codes.contains(caseCode))
        return false;
    if (!isAround && chosen.isOfDenunciation())
        return true;
    return isDenunciation(office.file(), caseCode);
}

/// A setting is no word about a case, and the office changes it by itself; but words of a report are prose.
bool mayBeReplaced(const WordPlace& place)
{
    return place.table != QLatin1String("setting") || isReportProse(place.key);
}

Result<std::vector<NamingPlace>> placesOf(Office& office, const ErasureRequest& request, const ErasureChoice& chosen)
{
    std::vector<NamingPlace> naming;
    if (chosen.ownWords.isEmpty())
        return naming;
    auto places = findWordPlaces(office.file(), [&](const QString& text) { return chosen.ownWords.areIn(text); });
    if (!places)
        return tl::unexpected(places.error());
    const bool isOfDenunciation = chosen.isOfDenunciation();
    for (WordPlace& place : *places) {
        NamingPlace one;
        if (!areWordsIn(chosen.wordsIn(place), place.text))
            continue;
        one.isAround = chosen.isAround(place);
        one.isSetting = !mayBeReplaced(place);
        const auto isSecret = isWithheld(office, chosen, place.caseCode, one.isAround);
        if (!isSecret)
            return tl::unexpected(isSecret.error());
        one.isWithheld = *isSecret;
        one.excerpt = *isSecret || isOfDenunciation ? QStringLiteral("…") : chosen.wordsIn(place).excerpt(place.text);
        const bool isAsked = request.ticked ? std::ranges::find(*request.ticked, place) != request.ticked->end()
                                            : request.isEverywhere || (request.isInWords && one.isAround);
        one.isBound = chosen.bound != ErasurePlan::Bound::No && one.isAround && !one.isSetting;
        one.isReplaced = one.isBound || (isAsked && !one.isSetting);
        one.place = std::move(place);
        naming.push_back(std::move(one));
    }
    std::ranges::stable_sort(naming, std::ranges::greater(), &NamingPlace::isAround);
    return naming;
}

QString rowOf(const QString& table, const QString& key)
{
    return table + u'/' + key;
}

/// What the journal keeps of texts that were changed since: it goes as a text would that stands there still, and stays with
/// the text of its row where that was left out.
Result<std::vector<NamingHistory>> historyOf(Office& office, const ErasureRequest& request, const ErasureChoice& chosen, const std::vector<NamingPlace>& places)
{
    std::vector<NamingHistory> naming;
    if (chosen.ownWords.isEmpty())
        return naming;
    auto kept = findJournalPlaces(office.file(), [&](const QString& text) { return chosen.ownWords.areIn(text); });
    if (!kept)
        return tl::unexpected(kept.error());
    // By the words that are looked for around these cases, and everywhere; none where there are no others.
    QSet<QString> near, far;
    if (chosen.hasFormer) {
        for (const auto& [rows, words] : {std::pair(&near, &chosen.aroundWords), std::pair(&far, &chosen.words)}) {
            const auto found = findJournalPlaces(office.file(), [words = words](const QString& text) { return words->areIn(text); });
            if (!found)
                return tl::unexpected(found.error());
            for (const JournalPlace& place : *found)
                rows->insert(rowOf(place.table, place.key));
        }
    }
    QSet<QString> standing;
    for (const NamingPlace& one : places)
        standing.insert(rowOf(one.place.table, one.place.key));
    for (JournalPlace& place : *kept) {
        if (standing.contains(rowOf(place.table, place.key)))
            continue;
        NamingHistory one;
        one.isAround = chosen.isAround(place.caseCode);
        const bool isOwn = chosen.codes.contains(place.caseCode);
        if (chosen.hasFormer && !isOwn && !(one.isAround ? near : far).contains(rowOf(place.table, place.key)))
            continue;
        const auto isSecret = isWithheld(office, chosen, place.caseCode, one.isAround);
        if (!isSecret)
            return tl::unexpected(isSecret.error());
        one.isWithheld = *isSecret;
        one.isReplaced = request.isEverywhere || (one.isAround && (request.isInWords || request.ticked || chosen.bound != ErasurePlan::Bound::No));
        one.place = std::move(place);
        naming.push_back(std::move(one));
    }
    return naming;
}

Result<std::vector<AttachmentHead>> attachmentsOf(CaseFile& file, const ErasureChoice& chosen)
{
    auto attachments = listAttachments(file);
    if (attachments)
        std::erase_if(*attachments, [&](const AttachmentHead& head) { return !chosen.codes.contains(head.caseCode); });
    return attachments;
}

/// Whose own record the words are as well. Neither who sent a denunciation is told by it, nor where that person is named otherwise.
std::vector<ErasurePlan::OtherRecord> recordsOf(const ErasureChoice& chosen)
{
    std::vector<ErasurePlan::OtherRecord> records;
    if (chosen.isOfDenunciation())
        return records;
    for (const PersonRow& row : chosen.others) {
        if (row.isWithheld)
            continue;
        ErasurePlan::OtherRecord record{row.code, {}};
        for (const auto& [key, words] : {std::pair("petitioner", &row.petitioner), std::pair("address", &row.address), std::pair("phone", &row.phone)}) {
            if (chosen.words.areIn(*words))
                record.fields.append(QLatin1String(key));
        }
        if (!record.fields.isEmpty())
            records.push_back(std::move(record));
    }
    return records;
}

Result<ErasurePlan> planOf(Office& office, const ErasureRequest& request, const ErasureChoice& chosen)
{
    ErasurePlan plan;
    plan.bound = chosen.bound;
    for (const PersonRow& row : chosen.rows) {
        plan.cases.push_back(caseOf(row));
        if (request.words.isEmpty() && isNameless(row))
            plan.nameless.append(row.code.text);
    }
    plan.records = recordsOf(chosen);
    auto places = placesOf(office, request, chosen);
    if (!places)
        return tl::unexpected(places.error());
    plan.places = std::move(*places);
    auto history = historyOf(office, request, chosen, plan.places);
    if (!history)
        return tl::unexpected(history.error());
    plan.history = std::move(*history);
    auto papers = papersAbout(office.file(), chosen.codes, chosen.words, chosen.ownWords);
    if (!papers)
        return tl::unexpected(papers.error());
    plan.papers = std::move(*papers);
    auto attachments = attachmentsOf(office.file(), chosen);
    if (!attachments)
        return tl::unexpected(attachments.error());
    plan.attachments = std::move(*attachments);
    const auto imported = countImported(office.file(), chosen.codes);
    if (!imported)
        return tl::unexpected(imported.error());
    plan.imported = *imported;
    return plan;
}

/// The plan as it may be shown.
ErasurePlan shown(ErasurePlan plan)
{
    std::erase_if(plan.places, [](const NamingPlace& one) { return one.isWithheld; });
    std::erase_if(plan.history, [](const NamingHistory& one) { return one.isWithheld; });
    return plan;
}

Result<void> judge(Office& office, const ErasureRequest& request, const ErasureChoice& chosen, const ErasurePlan& plan)
{
    if (request.reason.trimmed().isEmpty())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Erasing", "Say why the data are erased: the reason stays on record.")));
    if (chosen.ownWords.areIn(request.reason))
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Erasing", "The reason names the person. It stays on record: write it without the name.")));
    QStringList open;
    for (const ErasurePlan::Case& one : plan.cases) {
        const auto isLed = isLedByOpen(office.file(), one.code);
        if (!isLed)
            return tl::unexpected(isLed.error());
        if (!isFinal(one.state) || *isLed)
            open.append(one.code.text);
    }
    if (!open.isEmpty() && !request.isOpenToo) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Erasing", "These cases are not ended, and their answer needs the name: %1. End them first, "
                                                                       "or ask for it expressly (--open-too)."))
                                          .arg(open.join(QStringLiteral(", "))));
    }
    if (const QString why = whyNothing(request, chosen, plan); !why.isEmpty())
        return fail(Trouble::Refused, why);
    return {};
}

/// The rows of the journal that lose words: of the persons always, of texts where these go.
struct EmptiedRows {
    JournalRows own, near, other; ///< of these cases, of those around them, and of others: not by the same words

    JournalRows& of(bool isOwn, bool isAround) { return isOwn ? own : isAround ? near : other; }
};
Result<EmptiedRows> journalRowsOf(Office& office, const ErasureRequest& request, const ErasureChoice& chosen, const ErasurePlan& plan)
{
    EmptiedRows rows;
    const bool isInWords = request.isInWords || request.isEverywhere || request.ticked || chosen.bound != ErasurePlan::Bound::No;
    for (const QString& code : chosen.codes) {
        const auto petition = PetitionRepository(office.file()).find({code});
        if (!petition)
            return tl::unexpected(petition.error());
        const QString id = QString::number((*petition)->id.value);
        rows.own.people.insert(id);
        if (isInWords) {
            rows.own.rows.insert(QStringLiteral("petition/") + id);
            rows.own.rows.insert(QStringLiteral("petition_text/") + id);
        }
    }
    for (const NamingPlace& one : plan.places) {
        if (one.isReplaced)
            rows.of(&chosen.wordsIn(one.place) == &chosen.ownWords, one.isAround).rows.insert(rowOf(one.place.table, one.place.key));
    }
    for (const NamingHistory& one : plan.history) {
        if (one.isReplaced)
            rows.of(chosen.codes.contains(one.place.caseCode), one.isAround).rows.insert(rowOf(one.place.table, one.place.key));
    }
    return rows;
}

Result<void> replaceWords(Office& office, const ErasureChoice& chosen, const ErasurePlan& plan, QDate on)
{
    for (const NamingPlace& one : plan.places) {
        if (!one.isReplaced)
            continue;
        const PersonWords& words = chosen.wordsIn(one.place);
        const auto change = [&](const QString&, const QString& text) -> QString { return words.without(text); };
        const auto json = one.place.table == QLatin1String("step") ? changedJson(one.place.text, change) : std::nullopt;
        if (const auto done = rewritePlace(office.file(), one.place, json ? *json : change({}, one.place.text), on); !done)
            return done;
    }
    return {};
}

Result<void> carryOut(Office& office, const ErasureRequest& request, const ErasureChoice& chosen, const ErasurePlan& plan, const Actor& actor)
{
    CaseFile& file = office.file();
    if (const auto replaced = replaceWords(office, chosen, plan, actor.today); !replaced)
        return replaced;
    for (const PersonRow& row : chosen.rows) {
        const QString instead = row.petitioner.isEmpty() ? QString() : erasedWords;
        if (const auto replaced = replacePerson(file, row.code, instead); !replaced)
            return replaced;
        Erasure fact{row.code, actor.today, QDateTime::currentDateTimeUtc(), actor.by, text::stored(request.reason).trimmed()};
        if (actor.isRehearsal)
            fact.at.setDate(actor.today);
        if (const auto added = addErasure(file, fact); !added)
            return added;
    }
    const auto rows = journalRowsOf(office, request, chosen, plan);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const auto& [those, words] : {std::pair(&rows->own, &chosen.ownWords), std::pair(&rows->near, &chosen.aroundWords), std::pair(&rows->other, &chosen.words)}) {
        if (those->rows.isEmpty() && those->people.isEmpty())
            continue;
        const auto emptied = emptyJournal(file, *those, [words = words](const QString&, const QString& text) -> QString { return words->without(text); });
        if (!emptied)
            return tl::unexpected(emptied.error());
    }
    if (const auto forgotten = forgetSearched(file); !forgotten)
        return forgotten;
    return oweRest(file, request.isWithBackups, request.secondPlace);
}

} // namespace

Result<ErasurePlan> planErasure(Office& office, const ErasureRequest& request)
{
    const auto chosen = chooseErasure(office, request);
    if (!chosen)
        return tl::unexpected(chosen.error());
    auto plan = planOf(office, request, *chosen);
    return plan ? Result<ErasurePlan>(shown(std::move(*plan))) : plan;
}

Outcome<ErasurePlan> erasePerson(Office& office, const ErasureRequest& request, const Actor& actor)
{
    // Read within the transaction: what is looked at is what is erased.
    auto transaction = office.begin(acts::erase, actor);
    if (!transaction)
        return refuse(transaction.error());
    const auto chosen = chooseErasure(office, request);
    if (!chosen)
        return refuse(chosen.error());
    auto plan = planOf(office, request, *chosen);
    if (!plan)
        return refuse(plan.error());
    if (const auto allowed = judge(office, request, *chosen, *plan); !allowed)
        return refuse(allowed.error());
    if (const auto done = carryOut(office, request, *chosen, *plan, actor); !done)
        return refuse(done.error());
    // Their titles as they stand now: a name is not told once more.
    auto attachments = attachmentsOf(office.file(), *chosen);
    if (!attachments)
        return refuse(attachments.error());
    plan->attachments = std::move(*attachments);
    // Words of reports stand among the settings that the office knows.
    if (const auto committed = office.commitAndKnow(*transaction); !committed)
        return refuse(committed.error());
    for (const QString& code : chosen->codes)
        Q_EMIT office.caseChanged(CaseKind::Petition, code);
    for (const NamingPlace& one : plan->places) {
        const auto known = one.isReplaced ? office.resolve(one.place.caseCode) : fail(Trouble::Usage, {});
        if (known && known->kind != CaseKind::Petition)
            Q_EMIT office.caseChanged(known->kind, known->code);
    }
    if (std::ranges::any_of(plan->places, [](const NamingPlace& one) { return one.isReplaced && one.place.table == QLatin1String("setting"); }))
        Q_EMIT office.directoryChanged();
    return shown(std::move(*plan));
}

Result<PersonWords> wordsOfPetitioners(Office& office, const QStringList& petitions)
{
    ErasureRequest request;
    request.petitions = petitions;
    auto chosen = chooseErasure(office, request);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return std::move(chosen->words);
}

} // namespace doithoai
