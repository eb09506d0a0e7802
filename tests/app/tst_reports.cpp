// Figures, the lists behind them, units' sheets and figures, promises and volumes on the command line.
#include "program.h"

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString pagesOf(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
}

int count(const QJsonObject& report, const char* path)
{
    QJsonValue value = report;
    for (const QString& key : QString::fromLatin1(path).split(u'.'))
        value = value[key];
    return value.isArray() ? int(value.toArray().size()) : value.toInt(-1);
}

} // namespace

TEST_CASE("Each number of the sample's report opens the list behind it")
{
    Program p;
    p.setToday("2024-01-15");
    p.done(text("new FILE --sample"));
    const QJsonObject year = p.done(text("report FILE 2023 --format json")).json();
    REQUIRE(year[QStringLiteral("balanced")].toBool());
    CHECK(year[QStringLiteral("isOver")].toBool());

    for (const char* path : {"sessions.held", "notice.late", "petitions.received", "petitions.closed.resolved", "petitions.openAtEnd.overdue",
                             "petitions.raised.noted", "petitions.promises.made", "petitions.bySector.economy", "unitReports.missing", "corrections"}) {
        const QJsonObject behind = p.done(text("report FILE 2023 --format json --behind ") + QLatin1String(path)).json();
        INFO(path);
        CHECK(behind[QStringLiteral("count")].toInt() == count(year, path));
        CHECK(behind[QStringLiteral("cases")].toArray().size() == count(year, path));
    }
    const Run lines = p.done(text("report FILE 2023 --behind sessions.held"));
    CHECK(QString::fromUtf8(lines.out).split(u'\n', Qt::SkipEmptyParts).size() == count(year, "sessions.held"));
    CHECK(QString::fromUtf8(lines.out).contains(text("ĐT-2023-001")));
    CHECK(p.call(text("report FILE 2023 --behind petitions.nothing")).code == 2);

    SECTION("a unit has a sheet of its own, and the sheets do not exceed the whole")
    {
        const QJsonObject unit = p.done(text("report FILE 2023 --unit DU.DONGKY --format json")).json();
        CHECK(unit[QStringLiteral("unit")] == QStringLiteral("DU.DONGKY"));
        CHECK(count(unit, "sessions.held") > 0);
        CHECK(count(unit, "sessions.held") < count(year, "sessions.held"));
        CHECK(unit[QStringLiteral("unitReports")][QStringLiteral("expected")].toArray() == QJsonArray{QStringLiteral("DU.DONGKY")});
        p.done(QStringLiteral("report FILE 2023 --unit DU.DONGKY -o ") + p.path("unit.pdf"));
        CHECK(pagesOf(p.path("unit.pdf")).contains(text("của Đảng ủy phường Đồng Kỵ")));
        CHECK(p.call(text("report FILE 2023 --unit DU.NOBODY")).code == 2);
    }
    SECTION("a period that is not over says so")
    {
        p.setToday("2023-05-20");
        const Run run = p.done(text("report FILE 2023-H1 --format json"));
        CHECK_FALSE(run.json()[QStringLiteral("isOver")].toBool());
        CHECK_FALSE(run.err.isEmpty());
    }
    SECTION("a report that was issued is the same when it is made again, and what came later is listed apart")
    {
        CHECK(p.call(text("report FILE 2023-H1 --issued")).code == 2);
        p.setToday("2023-07-05");
        QJsonObject issued = p.done(text("report FILE 2023-H1 --format json")).json();
        p.done(text("issue FILE period-report 2023-H1"));
        p.setToday("2024-01-15");
        p.done(text("add FILE petition --set receivedOn=2023-06-20 --set channel=submitted --set content=\"Ghi sau\" --on 2023-06-20"));
        QJsonObject again = p.done(text("report FILE 2023-H1 --issued --format json")).json();
        CHECK(again[QStringLiteral("corrections")].toArray().size() > 0);
        for (QJsonObject* object : {&issued, &again}) {
            object->remove(QStringLiteral("corrections"));
            CHECK((*object)[QStringLiteral("asOf")] == QStringLiteral("2023-07-05"));
        }
        CHECK(issued == again);
    }
    SECTION("the volume of all minutes, the proposals to amend policy, and what opens a session")
    {
        p.done(QStringLiteral("print FILE minutes-volume 2023 -o ") + p.path("volume.pdf"));
        const QString volume = pagesOf(p.path("volume.pdf"));
        CHECK(volume.contains(text("TẬP BIÊN BẢN HỘI NGHỊ ĐỐI THOẠI")));
        CHECK(volume.contains(text("MỤC LỤC")));
        CHECK(volume.count(text("BIÊN BẢN hội nghị đối thoại")) + volume.count(text("BIÊN BẢN HỘI NGHỊ")) > 3);
        p.done(QStringLiteral("print FILE policy-proposals 2023 -o ") + p.path("policy.pdf"));
        CHECK(pagesOf(p.path("policy.pdf")).contains(text("DANH MỤC KIẾN NGHỊ SỬA ĐỔI, BỔ SUNG CHÍNH SÁCH")));
        p.done(text("print FILE opening-report ĐT-2023-003 -o ") + p.path("opening.pdf"));
        CHECK(pagesOf(p.path("opening.pdf")).contains(text("việc thực hiện cam kết")));
        p.done(QStringLiteral("print FILE leader-sheet TU.BT 2023 -o ") + p.path("leader.pdf"));
    }
}

TEST_CASE("Units' figures come in from a table and stand in the consolidated figures")
{
    Program p;
    p.setToday("2023-06-14");
    p.done(text("new FILE"));
    const QString table = p.write("units.csv", "unit,sessions,received,resolved\nDU.DINHBANG,2,31,20\nDU.TAMSON,0,0,\nDU.DONGKY,x,1,1\n");
    const Run first = p.call(QStringLiteral("import FILE unit-reports %1 --set period=2023-H1 --set receivedByBDV=2023-06-14 --format json").arg(table));
    CHECK(first.code == 1); // one row was left out, and is named
    CHECK(first.json()[QStringLiteral("accepted")].toInt() == 2);
    CHECK(first.json()[QStringLiteral("rejected")].toInt() == 1);
    const QJsonObject report = p.done(text("report FILE 2023-H1 --format json")).json();
    const QJsonValue all = report[QStringLiteral("consolidated")][QStringLiteral("total")];
    CHECK(all[QStringLiteral("sessions")][QStringLiteral("sum")].toInt() == 2);
    CHECK(all[QStringLiteral("resolved")][QStringLiteral("told")].toInt() == 1); // blank is not zero
    CHECK(count(report, "coverage.in") == 2);
    CHECK(count(report, "coverage.expected") >= 12);
}
