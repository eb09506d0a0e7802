#include "services/destruction.h"

#include "casefile/attachments.h"
#include "casefile/erasures.h"
#include "casefile/paper_filing.h"
#include "domain/destruction_words.h"
#include "domain/text.h"
#include "services/dossier_emptying.h"
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
    const QDate machine = QDate::currentDate();
    if (today > machine) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "The day of this call (%1) lies after the machine's own date (%2). What cannot be undone is not done "
                                                                           "ahead: only a trial may be."))
                                          .arg(today.toString(QStringLiteral("dd/MM/yyyy")), machine.toString(QStringLiteral("dd/MM/yyyy"))));
    }
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
Result<MadePaper> makeProtocol(Office& office, const DestructionRequest& request, const DestructionPlan& plan, const PersonWords& words, const QString& code,
                               PaperRecord& record, const Actor& actor)
{
    auto read = paperRecord(office, {protocol, PaperSubject::File, {}, {}}, actor.today);
    if (!read)
        return tl::unexpected(read.error());
    record = std::move(*read);
    record.code = code;
    record.words.insert(destructionWord, listOf(request, plan, words, actor));
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

Result<void> carryOut(Office& office, const DestructionRequest& request, const DestructionPlan& plan, const PersonWords& words, const FrozenPaper& paper,
                      const Actor& actor)
{
    CaseFile& file = office.file();
    const DestructionRecord fact{0, paper.caseCode, paper.number, request.before, text::stored(request.decision).trimmed(), actor.today, actor.by};
    if (const auto added = addDestruction(file, fact, plan.codes(), plan.papers); !added)
        return tl::unexpected(added.error());
    const QString reason = QStringLiteral("Biên bản tiêu hủy %1").arg(paper.number.isEmpty() ? paper.caseCode : paper.number);
    if (const auto emptied = emptyDossiers(office, plan, words, reason, actor); !emptied)
        return emptied;
    return oweRest(file, request.isWithBackups, request.secondPlace);
}

} // namespace

QStringList DestructionPlan::codes() const
{
    QStringList codes;
    std::ranges::transform(cases, std::back_inserter(codes), &EndedCase::code);
    return codes;
}

QStringList DestructionPlan::petitions() const
{
    QStringList codes;
    for (const EndedCase& one : cases) {
        if (one.kind == CaseKind::Petition)
            codes.append(one.code);
    }
    return codes;
}

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
    if (plan.years <= 0) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Destruction", "No period of keeping is set, so that none has ended. Set how many years dossiers are kept "
                                                                           "(retention.years) and by which rule (retention.basis).")));
    }
    auto cases = endedDossiers(office.file(), request.before);
    if (!cases)
        return tl::unexpected(cases.error());
    plan.cases = std::move(*cases);
    const QStringList codes = plan.codes();
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
    const QStringList petitions = plan->petitions();
    const auto words = petitions.isEmpty() ? Result<PersonWords>(PersonWords()) : wordsOfPetitioners(office, petitions);
    if (!words)
        return refuse(words.error());
    PaperRecord record;
    const auto made = makeProtocol(office, request, *plan, *words, *code, record, actor);
    if (!made)
        return refuse(made.error());
    auto frozen = freezeProtocol(office, *made, record, actor.today);
    if (!frozen)
        return refuse(frozen.error());
    if (const auto done = carryOut(office, request, *plan, *words, *frozen, actor); !done)
        return refuse(done.error());
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    for (const CaseKind kind : {CaseKind::Session, CaseKind::Petition, CaseKind::Escalation})
        Q_EMIT office.caseChanged(kind, QString());
    return std::move(*frozen);
}

} // namespace doithoai
