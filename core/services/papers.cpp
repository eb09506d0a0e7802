#include "services/papers.h"

#include "casefile/paper_words.h"
#include "domain/text.h"
#include "services/number_taking.h"
#include "services/secrecy.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Papers", source);
}

const QString minutes = QStringLiteral("minutes");

/// A case's code as it stands in the file; what else a paper is filed under, as it is.
QString filedUnder(const Office& office, const QString& code)
{
    const auto known = office.resolve(code);
    return known ? known->code : code.trimmed();
}

/// Tells that a case has a new paper; of a period's paper, that lists are to be read anew.
void tell(Office& office, const QString& code)
{
    const auto known = office.resolve(code);
    Q_EMIT office.caseChanged(known ? known->kind : CaseKind::Session, known ? known->code : QString());
}

Result<void> checkBefore(const PaperIssue& issue, QDate on, QDate today)
{
    if (issue.ask.paper == minutes) {
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "Minutes are issued by signing them: take the step "
                                                                      "signMinutes.")));
    }
    if (on > today)
        return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "The day of the paper lies in the future.")));
    return {};
}

/// What a correction replaces, out of what was issued. Trouble::Usage when there is no such version.
Result<std::optional<IssuedPaper>> replacedBy(const PaperIssue& issue, const PaperRecord& record)
{
    if (!issue.replaces)
        return std::optional<IssuedPaper>();
    const auto old = std::ranges::find_if(record.issued, [&](const IssuedPaper& paper) {
        return paper.kind == issue.ask.paper && paper.caseCode == record.code && paper.version == *issue.replaces;
    });
    if (old != record.issued.end())
        return std::optional(*old);
    return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "No version %1 of this paper of %2 was issued, so none can be "
                                                                "replaced."))
                                    .arg(*issue.replaces)
                                    .arg(record.code));
}

/// The words of the paper's urgency, where somebody could mark it.
QStringList urgencyWords(const PaperRecord& record, const QString& paper)
{
    return {record.words.value(paper + QStringLiteral("/urgency"))};
}

/// Makes the paper as it leaves the office. Without a number of its own it is made once to learn its book, then with the
/// next number of it.
Result<MadePaper> makeForIssue(Office& office, const PaperIssue& issue, PaperRecord& record, QDate today)
{
    PaperContext context = office.paperContext(dayOf(record, today), today);
    context.privacy = issue.privacy;
    context.layout = issue.layout;
    context.isIssue = true;
    const auto make = [&] { return office.papers().paper(issue.ask.paper, record, context, office.file()); };
    auto made = make();
    if (!made || made->symbol.isEmpty() || !record.signing.number.isEmpty())
        return made;
    auto next = proposedNumber(office, made->issuer, made->symbol, *record.signing.date);
    if (!next)
        return tl::unexpected(next.error());
    record.signing.number = *next;
    return make();
}

Result<FrozenPaper> freeze(Office& office, const PaperIssue& issue, const PaperRecord& record, const MadePaper& made)
{
    FrozenPaper paper;
    paper.kind = issue.ask.paper;
    paper.caseCode = record.code;
    paper.number = made.symbol.isEmpty() ? QString() : made.number;
    paper.date = *record.signing.date;
    paper.subject = made.subject;
    paper.text = made.text;
    paper.pdf = made.pdf;
    paper.issuer = made.issuer;
    paper.symbol = made.symbol;
    paper.replaces = issue.replaces;
    paper.signerPost = record.signing.post;
    paper.signerName = record.signing.name;
    auto frozen = freezePaper(office.file(), std::move(paper));
    if (!frozen || made.symbol.isEmpty())
        return frozen;
    if (const auto taken = takeNumber(office.file(), office.directory(), *frozen, record.signing.number); !taken)
        return tl::unexpected(taken.error());
    return frozen;
}

} // namespace

Result<QMap<QString, QString>> paperWords(Office& office, const QString& caseCode)
{
    return loadPaperWords(office.file(), filedUnder(office, caseCode));
}

Result<void> keepPaperWord(Office& office, const QString& paper, const QString& caseCode, const QString& word, const QString& text,
                           const Actor& actor)
{
    const QString code = filedUnder(office, caseCode);
    if (paper.isEmpty() || code.isEmpty() || word.isEmpty())
        return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "Name the paper, its case and the word.")));
    QString words = text::stored(text);
    if (words.trimmed().isEmpty())
        words.clear();
    if (word == QLatin1String("urgency")) {
        if (const auto open = checkSecrecy({words}); !open)
            return open;
    }
    auto transaction = office.file().begin(actor);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto saved = savePaperWord(office.file(), paper, code, word, words); !saved)
        return saved;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    tell(office, code);
    return {};
}

Outcome<FrozenPaper> issuePaper(Office& office, const PaperIssue& issue, const Actor& actor)
{
    const QDate on = issue.signing.date.value_or(actor.today);
    if (const auto allowed = checkBefore(issue, on, actor.today); !allowed)
        return refuse(allowed.error());
    auto record = paperRecord(office, issue.ask, actor.today);
    if (!record)
        return refuse(record.error());
    auto replaced = replacedBy(issue, *record);
    if (!replaced)
        return refuse(replaced.error());
    record->replaces = std::move(*replaced);
    record->signing = issue.signing;
    record->signing.date = on;
    record->signing.number = text::stored(issue.signing.number).simplified();

    auto transaction = office.file().begin(actor);
    if (!transaction)
        return refuse(transaction.error());
    const bool isNumbered = !record->signing.number.isEmpty();
    const auto made = makeForIssue(office, issue, *record, actor.today);
    if (!made)
        return refuse(made.error());
    if (made->symbol.isEmpty() && isNumbered)
        return refuse({Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "This paper takes no number: leave it out.")), {}});
    QStringList shown{record->signing.number, made->number, made->subject};
    shown.append(urgencyWords(*record, issue.ask.paper));
    if (const auto open = checkSecrecy(shown); !open)
        return refuse(open.error());
    auto frozen = freeze(office, issue, *record, *made);
    if (!frozen)
        return refuse(frozen.error());
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    tell(office, record->code);
    return std::move(*frozen);
}

bool isReplaced(const FrozenPaper& paper, const std::vector<FrozenPaper>& all)
{
    return std::ranges::any_of(all, [&](const FrozenPaper& other) {
        const bool isLater = other.kind == paper.kind && other.caseCode == paper.caseCode && other.version > paper.version;
        return isLater && (other.replaces == paper.version || paper.kind == minutes);
    });
}

Result<std::optional<FrozenPaper>> issuedPaper(Office& office, const QString& paper, const QString& caseCode)
{
    const auto all = listPapers(office.file());
    if (!all)
        return tl::unexpected(all.error());
    const QString code = filedUnder(office, caseCode);
    const FrozenPaper* latest = nullptr;
    for (const FrozenPaper& one : *all) {
        const bool isIts = one.kind == paper && one.caseCode == code && !isReplaced(one, *all);
        if (isIts && (!latest || latest->version < one.version))
            latest = &one;
    }
    if (!latest)
        return std::optional<FrozenPaper>();
    return paperVersion(office.file(), latest->kind, latest->caseCode, latest->version);
}

} // namespace doithoai
