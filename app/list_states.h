#pragma once

#include "casefile/case_repository.h"
#include "domain/labels.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace doithoai::cli {

template <class State>
Result<std::optional<State>> stateOf(const QString& text)
{
    if (text.isEmpty())
        return std::optional<State>();
    QStringList names;
    for (const auto& [state, name] : Names<State>::all) {
        const QString stable = QString::fromLatin1(name);
        for (const QString& word : {stable, label(state), shortLabel(state)}) {
            if (text::loose(word) == text::loose(text))
                return std::optional<State>(state);
        }
        names.append(stable);
    }
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no state “%1” here. There is: %2.")
                                    .arg(text, names.join(QStringLiteral(", "))));
}

/// Puts a case back to how it stood at the end of a day, after its steps. False when it was not there yet.
template <class Case>
Result<bool> rewind(CaseFile& file, Case& value, QDate day)
{
    const auto steps = CaseRepository<Case>(file).steps(value.code);
    if (!steps)
        return tl::unexpected(steps.error());
    QMap<QString, QString> then;
    QStringList touchedLater;
    bool isThere = false;
    for (const Step& step : *steps) {
        const bool isByThen = step.effectiveOn <= day;
        if (isByThen) {
            isThere = true;
            if (const auto state = fromName<decltype(value.state)>(step.to))
                value.state = *state;
        }
        for (auto it = step.data.constBegin(); it != step.data.constEnd(); ++it) {
            if (isByThen)
                then.insert(it.key(), it.value().toString());
            else
                touchedLater.append(it.key());
        }
    }
    // What no later step touched stands as it is: a `set` may have changed it since the step that wrote it.
    for (const QString& key : touchedLater) {
        if (const Field<Case>* f = findField<Case>(key))
            setText(value, *f, then.value(key));
    }
    return isThere;
}

} // namespace doithoai::cli
