#include "ui/case_specs.h"

#include "domain/labels.h"
#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_workflow.h"

#include <QCoreApplication>

namespace doithoai {

namespace {

template <class Case>
std::vector<FieldSpec> specs()
{
    std::vector<FieldSpec> all;
    for (const Field<Case>& f : fieldsOf<Case>())
        all.push_back({QLatin1String(f.key), f.kind, fieldLabel(f.label), QLatin1String(f.list), f.window});
    return all;
}

template <class Case>
QMap<QString, QString> valuesOf(const Case& value)
{
    QMap<QString, QString> texts;
    for (const Field<Case>& f : fieldsOf<Case>())
        texts.insert(QLatin1String(f.key), textOf(value, f));
    return texts;
}

template <class Case>
CaseSnapshot snapshot(const Case& value, const std::vector<Step>& steps)
{
    return {Case::kind, value.code.text, nameOf(value.state), {}, valuesOf(value), steps};
}

template <class State>
QString labelOf(const QString& state, bool isShort)
{
    const std::optional<State> known = fromName<State>(state);
    if (!known)
        return state;
    return isShort ? shortLabel(*known) : label(*known);
}

template <class Event>
QString labelOfEvent(const QString& event)
{
    const std::optional<Event> known = fromName<Event>(event);
    return known ? label(*known) : event;
}

/// A key that only the step keeps.
FieldSpec stepKey(const QString& key)
{
    if (key == QLatin1String("number"))
        return {key, FieldKind::Text, QCoreApplication::translate("Field", "Number of the paper"), {}, Window::ByEvent};
    if (key == QLatin1String("dueIn"))
        return {key, FieldKind::Choice, QCoreApplication::translate("Field", "Days for the answer, counted from this act or the receipt"), QStringLiteral("dueIn"), Window::ByEvent};
    return {key, FieldKind::Text, key, {}, Window::ByEvent};
}

template <class Event>
EventSpec eventSpec(CaseKind kind, const QString& event, const std::vector<TableRow>& table)
{
    EventSpec spec;
    const std::optional<Event> known = fromName<Event>(event);
    if (!known)
        return spec;
    const std::vector<FieldSpec> fields = fieldsOfKind(kind);
    for (const EventKey& key : keysOf(*known)) {
        const QString name = QLatin1String(key.key);
        const QString kept = key.field == nullptr ? QString() : QString(QLatin1String(key.field));
        FieldSpec found = stepKey(name);
        for (const FieldSpec& field : fields) {
            if (field.key == kept && !kept.isEmpty()) {
                found = field;
                found.key = name;
                spec.fieldOfKey.insert(name, kept);
            }
        }
        spec.keys.push_back(found);
    }
    for (const TableRow& row : table) {
        if (row.event == event && row.guards.contains(QStringLiteral("reason")))
            spec.wantsReason = true;
    }
    // Why a petition lies outside is the reason of the step (Đ.1.2).
    if (event == QLatin1String("screenOut"))
        spec.wantsReason = true;
    return spec;
}

} // namespace

std::vector<FieldSpec> fieldsOfKind(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return specs<Session>();
    case CaseKind::Petition:
        return specs<Petition>();
    case CaseKind::Escalation:
        return specs<Escalation>();
    case CaseKind::UnitReport:
        return specs<UnitReport>();
    }
    Q_UNREACHABLE();
}

FieldSpec fieldOfKind(CaseKind kind, const QString& key)
{
    for (FieldSpec& field : fieldsOfKind(kind)) {
        if (field.key == key)
            return std::move(field);
    }
    return {key, FieldKind::Text, {}, {}, Window::ByEvent};
}

EventSpec specOfEvent(CaseKind kind, const QString& event)
{
    switch (kind) {
    case CaseKind::Session:
        return eventSpec<SessionEvent>(kind, event, sessionTable());
    case CaseKind::Petition:
        return eventSpec<PetitionEvent>(kind, event, petitionTable());
    case CaseKind::Escalation:
        return eventSpec<EscalationEvent>(kind, event, escalationTable());
    case CaseKind::UnitReport:
        return eventSpec<UnitReportEvent>(kind, event, unitReportTable());
    }
    Q_UNREACHABLE();
}

CaseSnapshot snapshotOf(const SessionCase& value)
{
    CaseSnapshot s = snapshot(value.session, value.steps);
    s.session = s.code;
    return s;
}

CaseSnapshot snapshotOf(const PetitionCase& value)
{
    CaseSnapshot s = snapshot(value.petition, value.steps);
    s.session = value.petition.session.text;
    return s;
}

CaseSnapshot snapshotOf(const EscalationCase& value)
{
    CaseSnapshot s = snapshot(value.escalation, value.steps);
    s.session = value.escalation.session.text;
    return s;
}

CaseSnapshot snapshotOf(const UnitReportCase& value)
{
    return snapshot(value.report, value.steps);
}

Result<CaseSnapshot> snapshotOf(const Office& office, CaseKind kind, const QString& code)
{
    const auto made = [](const auto& value) { return snapshotOf(value); };
    switch (kind) {
    case CaseKind::Session:
        return office.session(SessionCode{code}).map(made);
    case CaseKind::Petition:
        return office.petition(PetitionCode{code}).map(made);
    case CaseKind::Escalation:
        return office.escalation(EscalationCode{code}).map(made);
    case CaseKind::UnitReport:
        return office.unitReport(UnitReportCode{code}).map(made);
    }
    Q_UNREACHABLE();
}

bool mayChangeField(const FieldSpec& field, const CaseSnapshot& snapshot, const std::optional<Session>& session)
{
    if (field.window == Window::ByEvent)
        return false;
    switch (snapshot.kind) {
    case CaseKind::Session: {
        const auto state = fromName<SessionState>(snapshot.state);
        return state && mayChange(*state, field.window);
    }
    case CaseKind::Petition: {
        const auto state = fromName<PetitionState>(snapshot.state);
        const Field<Petition>* own = findField<Petition>(field.key);
        return state && own && mayChange(*state, *own, session);
    }
    case CaseKind::Escalation: {
        const auto state = fromName<EscalationState>(snapshot.state);
        return state && mayChange(*state, field.window);
    }
    case CaseKind::UnitReport:
        return false;
    }
    Q_UNREACHABLE();
}

QString stateLabel(CaseKind kind, const QString& state)
{
    switch (kind) {
    case CaseKind::Session:
        return labelOf<SessionState>(state, false);
    case CaseKind::Petition:
        return labelOf<PetitionState>(state, false);
    case CaseKind::Escalation:
        return labelOf<EscalationState>(state, false);
    case CaseKind::UnitReport:
        return labelOf<UnitReportState>(state, false);
    }
    Q_UNREACHABLE();
}

QString shortStateLabel(CaseKind kind, const QString& state)
{
    switch (kind) {
    case CaseKind::Session:
        return labelOf<SessionState>(state, true);
    case CaseKind::Petition:
        return labelOf<PetitionState>(state, true);
    case CaseKind::Escalation:
        return labelOf<EscalationState>(state, true);
    case CaseKind::UnitReport:
        return labelOf<UnitReportState>(state, true);
    }
    Q_UNREACHABLE();
}

QString eventLabel(CaseKind kind, const QString& event)
{
    switch (kind) {
    case CaseKind::Session:
        return labelOfEvent<SessionEvent>(event);
    case CaseKind::Petition:
        return labelOfEvent<PetitionEvent>(event);
    case CaseKind::Escalation:
        return labelOfEvent<EscalationEvent>(event);
    case CaseKind::UnitReport:
        return labelOfEvent<UnitReportEvent>(event);
    }
    Q_UNREACHABLE();
}

Tone stateTone(CaseKind kind, const QString& state)
{
    static const QMap<QString, Tone> tones = {
        {QStringLiteral("cancelled"), Tone::Neutral},   {QStringLiteral("postponed"), Tone::Warning},
        {QStringLiteral("closed"), Tone::Good},         {QStringLiteral("reported"), Tone::Good},
        {QStringLiteral("minuted"), Tone::Good},        {QStringLiteral("concluded"), Tone::Warning},
        {QStringLiteral("inProgress"), Tone::Warning},  {QStringLiteral("agreed"), Tone::Good},
        {QStringLiteral("answered"), Tone::Good},       {QStringLiteral("replied"), Tone::Good},
        {QStringLiteral("resolved"), Tone::Good},       {QStringLiteral("verifying"), Tone::Warning},
        {QStringLiteral("noted"), Tone::Warning},       {QStringLiteral("escalated"), Tone::Warning},
        {QStringLiteral("outOfScope"), Tone::Neutral},  {QStringLiteral("merged"), Tone::Neutral},
        {QStringLiteral("withdrawn"), Tone::Neutral},   {QStringLiteral("transferred"), Tone::Neutral},
        {QStringLiteral("informed"), Tone::Good},       {QStringLiteral("dropped"), Tone::Neutral},
        {QStringLiteral("submitted"), Tone::Warning},   {QStringLiteral("acknowledged"), Tone::Warning},
        {QStringLiteral("accepted"), Tone::Good},       {QStringLiteral("planned"), Tone::Neutral},
        {QStringLiteral("received"), kind == CaseKind::UnitReport ? Tone::Warning : Tone::Info},
    };
    return tones.value(state, Tone::Info);
}

QString usualEvent(CaseKind kind, const QString& state)
{
    using Pairs = QMap<QString, QString>;
    static const auto pairs = [](std::initializer_list<std::pair<const char*, const char*>> list) {
        Pairs map;
        for (const auto& [from, event] : list)
            map.insert(QLatin1String(from), QLatin1String(event));
        return map;
    };
    static const Pairs session = pairs({{"planned", "prepare"}, {"preparing", "announce"}, {"announced", "open"},
        {"inProgress", "conclude"}, {"concluded", "signMinutes"}, {"minuted", "report"}, {"reported", "close"},
        {"postponed", "reschedule"}});
    static const Pairs petition = pairs({{"received", "classify"}, {"classified", "assign"}, {"assigned", "draftReply"},
        {"drafted", "agreeReply"}, {"agreed", "answer"}, {"verifying", "reply"}, {"answered", "resolve"},
        {"replied", "resolve"}, {"transferred", "resolve"}});
    static const Pairs escalation = pairs({{"drafting", "complete"}, {"ready", "submit"}, {"submitted", "acknowledge"},
        {"acknowledged", "decide"}, {"answered", "inform"}, {"informed", "close"}});
    static const Pairs unitReport = pairs({{"expected", "receive"}, {"received", "accept"}});
    switch (kind) {
    case CaseKind::Session:
        return session.value(state);
    case CaseKind::Petition:
        return petition.value(state);
    case CaseKind::Escalation:
        return escalation.value(state);
    case CaseKind::UnitReport:
        return unitReport.value(state);
    }
    Q_UNREACHABLE();
}

bool isOnlyByOtherCase(CaseKind kind, const QString& event)
{
    return kind == CaseKind::Petition && (event == QLatin1String("escalate") || event == QLatin1String("bringBack"));
}

} // namespace doithoai
