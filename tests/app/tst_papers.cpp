#include "program.h"

#include "documents/paper_form.h"
#include "services/issued_once.h"

#include <QFileInfo>
#include <QRegularExpression>

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

/// What stands in an ODT.
QString inOdt(const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("content.xml")});
    REQUIRE(reader.waitForFinished());
    static const QRegularExpression marks(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(marks);
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
    // Several at once, or none: a key that the paper does not know keeps the others out too.
    REQUIRE(p.call(text("word FILE notice ĐT-2023-001 contact=A colour=red")).code == 2);
    const QJsonObject kept = p.done(text("word FILE notice ĐT-2023-001 \"opinionsTo=Văn phòng, a=b\" opinionsUntil=15/03/2023 --format json")).json();
    CHECK(kept[text("contact")] == text("Văn phòng Đảng ủy, 0222 000 000"));
    CHECK(kept[text("opinionsTo")] == text("Văn phòng, a=b"));
    CHECK(kept[text("opinionsUntil")] == text("15/03/2023"));
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
    const QString twice = p.refused(text("issue FILE notice ĐT-2023-001")).sentence("refused");
    for (const char* words : {"12-TB/ĐU", "06/03/2023"})
        REQUIRE(twice.contains(text(words)));
    const QString corrected = p.path("corrected.pdf");
    const QJsonObject second =
        p.done(QStringLiteral("issue FILE notice ĐT-2023-001 --number 12 --replaces 1 -o \"%1\" --format json").arg(corrected)).json();
    // The paper itself names the one that it takes the place of, also where its text is handed out to be edited.
    REQUIRE(printed(corrected).contains(text("(Thay thế Thông báo số 12-TB/ĐU, ngày 06/3/2023)")));
    REQUIRE(!printed(pdf).contains(text("Thay thế")));
    const QString odt = p.path("corrected.odt");
    p.done(QStringLiteral("print FILE notice ĐT-2023-001 -o \"%1\"").arg(odt));
    REQUIRE(inOdt(odt).contains(text("(Thay thế Thông báo số 12-TB/ĐU, ngày 06/3/2023)")));
    p.done(text("issue FILE session-plan ĐT-2023-001 --number 21a --signer DU.DINHBANG.PBT --name \"Trần Văn Mẫu\""));
    p.done(text("issue FILE slip ĐT-2023-001"));
    REQUIRE(p.call(text("issue FILE slip ĐT-2023-001 --number 3")).code == 2);

    const QJsonArray documents = p.done(text("list FILE documents --format json")).array();
    REQUIRE(documents.size() == 4);
    REQUIRE(row(documents, "number", text("21a-KH/ĐU"))[text("state")].toString() == text("valid"));
    REQUIRE(p.done(text("list FILE documents --state replaced --format json")).array().size() == 1);
    REQUIRE(row(documents, "hash", issued[text("hash")].toString())[text("state")].toString() == text("replaced"));
    // The registers say what a paper is about, not which case of this program it stands in.
    const QString about = text("Thông báo tổ chức hội nghị đối thoại trực tiếp giữa Bí thư Đảng ủy phường Đình Bảng với nhân dân, "
                               "chủ đề: Vệ sinh môi trường");
    REQUIRE(issued[text("subject")].toString() == about);
    const QJsonObject latest = row(documents, "hash", second[text("hash")].toString());
    REQUIRE(latest[text("subject")].toString() == about + text(" (thay thế Thông báo số 12-TB/ĐU, ngày 06/3/2023)"));
    REQUIRE(latest[text("replaces")].toString() == text("12-TB/ĐU, 06/03/2023"));
    REQUIRE(row(documents, "hash", issued[text("hash")].toString())[text("replaces")].toString().isEmpty());

    const QJsonArray lines = p.done(text("list FILE register --search \"ve sinh moi truong\" --format json")).array();
    REQUIRE(p.done(text("list FILE register --format json")).array().size() == 2);
    REQUIRE(lines.size() == 2);
    REQUIRE(row(lines, "printed", text("12-TB/ĐU"))[text("subject")].toString() == latest[text("subject")].toString());
    REQUIRE(p.done(text("book FILE DU.DINHBANG TB --format json")).json()[text("next")].toString() == text("13"));
    p.done(text("check FILE"));
}

TEST_CASE("Of each paper that takes a number it is settled whether its case has it once")
{
    const QStringList manifold{text("change-notice"), text("assignment-letters"), text("agreement-minutes"), text("invitations"),
                               text("minutes"),       text("review-minutes"),     text("result-notice"),     text("escalation-letter"),
                               text("reminder")};
    for (const doithoai::PaperForm& form : doithoai::paperForms()) {
        INFO(form.name);
        const bool isNumbered = form.symbol[0] != '\0';
        REQUIRE(doithoai::isIssuedOnce(QLatin1String(form.name)) == (isNumbered && !manifold.contains(QLatin1String(form.name))));
    }
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

TEST_CASE("A transfer takes two numbers, and the steps that ask for numbers find them")
{
    Program p;
    planSession(p);
    QStringList codes;
    for (const char* petition : {"--set \"petitioner=Vũ Hữu Ích\" --set \"content=Đề nghị sửa đường điện\"",
                                 "--set \"petitioner=Phạm Quý Đôn\" --set \"content=Đề nghị thay cột điện\""}) {
        codes.append(p.done(text("add FILE petition --set channel=submitted --set session=ĐT-2023-001 ") + text(petition)).line());
        p.done(QStringLiteral("do FILE %1 classify --set sector=economy --set urgency=normal").arg(codes.back()));
        p.done(QStringLiteral("set FILE %1 --set \"address=Khu phố Xuân Đài\"").arg(codes.back()));
    }
    p.setToday("2023-03-06");
    const QString both = codes.join(u',');
    const QString pdf = p.path("transfer.pdf");
    // Nobody has said yet where they go.
    REQUIRE(p.refused(QStringLiteral("issue FILE transfer %1").arg(both)).sentence("refused").contains(text("“to”")));
    REQUIRE(p.done(text("list FILE documents --format json")).array().isEmpty());
    p.done(QStringLiteral("word FILE transfer %1 to=UBND.QLDT").arg(both));
    const QJsonObject issued =
        p.done(QStringLiteral("issue FILE transfer %1 --number 7 --letters 21 -o \"%2\" --format json").arg(both, pdf)).json();
    REQUIRE(issued[text("number")].toString() == text("07-PC/ĐU"));
    REQUIRE(issued[text("letters")] == QJsonArray({text("21-CV/ĐU"), text("22-CV/ĐU")}));
    REQUIRE(issued[text("cases")] == QJsonArray::fromStringList(codes));
    for (const char* words : {"Số 07-PC/ĐU", "Số 21-CV/ĐU", "Số 22-CV/ĐU", "phiếu chuyển số 07-PC/ĐU", "Kính gửi: Phòng Quản lý đô thị"})
        REQUIRE(printed(pdf).contains(text(words)));
    REQUIRE(!printed(pdf).contains(text("....")));
    REQUIRE(p.done(text("list FILE register --format json")).array().size() == 3);
    REQUIRE(p.call(QStringLiteral("issue FILE transfer %1 --letters 1,2,3").arg(both)).code == 2);
    // What the second one prints is what was issued for both.
    const QString again = p.path("again.pdf");
    p.done(QStringLiteral("print FILE transfer %1 -o \"%2\"").arg(codes[1], again));
    REQUIRE(p.bytes(again) == p.bytes(pdf));

    // A correction names the slip that it replaces on the slip, and on each letter that letter's own.
    const QString corrected = p.path("corrected.pdf");
    p.done(QStringLiteral("issue FILE transfer %1 --number 7 --letters 21,22 --replaces 1 -o \"%2\"").arg(both, corrected));
    for (const char* words : {"(Thay thế Phiếu chuyển số 07-PC/ĐU, ngày 06/3/2023)", "Công văn số 21-CV/ĐU", "Công văn số 22-CV/ĐU"})
        REQUIRE(printed(corrected).contains(text(words)));
    const QJsonArray filed = p.done(text("list FILE register --format json")).array();
    REQUIRE(filed.size() == 3);
    for (const QJsonValue& line : filed) {
        REQUIRE(!line[text("subject")].toString().contains(text("Vũ Hữu Ích")));
        REQUIRE(line[text("subject")].toString().contains(text("kiến nghị")));
        REQUIRE(!line[text("subject")].toString().contains(text("KN-2023")));
    }

    const Run taken = p.done(QStringLiteral("do FILE %1 transfer --set competentUnit=UBND.QLDT").arg(both));
    REQUIRE(taken.err.contains(text("22-CV/ĐU")));
    REQUIRE(!taken.err.contains(text("07-PC/ĐU of")));
    const QJsonObject second = p.done(QStringLiteral("show FILE %1 --format json").arg(codes[1])).json();
    REQUIRE(second[text("fields")][text("transferNumber")].toString() == text("07-PC/ĐU"));
    REQUIRE(second[text("fields")][text("noticeNumber")].toString() == text("22-CV/ĐU"));
    const QJsonArray documents = p.done(text("list FILE documents --format json")).array();
    REQUIRE(documents.size() == 2);
    REQUIRE(documents.first()[text("cases")].toString() == both);
    p.done(text("check FILE"));
}

TEST_CASE("A notice of a change names what was announced, not what was planned at first")
{
    Program p;
    planSession(p);
    p.done(text("do FILE ĐT-2023-001 prepare"));
    p.done(text("set FILE ĐT-2023-001 --set \"venue=Nhà văn hóa Xuân Đài\""));
    p.setToday("2023-03-06");
    p.done(text("do FILE ĐT-2023-001 announce --set \"where=Bảng tin\" --set \"by=Văn phòng\" --set \"proof=Ảnh\""));
    p.setToday("2023-03-07");
    p.done(text("do FILE ĐT-2023-001 amendNotice --set \"venue=Sân đình\" --set \"where=Bảng tin\" --set \"by=Văn phòng\" "
                "--set \"proof=Ảnh\" --reason \"Hội trường đang sửa\""));
    const QString pdf = p.path("change.pdf");
    p.done(QStringLiteral("print FILE change-notice ĐT-2023-001 -o \"%1\"").arg(pdf));
    const QString words = printed(pdf);
    INFO(words.toStdString());
    REQUIRE(words.contains(text("Nhà văn hóa Xuân Đài")));
    REQUIRE(words.contains(text("Sân đình")));
    REQUIRE(!words.contains(text("Hội trường phường")));
}

TEST_CASE("A disk that fills while a paper or a dossier is written leaves what stood there")
{
    Program p;
    planSession(p);
    p.setToday("2023-03-06");
    p.done(text("do FILE ĐT-2023-001 cancel --reason \"Gộp với hội nghị sau\""));
    p.done(QStringLiteral("attach FILE ĐT-2023-001 \"%1\"").arg(p.write("bang.zip", QByteArray(3000, 'x'))));
    const QByteArray before = p.bytes(p.file());
    for (const char* call : {"print FILE notice ĐT-2023-001 --fresh -o \"%1\"", "print FILE dossier ĐT-2023-001 -o \"%1\"",
                             "print FILE notice ĐT-2023-001 -o \"%1\"", "issue FILE notice ĐT-2023-001 -o \"%1\""}) {
        const QString old = p.write("old.pdf", "what stood there");
        INFO(call);
        const Run run = p.runInNoRoom(8, text(call).arg(old));
        INFO(run.err.toStdString());
        REQUIRE(run.code == 3);
        REQUIRE(p.bytes(old) == "what stood there");
        REQUIRE((run.err.contains(text("no room for a file of that size")) || run.err.contains(text("nothing was saved"))));
        REQUIRE(p.bytes(p.file()) == before);
    }
    REQUIRE(p.done(text("list FILE documents --format json")).array().isEmpty());
    p.done(text("check FILE"));
}
