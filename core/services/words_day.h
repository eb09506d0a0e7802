#pragma once

#include "casefile/case_repository.h"
#include "domain/dates.h"
#include "services/office_data.h"

namespace doithoai {

/// The day whose regulation says which words a case's fields may have: a session follows the one of its own day, as it is
/// said (`texts`, as people write them) or as it stands in the file; every other case that of today.
template <class Case>
QDate wordsDay(const OfficeData& office, const QMap<QString, QString>& texts, const decltype(Case::code)& code, QDate today)
{
    if constexpr (std::is_same_v<Case, Session>) {
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (it.key().trimmed().compare(QLatin1String("plannedStart"), Qt::CaseInsensitive) != 0)
                continue;
            if (const auto moment = dates::parseMoment(it.value()))
                return moment->date();
        }
        if (!code.isEmpty()) {
            const auto known = SessionRepository(*office.file).find(code);
            if (known && *known && (*known)->plannedStart)
                return (*known)->plannedStart->date();
        }
    } else {
        Q_UNUSED(office)
        Q_UNUSED(texts)
        Q_UNUSED(code)
    }
    return today;
}

} // namespace doithoai
