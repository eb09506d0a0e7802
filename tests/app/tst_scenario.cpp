#include "program.h"

#include <QSet>

// A session of the Party secretary of Đình Bảng, from its plan to the half-year report, by the real program.
//
// The petitions of the sample, in the order of its rows, and what becomes of them:
//   0001 drain           answered with a promise (15/04), kept on 10/04                    resolved: done
//   0002 land papers     deferred, written reply 30/03, due 31/03                          resolved: done
//   0003 street lights   (a group of 46) deferred, reply 14/04, due 15/04                  resolved: done
//   0004 heavy lorries   deferred, reply 22/03, due 18/03                                  resolved late: done
//   0005 smell           (anonymous) deferred, answered in public, not ended               replied: resting
//   0006 roof            answered: taken on board, no deadline                             resolved: accepted
//   0007 inspection plan answered                                                          resolved: explained
//   0008 denunciation    screened out before the session                                   outOfScope
//   0009 one door        answered                                                          resolved: explained
//   0010 the drain again merged into 0001 before the session                               merged
//   0011 school fees     deferred, transferred to the province's department                transferred
//   0012 allowances      noted, sent to the Thành ủy, answered, reply 05/05, due 08/05     resolved: done
//   0013 dust            raised at the session, answered, no deadline                      resolved: explained
//   0014 dogs            raised at the session, deferred until 10/04, nothing done         verifying: overdue

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QString petitions(std::initializer_list<int> numbers)
{
    QStringList codes;
    for (const int n : numbers)
        codes.append(QStringLiteral("KN-2023-%1").arg(n, 4, 10, QChar(u'0')));
    return codes.join(u',');
}

void planSession(Program& p)
{
    p.setToday("2023-02-20");
    p.done(text("new FILE"));
    const Run added = p.done(text("add FILE session --set topic=\"Vệ sinh môi trường và trật tự đô thị\" --set form=people "
                                  "--set sector=economy --set organiser=DU.DINHBANG --set chair=DU.DINHBANG.BT "
                                  "--set \"chairName=Nguyễn Thị Mẫu\" --set plannedStart=2023-03-18T08:00 --set plannedMinutes=150 "
                                  "--set \"venue=Nhà văn hóa phường Đình Bảng\" --set \"participants=Nhân dân phường Đình Bảng\" "
                                  "--set planned=yes --set \"planNumber=05-KH/ĐU\" --set planDate=2023-01-10"));
    REQUIRE(added.line() == text("ĐT-2023-001"));
    p.setToday("2023-02-21");
    p.done(text("do FILE DT-2023-001 prepare"));
}

void importPetitions(Program& p)
{
    p.setToday("2023-03-08");
    const QString import = QStringLiteral("import FILE petitions \"%1\" --session DT-2023-001 --format json")
                               .arg(QStringLiteral(TEST_DATA_DIR "/kien-nghi-dinh-bang.csv"));
    const QJsonObject first = p.done(import).json();
    REQUIRE(first[text("rows")].toInt() == 12);
    REQUIRE(first[text("accepted")].toInt() == 12);
    REQUIRE(first[text("rejected")].toInt() == 0);
    const QJsonObject second = p.done(import).json();
    REQUIRE(second[text("known")].toInt() == 12);
    REQUIRE(second[text("accepted")].toInt() == 0);
}

void prepareReplies(Program& p)
{
    p.setToday("2023-03-09");
    REQUIRE(p.refused(text("do FILE KN-2023-0008 screenOut --set kind=denunciation")).rules().contains(text("scope")));
    p.done(text("do FILE KN-2023-0008 screenOut --set kind=denunciation --set \"directedTo=Thanh tra thành phố\" "
                "--set toldOn=2023-03-09 --reason \"Đơn tố cáo có trình tự riêng\""));
    p.done(text("do FILE KN-2023-0010 merge --set leading=KN-2023-0001"));
    const QString rest = petitions({1, 2, 3, 4, 5, 6, 7, 9, 11, 12});
    p.done(QStringLiteral("do FILE %1 classify").arg(rest));
    // 0006 came without a deadline: it alone is refused, the others are saved.
    const Run assigned = p.refused(QStringLiteral("do FILE %1 assign").arg(rest));
    REQUIRE(assigned.rules() == QStringList{text("deadline")});
    REQUIRE(p.state(text("KN-2023-0012")) == text("assigned"));
    REQUIRE(p.state(text("KN-2023-0006")) == text("classified"));
    p.done(text("do FILE KN-2023-0006 assign --set noDeadline=yes --set \"dueBasis=Chờ bố trí kinh phí\""));
    p.done(QStringLiteral("do FILE %1 draftReply --set \"draftReply=Đã kiểm tra và đề xuất hướng giải quyết.\"").arg(rest));
    p.done(QStringLiteral("do FILE %1 agreeReply --set \"agreedBy=Thường trực Đảng ủy phường\"").arg(rest));
    p.done(text("set FILE KN-2023-0001 --set dueOn=2023-04-15"));
}

void announceAndOpen(Program& p)
{
    p.setToday("2023-03-10");
    const QString notice = text("do FILE DT-2023-001 announce --set \"where=Bảng tin phường, đài truyền thanh\" "
                                "--set \"by=Văn phòng Đảng ủy\" --set \"proof=Thông báo số 12-TB/ĐU\"");
    const Run late = p.refused(notice);
    REQUIRE(late.rules().contains(text("lead-time")));
    REQUIRE(late.json().value(text("findings")).toArray().at(0)[text("article")].toString() == text("Đ.8.3"));
    // From 10 to 18 March: 8 days, where 10 are asked for.
    REQUIRE(late.sentence("lead-time").contains(u'8'));
    p.done(notice + text(" --on 2023-03-08"));

    p.setToday("2023-03-18");
    const Run alone = p.refused(text("do FILE DT-2023-001 open --set actualStart=2023-03-18T08:05"));
    REQUIRE(alone.rules().contains(text("team")));
    p.done(text("set FILE DT-2023-001 --set \"team=Trần Văn Mẫu (tổ trưởng), Lê Thị Mẫu\" --set \"secretary=Lê Thị Mẫu\" "
                "--set \"tasksPrepare=Tổng hợp kiến nghị\" --set \"tasksHold=Ghi biên bản\" --set \"tasksFollowUp=Theo dõi trả lời\""));
    p.done(text("do FILE DT-2023-001 open --set actualStart=2023-03-18T08:05"));
}

void holdSession(Program& p)
{
    const QString speech = text("add FILE petition --set session=DT-2023-001 --set receivedOn=2023-03-18 --set channel=speech "
                                "--set petitionerKind=person ");
    REQUIRE(p.done(speech + text("--set \"petitioner=Đỗ Văn Mẫu\" --set \"content=Bụi từ công trường ven đường.\"")).line()
            == text("KN-2023-0013"));
    REQUIRE(p.done(speech + text("--set \"petitioner=Bùi Thị Mẫu\" --set \"content=Chó thả rông trong khu phố.\"")).line()
            == text("KN-2023-0014"));

    const QString answered = text(" answer --set respondent=UBND.DINHBANG.CT --set \"answer=Ủy ban đã nghe và trả lời.\" ");
    p.done(text("do FILE KN-2023-0001") + answered
           + text("--set \"promise=Nạo vét xong rãnh ngõ 12\" --set promiseOwner=UBND.DINHBANG --set promiseDue=2023-04-15"));
    p.done(text("do FILE KN-2023-0006") + answered + text("--set answerKind=accepted"));
    p.done(QStringLiteral("do FILE %1").arg(petitions({7, 9, 13})) + answered);
    p.done(QStringLiteral("do FILE %1 defer").arg(petitions({2, 3, 4, 5, 11})));
    p.done(text("do FILE KN-2023-0012 note --set resolvingLevel=province"));

    const QString conclude = text("do FILE DT-2023-001 conclude --set actualEnd=2023-03-18T10:40 --set attendance=120");
    const Run open = p.refused(conclude);
    REQUIRE(open.rules() == QStringList{text("every-voice")});
    REQUIRE(open.sentence("every-voice").contains(text("KN-2023-0014")));
    p.done(text("do FILE KN-2023-0014 defer --set unit=UBND.DINHBANG --set dueOn=2023-04-10 --set \"dueBasis=Kết luận hội nghị\""));
    p.done(conclude);
}

void signMinutes(Program& p)
{
    p.setToday("2023-03-20");
    const QString sign = text("do FILE DT-2023-001 signMinutes --set \"signedBy=Nguyễn Thị Mẫu\" --set \"number=01-BB/ĐU\"");
    const Run unsignedYet = p.refused(sign);
    REQUIRE(unsignedYet.rules().contains(text("spoken-sectors")));
    REQUIRE(unsignedYet.rules().contains(text("principles")));
    p.done(text("set FILE KN-2023-0013 --set sector=economy --set urgency=normal"));
    p.done(text("set FILE KN-2023-0014 --set sector=securityDefence --set urgency=normal"));
    p.done(text("set FILE DT-2023-001 --set \"overview=Kinh tế phường phát triển ổn định.\" --set principlesTold=yes "
                "--set \"conclusions=Giao các đơn vị trả lời đúng hạn.\""));
    p.done(sign);
    REQUIRE(p.state(text("KN-2023-0009")) == text("resolved"));
    REQUIRE(p.state(text("KN-2023-0001")) == text("answered"));

    const QString pdf = p.path("minutes.pdf");
    p.done(QStringLiteral("print FILE minutes DT-2023-001 -o %1").arg(pdf));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    const QString words = QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).simplified();
    for (const char* word : {"BIÊN BẢN", "ĐẢNG ỦY PHƯỜNG ĐÌNH BẢNG", "Nguyễn Văn Thành", "Bùi Thị Mẫu", "Lê Thị Mẫu"}) {
        INFO(word);
        REQUIRE(words.contains(text(word)));
    }
}

void followUp(Program& p)
{
    p.setToday("2023-03-22");
    p.done(text("do FILE KN-2023-0004 reply --set \"replyNumber=31/CATP\""));
    p.done(text("do FILE KN-2023-0004 resolve --set \"result=Đã cắm biển hạn chế.\""));
    const QString transfer = text("do FILE KN-2023-0011 transfer --set \"competentUnit=Sở Giáo dục và Đào tạo\" "
                                  "--set \"transferNumber=07-PC/ĐU\"");
    REQUIRE(p.refused(transfer).rules() == QStringList{text("transfer-and-tell")});
    REQUIRE(p.state(text("KN-2023-0011")) == text("verifying"));
    p.done(transfer + text(" --set \"noticeNumber=08-CV/ĐU\""));

    p.setToday("2023-03-30");
    p.done(text("do FILE KN-2023-0002 reply --set \"replyNumber=55/TNMT\""));
    p.done(text("do FILE KN-2023-0002 resolve --set \"result=Đã niêm yết tiến độ.\""));
    p.done(text("do FILE KN-2023-0005 reply --set \"replyNotNeeded=Không ghi tên, trả lời công khai trên đài\""));
    p.setToday("2023-04-10");
    p.done(text("do FILE KN-2023-0001 resolve --set \"result=Đã nạo vét xong.\" --set promiseKept=yes"));
    p.setToday("2023-04-14");
    p.done(text("do FILE KN-2023-0003 reply --set \"replyNumber=60/QLĐT\""));
    p.done(text("do FILE KN-2023-0003 resolve --set \"result=Đã lắp đèn.\""));
}

void escalate(Program& p)
{
    p.setToday("2023-03-24");
    const Run added = p.done(text("add FILE escalation --set session=DT-2023-001 --set petitions=KN-2023-0012 --set to=TU "
                                  "--set \"reason=Mức hỗ trợ do tỉnh quy định\" --set \"proposal=Đề nghị báo cáo Tỉnh ủy\" "
                                  "--set expectedOn=2023-04-20 --set documents=none --set results=none"));
    REQUIRE(added.line() == text("BC-2023-001"));
    const Run bare = p.refused(text("do FILE BC-2023-001 complete"));
    REQUIRE(bare.rules() == QStringList{text("escalation-dossier")});
    p.done(text("set FILE BC-2023-001 --set differing=none"));
    p.done(text("do FILE BC-2023-001 complete"));
    p.done(text("do FILE BC-2023-001 submit --set \"number=09-BC/ĐU\""));
    REQUIRE(p.state(text("KN-2023-0012")) == text("escalated"));
    p.setToday("2023-03-27");
    p.done(text("do FILE BC-2023-001 acknowledge --set \"confirmedBy=Văn phòng Thành ủy\""));
    p.setToday("2023-05-03");
    p.done(text("do FILE BC-2023-001 decide --set \"number=112-CV/TU\" --set \"decision=Đã báo cáo Tỉnh ủy, giữ mức hiện hành\""));
    REQUIRE(p.state(text("KN-2023-0012")) == text("verifying"));
    p.setToday("2023-05-05");
    p.done(text("do FILE BC-2023-001 inform --set told=yes"));
    p.done(text("do FILE BC-2023-001 close"));
    p.done(text("do FILE KN-2023-0012 reply --set \"replyNumber=20-CV/ĐU\""));
    p.done(text("do FILE KN-2023-0012 resolve --set \"result=Đã trả lời ý kiến của cấp trên.\""));
}

void reportAndClose(Program& p)
{
    p.setToday("2023-05-10");
    p.done(text("set FILE DT-2023-001 --set \"review=Chuẩn bị tốt; cần chuyển thông báo sớm hơn.\""));
    p.done(text("do FILE DT-2023-001 report --set \"number=12-BC/ĐU\" --set to=TU"));
    REQUIRE(p.refused(text("do FILE DT-2023-001 close")).rules().contains(text("all-final")));
    p.done(text("do FILE DT-2023-001 close --justify \"all-final=Ba kiến nghị còn theo dõi riêng\""));
    REQUIRE(p.state(text("DT-2023-001")) == text("closed"));
}

} // namespace

TEST_CASE("From the plan of a dialogue to its signed minutes and the half-year report")
{
    Program p;
    planSession(p);
    importPetitions(p);
    prepareReplies(p);
    announceAndOpen(p);
    holdSession(p);
    signMinutes(p);
    followUp(p);
    escalate(p);
    reportAndClose(p);

    p.setToday("2023-07-01");
    p.done(text("check FILE"));
    const QJsonObject report = p.done(text("report FILE 2023-H1 --format json")).json();
    REQUIRE(report[text("period")].toString() == text("2023-H1"));
    REQUIRE(report[text("from")].toString() == text("2023-01-01"));
    REQUIRE(report[text("to")].toString() == text("2023-06-30"));
    REQUIRE(report[text("balanced")].toBool());

    // One planned session of a ward, announced 10 days before, with 120 people.
    REQUIRE(number(report, "sessions.held") == 1);
    REQUIRE(number(report, "sessions.byLevel.ward") == 1);
    REQUIRE(number(report, "sessions.byForm.people") == 1);
    REQUIRE(number(report, "sessions.planned") == 1);
    REQUIRE(number(report, "sessions.adHoc") == 0);
    REQUIRE(number(report, "sessions.attendance") == 120);
    REQUIRE(number(report, "notice.onTime") == 1);
    REQUIRE(number(report, "notice.late") == 0);

    // 12 of the table and 2 at the session: 14 = closed 9 + 1 + 1 + open 1 + 1 + 1.
    REQUIRE(number(report, "petitions.carriedOver") == 0);
    REQUIRE(number(report, "petitions.received") == 14);
    REQUIRE(number(report, "petitions.reopened") == 0);
    REQUIRE(number(report, "petitions.closed.resolved") == 9); // 1 2 3 4 6 7 9 12 13
    REQUIRE(number(report, "petitions.closed.outOfScope") == 1); // 8
    REQUIRE(number(report, "petitions.closed.merged") == 1); // 10
    REQUIRE(number(report, "petitions.closed.withdrawn") == 0);
    REQUIRE(number(report, "petitions.openAtEnd.waitingOther") == 1); // 11
    REQUIRE(number(report, "petitions.openAtEnd.resting") == 1); // 5
    REQUIRE(number(report, "petitions.openAtEnd.overdue") == 1); // 14
    for (const char* none : {"waitingSuperior", "dueToday", "dueLater", "noDeadline"})
        REQUIRE(number(report, qPrintable(text("petitions.openAtEnd.") + text(none))) == 0);
    REQUIRE(number(report, "petitions.outcomes.done") == 5); // 1 2 3 4 12
    REQUIRE(number(report, "petitions.outcomes.explained") == 3); // 7 9 13
    REQUIRE(number(report, "petitions.outcomes.accepted") == 1); // 6
    REQUIRE(number(report, "petitions.resolvedLate") == 1); // 4

    // Classes given at the session.
    REQUIRE(number(report, "petitions.raised.answered") == 5); // 1 6 7 9 13
    REQUIRE(number(report, "petitions.raised.toVerify") == 6); // 2 3 4 5 11 14
    REQUIRE(number(report, "petitions.raised.noted") == 1); // 12
    REQUIRE(number(report, "petitions.transferred") == 1);
    REQUIRE(number(report, "petitions.escalated") == 1);
    REQUIRE(number(report, "petitions.escalatedAnswered") == 1);
    REQUIRE(number(report, "petitions.people") == 59);       // 46 + 13
    REQUIRE(number(report, "petitions.peopleMerged") == 58); // without the one of 10
    REQUIRE(number(report, "petitions.promises.made") == 1);
    REQUIRE(number(report, "petitions.promises.kept") == 1);
    REQUIRE(number(report, "petitions.bySector.economy") == 6); // 1 2 5 8 10 13
    REQUIRE(number(report, "petitions.bySector.cultureSociety") == 3); // 3 11 12
    REQUIRE(number(report, "petitions.bySector.securityDefence") == 2); // 4 14
    REQUIRE(number(report, "petitions.byChannel.submitted") == 4); // 2 6 8 11
    REQUIRE(number(report, "petitions.byChannel.speech") == 2); // 13 14
    REQUIRE(number(report, "petitions.byUrgency.urgent") == 3); // 1 4 10
    REQUIRE(number(report, "petitions.byUrgency.high") == 5); // 2 5 8 9 12
    REQUIRE(number(report, "petitions.byUrgency.normal") == 6); // 3 6 7 11 13 14

    // The duty lies on the post: one of two sessions done. No ward has sent its own report.
    bool isFound = false;
    for (const QJsonValue& row : report[text("duty")].toArray()) {
        if (row[text("post")].toString() != text("DU.DINHBANG.BT"))
            continue;
        isFound = true;
        REQUIRE(row[text("required")].toInt() == 2);
        REQUIRE(row[text("held")].toInt() == 1);
        REQUIRE(row[text("byHead")].toInt() == 1);
        REQUIRE(row[text("missing")].toInt() == 1);
    }
    REQUIRE(isFound);
    REQUIRE(at(report, "unitReports.expected").toArray().size() == 12);
    REQUIRE(at(report, "unitReports.missing").toArray().size() == 12);

    // The report of June made again in December is the same but for the day.
    const QJsonObject june = p.done(text("report FILE 2023-H1 --as-of 2023-06-30 --format json")).json();
    p.setToday("2023-12-20");
    REQUIRE(p.done(text("report FILE 2023-H1 --as-of 2023-06-30 --format json")).json() == june);

    const QString pdf = p.path("report.pdf");
    p.done(QStringLiteral("report FILE 2023-H1 -o %1").arg(pdf));
    REQUIRE(p.bytes(pdf).startsWith("%PDF"));
}
