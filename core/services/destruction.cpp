#include "services/destruction.h"

#include "casefile/attachments.h"
#include "casefile/case_repository.h"
#include "casefile/draft_repository.h"
#include "casefile/erasures.h"
#include "casefile/paper_filing.h"
#include "casefile/paper_words.h"
#include "casefile/word_places.h"
#include "domain/destruction_words.h"
#include "domain/text.h"
#include "services/erasing.h"
#include "services/number_taking.h"
#include "services/paper_records.h"
#include "services/permission.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Destruction", source);
}

const QString protocol = QStringLiteral("destruction-protocol");

QStringList codesOf(const DestructionPlan& plan)
{
    QStringList codes;
    std::ranges::transform(plan.cases, std::back_inserter(codes), &EndedCase::code);
    return codes;
}

QStringList petitionsOf(const DestructionPlan& plan)
{
    QStringList codes;
    for (const EndedCase& one : plan.cases) {
        if (one.kind == CaseKind::Petition)
            codes.append(one.code);
    }
    return codes;
}

Result<void> addPapers(Office& office, const QSet<QString>& cases, DestructionPlan& plan)
{
    const auto filed = listFiledPapers(office.file());
    if (!filed)
        return tl::unexpected(filed.error());
    for (auto paper = filed->papers.rbegin(); paper != filed->papers.rend(); ++paper) {
        const QStringList under = filed->filings.casesOf(*paper);
        const auto goes = [&](const QString& code) { return cases.contains(code); };
        if (std::ranges::none_of(under, goes))
            continue;
        (std::ranges::all_of(under, goes) ? plan.papers : plan.keptPapers).push_back(*paper);
    }
    return {};
}

/// Takes the words out that are about persons, and of long texts all of them.
struct Emptying {
    PersonWords words;
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

Result<Emptying> emptyingOf(Office& office, const DestructionPlan& plan)
{
    Emptying emptying;
    addLongTexts<Session>(emptying.longTexts);
    addLongTexts<Petition>(emptying.longTexts);
    addLongTexts<Escalation>(emptying.longTexts);
    const QStringList petitions = petitionsOf(plan);
    if (petitions.isEmpty())
        return emptying;
    auto words = wordsOfPetitioners(office, petitions);
    if (!words)
        return tl::unexpected(words.error());
    emptying.words = std::move(*words);
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
    const auto places = findWordPlaces(file, [](const QString&) { return true; }, codesOf(plan));
    if (!places)
        return tl::unexpected(places.error());
    for (const WordPlace& place : *places) {
        if (const auto done = emptyPlace(file, emptying, place, actor.today, named, whole); !done)
            return done;
    }
    for (const QString& code : petitionsOf(plan)) {
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
    const QStringList codes = codesOf(plan);
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

/// The list of the protocol, as its form prints it: it names no person.
QString listOf(const DestructionRequest& request, const DestructionPlan& plan, const PersonWords& words, const Actor& actor)
{
    QJsonArray cases, papers, files;
    for (const EndedCase& one : plan.cases) {
        cases.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("kind"), int(one.kind)}, {QStringLiteral("state"), one.state},
                                 {QStringLiteral("lastOn"), one.lastOn.toString(Qt::ISODate)}});
    }
    for (const FrozenPaper& paper : plan.papers) {
        papers.append(QJsonObject{{QStringLiteral("kind"), paper.kind}, {QStringLiteral("case"), paper.caseCode}, {QStringLiteral("version"), paper.version},
                                  {QStringLiteral("subject"), words.without(paper.subject)},
                                  {QStringLiteral("number"), paper.number}, {QStringLiteral("date"), paper.date.toString(Qt::ISODate)},
                                  {QStringLiteral("hash"), QString::fromLatin1(paper.hash.toHex())}});
    }
    for (const AttachmentHead& head : plan.attachments) {
        files.append(QJsonObject{{QStringLiteral("case"), head.caseCode}, {QStringLiteral("size"), head.size}, {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}});
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("before"), request.before.toString(Qt::ISODate)}, {QStringLiteral("decision"), request.decision},
                                                       {QStringLiteral("by"), actor.by}, {QStringLiteral("years"), plan.years}, {QStringLiteral("basis"), plan.basis},
                                                       {QStringLiteral("cases"), cases}, {QStringLiteral("papers"), papers}, {QStringLiteral("files"), files}})
                                 .toJson(QJsonDocument::Compact));
}

Result<void> judge(Office& office, const DestructionRequest& request, const DestructionPlan& plan, QDate today)
{
    if (request.decision.trimmed().isEmpty())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "Name the decision by which the dossiers are destroyed: it stands in the protocol.")));
    if (!request.before.isValid() || request.before > today)
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "Name a day that is not in the future: dossiers whose last step lies before it are destroyed.")));
    const QDate ends = retentionEnds(office, today);
    if (ends.isValid() && request.before > ends) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "Dossiers are kept for %1 years: today those may be destroyed that ended before %2."))
                                          .arg(plan.years)
                                          .arg(ends.toString(QStringLiteral("dd/MM/yyyy"))));
    }
    if (plan.cases.empty())
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "No dossier ended before that day.")));
    return {};
}

Result<QString> nextCode(CaseFile& file, QDate today)
{
    const auto all = loadDestructions(file);
    if (!all)
        return tl::unexpected(all.error());
    const QString beginning = QStringLiteral("TH-%1-").arg(today.year());
    const auto count = std::ranges::count_if(*all, [&](const DestructionRecord& one) { return one.code.startsWith(beginning); });
    return beginning + QStringLiteral("%1").arg(count + 1, 3, 10, QChar(u'0'));
}

/// Has the protocol made with its number: the one that was named, else the next of its book.
Result<MadePaper> makeProtocol(Office& office, const DestructionRequest& request, const DestructionPlan& plan, const Emptying& emptying, const QString& code,
                               PaperRecord& record, const Actor& actor)
{
    auto read = paperRecord(office, {protocol, PaperSubject::File, {}, {}}, actor.today);
    if (!read)
        return tl::unexpected(read.error());
    record = std::move(*read);
    record.code = code;
    record.words.insert(destructionWord, listOf(request, plan, emptying.words, actor));
    record.signing = {};
    record.signing.date = actor.today;
    record.signing.number = text::stored(request.number).simplified();
    PaperContext context = office.paperContext(actor.today, actor.today);
    context.isIssue = true;
    auto made = office.papers().paper(protocol, record, context, office.file());
    if (!made || made->symbol.isEmpty() || !record.signing.number.isEmpty())
        return made;
    auto line = lineOn(office.file(), office.directory(), made->issuer, made->symbol, actor.today);
    if (!line)
        return tl::unexpected(line.error());
    auto number = nextNumber(office.file(), office.directory(), *line, actor.today);
    if (!number)
        return tl::unexpected(number.error());
    record.signing.number = *number;
    return office.papers().paper(protocol, record, context, office.file());
}

Result<FrozenPaper> freezeProtocol(Office& office, const MadePaper& made, const PaperRecord& record, QDate on)
{
    FrozenPaper paper;
    paper.kind = protocol;
    paper.caseCode = record.code;
    paper.number = made.symbol.isEmpty() ? QString() : made.number;
    paper.date = on;
    paper.subject = made.subject;
    paper.text = made.text;
    paper.pdf = made.pdf;
    paper.issuer = made.issuer;
    paper.symbol = made.symbol;
    auto frozen = freezePaper(office.file(), std::move(paper));
    if (!frozen || made.symbol.isEmpty())
        return frozen;
    const NumberTaken taken{made.symbol, record.signing.number, made.number, made.subject};
    if (const auto done = takeNumber(office.file(), office.directory(), *frozen, taken); !done)
        return tl::unexpected(done.error());
    return frozen;
}

Result<void> carryOut(Office& office, const DestructionRequest& request, const DestructionPlan& plan, const Emptying& emptying, const FrozenPaper& paper,
                      const Actor& actor)
{
    CaseFile& file = office.file();
    const DestructionRecord fact{0, paper.caseCode, paper.number, request.before, text::stored(request.decision).trimmed(), actor.today, actor.by};
    if (const auto added = addDestruction(file, fact, codesOf(plan), plan.papers); !added)
        return tl::unexpected(added.error());
    JournalRows named, whole;
    const QString reason = QStringLiteral("Biên bản tiêu hủy %1").arg(paper.number.isEmpty() ? paper.caseCode : paper.number);
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
    if (const auto forgotten = forgetSearched(file); !forgotten)
        return forgotten;
    return oweRest(file, request.isWithBackups, request.secondPlace);
}

} // namespace

QDate retentionEnds(const Office& office, QDate today)
{
    const int years = office.settings().value(QStringLiteral("retention.years")).toInt();
    return years > 0 ? today.addYears(-years) : QDate();
}

Result<DestructionPlan> planDestruction(Office& office, const DestructionRequest& request)
{
    DestructionPlan plan;
    plan.years = office.settings().value(QStringLiteral("retention.years")).toInt();
    plan.basis = office.settings().value(QStringLiteral("retention.basis"));
    auto cases = endedDossiers(office.file(), request.before);
    if (!cases)
        return tl::unexpected(cases.error());
    plan.cases = std::move(*cases);
    const QStringList codes = codesOf(plan);
    const QSet<QString> known(codes.begin(), codes.end());
    if (const auto added = addPapers(office, known, plan); !added)
        return tl::unexpected(added.error());
    const auto attachments = listAttachments(office.file());
    if (!attachments)
        return tl::unexpected(attachments.error());
    std::ranges::copy_if(*attachments, std::back_inserter(plan.attachments), [&](const AttachmentHead& head) { return known.contains(head.caseCode); });
    return plan;
}

Outcome<FrozenPaper> destroyDossiers(Office& office, const DestructionRequest& request, const Actor& actor)
{
    auto transaction = office.begin(acts::destroy, actor);
    if (!transaction)
        return refuse(transaction.error());
    const auto plan = planDestruction(office, request);
    if (!plan)
        return refuse(plan.error());
    if (const auto allowed = judge(office, request, *plan, actor.today); !allowed)
        return refuse(allowed.error());
    const auto code = nextCode(office.file(), actor.today);
    if (!code)
        return refuse(code.error());
    const auto emptying = emptyingOf(office, *plan);
    if (!emptying)
        return refuse(emptying.error());
    PaperRecord record;
    const auto made = makeProtocol(office, request, *plan, *emptying, *code, record, actor);
    if (!made)
        return refuse(made.error());
    auto frozen = freezeProtocol(office, *made, record, actor.today);
    if (!frozen)
        return refuse(frozen.error());
    if (const auto done = carryOut(office, request, *plan, *emptying, *frozen, actor); !done)
        return refuse(done.error());
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    for (const CaseKind kind : {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation})
        Q_EMIT office.caseChanged(kind, QString());
    return std::move(*frozen);
}

} // namespace doithoai
