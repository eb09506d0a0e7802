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

void PetitionHistories::begin(QByteArrayView code, PetitionState state, const PetitionFacts& facts)
{
    const QByteArrayView kept = code.first(std::min(code.size(), qsizetype(0xff)));
    m_petitions.push_back({facts, quint32(m_codes.size()), quint32(m_rows.size()), quint8(kept.size()), state});
    m_codes.append(kept);
}

void PetitionHistories::add(PetitionHistoryRow row, QByteArrayView data)
{
    row.firstTold = quint32(m_told.size());
    visitTexts(data, [&](QByteArrayView key, QByteArrayView text) {
        const auto fact = factOf(key);
        if (!fact || row.toldCount == std::numeric_limits<quint8>::max())
            return;
        if (const auto value = factValue(*fact, text, m_words)) {
            m_told.push_back({*fact, *value});
            ++row.toldCount;
        }
    });
    m_rows.push_back(row);
}

void PetitionHistories::drop()
{
    const Petition& last = m_petitions.back();
    if (last.firstRow < m_rows.size())
        m_told.resize(m_rows[last.firstRow].firstTold);
    m_rows.resize(last.firstRow);
    m_codes.truncate(last.code);
    m_petitions.pop_back();
}

PetitionCut::PetitionCut(const PetitionHistory& history, AsAt day)
    : m_history(history), m_rows(history.rows()), m_effectiveBy(day.effectiveBy.toJulianDay()), m_recordedBy(day.recordedBy.toJulianDay())
{
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (m_rows[i].isStep && inTime(m_rows[i])) {
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
    return row < m_steps || (m_steps > 0 && !m_rows[row].isStep && inTime(m_rows[row]));
}

const PetitionFacts& PetitionCut::facts(PetitionFacts& room) const
{
    if (m_isWhole)
        return m_history.facts();
    room = m_history.facts();
    // What only later rows tell was not there yet; what no row ever tells is as it stands.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (counts(i))
            continue;
        for (const ToldFact& told : m_history.told(m_rows[i]))
            room[told.fact] = 0;
    }
    forEach([&](const PetitionHistoryRow& row) {
        for (const ToldFact& told : m_history.told(row))
            room[told.fact] = told.value;
    });
    return room;
}

QDate PetitionCut::lastDay() const
{
    qint32 last = 0;
    forEach([&](const PetitionHistoryRow& row) { last = std::max(last, row.effectiveOn); });
    return last != 0 ? QDate::fromJulianDay(last) : QDate();
}

} // namespace doithoai
