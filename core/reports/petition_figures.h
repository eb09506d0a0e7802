#pragma once

#include "reports/session_figures.h"

namespace doithoai {

/// When an escalation's superior decided, or the escalation was dropped: what brought its petitions back.
struct BroughtBack {
    qint64 seq = 0;
    bool isDecision = false;
};
using Returns = QHash<PetitionCode, std::vector<BroughtBack>>;
Returns returnsOf(const Chosen<Escalation>& escalations);

/// The petitions of a span. `unbalanced` takes the codes of those that the balance cannot place.
PetitionFigures petitionFigures(const ChosenPetitions& petitions, const std::vector<HeldSession>& held, const Returns& returns, const Span& span,
                                QStringList& unbalanced, Behind* behind = nullptr);

} // namespace doithoai
