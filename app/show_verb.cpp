#include "app/files.h"
#include "app/name_looks.h"
#include "app/readable.h"
#include "domain/dates.h"
#include "domain/labels.h"
#include "services/case_machine.h"
#include "services/deadline_origin.h"
#include "services/name_viewing.h"

#include <QCoreApplication>

namespace doithoai::cli {

namespace {

/// A case of any kind as it is shown: in stable words for programs, in labels for people.
struct Shown {
    QString kind;
    QString code;
    QString state;
    QString stateLabel;
    QJsonObject fields;
    std::vector<std::pair<QString, QString>> lines; ///< label, text: fields that have a value
    std::vector<Step> steps;
    std::vector<NextStep> next;
    QString (*eventWords)(const QString& event) = nullptr; ///< what people read for a stable event name
    QString (*stateWords)(const QString& state) = nullptr;
    QString deadline = {}; ///< how it is counted, a line for each day
};

/// What people read for a stable name of a state or an event; a `set` is no event of the machine.
template <class Name>
QString words(const QString& stable)
{
    const auto known = fromName<Name>(stable);
    return known ? label(*known) : stable;
}

template <class Case>
Shown shownCase(const char* kind, const Case& value, const std::vector<Step>& steps, const Office& office, QDate today)
{
    Shown shown{QString::fromLatin1(kind), value.code.text, nameOf(value.state), label(value.state), {}, {}, steps, {},
                words<EventOf<Case>>, words<decltype(value.state)>};
    const Vocabulary vocabulary = office.vocabulary(today);
    for (const Field<Case>& f : fieldsOf<Case>()) {
        shown.fields.insert(QString::fromLatin1(f.key), jsonOf(value, f));
        if (const QString text = textOf(value, f); !text.isEmpty())
            shown.lines.emplace_back(fieldLabel(f.label), readable(f, text, vocabulary, office.directory()));
    }
    return shown;
}

Result<Shown> load(Office& office, const Office::Known& known, bool hasNames, QDate today)
{
    switch (known.kind) {
    case CaseKind::Session: {
        const auto found = office.session(SessionCode{known.code});
        if (!found)
            return tl::unexpected(found.error());
        return shownCase("session", found->session, found->steps, office, today);
    }
    case CaseKind::Petition: {
        auto found = office.petition(PetitionCode{known.code});
        if (!found)
            return tl::unexpected(found.error());
        const DeadlineExplanation deadline = explained(*found, office.calendar());
        const PetitionCase toShow = shownPetition(office, std::move(*found), hasNames);
        Shown shown = shownCase("petition", toShow.petition, toShow.steps, office, today);
        if (deadline.last.isValid())
            shown.deadline = deadline.text();
        return shown;
    }
    case CaseKind::Escalation: {
        const auto found = office.escalation(EscalationCode{known.code});
        if (!found)
            return tl::unexpected(found.error());
        return shownCase("escalation", found->escalation, found->steps, office, today);
    }
    case CaseKind::UnitReport:
        break;
    }
    const auto found = office.unitReport(UnitReportCode{known.code});
    if (!found)
        return tl::unexpected(found.error());
    return shownCase("unit-report", found->report, found->steps, office, today);
}

QJsonArray toJson(const std::vector<PassedRule>& rules)
{
    QJsonArray array;
    for (const PassedRule& rule : rules)
        array.append(QJsonObject{{QStringLiteral("rule"), rule.rule}, {QStringLiteral("text"), rule.text}});
    return array;
}

QJsonObject toJson(const Step& step)
{
    return {{QStringLiteral("seq"), step.seq},
            {QStringLiteral("event"), step.event},
            {QStringLiteral("from"), step.from},
            {QStringLiteral("to"), step.to},
            {QStringLiteral("effectiveOn"), step.effectiveOn.toString(Qt::ISODate)},
            {QStringLiteral("recordedOn"), step.recordedOn.toString(Qt::ISODate)},
            {QStringLiteral("recordedAt"), step.recordedAt.toString(Qt::ISODate)},
            {QStringLiteral("by"), step.by},
            {QStringLiteral("reason"), step.reason},
            {QStringLiteral("justified"), toJson(step.justified)},
            {QStringLiteral("advised"), toJson(step.advised)},
            {QStringLiteral("data"), step.data}};
}

void print(const Shown& shown, Desk& desk)
{
    QJsonArray steps;
    for (const Step& step : shown.steps)
        steps.append(toJson(step));
    QJsonArray next;
    for (const NextStep& step : shown.next) {
        next.append(QJsonObject{{QStringLiteral("event"), step.event},
                                {QStringLiteral("allowed"), step.isAllowed},
                                {QStringLiteral("findings"), doithoai::toJson(step.findings)}});
    }
    desk.out.json(QJsonObject{{QStringLiteral("code"), shown.code},
                              {QStringLiteral("kind"), shown.kind},
                              {QStringLiteral("state"), shown.state},
                              {QStringLiteral("fields"), shown.fields},
                              {QStringLiteral("deadline"), QJsonArray::fromStringList(shown.deadline.split(u'\n', Qt::SkipEmptyParts))},
                              {QStringLiteral("steps"), steps},
                              {QStringLiteral("next"), next}});
}

QString findingLine(const Finding& finding)
{
    return QStringLiteral("      %1 · %2 · %3\n        %4")
        .arg(finding.rule, finding.article, label(finding.strength), finding.message);
}

void tell(const Shown& shown, Desk& desk)
{
    Output& out = desk.out;
    out.line(QStringLiteral("%1 · %2 (%3)").arg(shown.code, shown.stateLabel, shown.state));
    for (const auto& [name, text] : shown.lines)
        out.line(QStringLiteral("  %1: %2").arg(name, QString(text).replace(u'\n', QStringLiteral("\n    "))));
    if (!shown.deadline.isEmpty()) {
        out.line(QCoreApplication::translate("CommandLine", "How the deadline is counted:"));
        for (const QString& line : shown.deadline.split(u'\n'))
            out.line(QStringLiteral("  ") + line);
    }
    out.line(QCoreApplication::translate("CommandLine", "Steps:"));
    for (const Step& step : shown.steps) {
        QString line = QStringLiteral("  %1  %2 (%3): %4  · %5")
                           .arg(dates::onScreen(step.effectiveOn), shown.eventWords(step.event), step.event,
                                shown.stateWords(step.to), step.by);
        if (!step.reason.isEmpty())
            line += QStringLiteral("  – ") + step.reason;
        out.line(line);
        for (const PassedRule& rule : step.justified) {
            out.line(QStringLiteral("      ")
                     + QCoreApplication::translate("CommandLine", "%1 passed with a reason: %2").arg(rule.rule, rule.text));
        }
        for (const PassedRule& rule : step.advised)
            out.line(QStringLiteral("      ") + rule.rule + QStringLiteral(": ") + rule.text);
    }
    out.line(QCoreApplication::translate("CommandLine", "Next:"));
    for (const NextStep& step : shown.next) {
        out.line(QStringLiteral("  %1 (%2) – %3").arg(
            shown.eventWords(step.event), step.event, step.isAllowed ? QCoreApplication::translate("CommandLine", "may be done now")
                                       : QCoreApplication::translate("CommandLine", "not yet")));
        for (const Finding& finding : step.findings)
            out.line(findingLine(finding));
    }
}

} // namespace

int runShow(const Call& call, Desk& desk)
{
    auto office = openForLooking(call.words[0], desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto known = (*office)->resolve(call.words[1]);
    if (!known)
        return desk.out.fail(known.error());
    const auto hasNames = known->kind != CaseKind::Petition ? Result<bool>(true) : mayShowNames(**office, {known->code}, QStringLiteral("show"), call, desk);
    if (!hasNames)
        return desk.out.fail(hasNames.error());
    auto shown = load(**office, *known, *hasNames, call.actor.today);
    if (!shown)
        return desk.out.fail(shown.error());
    auto next = (*office)->nextSteps(known->code, call.actor.today);
    if (!next)
        return desk.out.fail(next.error());
    shown->next = std::move(*next);
    if (call.isJson())
        print(*shown, desk);
    else
        tell(*shown, desk);
    return 0;
}

} // namespace doithoai::cli
