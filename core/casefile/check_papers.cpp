#include "casefile/check_papers.h"

#include "casefile/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace doithoai {

namespace {

bool isHashOf(const QByteArray& hash, QByteArrayView bytes)
{
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(bytes);
    return sum.result() == hash;
}

/// SQL for how an attachment is named: the title of one of a denunciation may say who sent it, and check asks nobody who he is.
const QString attachmentName = QStringLiteral("a.\"caseCode\" || CASE WHEN EXISTS (SELECT 1 FROM \"petition\" AS m WHERE m.\"code\" = a.\"caseCode\" "
                                              "AND m.\"scopeKind\" = 'denunciation') THEN ' #' || a.\"id\" ELSE ' ' || a.\"title\" END");

/// Calls `look` with every row.
template <class Look>
Result<void> forEach(Statement& rows, Look look)
{
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        look();
    }
}

} // namespace

Result<void> checkPapers(Connection& connection, std::vector<Problem>& problems)
{
    Statement rows(
        connection,
        QStringLiteral(
            "SELECT p.\"kind\", p.\"caseCode\", p.\"version\", p.\"hash\", b.\"pdf\" FROM \"frozen_paper\" AS p "
            "LEFT JOIN \"frozen_paper_body\" AS b ON b.\"id\" = p.\"id\" WHERE NOT EXISTS (SELECT 1 FROM \"destroyed_paper\" AS d "
            "WHERE d.\"paper\" = p.\"id\") ORDER BY p.\"id\""));
    return forEach(rows, [&] {
        if (isHashOf(rows.bytes(3), rows.view(4)))
            return;
        problems.push_back(
            {QStringLiteral("paper"), QStringLiteral("%1 %2/%3").arg(rows.text(0), rows.text(1)).arg(rows.number(2)),
             QCoreApplication::translate("CaseFile", "The kept paper is not the one that was signed or issued.")});
    });
}

Result<void> checkAttachments(Connection& connection, std::vector<Problem>& problems)
{
    // By bytes, not by attachment: a large file of many cases is read once.
    Statement rows(connection,
                   QStringLiteral("SELECT b.\"hash\", b.\"bytes\", (SELECT group_concat(%1, '; ') "
                                  "FROM \"attachment\" AS a WHERE a.\"hash\" = b.\"hash\") FROM \"attachment_body\" AS b").arg(attachmentName));
    const auto proven = forEach(rows, [&] {
        if (isHashOf(rows.bytes(0), rows.view(1)))
            return;
        problems.push_back({QStringLiteral("attachment"), rows.text(2),
                            QCoreApplication::translate("CaseFile", "The kept file is not the one that was attached. Take it "
                                                                    "from a backup, or attach the original again.")});
    });
    if (!proven)
        return proven;
    Statement bare(connection, QStringLiteral("SELECT %1 FROM \"attachment\" AS a WHERE NOT "
                                              "EXISTS (SELECT 1 FROM \"attachment_body\" AS b WHERE b.\"hash\" = a.\"hash\" "
                                              "AND length(b.\"bytes\") = a.\"size\")").arg(attachmentName));
    return forEach(bare, [&] {
        problems.push_back({QStringLiteral("attachment"), bare.text(0),
                            QCoreApplication::translate("CaseFile", "The attached file is not there any more, or not whole.")});
    });
}

Result<void> checkRegister(Connection& connection, std::vector<Problem>& problems)
{
    Statement lines(connection,
                    QStringLiteral("SELECT ifnull(e.\"printed\", e.\"number\"), e.\"date\", e.\"caseCode\" FROM \"register_entry\" "
                                   "AS e WHERE e.\"paper\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"frozen_paper\" AS p "
                                   "WHERE p.\"kind\" = e.\"paper\" AND p.\"caseCode\" = e.\"caseCode\" AND p.\"version\" = "
                                   "e.\"version\") ORDER BY e.\"id\""));
    const auto named = forEach(lines, [&] {
        problems.push_back({QStringLiteral("register"), QStringLiteral("%1 · %2").arg(lines.text(0), lines.text(1)),
                            QCoreApplication::translate("CaseFile", "The register names a paper of %1 that is not kept here.")
                                .arg(lines.text(2))});
    });
    if (!named)
        return named;
    Statement papers(connection,
                     QStringLiteral("SELECT p.\"kind\", p.\"caseCode\", p.\"version\", p.\"number\" FROM \"frozen_paper\" AS p "
                                    "WHERE p.\"symbol\" IS NOT NULL AND p.\"number\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                                    "\"register_entry\" AS e WHERE e.\"paper\" = p.\"kind\" AND e.\"caseCode\" = p.\"caseCode\" "
                                    "AND e.\"issuer\" = p.\"issuer\" AND e.\"symbol\" = p.\"symbol\" AND e.\"version\" >= "
                                    "p.\"version\") ORDER BY p.\"id\""));
    return forEach(papers, [&] {
        problems.push_back(
            {QStringLiteral("register"), QStringLiteral("%1 %2/%3").arg(papers.text(0), papers.text(1)).arg(papers.number(2)),
             QCoreApplication::translate("CaseFile", "The register has no line for the number %1 of this paper.")
                 .arg(papers.text(3))});
    });
}

} // namespace doithoai
