#include "hands.h"
#include "office_fixture.h"

#include "services/drafts.h"
#include "ui/language.h"
#include "ui/sessions/session_page.h"
#include "ui/sessions/sessions_screen.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

using namespace doithoai;

namespace {

constexpr int keysEveryMs = 40;
constexpr int mayBeLostMs = 1000;
/// A few among the tests, many in a long run (packaging/faults).
int kills()
{
    return qEnvironmentVariable("DOITHOAI_FAULTS") == QLatin1String("long") ? 120 : 6;
}

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const QString words = QStringLiteral("Khái quát tình hình: thu ngân sách đạt kế hoạch, đường liên khu phố đã thông xe, chợ mới khởi công. ");

/// A program of its own that types without a pause until it is killed, telling after each letter how many there are.
void typeUntilKilled(const QString& path, const QString& session, QDate today)
{
    DocumentsPaperMaker papers;
    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    REQUIRE(file);
    auto office = Office::open(std::move(*file), papers);
    REQUIRE(office);
    MainWindow window(**office, s("Nguyễn Thị Hạnh"), today);
    window.show();
    window.openCase(CaseKind::Session, session);
    QWidget* control = window.sessions()->sessionPage()->formOf(s("topicBasis"))->editor(s("topicBasis"))->control();
    control->setFocus();
    QElapsedTimer clock;
    clock.start();
    for (int typed = 0; clock.elapsed() < 60'000; ++typed) {
        QTest::sendKeyEvent(QTest::Click, control, Qt::Key_unknown, QString(words[typed % words.size()]), Qt::NoModifier);
        std::printf("%d\n", typed + 1);
        std::fflush(stdout);
        const QDeadlineTimer pause(keysEveryMs);
        while (!pause.hasExpired())
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    }
}

} // namespace

// Run by the test below, never by itself.
TEST_CASE("a program that types until it is killed", "[.victim]")
{
    typeUntilKilled(qEnvironmentVariable("DOITHOAI_TEST_FILE"), qEnvironmentVariable("DOITHOAI_TEST_SESSION"), QDate(2023, 3, 10));
}

TEST_CASE("a kill in the middle of a word costs at most the last second of typing")
{
    OfficeFixture fixture;
    const QString session = fixture.addSession();
    const QString path = fixture.office->file().path();
    fixture.office.reset();
    for (int kill = 0; kill < kills(); ++kill) {
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(s("DOITHOAI_TEST_FILE"), path);
        environment.insert(s("DOITHOAI_TEST_SESSION"), session);
        victim.setProcessEnvironment(environment);
        victim.start(QCoreApplication::applicationFilePath(), {s("a program that types until it is killed")});
        REQUIRE(victim.waitForStarted());
        // Every letter with the moment at which it was heard of.
        std::vector<qint64> heardAt;
        QElapsedTimer clock;
        clock.start();
        const qint64 typeFor = 1500 + QRandomGenerator::global()->bounded(1200);
        qint64 firstAt = -1;
        while (firstAt < 0 || clock.elapsed() - firstAt < typeFor) {
            REQUIRE(victim.waitForReadyRead(20'000));
            while (victim.canReadLine()) {
                bool isCount = false;
                victim.readLine().trimmed().toInt(&isCount);
                if (!isCount)
                    continue;
                heardAt.push_back(clock.elapsed());
                if (firstAt < 0)
                    firstAt = clock.elapsed();
            }
        }
        victim.kill();
        REQUIRE(victim.waitForFinished());
        const qint64 killedAt = clock.elapsed();

        auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
        REQUIRE(file);
        auto office = Office::open(std::move(*file), fixture.papers);
        REQUIRE(office);
        const QString kept = (*office)->session(SessionCode{session})->session.topicBasis;
        const auto mustBeThere = std::ranges::count_if(heardAt, [&](qint64 at) { return at < killedAt - mayBeLostMs; });
        INFO("kill " << kill << ": typed " << heardAt.size() << ", kept " << kept.size() << ", must be there " << mustBeThere);
        // The words of the round before are there too: each round types on in front of or behind them.
        CHECK(kept.size() >= mustBeThere);
        CHECK((*office)->set(session, {{s("topicBasis"), QString()}}, fixture.actor()));
    }
}
