#include "app/person_verbs.h"

#include "app/files.h"
#include "app/name_looks.h"
#include "documents/paper_form.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "services/erased_backups.h"
#include "services/erasing.h"
#include "services/permission.h"
#include "ui/settings/view_settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

ErasureRequest requestOf(const Call& call)
{
    ErasureRequest request;
    request.petitions = call.words[1].split(u',', Qt::SkipEmptyParts);
    request.reason = call.option("reason");
    request.isOpenToo = call.has("open-too");
    request.isInWords = call.has("also-in-words");
    request.isEverywhere = call.has("everywhere");
    request.words = call.option("words").split(u';', Qt::SkipEmptyParts);
    request.isWithBackups = !call.has("keep-backups");
    request.secondPlace = call.option("second", view::secondPlace());
    return request;
}

QJsonObject toJson(const ErasurePlan& plan)
{
    QJsonArray cases, records, places, history, papers, attachments;
    for (const ErasurePlan::Case& one : plan.cases)
        cases.append(QJsonObject{{QStringLiteral("code"), one.code.text}, {QStringLiteral("state"), nameOf(one.state)}, {QStringLiteral("erasedBefore"), one.isErased}});
    for (const ErasurePlan::OtherRecord& one : plan.records)
        records.append(QJsonObject{{QStringLiteral("case"), one.code.text}, {QStringLiteral("fields"), QJsonArray::fromStringList(one.fields)}});
    for (const NamingPlace& one : plan.places) {
        places.append(QJsonObject{{QStringLiteral("case"), one.place.caseCode}, {QStringLiteral("table"), one.place.table},
                                  {QStringLiteral("field"), one.place.column}, {QStringLiteral("around"), one.isAround}, {QStringLiteral("replaced"), one.isReplaced}});
    }
    for (const NamingHistory& one : plan.history) {
        history.append(QJsonObject{{QStringLiteral("case"), one.place.caseCode}, {QStringLiteral("table"), one.place.table},
                                   {QStringLiteral("entries"), one.place.entries}, {QStringLiteral("around"), one.isAround}, {QStringLiteral("replaced"), one.isReplaced}});
    }
    for (const PaperMention& one : plan.papers) {
        papers.append(QJsonObject{{QStringLiteral("kind"), one.paper.kind}, {QStringLiteral("case"), one.paper.caseCode}, {QStringLiteral("version"), one.paper.version},
                                  {QStringLiteral("number"), one.paper.number}, {QStringLiteral("date"), one.paper.date.toString(Qt::ISODate)},
                                  {QStringLiteral("names"), one.isNaming}});
    }
    for (const AttachmentHead& one : plan.attachments)
        attachments.append(QJsonObject{{QStringLiteral("id"), one.id}, {QStringLiteral("case"), one.caseCode}});
    return {{QStringLiteral("cases"), cases}, {QStringLiteral("records"), records}, {QStringLiteral("places"), places}, {QStringLiteral("history"), history}, {QStringLiteral("papers"), papers},
            {QStringLiteral("attachments"), attachments}, {QStringLiteral("imported"), plan.imported}, {QStringLiteral("nameless"), QJsonArray::fromStringList(plan.nameless)},
            {QStringLiteral("wordsAlways"), plan.bound != ErasurePlan::Bound::No}};
}

QJsonArray toJson(const std::vector<StaleCopy>& copies)
{
    QJsonArray array;
    for (const StaleCopy& copy : copies) {
        array.append(QJsonObject{{QStringLiteral("path"), copy.path}, {QStringLiteral("at"), copy.at.toString(Qt::ISODate)},
                                 {QStringLiteral("trouble"), copy.trouble}});
    }
    return array;
}

QJsonObject toJson(const FinishedErasing& finished)
{
    QJsonArray troubles;
    for (const Error& trouble : finished.troubles)
        troubles.append(trouble.message);
    return {{QStringLiteral("rewritten"), finished.isRewritten}, {QStringLiteral("backup"), finished.backup},
            {QStringLiteral("removed"), QJsonArray::fromStringList(finished.removed)}, {QStringLiteral("cleared"), QJsonArray::fromStringList(finished.cleared)}, {QStringLiteral("left"), toJson(finished.left)},
            {QStringLiteral("unreachable"), QJsonArray::fromStringList(finished.unreachable)}, {QStringLiteral("troubles"), troubles}};
}

void tell(const ErasurePlan& plan, bool isDone, Desk& desk)
{
    for (const ErasurePlan::Case& one : plan.cases) {
        const QString line = QStringLiteral("%1 · %2").arg(one.code.text, label(one.state));
        // What is erased is not printed once more.
        desk.out.line(isDone ? line : QStringLiteral("%1 · %2 · %3 · %4").arg(line, one.petitioner, one.address, one.phone));
    }
    const auto fate = [isDone](const auto& one) {
        // The name is in no record any more: by itself it is not looked for again.
        if (isDone && !one.isReplaced)
            return one.isAround ? say(QT_TRANSLATE_NOOP("CommandLine", "stays (now by --words “…” --also-in-words)"))
                                : say(QT_TRANSLATE_NOOP("CommandLine", "stays (now by --words “…” --everywhere)"));
        return one.isReplaced ? say(QT_TRANSLATE_NOOP("CommandLine", "goes"))
            : one.isAround    ? say(QT_TRANSLATE_NOOP("CommandLine", "stays (--also-in-words)"))
                              : say(QT_TRANSLATE_NOOP("CommandLine", "stays (--everywhere)"));
    };
    const QStringList notes = notesOn(plan);
    for (const QString& note : notes)
        desk.out.line(QStringLiteral("  ") + note);
    for (const NamingPlace& one : plan.places) {
        const QString line = QStringLiteral("  %1 · %2 – %3").arg(one.place.caseCode, labelOf(one.place), one.isSetting ? say(QT_TRANSLATE_NOOP("CommandLine", "stays (change it among the settings)")) : fate(one));
        desk.out.line(isDone && one.isReplaced ? line : line + QStringLiteral(": ") + one.excerpt);
    }
    for (const NamingHistory& one : plan.history) {
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "  %1 · only in the journal, in words that were changed since (entries: %2) – %3"))
                          .arg(one.place.caseCode).arg(one.place.entries).arg(fate(one)));
    }
    for (const ErasurePlan::OtherRecord& one : plan.records) {
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "  %1 has these words as its own %2, which stays: it may be somebody of the same name. To erase it there, name that case as well."))
                          .arg(one.code.text, labelOf(one).toLower()));
    }
    for (const PaperMention& one : plan.papers) {
        const QString words = one.isNaming
            ? say(QT_TRANSLATE_NOOP("CommandLine", "  The issued paper %1 %2/%3 of %4 names the person and stays: it goes only by a protocol of destruction."))
            : say(QT_TRANSLATE_NOOP("CommandLine", "  The issued paper %1 %2/%3 of %4 stays."));
        desk.out.line(words.arg(paperLabel(one.paper.kind), one.paper.caseCode).arg(one.paper.version).arg(dates::onScreen(one.paper.date)));
    }
    for (const AttachmentHead& one : plan.attachments)
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "  The attached file “%1” of %2 stays: look whether it names the person.")).arg(one.title.isEmpty() ? one.fileName : one.title, one.caseCode));
    if (plan.imported > 0)
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "  The mark of the imported row stays (no words): the same table does not bring the name in again.")));
}

QString leftWords(const StaleCopy& copy)
{
    return say(QT_TRANSLATE_NOOP("CommandLine", "The copy %1 is left: %2")).arg(copy.path, copy.trouble);
}

/// `isNamed`: what was told before leaves places that name the person.
void tell(const FinishedErasing& finished, bool isNamed, Desk& desk)
{
    if (finished.isRewritten) {
        desk.out.line(isNamed ? say(QT_TRANSLATE_NOOP("CommandLine", "The file is written anew: what was erased is in no unused space either. The person is still named in the places above that stay."))
                              : say(QT_TRANSLATE_NOOP("CommandLine", "The file is written anew: nothing of it is left in unused space.")));
    }
    if (!finished.backup.isEmpty())
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "The new backup %1 is made and verified.")).arg(finished.backup));
    for (const QString& path : finished.removed)
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "The older backup %1 is removed.")).arg(path));
    for (const QString& path : finished.cleared)
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "The unfinished copy %1 is removed.")).arg(path));
    for (const StaleCopy& copy : finished.left)
        desk.out.message(leftWords(copy));
    for (const QString& place : finished.unreachable)
        desk.out.message(say(QT_TRANSLATE_NOOP("CommandLine", "The backups in %1 cannot be reached now. They are remembered: when the place is back, the window removes them, or “doithoai erase FILE finish”.")).arg(place));
    for (const Error& trouble : finished.troubles)
        desk.out.message(say(QT_TRANSLATE_NOOP("CommandLine", "Still owed (“doithoai erase FILE finish”): %1")).arg(trouble.message));
}

} // namespace

int finishOwed(Office& office, const Call& call, QJsonObject answer, Desk& desk, bool isNamed)
{
    const auto finished = finishErasing(office, call.actor);
    if (!finished)
        return desk.out.fail(finished.error());
    if (call.isJson()) {
        answer.insert(QStringLiteral("finished"), toJson(*finished));
        desk.out.json(answer);
    } else {
        tell(*finished, isNamed, desk);
    }
    if (finished->troubles.empty())
        return 0;
    const bool isDamaged = std::ranges::any_of(finished->troubles, [](const Error& one) { return one.trouble == Trouble::Damaged; });
    return static_cast<int>(isDamaged ? Trouble::Damaged : Trouble::Storage);
}

int runErase(const Call& call, Desk& desk)
{
    const bool isDryRun = call.has("dry-run");
    auto office = isDryRun ? openForLooking(call.words[0], desk) : openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    if (call.words[1] == QLatin1String("finish"))
        return finishOwed(**office, call, {}, desk);
    const ErasureRequest request = requestOf(call);
    if (isDryRun) {
        // It shows what would go: only to who may let it go, and as every other look at full names.
        if (!(*office)->may(acts::erase)) {
            const auto& person = (*office)->person();
            return desk.out.fail(roleRefusal(roleFinding(acts::erase, person ? person->roles : Roles{})), call.isJson());
        }
        const auto plan = planErasure(**office, request);
        if (!plan)
            return desk.out.fail(Refusal{plan.error(), {}}, call.isJson());
        QStringList codes;
        for (const ErasurePlan::Case& one : plan->cases)
            codes.append(one.code.text);
        const auto hasNames = mayShowNames(**office, codes, QStringLiteral("show"), call, desk);
        if (!hasNames)
            return desk.out.fail(hasNames.error());
        if (!*hasNames)
            return static_cast<int>(Trouble::Storage);
        const auto copies = staleCopies(**office, request.secondPlace, codes);
        if (!copies)
            return desk.out.fail(copies.error());
        if (call.isJson()) {
            QJsonObject answer = toJson(*plan);
            answer.insert(QStringLiteral("backups"), toJson(*copies));
            desk.out.json(answer);
        } else {
            tell(*plan, false, desk);
            for (const StaleCopy& copy : *copies)
                desk.out.line(copy.trouble.isEmpty() ? say(QT_TRANSLATE_NOOP("CommandLine", "  The backup %1 holds the words.")).arg(copy.path) : leftWords(copy));
        }
        desk.out.message(say(QT_TRANSLATE_NOOP("CommandLine", "This was a trial: nothing was written.")));
        return 0;
    }
    const auto done = erasePerson(**office, request, call.actor);
    if (!done)
        return desk.out.fail(done.error(), call.isJson());
    if (!call.isJson())
        tell(*done, true, desk);
    return finishOwed(**office, call, toJson(*done), desk, isNamedStill(*done));
}

} // namespace doithoai::cli
