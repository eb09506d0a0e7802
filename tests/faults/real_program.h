#pragma once

#include "support/catch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <functional>
#include <optional>

namespace doithoai::faults {

/// The real program, run on files in a folder of the test's own.
class RealProgram {
public:
    struct Ended {
        bool wasKilled = false;
        int code = -1;
        QByteArray out, err;
        double milliseconds = 0;
    };

    /// Runs a call to its end, or kills it after so many milliseconds. `before`: done in the new process before it begins.
    static Ended run(const QStringList& arguments, std::optional<double> killAfter = {}, std::function<void()> before = {})
    {
        QProcess process;
        if (before)
            process.setChildProcessModifier(std::move(before));
        QElapsedTimer clock;
        clock.start();
        process.start(QStringLiteral(DOITHOAI_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
        Ended ended;
        if (killAfter) {
            const double rest = *killAfter - double(clock.nsecsElapsed()) / 1e6;
            if (rest <= 0 || !process.waitForFinished(std::max(1, int(rest)))) {
                process.kill();
                ended.wasKilled = true;
            }
        }
        REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(120'000)));
        // It may have ended by itself just before the kill.
        ended.wasKilled = process.exitStatus() == QProcess::CrashExit;
        ended.milliseconds = double(clock.nsecsElapsed()) / 1e6;
        ended.code = process.exitCode();
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }
};

} // namespace doithoai::faults
