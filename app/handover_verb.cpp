#include "app/handover_verb.h"

#include "app/files.h"
#include "domain/atomic_file.h"
#include "services/handover.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

Result<UnitCode> unitOf(const Call& call, const Office& office, const QString& text)
{
    const auto unit = office.directory().findUnit(text.trimmed());
    if (!unit)
        return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "Nobody knows the unit “%1”.").arg(text) + u'\n' + usageLine(*call.verb));
    return *unit;
}

Result<Handover> handoverOf(const Call& call, const Office& office)
{
    Handover handover;
    const auto on = call.day("on");
    if (!on)
        return tl::unexpected(on.error());
    if (!on->isValid()) {
        return fail(Trouble::Usage,
                    QCoreApplication::translate("CommandLine", "Give the first day of the unit that takes over: --on 2025-07-01.") + u'\n' + usageLine(*call.verb));
    }
    handover.on = *on;
    handover.movesSessions = call.has("sessions");
    for (const QString& text : call.words[1].split(u',', Qt::SkipEmptyParts)) {
        const auto unit = unitOf(call, office, text);
        if (!unit)
            return tl::unexpected(unit.error());
        handover.from.push_back(*unit);
    }
    if (!call.has("name")) {
        if (call.has("superior"))
            return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "--superior goes with --name: with a unit that is made.") + u'\n' + usageLine(*call.verb));
        const auto to = unitOf(call, office, call.words[2]);
        if (!to)
            return tl::unexpected(to.error());
        handover.to = *to;
        return handover;
    }
    // The successor is made with it, after the first of those that end.
    handover.to = {call.words[2].trimmed().toUpper()};
    UnitCode superior;
    if (call.has("superior")) {
        const auto known = unitOf(call, office, call.option("superior"));
        if (!known)
            return tl::unexpected(known.error());
        superior = *known;
    }
    if (const Unit* first = handover.from.empty() ? nullptr : office.directory().unit(handover.from.front()))
        handover.made = successorLike(office.directory(), *first, handover.to, call.option("name"), superior, handover.on);
    return handover;
}

} // namespace

int runHandover(const Call& call, Desk& desk)
{
    const bool isDryRun = call.has("dry-run");
    auto office = openOffice(call.words[0], isDryRun ? CaseFile::Access::ReadOnly : CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto handover = handoverOf(call, **office);
    if (!handover)
        return desk.out.fail(handover.error());
    const auto record = isDryRun ? previewHandover(**office, *handover) : carryOutHandover(**office, *handover, call.actor);
    if (!record)
        return desk.out.fail(Refusal{record.error(), {}}, call.isJson());
    const QString text = record->text(call.actor.by, call.actor.today);
    if (call.isJson())
        desk.out.json(record->json());
    else
        desk.out.bytes(text.toUtf8());
    if (isDryRun)
        desk.out.message(QCoreApplication::translate("CommandLine", "This was a trial: nothing was written."));
    if (call.has("o")) {
        if (const auto written = atomicWrite(call.option("o"), text.toUtf8()); !written)
            return desk.out.fail(written.error());
    }
    return 0;
}

} // namespace doithoai::cli
