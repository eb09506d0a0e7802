#include "app/files.h"
#include "app/register_verb.h"
#include "exchange/reference_rows.h"
#include "services/case_machine.h"
#include "services/numbers_at_hand.h"

#include <QCoreApplication>

#include <algorithm>

namespace doithoai::cli {

namespace {

/// A unit, post or official is a word of the directory, not a case: it has no steps.
template <class Thing>
int addToDirectory(const Result<Thing>& thing, const Call& call, Desk& desk, const QString& name,
                   const std::function<Result<void>(const Thing&)>& add)
{
    if (!thing)
        return desk.out.fail(Refusal{thing.error(), {}}, call.isJson());
    if (const auto added = add(*thing); !added)
        return desk.out.fail(Refusal{added.error(), {}}, call.isJson());
    if (call.isJson())
        desk.out.json(QJsonObject{{QStringLiteral("code"), name}});
    else
        desk.out.line(name);
    return 0;
}

/// A session may be planned for a day on which no regulation is in force: that stands in its way from the preparation on,
/// and whoever plans it is told at once.
std::vector<Finding> adviceOn(CaseKind kind, const QString& code, const Call& call, Office& office)
{
    std::vector<Finding> advice;
    if (kind != CaseKind::Session)
        return advice;
    const auto steps = office.nextSteps(code, call.actor.today);
    if (!steps)
        return advice;
    for (const NextStep& step : *steps) {
        if (step.event != nameOf(SessionEvent::Prepare))
            continue;
        for (Finding finding : step.findings) {
            if (finding.rule != QLatin1String("no-profile"))
                continue;
            finding.strength = Strength::Advice;
            advice.push_back(std::move(finding));
        }
    }
    return advice;
}

int addCase(CaseKind kind, QDate on, const Call& call, Desk& desk, Office& office)
{
    const auto code = office.add(kind, call.fields, on, call.actor);
    if (!code)
        return desk.out.fail(code.error(), call.isJson());
    const std::vector<Finding> advice = adviceOn(kind, *code, call, office);
    QJsonObject json{{QStringLiteral("code"), *code}};
    if (!advice.empty())
        json.insert(QStringLiteral("findings"), doithoai::toJson(advice));
    if (call.isJson())
        desk.out.json(json);
    else
        desk.out.line(*code);
    desk.out.findings(advice);
    return 0;
}

QJsonObject toJson(const StepDone& done)
{
    return {{QStringLiteral("code"), done.code},
            {QStringLiteral("state"), done.state},
            {QStringLiteral("findings"), doithoai::toJson(done.findings)},
            {QStringLiteral("alsoChanged"), QJsonArray::fromStringList(done.alsoChanged)}};
}

/// What people read for the state that a case has come to.
QString stateWords(const StepDone& done, const Office& office)
{
    const auto known = office.resolve(done.code);
    if (!known)
        return done.state;
    return withKind(known->kind, [&](auto of) {
        const auto state = fromName<typename Machine<typename decltype(of)::type>::State>(done.state);
        return state ? label(*state) : done.state;
    });
}

void say(const StepDone& done, const Office& office, Desk& desk)
{
    desk.out.line(done.code + QStringLiteral(" → ") + stateWords(done, office));
    for (const QString& other : done.alsoChanged)
        desk.out.line(QStringLiteral("  + ") + other);
    desk.out.findings(done.findings);
}

/// What a step on one of several cases came to.
struct Answer {
    QString code;
    Outcome<StepDone> outcome;
};

int sayAll(const std::vector<Answer>& answers, const Office& office, const Call& call, Desk& desk)
{
    int worst = 0;
    QJsonArray results;
    QJsonArray findings;
    bool isRefused = false;
    for (const Answer& answer : answers) {
        if (answer.outcome) {
            results.append(toJson(*answer.outcome));
            if (!call.isJson())
                say(*answer.outcome, office, desk);
            continue;
        }
        const Refusal& refusal = answer.outcome.error();
        worst = std::max(worst, static_cast<int>(refusal.error.trouble));
        isRefused = isRefused || refusal.error.trouble == Trouble::Refused;
        desk.out.message(answer.code + u':');
        if (!call.isJson()) {
            desk.out.fail(refusal, false);
            continue;
        }
        desk.out.message(refusal.error.message);
        const QJsonArray own = refusal.error.trouble == Trouble::Refused ? doithoai::toJson(findingsOf(refusal)) : QJsonArray();
        results.append(QJsonObject{{QStringLiteral("code"), answer.code},
                                   {QStringLiteral("refused"), true},
                                   {QStringLiteral("message"), refusal.error.message},
                                   {QStringLiteral("findings"), own}});
        for (const auto finding : own)
            findings.append(finding);
    }
    if (call.isJson()) {
        QJsonObject object{{QStringLiteral("results"), results}};
        if (isRefused) {
            object.insert(QStringLiteral("refused"), true);
            object.insert(QStringLiteral("findings"), findings);
        }
        desk.out.json(object);
    }
    return worst;
}

/// Takes the step; numbers of papers that were issued for the case and nobody typed are taken over, and said.
Outcome<StepDone> take(Office& office, const QString& code, const QString& event, const Act& said, const Call& call, Desk& desk)
{
    auto act = withNumbersAtHand(office, code, event, said);
    if (!act)
        return refuse(act.error());
    auto done = office.apply(code, event, *act, call.actor);
    for (auto it = act->data.cbegin(); done && it != act->data.cend(); ++it) {
        if (!said.data.contains(it.key()))
            desk.out.message(QCoreApplication::translate("CommandLine", "%1: %2=%3, from the paper that was issued.").arg(done->code, it.key(), *it));
    }
    return done;
}

} // namespace

int runAdd(const Call& call, Desk& desk)
{
    const QString what = call.words[1].toLower();
    const QDate today = call.actor.today;
    static const QStringList kinds{QStringLiteral("session"), QStringLiteral("petition"), QStringLiteral("escalation"),
                                   QStringLiteral("unit"),    QStringLiteral("post"),     QStringLiteral("official"),
                                   QStringLiteral("register")};
    if (!kinds.contains(what)) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "“%1” cannot be added. There is: %2.")
                                       .arg(call.words[1], kinds.join(QStringLiteral(", "))),
                                   {}});
    }
    const Result<QDate> on = call.day("on");
    if (!on)
        return desk.out.fail(on.error());
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    Office& o = **office;
    if (what == QLatin1String("session"))
        return addCase(CaseKind::Session, *on, call, desk, o);
    if (what == QLatin1String("petition"))
        return addCase(CaseKind::Petition, *on, call, desk, o);
    if (what == QLatin1String("escalation"))
        return addCase(CaseKind::Escalation, *on, call, desk, o);

    if (what == QLatin1String("register"))
        return addToRegister(call, desk, o);
    const Vocabulary vocabulary = o.vocabulary(today);
    if (what == QLatin1String("unit")) {
        const auto unit = unitFrom(call.fields, o.directory(), vocabulary);
        return addToDirectory<Unit>(unit, call, desk, unit ? unit->code.text : QString(),
                                    [&](const Unit& u) { return o.addUnit(u, call.actor); });
    }
    if (what == QLatin1String("post")) {
        const auto post = postFrom(call.fields, o.directory(), vocabulary);
        return addToDirectory<Post>(post, call, desk, post ? post->code.text : QString(),
                                    [&](const Post& p) { return o.addPost(p, call.actor); });
    }
    const auto official = officialFrom(call.fields, o.directory(), vocabulary);
    return addToDirectory<Official>(official, call, desk, official ? official->name : QString(),
                                    [&](const Official& who) { return o.addOfficial(who, call.actor); });
}

int runSet(const Call& call, Desk& desk)
{
    if (call.fields.isEmpty()) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "Nothing is to be changed: give --set "
                                                                              "key=value.")
                                       + u'\n' + usageLine(*call.verb),
                                   {}});
    }
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const auto done = (*office)->set(call.words[1], call.fields, call.actor);
    if (!done)
        return desk.out.fail(done.error(), call.isJson());
    if (call.isJson())
        desk.out.json(toJson(*done));
    else
        say(*done, **office, desk);
    return 0;
}

int runDo(const Call& call, Desk& desk)
{
    const Result<QDate> on = call.day("on");
    if (!on)
        return desk.out.fail(on.error());
    const QStringList codes = call.words[1].split(u',', Qt::SkipEmptyParts);
    if (codes.isEmpty()) {
        return desk.out.fail(Error{Trouble::Usage,
                                   QCoreApplication::translate("CommandLine", "No case is named.") + u'\n'
                                       + usageLine(*call.verb),
                                   {}});
    }
    auto office = openOffice(call.words[0], CaseFile::Access::ReadWrite, desk);
    if (!office)
        return desk.out.fail(office.error());
    const Act act{*on, call.option("reason"), call.justifications, call.fields};
    if (codes.size() == 1) {
        const auto done = take(**office, codes.front().trimmed(), call.words[2], act, call, desk);
        if (!done)
            return desk.out.fail(done.error(), call.isJson());
        if (call.isJson())
            desk.out.json(toJson(*done));
        else
            say(*done, **office, desk);
        return 0;
    }
    std::vector<Answer> answers;
    for (const QString& code : codes)
        answers.push_back({code.trimmed(), take(**office, code.trimmed(), call.words[2], act, call, desk)});
    return sayAll(answers, **office, call, desk);
}

} // namespace doithoai::cli
