#include "services/silence.h"

#include <algorithm>

namespace doithoai {

int silenceDays(const Office& office)
{
    constexpr int usual = 15;
    bool isNumber = false;
    const int days = office.settings().value(QStringLiteral("silence.days")).toInt(&isNumber);
    return isNumber && days > 0 ? days : usual;
}

QDate silentSince(const Office& office, QDate on, int days)
{
    return office.calendar().addWorkdays(on, -days);
}

QString silentFilter(QDate until)
{
    return QStringLiteral("silent:") + until.toString(Qt::ISODate);
}

Result<Silence> silenceOn(Office& office, QDate on, int days)
{
    Silence silence;
    silence.days = days;
    const QDate until = silentSince(office, on, days);
    const auto waited = [&](QDate last) { return office.calendar().workdaysBetween(last, on); };
    for (const CaseKind kind : {CaseKind::Petition, CaseKind::Escalation, CaseKind::Session}) {
        const auto cases = silentCases(office.file(), kind, until, on);
        if (!cases)
            return tl::unexpected(cases.error());
        for (const SilentCase& one : *cases)
            silence.cases.push_back({one, waited(one.lastOn)});
    }
    std::ranges::stable_sort(silence.cases, {}, [](const Silence::Case& one) { return one.silent.lastOn; });
    const auto units = silentUnits(office.file(), until);
    if (!units)
        return tl::unexpected(units.error());
    for (const SilentUnit& one : *units)
        silence.units.push_back({one, waited(one.lastOn)});
    return silence;
}

} // namespace doithoai
