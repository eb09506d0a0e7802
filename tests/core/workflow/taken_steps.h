#pragma once

#include "support/case_builders.h"
#include "support/catch.h"

#include "workflow/session_workflow.h"

#include <functional>

// Steps taken for their findings.
namespace doithoai::test {

using Data = QMap<QString, QString>;

inline SessionVerdict take(const SessionCase& value, SessionEvent event, QDate on, const Data& data = {}, const World& in = world())
{
    Act act;
    act.on = on;
    act.data = data;
    act.reason = QStringLiteral("Theo đề nghị");
    return judge(value, event, act, in.on(on));
}

inline Data with(Data data, const char* key, const char* text)
{
    data.insert(QString::fromLatin1(key), QString::fromUtf8(text));
    return data;
}

/// "rule/field" of everything that is found.
template <class Verdict>
QStringList found(const Verdict& verdict)
{
    QStringList rules;
    for (const Finding& finding : verdict.findings)
        rules.append(finding.field.isEmpty() ? finding.rule : QString(finding.rule + u'/' + finding.field));
    return rules;
}

template <class Verdict>
bool speaks(const Verdict& verdict, const QString& words)
{
    return std::ranges::any_of(verdict.findings, [&](const Finding& f) { return f.message.contains(words); });
}

inline QStringList one(const char* finding)
{
    return {QString::fromLatin1(finding)};
}

} // namespace doithoai::test
