#include "reports/history.h"

#include <initializer_list>

namespace doithoai {

namespace {

template <class Case>
std::vector<const Field<Case>*> fieldsNamed(std::initializer_list<const char*> keys)
{
    std::vector<const Field<Case>*> fields;
    for (const char* key : keys) {
        const Field<Case>* field = findField<Case>(QString::fromLatin1(key));
        Q_ASSERT(field);
        fields.push_back(field);
    }
    return fields;
}

} // namespace

template <>
const std::vector<const Field<Session>*>& figureFields<Session>()
{
    static const auto fields = fieldsNamed<Session>({"form", "sector", "organiser", "chair", "chairName", "deputyFor",
                                                     "coChairs", "plannedStart", "planned", "actualStart",
                                                     "attendance"});
    return fields;
}

template <>
bool isCorrected(const HistoryRow<Session>& row, const Field<Session>& field)
{
    return row.event != SessionEvent::Open && QLatin1String(field.key) == QLatin1String("actualStart");
}

template <>
bool isCorrected(const HistoryRow<Escalation>& /*row*/, const Field<Escalation>& /*field*/)
{
    return false;
}

template <>
bool isCorrected(const HistoryRow<UnitReport>& /*row*/, const Field<UnitReport>& /*field*/)
{
    return false;
}

template <>
const std::vector<const Field<Escalation>*>& figureFields<Escalation>()
{
    static const auto fields = fieldsNamed<Escalation>({"petitions"});
    return fields;
}

template <>
const std::vector<const Field<UnitReport>*>& figureFields<UnitReport>()
{
    static const auto fields = fieldsNamed<UnitReport>({"unit", "period", "dueOn", "receivedByTUVP", "receivedByBDV",
                                                         "sessions", "lateNotices", "people", "received", "resolved",
                                                         "explained", "accepted", "transferred", "declined", "outOfScope",
                                                         "escalated", "openInTime", "openOverdue"});
    return fields;
}

} // namespace doithoai
