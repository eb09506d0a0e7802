#include "live_hall.h"

#include <QCoreApplication>
#include <QProcess>
#include <cstdio>

// The process that writes the minutes is killed while somebody types: what was typed a second before is in the file.

using namespace doithoai;

namespace {

constexpr const char* fileVariable = "DOITHOAI_LIVE_FILE";
constexpr const char* sessionVariable = "DOITHOAI_LIVE_SESSION";

QString s(const char* words)
{
    return QString::fromUtf8(words);
}

struct Typed {
    int count = 0;
    qint64 at = 0; ///< ms since 1970
};

/// What the child reported last before a moment.
int countBefore(const QList<Typed>& all, qint64 moment)
{
    int count = 0;
    for (const Typed& typed : all) {
        if (typed.at <= moment)
            count = std::max(count, typed.count);
    }
    return count;
}

} // namespace

TEST_CASE("live child that types until it is killed", "[.]")
{
    DocumentsPaperMaker papers;
    auto file = CaseFile::open(qEnvironmentVariable(fileVariable), CaseFile::Access::ReadWrite);
    REQUIRE(file);
    auto office = Office::open(std::move(*file), papers);
    REQUIRE(office);
    MainWindow window(**office, s("Nguyễn Thị Hạnh"), QDate(2023, 3, 18));
    window.show();
    window.activateWindow();
    settle();
    window.desk().openLive(qEnvironmentVariable(sessionVariable));
    settle();
    int count = 0;
    QTimer keys;
    keys.setInterval(15);
    QObject::connect(&keys, &QTimer::timeout, &keys, [&count] {
        ++count;
        LiveHall::type(QStringLiteral("chữ%1 ").arg(count));
        std::printf("typed %d %lld\n", count, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    keys.start();
    QTimer::singleShot(60'000, &keys, [] { QCoreApplication::exit(1); });
    QCoreApplication::exec();
}

TEST_CASE("live session survives the killing of its process")
{
    LiveHall hall;
    hall.openSession();
    const QString path = hall.fixture.office->file().path();
    hall.fixture.office.reset();

    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(fileVariable), path);
    environment.insert(QLatin1String(sessionVariable), hall.session);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {s("live child that types until it is killed")});
    REQUIRE(child.waitForStarted());
    QList<Typed> typed;
    const QDeadlineTimer end(40'000);
    while ((typed.isEmpty() || typed.last().at - typed.first().at < 2500) && !end.hasExpired()) {
        child.waitForReadyRead(200);
        while (child.canReadLine()) {
            const QList<QByteArray> parts = child.readLine().trimmed().split(' ');
            if (parts.value(0) == "typed")
                typed.append({parts.value(1).toInt(), parts.value(2).toLongLong()});
        }
    }
    const qint64 killedAt = QDateTime::currentMSecsSinceEpoch();
    child.kill();
    REQUIRE(child.waitForFinished());
    REQUIRE(typed.size() > 10);

    auto file = CaseFile::open(path, CaseFile::Access::ReadWrite);
    if (!file)
        FAIL(file.error().message.toStdString());
    auto office = Office::open(std::move(*file), hall.fixture.papers);
    REQUIRE(office);
    hall.fixture.office = std::move(*office);
    const auto draft = hall.draft();
    REQUIRE(draft);
    const QString kept = draft->texts.value(hall.petitions[0] + s("/answer"));
    const int atLeast = countBefore(typed, killedAt - 1000);
    INFO("typed " << typed.last().count << ", a second before the kill " << atLeast << ", kept " << kept.count(u' '));
    REQUIRE(atLeast > 0);
    CHECK(kept.contains(QStringLiteral("chữ%1 ").arg(atLeast)));

    hall.come();
    CHECK(hall.answer()->words() == kept);
    CHECK(hall.answer()->hasFocus());
}
