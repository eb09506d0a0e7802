#include "casefile/speaking_order.h"

#include "casefile/rows.h"
#include "casefile/statement.h"

namespace doithoai {

namespace {

constexpr QLatin1String momentShape("yyyy-MM-ddTHH:mm:ss");

QString momentText(const std::optional<QDateTime>& moment)
{
    return moment ? moment->toString(momentShape) : QString();
}

std::optional<QDateTime> momentOf(const QString& text)
{
    const QDateTime read = QDateTime::fromString(text, momentShape);
    return read.isValid() ? std::optional(read) : std::nullopt;
}

} // namespace

Result<std::vector<Speaker>> loadSpeakers(CaseFile& file, const SessionCode& session)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"petition\", \"position\", \"begunAt\", \"endedAt\" FROM \"speaker\" "
                                                     "WHERE \"session\" = ? ORDER BY \"position\", \"petition\""));
    rows.bindText(session.text);
    return readAll<Speaker>(rows, [](const Statement& row) -> Result<Speaker> {
        return Speaker{{row.text(0)}, static_cast<int>(row.number(1)), momentOf(row.text(2)), momentOf(row.text(3))};
    });
}

Result<void> saveSpeaker(CaseFile& file, const SessionCode& session, const Speaker& speaker)
{
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"speaker\" (\"petition\", \"session\", \"position\", \"begunAt\", \"endedAt\") "
                                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"petition\") DO UPDATE SET \"session\" = excluded.\"session\", "
                                 "\"position\" = excluded.\"position\", \"begunAt\" = excluded.\"begunAt\", "
                                 "\"endedAt\" = excluded.\"endedAt\""));
    row.bindText(speaker.petition.text)
        .bindText(session.text)
        .bind(static_cast<qint64>(speaker.position))
        .bind(momentText(speaker.begunAt))
        .bind(momentText(speaker.endedAt));
    return row.run();
}

} // namespace doithoai
