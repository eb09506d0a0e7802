#include "casefile/case_repository.h"
#include "casefile/directory_repository.h"
#include "domain/dates.h"
#include "services/directory_acts.h"
#include "services/handover_plan.h"
#include "services/recording.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

/// A case goes over to the successor: a change of its fields with the handover as its reason.
template <class Case>
Result<void> passOn(CaseFile& file, const HandoverPlan::Change<Case>& change, const QString& reason, const Actor& actor)
{
    const CaseRepository<Case> repository(file);
    if (const auto updated = repository.update(change.after); !updated)
        return updated;
    Step step = signedStep(QStringLiteral("set"), nameOf(change.before.state), nameOf(change.after.state), change.on, actor);
    step.reason = reason;
    step.data = recordedFields(change.before, change.after);
    return repository.addChange(change.after, step);
}

} // namespace

Result<void> writeHandover(CaseFile& file, const HandoverPlan& plan, const HandOver& act, const Actor& actor)
{
    Result<void> done;
    const auto all = [&](const auto& things, const auto& save) {
        for (const auto& thing : things) {
            if (done)
                done = save(thing);
        }
    };
    const QString reason = QCoreApplication::translate("Handover", "Handed over on %1 from %2 to %3")
                               .arg(dates::onScreen(act.handover.on), plan.record.fromNames.join(QStringLiteral("; ")), plan.record.toName);
    all(plan.units, [&](const Unit& unit) { return saveUnit(file, unit); });
    all(plan.posts, [&](const Post& post) { return savePost(file, post); });
    all(plan.terms, [&](const Term& term) { return updateTerm(file, term); });
    all(plan.petitions, [&](const auto& change) { return passOn(file, change, reason, actor); });
    all(plan.escalations, [&](const auto& change) { return passOn(file, change, reason, actor); });
    all(plan.sessions, [&](const auto& change) { return passOn(file, change, reason, actor); });
    return done ? saveSetting(file, act.recordKey, act.record) : done;
}

} // namespace doithoai
