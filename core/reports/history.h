#pragma once

#include "domain/cases.h"
#include "reports/as_at.h"
#include "reports/petition_histories.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace doithoai {

template <class Case>
struct EventOf;
template <>
struct EventOf<Session> {
    using Type = SessionEvent;
};
template <>
struct EventOf<Escalation> {
    using Type = EscalationEvent;
};
template <>
struct EventOf<UnitReport> {
    using Type = UnitReportEvent;
};

/// One row of a case's history: a step, or a change of fields by `set` (no event). In the order of seq.
template <class Case>
struct HistoryRow {
    using Event = typename EventOf<Case>::Type;
    using State = decltype(Case::state);

    qint64 seq = 0;
    std::optional<Event> event;
    std::optional<State> to; ///< of a step; a change leaves the state
    QDate effectiveOn;
    QDate recordedOn;
    QString reason;
    QByteArray data; ///< JSON object: field key → stable text, of what it set or cleared

    /// The stable text that the row gave a key; nothing when it does not tell of it.
    std::optional<QString> told(QLatin1String key) const
    {
        if (!data.contains(key.latin1()))
            return std::nullopt;
        const QJsonObject object = QJsonDocument::fromJson(data).object();
        const auto found = object.constFind(key);
        if (found == object.constEnd())
            return std::nullopt;
        return found->toString();
    }
};

/// A case as it stands, and everything that ever happened to it.
template <class Case>
struct CaseHistory {
    Case current;
    std::vector<HistoryRow<Case>> rows;
};

/// The row corrects the day by which a case belongs to a period: what it tells of that was so all along, and counts as soon as it
/// is written down. Not so the row that told it first.
template <class Case>
bool isCorrected(const HistoryRow<Case>& row, const Field<Case>& field);

/// Which rows of a history count as at a day. The state is that of the last step by sequence among those effective by
/// then. Rows before that step count with it: the creating step comes first whatever its own day, and a change by `set`
/// was what the step after it was judged with. What was written down later never counts.
template <class Case>
class Cut {
public:
    Cut(const CaseHistory<Case>& history, AsAt day) : m_history(&history), m_day(day)
    {
        const auto& rows = history.rows;
        for (std::size_t i = rows.size(); i-- > 0;) {
            if (rows[i].event && inTime(rows[i])) {
                m_steps = i + 1;
                break;
            }
        }
        m_isWhole = m_steps > 0;
        for (std::size_t i = 0; i < rows.size() && m_isWhole; ++i)
            m_isWhole = counts(i);
    }

    /// The case was there already.
    bool exists() const { return m_steps > 0; }
    /// Nothing is left out: the case is as it stands now.
    bool isWhole() const { return m_isWhole; }
    bool counts(std::size_t row) const
    {
        const auto& rows = m_history->rows;
        if (rows[row].recordedOn > m_day.recordedBy)
            return false;
        return row < m_steps || (m_steps > 0 && !rows[row].event && inTime(rows[row]));
    }
    std::optional<typename HistoryRow<Case>::State> state() const
    {
        return m_steps > 0 ? m_history->rows[m_steps - 1].to : std::nullopt;
    }
    /// The fields as they were. `room` holds them where they differ from the present ones.
    const Case& fields(Case& room) const;

    /// The latest effective day of the counted rows; invalid when there is none.
    QDate lastDay() const
    {
        QDate last;
        forEach([&](const HistoryRow<Case>& row) {
            if (!last.isValid() || row.effectiveOn > last)
                last = row.effectiveOn;
        });
        return last;
    }

    /// Calls `visit(row)` for every counted row, in order.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (std::size_t i = 0; i < m_history->rows.size(); ++i) {
            if (counts(i))
                visit(m_history->rows[i]);
        }
    }

private:
    /// What a row told of a field is known at the day: the row counts, or corrects what was told before.
    bool tells(std::size_t row, const Field<Case>& field) const
    {
        const HistoryRow<Case>& told = m_history->rows[row];
        return counts(row) || (m_steps > 0 && told.recordedOn <= m_day.recordedBy && isCorrected(told, field));
    }
    bool inTime(const HistoryRow<Case>& row) const
    {
        return row.effectiveOn <= m_day.effectiveBy && row.recordedOn <= m_day.recordedBy;
    }

    const CaseHistory<Case>* m_history;
    AsAt m_day;
    std::size_t m_steps = 0; ///< rows up to and with the last counted step
    bool m_isWhole = false;
};

/// The keys of a case's fields that figures look at: those the reader reads and the folding follows.
template <class Case>
const std::vector<const Field<Case>*>& figureFields();

template <class Case>
const Case& Cut<Case>::fields(Case& room) const
{
    if (m_isWhole)
        return m_history->current;
    room = m_history->current;
    if (const auto now = state())
        room.state = *now;
    const auto& rows = m_history->rows;
    std::vector<QJsonObject> told(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        told[i] = QJsonDocument::fromJson(rows[i].data).object();
        if (told[i].isEmpty())
            continue;
        // What only later rows tell was not there yet; what no row ever tells is as it stands.
        for (const Field<Case>* field : figureFields<Case>()) {
            if (told[i].contains(QLatin1String(field->key)) && !tells(i, *field))
                setText(room, *field, QString());
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (told[i].isEmpty())
            continue;
        for (const Field<Case>* field : figureFields<Case>()) {
            const auto found = told[i].constFind(QLatin1String(field->key));
            if (found != told[i].constEnd() && tells(i, *field))
                setText(room, *field, found->toString());
        }
    }
    return room;
}

/// Everything that figures are made from.
struct Histories {
    std::vector<CaseHistory<Session>> sessions;
    PetitionHistories petitions;
    std::vector<CaseHistory<Escalation>> escalations;
    std::vector<CaseHistory<UnitReport>> unitReports;
};

/// Some of them, none copied.
template <class Case>
using Chosen = std::vector<const CaseHistory<Case>*>;

template <class Case>
Chosen<Case> chosen(const std::vector<CaseHistory<Case>>& all)
{
    Chosen<Case> every;
    every.reserve(all.size());
    for (const CaseHistory<Case>& history : all)
        every.push_back(&history);
    return every;
}

/// Of which cases figures are made: all of a file, or those of one organiser. The histories must outlive it.
struct ChosenHistories {
    ChosenHistories() = default;
    ChosenHistories(const Histories& all) // all of them are a choice too
        : sessions(chosen(all.sessions)), petitions(all.petitions.all()), escalations(chosen(all.escalations)),
          unitReports(chosen(all.unitReports))
    {
    }

    Chosen<Session> sessions;
    ChosenPetitions petitions;
    Chosen<Escalation> escalations;
    Chosen<UnitReport> unitReports;
};

} // namespace doithoai
