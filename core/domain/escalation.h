#pragma once

#include "domain/field.h"
#include "domain/names.h"

namespace doithoai {

enum class EscalationState { Drafting, Ready, Submitted, Acknowledged, Answered, Informed, Closed, Dropped };

enum class EscalationEvent {
    Draft, ///< the creating step
    Complete,
    Rework,
    Submit,
    Acknowledge,
    Remind,
    Forward,
    Return,
    Decide,
    Inform,
    Close,
    Drop,
};

template <>
struct Names<EscalationState> {
    using enum EscalationState;
    static constexpr std::array all = {
        std::pair{Drafting, "drafting"},         std::pair{Ready, "ready"},       std::pair{Submitted, "submitted"},
        std::pair{Acknowledged, "acknowledged"}, std::pair{Answered, "answered"}, std::pair{Informed, "informed"},
        std::pair{Closed, "closed"},             std::pair{Dropped, "dropped"},
    };
};

template <>
struct Names<EscalationEvent> {
    using enum EscalationEvent;
    static constexpr std::array all = {
        std::pair{Draft, "draft"},             std::pair{Complete, "complete"}, std::pair{Rework, "rework"},
        std::pair{Submit, "submit"},           std::pair{Acknowledge, "acknowledge"},
        std::pair{Remind, "remind"},           std::pair{Forward, "forward"},   std::pair{Return, "return"},
        std::pair{Decide, "decide"},           std::pair{Inform, "inform"},     std::pair{Close, "close"},
        std::pair{Drop, "drop"},
    };
};

/// What the office cannot decide, sent to the direct superior with its dossier (Đ.7, Đ.10.1).
struct Escalation {
    static constexpr CaseKind kind = CaseKind::Escalation;

    EscalationId id;
    EscalationCode code;
    EscalationState state = EscalationState::Drafting;

    SessionCode session;
    QList<PetitionCode> petitions;
    QList<UnitCode> to;
    QString reason; ///< why it is beyond the office's competence
    QString proposal;
    std::optional<QDate> expectedOn;
    QString documents; ///< "none" states that there are none; likewise the next two
    QString differing;
    QString results;

    QString outgoingNumber;
    std::optional<QDate> submittedOn; ///< of the first submission
    QString confirmedBy;
    QString forwardedTo;
    QString asks;
    QString decisionNumber; ///< of the latest paper of the superior
    QString decision;
    QString told;

    friend bool operator==(const Escalation&, const Escalation&) = default;
};

template <>
std::span<const Field<Escalation>> fieldsOf<Escalation>();

bool isFinal(EscalationState state);

} // namespace doithoai
