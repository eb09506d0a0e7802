#include "reports/petition_histories.h"

#include "reports/told_texts.h"

#include <algorithm>
#include <limits>

namespace doithoai {

ChosenPetitions PetitionHistories::all() const
{
    ChosenPetitions every;
    every.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        every.emplace_back(*this, quint32(i));
    return every;
}

std::optional<std::size_t> PetitionHistories::find(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_petitions, id, {}, &Petition::id);
    return found != m_petitions.end() && found->id == id ? std::optional(std::size_t(found - m_petitions.begin())) : std::nullopt;
}

void PetitionHistories::begin(qint64 id, QByteArrayView code, PetitionState state, const PetitionFacts& facts)
{
    m_begun = m_petitions.size();
    m_petitions.emplace_back().id = id;
    beginAgain(m_begun, code, state, facts);
}

void PetitionHistories::beginAgain(std::size_t at, QByteArrayView code, PetitionState state, const PetitionFacts& facts)
{
    m_begun = at;
    Petition& petition = m_petitions[at];
    petition.facts = facts;
    petition.state = state;
    petition.code = quint32(m_codes.size());
    petition.codeSize = quint8(std::min(code.size(), qsizetype(std::numeric_limits<quint8>::max())));
    m_codes.append(code.first(petition.codeSize));
    petition.firstRow = quint32(m_rows.size());
    petition.rowCount = 0;
}

void PetitionHistories::tell(QByteArrayView data)
{
    visitTexts(data, [&](QByteArrayView key, QByteArrayView text) {
        const auto fact = factOf(key);
        if (!fact || m_rows.back().toldCount == factCount)
            return;
        if (const auto value = factValue(*fact, text, m_words))
            tell({*fact, *value});
    });
}

void PetitionHistories::reserve(std::size_t petitions, std::size_t rows, std::size_t told, qsizetype codes)
{
    m_petitions.reserve(petitions);
    m_rows.reserve(rows);
    m_told.reserve(told);
    m_codes.reserve(codes);
}

PetitionCut::PetitionCut(const PetitionHistory& history, AsAt day)
    : m_history(history), m_rows(history.rows()), m_effectiveBy(day.effectiveBy.toJulianDay()), m_recordedBy(day.recordedBy.toJulianDay())
{
    if (m_rows.empty())
        return;
    m_createdOn = m_rows.front().effectiveOn;
    bool isMoved = false;
    for (const PetitionHistoryRow& row : m_rows.subspan(1)) {
        if (row.recordedOn > m_recordedBy)
            continue;
        if (const auto receivedOn = history.told(row, Fact::ReceivedOn).value_or(0); receivedOn != 0) {
            m_createdOn = qint32(receivedOn);
            isMoved = true;
        }
    }
    if (isMoved && m_createdOn > m_effectiveBy)
        return; // nothing of a petition lies before the day on which it was received
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (m_rows[i].isStep && inTime(i)) {
            m_steps = i + 1;
            break;
        }
    }
    m_isWhole = m_steps > 0;
    for (std::size_t i = 0; i < m_rows.size() && m_isWhole; ++i)
        m_isWhole = counts(i);
}

bool PetitionCut::counts(std::size_t row) const
{
    if (m_rows[row].recordedOn > m_recordedBy)
        return false;
    return row < m_steps || (m_steps > 0 && !m_rows[row].isStep && inTime(row));
}

/// What a row told is known at the day: the row counts, or corrects what was told before.
bool PetitionCut::tells(std::size_t row, Fact fact) const
{
    return counts(row) || (isCorrected(fact) && row > 0 && m_rows[row].recordedOn <= m_recordedBy);
}

const PetitionFacts& PetitionCut::facts(PetitionFacts& room) const
{
    if (m_isWhole)
        return m_history.facts();
    room = m_history.facts();
    // What only later rows tell was not there yet; what no row ever tells is as it stands.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const ToldFact& told : m_history.told(m_rows[i])) {
            if (!tells(i, told.fact))
                room[told.fact] = 0;
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const ToldFact& told : m_history.told(m_rows[i])) {
            if (tells(i, told.fact))
                room[told.fact] = told.value;
        }
    }
    return room;
}

QDate PetitionCut::lastDay() const
{
    qint32 last = 0;
    forEach([&](const PetitionHistoryRow& row) { last = std::max(last, row.effectiveOn); });
    return last != 0 ? QDate::fromJulianDay(last) : QDate();
}

} // namespace doithoai
