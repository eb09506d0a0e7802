#pragma once

#include "casefile/case_repository.h"
#include "services/case_machine.h"

#include <QJsonObject>

namespace doithoai {

/// What an act set or cleared, without words about persons: what figures as at any date are made from.
template <class Case>
QJsonObject recordedFields(const Case& before, const Case& after, const QMap<QString, QString>& written = {})
{
    QJsonObject data;
    const bool mayBeWritten = !written.isEmpty();
    for (const Field<Case>& field : fieldsOf<Case>()) {
        const QLatin1String key(field.key);
        if (!field.personal && (!isSame(before, after, field) || (mayBeWritten && written.contains(key))))
            data.insert(key, textOf(after, field));
    }
    return data;
}

/// A step with who recorded it and when; of a rehearsal the given day at the machine's hour.
Step signedStep(const QString& event, const QString& from, const QString& to, QDate on, const Actor& actor);

/// Adds the rules that were passed with a reason, and the advice that was shown.
void addFindings(Step& step, const std::vector<Finding>& findings);

/// A refusal of an act upon a case: one sentence, and every rule that was not met.
Refusal refusal(const QString& act, const QString& code, std::vector<Finding> findings);

/// Saves what a verdict allows, with its step. A case that was only computed so far is stored first. Expects an open
/// transaction. `loaded` becomes the case as it is then.
template <class Case, class State>
Result<void> record(CaseFile& file, OnRecord<Case>& loaded, EventOf<Case> event, const Act& act,
                    const Verdict<Case, State>& verdict, const Actor& actor)
{
    const CaseRepository<Case> repository(file);
    Case& value = loaded.*Machine<Case>::value;
    if (value.id.value == 0) {
        auto inserted = repository.insert(value);
        if (!inserted)
            return tl::unexpected(inserted.error());
        value = std::move(*inserted);
        for (Step& first : loaded.steps) {
            const Step stored = signedStep(first.event, first.from, first.to, first.effectiveOn, actor);
            if (const auto added = repository.addFirstSteps({&value, 1}, {&stored, 1}); !added)
                return added;
        }
    }

    Case after = verdict.after;
    after.id = value.id;
    after.code = value.code;
    after.state = *verdict.next;
    Step step = signedStep(nameOf(event), nameOf(value.state), nameOf(after.state), verdict.on, actor);
    step.reason = act.reason;
    addFindings(step, verdict.findings);
    step.data = recordedFields(value, after, verdict.written);
    // What only the step keeps: the number of a reminder, the petitions of one decision, what stood before a step that may
    // be retracted. Under the event's name, for the case may have a field of that key, and figures as at an earlier day
    // follow the fields.
    const QString own = nameOf(event) + u'.';
    for (auto it = verdict.written.cbegin(); it != verdict.written.cend(); ++it) {
        if (it.key().startsWith(own))
            step.data.insert(it.key(), it.value());
    }
    if (const auto updated = repository.update(after); !updated)
        return updated;
    if (const auto added = repository.addStep(after, step); !added)
        return added;
    value = std::move(after);
    loaded.steps.push_back(std::move(step));
    return {};
}

/// Saves changed fields of a case outside its machine, with a row that figures can follow.
template <class Case>
Result<void> recordChange(CaseFile& file, const Case& before, const Case& after, QDate on, const Actor& actor)
{
    const CaseRepository<Case> repository(file);
    if (const auto updated = repository.update(after); !updated)
        return updated;
    Step change = signedStep(QStringLiteral("set"), nameOf(before.state), nameOf(after.state), on, actor);
    change.data = recordedFields(before, after);
    if (change.data.isEmpty())
        return {};
    return repository.addChange(after, change);
}

} // namespace doithoai
