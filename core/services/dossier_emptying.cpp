#include "services/dossier_emptying.h"

#include "casefile/attachments.h"
#include "casefile/case_repository.h"
#include "casefile/draft_repository.h"
#include "casefile/erasures.h"
#include "casefile/paper_words.h"
#include "casefile/word_places.h"
#include "domain/destruction_words.h"
#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

/// Takes the words out that are about persons, and of long texts all of them.
struct Emptying {
    const PersonWords& words;
    QSet<QString> longTexts; ///< keys

    static bool isKept(const QString& text)
    {
        // What says that there is none is a figure of the dossier.
        static const QSet<QString> none{QStringLiteral("none"), QStringLiteral("khong co")};
        return text.trimmed().isEmpty() || text == destroyedWords || none.contains(text::loose(text));
    }
    QString ofStep(const QString& key, const QString& text) const
    {
        return longTexts.contains(key) && !isKept(text) ? destroyedWords : words.without(text);
    }
    static QString whole(const QString&, const QString& text)
    {
        constexpr int digits = 64; // a digest tells nothing
        const bool isDigest = text.size() == digits && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
        return isDigest || isKept(text) ? text : destroyedWords;
    }
};

template <class Case>
void addLongTexts(QSet<QString>& keys)
{
    for (const Field<Case>& f : fieldsOf<Case>()) {
        // A step has a reason of its own, which figures tell of.
        if (f.kind == FieldKind::LongText && QLatin1String(f.key) != QLatin1String("reason"))
            keys.insert(QLatin1String(f.key));
    }
}

Emptying emptyingOf(const PersonWords& words)
{
    Emptying emptying{words, {}};
    addLongTexts<Session>(emptying.longTexts);
    addLongTexts<Petition>(emptying.longTexts);
    addLongTexts<Escalation>(emptying.longTexts);
    return emptying;
}

bool isLong(const QString& table)
{
    return table.endsWith(QLatin1String("_text"));
}

/// A word added to a paper goes; that which files a paper under a case stays.
bool isFiling(const QString& key, const QString& caseCode)
{
    const QString kind = key.section(u'/', 0, 0);
    return key.mid(kind.size() + caseCode.size() + 2).startsWith(QLatin1String("filed:"));
}

Result<void> emptyPaperWord(CaseFile& file, const WordPlace& place, bool& isGone)
{
    const QString kind = place.key.section(u'/', 0, 0);
    const QString word = place.key.mid(kind.size() + place.caseCode.size() + 2);
    isGone = !isFiling(place.key, place.caseCode);
    return isGone ? savePaperWord(file, kind, place.caseCode, word, {}) : Result<void>();
}

Result<void> emptyPlace(CaseFile& file, const Emptying& emptying, const WordPlace& place, QDate on, JournalRows& named, JournalRows& whole)
{
    const QString row = place.table + u'/' + place.key;
    if (place.table == QLatin1String("attachment"))
        return {};
    if (place.table == QLatin1String("draft"))
        return removeDraft(file, place.key);
    if (place.table == QLatin1String("paper_word")) {
        bool isGone = false;
        if (const auto done = emptyPaperWord(file, place, isGone); !done)
            return done;
        if (isGone)
            whole.rows.insert(row);
        return {};
    }
    const auto change = [&](const QString& key, const QString& text) -> QString { return emptying.ofStep(key, text); };
    QString words;
    if (isLong(place.table)) {
        whole.rows.insert(row);
        words = Emptying::whole({}, place.text);
    } else {
        named.rows.insert(row);
        const auto json = place.table == QLatin1String("step") ? changedJson(place.text, change) : std::nullopt;
        words = json ? *json : emptying.words.without(place.text);
    }
    return words == place.text ? Result<void>() : rewritePlace(file, place, words, on);
}

Result<void> emptyCases(Office& office, const DestructionPlan& plan, const Emptying& emptying, const QString& reason, const Actor& actor,
                        JournalRows& named, JournalRows& whole)
{
    CaseFile& file = office.file();
    const auto places = findWordPlaces(file, [](const QString&) { return true; }, plan.codes());
    if (!places)
        return tl::unexpected(places.error());
    for (const WordPlace& place : *places) {
        if (const auto done = emptyPlace(file, emptying, place, actor.today, named, whole); !done)
            return done;
    }
    for (const QString& code : plan.petitions()) {
        const auto petition = PetitionRepository(file).find({code});
        if (!petition)
            return tl::unexpected(petition.error());
        const QString id = QString::number((*petition)->id.value);
        named.people.insert(id);
        named.rows.insert(QStringLiteral("petition/") + id);
        whole.rows.insert(QStringLiteral("petition_text/") + id);
        if (const auto replaced = replacePerson(file, {code}, (*petition)->petitioner.isEmpty() ? QString() : erasedWords); !replaced)
            return replaced;
        Erasure fact{{code}, actor.today, QDateTime::currentDateTimeUtc(), actor.by, reason};
        if (actor.isRehearsal)
            fact.at.setDate(actor.today);
        if (const auto added = addErasure(file, fact); !added)
            return added;
    }
    return {};
}

/// What the journal alone keeps of these cases: of texts that were taken away, of rows that are gone.
Result<void> addHistory(CaseFile& file, const DestructionPlan& plan, JournalRows& named, JournalRows& whole)
{
    const auto kept = findJournalPlaces(file, [](const QString& text) { return !text.isEmpty(); });
    if (!kept)
        return tl::unexpected(kept.error());
    const QStringList codes = plan.codes();
    const QSet<QString> destroyed(codes.begin(), codes.end());
    for (const JournalPlace& place : *kept) {
        const QString row = place.table + u'/' + place.key;
        const bool isPaperWord = place.table == QLatin1String("paper_word");
        if (!destroyed.contains(place.caseCode) || named.rows.contains(row) || whole.rows.contains(row) || (isPaperWord && isFiling(place.key, place.caseCode)))
            continue;
        const bool goesWhole = isPaperWord || isLong(place.table) || place.table == QLatin1String("attachment");
        (goesWhole ? whole : named).rows.insert(row);
    }
    return {};
}

Result<void> emptyPapers(Office& office, const DestructionPlan& plan, const Emptying& emptying, JournalRows& named, JournalRows& whole)
{
    CaseFile& file = office.file();
    for (const FrozenPaper& paper : plan.papers) {
        if (const auto removed = removePaperBody(file, paper, emptying.words.without(paper.subject)); !removed)
            return removed;
    }
    const auto ids = paperIds(file, plan.papers);
    if (!ids)
        return tl::unexpected(ids.error());
    for (const qint64 id : *ids)
        named.rows.insert(QStringLiteral("frozen_paper/%1").arg(id));
    for (const AttachmentHead& head : plan.attachments) {
        whole.rows.insert(QStringLiteral("attachment/%1").arg(head.id));
        if (const auto removed = removeAttachment(file, head); !removed)
            return removed;
    }
    return {};
}

} // namespace

Result<void> emptyDossiers(Office& office, const DestructionPlan& plan, const PersonWords& words, const QString& reason, const Actor& actor)
{
    CaseFile& file = office.file();
    const Emptying emptying = emptyingOf(words);
    JournalRows named, whole;
    if (const auto emptied = emptyCases(office, plan, emptying, reason, actor, named, whole); !emptied)
        return emptied;
    if (const auto emptied = emptyPapers(office, plan, emptying, named, whole); !emptied)
        return emptied;
    if (const auto added = addHistory(file, plan, named, whole); !added)
        return added;
    const auto names = emptyJournal(file, named, [&](const QString& key, const QString& text) -> QString { return emptying.ofStep(key, text); });
    if (!names)
        return tl::unexpected(names.error());
    const auto texts = emptyJournal(file, whole, &Emptying::whole);
    if (!texts)
        return tl::unexpected(texts.error());
    return forgetSearched(file);
}

} // namespace doithoai
