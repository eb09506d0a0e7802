// Settings of the office, as a person writes them, and what the file keeps as JSON: drafts, layouts of papers.
#include "fuzz/fuzz.h"

#include "casefile/draft_seal.h"
#include "documents/layout_profile.h"
#include "services/settings.h"

#include <QJsonDocument>

using namespace doithoai;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fed(data, size);
    const QString words = QString::fromUtf8(bytes);
    const Directory directory;
    const qsizetype equals = words.indexOf(u'=');
    const auto typed = readSetting(words.left(equals), words.mid(equals + 1), directory);
    mustHold(typed || !typed.error().message.isEmpty());
    for (const QString& key : settingKeys()) {
        const auto setting = readSetting(key, words, directory);
        mustHold(setting || !setting.error().message.isEmpty());
        // What is kept is read again as itself.
        if (setting && !setting->value.isEmpty()) {
            const auto again = readSetting(key, setting->value, directory);
            mustHold(again && again->value == setting->value);
        }
    }
    (void)cutOffDay({{QStringLiteral("cutoff.h1"), words}}, QStringLiteral("cutoff.h1"));
    QJsonObject texts = QJsonDocument::fromJson(bytes).object();
    for (const bool mustBe : {false, true})
        (void)isSealed(texts, {words}, mustBe);
    seal(texts, {words});
    mustHold(isSealed(texts, {words}, true) && !isSealed(texts, {QString(words + u'x')}, true));
    const auto layout = layoutFromJson(bytes);
    mustHold(layout || !layout.error().message.isEmpty());
    return 0;
}
