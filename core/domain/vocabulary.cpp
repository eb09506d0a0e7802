#include "domain/vocabulary.h"

#include "domain/spelling.h"
#include "domain/text.h"
#include "domain/vocabulary_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace doithoai
{

namespace
{

/// A word without what people put before it or leave away: "phát triển kinh tế", "với nhân dân", "văn hóa và xã hội".
QString bare(const QString& text)
{
    QString result = text::spelled(text);
    result.replace(QStringLiteral(" va "), QStringLiteral(" "));
    const auto drop = [&result](QLatin1String lead) {
        const bool isThere = result.startsWith(lead);
        if (isThere)
            result.remove(0, lead.size());
        return isThere;
    };
    if (!drop(QLatin1String("phat trien ")))
        drop(QLatin1String("doi thoai "));
    drop(QLatin1String("truc tiep "));
    drop(QLatin1String("voi "));
    return result;
}

/// True when the window speaks Vietnamese: a profile brings its own words in two languages, and no catalogue knows them.
bool isVietnamese()
{
    return QCoreApplication::translate("Choice", "en") == QLatin1String("vi");
}

/// True for a word as the program brings it: every catalogue translates it.
bool isShipped(const QString& list, const Word& word)
{
    static const QHash<QString, std::vector<Word>> shipped = shippedWords();
    const auto words = shipped.constFind(list);
    return words != shipped.cend() && std::ranges::any_of(*words, [&](const Word& own) {
        return own.key == word.key && own.english == word.english && own.vietnamese == word.vietnamese;
    });
}

/// A word of the lists as the program ships them; nullptr for another key.
const Word* shippedWord(const QString& list, const QString& key)
{
    static const QHash<QString, std::vector<Word>> shipped = shippedWords();
    const auto words = shipped.constFind(list);
    if (words == shipped.cend())
        return nullptr;
    const auto found = std::ranges::find_if(*words, [&](const Word& word) { return word.key.compare(key, Qt::CaseInsensitive) == 0; });
    return found == words->end() ? nullptr : &*found;
}

} // namespace

Vocabulary::Vocabulary()
    : m_lists(shippedWords())
{
}

void Vocabulary::replace(const QString& list, const std::vector<Word>& words)
{
    // What people write for a known key is still read, also when the profile words its label anew.
    std::vector<Word> merged = words;
    for (Word& word : merged) {
        if (const Word* shipped = find(list, word.key)) {
            word.also += shipped->also;
            word.also += shipped->vietnamese;
            word.also.removeDuplicates();
            if (word.english.isEmpty())
                word.english = shipped->english;
            if (word.shortVietnamese.isEmpty() && word.vietnamese == shipped->vietnamese)
                word.shortVietnamese = shipped->shortVietnamese;
        }
    }
    m_lists.insert(list, merged);
    m_spellings.remove(list);
}

const QHash<QString, QString>& Vocabulary::spellings(const QString& list) const
{
    const auto made = m_spellings.constFind(list);
    if (made != m_spellings.cend())
        return *made;
    QHash<QString, QString> spellings;
    // Of two words that are written alike, the first is meant.
    const auto add = [&](const QString& written, const QString& key) {
        if (const QString read = bare(written); !read.isEmpty() && !spellings.contains(read))
            spellings.insert(read, key);
    };
    for (const Word& word : words(list)) {
        add(word.vietnamese, word.key);
        add(word.english, word.key);
        if (!word.shortVietnamese.isEmpty())
            add(word.shortVietnamese, word.key);
        for (const QString& other : word.also)
            add(other, word.key);
    }
    return *m_spellings.insert(list, spellings);
}

const std::vector<Word>& Vocabulary::words(const QString& list) const
{
    static const std::vector<Word> none;
    const auto it = m_lists.constFind(list);
    return it == m_lists.cend() ? none : *it;
}

std::optional<QString> Vocabulary::key(const QString& list, const QString& text) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (const Word* word = find(list, trimmed))
        return word->key;
    const QHash<QString, QString>& known = spellings(list);
    auto meant = known.constFind(bare(trimmed));
    // What stands in brackets behind it explains: "Tập thể (đại diện 12 hộ)".
    if (const qsizetype bracket = trimmed.indexOf(u'('); meant == known.cend() && bracket > 0 && trimmed.endsWith(u')'))
        meant = known.constFind(bare(trimmed.left(bracket)));
    return meant == known.cend() ? std::nullopt : std::optional(*meant);
}

QString Vocabulary::label(const QString& list, const QString& key) const
{
    const Word* word = find(list, key);
    // A case of an earlier regulation keeps its word, also where the lists of a later one have it no more.
    if (!word)
        word = shippedWord(list, key);
    if (!word)
        return key;
    if (isShipped(list, *word))
        return QCoreApplication::translate("Choice", word->english.toLatin1().constData());
    return isVietnamese() || word->english.isEmpty() ? word->vietnamese : word->english;
}

QString Vocabulary::shortLabel(const QString& list, const QString& key) const
{
    const QString full = label(list, key);
    const Word* word = find(list, key);
    // Only Vietnamese has short forms of its own.
    return word && full == word->vietnamese && !word->shortVietnamese.isEmpty() ? word->shortVietnamese : full;
}

QString Vocabulary::paperLabel(const QString& list, const QString& key) const
{
    const Word* word = find(list, key);
    if (!word)
        word = shippedWord(list, key);
    return word ? word->vietnamese : key;
}

const Word* Vocabulary::find(const QString& list, const QString& key) const
{
    const std::vector<Word>& known = words(list);
    const auto it =
        std::ranges::find_if(known, [&](const Word& w) { return w.key.compare(key, Qt::CaseInsensitive) == 0; });
    return it == known.end() ? nullptr : &*it;
}

} // namespace doithoai
