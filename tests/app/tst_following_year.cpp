#include "program.h"

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

void write(const QString& path, const char* words)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(words);
}

} // namespace

TEST_CASE("a successor regulation and merging units from the command line")
{
    Program p;
    p.setToday("2025-05-05");
    p.setLanguage("en");
    p.done(text("new FILE"));
    write(p.path("next.json"), R"({"id": "ward-2025", "name": "Next", "basedOn": "tu-son-2022", "from": "2025-07-01",
        "legalBasis": "Law", "levels": ["province", "ward"], "numbers": {"noticeDays": 7, "sessionsPerYear": 1}})");
    const auto with = [&](const char* words, const char* name) { return text(words).replace(text("SOURCE"), p.path(name)); };

    SECTION("a trial writes nothing; then the year of the change is the new one's, whole")
    {
        const auto duty = [&](const char* year) {
            int required = -1;
            for (const QJsonValue& row : p.done(text("list FILE duty --format json --period ") + text(year)).array()) {
                if (row[QStringLiteral("post")].toString() == text("DU.DINHBANG.BT"))
                    required = row[QStringLiteral("required")].toInt();
            }
            return required;
        };
        REQUIRE(p.done(with("import FILE profile SOURCE --dry-run --format json", "next.json")).json()[QStringLiteral("accepted")].toInt() == 1);
        CHECK(duty("2025") == 2);
        p.done(with("import FILE profile SOURCE", "next.json"));
        CHECK(duty("2024") == 2);
        CHECK(duty("2025") == 1);
        CHECK(duty("2026") == 1);
        // One that begins with another is refused, with a sentence.
        write(p.path("other.json"), R"({"id": "other", "name": "Other", "basedOn": "tu-son-2022", "from": "2025-07-01", "legalBasis": "x"})");
        const Run refused = p.call(with("import FILE profile SOURCE --format json", "other.json"));
        CHECK(refused.code == 1);
        CHECK(refused.json()[QStringLiteral("refused")].toBool());
    }
    SECTION("a day that the new calendar frees moves the deadline, told before it is kept")
    {
        const QString code = p.done(text("add FILE petition --set channel=submitted --set receivedOn=2025-05-05 --set content=Rác --set petitioner=Ai")).line();
        p.done(text("do FILE %1 classify --set sector=economy --set urgency=normal").arg(code));
        p.done(text("do FILE %1 assign --set unit=UBND.TAMSON --set \"dueIn=5 ngày làm việc\"").arg(code));
        write(p.path("days.csv"), "date,kind,name,basis\n2025-05-08,off,Nghỉ,QĐ 1\n");
        const Run trial = p.done(with("import FILE calendar SOURCE --dry-run --format json", "days.csv"));
        const QString told = trial.json()[QStringLiteral("findings")][0][QStringLiteral("message")].toString();
        CHECK(told.contains(code));
        CHECK(told.contains(text("12/05/2025")));
        CHECK(told.contains(text("13/05/2025")));
        const auto dueOn = [&] { return p.done(text("list FILE petitions --format json")).array()[0][QStringLiteral("dueOn")].toString(); };
        CHECK(dueOn() == text("2025-05-12"));
        p.done(with("import FILE calendar SOURCE", "days.csv"));
        CHECK(dueOn() == text("2025-05-13"));

        p.setToday("2025-05-11");
        CHECK(p.done(text("list FILE petitions --warned --format json")).array().size() == 1);
        CHECK(p.done(text("list FILE petitions --silent 3 --format json")).array().size() == 1);
        CHECK(p.done(text("list FILE petitions --silent 9 --format json")).array().isEmpty());
        const QJsonArray silent = p.done(text("list FILE silent --silent 3 --format json")).array();
        REQUIRE(silent.size() == 2); // the petition, and its unit
        CHECK(silent[0][QStringLiteral("code")].toString() == code);
        CHECK(silent[1][QStringLiteral("kind")].toString() == text("unit"));
        CHECK(p.call(text("list FILE petitions --silent soon")).code == 2);
        CHECK(p.call(text("list FILE units --silent 3")).code == 2);
        REQUIRE(p.done(text("check FILE --format json")).json()[QStringLiteral("ok")].toBool());
    }
    SECTION("units merge: a trial, the act, its record in a file; wrong words are told apart from what is refused")
    {
        const char* call = "handover FILE UBND.TANHONG,UBND.PHUCHAN UBND.TUSON --on 2025-05-05 --name \"UBND phường Từ Sơn\" --superior UBNDTINH ";
        CHECK(p.done(text(call) + text("--dry-run --format json")).json()[QStringLiteral("lines")].toArray().size() > 4);
        CHECK(p.call(text("handover FILE UBND.TANHONG UBND.TUSON --on 2025-05-05")).code == 2);
        CHECK(p.call(text("handover FILE UBND.TANHONG DU.TAMSON --on 2025-05-05")).code == 1);
        CHECK(p.call(text("handover FILE UBND.TANHONG UBND.TAMSON")).code == 2);
        const Run done = p.done(text(call) + text("-o OUT.txt").replace(text("OUT.txt"), p.path("record.txt")));
        QFile record(p.path("record.txt"));
        REQUIRE(record.open(QIODevice::ReadOnly));
        CHECK(record.readAll() == done.out);
        CHECK(QString::fromUtf8(done.out).contains(text("UBND.PHUCHAN")));
        const QJsonArray units = p.done(text("list FILE units --format json --search TUSON")).array();
        const auto made = std::ranges::find_if(units, [](const QJsonValue& unit) { return unit[QStringLiteral("code")].toString() == text("UBND.TUSON"); });
        REQUIRE(made != units.end());
        CHECK((*made)[QStringLiteral("superior")].toString() == text("UBNDTINH"));
        CHECK(p.call(text(call)).code == 1);
        REQUIRE(p.done(text("check FILE --format json")).json()[QStringLiteral("ok")].toBool());
    }
}
