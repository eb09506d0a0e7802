#include "program.h"

#include <QRegularExpression>

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// A year of an invented office.
struct Sample : Program {
    Sample()
    {
        setToday("2024-03-01");
        setLanguage("en");
        done(text("new FILE --sample"));
    }

    /// The first petition of the list in a final state with a petitioner's name.
    QJsonObject ended() const
    {
        for (const QJsonValue& row : done(text("list FILE petitions --state resolved --format json")).array()) {
            if (row[QStringLiteral("petitioner")].toString().split(u' ').size() >= 3)
                return row.toObject();
        }
        FAIL("no petition is resolved");
        return {};
    }
    QByteArray report(const char* period) const { return done(text("report FILE %1 --format json").arg(text(period))).out; }
    void isWhole() const { CHECK(done(text("check FILE --format json")).json()[QStringLiteral("ok")].toBool()); }
};

} // namespace

TEST_CASE_METHOD(Sample, "a person's data are shown, printed and erased from the command line; the figures stay")
{
    const QJsonObject petition = ended();
    const QString code = petition[QStringLiteral("code")].toString();
    const QString name = petition[QStringLiteral("petitioner")].toString();
    const QByteArray first = report("2023-H1"), second = report("2023-H2");

    const QJsonObject shown = done(text("person FILE \"%1\" --format json").arg(name)).json();
    const QJsonArray found = shown[QStringLiteral("found")].toArray();
    REQUIRE(!found.isEmpty());
    // To people in their words: no stable key, no day in the order of machines.
    const QString read = QString::fromUtf8(done(text("person FILE %1").arg(code)).out);
    CHECK(read.contains(name));
    static const QRegularExpression raw(QStringLiteral(": (person|group|petition|normal|high|urgent|yes|no|website|\\d{4}-\\d{2}-\\d{2})\\n|minutes ·"));
    CHECK_FALSE(raw.match(read).hasMatch());
    done(text("person FILE %1 --cases %1 -o %2").arg(code, path("phieu.pdf")));
    CHECK(bytes(path("phieu.pdf")).startsWith("%PDF-"));
    done(text("person FILE %1 --cases %1 -o %2").arg(code, path("phieu.odt")));
    CHECK(bytes(path("phieu.odt")).startsWith("PK"));
    CHECK(call(text("person FILE \"Không Có Ai\"")).code == 1);
    CHECK(call(text("person FILE %1 --set content=x").arg(code)).code == 2);

    const QByteArray before = bytes(file());
    const QJsonObject trial = done(text("erase FILE %1 --dry-run --format json").arg(code)).json();
    CHECK(trial[QStringLiteral("cases")].toArray().size() == 1);
    CHECK(bytes(file()) == before);
    refused(text("erase FILE %1").arg(code));

    done(text("backup FILE %1").arg(path("elsewhere.doithoai")));
    const QJsonObject done1 = done(text("erase FILE %1 --reason \"Theo đơn\" --also-in-words --format json").arg(code)).json();
    CHECK(done1[QStringLiteral("finished")][QStringLiteral("rewritten")].toBool());
    CHECK(done(text("show FILE %1 --format json").arg(code)).json()[QStringLiteral("fields")][QStringLiteral("petitioner")].toString() == text("(đã xóa)"));
    CHECK(report("2023-H1") == first);
    CHECK(report("2023-H2") == second);
    CHECK(done(text("list FILE erasures --format json")).array()[0][QStringLiteral("case")].toString() == code);
    CHECK(done(text("erase FILE finish --format json")).json()[QStringLiteral("finished")][QStringLiteral("removed")].toArray().isEmpty());
    refused(text("erase FILE %1 --reason Again").arg(code));
    isWhole();
}

TEST_CASE_METHOD(Sample, "a correction by name is made only where one person can be meant")
{
    const auto add = [&](const char* more) {
        return QString::fromUtf8(done(text("add FILE petition --set channel=submitted --set receivedOn=2024-02-20 --set content=x %1").arg(text(more))).out).trimmed();
    };
    const auto phoneOf = [&](const QString& code) { return done(text("show FILE %1 --format json").arg(code)).json()[QStringLiteral("fields")][QStringLiteral("phone")].toString(); };
    const QString first = add("--set \"petitioner=Xoằng Thị Hoa\" --set \"address=Số 1 ngõ 2\"");
    const QString second = add("--set \"petitioner=Xoằng Thị Hoa\" --set \"address=Số 7 ngõ 9\"");
    const QString longer = add("--set \"petitioner=Xoằng Thị Hoa Mai\"");
    const QByteArray before = bytes(file());
    const Run several = call(text("person FILE \"Xoằng Thị Hoa\" --set phone=0912345678"));
    CHECK(several.code == 2);
    for (const QString& code : {first, second, longer})
        CHECK(several.err.contains(code));
    CHECK(bytes(file()) == before);
    // By the code of one of them as well: the others may be others.
    CHECK(call(text("person FILE %1 --set phone=0912345678").arg(first)).code == 2);
    CHECK(phoneOf(first).isEmpty());
    done(text("person FILE \"Xoằng Thị Hoa\" --cases %1,%2 --set phone=0912345678").arg(first, longer));
    CHECK(phoneOf(first) == text("0912345678"));
    CHECK(phoneOf(second).isEmpty());
    // One number is no one person.
    CHECK(call(text("person FILE 0912345678 --set \"petitioner=Trần Văn Ất\"")).code == 2);
    // Of one name and one address.
    add("--set \"petitioner=Xoằng Thị Lan\" --set \"address=Số 3 ngõ 4\"");
    const QString same = add("--set \"petitioner=Xoằng Thị Lan\" --set \"address=Số 3 ngõ 4\"");
    done(text("person FILE \"Xoằng Thị Lan\" --set phone=0987654321"));
    CHECK(phoneOf(same) == text("0987654321"));
}

TEST_CASE_METHOD(Sample, "a name that an erasure left in words is told how to be taken away")
{
    done(text("add FILE petition --set channel=submitted --set receivedOn=2024-02-20 --set \"content=Bà Xoằng Thị Hoa nói\" --set \"petitioner=Xoằng Thị Hoa\""));
    const QString code = done(text("list FILE petitions --search \"Xoằng Thị Hoa\" --format json")).array()[0][QStringLiteral("code")].toString();
    CHECK(QString::fromUtf8(done(text("erase FILE %1 --reason Theo --open-too --dry-run").arg(code)).out).contains(text("stays (--also-in-words)")));
    CHECK(QString::fromUtf8(done(text("erase FILE %1 --reason Theo --open-too").arg(code)).out).contains(text("--words")));
    const Run again = call(text("erase FILE %1 --reason Theo --open-too --also-in-words").arg(code));
    CHECK(again.code == 1);
    CHECK(again.err.contains(text("--words")));
    done(text("erase FILE %1 --reason Theo --open-too --also-in-words --words \"Xoằng Thị Hoa\"").arg(code));
    CHECK_FALSE(QString::fromUtf8(done(text("show FILE %1").arg(code)).out).contains(text("Xoằng")));
    const QString unknown = QString::fromUtf8(done(text("add FILE petition --set channel=submitted --set receivedOn=2024-02-20 --set content=x --set \"petitioner=Chủ quán phở\"")).out).trimmed();
    CHECK(QString::fromUtf8(done(text("erase FILE %1 --reason Theo --open-too --dry-run").arg(unknown)).out).contains(text("No person's name was recognised")));
}

TEST_CASE_METHOD(Sample, "old dossiers are destroyed by a protocol from the command line; reports of past periods come out as before")
{
    setToday("2025-01-05");
    const QByteArray first = report("2023-H1"), second = report("2023-H2"), year = report("2023");
    CHECK(call(text("destroy FILE --by-decision x")).code == 2);
    // Without a period of keeping nothing is past it, in a trial neither.
    CHECK(call(text("destroy FILE --before 2024-01-01 --by-decision x")).err.contains(text("retention.years")));
    CHECK(call(text("destroy FILE --before 2024-01-01 --dry-run")).code == 1);
    done(text("setting FILE retention.years=1"));
    refused(text("destroy FILE --before 2024-01-01"));
    const QJsonObject trial = done(text("destroy FILE --before 2024-01-01 --dry-run --format json")).json();
    REQUIRE(!trial[QStringLiteral("cases")].toArray().isEmpty());
    REQUIRE(!trial[QStringLiteral("papers")].toArray().isEmpty());
    // Who decides sees what each dossier is about.
    const QString told = QString::fromUtf8(done(text("destroy FILE --before 2024-01-01 --dry-run")).out);
    int named = 0;
    for (const QJsonArray cases = trial[QStringLiteral("cases")].toArray(); const QJsonValue& one : cases) {
        const QString topic = one[QStringLiteral("topic")].toString();
        named += !topic.isEmpty() && told.contains(one[QStringLiteral("code")].toString()) && told.contains(topic);
    }
    CHECK(named > 0);
    const QJsonObject answer = done(text("destroy FILE --before 2024-01-01 --number 3 --by-decision \"Quyết định số 15-QĐ/TU\" --format json")).json();
    CHECK(answer[QStringLiteral("protocol")][QStringLiteral("case")].toString() == text("TH-2025-001"));
    CHECK(report("2023-H1") == first);
    CHECK(report("2023-H2") == second);
    CHECK(report("2023") == year);
    isWhole();
    done(text("print FILE destruction-protocol TH-2025-001 -o %1").arg(path("bien-ban.pdf")));
    CHECK(bytes(path("bien-ban.pdf")).startsWith("%PDF-"));
    // What was destroyed says by which protocol.
    const QJsonObject paper = trial[QStringLiteral("papers")][0].toObject();
    const Run gone = call(text("print FILE %1 %2 -o %3").arg(paper[QStringLiteral("kind")].toString(), paper[QStringLiteral("case")].toString(), path("x.pdf")));
    CHECK(gone.code == 1);
    CHECK(gone.err.contains(text("destroyed by the protocol")));
    const QJsonArray entries = done(text("list FILE register --search \"tieu huy\" --format json")).array();
    CHECK(entries.size() == 1);
}

TEST_CASE_METHOD(Sample, "who looks at full names is recorded where the office wants it")
{
    const QJsonObject petition = ended();
    const QString code = petition[QStringLiteral("code")].toString();
    const QString name = petition[QStringLiteral("petitioner")].toString();
    CHECK(done(text("list FILE views --format json")).array().isEmpty());
    CHECK(QString::fromUtf8(done(text("list FILE petitions --search %1").arg(code)).out).contains(name));
    done(text("setting FILE privacy.recordViews=yes"));
    CHECK(!QString::fromUtf8(done(text("list FILE petitions --search %1").arg(code)).out).contains(name));
    CHECK(QString::fromUtf8(done(text("show FILE %1 --by \"Lê Văn Thử\"").arg(code)).out).contains(name));
    done(text("show FILE %1 --by \"Lê Văn Thử\"").arg(code));
    const QJsonArray views = done(text("list FILE views --format json")).array();
    REQUIRE(views.size() == 1);
    CHECK(views[0][QStringLiteral("by")].toString() == text("Lê Văn Thử"));
    CHECK(views[0][QStringLiteral("case")].toString() == code);
    CHECK(views[0][QStringLiteral("place")].toString() == text("show"));
    // A list that goes out shows names, and each case is on record.
    const Run list = done(text("list FILE petitions --state resolved --format csv"));
    CHECK(QString::fromUtf8(list.out).contains(name));
    CHECK(done(text("list FILE views --format json")).array().size() > 2);
    // What tells of cases besides shows initials, without telephone.
    done(text("add FILE petition --set channel=submitted --set receivedOn=2024-02-20 --set \"content=Ông Vương Hiện Danh, 0966 111 222, xin hỏi\" "
              "--set \"petitioner=Ông Vương Hiện Danh\" --set phone=0966111222"));
    const QString fresh = done(text("list FILE petitions --search \"xin hỏi\" --format json")).array()[0][QStringLiteral("code")].toString();
    done(text("attach FILE %1 \"%2\" --title \"Đơn ông Vương Hiện Danh\"").arg(fresh, write("Vương Hiện Danh.txt", "words")));
    done(text("set FILE %1 --set \"direction=Trả lời ông Vương Hiện Danh\"").arg(fresh));
    const auto looks = [&] { return done(text("list FILE views --format json")).array().size(); };
    const auto before = looks();
    setToday("2024-06-03");
    for (const char* line : {"list FILE tasks --format csv", "list FILE silent --format csv", "list FILE attachments --format json", "list FILE journal --format csv",
                             "report FILE 2024 --behind petitions.received"}) {
        const QString told = QString::fromUtf8(done(text(line)).out);
        INFO(line);
        CHECK_FALSE(told.contains(text("Hiện Danh")));
        CHECK_FALSE(told.contains(text("0966 111 222")));
    }
    CHECK(QString::fromUtf8(done(text("list FILE attachments")).out).contains(text("V.H.D.")));
    CHECK(QString::fromUtf8(done(text("list FILE silent --format csv")).out).contains(text("V.H.D.")));
    CHECK(looks() == before);
    // All that can be read of the file tells all names, and is on record.
    done(text("rescue FILE %1").arg(path("cuu")));
    CHECK(bytes(path("cuu/petition_person.csv")).contains(text("Vương Hiện Danh").toUtf8()));
    CHECK(looks() > before + 100);
    // A file that may only be read shows initials.
    QFile(file()).setPermissions(QFileDevice::ReadOwner);
    const Run reading = call(text("show FILE %1 --by Ai").arg(code));
    CHECK(reading.code == 0);
    QFile(file()).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}
