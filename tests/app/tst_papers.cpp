#include "program.h"

#include <QFileInfo>

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString printed(const QString& pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
}

void planSession(Program& p)
{
    p.setToday("2023-02-20");
    p.done(text("new FILE"));
    const Run added = p.done(text("add FILE session --set topic=\"Vệ sinh môi trường\" --set form=people --set sector=economy "
                                  "--set organiser=DU.DINHBANG --set chair=DU.DINHBANG.BT --set plannedStart=2023-03-18T08:00 "
                                  "--set plannedMinutes=150 --set \"venue=Hội trường phường\" --set \"participants=Nhân dân phường\" "
                                  "--set planned=yes --set \"planNumber=05-KH/ĐU\" --set planDate=2023-01-10"));
    REQUIRE(added.line() == text("ĐT-2023-001"));
}

QJsonObject row(const QJsonArray& rows, const char* key, const QString& value)
{
    for (const QJsonValue& one : rows) {
        if (one[QLatin1String(key)].toString() == value)
            return one.toObject();
    }
    FAIL("no such row");
    return {};
}

} // namespace

TEST_CASE("A paper is issued from the command line, found again, and corrected")
{
    Program p;
    planSession(p);
    p.setToday("2023-03-06");
    p.done(text("word FILE notice ĐT-2023-001 \"contact=Văn phòng Đảng ủy, 0222 000 000\""));
    REQUIRE(p.done(text("word FILE notice dt-2023-001 --format json")).json()[text("contact")].toString()
            == text("Văn phòng Đảng ủy, 0222 000 000"));
    REQUIRE(p.call(text("word FILE notice ĐT-2023-001 colour=red")).code == 2);
    REQUIRE(p.done(text("book FILE DU.DINHBANG TB --format json")).json()[text("scope")].toString() == text("term"));
    p.done(text("book FILE DU.DINHBANG TB --first 12"));

    const QString pdf = p.path("notice.pdf");
    const QJsonObject issued = p.done(QStringLiteral("issue FILE notice ĐT-2023-001 -o \"%1\" --format json").arg(pdf)).json();
    REQUIRE(issued[text("number")].toString() == text("12-TB/ĐU"));
    REQUIRE(issued[text("version")].toInt() == 1);
    const QString words = printed(pdf);
    INFO(words.toStdString());
    REQUIRE(words.contains(text("Số 12-TB/ĐU")));
    REQUIRE(words.contains(text("ngày 06 tháng 3 năm 2023")));
    REQUIRE(words.contains(text("0222 000 000")));
    REQUIRE(!words.contains(text("DỰ THẢO")));

    // What is printed later is what was issued, byte for byte, whatever the case became.
    p.setToday("2023-03-09");
    p.done(text("set FILE ĐT-2023-001 --set \"venue=Nhà văn hóa\""));
    const QString again = p.path("again.pdf");
    p.done(QStringLiteral("print FILE notice ĐT-2023-001 -o \"%1\"").arg(again));
    REQUIRE(p.bytes(again) == p.bytes(pdf));
    p.done(QStringLiteral("print FILE notice ĐT-2023-001 --fresh -o \"%1\"").arg(again));
    REQUIRE(printed(again).contains(text("Nhà văn hóa")));

    const Run taken = p.refused(text("issue FILE notice ĐT-2023-001 --number 12"));
    REQUIRE(taken.sentence("refused").contains(text("ĐT-2023-001")));
    REQUIRE(p.refused(text("issue FILE notice ĐT-2023-001 --number 13/MẬT")).sentence("refused").contains(text("MẬT")));
    REQUIRE(p.refused(text("issue FILE notice ĐT-2023-001 --on 2023-03-10")).code == 1);
    REQUIRE(p.call(text("issue FILE notice ĐT-2023-001 --replaces 7")).code == 2);
    REQUIRE(p.refused(text("issue FILE minutes ĐT-2023-001")).code == 1);
    p.done(text("issue FILE notice ĐT-2023-001 --number 12 --replaces 1"));
    p.done(text("issue FILE session-plan ĐT-2023-001 --number 21a --signer DU.DINHBANG.PBT --name \"Trần Văn Mẫu\""));
    p.done(text("issue FILE slip ĐT-2023-001"));
    REQUIRE(p.call(text("issue FILE slip ĐT-2023-001 --number 3")).code == 2);

    const QJsonArray documents = p.done(text("list FILE documents --format json")).array();
    REQUIRE(documents.size() == 4);
    REQUIRE(row(documents, "number", text("21a-KH/ĐU"))[text("state")].toString() == text("valid"));
    REQUIRE(p.done(text("list FILE documents --state replaced --format json")).array().size() == 1);
    REQUIRE(row(documents, "hash", issued[text("hash")].toString())[text("state")].toString() == text("replaced"));

    const QJsonArray lines = p.done(text("list FILE register --search \"ve sinh moi truong\" --format json")).array();
    REQUIRE(p.done(text("list FILE register --format json")).array().size() == 2);
    REQUIRE(lines.size() <= 2);
    REQUIRE(p.done(text("book FILE DU.DINHBANG TB --format json")).json()[text("next")].toString() == text("13"));
    p.done(text("check FILE"));
}

TEST_CASE("The register takes papers that came in, and finds them without marks")
{
    Program p;
    planSession(p);
    p.setToday("2023-03-06");
    REQUIRE(p.done(text("add FILE register --set direction=in --set \"printed=834-CV/TU\" --set date=2023-03-02 "
                        "--set \"partner=Thành ủy Từ Sơn\" --set \"subject=Đồng ý chủ trương\" --set case=dt-2023-001"))
                .line()
            == text("1"));
    REQUIRE(p.done(text("add FILE register --set unit=DU.DINHBANG --set symbol=CV --set number=21a --set \"subject=Mời họp\"")).line()
            == text("21a"));
    REQUIRE(p.refused(text("add FILE register --set unit=DU.DINHBANG --set symbol=CV --set number=21A")).code == 1);
    REQUIRE(p.call(text("add FILE register --set colour=red")).code == 2);
    REQUIRE(p.call(text("add FILE register --set date=2023-02-30")).code == 2);
    const QJsonArray found = p.done(text("list FILE register --search \"dong y thanh uy\" --format json")).array();
    REQUIRE(found.size() == 1);
    REQUIRE(found.first()[text("direction")].toString() == text("in"));
    REQUIRE(found.first()[text("case")].toString() == text("ĐT-2023-001"));
    REQUIRE(p.done(text("list FILE register --state out --format json")).array().size() == 1);
    REQUIRE(p.call(text("list FILE register --state sideways")).code == 2);
    p.done(text("check FILE"));
}

TEST_CASE("Files are attached from the command line")
{
    Program p;
    planSession(p);
    const QString scan = p.write("Ảnh niêm yết.pdf", "%PDF-1.4 nothing more");
    const QJsonObject head = p.done(QStringLiteral("attach FILE ĐT-2023-001 \"%1\" --format json").arg(scan)).json();
    REQUIRE(head[text("title")].toString() == text("Ảnh niêm yết"));
    REQUIRE(head[text("mediaType")].toString() == text("application/pdf"));
    REQUIRE(p.call(QStringLiteral("attach FILE ĐT-2023-001 \"%1\"").arg(scan)).code == 1);
    REQUIRE(p.call(QStringLiteral("attach FILE ĐT-2023-001 \"%1\"").arg(p.write("empty", {}))).code == 1);
    REQUIRE(p.call(text("attach FILE ĐT-2023-001 /nowhere/x.pdf")).code == 3);
    REQUIRE(p.call(QStringLiteral("attach FILE ĐT-2023-009 \"%1\"").arg(scan)).code == 2);
    const QJsonArray listed = p.done(text("list FILE attachments --format json")).array();
    REQUIRE(listed.size() == 1);
    REQUIRE(listed.first()[text("case")].toString() == text("ĐT-2023-001"));
    REQUIRE(listed.first()[text("size")].toInt() == 21);
    p.done(text("check FILE"));
}

TEST_CASE("The report of a half-year is issued with its number and day")
{
    Program p;
    p.setToday("2023-07-05");
    p.done(text("new FILE"));
    const QString pdf = p.path("report.pdf");
    const QJsonObject issued =
        p.done(QStringLiteral("issue FILE period-report 2023-H1 --number 45 -o \"%1\" --format json").arg(pdf)).json();
    REQUIRE(issued[text("case")].toString() == text("2023-H1"));
    REQUIRE(issued[text("number")].toString().startsWith(text("45-BC/")));
    REQUIRE(printed(pdf).contains(issued[text("number")].toString()));
    REQUIRE(printed(pdf).contains(text("ngày 05 tháng 7 năm 2023")));
    REQUIRE(p.done(text("list FILE documents --format json")).array().size() == 1);
    p.done(text("check FILE"));
}
