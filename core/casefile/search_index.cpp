#include "casefile/search_index.h"

#include "casefile/statement.h"
#include "domain/privacy.h"
#include "domain/text.h"

#include <algorithm>

namespace doithoai {

namespace {

bool canBeFound(const QString& word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The words of a text by which one can search. Nobody types so much to find something; a whole text that was pasted is
/// found by how it begins.
constexpr qsizetype mostSigns = 400;
QStringList searchedWords(const QString& text)
{
    constexpr qsizetype mostWords = 32;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return !canBeFound(word); });
    return words.first(std::min(words.size(), mostWords));
}

} // namespace

QString searchWords(const Session& session)
{
    return text::folded(QStringList{session.code.text, session.topic, session.venue}.join(u'\n'));
}

QString searchWords(const Petition& petition)
{
    QStringList words = {petition.code.text, petition.content};
    if (!isDenunciation(petition))
        words.append({petition.petitioner, petition.address});
    return text::folded(words.join(u'\n'));
}

QString searchWords(const Escalation& escalation)
{
    return text::folded(QStringList{escalation.code.text, escalation.reason, escalation.proposal}.join(u'\n'));
}

QString searchWords(const UnitReport&)
{
    return {};
}

Result<void> updateSearch(Connection& connection, const QString& table, qint64 id, const QString& before,
                          const QString& after)
{
    if (before == after)
        return {};
    return connection.keepForSearch({table, id, before, after});
}

Result<void> writeSearchChange(Connection& connection, const SearchChange& change)
{
    const QString index = change.table + QStringLiteral("_search");
    if (!change.before.isEmpty()) {
        // The index keeps no texts: to take a case out of it, it must be told the words that went in.
        Statement remove(
            connection,
            QStringLiteral("INSERT INTO \"%1\" (\"%1\", \"rowid\", \"words\") VALUES ('delete', ?, ?)").arg(index));
        remove.bind(change.id).bind(change.before);
        if (auto removed = remove.run(); !removed)
            return removed;
    }
    Statement add(connection, QStringLiteral("INSERT INTO \"%1\" (\"rowid\", \"words\") VALUES (?, ?)").arg(index));
    add.bind(change.id).bind(change.after);
    return add.run();
}

QString searchExpression(const QString& typed, OpenWords open)
{
    QStringList quoted;
    QStringList words = searchedWords(text::folded(typed.left(mostSigns)));
    for (QString& word : words) {
        word.replace(u'"', u' ');
        word.remove(QChar(u'\0'));
        quoted.append(u'"' + word + u'"');
    }
    const qsizetype firstOpen = open == OpenWords::All ? 0 : quoted.size() - (open == OpenWords::Last ? 1 : 0);
    for (qsizetype i = std::max<qsizetype>(firstOpen, 0); i < quoted.size(); ++i)
        quoted[i] += QStringLiteral(" *");
    return quoted.join(u' ');
}

TypedMarks::TypedMarks(const QString& typed)
    : m_words(searchedWords(typed.left(mostSigns)))
{
}

bool TypedMarks::areIn(const QString& text) const
{
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool hasTyped(const QString& searchWords, const QString& typed)
{
    const QStringList words = searchedWords(text::folded(typed.left(mostSigns)));
    // The index parts words at every sign that is none of a word.
    return std::ranges::all_of(words, [&](const QString& word) { return searchWords.contains(word); });
}

bool hasSameMarks(const QString& text, const QString& typed)
{
    return TypedMarks(typed).areIn(text);
}

} // namespace doithoai
