#include "services/office.h"

#include "domain/text.h"
#include "services/case_loading.h"
#include "services/permission.h"
#include "services/recording.h"
#include "services/words_day.h"

#include <QCoreApplication>
#include <QSet>

namespace doithoai {

namespace {

/// A case that is to be added, judged: the code it needs is of that year.
template <class Case, class State>
struct Judged {
    Verdict<Case, State> verdict;
    Act act;
    int year = 0;
};

/// What an office need not say of each petition.
void fillIn(Petition& petition, QDate receivedOn)
{
    if (!petition.receivedOn)
        petition.receivedOn = receivedOn;
    if (petition.petitionerKind.isEmpty())
        petition.petitionerKind = petition.petitioner.isEmpty() ? QStringLiteral("anonymous") : QStringLiteral("person");
    if (!petition.people && petition.petitionerKind == QLatin1String("person"))
        petition.people = 1;
}

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

/// Stores an allowed new case under the next code of its year, with its creating step.
template <class Case, class State>
Result<Case> storeNew(CaseFile& file, const Judged<Case, State>& judged, const Actor& actor)
{
    const CaseRepository<Case> repository(file);
    auto code = repository.takeCode(judged.year);
    if (!code)
        return tl::unexpected(code.error());
    Case value = judged.verdict.after;
    value.code = std::move(*code);
    value.state = *judged.verdict.next;
    auto inserted = repository.insert(value);
    if (!inserted)
        return inserted;
    Step step = signedStep(nameOf(Machine<Case>::creating), {}, nameOf(value.state), judged.verdict.on, actor);
    addFindings(step, judged.verdict.findings);
    for (auto it = judged.verdict.written.cbegin(); it != judged.verdict.written.cend(); ++it) {
        if (const Field<Case>* field = findField<Case>(it.key()); field && !field->personal)
            step.data.insert(it.key(), it.value());
    }
    if (const auto added = repository.addStep(*inserted, step); !added)
        return tl::unexpected(added.error());
    return inserted;
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
    const auto judged = judgeDraft(office, *draft, on, actor.today);
    if (!judged)
        return refuse(judged.error());
    if (!judged->verdict.isAllowed())
        return tl::unexpected(
            refusal(label(Machine<Case>::creating), label(Case::kind), judged->verdict.findings));
    const auto stored = storeNew(*office.file, *judged, actor);
    if (!stored)
        return refuse(stored.error());
    return stored->code.text;
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

/// Reads each session that a table names once.
class SessionShelf {
public:
    explicit SessionShelf(const OfficeData& office)
        : m_office(office)
    {
    }

    /// The session of a code, which gets the spelling of the file; nothing for an empty code.
    Result<const std::optional<Session>*> named(SessionCode& code)
    {
        auto known = m_sessions.find(code.text);
        if (known == m_sessions.end()) {
            std::optional<Session> read;
            if (!code.isEmpty()) {
                const auto spelled = resolveCodeOf<Session>(m_office, code.text);
                if (!spelled)
                    return tl::unexpected(spelled.error());
                auto found = SessionRepository(*m_office.file).find({*spelled});
                if (!found)
                    return tl::unexpected(found.error());
                read = std::move(*found);
            }
            known = m_sessions.emplace(code.text, std::move(read)).first;
        }
        if (known->second)
            code = known->second->code;
        return &known->second;
    }

private:
    const OfficeData& m_office;
    std::map<QString, std::optional<Session>> m_sessions;
};

/// One row. In a rehearsal nothing is written, and `seen` stands for what the rows before it would have written.
Outcome<Office::Received> receiveOne(const OfficeData& office, Petition petition, SessionShelf& sessions,
                                     QSet<QByteArray>& seen, const Actor& actor, bool isDryRun)
{
    fillIn(petition, actor.today);
    const auto session = sessions.named(petition.session);
    if (!session)
        return refuse(session.error());
    const auto digest = importDigest(*office.file, petition);
    if (!digest)
        return refuse(digest.error());
    const auto wasThere = wasImported(*office.file, *digest);
    if (!wasThere)
        return refuse(wasThere.error());
    Office::Received received;
    if (*wasThere || seen.contains(*digest)) {
        received.isKnown = true;
        return received;
    }
    Judged<Petition, PetitionState> judged;
    judged.act.on = *petition.receivedOn;
    judged.verdict = judgeNew(petition, **session, judged.act, office.circumstances(actor.today));
    judged.year = petition.receivedOn->year();
    received.findings = judged.verdict.findings;
    if (!judged.verdict.isAllowed())
        return received;
    if (isDryRun) {
        seen.insert(*digest);
        return received;
    }
    const auto stored = storeNew(*office.file, judged, actor);
    if (!stored)
        return refuse(stored.error());
    const auto remembered = rememberImported(*office.file, *digest, stored->code);
    if (!remembered)
        return refuse(remembered.error());
    received.code = stored->code;
    return received;
}

Outcome<std::vector<Office::Received>> receiveEach(const OfficeData& office, const std::vector<Petition>& petitions,
                                                   const Actor& actor, bool isDryRun)
{
    SessionShelf sessions(office);
    QSet<QByteArray> seen;
    std::vector<Office::Received> all;
    all.reserve(petitions.size());
    for (const Petition& petition : petitions) {
        auto received = receiveOne(office, petition, sessions, seen, actor, isDryRun);
        if (!received)
            return tl::unexpected(received.error());
        all.push_back(std::move(*received));
    }
    return all;
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

Outcome<std::vector<Office::Received>> Office::receiveAll(const std::vector<Petition>& petitions, const Actor& actor,
                                                          bool isDryRun)
{
    if (isDryRun)
        return receiveEach(*m_parts, petitions, actor, isDryRun);
    auto transaction = m_parts->begin(acts::importPetitions, actor);
    if (!transaction)
        return refuse(transaction.error());
    auto received = receiveEach(*m_parts, petitions, actor, isDryRun);
    if (!received)
        return received;
    if (const auto committed = transaction->commit(); !committed)
        return refuse(committed.error());

    // A screen can follow a few; of a large table it is told once, with an empty code.
    constexpr qsizetype few = 50;
    QStringList codes;
    for (const Received& one : *received) {
        if (one.code && codes.size() <= few)
            codes.append(one.code->text);
    }
    if (codes.size() > few)
        codes = QStringList{QString()};
    for (const QString& code : codes)
        Q_EMIT caseChanged(CaseKind::Petition, code);
    return received;
}

} // namespace doithoai
