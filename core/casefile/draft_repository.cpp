#include "casefile/draft_repository.h"

#include "casefile/draft_seal.h"
#include "casefile/file_notes.h"
#include "casefile/rows.h"
#include "casefile/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

Result<void> writeDraft(CaseFile& file, const Draft& draft)
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

/// Drafts that an older program kept get their hash once, with the first that this one keeps.
Result<void> sealDrafts(CaseFile& file)
{
    const auto note = fileNote(file, draftsSealedNote);
    if (!note)
        return tl::unexpected(note.error());
    if (!note->isEmpty())
        return {};
    const auto drafts = loadDrafts(file);
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const Draft& draft : *drafts) {
        Statement bare(file.connection(), QStringLiteral("SELECT 1 FROM \"draft\" WHERE \"place\" = ? AND instr(\"texts\", '\"#\"') = 0"));
        bare.bindText(draft.place);
        const auto isBare = bare.next();
        if (!isBare)
            return tl::unexpected(isBare.error());
        const auto kept = *isBare ? writeDraft(file, draft) : Result<void>();
        if (!kept)
            return kept;
    }
    return keepFileNote(file, draftsSealedNote, QStringLiteral("yes"));
}

} // namespace

QStringList casesAtDraftPlace(const QString& place)
{
    const QStringList parts = place.split(u':');
    if (parts[0] == QLatin1String("event"))
        return parts.value(2).split(u',', Qt::SkipEmptyParts);
    return parts[0] == QLatin1String("live") ? parts.mid(1, 1) : QStringList();
}

QStringList casesOfText(const Draft& draft, const QString& key)
{
    const bool isLive = draft.place.startsWith(QLatin1String("live:"));
    if (const QString petition = key.section(u'/', 0, -2); isLive && !petition.isEmpty())
        return {petition};
    return draft.caseCode.isEmpty() || isLive ? casesAtDraftPlace(draft.place) : QStringList{draft.caseCode};
}

Result<void> saveDraft(CaseFile& file, const Draft& draft)
{
    if (const auto sealed = sealDrafts(file); !sealed)
        return sealed;
    return writeDraft(file, draft);
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
