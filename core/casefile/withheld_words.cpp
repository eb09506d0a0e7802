#include "casefile/withheld_words.h"

#include "casefile/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace doithoai {

namespace {

Result<bool> tellsDenunciation(Statement& row)
{
    const auto more = row.next();
    if (!more)
        return tl::unexpected(more.error());
    return *more && row.text(0) == QLatin1String("denunciation");
}

} // namespace

QString withheldWords()
{
    return QStringLiteral("(giữ bí mật)");
}

Result<bool> isDenunciation(CaseFile& file, const QString& code)
{
    Statement row(file.connection(), QStringLiteral("SELECT \"scopeKind\" FROM \"petition\" WHERE \"code\" = ?"));
    row.bindText(code);
    return tellsDenunciation(row);
}

Result<bool> areWordsWithheld(CaseFile& file, const QString& table, const QString& key, const QByteArray& image)
{
    if (table == QLatin1String("petition_person")) {
        Statement row(file.connection(), QStringLiteral("SELECT \"scopeKind\" FROM \"petition\" WHERE \"id\" = ?"));
        row.bind(key.toLongLong());
        return tellsDenunciation(row);
    }
    const bool hasCaseCode = table == QLatin1String("attachment") || table == QLatin1String("paper_word")
        || table == QLatin1String("register_entry");
    if (!hasCaseCode)
        return false;
    return isDenunciation(file, QJsonDocument::fromJson(image).object().value(QLatin1String("caseCode")).toString());
}

} // namespace doithoai
