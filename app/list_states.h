#pragma once

#include "domain/labels.h"
#include "domain/spelling.h"

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
            if (text::spelled(word) == text::spelled(text))
                return std::optional<State>(state);
        }
        names.append(stable);
    }
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no state “%1” here. There is: %2.")
                                    .arg(text, names.join(QStringLiteral(", "))));
}

} // namespace doithoai::cli
