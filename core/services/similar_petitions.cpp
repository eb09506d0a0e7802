#include "services/similar_petitions.h"

#include "services/name_viewing.h"

#include "casefile/alike.h"
#include "domain/privacy.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace doithoai {

namespace {

constexpr int candidates = 60;
constexpr int wordsAsked = 12;
constexpr int alike = 45;           ///< of a stranger's petition
constexpr int alikeOfSamePerson = 20;

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text::folded(text::stored(text)).split(between, Qt::SkipEmptyParts);
}

/// kĩ and kỹ are one word to who compares.
QString evened(QString word)
{
    return word.replace(u'y', u'i');
}

QSet<QString> pairsOf(const QString& text)
{
    QSet<QString> pairs;
    QString last;
    for (const QString& word : wordsOf(text)) {
        const QString now = evened(word);
        if (!last.isEmpty())
            pairs.insert(last + u' ' + now);
        last = now;
    }
    return pairs;
}

bool isSamePerson(const Petition& a, const Petition& b)
{
    if (isDenunciation(a) || isDenunciation(b) || isErased(a))
        return false;
    const auto same = [](const QString& x, const QString& y) {
        return !x.trimmed().isEmpty() && text::loose(x) == text::loose(y);
    };
    return same(a.petitioner, b.petitioner) || same(a.phone, b.phone);
}

} // namespace

int likenessOf(const QString& a, const QString& b)
{
    const QSet<QString> x = pairsOf(a);
    const QSet<QString> y = pairsOf(b);
    const auto shorter = std::min(x.size(), y.size());
    return shorter == 0 ? 0 : static_cast<int>((QSet<QString>(x) & y).size() * 100 / shorter);
}

Result<std::vector<SimilarPetition>> similarPetitions(Office& office, const PetitionCode& code, int most)
{
    const Result<PetitionCase> loaded = office.petition(code);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Petition& petition = loaded->petition;
    // The longest words tell most; a common short one would only cost time.
    QStringList words = wordsOf(petition.content + u' ' + (isDenunciation(petition) ? QString() : petition.petitioner));
    words.removeDuplicates();
    std::ranges::stable_sort(words, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const Result<std::vector<Petition>> found = petitionsWithAnyWord(office.file(), words.mid(0, wordsAsked), candidates);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<SimilarPetition> similar;
    for (const Petition& other : *found) {
        if (other.code == petition.code)
            continue;
        SimilarPetition one{other, likenessOf(petition.content, other.content), isSamePerson(petition, other)};
        if (one.likeness >= (one.isSamePerson ? alikeOfSamePerson : alike))
            similar.push_back(std::move(one));
    }
    std::ranges::stable_sort(similar, [](const SimilarPetition& a, const SimilarPetition& b) {
        return a.likeness + (a.isSamePerson ? 30 : 0) > b.likeness + (b.isSamePerson ? 30 : 0);
    });
    if (similar.size() > static_cast<size_t>(most))
        similar.resize(static_cast<size_t>(most));
    for (SimilarPetition& one : similar)
        one.petition = asListed(office, std::move(one.petition));
    return similar;
}

} // namespace doithoai
