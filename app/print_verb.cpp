#include "app/print_verb.h"

#include "app/dossiers.h"
#include "app/editable.h"
#include "app/name_looks.h"
#include "app/paper_verbs.h"
#include "documents/dossier_file.h"
#include "documents/paper_form.h"
#include "domain/atomic_file.h"
#include "services/name_viewing.h"
#include "services/paper_records.h"
#include "services/papers.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

Error usage(const Call& call, const QString& sentence)
{
    return {Trouble::Usage, sentence + u'\n' + usageLine(*call.verb), {}};
}

QString paperNames()
{
    QStringList names;
    for (const PaperForm& form : paperForms())
        names.append(QLatin1String(form.name));
    return names.join(QStringLiteral(", "));
}

Result<MadePaper> minutesOf(Office& office, const QString& code, const PaperLook& look, QDate today)
{
    const auto known = office.resolve(code);
    if (!known)
        return tl::unexpected(known.error());
    if (known->kind != CaseKind::Session)
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "“%1” is no session.").arg(known->code));
    if (!look.isFresh)
        return office.minutes(SessionCode{known->code}, today, look.privacy, look.layout);
    const auto record = paperRecord(office, {QStringLiteral("minutes"), PaperSubject::Session, {known->code}, {}}, today);
    if (!record)
        return tl::unexpected(record.error());
    PaperContext context = office.paperContext(dayOf(*record, today), today);
    context.layout = look.layout;
    context.privacy = look.privacy;
    return office.papers().minutes(*record->session, context);
}

/// The paper as it was issued, else as it would look now. Public papers withhold names unless the call asks otherwise.
Result<MadePaper> paperOf(Office& office, const PaperForm& form, const PaperAsk& ask, const PaperLook& look, QDate today)
{
    if (qstrcmp(form.name, "minutes") == 0)
        return minutesOf(office, ask.codes.value(0), look, today);
    const auto record = paperRecord(office, ask, today);
    if (!record)
        return tl::unexpected(record.error());
    const bool isAsIssued = !look.isPrivacyGiven || (look.privacy == Privacy::Full && form.readers != Readers::Everybody);
    if (isAsIssued && look.layout.isEmpty() && !look.isFresh && ask.codes.size() <= 1) {
        const auto issued = issuedPaper(office, QLatin1String(form.name), record->code);
        if (!issued)
            return tl::unexpected(issued.error());
        if (*issued)
            return MadePaper{(*issued)->subject, (*issued)->text, (*issued)->pdf};
    }
    PaperContext context = office.paperContext(dayOf(*record, today), today);
    context.layout = look.layout;
    context.privacy = privacyOf(form, look);
    return office.papers().paper(QLatin1String(form.name), *record, context, office.file());
}

/// A dossier is that of a session or of an escalation, by its code; attachments may lie beside it.
int printDossier(Office& office, const PaperAsk& ask, const PaperLook& look, const QString& path, const Call& call, Desk& desk)
{
    const auto record = paperRecord(office, ask, call.actor.today);
    if (!record)
        return desk.out.fail(Refusal{record.error(), {}}, call.isJson());
    PaperContext context = office.paperContext(dayOf(*record, call.actor.today), call.actor.today);
    context.layout = look.layout;
    context.privacy = look.privacy;
    const auto dossier = dossierOf(office.file(), *record, context);
    return dossier ? saveDossier(*dossier, path, desk) : desk.out.fail(Refusal{dossier.error(), {}}, call.isJson());
}

/// Records who looks at the names on a paper; where that cannot be, the paper gets initials. Trouble::Refused for one of
/// whole pages, in which no name can be turned into initials.
Result<void> noteLook(Office& office, const PaperForm& form, const PaperAsk& ask, PaperLook& look, const Call& call, Desk& desk)
{
    const bool isWhole = isOfWholePages(ask.paper);
    if (!areViewsRecorded(office) || (privacyOf(form, look) != Privacy::Full && !isWhole))
        return {};
    const auto record = paperRecord(office, ask, call.actor.today);
    if (!record)
        return tl::unexpected(record.error());
    const auto hasNames = mayShowNames(office, petitionsOn(*record, ask), QStringLiteral("paper"), call, desk);
    if (!hasNames)
        return tl::unexpected(hasNames.error());
    if (!*hasNames && isWhole)
        return tl::unexpected(notShownWhole());
    if (!*hasNames) {
        look.privacy = Privacy::Initials;
        look.isPrivacyGiven = true;
    }
    return {};
}

} // namespace

PaperAsk askOf(const PaperForm& form, const QStringList& words)
{
    PaperAsk ask{QLatin1String(form.name), form.about, {}, {}};
    for (const QString& word : words) {
        const bool isPeriod = form.about == PaperSubject::Period || form.about == PaperSubject::Post;
        if (isPeriod && Period::parse(word))
            ask.period = word;
        else
            ask.codes.append(word.split(u',', Qt::SkipEmptyParts));
    }
    return ask;
}

Privacy privacyOf(const PaperForm& form, const PaperLook& look)
{
    return look.isPrivacyGiven || form.readers != Readers::Everybody ? look.privacy : Privacy::Initials;
}

Result<PaperLook> lookOf(const Call& call)
{
    static const QStringList layouts{QStringLiteral("hd36"), QStringLiteral("hd05"), QStringLiteral("nd30"),
                                     QStringLiteral("other")};
    PaperLook look;
    look.isFresh = call.has("fresh");
    look.layout = call.option("profile").toLower();
    if (call.has("profile") && !layouts.contains(look.layout)) {
        return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no layout “%1”. There is: %2.")
                                              .arg(call.option("profile"), layouts.join(QStringLiteral(", ")))));
    }
    if (call.has("privacy")) {
        const auto privacy = fromName<Privacy>(call.option("privacy"));
        if (!privacy) {
            return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no privacy “%1”. There "
                                                                                         "is: full, initials, none.")
                                                  .arg(call.option("privacy"))));
        }
        look.privacy = *privacy;
        look.isPrivacyGiven = true;
    }
    return look;
}

Result<WantedPaper> wantedPaper(const Call& call)
{
    const PaperForm* form = findPaperForm(call.words[1]);
    if (!form) {
        return tl::unexpected(usage(call, QCoreApplication::translate("CommandLine", "There is no paper “%1”. There is: %2.")
                                              .arg(call.words[1], paperNames())));
    }
    const PaperAsk ask = askOf(*form, call.words.mid(2));
    const bool isPeriod = form->about == PaperSubject::Period || form->about == PaperSubject::Post;
    if (isPeriod ? ask.period.isEmpty() : ask.codes.isEmpty() && form->about != PaperSubject::File) {
        return tl::unexpected(usage(call, isPeriod
                                        ? QCoreApplication::translate("CommandLine", "Name the period that the paper is about: "
                                                                                     "2023-H1, 2023-H2 or 2023.")
                                        : QCoreApplication::translate("CommandLine", "Name the case that the paper is about.")));
    }
    return WantedPaper{form, ask};
}

int savePaper(const Result<MadePaper>& paper, const QString& path, const Call& call, Desk& desk)
{
    if (!paper)
        return desk.out.fail(Refusal{paper.error(), {}}, call.isJson());
    if (const auto written = atomicWrite(path, paper->pdf); !written)
        return desk.out.fail(written.error());
    desk.out.message(QCoreApplication::translate("CommandLine", "The paper %1 is written.").arg(path));
    return 0;
}

int saveDossier(const MadeDossier& dossier, const QString& path, Desk& desk)
{
    const auto folder = writeDossier(dossier, path);
    if (!folder)
        return desk.out.fail(folder.error());
    desk.out.message(QCoreApplication::translate("CommandLine", "The paper %1 is written.").arg(path));
    if (!folder->isEmpty()) {
        desk.out.message(QCoreApplication::translate("CommandLine", "Attachments that cannot stand among its pages lie in %1: %2.")
                             .arg(*folder, QString::number(dossier.beside.size())));
    }
    return 0;
}

int runPrint(const Call& call, Desk& desk)
{
    if (!call.has("o"))
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "Say where the paper goes: -o OUT.pdf.")));
    const auto wanted = wantedPaper(call);
    if (!wanted)
        return desk.out.fail(wanted.error());
    const auto& [form, ask] = *wanted;
    const QString path = call.option("o");
    if (const auto name = checkPaperName(path); !name)
        return desk.out.fail(name.error());
    const bool isDossier = qstrcmp(form->name, "dossier") == 0;
    if (isDossier && !isPdfName(path)) {
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "A dossier is one PDF of pages as they were "
                                                                                    "signed: give a name that ends in .pdf.")));
    }
    if (qstrcmp(form->name, "minutes-volume") == 0 && !isPdfName(path)) {
        return desk.out.fail(usage(call, QCoreApplication::translate("CommandLine", "The volume of minutes is one PDF of pages as they "
                                                                                    "were signed: give a name that ends in .pdf.")));
    }
    auto look = lookOf(call);
    if (!look)
        return desk.out.fail(look.error());
    auto office = openForLooking(call.words[0], desk);
    if (!office)
        return desk.out.fail(office.error());
    if (const auto noted = noteLook(**office, *form, ask, *look, call, desk); !noted)
        return desk.out.fail(Refusal{noted.error(), {}}, call.isJson());
    if (isDossier)
        return printDossier(**office, ask, *look, path, call, desk);
    if (!isPdfName(path))
        return saveFile(editablePaper(**office, *wanted, *look, call.actor.today, path), path, call, desk);
    return savePaper(paperOf(**office, *form, ask, *look, call.actor.today), path, call, desk);
}

} // namespace doithoai::cli
