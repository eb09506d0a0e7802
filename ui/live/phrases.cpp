#include "ui/live/phrases.h"

#include "domain/text.h"

#include <QStringList>
#include <algorithm>

namespace doithoai {

namespace {

constexpr QLatin1String noPhrases("none");

} // namespace

std::vector<Phrase> shippedPhrases()
{
    // Words of the minutes, which are Vietnamese in every language of the window.
    return {
        {QStringLiteral("gqt"), QStringLiteral("giải quyết trước ngày ")},
        {QStringLiteral("ktr"), QStringLiteral("kiểm tra, làm rõ và trả lời bằng văn bản ")},
        {QStringLiteral("ubp"), QStringLiteral("Ủy ban nhân dân phường")},
        {QStringLiteral("ubtp"), QStringLiteral("Ủy ban nhân dân thành phố")},
        {QStringLiteral("dup"), QStringLiteral("Đảng ủy phường")},
        {QStringLiteral("gcn"), QStringLiteral("giấy chứng nhận quyền sử dụng đất")},
        {QStringLiteral("ccq"), QStringLiteral("cơ quan có thẩm quyền")},
        {QStringLiteral("thu"), QStringLiteral("tiếp thu ý kiến của ông (bà)")},
        {QStringLiteral("gkp"), QStringLiteral("giao khu phố phối hợp với các đoàn thể ")},
        {QStringLiteral("qdh"), QStringLiteral("theo quy định hiện hành của pháp luật")},
    };
}

std::vector<Phrase> readPhrases(const QString& setting)
{
    if (setting.trimmed().isEmpty())
        return shippedPhrases();
    std::vector<Phrase> phrases;
    for (const QString& line : setting.split(u'\n')) {
        const qsizetype sign = line.indexOf(u'=');
        if (sign < 0)
            continue;
        Phrase phrase{line.left(sign).simplified(), line.mid(sign + 1)};
        if (phrase.words.startsWith(u' '))
            phrase.words.remove(0, 1);
        if (phrase.abbreviation.isEmpty() || phrase.words.trimmed().isEmpty())
            continue;
        std::erase_if(phrases, [&](const Phrase& known) {
            return known.abbreviation.compare(phrase.abbreviation, Qt::CaseInsensitive) == 0;
        });
        phrases.push_back(std::move(phrase));
    }
    return phrases;
}

QString writePhrases(const std::vector<Phrase>& phrases)
{
    QStringList lines;
    for (const Phrase& phrase : phrases) {
        const QString letters = phrase.abbreviation.simplified().remove(u'=').remove(u' ');
        QString words = text::stored(phrase.words);
        words.replace(u'\n', u' ');
        if (!letters.isEmpty() && !words.trimmed().isEmpty())
            lines.append(letters + QStringLiteral(" = ") + words);
    }
    return lines.isEmpty() ? noPhrases : lines.join(u'\n');
}

std::optional<Expansion> expansionAt(const QString& text, qsizetype cursor, const std::vector<Phrase>& phrases)
{
    qsizetype from = std::clamp<qsizetype>(cursor, 0, text.size());
    const qsizetype end = from;
    while (from > 0 && (text[from - 1].isLetterOrNumber() || text[from - 1].isMark()))
        --from;
    const QString letters = text.mid(from, end - from);
    if (letters.isEmpty())
        return {};
    const auto found = std::ranges::find_if(phrases, [&](const Phrase& phrase) {
        return phrase.abbreviation.compare(letters, Qt::CaseInsensitive) == 0;
    });
    if (found == phrases.end())
        return {};
    QString words = found->words;
    if (letters.front().isUpper() && !found->abbreviation.front().isUpper())
        words[0] = words[0].toUpper();
    return Expansion{from, end - from, words};
}

} // namespace doithoai
