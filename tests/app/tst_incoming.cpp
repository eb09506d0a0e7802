#include "program.h"

TEST_CASE("A unit's file of figures that comes in is told like every import")
{
    Program ward, office;
    ward.setToday("2023-06-12");
    office.setToday("2023-06-14");
    office.setLanguage("en");
    ward.done(QStringLiteral("new FILE --body DU.DINHBANG"));
    office.done(QStringLiteral("new FILE --body TU.BDV"));
    const QString package = ward.path("figures.dtjson");
    ward.done(QStringLiteral("export FILE unit-package 2023-H1 -o \"%1\"").arg(package));
    const QString call = QStringLiteral("import FILE unit-package \"%1\"").arg(package);
    const QString report = QStringLiteral("BCDV-2023-H1-DU.DINHBANG");
    const auto counts = [](const QJsonObject& object) {
        QStringList all;
        for (const char* key : {"rows", "accepted", "known", "warned", "rejected"})
            all.append(QString::number(object[QLatin1String(key)].toInt(-1)));
        return all.join(u' ');
    };

    SECTION("in words")
    {
        const Run trial = office.done(call + QStringLiteral(" --dry-run"));
        REQUIRE(trial.line().contains(QStringLiteral("accepted: 1")));
        REQUIRE(trial.err.contains(QStringLiteral("nothing was written")));
        REQUIRE_FALSE(trial.err.contains(report));
        const Run taken = office.done(call);
        REQUIRE(taken.line().contains(QStringLiteral("accepted: 1; known: 0")));
        REQUIRE(taken.err.contains(report));
        const Run again = office.done(call);
        REQUIRE(again.line().contains(QStringLiteral("accepted: 0; known: 1")));
        REQUIRE(again.err.contains(QStringLiteral("nothing was changed")));
    }
    SECTION("in the shape of every import, with what this one knows besides")
    {
        const QJsonObject trial = office.done(call + QStringLiteral(" --dry-run --format json")).json();
        REQUIRE(counts(trial) == QStringLiteral("1 1 0 0 0"));
        const QJsonObject taken = office.done(call + QStringLiteral(" --format json")).json();
        REQUIRE(counts(taken) == QStringLiteral("1 1 0 0 0"));
        REQUIRE(taken[QStringLiteral("findings")].isArray());
        REQUIRE(taken[QStringLiteral("report")].toString() == report);
        REQUIRE(taken[QStringLiteral("changed")].toBool());
        REQUIRE(counts(office.done(call + QStringLiteral(" --format json")).json()) == QStringLiteral("1 0 1 0 0"));
    }
    SECTION("and so is one that cannot be taken")
    {
        QFile file(package);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("{\"doithoai\": \"unit-package\", \"version\": 1}");
        file.close();
        const QJsonObject refused = office.refused(call).json();
        REQUIRE(refused[QStringLiteral("refused")].toBool());
        REQUIRE(refused[QStringLiteral("rows")].isDouble());
    }
}

TEST_CASE("What contradicts itself is not taken in as a petition")
{
    Program p;
    p.setToday("2023-03-06");
    p.done(QStringLiteral("new FILE"));
    const QString petition = QStringLiteral("add FILE petition --set channel=submitted --set \"content=Lắp đèn\" ");
    REQUIRE(p.refused(petition + QStringLiteral("--set dueOn=2023-04-01 --set noDeadline=yes")).rules() == QStringList{QStringLiteral("deadline")});
    REQUIRE(p.refused(petition + QStringLiteral("--set petitionerKind=group --set people=0")).rules()
            == QStringList{QStringLiteral("petitioner-kinds")});
    REQUIRE(p.call(petition + QStringLiteral("--set petitionerKind=group --set people=-3")).code == 2);
    REQUIRE(p.done(QStringLiteral("list FILE petitions --format json")).array().isEmpty());
    const QString code = p.done(petition + QStringLiteral("--set petitionerKind=group --set people=12 --set dueOn=2023-04-01")).line();
    REQUIRE(p.refused(QStringLiteral("set FILE %1 --set people=0").arg(code)).rules() == QStringList{QStringLiteral("petitioner-kinds")});
    p.done(QStringLiteral("set FILE %1 --set noDeadline=yes").arg(code));
    REQUIRE(p.done(QStringLiteral("show FILE %1 --format json").arg(code)).json()[QStringLiteral("fields")][QStringLiteral("dueOn")].toString().isEmpty());
}
