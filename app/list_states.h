#pragma once

#include "app/both_languages.h"
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
    for (const auto& [state, name] : Names<State>::all)
        names.append(QString::fromLatin1(name));
    // Three words of each state, in each language: its stable name, its label and its short one.
    const QStringList words = inBothLanguages([] {
        QStringList words;
        for (const auto& [state, name] : Names<State>::all)
            words << QString::fromLatin1(name) << label(state) << shortLabel(state);
        return words;
    });
    const QString wanted = text::spelled(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (text::spelled(words[i]) == wanted)
            return std::optional<State>(Names<State>::all[std::size_t(i / 3) % Names<State>::all.size()].first);
    }
    return fail(Trouble::Usage, QCoreApplication::translate("CommandLine", "There is no state “%1” here. There is: %2.")
                                    .arg(text, names.join(QStringLiteral(", "))));
}

} // namespace doithoai::cli
