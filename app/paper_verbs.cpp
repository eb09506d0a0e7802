#include "app/dossiers.h"
#include "app/paper_verbs.h"
#include "app/print_verb.h"
#include "casefile/paper_filing.h"
#include "domain/text.h"
#include "services/papers.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

Error usage(const Call& call, const QString& sentence)
{
    return {Trouble::Usage, sentence + u'\n' + usageLine(*call.verb), {}};
}

/// Takes the words KEY=TEXT off the end of a call, behind file and paper.
QStringList takePairs(Call& call)
{
    QStringList pairs;
    while (call.words.size() > 2 && call.words.back().contains(u'='))
        pairs.prepend(call.words.takeLast());
    return pairs;
}

/// The key of a word in the spelling of the catalogue. Trouble::Usage names those that there are.
Result<QString> wordKey(const PaperForm& form, const QString& typed)
{
    QStringList keys;
    for (const PaperWord& word : form.words) {
        keys.append(QLatin1String(word.key));
        if (typed.compare(QLatin1String(word.key), Qt::CaseInsensitive) == 0)
            return keys.back();
    }
    if (keys.isEmpty()) {
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "Nobody adds words to the paper “%1”.")
                                        .arg(QLatin1String(form.name)));
    }
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "The paper “%1” has no words “%2”. There is: %3.")
                                    .arg(QLatin1String(form.name), typed, keys.join(QStringLiteral(", "))));
}

int sayWords(const PaperForm& form, const QMap<QString, QString>& all, const Call& call, Desk& desk)
{
    QJsonObject object;
    for (const PaperWord& word : form.words) {
        const QString text = all.value(QLatin1String(form.name) + u'/' + QLatin1String(word.key));
        object.insert(QLatin1String(word.key), text);
        if (!call.isJson())
            desk.out.line(QLatin1String(word.key) + u'=' + text);
    }
    if (call.isJson())
        desk.out.json(object);
    return 0;
}

/// What else the office learns when a paper is issued.
struct Issued {
    QStringList cases;                 ///< all that it is about
    QStringList letters;               ///< numbers of the letters that went with it
    std::optional<MadeDossier> dossier; ///< with what lies beside it
};

Result<Issued> around(Office& office, const PaperIssue& issue, const FrozenPaper& paper, QDate today)
{
    const auto filings = PaperFilings::load(office.file());
    if (!filings)
        return tl::unexpected(filings.error());
    Issued issued{filings->casesOf(paper), filings->of(paper).values(), {}};
    issued.letters.removeAll(QString());
    issued.letters.removeDuplicates();
    if (paper.kind != QLatin1String("dossier"))
        return issued;
    const auto record = paperRecord(office, issue.ask, today);
    if (!record)
        return tl::unexpected(record.error());
    auto made = dossierOf(office.file(), *record, office.paperContext(dayOf(*record, today), today));
    if (!made)
        return tl::unexpected(made.error());
    made->paper = MadePaper{paper.subject, paper.text, paper.pdf};
    issued.dossier = std::move(*made);
    return issued;
}

QJsonObject toJson(const FrozenPaper& paper, const Issued& issued)
{
    QStringList beside;
    for (size_t i = 0; issued.dossier && i < issued.dossier->beside.size(); ++i)
        beside.append(issued.dossier->beside[i].name);
    return {{QStringLiteral("number"), paper.number},
            {QStringLiteral("kind"), paper.kind},
            {QStringLiteral("date"), paper.date.toString(Qt::ISODate)},
            {QStringLiteral("subject"), paper.subject},
            {QStringLiteral("case"), paper.caseCode},
            {QStringLiteral("version"), paper.version},
            {QStringLiteral("hash"), QString::fromLatin1(paper.hash.toHex())},
            {QStringLiteral("cases"), QJsonArray::fromStringList(issued.cases)},
            {QStringLiteral("letters"), QJsonArray::fromStringList(issued.letters)},
            {QStringLiteral("beside"), QJsonArray::fromStringList(beside)}};
}

Result<PaperIssue> issueOf(const Call& call, const Office& office, const WantedPaper& wanted, const PaperLook& look)
{
    PaperIssue issue;
    issue.ask = wanted.ask;
    issue.layout = look.layout;
    issue.privacy = privacyOf(*wanted.form, look);
    issue.signing.number = call.option("number");
    if (call.has("letters"))
        issue.letters = call.option("letters").split(u',');
    issue.signing.name = text::stored(call.option("name")).simplified();
    const auto on = call.day("on");
    if (!on)
        return tl::unexpected(on.error());
    if (on->isValid())
        issue.signing.date = *on;
    if (call.has("signer")) {
        const auto post = office.directory().findPost(call.option("signer"));
        if (!post) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no post “%1”.")
                                                  .arg(call.option("signer"))));
        }
        issue.signing.post = *post;
    }
    if (call.has("replaces")) {
        bool isNumber = false;
        const int version = call.option("replaces").toInt(&isNumber);
        if (!isNumber || version < 1) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "--replaces takes the number of a version: "
                                                                                         "1, 2 …")));
        }
        issue.replaces = version;
    }
    return issue;
}

} // namespace

int runWord(const Call& call, Desk& desk)
{
    Call plain = call;
    const QStringList pairs = takePairs(plain);
    const auto wanted = wantedPaper(plain);
    if (!wanted)
        return desk.out.fail(wanted.error());
    QStringList keys;
    for (const QString& pair : pairs) {
        const auto known = wordKey(*wanted->form, pair.section(u'=', 0, 0).trimmed());
        if (!known)
            return desk.out.fail(known.error());
        keys.append(*known);
    }
    auto office = openOffice(call.words[0], pairs.isEmpty() ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto record = paperRecord(**office, wanted->ask, call.actor.today);
    if (!record)
        return desk.out.fail(Refusal{record.error(), {}}, call.isJson());
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto kept = keepPaperWord(**office, wanted->ask.paper, record->code, keys[i], pairs[i].section(u'=', 1), call.actor);
        if (!kept)
            return desk.out.fail(Refusal{kept.error(), {}}, call.isJson());
    }
    const auto words = paperWords(**office, record->code);
    return words ? sayWords(*wanted->form, *words, call, desk) : desk.out.fail(words.error());
}

int runIssue(const Call& call, Desk& desk)
{
    const auto wanted = wantedPaper(call);
    if (!wanted)
        return desk.out.fail(wanted.error());
    const auto look = lookOf(call);
    if (!look)
        return desk.out.fail(look.error());
    if (call.has("o")) {
        if (const auto name = checkPdfName(call.option("o")); !name)
            return desk.out.fail(name.error());
    }
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto issue = issueOf(call, **office, *wanted, *look);
    if (!issue)
        return desk.out.fail(issue.error());
    const auto issued = issuePaper(**office, *issue, call.actor);
    if (!issued)
        return desk.out.fail(issued.error(), call.isJson());
    const auto surroundings = around(**office, *issue, *issued, call.actor.today);
    if (!surroundings)
        return desk.out.fail(surroundings.error());
    if (call.isJson()) {
        desk.out.json(toJson(*issued, *surroundings));
    } else {
        desk.out.line(issued->number.isEmpty() ? issued->subject : issued->number);
    }
    desk.out.message(QCoreApplication::translate("CommandLine", "%1 of %2 is issued and frozen as version %3.")
                         .arg(labelOf(*wanted->form), issued->caseCode)
                         .arg(issued->version));
    if (!surroundings->letters.isEmpty()) {
        desk.out.message(QCoreApplication::translate("CommandLine", "Its letters took the numbers: %1.")
                             .arg(surroundings->letters.join(QStringLiteral(", "))));
    }
    // It is issued whatever becomes of the copy: what cannot be written can be printed again.
    if (!call.has("o"))
        return 0;
    if (surroundings->dossier)
        return saveDossier(*surroundings->dossier, call.option("o"), desk);
    return savePaper(MadePaper{issued->subject, issued->text, issued->pdf}, call.option("o"), call, desk);
}

} // namespace doithoai::cli
