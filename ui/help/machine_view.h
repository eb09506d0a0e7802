#pragma once

#include "domain/code.h"

#include <QStringList>
#include <vector>

namespace doithoai {

/// A state machine as the help draws it: straight from the table that judges the steps.
struct MachineView {
    struct Way {
        QString event;
        QStringList to;     ///< one state, or several where it depends; the same as `from` where the state stays
        QStringList guards; ///< rule ids
        bool isOnlyByOtherCase = false;
    };
    struct State {
        QString name;
        int rank = 0;   ///< its row in the drawing: along the usual course from the first state
        int column = 0; ///< 0: the usual course; to the right what branches off it, at −1 other ends
        std::vector<Way> ways;
        bool isFinal = false;
    };
    CaseKind kind = CaseKind::Session;
    std::vector<State> states; ///< in the order of the table, the first state first

    const State* state(const QString& name) const; ///< nullptr when there is none
};

MachineView machineView(CaseKind kind);

} // namespace doithoai
