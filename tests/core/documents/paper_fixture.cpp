#include "core/documents/paper_fixture.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace doithoai {

namespace {

Unit unit(const char* code, const char* name, const char* line, const char* superior, const char* place, const char* symbol,
          const char* headLine, const char* issuer)
{
    Unit result;
    result.code.text = QString::fromUtf8(code);
    result.name = QString::fromUtf8(name);
    result.line = QString::fromUtf8(line);
    result.superior.text = QString::fromUtf8(superior);
    result.place = QString::fromUtf8(place);
    result.symbol = QString::fromUtf8(symbol);
    result.headLine = QString::fromUtf8(headLine);
    result.issuer = QString::fromUtf8(issuer);
    return result;
}

Post post(const char* code, const char* name, const char* unitCode, int quota)
{
    Post result;
    result.code.text = QString::fromUtf8(code);
    result.name = QString::fromUtf8(name);
    result.unit.text = QString::fromUtf8(unitCode);
    if (quota > 0)
        result.quota = quota;
    return result;
}

Official official(const char* name, const char* postCode)
{
    Official result;
    result.name = QString::fromUtf8(name);
    result.post.text = QString::fromUtf8(postCode);
    return result;
}

} // namespace

PaperFixture::PaperFixture()
    : directory({unit("TU", "Thành ủy Từ Sơn", "party", "", "Từ Sơn", "TU", "", "THÀNH ỦY TỪ SƠN"),
                 unit("TU.BDV", "Ban Dân vận Thành ủy", "party", "TU", "Từ Sơn", "BDVTU", "THÀNH ỦY TỪ SƠN", "BAN DÂN VẬN"),
                 unit("TU.VP", "Văn phòng Thành ủy", "party", "TU", "Từ Sơn", "VPTU", "THÀNH ỦY TỪ SƠN", "VĂN PHÒNG"),
                 unit("DU.DINHBANG", "Đảng ủy phường Đình Bảng", "party", "TU", "Đình Bảng", "ĐU", "ĐẢNG BỘ THÀNH PHỐ TỪ SƠN",
                      "ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG"),
                 unit("UBND", "UBND thành phố Từ Sơn", "government", "", "Từ Sơn", "UBND", "",
                      "ỦY BAN NHÂN DÂN|THÀNH PHỐ TỪ SƠN"),
                 unit("UBND.DINHBANG", "UBND phường Đình Bảng", "government", "UBND", "Đình Bảng", "UBND", "",
                      "ỦY BAN NHÂN DÂN|PHƯỜNG ĐÌNH BẢNG"),
                 unit("UBND.QLDT", "Phòng Quản lý đô thị", "government", "UBND", "Từ Sơn", "QLĐT", "UBND THÀNH PHỐ TỪ SƠN",
                      "PHÒNG QUẢN LÝ ĐÔ THỊ"),
                 unit("MTTQ", "Ủy ban MTTQ thành phố Từ Sơn", "front", "", "Từ Sơn", "MTTQ", "",
                      "ỦY BAN MTTQ VIỆT NAM|THÀNH PHỐ TỪ SƠN")},
                {post("TU.BT", "Bí thư Thành ủy", "TU", 2), post("DU.DINHBANG.BT", "Bí thư Đảng ủy phường Đình Bảng", "DU.DINHBANG", 2),
                 post("UBND.DINHBANG.CT", "Chủ tịch UBND phường Đình Bảng", "UBND.DINHBANG", 2),
                 post("UBND.QLDT.T", "Trưởng phòng Quản lý đô thị", "UBND.QLDT", 0),
                 post("TU.BDV.T", "Trưởng Ban Dân vận Thành ủy", "TU.BDV", 0)},
                {official("Nguyễn Đức An", "DU.DINHBANG.BT"), official("Trần Quốc Bảo", "UBND.DINHBANG.CT"),
                 official("Lê Minh Châu", "TU.BDV.T")})
{
    profile.id = QStringLiteral("tu-son-2022");
    profile.legalBasis = QStringLiteral("Quy định lãnh đạo các cấp thực hiện đối thoại trực tiếp với nhân dân, ban hành kèm theo "
                                        "Quyết định số 114-QĐ/TU, ngày 29/12/2022 của Ban Thường vụ Thành ủy Từ Sơn");
    profile.reportRecipients = {QStringLiteral("TU.VP"), QStringLiteral("TU.BDV")};
}

PaperContext PaperFixture::context(const QString& layout) const
{
    return {directory, vocabulary, profile, settings, QDate(2023, 3, 20), Privacy::Full, layout, false};
}

PetitionOnRecord spokenTo(const QString& code, const QString& event, qint64 seq, const QString& petitioner,
                          const QString& content)
{
    PetitionOnRecord record;
    record.petition.code.text = code;
    record.petition.petitioner = petitioner;
    record.petition.petitionerKind = QStringLiteral("person");
    record.petition.channel = QStringLiteral("submitted");
    record.petition.content = content;
    Step received;
    received.event = QStringLiteral("receive");
    received.seq = 1;
    record.steps.push_back(received);
    if (!event.isEmpty()) {
        Step step;
        step.event = event;
        step.seq = seq;
        record.steps.push_back(step);
    }
    return record;
}

SessionCase PaperFixture::session(const UnitCode& organiser) const
{
    SessionCase result;
    Session& s = result.session;
    s.code.text = QStringLiteral("ĐT-2023-001");
    s.state = SessionState::Concluded;
    s.topic = QStringLiteral("Hạ tầng đô thị và vệ sinh môi trường");
    s.form = QStringLiteral("people");
    s.organiser = organiser;
    s.chair.text = organiser.text.startsWith(u"UBND") ? QStringLiteral("UBND.DINHBANG.CT") : QStringLiteral("DU.DINHBANG.BT");
    s.plannedStart = QDateTime(QDate(2023, 3, 18), QTime(8, 0));
    s.actualStart = QDateTime(QDate(2023, 3, 18), QTime(8, 5));
    s.actualEnd = QDateTime(QDate(2023, 3, 18), QTime(10, 35));
    s.venue = QStringLiteral("Hội trường phường Đình Bảng");
    s.participants = QStringLiteral("đại diện nhân dân 11 khu phố: 72 người; lãnh đạo các đơn vị được mời trả lời: 12 người");
    s.attendance = 84;
    s.moderator = QStringLiteral("đồng chí Trần Thị Hoa, Phó Chủ tịch Mặt trận phường");
    s.secretary = QStringLiteral("Lê Thị Thu, công chức văn phòng");
    s.coChairs = {PostCode{QStringLiteral("UBND.DINHBANG.CT")}};
    s.overview = QStringLiteral("Chủ trì thông báo tình hình kinh tế - xã hội quý I của phường, trong đó tập trung vào đầu tư hạ "
                                "tầng và môi trường.\nThu ngân sách quý I đạt 31% kế hoạch.");
    s.principlesTold = true;
    s.differing = QStringLiteral("Còn hai ý kiến về mức đóng góp sửa đường ngõ 12.");
    s.conclusions = QStringLiteral("Giao UBND phường nạo vét rãnh ngõ 12 xong trước mùa mưa.\nGiao địa chính niêm yết tiến độ cấp "
                                   "giấy chứng nhận.");
    s.review = QStringLiteral("Rút kinh nghiệm nội bộ: khâu mời còn chậm.");
    s.minutesNumber = QStringLiteral("2");
    s.partyConsent = QStringLiteral("Thông báo 15");

    auto answered = spokenTo(QStringLiteral("KN-2023-0001"), QStringLiteral("answer"), 21, QStringLiteral("Nguyễn Văn Thành"),
                             QStringLiteral("Đề nghị nạo vét rãnh thoát nước đoạn ngõ 12; mưa to là ngập."));
    answered.petition.address = QStringLiteral("Khu phố Xuân Đài, phường Đình Bảng");
    answered.petition.phone = QStringLiteral("0912 345 001");
    answered.petition.channel = QStringLiteral("speech");
    answered.petition.state = PetitionState::Answered;
    answered.petition.respondent = QStringLiteral("UBND.DINHBANG.CT");
    answered.petition.onBehalfOfChair = true;
    answered.petition.answer = QStringLiteral("Phường đã bố trí kinh phí và giao địa chính - xây dựng thực hiện.");
    answered.petition.answerKind = QStringLiteral("undertaken");
    answered.petition.promise = QStringLiteral("nạo vét xong rãnh ngõ 12");
    answered.petition.promiseOwner = QStringLiteral("UBND.DINHBANG");
    answered.petition.promiseDue = QDate(2023, 3, 30);

    auto deferred = spokenTo(QStringLiteral("KN-2023-0003"), QStringLiteral("defer"), 20, QStringLiteral("Khu phố Thịnh Lang"),
                             QStringLiteral("46 hộ kiến nghị lắp đèn chiếu sáng trên tuyến vào nhà văn hóa."));
    deferred.petition.petitionerKind = QStringLiteral("group");
    deferred.petition.households = 46;
    deferred.petition.state = PetitionState::Verifying;
    deferred.petition.unit.text = QStringLiteral("UBND.QLDT");
    deferred.petition.dueOn = QDate(2023, 4, 15);

    auto noted = spokenTo(QStringLiteral("KN-2023-0012"), QStringLiteral("note"), 22, QStringLiteral("Vũ Hữu Ích"),
                          QStringLiteral("Đề nghị nâng mức hỗ trợ người có công."));
    noted.petition.state = PetitionState::Noted;
    noted.petition.resolvingLevel = QStringLiteral("TU");

    auto anonymous = spokenTo(QStringLiteral("KN-2023-0005"), QStringLiteral("answer"), 23, QString(),
                              QStringLiteral("Người dân lo ngại mùi khét từ cơ sở tái chế giấy."));
    anonymous.petition.petitionerKind = QStringLiteral("anonymous");
    anonymous.petition.channel = QStringLiteral("slip");
    anonymous.petition.respondent = QStringLiteral("Phòng Tài nguyên và Môi trường");
    anonymous.petition.answer = QStringLiteral("Đã kiểm tra và yêu cầu khắc phục.");
    anonymous.petition.answerKind = QStringLiteral("accepted");
    anonymous.petition.state = PetitionState::Answered;

    auto denunciation = spokenTo(QStringLiteral("KN-2023-0008"), QString(), 0, QStringLiteral("Trần Thị Bưởi"),
                                 QStringLiteral("Tố cáo ông N.V.K. lấn chiếm đất công."));
    denunciation.petition.address = QStringLiteral("Khu phố Ao Sen, phường Đình Bảng");
    denunciation.petition.state = PetitionState::OutOfScope;
    denunciation.petition.scopeKind = QStringLiteral("denunciation");
    denunciation.petition.directedTo = QStringLiteral("Thanh tra thành phố");

    auto merged = spokenTo(QStringLiteral("KN-2023-0010"), QString(), 0, QStringLiteral("Nguyễn Văn Thành"),
                           QStringLiteral("Đề nghị nạo vét rãnh ngõ 12."));
    merged.petition.state = PetitionState::Merged;
    merged.petition.leading.text = QStringLiteral("KN-2023-0001");

    auto transferred = spokenTo(QStringLiteral("KN-2023-0011"), QString(), 0, QStringLiteral("Phạm Quý Đôn"),
                                QStringLiteral("Các khoản thu đầu năm của trường mầm non chưa thống nhất."));
    transferred.petition.state = PetitionState::Transferred;
    transferred.petition.competentUnit = QStringLiteral("Phòng Giáo dục và Đào tạo");
    transferred.petition.transferNumber = QStringLiteral("03-PC/ĐU");
    transferred.petition.noticeNumber = QStringLiteral("41-CV/ĐU");
    result.petitions = {answered, deferred, anonymous, denunciation, merged, transferred, noted};
    return result;
}

SessionCase PaperFixture::longSession(int petitions) const
{
    SessionCase result = session();
    result.petitions.clear();
    for (int i = 1; i <= petitions; ++i) {
        QStringList words;
        for (int word = 0; word < 90 + (i * 37) % 160; ++word)
            words.append(QStringLiteral("từ%1x%2").arg(i).arg(word));
        auto record = spokenTo(QStringLiteral("KN-2023-%1").arg(i, 4, 10, QChar(u'0')), QStringLiteral("answer"), 100 + i,
                               QStringLiteral("Người Dân%1").arg(i), words.join(u' '));
        record.petition.answer = QStringLiteral("trả lời đáp%1 đã ghi").arg(i);
        record.petition.answerKind = QStringLiteral("explained");
        record.petition.respondent = QStringLiteral("UBND.DINHBANG.CT");
        result.petitions.push_back(record);
    }
    return result;
}

PeriodReport PaperFixture::report() const
{
    PeriodReport report;
    PeriodFigures& f = report.figures;
    f.period = QStringLiteral("2023-H1");
    f.from = QDate(2023, 1, 1);
    f.to = f.asOf = QDate(2023, 6, 30);
    f.sessions.held = 31;
    f.sessions.planned = 28;
    f.sessions.adHoc = 3;
    f.sessions.attendance = 2140;
    f.sessions.byPost = {{QStringLiteral("DU.DINHBANG.BT"), 2}, {QStringLiteral("MTTQ.CT"), 1}};
    f.dutyOthers = 1;
    f.sessions.postponed = {{QStringLiteral("ĐT-2023-009"), QStringLiteral("mưa bão")}};
    f.notice.onTime = 30;
    f.notice.late = 1;
    f.petitions.carriedOver = 41;
    f.petitions.received = 612;
    f.petitions.reopened = 2;
    f.petitions.closed = {560, 11, 14, 6};
    f.petitions.openAtEnd = {12, 9, 8, 5, 1, 25, 4};
    f.petitions.answeredShare = 0.625;
    f.petitions.answeredShareN = 400;
    f.petitions.bySector = {{QStringLiteral("economy"), 400}, {QStringLiteral("none"), 212}};
    f.petitions.byChannel = {{QStringLiteral("speech"), 612}};
    f.petitions.byUnit = {{QStringLiteral("UBND.QLDT"), 30, 25, 12.5, 25, 2}};
    f.duty = {{QStringLiteral("TU.BT"), QStringLiteral("TU"), 2, 1, 1, 0, 1},
              {QStringLiteral("DU.DINHBANG.BT"), QStringLiteral("DU.DINHBANG"), 2, 2, 2, 1, 0},
              {QStringLiteral("UBND.DINHBANG.CT"), QStringLiteral("UBND.DINHBANG"), 2, 0, 0, 0, 2}};
    f.coverageIn = 12;
    f.coverageExpected = 14;
    f.unitReports.expected = {QStringLiteral("DU.DINHBANG"), QStringLiteral("TU.VP"), QStringLiteral("MTTQ")};
    f.unitReports.onTime = {QStringLiteral("DU.DINHBANG")};
    f.unitReports.late = {QStringLiteral("TU.VP")};
    f.unitReports.missing = {QStringLiteral("MTTQ")};
    report.yearBefore = f;
    report.yearBefore->petitions.received = 488;
    return report;
}

PaperReader::PaperReader(const QByteArray& pdf)
{
    REQUIRE(m_folder.isValid());
    QFile file(path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(pdf) == pdf.size());
}

QString PaperReader::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

QString PaperReader::text() const
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
}

QString PaperReader::textOfPage(int page) const
{
    const QString number = QString::number(page);
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number, QStringLiteral("-l"),
                                             number, path(), QStringLiteral("-")});
}

QString PaperReader::fonts() const
{
    return run(QStringLiteral("pdffonts"), {path()});
}

QString PaperReader::info() const
{
    return run(QStringLiteral("pdfinfo"), {path()});
}

int PaperReader::pages() const
{
    return info().section(QStringLiteral("Pages:"), 1).section(u'\n', 0, 0).trimmed().toInt();
}

std::vector<ReadBookmark> PaperReader::bookmarks() const
{
    const QJsonObject file = QJsonDocument::fromJson(
        run(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-key=outlines"), path()}).toUtf8()).object();
    std::vector<ReadBookmark> found;
    const std::function<void(const QJsonArray&, int)> read = [&](const QJsonArray& entries, int level) {
        for (const QJsonValue& value : entries) {
            const QJsonObject entry = value.toObject();
            found.push_back({entry[QLatin1String("title")].toString(), level, entry[QLatin1String("destpageposfrom1")].toInt(),
                             entry[QLatin1String("dest")].toArray().at(3).toDouble()});
            read(entry[QLatin1String("kids")].toArray(), level + 1);
        }
    };
    read(file[QLatin1String("outlines")].toArray(), 1);
    return found;
}

bool PaperReader::isValidA1b(QString* complaint) const
{
    QStringList jars;
    for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api",
                            "bcprov"})
        jars.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar)));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // A machine that lives for one paper does not earn back what it would spend on making itself quick.
    process.start(QStringLiteral("java"), {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-XX:+UseSerialGC"),
                                           QStringLiteral("-cp"), jars.join(u':'),
                                           QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path()});
    REQUIRE(process.waitForFinished(120000));
    *complaint = QString::fromUtf8(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString squeezed(const QString& text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar c) { return c.isSpace(); });
    return result;
}

} // namespace doithoai
