#include "support/catch.h"

#include "domain/labels.h"

#include <QSet>

using namespace doithoai;

namespace
{

/// Every value of an enum has words of its own.
template <class E>
void checkAll()
{
    QSet<QString> seen;
    for (const auto& [value, name] : Names<E>::all) {
        INFO(name);
        CHECK_FALSE(label(value).isEmpty());
        CHECK_FALSE(seen.contains(label(value)));
        seen.insert(label(value));
    }
}

template <class E>
void checkShort()
{
    for (const auto& [value, name] : Names<E>::all) {
        INFO(name);
        CHECK_FALSE(shortLabel(value).isEmpty());
        CHECK(shortLabel(value).size() <= label(value).size());
    }
}

} // namespace

TEST_CASE("Every state and every event has a label of its own")
{
    checkAll<SessionState>();
    checkAll<PetitionState>();
    checkAll<EscalationState>();
    checkAll<UnitReportState>();
    checkAll<SessionEvent>();
    checkAll<PetitionEvent>();
    checkAll<EscalationEvent>();
    checkAll<UnitReportEvent>();
}

TEST_CASE("A short label is never longer than the full one")
{
    checkShort<SessionState>();
    checkShort<PetitionState>();
    checkShort<EscalationState>();
    checkShort<UnitReportState>();
}
