#include "domain/person_words.h"

#include "domain/names_behind.h"
#include "domain/person_names.h"
#include "domain/place_names.h"
#include "domain/surnames.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype whole = 10; ///< digits of a number with that of its area

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

/// True when nothing stands between two words but blanks, or the sign within one name (H'Len), and a comma where one may.
bool isJoined(const QString& text, const Word& first, const Word& second, bool mayHaveCommas)
{
    for (qsizetype i = first.at + first.length; i < second.at; ++i) {
        const QChar c = text[i];
        const bool isWithin = (c == u'\'' || c == u'’' || c == u'ʼ') && second.at == first.at + first.length + 1;
        if (!c.isSpace() && !isWithin && !(mayHaveCommas && (c == u',' || c == u'-' || c == u';' || c == u'.' || c == u'/')))
            return false;
    }
    return true;
}

QString wordAt(const QString& text, const Word& word)
{
    return text.sliced(word.at, word.length).normalized(QString::NormalizationForm_C);
}

/// True where more of a name follows: Lê Thị Hoa is not Lê Thị Hoa Mai. Not over the end of a line, nor before what often
/// follows a name.
bool goesOn(const QString& text, const std::vector<Word>& words, size_t last)
{
    static const QSet<QString> others = [] {
        QSet<QString> all;
        const QStringList written = QStringLiteral("tổ khu thôn xóm phường xã ngõ đường số chủ bí trưởng phó đề xin kính tôi nêu địa điện là đại và ông bà").split(u' ');
        for (const QString& one : written)
            all.insert(withMarks(one));
        return all;
    }();
    if (last + 1 == words.size() || !isJoined(text, words[last], words[last + 1], false))
        return false;
    const Word& next = words[last + 1];
    const qsizetype end = words[last].at + words[last].length;
    if (QStringView(text).sliced(end, next.at - end).contains(u'\n'))
        return false;
    const QString word = wordAt(text, next);
    const bool isAllCapital = word.size() > 1 && word == word.toUpper();
    return isCapital(word) && !isAllCapital && !others.contains(withMarks(word));
}

/// One word alone, or two in small letters, are a person's name only where somebody is addressed by it: Mai, not Mai Động or "tháng Mười".
bool isAddressed(const QString& text, const std::vector<Word>& words, size_t at)
{
    static const QSet<QString> titles = [] {
        QSet<QString> all;
        const QStringList written = QStringLiteral("ông bà anh chị cụ cô chú bác dì em cháu thầy chí tên c").split(u' ');
        for (const QString& one : written)
            all.insert(withMarks(one));
        return all;
    }();
    if (at == 0 || !isJoined(text, words[at - 1], words[at], true) || !titles.contains(withMarks(wordAt(text, words[at - 1]))))
        return false;
    return !goesOn(text, words, at);
}

/// What stands there instead of a person.
bool isNobody(const QString& petitioner)
{
    return petitioner == erasedWords || petitioner == QStringLiteral("(giữ bí mật)");
}

/// True where the words right before it make it a street's or a quarter's name. Who signs stands on a line of its own. In doubt it
/// is the person's: few places are called as somebody who is looked for.
bool isOfPlace(const QString& text, const std::vector<Word>& words, size_t at, size_t length)
{
    constexpr size_t most = 12;
    QStringList before;
    for (size_t i = at; i > 0 && at - i < most && isJoined(text, words[i - 1], words[i], false); --i) {
        const qsizetype end = words[i - 1].at + words[i - 1].length;
        if (QStringView(text).sliced(end, words[i].at - end).contains(u'\n'))
            break;
        before.prepend(wordAt(text, words[i - 1]));
    }
    if (!isPlaceBehind(before) || isHeldBehind(before, qsizetype(length)))
        return false;
    const bool isPersons = length > 2 && isMiddleName(wordAt(text, words[at + 1]), false);
    return !isPersons || !isQuarterBehind(before);
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
            return digits[code.size()] == u'0' ? digits.sliced(code.size()) : QString(u'0' + digits.sliced(code.size()));
    }
    return digits;
}

QStringList PersonWords::numbersIn(const QString& phone)
{
    static const QRegularExpression between(QStringLiteral("[,;/|&\\n\\p{L}]"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression group(QStringLiteral("\\+?\\d+"));
    constexpr qsizetype longest = 11;
    QStringList numbers;
    const auto take = [&](QString& digits) {
        const QString number = digitsOf(digits);
        if (number.size() >= fewestDigits && !numbers.contains(number))
            numbers.append(number);
        digits.clear();
    };
    for (const QString& one : phone.split(between, Qt::SkipEmptyParts)) {
        QString digits;
        for (auto it = group.globalMatch(one); it.hasNext();) {
            const QString next = it.next().captured();
            // A number that is whole goes on in no other, and one that is whole in itself belongs to none before it.
            const bool isFull = digitsOf(digits).startsWith(u'0') && digitsOf(digits).size() >= whole
                && (next.startsWith(u'0') || next.startsWith(u'+') || digitsOf(digits + next).size() > longest);
            const bool isOwn = digitsOf(next).startsWith(u'0') && digitsOf(next).size() >= whole;
            if (isFull || isOwn)
                take(digits);
            digits += next;
        }
        take(digits);
    }
    return numbers;
}

QStringList PersonWords::namesIn(const QString& petitioner)
{
    const QString stored = text::stored(petitioner);
    return isNobody(stored) ? QStringList() : personNamesIn(stored);
}

void PersonWords::addPhrase(const QString& words, Kind kind)
{
    Phrase phrase;
    for (const Word& word : wordsOf(words)) {
        phrase.words.append(word.folded);
        phrase.marked.append(withMarks(QStringView(words).sliced(word.at, word.length)));
    }
    if (phrase.words.isEmpty())
        return;
    if (phrase.words.size() == 1)
        phrase.exact = words.simplified();
    phrase.kind = kind;
    m_byFirst[phrase.words.front()].push_back(m_phrases.size());
    m_phrases.push_back(std::move(phrase));
}

void PersonWords::addName(const QString& petitioner)
{
    for (const QString& name : namesIn(petitioner))
        addPhrase(name, Kind::Name);
}

void PersonWords::addSecret(const QString& petitioner)
{
    const QString stored = text::stored(petitioner);
    if (isNobody(stored))
        return;
    QStringList all{stored};
    all += personNamesIn(stored);
    all += capitalsIn(stored);
    all.removeDuplicates();
    for (const QString& words : all)
        addPhrase(words, Kind::Secret);
}

void PersonWords::addPhone(const QString& phone)
{
    for (const QString& number : numbersIn(phone)) {
        m_phones.insert(number);
    }
}

void PersonWords::addAddress(const QString& address)
{
    for (const QString& words : houseWordsIn(address))
        addPhrase(words, Kind::Words);
}

void PersonWords::addWords(const QString& words)
{
    addPhrase(text::stored(words), Kind::Words);
}

std::vector<PersonWords::Place> PersonWords::phonesIn(const QString& text) const
{
    std::vector<Place> places;
    if (m_phones.isEmpty())
        return places;
    // Other numbers may stand before it and behind it: it begins and ends where digits do.
    static const QRegularExpression group(QStringLiteral("\\+?\\d+"));
    constexpr qsizetype most = 15;
    const auto isBetween = [](QChar c) { return c.isSpace() || c == u'.' || c == u'(' || c == u')' || c == u'-' || c == u'–'; };
    std::vector<Place> groups;
    for (auto it = group.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        groups.push_back({match.capturedStart(), match.capturedLength()});
    }
    const auto isOn = [&](size_t second) {
        if (second == 0 || second >= groups.size())
            return false;
        const qsizetype end = groups[second - 1].at + groups[second - 1].length;
        return std::ranges::all_of(QStringView(text).sliced(end, groups[second].at - end), isBetween);
    };
    for (size_t first = 0; first < groups.size(); ++first) {
        QString digits;
        for (size_t last = first; last < groups.size() && digits.size() <= most && (last == first || isOn(last)); ++last) {
            const Place& one = groups[last];
            digits += QStringView(text).sliced(one.at, one.length);
            const QString number = digitsOf(digits);
            // One without its area's number may be the end of another.
            const bool isApart = number.size() >= whole || (!isOn(first) && !isOn(last + 1));
            if (isApart && m_phones.contains(number))
                places.push_back({groups[first].at, one.at + one.length - groups[first].at});
        }
    }
    return places;
}

/// A phrase of which the words without marks stand there.
template <class Words>
bool PersonWords::fits(const Phrase& phrase, const QString& text, const Words& words, size_t first)
{
    const size_t length = size_t(phrase.words.size());
    const bool isName = phrase.kind == Kind::Name, isSecret = phrase.kind == Kind::Secret;
    if (length == 1 && isSecret && isCapital(wordAt(text, words[first])))
        return true;
    if (length == 1)
        return wordAt(text, words[first]) == phrase.exact && (phrase.kind == Kind::Words || isAddressed(text, words, first));
    bool isBare = true, isSame = true, isCapitalised = true, isSmall = true;
    for (size_t i = 0; i < length; ++i) {
        const Word& word = words[first + i];
        const QString marked = withMarks(QStringView(text).sliced(word.at, word.length));
        isBare = isBare && marked == word.folded;
        isSame = isSame && marked == phrase.marked[qsizetype(i)];
        isCapitalised = isCapitalised && isCapital(wordAt(text, word));
        isSmall = isSmall && !isCapital(wordAt(text, word));
    }
    if (isName && (goesOn(text, words, first + length - 1) || isOfPlace(text, words, first, length)))
        return false;
    // Two syllables in small letters may be any words: "an bình".
    if (phrase.kind != Kind::Words && length == 2 && isSmall && !isAddressed(text, words, first))
        return false;
    if (isBare || isSame || isSecret)
        return true;
    // Recorded without marks; two syllables without them stand in many words.
    return phrase.marked == phrase.words && (length > 2 || isCapitalised);
}

std::vector<PersonWords::Place> PersonWords::placesIn(const QString& text) const
{
    std::vector<Place> places = phonesIn(text);
    const std::vector<Word> words = m_phrases.empty() ? std::vector<Word>() : wordsOf(text);
    // By their first words: a destruction looks for all petitioners of the years at once.
    for (size_t first = 0; first < words.size(); ++first) {
        const auto candidates = m_byFirst.constFind(words[first].folded);
        if (candidates == m_byFirst.cend())
            continue;
        for (const size_t candidate : *candidates) {
            const Phrase& phrase = m_phrases[candidate];
            const size_t length = size_t(phrase.words.size());
            bool isThere = first + length <= words.size();
            for (size_t i = 1; isThere && i < length; ++i) {
                isThere = words[first + i].folded == phrase.words[qsizetype(i)]
                    && isJoined(text, words[first + i - 1], words[first + i], phrase.kind != Kind::Name);
            }
            if (!isThere || !fits(phrase, text, words, first))
                continue;
            const Word& last = words[first + length - 1];
            places.push_back({words[first].at, last.at + last.length - words[first].at});
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
