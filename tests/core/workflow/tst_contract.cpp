#include "support/catch.h"

#include "workflow/escalation_workflow.h"
#include "workflow/petition_workflow.h"
#include "workflow/session_workflow.h"
#include "workflow/unit_report_workflow.h"

using namespace doithoai;

namespace {

/// The rows that were agreed on, as "from, from | event | to | guards". A machine may have more guards (advice), not fewer,
/// and no other row.
void agrees(const std::vector<TableRow>& rows, const QString& agreed)
{
    size_t expected = 0;
    for (const QString& line : agreed.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'|');
        REQUIRE(parts.size() == 4);
        for (const QString& from : parts[0].split(u' ', Qt::SkipEmptyParts)) {
            INFO(line.toStdString() << " from " << from.toStdString());
            const auto row = std::ranges::find_if(
                rows, [&](const TableRow& r) { return r.from == from && r.event == parts[1].trimmed(); });
            REQUIRE(row != rows.end());
            CHECK(QString(row->to).replace(u'|', u'/') == parts[2].trimmed());
            for (const QString& guard : parts[3].split(u' ', Qt::SkipEmptyParts))
                CHECK(row->guards.contains(guard));
            ++expected;
        }
    }
    CHECK(rows.size() == expected);
}

} // namespace

TEST_CASE("The machines are those that were agreed on")
{
    SECTION("sessions")
    {
        agrees(sessionTable(), QStringLiteral(R"(
(new) | plan | planned |
planned | prepare | preparing | no-profile form levels sector plan chair
preparing | announce | announced | announcement lead-time co-organisers
announced | amendNotice | announced | something-changed announcement lead-time
announced | open | inProgress | team classified agreed tasks not-before-planned
inProgress | conclude | concluded | every-voice end-after-start attendance duration
concluded | signMinutes | minuted | every-voice followed-up principles secretary spoken-sectors
minuted reported | correctMinutes | concluded | reason
minuted | report | reported | review result-report
reported | close | closed | review all-final
closed | reopen | reported | reason
planned preparing announced | postpone | postponed | reason
postponed | reschedule | preparing | new-date no-profile form levels sector plan chair
planned preparing announced postponed | cancel | cancelled | reason
)"));
    }
    SECTION("petitions")
    {
        agrees(petitionTable(), QStringLiteral(R"(
(new) | receive | received | channels content session-takes
received classified assigned drafted agreed verifying noted | screenOut | outOfScope | scope no-followers
received | classify | classified | sector urgency
classified | assign | assigned | unit deadline
assigned drafted agreed verifying noted | reassign | = | unit deadline reason
assigned | draftReply | drafted | reply-text
drafted agreed | returnDraft | assigned | reason
drafted | agreeReply | agreed | who-agreed
received classified assigned drafted agreed | answer | answered | in-session respondent reply-text
received classified assigned drafted agreed | defer | verifying | in-session
received classified assigned drafted agreed | note | noted | in-session
answered verifying noted | retract | ← | in-session reason
noted | takeUp | verifying | unit deadline
agreed | replyDirect | replied | written-reply session-not-in-progress
classified assigned drafted agreed verifying noted | transfer | transferred | transfer-and-tell
noted verifying | escalate | escalated |
escalated | bringBack | verifying |
verifying | reply | replied | written-reply
answered replied transferred | resolve | resolved | result promise
received classified assigned drafted agreed answered verifying noted transferred escalated replied | merge | merged | leading no-followers
merged | unmerge | received/verifying | reason
received classified assigned drafted agreed answered verifying noted transferred escalated replied | withdraw | withdrawn | reason no-followers
resolved withdrawn | reopen | verifying | reason
outOfScope | reopen | received/verifying | reason
)"));
    }
    SECTION("escalations")
    {
        agrees(escalationTable(), QStringLiteral(R"(
(new) | draft | drafting | escalation-target escalation-petitions
drafting | complete | ready | escalation-dossier
ready | rework | drafting | reason
ready | submit | submitted | outgoing-number escalation-dossier escalation-petitions
submitted | acknowledge | acknowledged | who-confirmed
submitted acknowledged | remind | = | outgoing-number
submitted acknowledged | forward | = | forwarded-to
submitted acknowledged | return | drafting | asks
submitted acknowledged | decide | answered/= | decision
answered | inform | informed | told
informed | close | closed |
drafting ready | drop | dropped | reason
)"));
    }
    SECTION("unit reports")
    {
        agrees(unitReportTable(), QStringLiteral(R"(
(computed) | expect | expected | unit-existed
expected | remind | = | outgoing-number
expected | receive | received | figures
received | sendBack | expected | reason
received | accept | accepted |
accepted | reopen | received | reason
)"));
    }
}
