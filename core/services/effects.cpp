#include "services/effects.h"

#include "casefile/frozen_papers.h"
#include "services/destroyed_cases.h"
#include "services/number_taking.h"
#include "services/paper_senders.h"
#include "services/recording.h"
#include "services/secrecy.h"

namespace doithoai {

namespace {

/// What a signing ends stays open while it leads a petition that was answered with a promise: somebody has to report on that.
bool waitsForReport(const PetitionStep& effect, const PetitionCase& petition)
{
    return effect.event == PetitionEvent::Resolve && !petition.promisedFollowers.isEmpty() && !petition.petition.promiseKept;
}

/// True when the step was taken.
Outcome<bool> takeStep(const OfficeData& office, const PetitionStep& effect, QDate causeOn, const QString& reason, const Actor& actor)
{
    auto loaded = loadCase<Petition>(office, effect.petition, effect.data);
    if (!loaded)
        return refuse(loaded.error());
    auto destroyed = destroyedFindings(*office.file, {effect.petition.text});
    if (!destroyed)
        return refuse(destroyed.error());
    if (!destroyed->empty())
        return tl::unexpected(refusal(label(effect.event), effect.petition.text, std::move(*destroyed)));
    if (waitsForReport(effect, *loaded))
        return false;
    Act act;
    act.on = causeOn;
    if (!loaded->steps.empty())
        act.on = std::max(causeOn, loaded->steps.back().effectiveOn);
    act.reason = reason;
    act.data = effect.data;
    const PetitionVerdict verdict =
        judge(*loaded, effect.event, act, office.circumstances(actor.today), Cause::OtherCase);
    if (!verdict.isAllowed())
        return tl::unexpected(refusal(label(effect.event), effect.petition.text, verdict.findings));
    const auto recorded = record<Petition>(*office.file, *loaded, effect.event, act, verdict, actor);
    if (!recorded)
        return refuse(recorded.error());
    return true;
}

Outcome<void> release(const OfficeData& office, const PetitionRelease& effect, QDate causeOn, const Actor& actor)
{
    const auto found = PetitionRepository(*office.file).find(effect.petition);
    if (!found)
        return refuse(found.error());
    if (!*found)
        return {};
    Petition after = **found;
    after.session = {};
    const auto recorded = recordChange(*office.file, **found, after, causeOn, actor);
    if (!recorded)
        return refuse(recorded.error());
    return {};
}

} // namespace

Outcome<QStringList> carryOut(const OfficeData& office, const std::vector<Effect>& effects, QDate causeOn,
                              const QString& reason, const Actor& actor)
{
    QStringList changed;
    for (const Effect& effect : effects) {
        Outcome<void> done;
        if (const auto* step = std::get_if<PetitionStep>(&effect)) {
            const auto taken = takeStep(office, *step, causeOn, reason, actor);
            if (!taken)
                return tl::unexpected(taken.error());
            if (*taken)
                changed.append(step->petition.text);
        } else if (const auto* released = std::get_if<PetitionRelease>(&effect)) {
            done = release(office, *released, causeOn, actor);
            changed.append(released->petition.text);
        }
        if (!done)
            return tl::unexpected(done.error());
    }
    changed.removeDuplicates();
    return changed;
}

Result<void> freezeMinutes(const OfficeData& office, const SessionCase& session, QDate signedOn, const Actor& actor)
{
    const PaperContext context = office.paperContext(dayOf(session.session, signedOn), actor.today);
    SessionCase told = session;
    if (const auto taken = takeOutFormerSenders(*office.file, told); !taken)
        return taken;
    auto made = office.papers.minutes(told, context);
    if (!made)
        return tl::unexpected(made.error());
    FrozenPaper paper;
    const auto before = latestPaper(*office.file, QStringLiteral("minutes"), session.session.code.text);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        paper.replaces = (*before)->version;
    paper.kind = QStringLiteral("minutes");
    paper.caseCode = session.session.code.text;
    // As it stands on the page, like that of every other paper.
    paper.number = made->number.isEmpty() ? session.session.minutesNumber : made->number;
    paper.date = signedOn;
    paper.subject = made->subject;
    paper.text = made->text;
    paper.pdf = made->pdf;
    paper.issuer = session.session.organiser;
    if (!paper.number.trimmed().isEmpty())
        paper.symbol = QStringLiteral("BB");
    if (const auto open = checkSecrecy({paper.number, paper.subject}); !open)
        return open;
    const auto frozen = freezePaper(*office.file, std::move(paper));
    if (!frozen)
        return tl::unexpected(frozen.error());
    if (frozen->symbol.isEmpty())
        return {};
    return takeNumber(*office.file, office.directory, *frozen, {frozen->symbol, session.session.minutesNumber, frozen->number, frozen->subject});
}

} // namespace doithoai
