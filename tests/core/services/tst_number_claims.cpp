#include "office_fixture.h"

#include "services/number_register.h"

using namespace doithoai;
using namespace doithoai::test;

namespace {

struct ClaimsFixture : OfficeFixture {
    /// A petition that was deferred at its session and waits for its reply.
    QString deferred(const QString& session, const char* petitioner, const char* unit)
    {
        const QString code = add(CaseKind::Petition, {{u("channel"), u("submitted")}, {u("petitioner"), u(petitioner)}, {u("content"), u("Rãnh tắc")}, {u("session"), session}}, "2023-02-10");
        go(code, "classify", "2023-03-07", {{u("sector"), u("economy")}, {u("urgency"), u("normal")}});
        go(code, "assign", "2023-03-07", {{u("unit"), u(unit)}, {u("dueOn"), u("2023-04-10")}});
        return code;
    }
    /// Takes the step, and answers what it was told of a number.
    QString told(const QString& code, const char* event, const char* today, const Texts& data)
    {
        const StepDone done = go(code, event, today, data);
        for (const Finding& finding : done.findings) {
            if (finding.rule == u("outgoing-number")) {
                CHECK(finding.strength == Strength::Advice);
                return finding.message;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE_METHOD(ClaimsFixture, "A number that another case's step took in the same book is pointed out")
{
    const QString session = planSession();
    const auto petition = [&](const char* petitioner, const char* unit = "DU.DINHBANG") { return deferred(session, petitioner, unit); };

    SECTION("of a reply, unless one letter answers both")
    {
        const QStringList codes{petition("Trần Văn Mẫu"), petition("Vũ Hữu Ích"), petition("Trần Văn Mẫu"), petition("Lê Thị Thử"), petition("Lê Thị Thử", "UBND.DINHBANG")};
        announce(session);
        for (const QString& code : codes)
            go(code, "draftReply", "2023-03-08", {{u("draftReply"), u("Sẽ làm")}});
        go(session, "open", "2023-03-18", {{u("actualStart"), u("2023-03-18T08:05")}}, {}, {{u("agreed"), u("x")}});
        for (const QString& code : codes)
            go(code, "defer", "2023-03-18");
        conclude(session);
        CHECK(told(codes[0], "reply", "2023-03-30", {{u("replyNumber"), u("33-CV/ĐU")}}).isEmpty());
        // The same person, on the same day: one letter.
        CHECK(told(codes[2], "reply", "2023-03-30", {{u("replyNumber"), u("33-CV/ĐU")}}).isEmpty());
        const QString second = told(codes[1], "reply", "2023-03-30", {{u("replyNumber"), u("33")}});
        CHECK(second.contains(codes[0]));
        CHECK(second.contains(u("30/03/2023")));
        // Another body's book.
        CHECK(told(codes[4], "reply", "2023-03-30", {{u("replyNumber"), u("33-CV/ĐU")}}).isEmpty());
        CHECK(told(codes[3], "reply", "2023-03-31", {{u("replyNumber"), u("Số 033-CV/ĐU")}}).contains(codes[0]));
        // It stays with the step.
        const auto steps = office->petition(PetitionCode{codes[3]})->steps;
        REQUIRE(steps.back().advised.size() == 1);
        CHECK(steps.back().advised.front().rule == u("outgoing-number"));
    }
    SECTION("of a slip of transfer, which may carry many petitions on one day to one body")
    {
        const QStringList codes{petition("Trần Văn Mẫu"), petition("Vũ Hữu Ích"), petition("Lê Thị Thử")};
        const auto with = [](const char* body, const char* notice) {
            return Texts{{u("competentUnit"), u(body)}, {u("transferNumber"), u("7")}, {u("noticeNumber"), u(notice)}};
        };
        CHECK(told(codes[0], "transfer", "2023-03-10", with("UBND.TNMT", "40")).isEmpty());
        CHECK(told(codes[1], "transfer", "2023-03-10", with("UBND.TNMT", "41")).isEmpty());
        CHECK(told(codes[2], "transfer", "2023-03-10", with("UBND.QLDT", "42")).contains(u("7")));
    }
    SECTION("of a report, and of a reminder; of another year or kind it is another paper")
    {
        const QString report = u("BCDV-2023-H1-DU.TAMSON"), other = u("BCDV-2023-H1-DU.DINHBANG");
        CHECK(told(report, "remind", "2023-06-20", {{u("number"), u("50-CV/BDVTU")}}).isEmpty());
        CHECK(told(other, "remind", "2023-06-20", {{u("number"), u("50-CV/BDVTU")}}).isEmpty()); // one letter to both
        CHECK(told(other, "remind", "2023-06-25", {{u("number"), u("50-CV/BDVTU")}}).contains(report));
        CHECK(told(other, "remind", "2023-06-26", {{u("number"), u("51-CV/BDVTU")}}).isEmpty());
    }
    SECTION("of a paper in the register that is about something else")
    {
        RegisterEntry line;
        line.issuer = UnitCode{u("DU.DINHBANG")};
        line.symbol = u("PC");
        line.date = day("2023-03-01");
        line.number = u("7");
        line.subject = u("Về việc khác");
        REQUIRE(addRegisterEntry(*office, line, clerk("2023-03-01")));
        const QString code = petition("Trần Văn Mẫu");
        CHECK(told(code, "transfer", "2023-03-10", {{u("competentUnit"), u("UBND.TNMT")}, {u("transferNumber"), u("07-PC/ĐU")}, {u("noticeNumber"), u("40")}})
                  .contains(u("Về việc khác")));
    }
}
