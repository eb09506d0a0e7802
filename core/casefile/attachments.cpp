#include "casefile/attachments.h"

#include "casefile/rows.h"
#include "casefile/withheld_words.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace doithoai {

namespace {

const QString selected = QStringLiteral(
    "SELECT a.\"id\", a.\"caseCode\", a.\"title\", a.\"fileName\", a.\"mediaType\", a.\"size\", a.\"hash\", a.\"addedOn\", "
    "EXISTS (SELECT 1 FROM \"petition\" AS p WHERE p.\"code\" = a.\"caseCode\" AND p.\"scopeKind\" = 'denunciation') FROM \"attachment\" AS a ");

/// Titles of what belongs to a denunciation name who sent it, as names of its files do. The ending stays: by it a file opens.
QString withheldName(const QString& fileName)
{
    static const QRegularExpression ending(QStringLiteral("\\.[A-Za-z0-9]{1,4}$"));
    return withheldWords() + ending.match(fileName).captured();
}

AttachmentHead readHead(const Statement& row)
{
    const bool isWithheld = row.number(8) != 0;
    return {row.number(0), row.text(1), isWithheld ? withheldWords() : row.text(2), isWithheld ? withheldName(row.text(3)) : row.text(3),
            row.text(4),   row.number(5), row.bytes(6), row.day(7), isWithheld};
}

} // namespace

Result<AttachmentHead> addAttachment(CaseFile& file, AttachmentHead head, const QByteArray& bytes)
{
    head.size = bytes.size();
    head.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Statement body(file.connection(), QStringLiteral("INSERT INTO \"attachment_body\" (\"hash\", \"bytes\") VALUES (?, ?) "
                                                     "ON CONFLICT (\"hash\") DO NOTHING"));
    body.bind(head.hash).bind(bytes);
    if (const auto kept = body.run(); !kept)
        return tl::unexpected(kept.error());
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"attachment\" (\"caseCode\", \"title\", \"fileName\", \"mediaType\", \"size\", "
                                 "\"hash\", \"addedOn\") VALUES (?, ?, ?, ?, ?, ?, ?)"));
    row.bindText(head.caseCode).bindText(head.title).bindText(head.fileName).bindText(head.mediaType);
    row.bind(head.size).bind(head.hash).bind(head.on);
    if (const auto added = row.run(); !added)
        return tl::unexpected(added.error());
    head.id = row.insertedId();
    return head;
}

Result<void> removeAttachment(CaseFile& file, const AttachmentHead& head)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"attachment\" WHERE \"id\" = ?"));
    if (const auto gone = row.bind(head.id).run(); !gone)
        return gone;
    Statement body(file.connection(), QStringLiteral("DELETE FROM \"attachment_body\" WHERE \"hash\" = ? AND NOT EXISTS "
                                                     "(SELECT 1 FROM \"attachment\" AS a WHERE a.\"hash\" = "
                                                     "\"attachment_body\".\"hash\")"));
    return body.bind(head.hash).run();
}

Result<void> renameAttachment(CaseFile& file, qint64 id, const QString& title)
{
    Statement row(file.connection(), QStringLiteral("UPDATE \"attachment\" SET \"title\" = ? WHERE \"id\" = ?"));
    return row.bindText(title).bind(id).run();
}

Result<std::vector<AttachmentHead>> listAttachments(CaseFile& file)
{
    Statement rows(file.connection(), selected + QStringLiteral("ORDER BY a.\"id\""));
    return readAll<AttachmentHead>(rows, [](const Statement& row) -> Result<AttachmentHead> { return readHead(row); });
}

Result<std::optional<AttachmentHead>> attachmentHead(CaseFile& file, qint64 id)
{
    Statement row(file.connection(), selected + QStringLiteral("WHERE a.\"id\" = ?"));
    row.bind(id);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(readHead(row)) : std::nullopt;
}

Result<std::optional<QByteArray>> attachmentBody(CaseFile& file, const QByteArray& hash)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"bytes\" FROM \"attachment_body\" WHERE \"hash\" = ?"));
    row.bind(hash);
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more ? std::optional(row.bytes(0)) : std::nullopt;
}

} // namespace doithoai
