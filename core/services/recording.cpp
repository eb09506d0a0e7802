#include "services/recording.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai {

Step signedStep(const QString& event, const QString& from, const QString& to, QDate on, const Actor& actor)
{
    Step step;
    step.event = event;
    step.from = from;
    step.to = to;
    step.effectiveOn = on;
    step.recordedOn = actor.today;
    const QDateTime now = QDateTime::currentDateTime();
    step.recordedAt = actor.isRehearsal ? QDateTime(actor.today, now.time()) : now;
    step.by = actor.by;
    return step;
}

void addFindings(Step& step, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        // A rule is passed with one reason, though several things of it were not met.
        const PassedRule passed{finding.rule, finding.justification};
        if (finding.isPassed() && std::ranges::find(step.justified, passed) == step.justified.end())
            step.justified.push_back(passed);
        if (finding.strength == Strength::Advice)
            step.advised.push_back({finding.rule, finding.message});
    }
}

Refusal refusal(const QString& act, const QString& code, std::vector<Finding> findings)
{
    const int count = int(std::ranges::count_if(findings, [](const Finding& finding) { return finding.blocks(); }));
    const QString message =
        QCoreApplication::translate("Office", "“%1” is refused for %2: %n rule(s) are not met.", nullptr, count)
            .arg(act, code);
    return Refusal{Error{Trouble::Refused, message, {}}, std::move(findings)};
}

} // namespace doithoai
