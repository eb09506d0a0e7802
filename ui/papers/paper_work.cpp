#include "ui/papers/paper_work.h"

#include "documents/dossier.h"
#include "documents/forms/forms.h"
#include "documents/odt_file.h"
#include "documents/paper_settings.h"
#include "reports/period_report.h"
#include "services/name_viewing.h"
#include "services/dossier_record.h"
#include "services/lists.h"
#include "services/papers.h"
#include "ui/name_looks.h"
#include "ui/papers/minutes_paper.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("PaperWork", source);
}

bool hasForm(std::span<const PaperForm> forms, const char* name)
{
    return std::ranges::any_of(forms, [name](const PaperForm& form) { return qstrcmp(form.name, name) == 0; });
}

/// The pages come from several files, so they are looked at as pictures of the joined one.
Result<PreviewDialog::Paper> dossierOfNow(Desk& desk, const PaperForm& form, const PaperRecord& record, const PaperContext& context)
{
    CaseFile& file = desk.office().file();
    const auto whole = dossierRecord(file, record);
    if (!whole)
        return tl::unexpected(whole.error());
    auto made = makeDossier({*whole, context, [&file](const IssuedPaper& paper) { return provenPaper(file, paper); },
                             [&file](const AttachmentHead& head) { return provenAttachment(file, head); }});
    if (!made)
        return tl::unexpected(made.error());
    PreviewDialog::Paper paper;
    paper.title = labelOf(form) + QStringLiteral(" · ") + record.code;
    paper.fileName = paperFileName(form, record.code, QStringLiteral("pdf"));
    paper.note = say(QT_TRANSLATE_NOOP("PaperWork", "As it would be made today."));
    if (!made->beside.empty()) {
        paper.note += u' '
            + say(QT_TRANSLATE_NOOP("PaperWork", "%1 attachments cannot stand among its pages; they are saved in a folder beside it."))
                  .arg(made->beside.size());
    }
    auto pages = pagesOfPdf(made->paper.pdf);
    if (pages)
        paper.pages = std::move(*pages);
    else
        paper.note = pages.error().message;
    paper.pdf = std::move(made->paper.pdf);
    paper.beside = std::move(made->beside);
    return paper;
}

} // namespace

Result<PaperSource> paperSource(Desk& desk, PaperSubject about, const QStringList& codes, const QString& period)
{
    PaperSource source;
    source.ask = {QString(), about, codes, period};
    auto record = paperRecord(desk.office(), source.ask, desk.today());
    if (!record)
        return tl::unexpected(record.error());
    source.record = std::move(*record);
    if (!source.record.periodName.isEmpty()) {
        CaseFile& file = desk.office().file();
        auto report = periodOf(file, source.record.periodName).and_then([&](const Period& of) {
            return makePeriodReport(file, of, desk.today());
        });
        if (!report)
            return tl::unexpected(report.error());
        source.report = std::move(*report);
    }
    return source;
}

Privacy usualPrivacy(const Desk& desk, const PaperForm& form)
{
    if (form.readers == Readers::Everybody)
        return Privacy::Initials;
    return fromName<Privacy>(desk.office().settings().value(QStringLiteral("papers.privacy"))).value_or(Privacy::Full);
}

PaperSigning keptSigning(const PaperRecord& record, const PaperForm& form)
{
    const auto own = [&](QLatin1String key) { return record.words.value(QLatin1String(form.name) + u'/' + key); };
    PaperSigning signing;
    signing.number = own(kept_signing::number);
    const QDate day = QDate::fromString(own(kept_signing::date), Qt::ISODate);
    if (day.isValid())
        signing.date = day;
    signing.post = PostCode{own(kept_signing::post)};
    signing.name = own(kept_signing::name);
    return signing;
}

bool isDossier(const PaperForm& form)
{
    return qstrcmp(form.name, "dossier") == 0;
}

QString privacyWords(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Full:
        return say(QT_TRANSLATE_NOOP("PaperWork", "Names in full"));
    case Privacy::Initials:
        return say(QT_TRANSLATE_NOOP("PaperWork", "Names as initials"));
    case Privacy::None:
        return say(QT_TRANSLATE_NOOP("PaperWork", "No names (a citizen of the ward …)"));
    }
    Q_UNREACHABLE();
}

PaperContext paperContext(const Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice)
{
    PaperContext context = desk.office().paperContext(dayOf(source.record, desk.today()), desk.today());
    context.layout = choice.layout;
    context.privacy = choice.privacy.value_or(usualPrivacy(desk, form));
    return context;
}

namespace {

/// The case as the paper is to be made from it: signed and correcting an earlier one as it was chosen.
PaperRecord recordFor(const PaperForm& form, const PaperSource& source, const PaperChoice& choice)
{
    PaperRecord record = source.record;
    record.signing = choice.signing;
    record.replaces = choice.replaces ? issuedVersion(record, QLatin1String(form.name), *choice.replaces) : std::nullopt;
    return record;
}

/// The figures that the paper tells; those at hand are of today.
Result<std::optional<PeriodReport>> reportFor(const Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice)
{
    const QDate until = figuresDay(QLatin1String(form.name), choice.signing, desk.today());
    if (!source.report || until == desk.today())
        return source.report;
    CaseFile& file = desk.office().file();
    auto report = periodOf(file, source.record.periodName).and_then([&](const Period& of) { return makePeriodReport(file, of, until); });
    return report ? Result<std::optional<PeriodReport>>(std::move(*report)) : tl::unexpected(report.error());
}

} // namespace

Result<WrittenPaper> writePaper(const Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice)
{
    const PaperRecord record = recordFor(form, source, choice);
    const auto report = reportFor(desk, form, source, choice);
    if (!report)
        return tl::unexpected(report.error());
    return writePaper(form, record, *report ? &**report : nullptr, paperContext(desk, form, source, choice));
}

namespace {

/// A paper that is put together from frozen pages, which are shown as they were signed.
Result<PreviewDialog::Paper> joinedFrozen(Desk& desk, const PaperForm& form, const PaperRecord& record, const PaperContext& context)
{
    auto made = desk.office().papers().paper(QLatin1String(form.name), record, context, desk.office().file());
    if (!made)
        return tl::unexpected(made.error());
    PreviewDialog::Paper paper;
    paper.title = labelOf(form) + QStringLiteral(" · ") + record.code;
    paper.fileName = paperFileName(form, record.code, QStringLiteral("pdf"));
    paper.note = say(QT_TRANSLATE_NOOP("PaperWork", "Each of the minutes as it was signed."));
    auto pages = pagesOfPdf(made->pdf);
    if (!pages)
        return tl::unexpected(pages.error());
    paper.pdf = std::move(made->pdf);
    paper.pages = std::move(*pages);
    return paper;
}

} // namespace

Result<PaperChoice> lookAtPaper(Desk& desk, const PaperForm& form, const PaperSource& source, PaperChoice choice)
{
    const PaperAsk ask{QLatin1String(form.name), form.about, {}, {}};
    // Minutes are shown as they were signed.
    const bool isWhole = isOfWholePages(ask.paper) || ask.paper == QLatin1String("minutes");
    const bool hasNames = choice.privacy.value_or(usualPrivacy(desk, form)) == Privacy::Full;
    if (!areViewsRecorded(desk.office()) || (!hasNames && !isWhole))
        return choice;
    if (const auto looked = lookAtWhole(desk, petitionsOn(source.record, ask)); !looked) {
        if (isWhole)
            return tl::unexpected(looked.error());
        desk.say(initialsOnlySentence(), Tone::Warning);
        choice.privacy = Privacy::Initials;
    }
    return choice;
}

Result<PreviewDialog::Paper> paperOfNow(Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& wantedChoice)
{
    const auto looked = lookAtPaper(desk, form, source, wantedChoice);
    if (!looked)
        return tl::unexpected(looked.error());
    const PaperChoice& choice = *looked;
    if (qstrcmp(form.name, "minutes") == 0)
        return minutesForPreview(desk, SessionCode{source.record.code});
    const PaperRecord record = recordFor(form, source, choice);
    if (isDossier(form))
        return dossierOfNow(desk, form, record, paperContext(desk, form, source, choice));
    if (qstrcmp(form.name, "minutes-volume") == 0)
        return joinedFrozen(desk, form, record, paperContext(desk, form, source, choice));
    const auto report = reportFor(desk, form, source, choice);
    if (!report)
        return tl::unexpected(report.error());
    auto laid = layPaper(form, record, *report ? &**report : nullptr, paperContext(desk, form, source, choice));
    if (!laid)
        return tl::unexpected(laid.error());
    auto pdf = laid->pages.pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    PreviewDialog::Paper paper;
    paper.pdf = std::move(*pdf);
    paper.title = labelOf(form) + QStringLiteral(" · ") + record.code;
    paper.fileName = paperFileName(form, record.code, QStringLiteral("pdf"));
    paper.note = say(QT_TRANSLATE_NOOP("PaperWork", "As it would be made today."));
    paper.pages = pagesOf(std::move(laid->pages));
    return paper;
}

Result<QByteArray> editablePaper(Desk& desk, const PaperForm& form, const PaperSource& source, const PaperChoice& choice)
{
    const auto looked = lookAtPaper(desk, form, source, choice);
    if (!looked)
        return tl::unexpected(looked.error());
    const auto written = writePaper(desk, form, source, *looked);
    if (!written)
        return tl::unexpected(written.error());
    return odtOf(written->documents, written->profile, desk.office().settings().value(paper_setting::duplex) == QLatin1String("yes"));
}

Result<std::vector<IssuedPaper>> versionsOf(Office& office, const QString& paper, const QString& caseCode)
{
    const auto rows = paperRows(office, caseCode);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<IssuedPaper> versions; // the rows come newest first
    for (const FrozenPaper& row : *rows) {
        if (row.kind == paper)
            versions.push_back({row.kind, row.caseCode, row.version, row.number, row.date, row.subject, row.hash});
    }
    return versions;
}

QString paperFileName(const PaperForm& form, const QString& caseCode, const QString& ending)
{
    QString name = QLatin1String(form.slug) + (caseCode.isEmpty() ? QString() : QString(u'-' + caseCode));
    for (QChar& letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'.')
            letter = u'-';
    }
    return name + u'.' + ending;
}

PaperStage stageOf(const PaperForm& form)
{
    if (hasForm(formsBefore(), form.name))
        return PaperStage::Before;
    return hasForm(formsAfter(), form.name) ? PaperStage::After : PaperStage::Periods;
}

QString stageWords(PaperStage stage)
{
    switch (stage) {
    case PaperStage::Before:
        return say(QT_TRANSLATE_NOOP("PaperWork", "Before the session"));
    case PaperStage::After:
        return say(QT_TRANSLATE_NOOP("PaperWork", "At the session and after"));
    case PaperStage::Periods:
        return say(QT_TRANSLATE_NOOP("PaperWork", "Of periods and the office"));
    }
    Q_UNREACHABLE();
}

PreviewDialog::Paper joined(std::vector<PreviewDialog::Paper> papers, const QString& title)
{
    if (papers.size() == 1)
        return std::move(papers.front());
    PreviewDialog::Paper all;
    all.title = title;
    QStringList names;
    std::vector<std::shared_ptr<PageSource>> parts;
    for (const PreviewDialog::Paper& paper : papers) {
        names.append(paper.title);
        if (paper.pages)
            parts.push_back(paper.pages);
    }
    all.note = say(QT_TRANSLATE_NOOP("PaperWork", "%1 papers in one run: %2")).arg(papers.size()).arg(names.join(QStringLiteral("; ")));
    all.pages = joinedPages(parts);
    all.fileName = QStringLiteral("van-ban.pdf");
    return all;
}

void printForAll(Desk& desk, const PaperForm& form, const QStringList& codes, QWidget* parent)
{
    // Together they may share a paper (one slip for all that goes to one body); else a paper each, with what can be made.
    std::vector<PreviewDialog::Paper> papers;
    QStringList missing;
    const auto make = [&](const QStringList& ofThese) -> Result<void> {
        const Result<PaperSource> source = paperSource(desk, form.about, ofThese);
        if (!source)
            return tl::unexpected(source.error());
        Result<PreviewDialog::Paper> paper = paperOfNow(desk, form, *source);
        if (!paper)
            return tl::unexpected(paper.error());
        papers.push_back(std::move(*paper));
        return {};
    };
    if (const auto all = make(codes); !all) {
        for (const QString& code : codes) {
            if (const auto one = make({code}); !one)
                missing.append(code + QStringLiteral(": ") + one.error().message);
        }
    }
    if (!missing.isEmpty())
        desk.say(say(QT_TRANSLATE_NOOP("PaperWork", "Not printed: %1")).arg(missing.join(u'\n')), Tone::Warning);
    if (papers.empty())
        return;
    PreviewDialog::Paper run = joined(std::move(papers), labelOf(form));
    if (codes.size() > 1) {
        run.title = labelOf(form);
        run.fileName = paperFileName(form, {}, QStringLiteral("pdf"));
        run.note = say(QT_TRANSLATE_NOOP("PaperWork", "For %1 petitions, in one run.")).arg(codes.size() - missing.size());
    }
    PreviewDialog dialog(desk, std::move(run), parent);
    dialog.exec();
}

} // namespace doithoai
