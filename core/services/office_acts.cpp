#include "services/office.h"

#include "domain/text.h"
#include "services/case_loading.h"
#include "services/destroyed_cases.h"
#include "services/effects.h"
#include "services/number_claims.h"
#include "services/permission.h"
#include "services/recording.h"
#include "services/transfer_advice.h"
#include "services/words_day.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

/// Every rule that a reason may name: those of the profiles and those that the tables guard their rows with.
QSet<QString> knownRules(const OfficeData& office)
{
    QSet<QString> rules;
    for (const Profile& profile : office.profiles.profiles()) {
        for (const Rule& rule : profile.rules)
            rules.insert(rule.id);
    }
    for (const CaseKind kind : allKinds) {
        for (const TableRow& row : withKind(kind, [](auto of) { return Machine<typename decltype(of)::type>::table(); })) {
            for (const QString& guard : row.guards)
                rules.insert(guard);
        }
    }
    return rules;
}

Result<QMap<QString, QString>> readJustifications(const OfficeData& office, const QMap<QString, QString>& texts)
{
    QMap<QString, QString> read;
    if (texts.isEmpty())
        return read;
    const QSet<QString> known = knownRules(office);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const auto rule = std::ranges::find_if(known, [&](const QString& id) {
            return id.compare(it.key().trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (rule == known.end()) {
            return fail(Trouble::Usage,
                        QCoreApplication::translate("Office", "There is no rule “%1” to give a reason for.").arg(it.key()));
        }
        read.insert(*rule, text::stored(it.value()).trimmed());
    }
    return read;
}

/// An act with its words read: keys and values stable, codes as in the file, reasons by known rules. Adds the codes to `named`.
template <class Case>
Result<Act> readAct(const OfficeData& office, EventOf<Case> event, const Act& said, QDate today, QStringList& named)
{
    Act act;
    act.on = said.on;
    act.reason = text::stored(said.reason).trimmed();
    const CaseInput input(office.directory, office.vocabulary(said.on.isValid() ? said.on : today));
    auto data = input.eventData(Case::kind, nameOf(event), said.data);
    if (!data)
        return tl::unexpected(data.error());
    const std::vector<EventKey> keys = keysOf(event);
    for (auto it = data->begin(); it != data->end(); ++it) {
        const auto own = std::ranges::find_if(keys, [&](const EventKey& key) { return it.key() == QLatin1String(key.key); });
        const Field<Case>* field = own != keys.end() ? keeperOf<Case>(*own) : findField<Case>(it.key());
        if (!field)
            continue;
        if (const auto settled = settleCode(office, field->kind, it.value()); !settled)
            return tl::unexpected(settled.error());
        named += codesIn(field->kind, it.value());
    }
    act.data = std::move(*data);
    auto justifications = readJustifications(office, said.justifications);
    if (!justifications)
        return tl::unexpected(justifications.error());
    act.justifications = std::move(*justifications);
    return act;
}

/// A reason given for a required rule is refused, also when the rule holds: nobody may think that it passed one.
std::vector<Finding> idleReasons(const OfficeData& office, const Act& act, const std::vector<Finding>& findings, QDate on)
{
    std::vector<Finding> idle;
    for (auto it = act.justifications.cbegin(); it != act.justifications.cend(); ++it) {
        const Rule rule = office.profile(on).rule(it.key());
        const bool isSaid = std::ranges::any_of(findings, [&](const Finding& f) { return f.rule == it.key(); });
        if (rule.strength != Strength::Required || isSaid)
            continue;
        idle.push_back({it.key(), rule.article, Strength::Required,
                        QCoreApplication::translate("Office", "The rule “%1” is required: no reason passes it. Leave the "
                                                              "reason out.")
                            .arg(it.key()),
                        {},
                        {}});
    }
    return idle;
}

/// The judgement of an act, and what else is to be said of it where it may be done.
template <class Case>
auto judgeAndAdvise(const OfficeData& office, const OnRecord<Case>& loaded, EventOf<Case> event, const Act& act, QDate today)
    -> Result<decltype(Machine<Case>::judge(loaded, event, act, office.circumstances(today), Cause::Office))>
{
    auto verdict = Machine<Case>::judge(loaded, event, act, office.circumstances(today), Cause::Office);
    if (!verdict.isAllowed())
        return verdict;
    auto advice = numberAdvice<Case>(office, loaded, event, act, verdict.after, verdict.on, today);
    if (!advice)
        return tl::unexpected(advice.error());
    std::ranges::move(*advice, std::back_inserter(verdict.findings));
    if constexpr (std::is_same_v<Case, Petition>) {
        auto ofSlip = transferAdvice(office, loaded, event, verdict.after, today);
        if (!ofSlip)
            return tl::unexpected(ofSlip.error());
        std::ranges::move(*ofSlip, std::back_inserter(verdict.findings));
    }
    return verdict;
}

/// The first of the codes is the case that the act is about.
Outcome<void> refuseTouching(const OfficeData& office, const QString& act, const QStringList& codes)
{
    auto destroyed = destroyedFindings(*office.file, codes);
    if (!destroyed)
        return refuse(destroyed.error());
    return destroyed->empty() ? Outcome<void>() : tl::unexpected(refusal(act, codes.first(), std::move(*destroyed)));
}

template <class Case>
Outcome<StepDone> applyTo(const OfficeData& office, const QString& code, const QString& eventName, const Act& said,
                          const Actor& actor)
{
    const auto event = readEvent<Case>(eventName);
    if (!event)
        return refuse(event.error());
    QStringList touched{code};
    const auto act = readAct<Case>(office, *event, said, actor.today, touched);
    if (!act)
        return refuse(act.error());
    if (const auto open = refuseTouching(office, label(*event), touched); !open)
        return tl::unexpected(open.error());
    auto loaded = loadCase<Case>(office, {code}, act->data);
    if (!loaded)
        return refuse(loaded.error());
    const auto verdict = judgeAndAdvise<Case>(office, *loaded, *event, *act, actor.today);
    if (!verdict)
        return refuse(verdict.error());
    std::vector<Finding> findings = verdict->findings;
    std::ranges::move(idleReasons(office, *act, verdict->findings, actor.today), std::back_inserter(findings));
    if (!verdict->isAllowed() || anyBlocks(findings))
        return tl::unexpected(refusal(label(*event), code, std::move(findings)));
    if (const auto recorded = record<Case>(*office.file, *loaded, *event, *act, *verdict, actor); !recorded)
        return refuse(recorded.error());

    // The minutes show the hall as it was signed, so they are frozen before the signing resolves what was answered.
    if constexpr (std::is_same_v<Case, Session>) {
        for (const Effect& effect : verdict->effects) {
            if (!std::holds_alternative<FreezeMinutes>(effect))
                continue;
            if (const auto frozen = freezeMinutes(office, *loaded, verdict->on, actor); !frozen)
                return refuse(frozen.error());
        }
    }
    const auto others = carryOut(office, verdict->effects, verdict->on, act->reason, actor);
    if (!others)
        return tl::unexpected(others.error());
    return StepDone{code, nameOf(*verdict->next), verdict->findings, *others};
}

SessionVerdict judgeSet(const OfficeData&, const SessionCase& loaded, const QMap<QString, QString>& changes,
                        const Circumstances& given, const std::optional<Session>&)
{
    return judgeChange(loaded, changes, given);
}

PetitionVerdict judgeSet(const OfficeData&, const PetitionCase& loaded, const QMap<QString, QString>& changes,
                         const Circumstances& given, const std::optional<Session>& session)
{
    return judgeChange(loaded, changes, session, given);
}

EscalationVerdict judgeSet(const OfficeData&, const EscalationCase& loaded, const QMap<QString, QString>& changes,
                           const Circumstances& given, const std::optional<Session>&)
{
    return judgeChange(loaded, changes, given);
}

/// A unit's report has no field of its own that one could change without an event.
UnitReportVerdict judgeSet(const OfficeData& office, const UnitReportCase&, const QMap<QString, QString>& changes,
                           const Circumstances& given, const std::optional<Session>&)
{
    const Rule rule = office.profile(given.today).rule(QStringLiteral("not-now"));
    UnitReportVerdict verdict;
    verdict.findings.push_back(
        {rule.id, rule.article, rule.strength,
         QCoreApplication::translate("Office", "A unit's report changes only by its events: receive, send back, reopen."),
         changes.isEmpty() ? QString() : changes.firstKey(),
         {}});
    return verdict;
}

template <class Case>
Outcome<StepDone> setFields(const OfficeData& office, const QString& code, const QMap<QString, QString>& texts,
                            const Actor& actor)
{
    auto changes = CaseInput(office.directory, office.vocabulary(wordsDay<Case>(office, texts, {code}, actor.today))).fields(Case::kind, texts);
    if (!changes)
        return refuse(changes.error());
    const QString act = QCoreApplication::translate("Office", "Change of fields");
    QStringList touched{code};
    std::optional<Session> newSession;
    for (auto it = changes->begin(); it != changes->end(); ++it) {
        const FieldKind kind = findField<Case>(it.key())->kind;
        if (const auto settled = settleCode(office, kind, it.value()); !settled)
            return refuse(settled.error());
        touched += codesIn(kind, it.value());
        if (kind == FieldKind::SessionRef && !it.value().isEmpty()) {
            auto session = SessionRepository(*office.file).find({it.value()});
            if (!session)
                return refuse(session.error());
            newSession = std::move(*session);
        }
    }
    if (const auto open = refuseTouching(office, act, touched); !open)
        return tl::unexpected(open.error());
    const auto loaded = loadCase<Case>(office, {code}, *changes);
    if (!loaded)
        return refuse(loaded.error());
    const Case& before = valueOf<Case>(*loaded);
    const auto verdict = judgeSet(office, *loaded, *changes, office.circumstances(actor.today), newSession);
    if (!verdict.isAllowed())
        return tl::unexpected(refusal(act, code, verdict.findings));
    Case after = verdict.after;
    after.id = before.id;
    after.code = before.code;
    after.state = before.state;
    if (!(after == before)) {
        if (const auto recorded = recordChange(*office.file, before, after, actor.today, actor); !recorded)
            return refuse(recorded.error());
    }
    return StepDone{code, nameOf(after.state), verdict.findings, {}};
}

/// Runs an act in one transaction; whatever it refuses leaves the file as it was.
template <class Work>
Outcome<StepDone> inTransaction(const OfficeData& office, const QString& act, const Actor& actor, Work&& work)
{
    if (auto finding = office.refusalOf(act))
        return tl::unexpected(roleRefusal(std::move(*finding)));
    auto transaction = office.begin(act, actor);
    if (!transaction)
        return refuse(transaction.error());
    Outcome<StepDone> done = work();
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    return done;
}

template <class Case>
NextStep judged(const OnRecord<Case>& loaded, EventOf<Case> event, const Act& act, const Circumstances& given)
{
    auto verdict = Machine<Case>::judge(loaded, event, act, given, Cause::Office);
    return NextStep{nameOf(event), verdict.isAllowed(), std::move(verdict.findings)};
}

/// The same beside what keeps every act from the case, and what the roles of the person at work say.
NextStep forPerson(NextStep step, const OfficeData& office, CaseKind kind, const std::vector<Finding>& destroyed)
{
    step.isAllowed = step.isAllowed && destroyed.empty();
    step.findings.insert(step.findings.begin(), destroyed.begin(), destroyed.end());
    if (auto finding = office.refusalOf(caseAct(kind, step.event))) {
        step.isAllowed = false;
        step.findings.insert(step.findings.begin(), std::move(*finding));
    }
    return step;
}

template <class Case>
Result<std::vector<NextStep>> nextStepsOf(const OfficeData& office, const QString& code, QDate today)
{
    const auto loaded = loadCase<Case>(office, {code});
    if (!loaded)
        return tl::unexpected(loaded.error());
    const auto destroyed = destroyedFindings(*office.file, {code});
    if (!destroyed)
        return tl::unexpected(destroyed.error());
    // What the state has a row for and still cannot be (only another case brings it about, nothing is there to be
    // retracted) is no button.
    const auto isImpossible = [](const Finding& finding) { return finding.rule == QLatin1String("not-now"); };
    std::vector<NextStep> steps;
    for (const EventOf<Case> event : eventsFrom(valueOf<Case>(*loaded).state)) {
        NextStep step = judged<Case>(*loaded, event, {}, office.circumstances(today));
        if (std::ranges::none_of(step.findings, isImpossible))
            steps.push_back(forPerson(std::move(step), office, Case::kind, *destroyed));
    }
    return steps;
}

template <class Case>
Result<NextStep> rehearseOf(const OfficeData& office, const QString& code, const QString& eventName, const Act& said,
                            QDate today)
{
    const auto event = readEvent<Case>(eventName);
    if (!event)
        return tl::unexpected(event.error());
    QStringList touched{code};
    const auto act = readAct<Case>(office, *event, said, today, touched);
    if (!act)
        return tl::unexpected(act.error());
    const auto destroyed = destroyedFindings(*office.file, touched);
    if (!destroyed)
        return tl::unexpected(destroyed.error());
    const auto loaded = loadCase<Case>(office, {code}, act->data);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto verdict = judgeAndAdvise<Case>(office, *loaded, *event, *act, today);
    if (!verdict)
        return tl::unexpected(verdict.error());
    return forPerson({nameOf(*event), verdict->isAllowed(), std::move(verdict->findings)}, office, Case::kind, *destroyed);
}

} // namespace

Outcome<StepDone> Office::apply(const QString& code, const QString& event, Act act, const Actor& actor)
{
    const auto known = resolve(code);
    if (!known)
        return refuse(known.error());
    auto done = inTransaction(*m_parts, caseAct(known->kind, event), actor, [&] {
        return withKind(known->kind, [&](auto of) {
            return applyTo<typename decltype(of)::type>(*m_parts, known->code, event, act, actor);
        });
    });
    if (!done)
        return done;
    Q_EMIT caseChanged(known->kind, known->code);
    for (const QString& other : done->alsoChanged)
        Q_EMIT caseChanged(CaseKind::Petition, other);
    return done;
}

Outcome<StepDone> Office::set(const QString& code, const QMap<QString, QString>& fields, const Actor& actor)
{
    const auto known = resolve(code);
    if (!known)
        return refuse(known.error());
    auto done = inTransaction(*m_parts, caseAct(known->kind, QStringLiteral("set")), actor, [&] {
        return withKind(known->kind, [&](auto of) {
            return setFields<typename decltype(of)::type>(*m_parts, known->code, fields, actor);
        });
    });
    if (done)
        Q_EMIT caseChanged(known->kind, known->code);
    return done;
}

Result<std::vector<NextStep>> Office::nextSteps(const QString& code, QDate today) const
{
    const auto known = resolve(code);
    if (!known)
        return tl::unexpected(known.error());
    return withKind(known->kind, [&](auto of) {
        return nextStepsOf<typename decltype(of)::type>(*m_parts, known->code, today);
    });
}

Result<NextStep> Office::rehearse(const QString& code, const QString& event, const Act& act, QDate today) const
{
    const auto known = resolve(code);
    if (!known)
        return tl::unexpected(known.error());
    return withKind(known->kind, [&](auto of) {
        return rehearseOf<typename decltype(of)::type>(*m_parts, known->code, event, act, today);
    });
}

} // namespace doithoai
