#include "casefile/frozen_papers.h"

#include "casefile/rows.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace doithoai {

namespace {

const QString headColumns = QStringLiteral(
    "SELECT p.\"kind\", p.\"caseCode\", p.\"version\", p.\"number\", p.\"date\", p.\"subject\", p.\"hash\", "
    "p.\"issuer\", p.\"symbol\", p.\"replaces\", p.\"signerPost\", p.\"signerName\"");

FrozenPaper readHead(const Statement& row)
{
    FrozenPaper paper;
    paper.kind = row.text(0);
    paper.caseCode = row.text(1);
    paper.version = static_cast<int>(row.number(2));
    paper.number = row.text(3);
    paper.date = row.day(4);
    paper.subject = row.text(5);
    paper.hash = row.bytes(6);
    paper.issuer.text = row.text(7);
    paper.symbol = row.text(8);
    if (!row.isNull(9))
        paper.replaces = static_cast<int>(row.number(9));
    paper.signerPost.text = row.text(10);
    paper.signerName = row.text(11);
    return paper;
}

const QString wholePaper =
    headColumns
    + QStringLiteral(", b.\"text\", b.\"pdf\", (SELECT d.\"number\" || ' · ' || strftime('%d/%m/%Y', d.\"on\") FROM \"destruction\" AS d JOIN "
                     "\"destroyed_paper\" AS g ON g.\"destruction\" = d.\"id\" WHERE g.\"paper\" = p.\"id\"), b.\"id\" IS NULL FROM "
                     "\"frozen_paper\" AS p LEFT JOIN \"frozen_paper_body\" AS b "
                     "ON b.\"id\" = p.\"id\" WHERE p.\"kind\" = ? AND p.\"caseCode\" = ? ");

Result<std::optional<FrozenPaper>> readWhole(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    if (!*more)
        return std::optional<FrozenPaper>();
    FrozenPaper paper = readHead(row);
    const bool isWithoutBody = row.number(15) != 0;
    if (isWithoutBody && !row.isNull(14)) {
        return fail(Trouble::Refused, QCoreApplication::translate("CaseFile", "This paper (%1, %2) was destroyed by the protocol %3: its number, day and hash are kept, "
                                                                              "its words are not.")
                                          .arg(paper.number.isEmpty() ? paper.kind : paper.number, paper.caseCode, row.text(14)));
    }
    if (isWithoutBody)
        return std::optional<FrozenPaper>();
    paper.text = row.text(12);
    paper.pdf = row.bytes(13);
    return std::optional(std::move(paper));
}

Result<int> nextVersion(Connection& connection, const FrozenPaper& paper)
{
    Statement row(connection, QStringLiteral("SELECT ifnull(max(\"version\"), 0) + 1 FROM \"frozen_paper\" "
                                             "WHERE \"kind\" = ? AND \"caseCode\" = ?"));
    row.bind(paper.kind).bind(paper.caseCode);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return static_cast<int>(row.number(0));
}

} // namespace

Result<FrozenPaper> freezePaper(CaseFile& file, FrozenPaper paper)
{
    const auto version = nextVersion(file.connection(), paper);
    if (!version)
        return tl::unexpected(version.error());
    paper.version = *version;
    paper.hash = QCryptographicHash::hash(paper.pdf, QCryptographicHash::Sha256);

    Statement head(file.connection(),
                   QStringLiteral("INSERT INTO \"frozen_paper\" (\"kind\", \"caseCode\", \"version\", \"number\", "
                                  "\"date\", \"subject\", \"hash\", \"issuer\", \"symbol\", \"replaces\", \"signerPost\", "
                                  "\"signerName\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    head.bind(paper.kind).bind(paper.caseCode).bind(qint64(paper.version)).bind(paper.number).bind(paper.date);
    head.bind(paper.subject).bind(paper.hash).bind(paper.issuer.text).bind(paper.symbol);
    head.bind(paper.replaces ? QVariant(*paper.replaces) : QVariant()).bind(paper.signerPost.text).bind(paper.signerName);
    if (auto kept = head.run(); !kept)
        return tl::unexpected(kept.error());
    Statement body(file.connection(),
                   QStringLiteral("INSERT INTO \"frozen_paper_body\" (\"id\", \"text\", \"pdf\") VALUES (?, ?, ?)"));
    body.bind(head.insertedId()).bind(paper.text).bind(paper.pdf.isNull() ? QByteArray("") : paper.pdf);
    if (auto kept = body.run(); !kept)
        return tl::unexpected(kept.error());
    return paper;
}

Result<std::optional<FrozenPaper>> latestPaper(CaseFile& file, const QString& kind, const QString& caseCode)
{
    Statement rows(file.connection(), wholePaper + QStringLiteral("ORDER BY p.\"version\" DESC LIMIT 1"));
    rows.bind(kind).bind(caseCode);
    return readWhole(rows);
}

Result<std::optional<FrozenPaper>> paperVersion(CaseFile& file, const QString& kind, const QString& caseCode, int version)
{
    Statement rows(file.connection(), wholePaper + QStringLiteral("AND p.\"version\" = ?"));
    rows.bind(kind).bind(caseCode).bind(qint64(version));
    return readWhole(rows);
}

Result<std::vector<FrozenPaper>> listPapers(CaseFile& file)
{
    Statement rows(file.connection(),
                   headColumns + QStringLiteral(" FROM \"frozen_paper\" AS p ORDER BY p.\"id\" DESC"));
    return readAll<FrozenPaper>(rows, [](const Statement& row) -> Result<FrozenPaper> { return readHead(row); });
}

} // namespace doithoai
