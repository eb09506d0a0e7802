#include "app/person_verbs.h"

#include "app/files.h"
#include "documents/paper_form.h"
#include "domain/dates.h"
#include "services/destruction.h"
#include "ui/settings/view_settings.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QJsonObject toJson(const FrozenPaper& paper)
{
    return {{QStringLiteral("kind"), paper.kind}, {QStringLiteral("case"), paper.caseCode}, {QStringLiteral("version"), paper.version},
            {QStringLiteral("number"), paper.number}, {QStringLiteral("date"), paper.date.toString(Qt::ISODate)},
            {QStringLiteral("hash"), QString::fromLatin1(paper.hash.toHex())}};
}

QJsonObject toJson(const DestructionPlan& plan)
{
    QJsonArray cases, papers, kept, files;
    for (const EndedCase& one : plan.cases) {
        cases.append(QJsonObject{{QStringLiteral("code"), one.code}, {QStringLiteral("dossier"), one.dossier}, {QStringLiteral("state"), one.state},
                                 {QStringLiteral("lastOn"), one.lastOn.toString(Qt::ISODate)}, {QStringLiteral("topic"), one.topic}});
    }
    for (const FrozenPaper& paper : plan.papers)
        papers.append(toJson(paper));
    for (const FrozenPaper& paper : plan.keptPapers)
        kept.append(toJson(paper));
    for (const AttachmentHead& head : plan.attachments) {
        files.append(QJsonObject{{QStringLiteral("case"), head.caseCode}, {QStringLiteral("size"), head.size},
                                 {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())}});
    }
    return {{QStringLiteral("cases"), cases}, {QStringLiteral("papers"), papers}, {QStringLiteral("keptPapers"), kept}, {QStringLiteral("attachments"), files},
            {QStringLiteral("years"), plan.years}, {QStringLiteral("basis"), plan.basis}};
}

void tell(const DestructionPlan& plan, Desk& desk)
{
    if (plan.cases.empty()) {
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "No dossier ended before that day.")));
        return;
    }
    for (const EndedCase& one : plan.cases)
        desk.out.line(endedLine(one));
    desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "Of these %1 cases the words about persons and all long texts go, with %2 attached files and the pages of %3 papers. "
                                                       "Codes, states, days, figures and hashes stay."))
                      .arg(plan.cases.size()).arg(plan.attachments.size()).arg(plan.papers.size()));
    for (const FrozenPaper& paper : plan.keptPapers)
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "  The paper %1 %2/%3 stays: it is about other cases too.")).arg(paperLabel(paper.kind), paper.caseCode).arg(paper.version));
}

} // namespace

int runDestroy(const Call& call, Desk& desk)
{
    const bool isDryRun = call.has("dry-run");
    const auto before = call.day("before");
    if (!before)
        return desk.out.fail(before.error());
    if (!before->isValid()) {
        return desk.out.fail(Error{Trouble::Usage, say(QT_TRANSLATE_NOOP("CommandLine", "Name the day before which the dossiers ended: --before 2013-01-01.")) + u'\n' + usageLine(*call.verb), {}});
    }
    auto office = openOffice(call.words[0], isDryRun ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const DestructionRequest request{*before, call.option("number"), call.option("by-decision"), !call.has("keep-backups"), call.option("second", view::secondPlace())};
    const auto plan = planDestruction(**office, request);
    if (!plan)
        return desk.out.fail(Refusal{plan.error(), {}}, call.isJson());
    if (isDryRun) {
        if (call.isJson())
            desk.out.json(toJson(*plan));
        else
            tell(*plan, desk);
        desk.out.message(say(QT_TRANSLATE_NOOP("CommandLine", "This was a trial: nothing was written.")));
        return 0;
    }
    const auto done = destroyDossiers(**office, request, call.actor);
    if (!done)
        return desk.out.fail(done.error(), call.isJson());
    QJsonObject answer = toJson(*plan);
    answer.insert(QStringLiteral("protocol"), toJson(*done));
    if (!call.isJson()) {
        tell(*plan, desk);
        desk.out.line(say(QT_TRANSLATE_NOOP("CommandLine", "The protocol %1 (%2) is issued; print it with “doithoai print FILE destruction-protocol %2 -o OUT.pdf”.")).arg(done->number, done->caseCode));
    }
    return finishOwed(**office, call, answer, desk);
}

} // namespace doithoai::cli
