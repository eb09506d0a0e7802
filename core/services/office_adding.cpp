#include "services/office.h"

#include "domain/text.h"
#include "services/case_loading.h"
#include "services/destroyed_cases.h"
#include "services/new_cases.h"
#include "services/permission.h"
#include "services/words_day.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

Result<Judged<Session, SessionState>> judgeDraft(const OfficeData& office, const Session& draft, QDate on, QDate today)
{
    Judged<Session, SessionState> judged;
    judged.act.on = on;
    judged.verdict = judgeNew(draft, judged.act, office.circumstances(today));
    if (draft.plannedStart) {
        judged.year = draft.plannedStart->date().year();
        return judged;
    }
    // A session is named by the year of its planned start, so it cannot be added without one.
    judged.verdict.next.reset();
    const auto& findings = judged.verdict.findings;
    if (std::ranges::none_of(findings, [](const Finding& f) { return f.field == QLatin1String("plannedStart"); })) {
        const Rule rule = office.profile(today).rule(QStringLiteral("new-date"));
        judged.verdict.findings.push_back(
            {rule.id, rule.article, Strength::Required,
             QCoreApplication::translate("Office", "Give the planned start of the session: its code carries the year."),
             QStringLiteral("plannedStart"),
             {}});
    }
    return judged;
}

Result<Judged<Petition, PetitionState>> judgeDraft(const OfficeData& office, Petition& draft, QDate on, QDate today)
{
    fillIn(draft, on);
    std::optional<Session> session;
    if (!draft.session.isEmpty()) {
        auto found = SessionRepository(*office.file).find(draft.session);
        if (!found)
            return tl::unexpected(found.error());
        session = std::move(*found);
    }
    Judged<Petition, PetitionState> judged;
    judged.act.on = *draft.receivedOn;
    judged.verdict = judgeNew(draft, session, judged.act, office.circumstances(today));
    judged.year = draft.receivedOn->year();
    return judged;
}

Result<Judged<Escalation, EscalationState>> judgeDraft(const OfficeData& office, Escalation& draft, QDate on,
                                                       QDate today)
{
    if (draft.session.isEmpty() && !draft.petitions.isEmpty()) {
        const auto first = PetitionRepository(*office.file).find(draft.petitions.first());
        if (!first)
            return tl::unexpected(first.error());
        if (*first)
            draft.session = (*first)->session;
    }
    const auto around = surround(office, draft);
    if (!around)
        return tl::unexpected(around.error());
    Judged<Escalation, EscalationState> judged;
    judged.act.on = on;
    judged.verdict = judgeNew(*around, judged.act, office.circumstances(today));
    judged.year = on.year();
    return judged;
}

/// A draft from fields as people write them. Trouble::Usage: no such key or word, or a field that only an event sets.
template <class Case>
Result<Case> readDraft(const OfficeData& office, const QMap<QString, QString>& texts, QDate today)
{
    auto fields = CaseInput(office.directory, office.vocabulary(wordsDay<Case>(office, texts, {}, today))).fields(Case::kind, texts);
    if (!fields)
        return tl::unexpected(fields.error());
    Case draft;
    for (auto it = fields->begin(); it != fields->end(); ++it) {
        const Field<Case>* field = findField<Case>(it.key());
        if (field->window == Window::ByEvent) {
            return fail(Trouble::Usage,
                        QCoreApplication::translate("Office", "“%1” cannot be given when the case is added: an event sets it.")
                            .arg(it.key()));
        }
        if (const auto settled = settleCode(office, field->kind, it.value()); !settled)
            return tl::unexpected(settled.error());
        setText(draft, *field, it.value());
    }
    return draft;
}

template <class Case>
Outcome<QString> addCase(const OfficeData& office, const QMap<QString, QString>& texts, QDate on, const Actor& actor)
{
    auto draft = readDraft<Case>(office, texts, actor.today);
    if (!draft)
        return refuse(draft.error());
    auto judged = judgeDraft(office, *draft, on, actor.today);
    if (!judged)
        return refuse(judged.error());
    QStringList named;
    for (const Field<Case>& field : fieldsOf<Case>())
        named += codesIn(field.kind, textOf(*draft, field));
    auto destroyed = destroyedFindings(*office.file, named);
    if (!destroyed)
        return refuse(destroyed.error());
    if (!destroyed->empty())
        return tl::unexpected(refusal(label(Machine<Case>::creating), label(Case::kind), std::move(*destroyed)));
    if (!judged->verdict.isAllowed())
        return tl::unexpected(
            refusal(label(Machine<Case>::creating), label(Case::kind), judged->verdict.findings));
    const auto stored = storeNew<Case, typename Machine<Case>::State>(*office.file, {&*judged, 1}, actor);
    if (!stored)
        return refuse(stored.error());
    return stored->front().text;
}

template <>
Outcome<QString> addCase<UnitReport>(const OfficeData&, const QMap<QString, QString>&, QDate, const Actor&)
{
    return refuse(Error{Trouble::Usage,
                        QCoreApplication::translate(
                            "Office", "A unit's report is not added: it is expected by the regulation, and its first "
                                      "event stores it. Name it by its code, as in BCDV-2023-H1-DU.TAMSON."),
                        {}});
}

} // namespace

Outcome<QString> Office::add(CaseKind kind, const QMap<QString, QString>& fields, QDate on, const Actor& actor)
{
    const QString act = addingAct(kind);
    if (auto finding = m_parts->refusalOf(act))
        return tl::unexpected(roleRefusal(std::move(*finding)));
    auto transaction = m_parts->begin(act, actor);
    if (!transaction)
        return refuse(transaction.error());
    const QDate effective = on.isValid() ? on : actor.today;
    auto code = withKind(kind, [&](auto of) {
        return addCase<typename decltype(of)::type>(*m_parts, fields, effective, actor);
    });
    if (!code)
        return code;
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());
    Q_EMIT caseChanged(kind, *code);
    return code;
}

} // namespace doithoai
