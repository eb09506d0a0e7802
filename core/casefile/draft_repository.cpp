#include "casefile/draft_repository.h"

#include "casefile/draft_seal.h"
#include "casefile/rows.h"
#include "casefile/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

Result<void> saveDraft(CaseFile& file, const Draft& draft)
{
    QJsonObject texts;
    for (auto it = draft.texts.cbegin(); it != draft.texts.cend(); ++it)
        texts.insert(it.key(), it.value());
    const QString at = draft.at.toString(Qt::ISODateWithMs);
    seal(texts, {draft.place, draft.caseCode, at, draft.by});
    Statement row(file.connection(),
                  QStringLiteral("INSERT INTO \"draft\" (\"place\", \"caseCode\", \"texts\", \"at\", \"by\") "
                                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT (\"place\") DO UPDATE SET \"caseCode\" = excluded.\"caseCode\", "
                                 "\"texts\" = excluded.\"texts\", \"at\" = excluded.\"at\", \"by\" = excluded.\"by\""));
    row.bindText(draft.place)
        .bind(draft.caseCode)
        .bindText(QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact)))
        .bindText(at)
        .bindText(draft.by);
    return row.run();
}

Result<void> removeDraft(CaseFile& file, const QString& place)
{
    Statement row(file.connection(), QStringLiteral("DELETE FROM \"draft\" WHERE \"place\" = ?"));
    row.bindText(place);
    return row.run();
}

Result<std::vector<Draft>> loadDrafts(CaseFile& file)
{
    Statement rows(file.connection(), QStringLiteral("SELECT \"place\", \"caseCode\", \"texts\", \"at\", \"by\" FROM \"draft\" "
                                                     "ORDER BY \"at\" DESC, \"place\""));
    return readAll<Draft>(rows, [](const Statement& row) -> Result<Draft> {
        Draft draft{row.text(0), row.text(1), {}, QDateTime::fromString(row.text(3), Qt::ISODateWithMs), row.text(4)};
        QJsonObject texts = QJsonDocument::fromJson(row.bytes(2)).object();
        texts.remove(QString::fromUtf16(draftSeal));
        for (auto it = texts.begin(); it != texts.end(); ++it)
            draft.texts.insert(it.key(), it.value().toString());
        return draft;
    });
}

} // namespace doithoai
