#include "histories.h"

#include <array>

using namespace doithoai;
using namespace doithoai::test;
using enum PetitionEvent;
using P = PetitionState;

TEST_CASE("A promise stays in the figures whatever becomes of its case")
{
    const auto promised = [](const char* code) {
        return anAssigned(code, "2023-03-01", "2023-04-01")
            .step("2023-03-18", Answer, P::Answered, {{"answerKind", "undertaken"}, {"promise", "Nạo vét rãnh"}, {"promiseDue", "2023-05-01"}});
    };
    const auto leading = [] { return anAssigned("leading", "2023-03-01", "2023-04-01"); };
    const auto merged = [&] { return promised("merged").step("2023-03-20", Merge, P::Merged, {{"leading", "leading"}}); };
    const auto told = [](const PetitionFigures& figures) {
        const auto& p = figures.promises;
        return std::array{p.made, p.kept, p.broken, p.pending};
    };
    using Told = std::array<int, 4>;

    SECTION("merged: it is followed under the leading one")
    {
        CHECK(told(petitionsOf({leading(), merged()})) == Told{1, 0, 0, 1});
        CHECK(told(petitionsOf({promised("leading"), merged()})) == Told{2, 0, 0, 2});
    }
    SECTION("merged: what is reported on the leading one is reported on it")
    {
        const auto resolved = [&](const char* on, const char* kept) {
            return promised("leading").step(on, Resolve, P::Resolved, {{"outcome", "done"}, {"promiseKept", kept}});
        };
        CHECK(told(petitionsOf({resolved("2023-05-02", "yes"), merged()})) == Told{2, 2, 0, 0});
        CHECK(told(petitionsOf({resolved("2023-05-02", "no"), merged()})) == Told{2, 0, 2, 0});
        // In the period in which it is reported, though the merged one had ended before.
        const Period secondHalf(2023, Period::Part::SecondHalf);
        CHECK(told(petitionsOf({resolved("2023-08-02", "yes"), merged()}, secondHalf, "2023-12-31")) == Told{0, 2, 0, 0});
        CHECK(told(petitionsOf({resolved("2023-05-02", "yes"), merged()}, secondHalf, "2023-12-31")) == Told{0, 0, 0, 0});
    }
    SECTION("merged into one that ended without a word about it: nobody has said yet that it was kept")
    {
        const auto ended = leading().step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}}).step("2023-03-21", Resolve, P::Resolved, {{"outcome", "explained"}});
        CHECK(told(petitionsOf({ended, merged()})) == Told{1, 0, 0, 1});
    }
    SECTION("unmerged after the hall: it keeps its promise")
    {
        CHECK(told(petitionsOf({leading(), merged().step("2023-03-21", Unmerge, P::Verifying, {{"leading", ""}})})) == Told{1, 0, 0, 1});
        CHECK(told(petitionsOf({leading(), merged().step("2023-03-21", Unmerge, P::Verifying, {{"leading", ""}})
                                               .step("2023-03-22", Reply, P::Replied)
                                               .step("2023-03-23", Resolve, P::Resolved, {{"outcome", "done"}, {"promiseKept", "yes"}})})) == Told{1, 1, 0, 0});
    }
    SECTION("unmerged in the hall: made until another class takes its place")
    {
        const auto back = [&] {
            return merged().step("2023-03-20", Unmerge, P::Received, {{"leading", ""}, {"answerKind", ""}, {"promise", ""}, {"promiseDue", ""}});
        };
        CHECK(told(petitionsOf({leading(), back()})) == Told{1, 0, 0, 1});
        CHECK(told(petitionsOf({leading(), back().step("2023-03-20", Answer, P::Answered, {{"answerKind", "undertaken"}, {"promise", "Nạo vét rãnh"}, {"promiseDue", "2023-06-01"}})}))
              == Told{1, 0, 0, 1});
        CHECK(told(petitionsOf({leading(), back().step("2023-03-20", Defer, P::Verifying)})) == Told{0, 0, 0, 0});
    }
    SECTION("opened again: what was reported is to be reported again")
    {
        const auto again = [&] {
            return promised("1").step("2023-05-02", Resolve, P::Resolved, {{"promiseKept", "no"}}).step("2023-05-10", Reopen, P::Verifying, {{"promiseKept", ""}});
        };
        CHECK(told(petitionsOf({again()})) == Told{1, 0, 0, 1});
        CHECK(told(petitionsOf({again().step("2023-05-11", Reply, P::Replied).step("2023-05-12", Resolve, P::Resolved, {{"promiseKept", "yes"}})})) == Told{1, 1, 0, 0});
    }
    SECTION("never made: nothing was kept")
    {
        const auto resolved = anAssigned("1", "2023-03-01", "2023-04-01").step("2023-03-18", Answer, P::Answered, {{"answerKind", "explained"}})
                                  .step("2023-03-20", Resolve, P::Resolved, {{"promiseKept", "yes"}});
        CHECK(told(petitionsOf({resolved})) == Told{0, 0, 0, 0});
    }
    SECTION("withdrawn: nobody waits for it")
    {
        CHECK(told(petitionsOf({promised("1").step("2023-04-02", Withdraw, P::Withdrawn)})) == Told{1, 0, 0, 0});
    }
}
