#include "casefile/case_past.h"

#include "casefile/case_table.h"
#include "casefile/step_rows.h"

#include <algorithm>

namespace doithoai {

template <class Case>
Result<Past> rewind(CaseFile& file, Case& value, QDate day)
{
    const auto rows = readHistory(file.connection(), QLatin1String(namesOf<Case>().kind), value.id.value);
    if (!rows)
        return tl::unexpected(rows.error());
    // Up to the last step of that day everything counts, as figures count it (reports/history.h, Cut).
    const auto last = std::find_if(rows->rbegin(), rows->rend(),
                                   [&](const Step& row) { return !row.event.isEmpty() && row.effectiveOn <= day; });
    const auto steps = std::distance(last, rows->rend());
    Past past;
    past.isThere = steps > 0;
    QMap<QString, QString> then;
    QStringList touchedLater;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const Step& row = (*rows)[i];
        const bool isStep = !row.event.isEmpty();
        const bool counts = std::ptrdiff_t(i) < steps || (!isStep && row.effectiveOn <= day);
        if (counts && isStep) {
            if (const auto state = fromName<StateOf<Case>>(row.to))
                value.state = *state;
            if (!past.firstOn.isValid())
                past.firstOn = row.effectiveOn;
            past.lastOn = past.lastOn.isValid() ? std::max(past.lastOn, row.effectiveOn) : row.effectiveOn;
        }
        for (auto it = row.data.constBegin(); it != row.data.constEnd(); ++it) {
            if (!counts) {
                touchedLater.append(it.key());
                continue;
            }
            then.insert(it.key(), it.value().toString());
            if (isStep)
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
