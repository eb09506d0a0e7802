#include "program.h"

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

TEST_CASE("A call without a case file")
{
    Program p;
    SECTION("the version and the help go to the results")
    {
        REQUIRE(p.runPlain({text("--version")}).line().startsWith(text("doithoai ")));
        const Run help = p.runPlain({text("help")});
        REQUIRE(help.code == 0);
        for (const char* verb : {"new", "add", "set", "do", "show", "list", "import", "print", "report", "check", "backup",
                                 "restore", "setting", "workflow"})
            REQUIRE(help.line().contains(QStringLiteral("\n  ") + text(verb)));
        REQUIRE(p.runPlain({text("do"), text("--help")}).line().contains(text("EVENT")));
    }
    SECTION("without a verb and without a display it says so and shows the verbs")
    {
        const Run none = p.runPlain({});
        REQUIRE(none.code == 2);
        REQUIRE(none.out.isEmpty());
        REQUIRE(none.err.contains(text("workflow")));
        REQUIRE(p.runPlain({text("some.doithoai")}).code == 2);
    }
    SECTION("an option that nobody knows opens no window, though there is a display")
    {
        for (const QStringList& call : {QStringList{text("--banana")}, QStringList{text("some.doithoai"), text("--banana")}}) {
            const Run wrong = p.runPlain(call + QStringList{text("--lang"), text("en")}, {{text("QT_QPA_PLATFORM"), text("offscreen")}});
            REQUIRE(wrong.code == 2);
            REQUIRE(wrong.out.isEmpty());
            REQUIRE(wrong.err.contains(text("The window has no option --banana")));
        }
    }
    SECTION("the language is Vietnamese unless the environment or the call names English")
    {
        const auto help = [&](const char* lang, const QStringList& more = {}) {
            return p.runPlain(QStringList{text("help")} + more,
                              {{text("LC_ALL"), {}}, {text("LC_MESSAGES"), {}}, {text("LANG"), text(lang)}})
                .line();
        };
        const QString english = help("en_US.UTF-8");
        REQUIRE(english.contains(text("Makes an office's file.")));
        REQUIRE(help("C.UTF-8") != english);
        REQUIRE(help("C") == help("C.UTF-8"));
        REQUIRE(help("C", {text("--lang"), text("en")}) == english);
        REQUIRE(help("en_US.UTF-8", {text("--lang=vi")}) != english);
    }
    SECTION("a state machine prints as text, as a graph and as JSON")
    {
        for (const char* machine : {"session", "petition", "escalation", "unit-report"}) {
            const QString call = text("workflow ") + text(machine);
            REQUIRE(p.done(call).line().count(u'\n') > 3);
            REQUIRE(p.done(call + text(" --format dot")).line().startsWith(text("digraph")));
            REQUIRE(p.done(call + text(" --format json")).array().size() > 3);
        }
        REQUIRE(p.done(text("workflow session")).line().contains(text("lead-time")));
        // Back to the state before is a loop in the graph, no state of its own.
        REQUIRE(p.done(text("workflow petition")).line().contains(text("←")));
        REQUIRE_FALSE(p.done(text("workflow petition --format dot")).line().contains(text("←")));
    }
}

TEST_CASE("Lists and settings of a new file")
{
    Program p;
    p.setToday("2023-03-09");
    p.setLanguage("en");
    p.done(text("new FILE"));

    SECTION("lists come as a table, as CSV and as JSON, with the keys of the contract in their order")
    {
        const std::pair<const char*, const char*> heads[] = {
            {"sessions", "code,state,topic,organiser,chair,plannedStart,actualStart,announcedOn,petitions,open"},
            {"petitions", "code,state,session,receivedOn,petitioner,content,sector,urgency,unit,dueOn,lateness"},
            {"escalations", "code,state,session,to,petitions,submittedOn,expectedOn,lateness"},
            {"unit-reports", "code,state,unit,period,dueOn,receivedOn,lateness"},
            {"tasks", "what,case,owner,dueOn,lateness"},
            {"documents", "number,kind,date,subject,case,state,hash"},
            {"units", "code,name,level,line,superior,from,to"},
            {"posts", "code,name,unit,quota,holder,from,to"},
            {"duty", "post,unit,required,held,byHead,byDeputy,missing"},
            {"journal", "seq,at,by,table,key,before,after"},
        };
        for (const auto& [list, head] : heads) {
            const QString call = text("list FILE ") + text(list);
            INFO(list);
            REQUIRE(p.done(call + text(" --format csv")).out.startsWith(head));
            REQUIRE(p.done(call + text(" --format json")).out.startsWith('['));
            REQUIRE_FALSE(p.done(call).out.isEmpty());
        }
    }
    SECTION("within the year nobody is told to be in default; after it the board is plain")
    {
        CHECK(p.done(text("list FILE duty")).out.contains("Still to be held by 31 December"));
        CHECK_FALSE(p.done(text("list FILE duty --period 2022")).out.contains("Still to be held"));
    }
    SECTION("the duty board and the reports owed know all twelve wards")
    {
        REQUIRE(p.done(text("list FILE unit-reports --period 2023-H1 --format json")).array().size() == 12);
        REQUIRE(p.done(text("list FILE unit-reports --period 2023-H2 --format json")).array().isEmpty());
        REQUIRE(p.done(text("list FILE unit-reports --period 2023-H1 --overdue --as-of 2023-06-16 --format json")).array().size()
                == 12);
        REQUIRE(p.done(text("list FILE duty --period 2023 --format json")).array().size() >= 39);
    }
    SECTION("labels are for people, in CSV only")
    {
        REQUIRE(p.done(text("list FILE units --format csv --labels")).out.startsWith("Code,Name"));
        REQUIRE(p.call(text("list FILE units --format json --labels")).code == 2);
    }
    SECTION("a search is without regard to marks, and an unfamous unit is not found")
    {
        REQUIRE(p.done(text("list FILE units --search \"dinh bang\" --format json")).array().size() == 3);
        REQUIRE(p.done(text("list FILE units --search nowhere --format json")).array().isEmpty());
    }
    SECTION("units, posts and officials are added and held")
    {
        REQUIRE(p.done(text("add FILE unit --set code=CB.MAU --set \"name=Chi bộ Mẫu\" --set level=ward --set line=party "
                            "--set superior=DU.DINHBANG"))
                    .line()
                == text("CB.MAU"));
        p.done(text("add FILE official --set \"name=Nguyễn Thị Mẫu\" --set post=TU.BT --set from=2023-01-01"));
        const QByteArray posts = p.done(text("list FILE posts --unit TU --format csv")).out;
        REQUIRE(QString::fromUtf8(posts).contains(text("Nguyễn Thị Mẫu")));
        REQUIRE(p.call(text("add FILE unit --set code=CB.X")).code == 1);
        REQUIRE(p.call(text("add FILE unit --set code=CB.X --set name=X --set level=moon")).code == 2);
    }
    SECTION("words of a report are settings too, shown and changed by their key")
    {
        REQUIRE(p.done(text("setting FILE report.2023-h1.Good=Nề_nếp")).line() == text("Nề_nếp"));
        REQUIRE(p.done(text("setting FILE report.2023-H1.good")).line() == text("Nề_nếp"));
        REQUIRE(p.call(text("setting FILE report.2023-H1.dance")).code == 2);
    }
    SECTION("a setting is shown, changed and kept")
    {
        REQUIRE(p.done(text("setting FILE office.body")).line() == text("TU.BDV"));
        p.done(text("setting FILE cutoff.h1=06-15"));
        REQUIRE(p.done(text("setting FILE cutoff.h1")).line() == text("06-15"));
        REQUIRE(p.done(text("report FILE 2023-H1 --format json")).json().value(text("to")).toString() == text("2023-06-15"));
    }
    SECTION("a backup comes back, and what stood there is kept")
    {
        const QString copy = p.path("copy.doithoai");
        p.done(QStringLiteral("backup FILE \"%1\"").arg(copy));
        REQUIRE(p.call(QStringLiteral("backup FILE \"%1\"").arg(copy)).code == 3);
        p.done(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=x"));
        p.done(QStringLiteral("restore \"%1\" FILE").arg(copy));
        REQUIRE(p.done(text("list FILE petitions --format json")).array().isEmpty());
        p.done(text("check FILE"));
    }
    SECTION("cells that a spreadsheet would evaluate are disarmed")
    {
        p.done(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content==1+1"));
        REQUIRE(p.done(text("list FILE petitions --format csv")).out.contains("'=1+1"));
    }
    SECTION("a refusal names every rule with article, strength and sentence")
    {
        p.done(text("add FILE session --set topic=x --set plannedStart=2023-04-18T08:00"));
        const Run refused = p.refused(text("do FILE DT-2023-001 prepare"));
        REQUIRE(refused.rules().size() > 2);
        const Run plain = p.call(text("do FILE DT-2023-001 prepare"));
        REQUIRE(plain.code == 1);
        REQUIRE(plain.out.isEmpty());
        for (const QString& rule : refused.rules())
            REQUIRE(plain.err.contains(rule));
        REQUIRE(plain.err.contains(text("Đ.6")));
        const QJsonObject shown = p.done(text("show FILE DT-2023-001 --format json")).json();
        REQUIRE(shown.value(text("state")).toString() == text("planned"));
        REQUIRE(shown.value(text("next")).toArray().size() == 3);
        REQUIRE(shown.value(text("steps")).toArray().size() == 1);
    }
    SECTION("who acts and on which day is kept")
    {
        p.done(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set content=x --by \"Lê Thị Mẫu\""));
        const QJsonObject step = p.done(text("show FILE KN-2023-0001 --format json")).json().value(text("steps")).toArray().at(0).toObject();
        REQUIRE(step.value(text("by")).toString() == text("Lê Thị Mẫu"));
        REQUIRE(step.value(text("effectiveOn")).toString() == text("2023-03-02"));
        REQUIRE(step.value(text("recordedOn")).toString() == text("2023-03-09"));
    }
}

TEST_CASE("Who sent a denunciation is withheld wherever the case is shown")
{
    Program p;
    p.setToday("2023-03-09");
    p.done(text("new FILE"));
    p.done(text("add FILE petition --set receivedOn=2023-03-02 --set channel=survey --set \"content=Cán bộ nhận tiền. Tôi tên Nguyễn Văn Kín, số 0912 345 678, ở 12 phố Kín\" "
                "--set petitionerKind=person --set \"petitioner=Nguyễn Văn Kín\" --set \"address=12 phố Kín\" --set phone=0912345678"));
    p.done(text("attach FILE KN-2023-0001 \"%1\" --title \"Đơn của Nguyễn Văn Kín\"").arg(p.write("don.txt", "the letter itself")));
    REQUIRE(p.done(text("show FILE KN-2023-0001 --format json")).json().value(text("fields"))[text("phone")].toString()
            == text("0912345678"));
    p.done(text("do FILE KN-2023-0001 screenOut --set kind=denunciation --set \"directedTo=Thanh tra\" "
                "--set \"notTold=Ông Nguyễn Văn Kín vắng nhà\" --reason \"Ông Nguyễn Văn Kín tố cáo\""));
    const QString withheld = text("(giữ bí mật)");
    const QJsonObject fields = p.done(text("show FILE KN-2023-0001 --format json")).json().value(text("fields")).toObject();
    for (const char* key : {"petitioner", "address", "phone"})
        REQUIRE(fields.value(text(key)).toString() == withheld);
    REQUIRE(p.done(text("list FILE petitions --format json")).array().at(0)[text("petitioner")].toString() == withheld);
    for (const char* call : {"show FILE KN-2023-0001", "list FILE petitions", "list FILE petitions --format csv",
                             "list FILE petitions --as-of 2023-03-05 --format csv", "list FILE journal --format json",
                             "show FILE KN-2023-0001 --format json", "list FILE journal --format csv", "person FILE KN-2023-0001",
                             "report FILE 2023 --behind petitions.received", "list FILE attachments --format csv"}) {
        const QString shown = QString::fromUtf8(p.done(text(call)).out);
        INFO(call);
        REQUIRE_FALSE(shown.contains(text("Kín")));
        REQUIRE_FALSE(QString(shown).remove(u' ').contains(text("0912345678")));
    }
    REQUIRE(p.done(text("show FILE KN-2023-0001")).line().contains(text("Cán bộ nhận tiền")));
    // Nor does check say it of what is damaged, which asks nobody who he is.
    p.write("office.doithoai", p.bytes(p.file()).replace("the letter itself", "another letter..."));
    const Run checked = p.call(text("check FILE"));
    INFO(checked.err.toStdString());
    REQUIRE(checked.code == 4);
    REQUIRE(checked.err.contains(text("KN-2023-0001 #")));
    REQUIRE_FALSE(checked.err.contains(text("Kín")));
    REQUIRE(p.done(text("list FILE petitions --search Kín --format json")).array().isEmpty());
}

TEST_CASE("The sample of a year prints its minutes and its report")
{
    Program p;
    p.setToday("2024-01-15");
    p.done(text("new FILE --sample"));
    p.done(text("check FILE"));
    REQUIRE(p.done(text("report FILE 2023 --format json")).json().value(text("balanced")).toBool());
    // The word of the rules for "there is none" is told in the language of the call.
    REQUIRE(p.done(text("show FILE ĐT-2023-021")).line().contains(text("Ý kiến còn khác nhau: không có\n")));
    REQUIRE_FALSE(p.done(text("report FILE 2023")).out.isEmpty());
    // The subject of a paper is told to its end, where its topic stands.
    REQUIRE(p.done(text("list FILE documents")).line().contains(text("chủ đề: Giám sát giải quyết kiến nghị của cử tri")));
    REQUIRE(p.done(text("list FILE register")).line().contains(text("chủ đề: Giám sát giải quyết kiến nghị của cử tri")));
    const QString pdf = p.path("report.pdf");
    const QString print = QStringLiteral("print FILE period-report 2023 -o \"%1\"").arg(pdf);
    p.done(print);
    REQUIRE(p.bytes(pdf).startsWith("%PDF"));
    // But for the moment of writing nothing of one run alone is in a paper, and only sentences of the program are said.
    const auto timeless = [&] {
        static const QRegularExpression moment(
            text(R"(/CreationDate \([^)]*\)|xmp:(Create|Modify)Date="[^"]*"|/ID \[[^\]]*\])"));
        return QString::fromLatin1(p.bytes(pdf)).remove(moment);
    };
    const QString before = timeless();
    const Run again = p.done(print);
    REQUIRE(timeless() == before);
    REQUIRE_FALSE(again.err.contains(text("XDG_RUNTIME_DIR")));
}

TEST_CASE("A session on a day without a regulation is planned, and whoever plans it is told")
{
    Program p;
    p.setToday("2022-10-03");
    p.setLanguage("en");
    p.done(text("new FILE"));
    const QString add = text("add FILE session --set organiser=DU.DINHBANG --set chair=DU.DINHBANG.BT --set topic=x --set plannedStart=");
    const Run told = p.done(add + text("2022-11-01T08:00 --format json"));
    CHECK(told.json()[text("code")] == text("ĐT-2022-001"));
    CHECK(told.rules() == QStringList{text("no-profile")});
    CHECK(told.json()[text("findings")][0][text("strength")] == text("advice"));
    const Run plain = p.done(add + text("2022-11-02T08:00"));
    CHECK(plain.line() == text("ĐT-2022-002"));
    CHECK(plain.err.contains(text("no-profile")));
    const Run covered = p.done(add + text("2023-03-18T08:00 --format json"));
    CHECK_FALSE(covered.json().contains(text("findings")));
    CHECK(p.refused(text("do FILE DT-2022-001 prepare")).rules().contains(text("no-profile")));
}

TEST_CASE("The list of the units' reports says who was late, and at which recipient")
{
    Program p;
    p.setToday("2023-06-20");
    p.setLanguage("en");
    p.done(text("new FILE"));
    const auto row = [&](const char* code, const char* more = "") {
        const QJsonArray rows = p.done(text("list FILE unit-reports --period 2023-H1 --format json ") + text(more)).array();
        for (const QJsonValue& one : rows) {
            if (one[text("code")] == text(code))
                return one.toObject();
        }
        return QJsonObject();
    };
    p.done(text("do FILE BCDV-2023-H1-DU.TAMSON receive --set sessions=1 --on 2023-06-14"));
    p.done(text("do FILE BCDV-2023-H1-DU.DINHBANG receive --set sessions=1 --on 2023-06-16"));
    p.done(text("do FILE BCDV-2023-H1-DU.DONGKY receive --set sessions=1 --set receivedByBDV=2023-06-14"));
    const QJsonObject inTime = row("BCDV-2023-H1-DU.TAMSON");
    CHECK(inTime[text("lateness")] == text("final"));
    CHECK(inTime[text("standing")] == text("onTime"));
    CHECK(inTime[text("receivedByTUVP")] == text("2023-06-14"));
    CHECK(row("BCDV-2023-H1-DU.DINHBANG")[text("lateness")] == text("final"));
    CHECK(row("BCDV-2023-H1-DU.DINHBANG")[text("standing")] == text("late"));
    CHECK(row("BCDV-2023-H1-DU.DONGKY")[text("standing")] == text("missing"));
    CHECK(row("BCDV-2023-H1-DU.DONGKY")[text("receivedByBDV")] == text("2023-06-14"));
    CHECK(row("BCDV-2023-H1-DU.TRANGHA")[text("standing")] == text("missing"));
    CHECK(row("BCDV-2023-H1-DU.TRANGHA", "--as-of 2023-06-15")[text("standing")] == text("awaited"));
    CHECK(row("BCDV-2023-H1-DU.DINHBANG", "--as-of 2023-06-15")[text("standing")] == text("awaited"));
    const QJsonObject units = p.done(text("report FILE 2023-H1 --format json")).json()[text("unitReports")].toObject();
    CHECK(units[text("onTime")].toArray() == QJsonArray{text("DU.TAMSON")});
    CHECK(units[text("late")].toArray() == QJsonArray{text("DU.DINHBANG")});
}
