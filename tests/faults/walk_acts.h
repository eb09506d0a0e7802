#pragma once

#include "faults/walk.h"

#include "services/directory_acts.h"
#include "services/permission.h"

namespace doithoai::faults {

/// Puts the acts of a walk together, one room of the office after the other.
class Walk {
public:
    std::vector<WalkAct> taken;

    // Cases, from their plan to their end (walk_acts.cpp)
    void plan();
    void typing();
    void prepare();
    void papers();
    void hold();
    void followUp();

    // The office itself (walk_office.cpp)
    void directory();
    void personalData();
    void people(); ///< last: from the first account on the file asks who works

private:
    using Texts = test::Texts;
    static QString u(const char* words) { return test::u(words); }
    static QDate day(const char* iso) { return test::day(iso); }
    static Actor clerk(const char* iso) { return test::clerk(iso); }

    inline static const QString hall = QStringLiteral("ĐT-2023-001");
    inline static const QString other = QStringLiteral("ĐT-2023-002");
    inline static const QString answered = QStringLiteral("KN-2023-0001");
    inline static const QString deferred = QStringLiteral("KN-2023-0002");
    inline static const QString noted = QStringLiteral("KN-2023-0003");
    inline static const QString transferred = QStringLiteral("KN-2023-0004");
    inline static const QString dossier = QStringLiteral("BC-2023-001");
    inline static const QString unitReport = QStringLiteral("BCDV-2023-H1-DU.TAMSON");

    static Result<void> told(const Refusal& refusal)
    {
        Error error = refusal.error;
        for (const Finding& finding : refusal.findings)
            error.message += u' ' + finding.rule + u' ' + finding.message;
        return tl::unexpected(error);
    }
    template <class T>
    static Result<void> ended(const Outcome<T>& outcome)
    {
        return outcome ? Result<void>() : told(outcome.error());
    }
    template <class T>
    static Result<void> ended(const Result<T>& result)
    {
        return result ? Result<void>() : tl::unexpected<Error>(result.error());
    }
    static Result<void> ended(const tl::expected<void, Office::Misfit>& result)
    {
        return result ? Result<void>() : tl::unexpected<Error>(result.error().error);
    }

    static CaseKind kindOf(const QString& code)
    {
        if (code.startsWith(u("ĐT")))
            return CaseKind::Session;
        if (code.startsWith(u("KN")))
            return CaseKind::Petition;
        return code.startsWith(u("BCDV")) ? CaseKind::UnitReport : CaseKind::Escalation;
    }

    static QString creatingEvent(CaseKind kind)
    {
        return kind == CaseKind::Session ? u("plan") : kind == CaseKind::Petition ? u("receive") : u("draft");
    }

    void act(const QString& name, const char* call, const QString& permission, std::function<Result<void>(Stage&)> carryOut)
    {
        taken.push_back({name, {QLatin1String(call)}, permission, std::move(carryOut)});
    }
    void add(CaseKind kind, const char* today, const Texts& fields)
    {
        act(QStringLiteral("add %1").arg(taken.size()), "add", caseAct(kind, creatingEvent(kind)), [=](Stage& stage) { return ended(stage.office().add(kind, fields, {}, clerk(today))); });
    }
    void go(const QString& code, const char* event, const char* today, const Texts& data = {}, const QString& reason = {})
    {
        act(QLatin1String(event) + u' ' + code, "apply", caseAct(kindOf(code), QLatin1String(event)), [=](Stage& stage) {
            return ended(stage.office().apply(code, QLatin1String(event), Act{{}, reason, {}, data}, clerk(today)));
        });
    }
    void set(const QString& code, const char* today, const Texts& fields)
    {
        act(QStringLiteral("set %1").arg(code), "set", caseAct(kindOf(code), u("set")), [=](Stage& stage) { return ended(stage.office().set(code, fields, clerk(today))); });
    }
    void change(const char* name, const DirectoryAct& what)
    {
        const bool isCalendar = std::holds_alternative<ChangeMarks>(what.act);
        act(QLatin1String(name), "change", isCalendar ? acts::calendar : acts::changeDirectory, [=](Stage& stage) { return stage.office().change(what, clerk("2023-06-01")); });
    }
};

} // namespace doithoai::faults
