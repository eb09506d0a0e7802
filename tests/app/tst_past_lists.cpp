#include "program.h"

// Lists as at an earlier day show what held then, in every column.

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QJsonArray listed(Program& p, const char* list, const char* asOf, const QString& more = {})
{
    return p.done(QStringLiteral("list FILE %1 --as-of %2 --format json %3").arg(text(list), text(asOf), more)).array();
}

QJsonObject only(const QJsonArray& rows)
{
    INFO(QJsonDocument(rows).toJson().toStdString());
    REQUIRE(rows.size() == 1);
    return rows[0].toObject();
}

/// The row of a petition's task.
QJsonObject taskOf(const QJsonArray& rows, const QString& code)
{
    for (const QJsonValue& row : rows) {
        if (row[text("case")].toString() == code)
            return row.toObject();
    }
    return {};
}

/// A session of 18 March with two petitions: one moved, set, reassigned and answered with a promise; one that came later.
void beHeld(Program& p)
{
    p.setLanguage("en");
    p.setToday("2023-02-20");
    p.done(text("new FILE"));
    p.done(text("add FILE session --set topic=\"Vệ sinh môi trường\" --set form=people --set sector=economy "
                "--set organiser=DU.DINHBANG --set chair=DU.DINHBANG.BT --set plannedStart=2023-03-18T08:00 --set plannedMinutes=150 "
                "--set \"venue=Nhà văn hóa\" --set participants=dân --set planned=yes --set planNumber=05-KH/ĐU --set planDate=2023-01-10 "
                "--set \"tasksPrepare=Việc đầu\" --set tasksHold=b --set tasksFollowUp=c --set team=d --set secretary=e"));
    p.done(text("add FILE petition --set receivedOn=2023-02-20 --set channel=submitted --set \"petitioner=Nguyễn Văn A\" "
                "--set \"content=Rãnh tắc\" --set session=DT-2023-001"));
    p.setToday("2023-02-22");
    p.done(text("do FILE KN-2023-0001 classify --set sector=economy --set urgency=high"));
    p.done(text("do FILE KN-2023-0001 assign --set unit=UBND.DINHBANG --set dueOn=2023-03-10"));
    p.setToday("2023-02-26");
    p.done(text("set FILE KN-2023-0001 --set unit=UBND.QLDT"));
    p.done(text("set FILE DT-2023-001 --set \"tasksPrepare=Việc sau\" --set \"topic=Đô thị\" --set plannedStart=2023-03-19T08:00"));
    p.setToday("2023-03-02");
    p.done(text("do FILE DT-2023-001 prepare"));
    p.done(text("do FILE DT-2023-001 announce --set where=x --set by=y --set proof=z"));
    p.done(text("add FILE petition --set receivedOn=2023-03-01 --set channel=submitted --set \"petitioner=Trần Thị B\" "
                "--set content=Đèn --set session=DT-2023-001"));
    p.setToday("2023-03-04");
    p.done(text("do FILE KN-2023-0001 reassign --set unit=UBND.TNMT --set dueOn=2023-04-20 --reason đổi"));
    p.setToday("2023-03-19");
    p.done(text("do FILE DT-2023-001 open --set actualStart=2023-03-19T08:05 --justify classified=x --justify agreed=x --justify tasks=x"));
    p.done(text("do FILE KN-2023-0001 answer --set respondent=UBND.DINHBANG.CT --set answer=a --set \"promise=Nạo vét\" "
                "--set promiseOwner=UBND.DINHBANG --set promiseDue=2023-05-01"));
}

/// The first petition's promise is kept, the second one is withdrawn.
void happen(Program& p)
{
    beHeld(p);
    p.done(text("do FILE KN-2023-0002 withdraw --reason rút"));
    p.setToday("2023-05-02");
    p.done(text("do FILE KN-2023-0001 resolve --set result=xong --set promiseKept=yes"));
}

} // namespace

TEST_CASE("Lists as at an earlier day show what held then")
{
    Program p;
    happen(p);

    SECTION("sessions: fields, days, and how many petitions were in and open")
    {
        const QJsonObject start = only(listed(p, "sessions", "2023-02-25"));
        CHECK(start[text("state")] == text("planned"));
        CHECK(start[text("topic")] == text("Vệ sinh môi trường"));
        CHECK(start[text("plannedStart")] == text("2023-03-18T08:00"));
        CHECK(start[text("announcedOn")].toString().isEmpty());
        CHECK(start[text("actualStart")].toString().isEmpty());
        CHECK(start[text("petitions")] == 1);
        CHECK(start[text("open")] == 1);
        const QJsonObject announced = only(listed(p, "sessions", "2023-03-02"));
        CHECK(announced[text("state")] == text("announced"));
        CHECK(announced[text("topic")] == text("Đô thị"));
        CHECK(announced[text("announcedOn")] == text("2023-03-02"));
        CHECK(announced[text("petitions")] == 2);
        CHECK(announced[text("open")] == 2);
        const QJsonObject held = only(listed(p, "sessions", "2023-03-19"));
        CHECK(held[text("actualStart")] == text("2023-03-19T08:05"));
        CHECK(held[text("open")] == 1);
        CHECK(only(listed(p, "sessions", "2023-05-02"))[text("open")] == 0);
        CHECK(listed(p, "sessions", "2023-02-19").isEmpty());
    }
    SECTION("petitions: a change by set, and the filters ask what held")
    {
        CHECK(only(listed(p, "petitions", "2023-02-25"))[text("unit")] == text("UBND.DINHBANG"));
        CHECK(only(listed(p, "petitions", "2023-02-27"))[text("unit")] == text("UBND.QLDT"));
        CHECK(only(listed(p, "petitions", "2023-02-27", text("--unit UBND.QLDT")))[text("dueOn")] == text("2023-03-10"));
        CHECK(listed(p, "petitions", "2023-02-27", text("--unit UBND.TNMT")).isEmpty());
        CHECK(only(listed(p, "petitions", "2023-03-09", text("--unit UBND.TNMT")))[text("dueOn")] == text("2023-04-20"));
    }
    SECTION("states are named by their labels, in either language")
    {
        for (const char* state : {"minuted", "Minutes signed", "Đã ký biên bản", "da ky bien ban"})
            CHECK(p.done(QStringLiteral("list FILE sessions --state \"%1\" --format json").arg(text(state))).array().isEmpty());
        for (const char* state : {"Publicly announced", "Đã thông báo công khai", "Đã thông báo", "announced"})
            only(listed(p, "sessions", "2023-03-02", QStringLiteral("--state \"%1\"").arg(text(state))));
        p.setLanguage("vi");
        for (const char* state : {"Resolved and answered", "Đã giải quyết – trả lời xong", "đã xong"})
            only(p.done(QStringLiteral("list FILE petitions --state \"%1\" --format json").arg(text(state))).array());
        CHECK(p.call(text("list FILE petitions --state banana")).code == 2);
    }
    SECTION("petitions: nearly due and long without a step on that day")
    {
        // Promised on 19 March for 1 May: three quarters of these 43 days have gone by on 21 April.
        CHECK(listed(p, "petitions", "2023-04-20", text("--warned")).isEmpty());
        CHECK(only(listed(p, "petitions", "2023-04-21", text("--warned")))[text("code")] == text("KN-2023-0001"));
        CHECK(only(listed(p, "petitions", "2023-03-03", text("--silent 5")))[text("code")] == text("KN-2023-0001"));
        CHECK(listed(p, "petitions", "2023-03-05", text("--silent 5")).isEmpty());
    }
    SECTION("tasks: what, who, until when, and how late on that day")
    {
        const QString code = text("KN-2023-0001");
        const QJsonObject start = taskOf(listed(p, "tasks", "2023-02-25"), code);
        CHECK(start[text("owner")] == text("UBND.DINHBANG"));
        CHECK(start[text("dueOn")] == text("2023-03-10"));
        CHECK(start[text("lateness")] == text("dueLater"));
        CHECK(taskOf(listed(p, "tasks", "2023-02-28"), code)[text("owner")] == text("UBND.QLDT"));
        const QJsonObject promised = taskOf(listed(p, "tasks", "2023-04-30"), code);
        CHECK(promised[text("what")].toString().contains(text("Nạo vét")));
        CHECK(promised[text("owner")] == text("UBND.DINHBANG"));
        CHECK(promised[text("dueOn")] == text("2023-05-01"));
        CHECK(taskOf(listed(p, "tasks", "2023-05-02"), code).isEmpty());
        const QString session = text("ĐT-2023-001");
        CHECK(taskOf(listed(p, "tasks", "2023-02-25"), session)[text("what")] == text("Việc đầu"));
        CHECK(taskOf(listed(p, "tasks", "2023-02-25"), session)[text("dueOn")] == text("2023-03-18"));
        CHECK(taskOf(listed(p, "tasks", "2023-02-26"), session)[text("what")] == text("Việc sau"));
    }
}

TEST_CASE("A promise that was merged into another petition is a task of that one, from the day of the merging")
{
    Program p;
    beHeld(p);
    p.setToday("2023-03-20");
    p.done(text("do FILE KN-2023-0001 merge --set leading=KN-2023-0002"));
    p.setToday("2023-03-22");
    const auto promised = [&](const char* code, const char* asOf) {
        QJsonArray rows;
        for (const QJsonValue& row : listed(p, "tasks", asOf)) {
            if (row[text("case")].toString() == text(code) && row[text("what")].toString().contains(text("Nạo vét")))
                rows.append(row);
        }
        return rows;
    };
    CHECK(only(promised("KN-2023-0001", "2023-03-19"))[text("what")] == text("Keep the promise: Nạo vét"));
    CHECK(promised("KN-2023-0002", "2023-03-19").isEmpty());
    const QJsonObject task = only(promised("KN-2023-0002", "2023-03-22"));
    CHECK(task[text("what")] == text("Keep the promise made in KN-2023-0001, merged into this one: Nạo vét"));
    CHECK(task[text("owner")] == text("UBND.DINHBANG"));
    CHECK(task[text("dueOn")] == text("2023-05-01"));
    CHECK(promised("KN-2023-0001", "2023-03-22").isEmpty());
    p.done(text("do FILE KN-2023-0002 answer --set respondent=UBND.DINHBANG.CT --set answer=a"));
    p.done(text("do FILE KN-2023-0002 resolve --set result=xong --set promiseKept=yes"));
    CHECK(promised("KN-2023-0002", "2023-03-22").isEmpty());
}
