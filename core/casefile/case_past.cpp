#include "casefile/case_past.h"

#include "casefile/case_table.h"
#include "casefile/step_rows.h"

#include <algorithm>

namespace doithoai {

namespace {

/// The field by which a case belongs to a day, and the step that tells it first: told again later, it was so all along.
template <class Case>
struct Corrected {
    static constexpr auto key = "";
    static constexpr auto first = "";
};
template <>
struct Corrected<Petition> {
    static constexpr auto key = "receivedOn";
    static constexpr auto first = "receive";
};
template <>
struct Corrected<Session> {
    static constexpr auto key = "actualStart";
    static constexpr auto first = "open";
};

/// The day on which a petition was received, where that was put right later.
QDate movedTo(const std::vector<Step>& rows, const Petition& /*of*/)
{
    QDate moved;
    for (const Step& row : rows) {
        const QDate told = QDate::fromString(row.data.value(QLatin1String("receivedOn")).toString(), Qt::ISODate);
        if (row.event != QLatin1String("receive") && told.isValid())
            moved = told;
    }
    return moved;
}

template <class Case>
QDate movedTo(const std::vector<Step>& /*rows*/, const Case& /*of*/)
{
    return {};
}

} // namespace

template <class Case>
Result<Past> rewind(CaseFile& file, Case& value, QDate day)
{
    auto read = readHistory(file.connection(), QLatin1String(namesOf<Case>().kind), value.id.value);
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Step>& rows = *read;
    const QDate moved = movedTo(rows, value);
    if (moved.isValid() && !rows.empty())
        rows.front().effectiveOn = moved;
    // Up to the last step of that day everything counts, as figures count it (reports/history.h, Cut).
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](const Step& row) { return !row.event.isEmpty() && row.effectiveOn <= day; });
    const auto steps = moved.isValid() && moved > day ? 0 : std::distance(last, rows.rend());
    Past past;
    past.isThere = steps > 0;
    QMap<QString, QString> then;
    QStringList touchedLater;
    bool isTold = false; // the day by which it belongs
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Step& row = rows[i];
        const bool isStep = !row.event.isEmpty();
        const bool counts = std::ptrdiff_t(i) < steps || (!isStep && row.effectiveOn <= day);
        isTold = isTold || (counts && row.event == QLatin1String(Corrected<Case>::first));
        if (counts && isStep) {
            if (const auto state = fromName<StateOf<Case>>(row.to))
                value.state = *state;
            if (!past.firstOn.isValid())
                past.firstOn = row.effectiveOn;
            past.lastOn = past.lastOn.isValid() ? std::max(past.lastOn, row.effectiveOn) : row.effectiveOn;
        }
        for (auto it = row.data.constBegin(); it != row.data.constEnd(); ++it) {
            const bool isCorrection = isTold && it.key() == QLatin1String(Corrected<Case>::key);
            if (!counts && !isCorrection) {
                touchedLater.append(it.key());
                continue;
            }
            then.insert(it.key(), it.value().toString());
            if (isStep && counts)
                past.toldOn.insert(it.key(), row.effectiveOn);
        }
    }
    for (const QString& key : touchedLater) {
        if (const Field<Case>* f = findField<Case>(key))
            setText(value, *f, then.value(key));
    }
    return past;
}

template Result<Past> rewind(CaseFile&, Session&, QDate);
template Result<Past> rewind(CaseFile&, Petition&, QDate);
template Result<Past> rewind(CaseFile&, Escalation&, QDate);
template Result<Past> rewind(CaseFile&, UnitReport&, QDate);

} // namespace doithoai
