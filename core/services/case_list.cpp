#include "services/case_list.h"

#include "domain/labels.h"
#include "domain/text.h"
#include "services/name_viewing.h"

#include <algorithm>

namespace doithoai {

namespace {

/// A single letter begins most words of a language: in a long list it is waited for the second one.
constexpr int longList = 5000;

QStringList wordsOf(const QString& text)
{
    QString plain = text;
    for (QChar& c : plain) {
        if (!c.isLetterOrNumber() && c.category() != QChar::Mark_NonSpacing)
            c = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

bool anyBegins(const QStringList& words, const QString& begin)
{
    return std::ranges::any_of(words, [&](const QString& word) { return word.startsWith(begin); });
}

template <class State>
std::vector<std::pair<QString, QString>> stateNames()
{
    std::vector<std::pair<QString, QString>> names;
    names.reserve(Names<State>::all.size());
    for (const auto& [state, name] : Names<State>::all)
        names.emplace_back(QLatin1String(name), label(state) + u' ' + shortLabel(state));
    return names;
}

std::vector<std::pair<QString, QString>> stateNames(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return stateNames<SessionState>();
    case CaseKind::Petition:
        return stateNames<PetitionState>();
    case CaseKind::Escalation:
        return stateNames<EscalationState>();
    case CaseKind::UnitReport:
        return stateNames<UnitReportState>();
    }
    Q_UNREACHABLE();
}

} // namespace

CaseList::CaseList(Office& office, CaseKind kind)
    : m_office(office)
    , m_kind(kind)
    , m_index(office.file(), kind)
{
}

void CaseList::forget()
{
    m_index.forget();
    m_names.clear();
}

void CaseList::readNames(QDate today)
{
    if (!m_names.empty() && m_namesOf == today)
        return;
    m_names.clear();
    m_namesOf = today;
    const auto add = [this](const char* column, const QString& key, const QString& name, const QString& also = {}) {
        const QString small = QString(name + u' ' + also).toLower();
        m_names.push_back({QLatin1String(column), key, wordsOf(small), wordsOf(text::folded(small)), name});
    };
    for (const auto& [key, name] : stateNames(m_kind))
        add("state", key, name);
    const Vocabulary vocabulary = m_office.vocabulary(today);
    const auto addList = [&](const char* column) {
        for (const Word& word : vocabulary.words(QLatin1String(column)))
            add(column, word.key, vocabulary.label(QLatin1String(column), word.key),
                vocabulary.shortLabel(QLatin1String(column), word.key) + u' ' + word.vietnamese);
    };
    const auto addUnits = [&](const char* column) {
        for (const Unit& unit : m_office.directory().units())
            add(column, unit.code.text, unit.name);
    };
    switch (m_kind) {
    case CaseKind::Session:
        addList("sector");
        addList("form");
        addUnits("organiser");
        for (const Post& post : m_office.directory().posts())
            add("chair", post.code.text, post.name);
        return;
    case CaseKind::Petition:
        addList("sector");
        addList("urgency");
        addList("channel");
        addUnits("unit");
        return;
    case CaseKind::Escalation:
        addUnits("to");
        return;
    case CaseKind::UnitReport:
        return;
    }
    Q_UNREACHABLE();
}

std::vector<TypedWord> CaseList::typedWords(const QString& search) const
{
    std::vector<TypedWord> typed;
    for (const QString& word : text::stored(search).simplified().split(u' ', Qt::SkipEmptyParts)) {
        // A dash or a bracket between words is no word.
        if (std::ranges::none_of(word, [](QChar c) { return c.isLetterOrNumber(); }))
            continue;
        const QString small = word.toLower();
        const QString folded = text::folded(word);
        TypedWord one{word, {}, {}};
        for (const Name& name : m_names) {
            const bool isOnSight = name.column != QLatin1String("channel") && name.column != QLatin1String("form");
            if (folded.size() < 2 || !isOnSight || !anyBegins(name.folded, folded))
                continue;
            one.values[name.column].append(name.key);
            if (anyBegins(name.words, small))
                one.sameValues[name.column].append(name.key);
        }
        typed.push_back(std::move(one));
    }
    // Nothing but brackets finds nothing.
    if (typed.empty() && !search.trimmed().isEmpty())
        typed.push_back({search, {}, {}});
    return typed;
}

QStringList CaseList::ranksOf(const QString& column) const
{
    std::vector<const Name*> names;
    for (const Name& name : m_names) {
        if (name.column == column)
            names.push_back(&name);
    }
    // States and urgencies have an order of their own.
    if (column != QLatin1String("state") && column != QLatin1String("urgency"))
        std::ranges::stable_sort(names, [](const Name* a, const Name* b) { return text::compare(a->whole, b->whole) < 0; });
    QStringList keys;
    for (const Name* name : names)
        keys.append(name->key);
    return keys;
}

Result<void> CaseList::select(const ListFilter& filter, const QString& sortKey, bool isDescending, QDate today)
{
    readNames(today);
    ListFilter asked = filter;
    if (!asked.asOf.isValid())
        asked.asOf = today;
    std::vector<TypedWord> words = typedWords(filter.search);
    if (!words.empty() && words.back().word.size() == 1 && words.back().word.front().isLetter()) {
        const auto all = m_index.total();
        if (!all)
            return tl::unexpected(all.error());
        if (*all > longList)
            words.pop_back();
    }
    return m_index.select(asked, {sortKey, isDescending, ranksOf(sortKey)}, words);
}

Result<std::vector<SessionRow>> sessionRowsById(Office& office, std::span<const qint64> ids)
{
    return sessionsById(office.file(), ids);
}

Result<std::vector<PetitionRow>> petitionRowsById(Office& office, std::span<const qint64> ids)
{
    auto rows = petitionsById(office.file(), ids);
    if (rows && areViewsRecorded(office)) {
        for (PetitionRow& row : *rows)
            row.petition = asListed(office, std::move(row.petition));
    }
    return rows;
}

Result<std::vector<EscalationRow>> escalationRowsById(Office& office, std::span<const qint64> ids)
{
    return escalationsById(office.file(), ids);
}

} // namespace doithoai
