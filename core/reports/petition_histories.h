#pragma once

#include "domain/petition.h"
#include "reports/as_at.h"
#include "reports/large_blocks.h"
#include "reports/petition_facts.h"

#include <span>

namespace doithoai {

/// One row of a petition's history: a step, or a change of fields by `set` (no event).
struct PetitionHistoryRow {
    qint64 seq = 0;
    qint32 effectiveOn = 0; ///< Julian days
    qint32 recordedOn = 0;
    quint32 firstTold = 0;  ///< where what it told begins …
    quint8 toldCount = 0;   ///< … and how many facts that are
    bool isStep = false;
    PetitionEvent event = PetitionEvent::Receive; ///< of a step
    PetitionState to = PetitionState::Received;   ///< of a step; a change leaves the state

    QDate day() const { return QDate::fromJulianDay(effectiveOn); }
};

/// A fact that a row set or cleared.
struct ToldFact {
    Fact fact = Fact::Session;
    quint32 value = 0;
};

class PetitionHistories;

/// A petition as it stands, and everything that ever happened to it: a place in the histories, which must outlive it.
class PetitionHistory {
public:
    PetitionHistory(const PetitionHistories& all, quint32 at) : m_all(&all), m_at(at) {}

    qint64 id() const; ///< its row in the file
    QString code() const;
    QByteArrayView codeUtf8() const;
    PetitionState state() const;
    const PetitionFacts& facts() const;
    std::span<const PetitionHistoryRow> rows() const; ///< in the order of seq
    std::span<const ToldFact> told(const PetitionHistoryRow& row) const;
    /// What a row set a fact to; nothing when it does not tell of it.
    std::optional<quint32> told(const PetitionHistoryRow& row, Fact fact) const;
    const FactWords& words() const;
    const QString& text(quint32 word) const { return words().text(word); }

private:
    const PetitionHistories* m_all;
    quint32 m_at;
};

/// Some of them.
using ChosenPetitions = std::vector<PetitionHistory, LargeBlocks<PetitionHistory>>;

/// The histories of petitions, packed: all rows lie in one array, and no petition has room of its own.
class PetitionHistories {
public:
    std::size_t size() const { return m_petitions.size(); }
    PetitionHistory operator[](std::size_t at) const { return {*this, quint32(at)}; }
    ChosenPetitions all() const;
    /// The place of a petition by its row in the file; the petitions must lie in the order of these.
    std::optional<std::size_t> find(qint64 id) const;
    FactWords& words() { return m_words; }
    const FactWords& words() const { return m_words; }

    /// Begins the next petition, as it stands: its rows follow.
    void begin(qint64 id, QByteArrayView code, PetitionState state, const PetitionFacts& facts);
    /// Begins one that is there already anew.
    void beginAgain(std::size_t at, QByteArrayView code, PetitionState state, const PetitionFacts& facts);
    /// Adds a row to the petition that was begun: what it told follows.
    void add(const PetitionHistoryRow& row)
    {
        PetitionHistoryRow& added = m_rows.emplace_back(row);
        added.firstTold = quint32(m_told.size());
        added.toldCount = 0;
        ++m_petitions[m_begun].rowCount;
    }
    /// What the row that was added set or cleared; not more than there are facts.
    void tell(ToldFact told)
    {
        m_told.push_back(told);
        ++m_rows.back().toldCount;
    }
    /// The same as the file keeps it: a JSON object of texts, by their keys in the contract.
    void tell(QByteArrayView data);
    /// The facts of the petition that was begun, to be changed.
    PetitionFacts& facts() { return m_petitions[m_begun].facts; }
    PetitionHistory begun() const { return (*this)[m_begun]; }
    void reserve(std::size_t petitions, std::size_t rows, std::size_t told, qsizetype codes);

    std::size_t rowCount() const { return m_rows.size(); }
    std::size_t toldCount() const { return m_told.size(); }

private:
    friend class PetitionHistory;

    struct Petition {
        qint64 id = 0;
        PetitionFacts facts;
        quint32 code = 0; ///< where its code begins
        quint32 firstRow = 0;
        quint32 rowCount = 0;
        quint8 codeSize = 0;
        PetitionState state = PetitionState::Received;
    };

    FactWords m_words;
    QByteArray m_codes;
    std::vector<Petition, LargeBlocks<Petition>> m_petitions;
    std::vector<PetitionHistoryRow, LargeBlocks<PetitionHistoryRow>> m_rows;
    std::vector<ToldFact, LargeBlocks<ToldFact>> m_told;
    std::size_t m_begun = 0;
};

/// Which rows of a petition's history count as at a day; Cut tells the rule.
class PetitionCut {
public:
    PetitionCut(const PetitionHistory& history, AsAt day);

    /// The petition was there already.
    bool exists() const { return m_steps > 0; }
    /// Nothing is left out: it is as it stands now.
    bool isWhole() const { return m_isWhole; }
    bool counts(std::size_t row) const;
    std::optional<PetitionState> state() const
    {
        return m_steps > 0 ? std::optional(m_rows[m_steps - 1].to) : std::nullopt;
    }
    /// The facts as they were. `room` holds them where they differ from the present ones.
    const PetitionFacts& facts(PetitionFacts& room) const;
    /// The latest effective day of the counted rows; invalid when there is none.
    QDate lastDay() const;

    /// Calls `visit(row)` for every counted row, in order.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_isWhole || counts(i))
                visit(m_rows[i]);
        }
    }

private:
    qint32 effectiveOn(std::size_t row) const { return row == 0 ? m_createdOn : m_rows[row].effectiveOn; }
    bool inTime(std::size_t row) const { return effectiveOn(row) <= m_effectiveBy && m_rows[row].recordedOn <= m_recordedBy; }
    bool tells(std::size_t row, Fact fact) const;

    PetitionHistory m_history;
    std::span<const PetitionHistoryRow> m_rows;
    qint64 m_effectiveBy;
    qint64 m_recordedBy;
    qint32 m_createdOn = 0; ///< the day of the creating step: that of receiving, as it was corrected since
    std::size_t m_steps = 0; ///< rows up to and with the last counted step
    bool m_isWhole = false;
};

inline qint64 PetitionHistory::id() const
{
    return m_all->m_petitions[m_at].id;
}

inline QByteArrayView PetitionHistory::codeUtf8() const
{
    const PetitionHistories::Petition& petition = m_all->m_petitions[m_at];
    return QByteArrayView(m_all->m_codes).sliced(petition.code, petition.codeSize);
}

inline QString PetitionHistory::code() const
{
    return QString::fromUtf8(codeUtf8());
}

inline PetitionState PetitionHistory::state() const
{
    return m_all->m_petitions[m_at].state;
}

inline const PetitionFacts& PetitionHistory::facts() const
{
    return m_all->m_petitions[m_at].facts;
}

inline std::span<const PetitionHistoryRow> PetitionHistory::rows() const
{
    const PetitionHistories::Petition& petition = m_all->m_petitions[m_at];
    return std::span(m_all->m_rows).subspan(petition.firstRow, petition.rowCount);
}

inline std::span<const ToldFact> PetitionHistory::told(const PetitionHistoryRow& row) const
{
    return std::span(m_all->m_told).subspan(row.firstTold, row.toldCount);
}

inline std::optional<quint32> PetitionHistory::told(const PetitionHistoryRow& row, Fact fact) const
{
    for (const ToldFact& one : told(row)) {
        if (one.fact == fact)
            return one.value;
    }
    return std::nullopt;
}

inline const FactWords& PetitionHistory::words() const
{
    return m_all->m_words;
}

} // namespace doithoai
