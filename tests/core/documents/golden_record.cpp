#include "core/documents/golden_record.h"

#include "documents/forms/forms.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>

namespace doithoai {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a table that the program ships, without its head.
std::vector<QStringList> shipped(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/directory/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1))
        rows.push_back(line.split(u','));
    return rows;
}

Directory shippedDirectory()
{
    std::vector<Unit> units;
    for (const QStringList& row : shipped(u"units.csv"_s)) {
        Unit unit;
        unit.code.text = row.at(0);
        unit.name = row.at(1);
        unit.level = row.at(2);
        unit.line = row.at(3);
        unit.superior.text = row.at(4);
        unit.place = row.at(8);
        unit.symbol = row.at(9);
        unit.headLine = row.at(10);
        unit.issuer = row.at(11);
        unit.reports = row.at(12) == u"yes";
        units.push_back(unit);
    }
    std::vector<Post> posts;
    for (const QStringList& row : shipped(u"posts.csv"_s)) {
        Post post;
        post.code.text = row.at(0);
        post.name = row.at(1);
        post.unit.text = row.at(2);
        if (!row.at(3).isEmpty())
            post.quota = row.at(3).toInt();
        post.isDeputy = row.at(4) == u"yes";
        posts.push_back(post);
    }
    std::vector<Official> officials;
    for (const auto& [name, post] :
         {std::pair{u"Lê Minh Châu"_s, u"TU.BDV.T"_s}, std::pair{u"Đặng Quang Cường"_s, u"TU.VP.T"_s},
          std::pair{u"Trịnh Công Khải"_s, u"TU.BT"_s}, std::pair{u"Nguyễn Đức An"_s, u"DU.DINHBANG.BT"_s},
          std::pair{u"Phan Thị Lụa"_s, u"DU.DINHBANG.PBT"_s}, std::pair{u"Trần Quốc Bảo"_s, u"UBND.DINHBANG.CT"_s},
          std::pair{u"Đàm Văn Hải"_s, u"UBND.DINHBANG.PCT"_s}, std::pair{u"Ngô Thế Vinh"_s, u"HDND.DINHBANG.CT"_s},
          std::pair{u"Dương Thị Nga"_s, u"UBND.QLDT.T"_s}}) {
        Official official;
        official.name = name;
        official.post.text = post;
        officials.push_back(official);
    }
    return {units, posts, officials};
}

IssuedPaper issued(const QString& kind, const QString& code, const QString& number, QDate date, const QString& subject)
{
    return {kind, code, 1, number, date, subject, QCryptographicHash::hash(number.toUtf8(), QCryptographicHash::Sha256)};
}

UnitReportCase unitReport(bool isIn)
{
    UnitReportCase result;
    UnitReport& r = result.report;
    r.code.text = u"BCDV-2023-H1-DU.DINHBANG"_s;
    r.unit.text = u"DU.DINHBANG"_s;
    r.period = u"2023-H1"_s;
    r.dueOn = QDate(2023, 6, 15);
    Step expected;
    expected.seq = 1;
    expected.event = u"expect"_s;
    expected.effectiveOn = QDate(2023, 1, 1);
    result.steps.push_back(expected);
    if (!isIn)
        return result;
    r.state = UnitReportState::Accepted;
    r.number = u"31-BC/ĐU"_s;
    r.receivedByTUVP = QDate(2023, 6, 14);
    r.receivedByBDV = QDate(2023, 6, 16);
    r.sessions = 3;
    r.lateNotices = 0;
    r.people = 254;
    r.received = 61;
    r.resolved = 33;
    r.explained = 12;
    r.accepted = 5;
    r.declined = 1;
    r.outOfScope = 2;
    r.escalated = 2;
    r.openInTime = 6;
    r.note = u"Chưa tổng hợp số kiến nghị đã chuyển."_s;
    return result;
}

} // namespace

GoldenRecord::GoldenRecord() : directory(shippedDirectory())
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/profiles/tu-son-2022.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto read = Profile::fromJson(file.readAll());
    REQUIRE(read);
    profile = *read;
    vocabulary = vocabularyOf(profile);
}

PaperContext GoldenRecord::context(const PaperForm& form, const QString& layout) const
{
    const bool isLate = form.about == PaperSubject::Period || form.about == PaperSubject::Post
        || form.about == PaperSubject::UnitReport || form.about == PaperSubject::File;
    const QMap<QString, QString> settings{{u"office.body"_s, u"TU.BDV"_s}, {u"papers.place"_s, u"Từ Sơn"_s},
                                           {u"papers.contact"_s, u"Văn phòng, điện thoại 0222 3831 000"_s},
                                           {u"report.2023-H1.leading"_s, u"Ban Thường vụ Thành ủy chỉ đạo các phường đăng ký chủ đề từ đầu năm."_s},
                                           {u"report.2023-H1.good"_s, u"Các phường tổ chức đúng kế hoạch."_s},
                                           {u"report.2023-H1.lacking"_s, u"Một số kiến nghị trả lời chậm."_s},
                                           {u"report.2023-H1.tasks"_s, u"Đôn đốc các cam kết đến hạn."_s}};
    return {directory, vocabulary, profile, settings, isLate ? QDate(2023, 7, 3) : QDate(2023, 3, 28),
            form.readers == Readers::Everybody ? Privacy::Initials : Privacy::Full, layout, false, true}; // as they leave the office
}

std::vector<PaperRecord> GoldenRecord::recordsFor(const PaperForm& form, bool isState) const
{
    const QLatin1String name(form.name);
    PaperRecord base;
    base.signing = {u"21"_s, context(form, {}).today, {}, {}};
    if (name == QLatin1String("reply"))
        base.signing.post.text = isState ? u"UBND.DINHBANG.PCT"_s : u"DU.DINHBANG.PBT"_s;
    // What only a person can tell of a meeting.
    base.words = {{u"review-minutes/when"_s, u"14 giờ 00, ngày 22 tháng 3 năm 2023"_s},
                  {u"review-minutes/where"_s, u"Phòng họp số 2, trụ sở Đảng ủy phường"_s},
                  {u"agreement-minutes/meeting"_s, u"14 giờ 00, ngày 13 tháng 3 năm 2023, phòng họp số 2"_s},
                  {u"result-report/good"_s, u"Chuẩn bị chu đáo; nhân dân phát biểu thẳng thắn."_s},
                  {u"result-report/causes"_s, u"Một số đơn vị gửi dự thảo trả lời chậm."_s}};
    const SessionCase held = session(isState, Stage::Reported);
    const QString code = held.session.code.text;
    base.issued = {issued(u"notice"_s, code, isState ? u"18/TB-UBND"_s : u"11-TB/ĐU"_s, QDate(2023, 3, 6), u"Thông báo tổ chức hội nghị đối thoại"_s),
                   issued(u"minutes"_s, code, isState ? u"02/BB-UBND"_s : u"02-BB/ĐU"_s, QDate(2023, 3, 18), u"Biên bản hội nghị đối thoại"_s)};
    base.attachments = {{1, code, u"Ảnh chụp niêm yết thông báo"_s, u"niem-yet.png"_s, u"image/png"_s, 182000, QByteArray(32, 'a'), QDate(2023, 3, 6)}};
    base.journalRows = 1284;
    base.journalHead = QCryptographicHash::hash("journal", QCryptographicHash::Sha256);

    std::vector<PaperRecord> records;
    const auto keep = [&records](PaperRecord record) { records.push_back(std::move(record)); };
    const auto withSession = [&](Stage stage) {
        PaperRecord record = base;
        record.code = code;
        record.session = session(isState, stage);
        if (name == QLatin1String("opening-report")) {
            // The same chair's session of the year before, with its promises.
            SessionCase before = session(isState, Stage::Reported);
            before.session.code.text = u"ĐT-2022-014"_s;
            before.session.actualStart = QDateTime(QDate(2022, 11, 19), QTime(8, 0));
            record.sessions = {before};
        }
        keep(std::move(record));
    };
    const auto ofYear = [&](const QString& period, QDate to) {
        PaperRecord record = base;
        record.periodName = record.code = period;
        record.from = QDate(2023, 1, 1);
        record.to = to;
        SessionCase next = session(isState, Stage::Announced);
        next.session.code.text = u"ĐT-2023-031"_s;
        next.session.state = SessionState::Planned;
        next.session.topic = u"Chuyển đổi số và cải cách hành chính"_s;
        next.session.form = u"thematic"_s;
        next.session.plannedStart = QDateTime(QDate(2023, 9, 16), QTime(14, 0));
        next.petitions.clear();
        record.sessions = {held, next};
        return record;
    };
    switch (form.about) {
    case PaperSubject::Session: {
        const auto before = formsBefore();
        const bool isBefore = std::ranges::any_of(before, [&](const PaperForm& one) { return name == QLatin1String(one.name); });
        if (name == QLatin1String("change-notice"))
            withSession(Stage::Postponed);
        withSession(isBefore ? Stage::Announced : Stage::Reported);
        withSession(isBefore ? Stage::Reported : Stage::Announced);
        break;
    }
    case PaperSubject::Petitions: {
        std::vector<size_t> order{2, 8, 0, 1, 3, 4};
        if (name == QLatin1String("transfer"))
            order = {8};
        for (const size_t at : order) {
            PaperRecord record = base;
            PetitionOnRecord one = held.petitions.at(at);
            if (name == QLatin1String("reply"))
                one.petition.unit = held.session.organiser; // whose deputy signs
            record.code = one.petition.code.text;
            record.session = held;
            record.petitions = {{one.petition, one.steps, held.session, std::nullopt, at == 0 ? 1 : 0, {}}};
            keep(std::move(record));
        }
        break;
    }
    case PaperSubject::Escalation: {
        PaperRecord record = base;
        record.escalation = escalation(isState);
        record.code = record.escalation->escalation.code.text;
        record.session = held;
        keep(std::move(record));
        break;
    }
    case PaperSubject::UnitReport:
        for (const bool isIn : {true, false}) {
            PaperRecord record = base;
            record.unitReport = unitReport(isIn);
            record.code = record.unitReport->report.code.text;
            keep(std::move(record));
        }
        break;
    case PaperSubject::Period: {
        PaperRecord record = ofYear(u"2023-H1"_s, QDate(2023, 6, 30));
        if (name == QLatin1String("plan")) {
            record = ofYear(u"2023"_s, QDate(2023, 12, 31));
            record.organiser = held.session.organiser;
            record.signing.date = QDate(2023, 1, 6);
        }
        keep(std::move(record));
        break;
    }
    case PaperSubject::Post: {
        PaperRecord record = ofYear(u"2023"_s, QDate(2023, 12, 31));
        record.post = held.session.chair;
        keep(std::move(record));
        break;
    }
    case PaperSubject::File:
        base.code = u"TU.BDV"_s;
        keep(base);
        break;
    }
    return records;
}

PeriodReport GoldenRecord::report() const
{
    const auto half = [this](const QString& name, QDate from, QDate to, int share) {
        PeriodFigures f;
        f.period = name;
        f.from = from;
        f.to = f.asOf = to;
        f.sessions = {share * 31 / 10, {}, {}, {}, {}, share * 28 / 10, share * 31 / 10 - share * 28 / 10, share * 214, {}, {}};
        f.sessions.byPost = {{u"MTTQ.T"_s, 1}};
        f.dutyOthers = 1;
        f.sessions.postponed = {{u"ĐT-2023-009"_s, u"mưa bão, hội trường bị ngập"_s}};
        f.notice = {share * 3, share / 8, 0};
        f.petitions.carriedOver = share * 4 + 1;
        f.petitions.received = share * 61 + 2;
        f.petitions.reopened = 2;
        f.petitions.closed = {share * 54, 11, 14, 6};
        f.petitions.openAtEnd = {12, 9, 8, 5, 1, 0, 4};
        f.petitions.openAtEnd.dueLater = f.petitions.toDealWith() - f.petitions.closed.sum() - f.petitions.openAtEnd.sum();
        f.petitions.outcomes = {share * 21, share * 18, share * 8, share * 4, share * 3};
        f.petitions.resolvedOnTime = share * 50;
        f.petitions.resolvedLate = share * 4;
        f.petitions.raised = {share * 25, share * 11, share * 4};
        f.petitions.raisedOther = 9;
        f.petitions.speakers = share * 30;
        f.petitions.answeredShare = 0.625;
        f.petitions.answeredShareN = share * 40;
        f.petitions.transferred = 21;
        f.petitions.escalated = 19;
        f.petitions.escalatedAnswered = 7;
        f.petitions.people = share * 82;
        f.petitions.peopleMerged = share * 78;
        f.petitions.promises = {24, 15, 2, 7};
        f.petitions.bySector = {{u"economy"_s, share * 31}, {u"cultureSociety"_s, share * 14}, {u"securityDefence"_s, share * 6},
                                {u"partyBuilding"_s, share * 2}, {u"governmentBuilding"_s, share * 5},
                                {u"frontOrganisations"_s, share}, {u"publicConcern"_s, share * 2}, {QString(), 2}};
        f.petitions.byChannel = {{u"speech"_s, share * 30}, {u"slip"_s, share * 9}, {u"submitted"_s, share * 22}, {QString(), 2}};
        f.petitions.byUnit = {{u"UBND.QLDT"_s, 130, 118, 12.5, 118, 2}, {u"UBND.TNMT"_s, 74, 60, 16.0, 60, 3}, {u"CATP"_s, 3, 1, 4.0, 1, 0}};
        int number = 0;
        for (const Post& post : directory.posts()) {
            if (!post.quota)
                continue;
            const int heldTimes = ++number % 5 == 0 ? 0 : number % 7 == 0 ? 2 : 1;
            f.duty.push_back({post.code.text, post.unit.text, *post.quota, heldTimes, heldTimes, number % 11 == 0 ? 1 : 0, *post.quota - heldTimes});
        }
        f.coverageExpected = 12;
        f.coverageIn = 10;
        for (const Unit& unit : directory.units()) {
            if (!unit.reports)
                continue;
            f.unitReports.expected.append(unit.code.text);
            QStringList& where = f.unitReports.expected.size() == 3 ? f.unitReports.missing
                : f.unitReports.expected.size() % 6 == 0            ? f.unitReports.late
                                                                    : f.unitReports.onTime;
            where.append(unit.code.text);
        }
        return f;
    };
    PeriodReport report;
    report.figures = half(u"2023-H1"_s, QDate(2023, 1, 1), QDate(2023, 6, 30), 10);
    report.previous = half(u"2022-H2"_s, QDate(2022, 7, 1), QDate(2022, 12, 31), 9);
    report.yearBefore = half(u"2022-H1"_s, QDate(2022, 1, 1), QDate(2022, 6, 30), 8);
    return report;
}

} // namespace doithoai
