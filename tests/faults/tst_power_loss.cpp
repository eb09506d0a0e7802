#include "faults/long_run.h"
#include "faults/power_loss.h"

#include "casefile/connection.h"

#include <QRandomGenerator>
#include <cstdio>

using namespace doithoai;
using namespace doithoai::faults;

namespace {

/// What a walk is cut under: statements that the connection is told first, and of how many acts.
struct Configuration {
    const char* name;
    QStringList pragmas;
    std::size_t acts;
};

void say(const Configuration& how, const LossFigures& figures, std::size_t acts)
{
    std::printf("%-28s %5zu acts %7d losses %6d corrupt %6d half steps %6d acknowledged and lost  (%d survivors alike)\n", how.name, acts,
                figures.losses, figures.corrupt, figures.half, figures.lost, figures.refound);
    if (figures.bad() > 0)
        std::printf("    the first: %s\n", qPrintable(figures.first));
    std::fflush(stdout);
}

/// Every act, and the power cut at every operation of it (a few of them in a short run).
LossFigures cutAll(const Configuration& how)
{
    Stage stage;
    for (const QString& pragma : how.pragmas)
        REQUIRE(stage.office().file().connection().run(pragma));
    PowerLoss loss;
    QRandomGenerator chance(5);
    std::size_t done = 0;
    for (const WalkAct& act : wholeWalk()) {
        if (done++ == how.acts)
            break;
        const auto before = contentsOf(stage.office().file());
        Disk disk(stage.folder());
        const auto carriedOut = act.carryOut(stage);
        disk.stop();
        INFO(act.name.toStdString() << ": " << (carriedOut ? std::string() : carriedOut.error().message.toStdString()));
        REQUIRE(carriedOut);
        const auto after = contentsOf(stage.office().file());
        REQUIRE((before && after));
        REQUIRE(*before != *after);
        loss.expect(*before, *after);
        const std::size_t end = disk.operations();
        REQUIRE(end > 0);
        // What was told as saved must be there whatever the disk does with the rest.
        for (const Loss kind : allLosses)
            loss.cut(disk, end, kind, chance.generate(), act.name);
        if (isLongRun()) {
            for (std::size_t at = 0; at < end; ++at) {
                for (const Loss kind : allLosses)
                    loss.cut(disk, at, kind, chance.generate(), act.name);
            }
        } else {
            loss.cut(disk, chance.bounded(int(end)), Loss::Mixes, chance.generate(), act.name);
            loss.cut(disk, chance.bounded(int(end)), Loss::Tears, chance.generate(), act.name);
        }
    }
    say(how, loss.figures, std::min(done, how.acts));
    return loss.figures;
}

} // namespace

TEST_CASE("Every act survives a loss of power whole or not at all, and once it is told as saved it stays")
{
    const LossFigures figures = cutAll({"as the program works", {}, 1000});
    INFO(figures.first.toStdString());
    CHECK(figures.corrupt == 0);
    CHECK(figures.half == 0);
    CHECK(figures.lost == 0);
    CHECK(figures.losses >= (isLongRun() ? 5000 : 400));
}

TEST_CASE("The harness sees what an unsafe configuration loses")
{
    const std::size_t acts = isLongRun() ? 30 : 8;
    SECTION("without any flush: damage and losses")
    {
        const LossFigures figures = cutAll({"control: synchronous=OFF", {QStringLiteral("PRAGMA synchronous=OFF")}, acts});
        CHECK(figures.corrupt + figures.half > 0);
        CHECK(figures.lost > 0);
    }
    SECTION("with what SQLite does of itself: acknowledged acts are lost")
    {
        const LossFigures figures = cutAll({"control: DELETE and FULL",
                                            {QStringLiteral("PRAGMA synchronous=FULL"), QStringLiteral("PRAGMA journal_mode=DELETE")},
                                            acts});
        CHECK(figures.corrupt + figures.half == 0);
        CHECK(figures.lost > 0);
    }
}
