#include "faults/walk.h"

#include <QDir>
#include <QRegularExpression>

using namespace doithoai;
using namespace doithoai::faults;

namespace {

/// Functions that are given who acts and yet are no acts of their own: parts of one that the walk takes, or values.
const QStringList parts = {QStringLiteral("begin"), QStringLiteral("writeDueChanges"), QStringLiteral("writeHandover"), QStringLiteral("actOf"), QStringLiteral("carryOut"), QStringLiteral("freezeMinutes"), QStringLiteral("signedStep"),
                           QStringLiteral("record"), QStringLiteral("recordChange"), QStringLiteral("storeNew"), QStringLiteral("erasingRest"), QStringLiteral("noteWorkedOff"), QStringLiteral("emptyDossiers"), QStringLiteral("keepOwnPassword")};
/// Acts that have a file of their own to make, or one with a clock of its own: tst_whole_files cuts the power in the midst
/// of the first, tst_clock has the last.
const QStringList wholeFiles = {QStringLiteral("makeFile"), QStringLiteral("restoreBackup"), QStringLiteral("acceptClock")};

/// The functions in the headers of the services that are told who acts: nothing is written without that.
QStringList writingFunctions()
{
    QStringList names;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/core/services"));
    for (const QString& header : folder.entryList({QStringLiteral("*.h")})) {
        QFile file(folder.filePath(header));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
        static const QRegularExpression call(QStringLiteral(R"((\w+)\(([^;{}()]*(?:\([^()]*\))?[^;{}()]*)\))"));
        for (auto it = call.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(2).contains(QLatin1String("const Actor&")))
                names.append(match.captured(1));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

TEST_CASE("The walk takes every act of the services that writes")
{
    const QStringList written = writingFunctions();
    CHECK(written.size() > 20);
    QStringList walked = parts + wholeFiles;
    for (const WalkAct& act : wholeWalk())
        walked += act.calls;
    for (const QString& name : written)
        CHECK((walked.contains(name) ? QString() : name + QStringLiteral(" is neither in tests/faults/walk_acts.cpp nor in walk_office.cpp")) == QString());
    for (const QString& name : walked)
        CHECK((written.contains(name) ? QString() : name + QStringLiteral(" is no act any more")) == QString());
}
