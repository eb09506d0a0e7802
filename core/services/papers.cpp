#include "services/papers.h"

#include "casefile/paper_filing.h"
#include "casefile/paper_words.h"
#include "domain/dates.h"
#include "domain/text.h"
#include "domain/transfer_letters.h"
#include "services/destroyed_cases.h"
#include "services/issued_once.h"
#include "services/letter_numbers.h"
#include "services/number_taking.h"
#include "services/numbers_at_hand.h"
#include "services/permission.h"
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
    if (auto old = issuedVersion(record, issue.ask.paper, *issue.replaces))
        return old;
    return fail(Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "No version %1 of this paper of %2 was issued, so none can be "
                                                                "replaced."))
                                    .arg(*issue.replaces)
                                    .arg(record.code));
}

/// Refused where a paper that its case has once went out before and this one corrects none.
Result<void> checkOnce(Office& office, const PaperIssue& issue, const PaperRecord& record)
{
    if (issue.replaces)
        return {};
    const auto standing = standingPaper(office, issue.ask.paper, record);
    if (!standing)
        return tl::unexpected(standing.error());
    if (!*standing)
        return {};
    const FrozenPaper& before = **standing;
    return fail(Trouble::Refused, say(QT_TRANSLATE_NOOP("Papers", "This paper of %1 went out already: %2 of %3. A second one would stand beside it; to "
                                                                  "correct it, name its version %4 as the one that is replaced."))
                                      .arg(before.caseCode, before.number, dates::onScreen(before.date))
                                      .arg(before.version));
}

/// The words of the paper's urgency, where somebody could mark it.
QStringList urgencyWords(const PaperRecord& record, const QString& paper)
{
    return {record.words.value(paper + QStringLiteral("/urgency"))};
}

/// The number that the paper takes where nobody typed one: that which its case knows already (its step was recorded before
/// the paper was issued) while no other paper has it, else the next of the book.
Result<QString> numberFor(Office& office, const PaperIssue& issue, const PaperRecord& record, const MadePaper& made)
{
    auto line = lineOn(office.file(), office.directory(), made.issuer, made.symbol, *record.signing.date);
    if (!line)
        return tl::unexpected(line.error());
    line->number = issue.replaces ? QString() : numberOnRecord(record, issue.ask.paper);
    if (!line->number.isEmpty() && checkFree(office.file(), office.directory(), *line))
        return line->number;
    return nextNumber(office.file(), office.directory(), *line, line->date);
}

/// A paper as it leaves the office, with the letters that go with it.
struct Ready {
    MadePaper made;
    std::vector<Letter> letters;
};

/// Makes the paper. Without a number of its own it is made once to learn its book, then with the number that its case has
/// already, else the next one; likewise the letters that go with it.
Result<Ready> makeForIssue(Office& office, const PaperIssue& issue, PaperRecord& record, QDate today)
{
    PaperContext context = office.paperContext(dayOf(record, today), today);
    context.privacy = issue.privacy;
    context.layout = issue.layout;
    context.isIssue = true;
    const auto make = [&](std::vector<Letter> letters) -> Result<Ready> {
        auto made = office.papers().paper(issue.ask.paper, record, context, office.file());
        return made ? Result<Ready>(Ready{std::move(*made), std::move(letters)}) : tl::unexpected(made.error());
    };
    auto ready = make({});
    if (!ready || ready->made.symbol.isEmpty())
        return ready;
    const bool isNumbered = !record.signing.number.isEmpty();
    if (!isNumbered) {
        auto number = numberFor(office, issue, record, ready->made);
        if (!number)
            return tl::unexpected(number.error());
        record.signing.number = *number;
    }
    auto letters = lettersWith(office, issue.ask.paper, record, context, issue.letters);
    if (!letters)
        return tl::unexpected(letters.error());
    if (isNumbered && letters->empty())
        return ready;
    QStringList numbers;
    for (const Letter& letter : *letters)
        numbers.append(letter.number);
    record.words.insert(lettersWord, numbers.join(u','));
    return make(std::move(*letters));
}

/// The cases that the paper is about besides that which it is filed under, and the letters that tell of each.
PaperFiling filingOf(const PaperRecord& record, const std::vector<Letter>& letters)
{
    PaperFiling filing;
    for (const PetitionCase& one : record.petitions) {
        if (one.petition.code.text != record.code)
            filing.insert(one.petition.code.text, {});
    }
    for (const Letter& letter : letters) {
        for (const QString& code : letter.cases)
            filing.insert(code, letter.printed);
    }
    return filing;
}

Result<FrozenPaper> freeze(Office& office, const PaperIssue& issue, const PaperRecord& record, const Ready& ready)
{
    const MadePaper& made = ready.made;
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
    CaseFile& file = office.file();
    auto frozen = freezePaper(file, std::move(paper));
    if (!frozen)
        return frozen;
    if (auto filed = savePaperFiling(file, frozen->kind, frozen->caseCode, frozen->version, filingOf(record, ready.letters)); !filed)
        return tl::unexpected(filed.error());
    // Whoever issues it, also who may not write its words: its number is taken, and the next issue is of another day.
    for (const QLatin1String used : {kept_signing::number, kept_signing::date}) {
        if (const auto gone = savePaperWord(file, frozen->kind, frozen->caseCode, used, {}); !gone)
            return tl::unexpected(gone.error());
    }
    if (made.symbol.isEmpty())
        return frozen;
    std::vector<NumberTaken> taken{{made.symbol, record.signing.number, made.number, made.subject}};
    for (const Letter& letter : ready.letters)
        taken.push_back({letter.symbol, letter.number, letter.printed, letter.subject});
    for (const NumberTaken& one : taken) {
        if (const auto done = takeNumber(file, office.directory(), *frozen, one); !done)
            return tl::unexpected(done.error());
    }
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
    if (const auto open = refuseDestroyed(office.file(), code); !open)
        return open;
    auto transaction = office.begin(acts::paperWords, actor);
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
    if (const auto open = refuseDestroyed(office.file(), record->code); !open)
        return refuse(open.error());
    auto replaced = replacedBy(issue, *record);
    if (!replaced)
        return refuse(replaced.error());
    record->replaces = std::move(*replaced);
    record->signing = issue.signing;
    record->signing.date = on;
    record->signing.number = text::stored(issue.signing.number).simplified();

    auto transaction = office.begin(acts::issuePaper, actor);
    if (!transaction)
        return refuse(transaction.error());
    const bool isNumbered = !record->signing.number.isEmpty();
    const auto ready = makeForIssue(office, issue, *record, actor.today);
    if (!ready)
        return refuse(ready.error());
    const MadePaper& made = ready->made;
    if (made.symbol.isEmpty() && isNumbered)
        return refuse({Trouble::Usage, say(QT_TRANSLATE_NOOP("Papers", "This paper takes no number: leave it out.")), {}});
    QStringList shown{record->signing.number, made.number, made.subject};
    shown.append(urgencyWords(*record, issue.ask.paper));
    shown.append(issue.letters);
    if (const auto open = checkSecrecy(shown); !open)
        return refuse(open.error());
    if (const auto allowed = checkOnce(office, issue, *record); !allowed)
        return refuse(allowed.error());
    auto frozen = freeze(office, issue, *record, *ready);
    if (!frozen)
        return refuse(frozen.error());
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    tell(office, record->code);
    for (const PetitionCase& one : record->petitions) {
        if (one.petition.code.text != record->code)
            tell(office, one.petition.code.text);
    }
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
    const auto filed = listFiledPapers(office.file());
    if (!filed)
        return tl::unexpected(filed.error());
    const QString code = filedUnder(office, caseCode);
    // The newest comes first.
    const auto latest = std::ranges::find_if(filed->papers, [&](const FrozenPaper& one) {
        return one.kind == paper && filed->filings.isUnder(one, code) && !isReplaced(one, filed->papers);
    });
    if (latest == filed->papers.end())
        return std::optional<FrozenPaper>();
    return paperVersion(office.file(), latest->kind, latest->caseCode, latest->version);
}

} // namespace doithoai
