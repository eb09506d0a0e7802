#include "domain/dates.h"
#include "support/catch.h"
#include "workflow/petition_workflow.h"

#include <QRandomGenerator>

using namespace doithoai;

namespace {

/// Where the office owes something: the clock runs (workflows.md, "The clock").
bool isRunning(PetitionState state)
{
    using enum PetitionState;
    return state == Received || state == Classified || state == Assigned || state == Drafted || state == Agreed || state == Verifying || state == Noted;
}

} // namespace

TEST_CASE("On every day each open petition stands in exactly one of overdue, due today, due later, without a deadline, resting")
{
    QRandomGenerator random(20240229);
    for (int round = 0; round < 20000; ++round) {
        Petition petition;
        petition.state = Names<PetitionState>::all[size_t(random.bounded(int(Names<PetitionState>::all.size())))].first;
        const QDate on = QDate(2023, 1, 1).addDays(random.bounded(800));
        if (random.bounded(4) > 0)
            petition.dueOn = on.addDays(random.bounded(5) - 2);
        if (random.bounded(2) > 0)
            petition.promiseDue = on.addDays(random.bounded(5) - 2);
        const Lateness lateness = latenessOf(petition, on);
        INFO(nameOf(petition.state).toStdString());
        const bool isOpen = !isFinal(petition.state);
        const bool isPromised = petition.state == PetitionState::Answered && petition.promiseDue;
        const bool runs = isRunning(petition.state) || isPromised;
        const std::optional<QDate> due = isPromised ? petition.promiseDue : petition.dueOn;
        REQUIRE((lateness == Lateness::Final) == !isOpen);
        REQUIRE((lateness == Lateness::Resting) == (isOpen && !runs));
        REQUIRE((lateness == Lateness::NoDeadline) == (runs && !due));
        REQUIRE((lateness == Lateness::Overdue) == (runs && due && *due < on));
        REQUIRE((lateness == Lateness::DueToday) == (runs && due && *due == on));
        REQUIRE((lateness == Lateness::DueLater) == (runs && due && *due > on));
        // Due today is not overdue; it is overdue tomorrow.
        if (lateness == Lateness::DueToday)
            REQUIRE(latenessOf(petition, on.addDays(1)) == Lateness::Overdue);
    }
}
