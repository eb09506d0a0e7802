#include "domain/person_words.h"

#include "domain/text.h"

#include <QRegularExpression>
#include <algorithm>

namespace doithoai {

namespace {

constexpr qsizetype fewestDigits = 6;

struct Word {
    qsizetype at = 0, length = 0;
    QString folded;
};

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.category() == QChar::Mark_NonSpacing;
}

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isOfWord(text[end]))
            ++end;
        words.push_back({i, end - i, text::folded(QStringView(text).sliced(i, end - i))});
        i = end;
    }
    return words;
}

/// True when nothing stands between two words but blanks, and a comma where one may.
bool isJoined(const QString& text, const Word& first, const Word& second, bool mayHaveCommas)
{
    for (qsizetype i = first.at + first.length; i < second.at; ++i) {
        const QChar c = text[i];
        if (!c.isSpace() && !(mayHaveCommas && (c == u',' || c == u'-' || c == u';' || c == u'.')))
            return false;
    }
    return true;
}

} // namespace

QString PersonWords::digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    for (const char* country : {"0084", "84"}) {
        const QLatin1String code(country);
        constexpr qsizetype shortestWithCode = 11;
        if (digits.startsWith(code) && digits.size() >= shortestWithCode)
            return QString(u'0' + digits.sliced(code.size()));
    }
    return digits;
}

QStringList PersonWords::namesIn(const QString& petitioner)
{
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression between(QStringLiteral("[,;/\\n]|\\s(?:và|và vợ|và chồng)\\s"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression titles(
        QStringLiteral("^(?:(?:ông|bà|anh|chị|cụ|em|cháu|đồng chí|đ/c|vợ chồng|gia đình|hộ|đại diện)\\s+)+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString stored = text::stored(petitioner);
    if (stored == erasedWords || stored == QStringLiteral("(giữ bí mật)"))
        return {};
    QStringList names;
    QString bare = stored;
    bare.replace(brackets, QStringLiteral(" "));
    for (QString name : bare.split(between, Qt::SkipEmptyParts)) {
        name = name.simplified();
        name.remove(titles);
        if (!name.isEmpty())
            names.append(name);
    }
    names.removeDuplicates();
    return names;
}

void PersonWords::addPhrase(const QString& words, bool mayHaveCommas)
{
    Phrase phrase;
    for (const Word& word : wordsOf(words))
        phrase.words.append(word.folded);
    if (phrase.words.isEmpty())
        return;
    if (phrase.words.size() == 1)
        phrase.exact = words.simplified();
    phrase.mayHaveCommas = mayHaveCommas;
    m_phrases.push_back(std::move(phrase));
}

void PersonWords::addName(const QString& petitioner)
{
    for (const QString& name : namesIn(petitioner))
        addPhrase(name, false);
}

void PersonWords::addPhone(const QString& phone)
{
    static const QRegularExpression between(QStringLiteral("[,;/\\n]"));
    for (const QString& one : phone.split(between, Qt::SkipEmptyParts)) {
        const QString digits = digitsOf(one);
        if (digits.size() >= fewestDigits && !m_phones.contains(digits))
            m_phones.append(digits);
    }
}

void PersonWords::addAddress(const QString& address)
{
    constexpr size_t fewestWords = 3;
    if (text::stored(address) != erasedWords && wordsOf(address).size() >= fewestWords)
        addPhrase(text::stored(address), true);
}

void PersonWords::addWords(const QString& words)
{
    addPhrase(text::stored(words), true);
}

std::vector<PersonWords::Place> PersonWords::phonesIn(const QString& text) const
{
    std::vector<Place> places;
    if (m_phones.isEmpty())
        return places;
    static const QRegularExpression run(QStringLiteral("\\+?\\d(?:[\\s.()-]*\\d)+"));
    for (auto it = run.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength() >= fewestDigits && m_phones.contains(digitsOf(match.captured())))
            places.push_back({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

std::vector<PersonWords::Place> PersonWords::placesIn(const QString& text) const
{
    std::vector<Place> places = phonesIn(text);
    const std::vector<Word> words = m_phrases.empty() ? std::vector<Word>() : wordsOf(text);
    for (const Phrase& phrase : m_phrases) {
        const size_t length = size_t(phrase.words.size());
        for (size_t first = 0; first + length <= words.size(); ++first) {
            bool fits = true;
            for (size_t i = 0; fits && i < length; ++i) {
                fits = words[first + i].folded == phrase.words[qsizetype(i)]
                    && (i == 0 || isJoined(text, words[first + i - 1], words[first + i], phrase.mayHaveCommas));
            }
            const Word& last = words[first + length - 1];
            const qsizetype at = words[first].at;
            const qsizetype taken = last.at + last.length - at;
            if (fits && !phrase.exact.isEmpty())
                fits = text.sliced(at, taken).normalized(QString::NormalizationForm_C) == phrase.exact;
            if (fits)
                places.push_back({at, taken});
        }
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) { return a.at != b.at ? a.at < b.at : a.length > b.length; });
    // What lies over one another is one place.
    std::vector<Place> apart;
    for (const Place& place : places) {
        if (apart.empty() || place.at >= apart.back().at + apart.back().length)
            apart.push_back(place);
        else
            apart.back().length = std::max(apart.back().length, place.at + place.length - apart.back().at);
    }
    return apart;
}

QString PersonWords::without(const QString& text, const QString& instead) const
{
    const std::vector<Place> places = placesIn(text);
    if (places.empty())
        return text;
    QString result;
    qsizetype done = 0;
    for (const Place& place : places) {
        result += QStringView(text).sliced(done, place.at - done);
        result += instead;
        done = place.at + place.length;
    }
    result += QStringView(text).sliced(done);
    return result;
}

QString PersonWords::excerpt(const QString& text) const
{
    constexpr qsizetype around = 40;
    const std::vector<Place> places = placesIn(text);
    if (places.empty())
        return {};
    const qsizetype from = std::max<qsizetype>(0, places.front().at - around);
    const qsizetype to = std::min(text.size(), places.front().at + places.front().length + around);
    QString words = text.sliced(from, to - from).simplified();
    if (from > 0)
        words.prepend(u'…');
    if (to < text.size())
        words.append(u'…');
    return words;
}

} // namespace doithoai
