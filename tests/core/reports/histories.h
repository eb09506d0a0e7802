#pragma once

#include "reports/period_figures.h"
#include "reports/petition_figures.h"
#include "support/catch.h"

#include <initializer_list>
#include <utility>

namespace doithoai::test {

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

using Told = std::initializer_list<std::pair<const char*, const char*>>;

/// A history in the making: `at` dates the next rows, `recorded` the writing down (else the same day).
template <class Case>
class HistoryBuilder {
public:
    using Event = typename EventOf<Case>::Type;
    using State = decltype(Case::state);

    explicit HistoryBuilder(const char* code) { m_history.current.code.text = QString::fromUtf8(code); }

    HistoryBuilder& step(const char* on, Event event, State to, Told told = {}, const char* recorded = nullptr,
                         const char* reason = "")
    {
        HistoryRow<Case> row;
        row.event = event;
        row.to = to;
        row.reason = QString::fromUtf8(reason);
        m_history.current.state = to;
        return add(std::move(row), on, told, recorded);
    }
    HistoryBuilder& set(const char* on, Told told) { return add({}, on, told, nullptr); }

    operator CaseHistory<Case>() const { return m_history; }

    /// Sequence numbers run over all cases, as in a file.
    static inline qint64 nextSeq = 1;

private:
    HistoryBuilder& add(HistoryRow<Case> row, const char* on, Told told, const char* recorded)
    {
        row.seq = sharedSeq()++;
        row.effectiveOn = day(on);
        row.recordedOn = recorded ? day(recorded) : row.effectiveOn;
        QJsonObject data;
        for (const auto& [key, text] : told) {
            data.insert(QLatin1String(key), QString::fromUtf8(text));
            const Field<Case>* field = findField<Case>(QString::fromLatin1(key));
            if (field)
                REQUIRE(setText(m_history.current, *field, QString::fromUtf8(text)));
        }
        row.data = QJsonDocument(data).toJson(QJsonDocument::Compact);
        m_history.rows.push_back(std::move(row));
        return *this;
    }
    static qint64& sharedSeq()
    {
        return HistoryBuilder<Session>::nextSeq;
    }

    CaseHistory<Case> m_history;
};

using SessionHistory = HistoryBuilder<Session>;
using EscalationHistory = HistoryBuilder<Escalation>;
using UnitReportHistory = HistoryBuilder<UnitReport>;

/// The same for a petition, in words.
class PetitionBuilder {
public:
    struct Row {
        std::optional<PetitionEvent> event;
        PetitionState to = PetitionState::Received;
        qint64 seq = 0;
        QDate effectiveOn{}, recordedOn{};
        QJsonObject told{};
    };

    explicit PetitionBuilder(const char* code) : m_code(code) {}

    PetitionBuilder& step(const char* on, PetitionEvent event, PetitionState to, Told told = {}, const char* recorded = nullptr)
    {
        m_state = to;
        return add({event, to}, on, told, recorded);
    }
    PetitionBuilder& set(const char* on, Told told) { return add({}, on, told, nullptr); }
    /// What it has now and no row tells of.
    PetitionBuilder& has(const char* key, const char* text)
    {
        m_current.insert(QLatin1String(key), QString::fromUtf8(text));
        return *this;
    }

    const QByteArray& code() const { return m_code; }
    PetitionState state() const { return m_state; }
    const QJsonObject& current() const { return m_current; }
    const std::vector<Row>& rows() const { return m_rows; }

    void packInto(PetitionHistories& all) const
    {
        PetitionFacts facts;
        for (auto it = m_current.begin(); it != m_current.end(); ++it) {
            if (const auto fact = factOf(it.key().toLatin1())) {
                const auto value = factValue(*fact, it.value().toString().toUtf8(), all.words());
                REQUIRE(value);
                facts[*fact] = *value;
            }
        }
        all.begin(qint64(all.size()) + 1, m_code, m_state, facts);
        for (const Row& row : m_rows) {
            PetitionHistoryRow packed;
            packed.seq = row.seq;
            packed.isStep = row.event.has_value();
            packed.event = row.event.value_or(PetitionEvent::Receive);
            packed.to = row.to;
            packed.effectiveOn = qint32(row.effectiveOn.toJulianDay());
            packed.recordedOn = qint32(row.recordedOn.toJulianDay());
            all.add(packed);
            all.tell(QJsonDocument(row.told).toJson(QJsonDocument::Compact));
        }
    }

private:
    PetitionBuilder& add(Row row, const char* on, Told told, const char* recorded)
    {
        row.seq = HistoryBuilder<Session>::nextSeq++;
        row.effectiveOn = day(on);
        row.recordedOn = recorded ? day(recorded) : row.effectiveOn;
        for (const auto& [key, text] : told) {
            row.told.insert(QLatin1String(key), QString::fromUtf8(text));
            m_current.insert(QLatin1String(key), QString::fromUtf8(text));
        }
        m_rows.push_back(row);
        return *this;
    }

    QByteArray m_code;
    PetitionState m_state = PetitionState::Received;
    QJsonObject m_current;
    std::vector<Row> m_rows;
};

inline PetitionHistories packed(const std::vector<PetitionBuilder>& petitions)
{
    PetitionHistories all;
    for (const PetitionBuilder& petition : petitions)
        petition.packInto(all);
    return all;
}

/// A petition received on that day.
inline PetitionBuilder aPetition(const char* code, const char* receivedOn, const char* recorded = nullptr)
{
    PetitionBuilder history(code);
    history.step(receivedOn, PetitionEvent::Receive, PetitionState::Received,
                 {{"receivedOn", receivedOn}, {"channel", "submitted"}, {"petitionerKind", "person"}}, recorded);
    return history;
}

/// A petition in the hands of a unit with a deadline.
inline PetitionBuilder anAssigned(const char* code, const char* receivedOn, const char* dueOn)
{
    PetitionBuilder history = aPetition(code, receivedOn);
    history.step(receivedOn, PetitionEvent::Classify, PetitionState::Classified, {{"sector", "economy"}, {"urgency", "high"}});
    history.step(receivedOn, PetitionEvent::Assign, PetitionState::Assigned, {{"unit", "UBND.X"}, {"dueOn", dueOn}});
    return history;
}

/// A session of X's secretary, planned for that day.
inline SessionHistory aSession(const char* code, const char* plannedStart, const char* plannedOn, Told more = {})
{
    SessionHistory history(code);
    history.step(plannedOn, SessionEvent::Plan, SessionState::Planned,
                 {{"organiser", "DU.X"}, {"chair", "DU.X.BT"}, {"form", "people"}, {"sector", "economy"},
                  {"planned", "yes"}, {"plannedStart", plannedStart}});
    history.step(plannedOn, SessionEvent::Prepare, SessionState::Preparing, more);
    return history;
}

/// The same, announced, and held on the planned day.
inline SessionHistory aHeld(const char* code, const char* plannedStart, const char* announcedOn, Told more = {},
                            const char* attendance = "100")
{
    SessionHistory history = aSession(code, plannedStart, announcedOn, more);
    const QByteArray on = QByteArray(plannedStart).left(10);
    history.step(announcedOn, SessionEvent::Announce, SessionState::Announced);
    history.step(on.constData(), SessionEvent::Open, SessionState::InProgress, {{"actualStart", plannedStart}});
    history.step(on.constData(), SessionEvent::Conclude, SessionState::Concluded, {{"attendance", attendance}});
    return history;
}

/// A small office: a city with its three heads, a ward X with three, a ward Y's committee, a cell; X, Y and the cell report.
struct SmallOffice {
    SmallOffice()
    {
        const auto unit = [&](const char* code, const char* level, const char* line, bool reports) {
            Unit one;
            one.code.text = QString::fromLatin1(code);
            one.level = QString::fromLatin1(level);
            one.line = QString::fromLatin1(line);
            one.reports = reports;
            units.push_back(one);
        };
        unit("TU", "city", "party", false);
        unit("DU.X", "ward", "party", true);
        unit("DU.Y", "ward", "party", true);
        unit("UBND.X", "ward", "government", false);
        unit("CB.Z", "city", "party", true);
        const auto post = [&](const char* code, const char* of, std::optional<int> quota, bool isDeputy) {
            Post one;
            one.code.text = QString::fromLatin1(code);
            one.unit.text = QString::fromLatin1(of);
            one.quota = quota;
            one.isDeputy = isDeputy;
            posts.push_back(one);
        };
        post("TU.BT", "TU", 2, false);
        post("DU.X.BT", "DU.X", 2, false);
        post("DU.X.PBT", "DU.X", std::nullopt, true);
        post("UBND.X.CT", "UBND.X", 2, false);
        Profile profile;
        profile.id = QStringLiteral("small-2022");
        profile.from = QDate(2022, 12, 29);
        profiles = ProfileBook({profile});
        refresh();
    }
    void refresh() { directory = Directory(units, posts, officials); }
    FigureWorld world(bool deputyCredits = false) const { return {directory, calendar, profiles, deputyCredits}; }

    std::vector<Unit> units;
    std::vector<Post> posts;
    std::vector<Official> officials;
    Directory directory;
    WorkCalendar calendar;
    ProfileBook profiles;
};

inline const Period firstHalf(2023, Period::Part::FirstHalf);
inline const Period secondHalf(2023, Period::Part::SecondHalf);
inline const Period year2023(2023, Period::Part::Year);

/// The figures of a period as at its end (or as at a day), nothing issued yet.
inline PeriodFigures figuresOf(const Histories& histories, const Period& period = firstHalf, const char* asOf = nullptr,
                               const SmallOffice& office = {}, bool deputyCredits = false)
{
    const QDate on = asOf ? day(asOf) : period.to();
    return makeFigures(histories, period, on, on, office.world(deputyCredits));
}

inline PetitionFigures petitionsOf(const std::vector<PetitionBuilder>& petitions, const Period& period = firstHalf, const char* asOf = nullptr)
{
    Histories histories;
    histories.petitions = packed(petitions);
    return figuresOf(histories, period, asOf).petitions;
}

} // namespace doithoai::test
