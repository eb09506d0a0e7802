#include "casefile/case_index.h"

#include "casefile/case_lists.h"
#include "casefile/list_conditions.h"
#include "casefile/search_index.h"
#include "casefile/statement.h"
#include "domain/text.h"

#include <QElapsedTimer>
#include <algorithm>

namespace doithoai {

namespace {

/// What a key may take for putting the same marks in front before the list is shown as it is.
constexpr int settleAtOnce = 8;

/// Where a case's own words stand, as far as lists show and compare them. Who sent a denunciation is not among them.
QString wordsSelect(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Session:
        return QStringLiteral("SELECT m.\"code\" || ' ' || coalesce(m.\"topic\", '') FROM \"session\" AS m");
    case CaseKind::Petition:
        return QStringLiteral(
            "SELECT m.\"code\" || ' ' || coalesce(t.\"content\", '') || CASE WHEN m.\"scopeKind\" IS 'denunciation' THEN '' "
            "ELSE ' ' || coalesce(p.\"petitioner\", '') || ' ' || coalesce(p.\"address\", '') END "
            "FROM \"petition\" AS m JOIN \"petition_text\" AS t ON t.\"id\" = m.\"id\" "
            "JOIN \"petition_person\" AS p ON p.\"id\" = m.\"id\"");
    case CaseKind::Escalation:
        return QStringLiteral("SELECT m.\"code\" || ' ' || coalesce(t.\"reason\", '') FROM \"escalation\" AS m "
                              "JOIN \"escalation_text\" AS t ON t.\"id\" = m.\"id\"");
    case CaseKind::UnitReport:
        break;
    }
    return {};
}

QString filterKey(const ListFilter& f, const ListOrder& order)
{
    const QStringList parts = {f.state, f.unit, f.session, f.from.toString(Qt::ISODate), f.to.toString(Qt::ISODate),
                               f.sector, f.urgency, f.lateness, f.asOf.toString(Qt::ISODate),
                               f.dueFrom.toString(Qt::ISODate), f.dueTo.toString(Qt::ISODate),
                               QString::number(f.isOpenOnly), QString::number(f.hasPromiseOnly), order.key,
                               QString::number(order.isDescending), order.ranks.join(u',')};
    return parts.join(u'\n');
}

QString placesFor(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

bool holds(const std::vector<bool>& flags, qint64 id)
{
    const auto at = static_cast<size_t>(id);
    return at < flags.size() && flags[at];
}

} // namespace

CaseIndex::CaseIndex(CaseFile& file, CaseKind kind)
    : m_file(file)
    , m_kind(kind)
{
}

QString CaseIndex::table() const
{
    switch (m_kind) {
    case CaseKind::Session:
        return QStringLiteral("session");
    case CaseKind::Petition:
        return QStringLiteral("petition");
    case CaseKind::Escalation:
        return QStringLiteral("escalation");
    case CaseKind::UnitReport:
        return QStringLiteral("unit_report");
    }
    Q_UNREACHABLE();
}

void CaseIndex::forget()
{
    m_baseKey.clear();
    m_found.clear();
    m_having.clear();
    m_total = -1;
}

Result<const std::vector<qint64>*> CaseIndex::base(const ListFilter& filter, const ListOrder& order)
{
    const QString key = filterKey(filter, order);
    if (m_baseKey != key) {
        auto sorted = sortedCases(m_file, m_kind, filter, order);
        if (!sorted)
            return tl::unexpected(sorted.error());
        m_base = std::move(*sorted);
        m_baseKey = key;
    }
    return &m_base;
}

Result<void> CaseIndex::mark(Flags& flags, const QString& sql, const QVariantList& values)
{
    Statement rows(m_file.connection(), sql);
    for (const QVariant& value : values)
        rows.bind(value);
    while (true) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        const auto at = static_cast<size_t>(rows.number(0));
        if (at >= flags.size())
            flags.resize(std::max(at + 1, flags.size() * 2));
        flags[at] = true;
    }
}

Result<void> CaseIndex::forgetSenders(Flags& flags, const QString& word)
{
    const auto secret = idsOfDenunciations(m_file);
    if (!secret)
        return tl::unexpected(secret.error());
    for (const qint64 id : *secret) {
        const auto at = static_cast<size_t>(id);
        if (at >= flags.size() || !flags[at])
            continue;
        const auto isSecret = isFoundBySender(m_file, id, word);
        if (!isSecret)
            return tl::unexpected(isSecret.error());
        flags[at] = !*isSecret;
    }
    return {};
}

Result<const CaseIndex::Flags*> CaseIndex::found(const QString& word)
{
    const auto known = m_found.constFind(word);
    if (known != m_found.cend())
        return &*known;
    Flags flags;
    const QString expression = searchExpression(word);
    if (!expression.isEmpty()) {
        if (const auto marked = mark(
                flags, QStringLiteral("SELECT \"rowid\" FROM \"%1_search\" WHERE \"%1_search\" MATCH ?").arg(table()),
                {expression});
            !marked)
            return tl::unexpected(marked.error());
        if (m_kind == CaseKind::Petition) {
            if (const auto taken = forgetSenders(flags, word); !taken)
                return tl::unexpected(taken.error());
        }
        // An escalation is also looked for by what it is about.
        if (m_kind == CaseKind::Escalation) {
            const QString begin = text::folded(word) + u'%';
            if (const auto marked =
                    mark(flags,
                         QStringLiteral("SELECT e.\"escalation\" FROM \"escalation_petition\" AS e JOIN \"petition\" AS p ON "
                                        "p.\"code\" = e.\"petition\" WHERE p.\"codeFolded\" LIKE ? UNION SELECT m.\"id\" "
                                        "FROM \"escalation\" AS m JOIN \"session\" AS s ON s.\"code\" = m.\"session\" "
                                        "WHERE s.\"codeFolded\" LIKE ?"),
                         {begin, begin});
                !marked)
                return tl::unexpected(marked.error());
        }
    }
    return &*m_found.emplace(word, std::move(flags));
}

Result<const CaseIndex::Flags*> CaseIndex::having(const QMap<QString, QStringList>& values)
{
    QString key;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        key += it.key() + u'=' + it.value().join(u',') + u'\n';
    const auto known = m_having.constFind(key);
    if (known != m_having.cend())
        return &*known;
    Flags flags;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        // The addressees of an escalation are several in one column.
        const bool isList = it.key() == QLatin1String("to");
        const QString one = QStringLiteral("instr(',' || m.\"to\" || ',', ',' || ? || ',') > 0");
        const QString condition =
            isList ? QStringList(it.value().size(), one).join(QStringLiteral(" OR "))
                   : QStringLiteral("m.\"%1\" IN (%2)").arg(it.key(), placesFor(it.value().size()));
        QVariantList bound;
        for (const QString& value : it.value())
            bound.append(value);
        if (const auto marked =
                mark(flags, QStringLiteral("SELECT m.\"id\" FROM \"%1\" AS m WHERE %2").arg(table(), condition), bound);
            !marked)
            return tl::unexpected(marked.error());
    }
    return &*m_having.emplace(key, std::move(flags));
}

Result<void> CaseIndex::select(const ListFilter& filter, const ListOrder& order, const std::vector<TypedWord>& words)
{
    if (auto written = m_file.connection().writeSearch(); !written)
        return written;
    const auto all = base(filter, order);
    if (!all)
        return tl::unexpected(all.error());
    m_words = words;
    m_same.clear();
    m_other.clear();
    m_waiting.clear();
    if (words.empty()) {
        m_ids = **all;
        return {};
    }
    // The hashes may move when a word is added: all are made first, then looked at.
    for (const TypedWord& word : words) {
        if (const auto made = found(word.word); !made)
            return tl::unexpected(made.error());
        if (const auto made = having(word.values); !made)
            return tl::unexpected(made.error());
        if (const auto made = having(word.sameValues); !made)
            return tl::unexpected(made.error());
    }
    std::vector<std::pair<const Flags*, const Flags*>> asked;
    asked.reserve(words.size());
    for (const TypedWord& word : words)
        asked.emplace_back(*found(word.word), *having(word.values));
    m_ids.clear();
    for (const qint64 id : **all) {
        const bool isFound = std::ranges::all_of(
            asked, [&](const auto& one) { return holds(*one.first, id) || holds(*one.second, id); });
        if (isFound)
            m_ids.push_back(id);
    }
    if (!order.key.isEmpty())
        return {};
    m_waiting.assign(m_ids.rbegin(), m_ids.rend());
    const auto settled = settle(settleAtOnce);
    return settled ? Result<void>() : tl::unexpected(settled.error());
}

Result<bool> CaseIndex::hasSameMarksAt(qint64 id) const
{
    Statement rows(m_file.connection(), wordsSelect(m_kind) + QStringLiteral(" WHERE m.\"id\" = ?"));
    rows.bind(id);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    const QString text = *more ? rows.text(0) : QString();
    return std::ranges::all_of(m_words, [&](const TypedWord& word) { return hasSameMarks(text, word.word); });
}

Result<bool> CaseIndex::settle(int milliseconds)
{
    if (m_waiting.empty())
        return true;
    std::vector<const Flags*> labelled;
    for (const TypedWord& word : m_words) {
        const auto flags = having(word.sameValues);
        if (!flags)
            return tl::unexpected(flags.error());
        labelled.push_back(*flags);
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty()) {
        const qint64 id = m_waiting.back();
        const bool isLabelled = std::ranges::all_of(labelled, [&](const Flags* flags) { return holds(*flags, id); });
        const Result<bool> isSame = isLabelled ? Result<bool>(true) : hasSameMarksAt(id);
        if (!isSame)
            return tl::unexpected(isSame.error());
        (*isSame ? m_same : m_other).push_back(id);
        m_waiting.pop_back();
        if (m_waiting.size() % 64 == 0 && timer.elapsed() >= milliseconds && !m_waiting.empty())
            return false;
    }
    m_ids = m_same;
    m_ids.insert(m_ids.end(), m_other.begin(), m_other.end());
    return true;
}

Result<int> CaseIndex::total()
{
    if (m_total < 0) {
        Statement rows(m_file.connection(), QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table()));
        if (const auto more = rows.next(); !more)
            return tl::unexpected(more.error());
        m_total = static_cast<int>(rows.number(0));
    }
    return m_total;
}

Result<int> CaseIndex::rowOf(const QString& code)
{
    Statement rows(m_file.connection(), QStringLiteral("SELECT \"id\" FROM \"%1\" WHERE \"code\" = ?").arg(table()));
    rows.bindText(code);
    const auto more = rows.next();
    if (!more)
        return tl::unexpected(more.error());
    const auto at = *more ? std::ranges::find(m_ids, rows.number(0)) : m_ids.end();
    return at == m_ids.end() ? -1 : static_cast<int>(at - m_ids.begin());
}

Result<QStringList> CaseIndex::codesOf(std::span<const qint64> ids)
{
    QStringList codes;
    for (const qint64 id : ids) {
        Statement rows(m_file.connection(), QStringLiteral("SELECT \"code\" FROM \"%1\" WHERE \"id\" = ?").arg(table()));
        rows.bind(id);
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            codes.append(rows.text(0));
    }
    return codes;
}

} // namespace doithoai
