#pragma once

#include "support/case_builders.h"
#include "support/catch.h"

#include "workflow/machine_words.h"

#include <functional>
#include <map>

namespace doithoai::test {

/// One judgement to be made: a case, what is asked of it, and the day on which it is asked.
template <class Case>
struct Trial {
    Case value;
    Act act;
    QDate today = day(2023, 6, 1);
};

/// How a machine is tried: every row with everything right, then with one thing wrong.
template <class Case, class State, class Event, class Verdict>
struct Bench {
    std::vector<TableRow> rows;
    std::function<Trial<Case>(State, Event)> good; ///< a case and an act that meet every guard of that row
    std::function<Verdict(const Trial<Case>&, Event)> judge;
    std::map<QString, std::function<void(Trial<Case>&)>> spoil; ///< by guard, or by event/guard

    const std::function<void(Trial<Case>&)>* spoilerOf(const TableRow& row, const QString& guard) const
    {
        for (const QString& key : QStringList{QString(row.event + u'/' + guard), guard}) {
            if (const auto it = spoil.find(key); it != spoil.end())
                return &it->second;
        }
        return nullptr;
    }
};

inline QStringList blockingRules(const std::vector<Finding>& findings)
{
    QStringList rules;
    for (const Finding& finding : findings) {
        if (finding.blocks() && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules;
}

inline bool hasRule(const std::vector<Finding>& findings, const QString& rule)
{
    return std::ranges::any_of(findings, [&](const Finding& finding) { return finding.rule == rule; });
}

template <class Verdict>
std::string told(const Verdict& verdict)
{
    QString text;
    for (const Finding& finding : verdict.findings)
        text += finding.rule + QStringLiteral(" [") + nameOf(finding.strength) + QStringLiteral("]: ") + finding.message + u'\n';
    return text.toStdString();
}

/// A row of the machine with everything right is taken.
template <class Case, class State, class Event, class Verdict>
void everyRowIsTaken(const Bench<Case, State, Event, Verdict>& bench)
{
    for (const TableRow& row : bench.rows) {
        const auto from = fromName<State>(row.from);
        const auto event = fromName<Event>(row.event);
        if (!from || row.onlyByOtherCase)
            continue;
        const Verdict verdict = bench.judge(bench.good(*from, *event), *event);
        INFO(row.from.toStdString() << " " << row.event.toStdString() << "\n" << told(verdict));
        CHECK(verdict.isAllowed());
        if (verdict.next && !row.to.contains(u'=') && row.to != QStringLiteral("←"))
            CHECK(row.to.split(u'|').contains(nameOf(*verdict.next)));
        if (row.to == QStringLiteral("="))
            CHECK(verdict.next == *from);
    }
}

/// Every (state, event) pair that has no row is refused with `not-now` and nothing else.
template <class Case, class State, class Event, class Verdict>
void everyOtherPairIsRefused(const Bench<Case, State, Event, Verdict>& bench)
{
    int refused = 0;
    for (const auto& [from, fromText] : Names<State>::all) {
        for (const auto& [event, eventText] : Names<Event>::all) {
            const QString fromName = nameOf(from);
            const QString eventName = nameOf(event);
            const bool isListed = std::ranges::any_of(bench.rows, [&](const TableRow& row) {
                return row.from == fromName && row.event == eventName && !row.onlyByOtherCase;
            });
            if (isListed)
                continue;
            const Verdict verdict = bench.judge(bench.good(from, event), event);
            INFO(fromText << " " << eventText);
            REQUIRE_FALSE(verdict.isAllowed());
            REQUIRE(verdict.findings.size() == 1);
            CHECK(verdict.findings[0].rule == QStringLiteral("not-now"));
            CHECK(verdict.findings[0].strength == Strength::Required);
            CHECK(verdict.effects.empty());
            ++refused;
        }
    }
    CHECK(refused > 0);
}

/// Each guard that fails alone refuses its step (advice lets it pass and speaks), a justified one passes with a
/// reason only, a required one never.
template <class Case, class State, class Event, class Verdict>
void everyGuardHolds(const Bench<Case, State, Event, Verdict>& bench)
{
    for (const TableRow& row : bench.rows) {
        const auto from = fromName<State>(row.from);
        const auto event = fromName<Event>(row.event);
        if (!from)
            continue;
        for (const QString& guard : row.guards) {
            INFO(row.from.toStdString() << " " << row.event.toStdString() << " " << guard.toStdString());
            const auto* spoil = bench.spoilerOf(row, guard);
            REQUIRE(spoil);
            Trial<Case> trial = bench.good(*from, *event);
            (*spoil)(trial);
            const Verdict plain = bench.judge(trial, *event);
            INFO(told(plain));
            REQUIRE(hasRule(plain.findings, guard));
            const auto found = std::ranges::find_if(plain.findings, [&](const Finding& f) { return f.rule == guard; });
            CHECK_FALSE(found->article.isEmpty());
            CHECK(found->message.endsWith(u'.'));
            trial.act.justifications.insert(guard, QStringLiteral("   "));
            CHECK(bench.judge(trial, *event).isAllowed() == plain.isAllowed());
            trial.act.justifications.insert(guard, QStringLiteral("Có lý do chính đáng"));
            const Verdict reasoned = bench.judge(trial, *event);
            switch (found->strength) {
            case Strength::Required:
                CHECK(blockingRules(plain.findings) == QStringList{guard});
                CHECK_FALSE(plain.isAllowed());
                CHECK_FALSE(reasoned.isAllowed());
                break;
            case Strength::Justified:
                CHECK(blockingRules(plain.findings) == QStringList{guard});
                CHECK_FALSE(plain.isAllowed());
                CHECK(reasoned.isAllowed());
                CHECK(std::ranges::any_of(reasoned.findings, [](const Finding& f) { return f.isPassed(); }));
                break;
            case Strength::Advice:
                CHECK(plain.isAllowed());
                break;
            }
        }
    }
}

/// What a field might be given that is not good for it; the blank always.
template <class Case>
QStringList doubtfulTexts(const Field<Case>& field)
{
    switch (field.kind) {
    case FieldKind::Day:
        return {QString(), QStringLiteral("2999-01-01"), QStringLiteral("2022-12-30")};
    case FieldKind::Moment:
        return {QString(), QStringLiteral("2999-01-01T08:00"), QStringLiteral("2023-01-01T08:00")};
    case FieldKind::Number:
        return {QString(), QStringLiteral("0")};
    case FieldKind::YesNo:
        return {QString(), QStringLiteral("yes"), QStringLiteral("no")};
    case FieldKind::Unit:
    case FieldKind::Units:
        return {QString(), QStringLiteral("TINHUY")};
    case FieldKind::SessionRef:
    case FieldKind::PetitionRef:
    case FieldKind::PetitionRefs:
        return {}; // never said along with a step
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice:
    case FieldKind::LevelOrUnit:
    case FieldKind::UnitOrText:
    case FieldKind::PostOrText:
    case FieldKind::Post:
    case FieldKind::Posts:
        break;
    }
    return {QString(), QStringLiteral("group")};
}

/// Fields said along with any event are judged as if they had been set just before it: each finding that refuses the change
/// refuses the step as well. `change` judges the change alone.
template <class Case, class State, class Event, class Verdict, class Change>
void everyFieldIsJudgedAsByASet(const Bench<Case, State, Event, Verdict>& bench, Change change)
{
    using Subject = decltype(Verdict::after);
    QStringList passed;
    QStringList refusedRules;
    for (const TableRow& row : bench.rows) {
        const auto from = fromName<State>(row.from);
        const auto event = fromName<Event>(row.event);
        if (!from || row.onlyByOtherCase)
            continue;
        const std::vector<EventKey> keys = keysOf(*event);
        const Trial<Case> good = bench.good(*from, *event);
        for (const Field<Subject>& field : fieldsOf<Subject>()) {
            const QString key = QLatin1String(field.key);
            if (std::ranges::any_of(keys, [&](const EventKey& own) { return machine::isKey(own, key); }))
                continue;
            for (const QString& text : doubtfulTexts(field)) {
                Trial<Case> trial = good;
                trial.act.data.insert(key, text);
                const Verdict step = bench.judge(trial, *event);
                for (const Finding& finding : change(good, {{key, text}}).findings) {
                    if (!finding.blocks())
                        continue;
                    refusedRules.append(finding.rule);
                    const bool isRefused = std::ranges::any_of(step.findings, [&](const Finding& f) {
                        return f.blocks() && f.rule == finding.rule && f.field == finding.field;
                    });
                    if (!isRefused || step.isAllowed())
                        passed.append(QStringLiteral("%1 %2 --set %3=%4: %5").arg(row.from, row.event, key, text, finding.rule));
                }
            }
        }
    }
    CHECK(passed == QStringList());
    refusedRules.removeDuplicates();
    CHECK(refusedRules.size() > 1); // closed windows, and more than these
}

/// Every state reaches a final one; a state that is not final has a way out; only `outs` leave a final one.
template <class State>
void everyStateComesToAnEnd(const std::vector<TableRow>& rows, const QStringList& finals, const QStringList& outs)
{
    for (const auto& [state, name] : Names<State>::all) {
        INFO(name);
        QStringList reached{nameOf(state)};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const TableRow& row : rows) {
                if (row.from != reached[i])
                    continue;
                if (finals.contains(row.from))
                    CHECK(outs.contains(row.event));
                for (const QString& to : row.to.split(u'|')) {
                    if (to != QStringLiteral("=") && to != QStringLiteral("←") && !reached.contains(to))
                        reached.append(to);
                }
            }
        }
        CHECK(std::ranges::any_of(reached, [&](const QString& r) { return finals.contains(r); }));
        const QString own = nameOf(state);
        if (!finals.contains(own))
            CHECK(std::ranges::any_of(rows, [&](const TableRow& row) { return row.from == own; }));
    }
}

} // namespace doithoai::test
