#pragma once

#include "reports/petition_figures.h"

namespace doithoai {

enum class RaisedClass { Answered, ToVerify, Noted };

/// What happened to one petition up to the end of a span, read once from its counted rows.
struct PetitionWalk {
    std::optional<RaisedClass> raised;     ///< the class given at its session and not retracted
    std::optional<QDate> leftOn;           ///< transferred, screened out, merged or withdrawn before it had a class …
    qint64 leftSeq = 0;                    ///< … and the place of that step in the sequence
    bool wasReopened = false;              ///< within the span
    bool wasTransferred = false;
    bool wasEscalated = false;
    bool wasDecided = false;               ///< brought back by the superior's decision, not by a dropped escalation
    int promisesMade = 0;
    bool hasPromise = false;               ///< an answer with a promise stands
    bool isPromiseReported = false;        ///< somebody said whether it was kept, and it was not opened again since
    std::optional<bool> promiseKept;       ///< that report, when it lies within the span
    std::optional<QDate> answeredOn;       ///< first answer or reply within the span
    std::optional<QDate> clockStoppedOn;   ///< entered answered, replied or transferred for the last time
    std::optional<QDate> endedOn;          ///< entered its present final state
    std::optional<PetitionState> endedFrom;
};

PetitionWalk walk(const PetitionHistory& history, const PetitionCut& cut, const Span& span, const Returns& returns);

} // namespace doithoai
