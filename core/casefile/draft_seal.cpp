#include "casefile/draft_seal.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace doithoai {

namespace {

const QString key = QString::fromUtf16(draftSeal);

QString hashOf(QJsonObject texts, const QStringList& row)
{
    texts.remove(key);
    QCryptographicHash sum(QCryptographicHash::Blake2b_160);
    sum.addData(QJsonDocument(texts).toJson(QJsonDocument::Compact));
    for (const QString& column : row)
        sum.addData(QByteArray(column.toUtf8() + '\n'));
    return QString::fromLatin1(sum.result().toHex());
}

} // namespace

void seal(QJsonObject& texts, const QStringList& row)
{
    texts.insert(key, hashOf(texts, row));
}

bool isSealed(const QJsonObject& texts, const QStringList& row, bool mustBe)
{
    // A key of one letter is none of a field: there a damaged name of the seal would pass for a draft without one.
    const QStringList keys = texts.keys();
    if (!texts.contains(key))
        return !mustBe && std::ranges::none_of(keys, [](const QString& name) { return name.size() <= 1; });
    return texts.value(key).toString() == hashOf(texts, row);
}

} // namespace doithoai
